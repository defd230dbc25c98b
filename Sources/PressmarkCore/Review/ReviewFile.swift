/// The files that a teacher and a student exchange.
public enum ReviewFile: String, Hashable, Sendable, CaseIterable {
  /// What a teacher sets.
  case assignment = "pressmark-assignment/"
  /// What a student hands in.
  case handIn = "pressmark-handin/"

  private struct Head: Decodable { var format: String }

  /// Which of the files a text is; `nil` when it is none of them, or too damaged to say.
  public static func recognised(_ text: String) -> ReviewFile? {
    // Whole exports stand in both, so that what the file begins with does not tell.
    guard text.utf8.first == UInt8(ascii: "{"), text.contains("\"pressmark-"),
      let head = try? JSONLine.value(Head.self, from: text, line: 1)
    else { return nil }
    return allCases.first { head.format.hasPrefix($0.rawValue) }
  }

  /// Makes sure that a text is such a file, in a version that is known.
  static func expect(_ wanted: ReviewFile, _ text: String) throws(ExportError) {
    let head = try JSONLine.value(Head.self, from: text, line: 1)
    guard head.format.hasPrefix(wanted.rawValue) else {
      let what = wanted == .assignment ? "an assignment" : "a hand-in"
      throw .damaged(line: 1, reason: "this is not \(what) of pressmark")
    }
    guard head.format == wanted.rawValue + "1" else { throw .newerFormat(head.format) }
  }
}

/// Annotated articles inside a file that has one codebook for all of them.
enum ReviewArticles {
  static func documents(_ bundles: [AnnotationBundle]) -> [ExportDocument] {
    bundles.map { bundle in
      var document = ExportDocument(bundle)
      document.codes = []
      return document
    }
  }

  /// The articles, every value checked: each article once, each mark once.
  static func bundles(
    _ documents: [ExportDocument], codebook: Codebook
  ) throws(ExportError) -> [AnnotationBundle] {
    var bundles: [AnnotationBundle] = []
    var articles: Set<ArticleID> = []
    var marks: Set<AnnotationID> = []
    let codes = Set(codebook.codes.map(\.id))
    for document in documents {
      guard document.format == ExportDocument.format else { throw .newerFormat(document.format) }
      var bundle = try document.bundle(line: 1)
      bundle.codebook = codebook
      let name = bundle.article.id.rawValue
      guard articles.insert(bundle.article.id).inserted else {
        throw damaged("the article \(name) stands twice")
      }
      for annotation in bundle.annotations {
        guard marks.insert(annotation.id).inserted else {
          throw damaged("the mark \(annotation.id.rawValue) stands in two articles")
        }
        let hasPlace =
          annotation.revision == bundle.revision.digest
          && !annotation.selectors.isEmpty
          && zip(annotation.spans, annotation.spans.dropFirst()).allSatisfy { $0.end <= $1.start }
          && annotation.spans.allSatisfy { $0.start < $0.end }
        guard hasPlace else {
          throw damaged("the mark \(annotation.id.rawValue) has no place in the text")
        }
        guard annotation.codes.allSatisfy(codes.contains) else {
          throw damaged("the mark \(annotation.id.rawValue) has a code that the codebook lacks")
        }
      }
      bundles.append(bundle)
    }
    return bundles
  }

  static func codebook(_ codes: [Code]) throws(ExportError) -> Codebook {
    // A codebook is made by hand; sorting it costs the square of its length.
    guard codes.count <= 2000 else { throw damaged("it has more than 2000 codes") }
    var names: Set<String> = []
    var identifiers: Set<CodeID> = []
    for code in codes {
      guard !code.name.isEmpty, !code.id.rawValue.isEmpty else {
        throw damaged("a code has no name")
      }
      guard names.insert(code.name.lowercased()).inserted,
        identifiers.insert(code.id).inserted
      else { throw damaged("the code “\(CanonicalText.line(code.name))” stands twice") }
    }
    return Codebook(codes)
  }

  static func expectName(_ name: String, of what: String) throws(ExportError) {
    let isName =
      (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (48...57).contains($0) || (97...122).contains($0) || (65...90).contains($0) || $0 == 45
      }
    guard isName else { throw damaged("the id of the \(what) is no id") }
  }

  static func expectShort(_ text: String) throws(ExportError) {
    guard text.unicodeScalars.count <= Assignment.textLimit else {
      throw damaged("a text of it is longer than \(Assignment.textLimit) characters")
    }
  }

  private static func damaged(_ reason: String) -> ExportError { .damaged(line: 1, reason: reason) }
}
