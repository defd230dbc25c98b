/// The data comment of an annotated Markdown file: all that the visible text does not say, or not
/// exactly.
///
/// A comment of JSON lines: a head, then each block, code and annotation on a line of its own, so that
/// version control shows what changed. No `<`, `>` or `--` stands in it, so that nothing in an article
/// can end the comment.
enum MarkdownData {
  static let start = "<!-- pressmark:data"
  static let end = "-->"

  /// What a data comment says.
  struct Read {
    var bundle: AnnotationBundle
    var options: MarkdownExport.Options
    /// What was changed by hand in the comment itself.
    var report: ImportReport
    /// The digest of the text that was exported.
    var writtenDigest: String
  }

  private struct Head: Codable {
    var format: String
    var options: MarkdownExport.Options
    var article: ExportDocument.ExportedArticle
    var revision: String
  }

  private enum Line: Codable {
    case block(ExportDocument.ExportedBlock)
    case earlierRevision(ExportDocument.ExportedRevision)
    case code(Code)
    case annotation(Annotation)

    private enum Kind: String, CodingKey, CaseIterable {
      case block, earlierRevision, code, annotation
    }

    init(from decoder: any Decoder) throws {
      let kinds = try decoder.container(keyedBy: Kind.self)
      switch kinds.allKeys.first {
      case .block:
        self = .block(try kinds.decode(ExportDocument.ExportedBlock.self, forKey: .block))
      case .earlierRevision:
        self = .earlierRevision(
          try kinds.decode(ExportDocument.ExportedRevision.self, forKey: .earlierRevision))
      case .code: self = .code(try kinds.decode(Code.self, forKey: .code))
      case .annotation: self = .annotation(try kinds.decode(Annotation.self, forKey: .annotation))
      case nil:
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath,
            debugDescription: "the line is no block, code or annotation"))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var kinds = encoder.container(keyedBy: Kind.self)
      switch self {
      case .block(let value): try kinds.encode(value, forKey: .block)
      case .earlierRevision(let value): try kinds.encode(value, forKey: .earlierRevision)
      case .code(let value): try kinds.encode(value, forKey: .code)
      case .annotation(let value): try kinds.encode(value, forKey: .annotation)
      }
    }
  }

  /// The comment for an annotated article.
  static func comment(
    _ bundle: AnnotationBundle, options: MarkdownExport.Options
  ) throws(ExportError) -> String {
    let document = ExportDocument(bundle)
    let head = Head(
      format: document.format, options: options, article: document.article,
      revision: document.revision.digest)
    var lines = [start, try text(head)]
    for block in document.revision.blocks { lines.append(try text(Line.block(block))) }
    for revision in document.earlierRevisions ?? [] {
      lines.append(try text(Line.earlierRevision(revision)))
    }
    for code in document.codes { lines.append(try text(Line.code(code))) }
    for annotation in document.annotations { lines.append(try text(Line.annotation(annotation))) }
    return (lines + [end]).joined(separator: "\n")
  }

  private static func text(_ value: some Encodable) throws(ExportError) -> String {
    let line = try JSONLine.text(of: value)
    // Two hyphens stand only inside strings, where one of them can be an escape.
    return JSONLine.escaped(line.replacing("--", with: "-\\u002d")) { $0 == "<" || $0 == ">" }
  }

  /// Reads the lines between the start and the end of the comment; `first` is the number of the first
  /// of them in the file.
  static func read(
    _ lines: ArraySlice<Substring>, first: Int
  ) throws(ExportError) -> Read {
    guard let headLine = lines.first else {
      throw .damaged(line: first, reason: "the data comment is empty")
    }
    struct Format: Decodable { var format: String }
    let format = try JSONLine.value(Format.self, from: headLine, line: first).format
    guard format == ExportDocument.format else { throw .newerFormat(format) }
    let head = try JSONLine.value(Head.self, from: headLine, line: first)
    var blocks: [ExportDocument.ExportedBlock] = []
    var earlier: [ExportDocument.ExportedRevision] = []
    var codes: [Code] = []
    var annotations: [Annotation] = []
    for (place, text) in lines.dropFirst().enumerated() {
      switch try JSONLine.value(Line.self, from: text, line: first + place + 1) {
      case .block(let block): blocks.append(block)
      case .earlierRevision(let revision): earlier.append(revision)
      case .code(let code): codes.append(code)
      case .annotation(let annotation): annotations.append(annotation)
      }
    }
    let document = ExportDocument(
      article: head.article,
      revision: ExportDocument.ExportedRevision(digest: head.revision, blocks: blocks),
      earlierRevisions: earlier, annotations: annotations, codes: codes)
    let (edited, report) = try document.takingEdits(line: first)
    return Read(
      bundle: try edited.bundle(line: first), options: head.options, report: report,
      writtenDigest: head.revision)
  }
}
