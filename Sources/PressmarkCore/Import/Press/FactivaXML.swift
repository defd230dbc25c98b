/// Reads the XML that Factiva's older interface exported (`ppsarticle`).
struct FactivaXML {
  private var parts: [DraftPart] = []
  private var article = PressArticle()
  private var isArticle = false
  /// The elements that are open, inside an article.
  private var path: [String] = []
  private var text = ""
  private var hasParagraphs = false

  /// The articles of a file, in its order; what comes before a fault in it is kept.
  static func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    var reader = FactivaXML()
    do throws(ImportError) {
      try XMLReader.read(source.withoutCutCharacter.bytes, name: source.shownName) {
        (event) throws(ImportError) in reader.read(event)
      }
    } catch {
      guard !reader.parts.isEmpty else { throw error }
      if reader.isArticle {
        let title = reader.article.metadata.title
        reader.parts.append(
          .refused(title: title.isEmpty ? nil : title, reason: "the file breaks off in it"))
      }
    }
    return reader.parts
  }

  private mutating func read(_ event: XMLEvent) {
    switch event {
    case .start(let element): start(element.name.local)
    case .text(let piece): if isArticle { text += piece }
    case .end(let name): end(name.local)
    }
  }

  private mutating func start(_ name: String) {
    if name == "article", !isArticle {
      isArticle = true
      article = PressArticle()
      path = []
    } else if isArticle {
      if name == "paragraph" { flush() }
      path.append(name)
      if Self.containers.contains(name) {
        hasParagraphs = false
        text = ""
      } else if !Self.inline.contains(name) {
        text = ""
      }
    }
  }

  private mutating func end(_ name: String) {
    guard isArticle else { return }
    if name == "article", path.isEmpty {
      isArticle = false
      // An entry without a headline is a hit that was not exported.
      if !article.metadata.title.isEmpty || article.hasText { parts.append(article.part) }
      return
    }
    if path.last == name { path.removeLast() }
    if Self.inline.contains(name) { return }
    keep(name)
    text = ""
  }

  /// Text between two paragraphs of a container.
  private mutating func flush() {
    if let container = path.last, Self.containers.contains(container) { keep(container) }
    text = ""
  }

  private mutating func keep(_ name: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { return }
    let origin = "the element \(name)"
    switch name == "paragraph" ? path.last ?? "" : name {
    case "headline": article.set(.title, line, from: origin)
    case "leadParagraph", "tailParagraphs": article.add(paragraph: paragraphs)
    case "sourceName": article.set(.site, line, from: origin)
    case "date", "dateTime":
      if path.last == "publicationDate" {
        article.set(.published, String(line.prefix(10)), from: origin)
      }
    case "byline": article.add(authorsIn: line, from: origin)
    case "sectionName": article.set(.section, line, from: origin)
    case "page", "pages": article.set(.page, line, from: origin)
    case "baseLanguage": article.set(.language, line, from: origin)
    case "wordCount": article.set(.words, line, from: origin)
    case "accessionNo": article.set(.documentNumber, line, from: origin)
    case "copyright": article.add(aside: line)
    case "notes", "credit", "corrections": article.add(aside: line, label: name)
    case "artWorks", "artWork", "caption": article.captions.append(line)
    default: break
    }
  }

  /// The text with its indented lines apart: agencies indent the first line of a paragraph.
  private var paragraphs: String {
    var result = ""
    for line in text.split(whereSeparator: \.isNewline) {
      let isIndented = line.hasPrefix("   ")
      let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !line.isEmpty else { continue }
      result += result.isEmpty ? line : (isIndented ? "\n" : " ") + line
    }
    return result
  }

  private static let containers: Set<String> = ["headline", "leadParagraph", "tailParagraphs"]
  /// Elements inside a line: search hits, emphasis, links.
  private static let inline: Set<String> = [
    "hlt", "b", "i", "em", "strong", "eLink", "entityReference", "cite",
  ]
}
