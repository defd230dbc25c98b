import Foundation
import PressmarkCore
import Testing

/// Every export as pandoc understands it: nothing of an article's text is markup.
@Suite(
  .enabled(if: Pandoc.path != nil, "pandoc is not installed; apt install pandoc runs these tests"))
struct PandocTests {
  /// pandoc's own Markdown without typographic replacement, and GitHub's.
  static let formats = ["markdown-smart", "gfm+yaml_metadata_block"]

  @Test(arguments: formats) func theSampleIsReadAsItIsMeant(format: String) throws {
    let problems = try Self.problems(SampleBundle.bundle, MarkdownExport.Options(), format)
    #expect(problems == [])
  }

  @Test(arguments: formats) func nothingInRandomArticlesIsMarkup(format: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["PANDOC_ROUNDS"].flatMap(Int.init) ?? 12
    let seed = environment["SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    var random = RandomBundle(seed: seed)
    var failures: [String] = []
    for _ in 0..<rounds {
      let bundle = random.bundle()
      let options = MarkdownExport.Options(includesAsides: random.chance(2))
      let problems = try Self.problems(bundle, options, format)
      if !problems.isEmpty, let file = environment["PANDOC_KEEP"] {
        try Data(MarkdownExport.document(bundle, options: options).utf8)
          .write(to: URL(fileURLWithPath: file))
      }
      failures += problems
    }
    #expect(failures == [], "seed \(seed)")
  }

  /// What pandoc reads otherwise than it is meant.
  static func problems(
    _ bundle: AnnotationBundle, _ options: MarkdownExport.Options, _ format: String
  ) throws -> [String] {
    let document = try MarkdownExport.document(bundle, options: options)
    let pandoc = try Pandoc(document, format: format)
    var problems: [String] = []
    let references = document.ranges(of: #/</mark>\[\^\d+\]/#).count
    if pandoc.count(of: "Note") != references {
      problems.append("\(pandoc.count(of: "Note")) notes for \(references) references")
    }
    problems += pandoc.rawTexts
      .filter { !["<mark>", "</mark>"].contains($0) && !$0.hasPrefix("<!-- pressmark:") }
      .map { "raw \($0)" }
    let kinds = [
      "Link", "Image", "Cite", "Math", "Code", "CodeBlock", "Table", "Superscript", "Subscript",
      "Strikeout", "Span", "Div", "Quoted", "DefinitionList", "OrderedList",
    ]
    problems += kinds.filter { pandoc.articleKinds.contains($0) }.map {
      "the article holds a \($0)"
    }
    let index = ScalarIndex(bundle.revision.text)
    let wanted = bundle.revision.blocks
      .filter { options.includesAsides || $0.role != .aside }
      .map { ($0.role == .aside ? "(aside) " : "") + String(index[$0.span]) }
      .map(Pandoc.collapsed)
    if pandoc.paragraphs != wanted {
      let pair = zip(pandoc.paragraphs, wanted).first { $0 != $1 }
      problems.append(
        "\(pandoc.paragraphs.count) of \(wanted.count) blocks; \(pair.map { "\($0)\n\($1)" } ?? "")"
      )
    }
    let title = Pandoc.collapsed(bundle.article.metadata.title)
    if pandoc.title != title { problems.append("title \(pandoc.title) for \(title)") }
    return problems
  }
}

/// A document as pandoc's JSON has it.
struct Pandoc {
  static let path = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let tree: [String: Any]

  init(_ markdown: String, format: String) throws {
    let folder = FileManager.default.temporaryDirectory
    let name = "pressmark-\(ProcessInfo.processInfo.globallyUniqueString)"
    let input = folder.appendingPathComponent(name + ".md")
    let output = folder.appendingPathComponent(name + ".json")
    defer {
      try? FileManager.default.removeItem(at: input)
      try? FileManager.default.removeItem(at: output)
    }
    try Data(markdown.utf8).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path ?? "")
    process.arguments = ["-f", format, "-t", "json", "-o", output.path, input.path]
    try process.run()
    process.waitUntilExit()
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: output))
    tree = object as? [String: Any] ?? [:]
  }

  static func collapsed(_ text: String) -> String {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }.joined(separator: " ")
  }

  private var blocks: [[String: Any]] { tree["blocks"] as? [[String: Any]] ?? [] }

  /// The blocks before the rule that ends the article.
  private var articleBlocks: [[String: Any]] {
    Array(blocks.prefix { $0["t"] as? String != "HorizontalRule" })
  }

  func count(of kind: String) -> Int { Self.kinds(tree).filter { $0 == kind }.count }

  var articleKinds: Set<String> { Set(Self.kinds(articleBlocks, skippingNotes: true)) }

  private static func kinds(_ value: Any, skippingNotes: Bool = false) -> [String] {
    if let list = value as? [Any] {
      return list.flatMap { kinds($0, skippingNotes: skippingNotes) }
    }
    guard let node = value as? [String: Any] else { return [] }
    let kind = node["t"] as? String
    if skippingNotes, kind == "Note" { return [] }
    return (kind.map { [$0] } ?? [])
      + node.values.flatMap { kinds($0, skippingNotes: skippingNotes) }
  }

  /// The HTML that is passed through.
  var rawTexts: [String] { Self.raws(tree) }

  private static func raws(_ value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(raws) }
    guard let node = value as? [String: Any] else { return [] }
    if ["RawInline", "RawBlock"].contains(node["t"] as? String), let content = node["c"] as? [Any] {
      return [content.last as? String ?? ""]
    }
    return node.values.flatMap(raws)
  }

  /// The plain text of each paragraph of the article, without notes.
  var paragraphs: [String] { articleBlocks.flatMap(Self.leaves) }

  private static func leaves(_ block: [String: Any]) -> [String] {
    let content = block["c"]
    switch block["t"] as? String {
    case "Para", "Plain": return [collapsed(text(content ?? ""))]
    case "Header": return [collapsed(text((content as? [Any])?.last ?? ""))]
    case "BlockQuote": return (content as? [[String: Any]] ?? []).flatMap(leaves)
    case "BulletList": return (content as? [[[String: Any]]] ?? []).flatMap { $0.flatMap(leaves) }
    case "RawBlock": return []
    default: return ["unexpected \(block)"]
    }
  }

  private static func text(_ value: Any) -> String {
    if let list = value as? [Any] { return list.map(text).joined() }
    guard let node = value as? [String: Any] else { return "" }
    switch node["t"] as? String {
    case "Str": return node["c"] as? String ?? ""
    case "Space", "SoftBreak", "LineBreak": return " "
    case "Note", "RawInline": return ""
    default: return text(node["c"] ?? "")
    }
  }

  var title: String {
    let meta = tree["meta"] as? [String: Any] ?? [:]
    return Self.collapsed(Self.text((meta["title"] as? [String: Any])?["c"] ?? ""))
  }
}
