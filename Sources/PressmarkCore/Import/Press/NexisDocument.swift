/// Reads the paragraphs of a word processor's document (DOCX).
enum NexisDocument {
  /// Whether bytes are such a document.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4])
      && ImportSource(bytes: Array(bytes.suffix(1 << 16)), name: nil).holds("word/document.xml")
  }

  private static let content = "word/document.xml"

  /// The paragraphs that show something, in the order of the document.
  static func lines(of source: ImportSource) throws(ImportError) -> [PressLine] {
    var archive = try ZipArchive(source.bytes, name: source.shownName)
    guard let entry = archive[content] else {
      throw .damaged(source.shownName, reason: "it holds no document of a word processor")
    }
    let bytes = try archive.bytes(of: entry)
    var reader = WordReader()
    do throws(ImportError) {
      try XMLReader.read(bytes, name: source.shownName) { (event) throws(ImportError) in
        reader.read(event)
      }
    } catch {
      // What comes before a fault is kept.
      guard !reader.lines.isEmpty else { throw error }
    }
    reader.endParagraph()
    return reader.lines
  }

  /// Follows the elements of the main vocabulary (ECMA-376, part 1, 17.3).
  private struct WordReader {
    var lines: [PressLine] = []
    private var line = PressLine(text: "")
    private var letters = 0
    private var boldLetters = 0
    private var isText = false
    private var isRunProperties = false
    private var isBold = false
    /// How deep in something that repeats what stands elsewhere, or was deleted.
    private var skipped = 0

    mutating func read(_ event: XMLEvent) {
      switch event {
      case .start(let element): start(element)
      case .text(let text):
        guard isText, skipped == 0 else { return }
        let count = text.unicodeScalars.count { !$0.properties.isWhitespace }
        letters += count
        if isBold { boldLetters += count }
        line.text += text
      case .end(let name): end(name.local)
      }
    }

    private mutating func start(_ element: XMLElement) {
      let name = element.name.local
      if skipped > 0 || name == "Fallback" || name == "del" {
        if name == "Fallback" || name == "del" { skipped += 1 }
        return
      }
      switch name {
      case "p": endParagraph()
      case "r": isBold = false
      case "rPr": isRunProperties = true
      case "b":
        if isRunProperties { isBold = !["0", "false", "off"].contains(element["val"] ?? "") }
      case "t": isText = true
      case "tab": if !isRunProperties { line.text += "\t" }
      case "br", "cr": line.text += "\n"
      case "noBreakHyphen": line.text += "\u{2011}"
      case "pStyle":
        if let style = element["val"]?.lowercased(), style.hasPrefix("heading"),
          let level = style.last?.wholeNumberValue
        {
          line.role = .heading(level: level)
        }
      case "bookmarkStart":
        // The sections of an article have bookmarks, too.
        let isSection = element["name"].map { NexisMark.section(Self.word(in: $0)) != nil } ?? true
        if !isSection { line.opensArticle = true }
      default: break
      }
    }

    /// "Body_3": the name without its number.
    private static func word(in name: String) -> String { String(name.prefix { $0 != "_" }) }

    private mutating func end(_ name: String) {
      if skipped > 0 {
        if name == "Fallback" || name == "del" { skipped -= 1 }
        return
      }
      switch name {
      case "t": isText = false
      case "rPr": isRunProperties = false
      case "p": endParagraph()
      default: break
      }
    }

    mutating func endParagraph() {
      let text = line.text.split(separator: "\n").map { $0.trimming(\.isWhitespace) }
        .filter { !$0.isEmpty }.joined(separator: "\n")
      if text.isEmpty {
        // A bookmark on an empty paragraph belongs to the next.
        let opensArticle = line.opensArticle
        line = PressLine(text: "")
        line.opensArticle = opensArticle
      } else {
        line.text = text
        line.isBold = letters > 0 && letters == boldLetters
        line.block = lines.count + 1
        lines.append(line)
        line = PressLine(text: "")
      }
      letters = 0
      boldLetters = 0
    }
  }
}
