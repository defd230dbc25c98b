internal import PressmarkCore

/// Where `suggest` finds texts: the library, or files beside it.
struct SuggestionDesk {
  /// The library; `nil` where there is none and none is needed.
  let library: Library?
  let engine: SuggestionEngine

  /// Opens the library if there is one: to look at a file, none is made.
  init(options: LibraryOptions, configuration: Configuration, engine: SuggestionEngine) throws {
    self.engine = engine
    library = try options.openIfThere(configuration)
  }

  /// What an argument names: an article of the library, a file, the files of a folder.
  ///
  /// - Throws: ``Failure``, ``LibraryError`` or ``ImportError`` when it names nothing.
  func sources(of reference: String) throws -> [Source] {
    if reference == "-" { return [.standardInput] }
    if let library, let article = try known(reference, in: library) {
      return [.article(article, library)]
    }
    guard !WebAddress.isMeant(by: reference) else {
      throw Failure.input(
        "\(reference) is not in the library: `pressmark add` fetches pages")
    }
    guard FileBytes.exists(reference) else {
      throw Failure.input("there is no file and no article “\(reference)”")
    }
    return try IntakeInput.files(at: reference).map { .file($0) }
  }

  /// Where texts come from.
  enum Source {
    case standardInput
    case file(String)
    case article(Article, Library)
  }

  /// The texts of a source; what in it could not be read is said.
  ///
  /// - Throws: ``LibraryError`` or ``ImportError`` when nothing could be read.
  func texts(of source: Source) throws -> (texts: [SuggestedText], hasRefused: Bool) {
    switch source {
    case .article(let article, let library):
      let pages = try library.pagedText(of: article)
      return (
        [SuggestedText(source: .library(library, article), engine: engine, pages: pages)], false
      )
    case .standardInput:
      return try texts(
        in: FileBytes.readStandardInput(limit: ArticleImport.sizeLimit), path: nil)
    case .file(let path):
      return try texts(in: ArticleImport.bytes(ofFile: path), path: path)
    }
  }

  private func texts(
    in bytes: [UInt8], path: String?
  ) throws -> (texts: [SuggestedText], hasRefused: Bool) {
    let name = path ?? "standard input"
    let parts = try ArticleImport.parts(from: bytes, named: path)
    let texts = parts.compactMap { part -> SuggestedText? in
      guard case .article(let article) = part else { return nil }
      return SuggestedText(
        source: .file(name, article), engine: engine, pages: WholeText(article.revision))
    }
    for case .refused(let refusal) in parts { StandardError.say("\(name): \(refusal)") }
    return (texts, texts.count < parts.count)
  }

  private func known(_ reference: String, in library: Library) throws(LibraryError) -> Article? {
    do {
      return try library.resolve(reference)
    } catch {
      guard case .noSuchArticle = error else { throw error }
      return nil
    }
  }
}

/// A text that suggestions are made for.
struct SuggestedText {
  /// Where it comes from.
  enum Source {
    case library(Library, Article)
    case file(String, ImportedArticle)
  }

  let source: Source
  let engine: SuggestionEngine
  /// The text.
  let pages: any PagedText

  /// The article of the library; `nil` for a file.
  var article: Article? {
    if case .library(_, let article) = source { article } else { nil }
  }

  /// The article's id, or the file's name.
  var name: String {
    switch source {
    case .library(_, let article): article.id.rawValue
    case .file(let path, _): path.printableLine
    }
  }

  /// The headline.
  var title: String {
    switch source {
    case .library(_, let article): article.shownTitle
    case .file(_, let article):
      article.metadata.title.isEmpty ? "(no title)" : article.metadata.title.printableLine
    }
  }

  /// What the rules find, and what became of it.
  func suggestions() throws -> [(suggestion: Suggestion, standing: SuggestionStanding)] {
    switch source {
    case .library(let library, let article):
      return try library.suggestions(of: article.id, engine: engine)
    case .file(_, let article):
      return engine.suggestions(
        in: article.revision, language: article.metadata.language,
        published: article.metadata.published, limit: Library.suggestionLimit
      ).map { ($0, .open) }
    }
  }

  /// The line of `suggest --json`.
  func line(
    for suggestion: Suggestion, standing: SuggestionStanding?, isOneOfMany: Bool
  ) throws -> String {
    var article: ArticleID?
    var file: String?
    if isOneOfMany {
      switch source {
      case .library(_, let known): article = known.id
      case .file(let path, _): file = path
      }
    }
    return try JSONLine.text(
      of: SuggestLine(
        suggestion, quote: pages.text(in: suggestion.span), standing: standing, article: article,
        file: file))
  }
}
