/// An annotated Markdown file: front matter, the managed block between two comment markers, and what
/// the user wrote around it.
struct MarkdownFile {
  typealias Entry = MarkdownExport.FrontMatterEntry

  static let format = "pressmark-markdown/1"
  static let beginStart = "<!-- pressmark:begin "
  static let endMarker = "<!-- pressmark:end -->"

  /// The article's identifier, as the marker says it.
  var article: String
  /// Our front matter and the user's, in their order.
  var frontMatter: [Entry]
  /// The user's lines before the managed block.
  var before: [Substring] = [""]
  /// What stands between the markers, without blank lines at its ends.
  var content: String
  /// The user's lines after the managed block.
  var after: [Substring] = [""]
  /// The digest in the marker; `nil` for a file that is being made.
  var statedDigest: String?
  /// The number of the first line of the content, counted from 1.
  var firstLine = 0

  init(article: String, frontMatter: [Entry], content: String) {
    self.article = article
    self.frontMatter = frontMatter
    self.content = content
  }

  /// The digest of what is ours in the file: our front matter and the managed block.
  var digest: String {
    let ours = frontMatter.filter { MarkdownExport.frontMatterKeys.contains($0.key) }
    return CanonicalText.digest(
      of: ours.flatMap(\.lines).joined(separator: "\n") + "\n\n" + content)
  }

  var isUnchanged: Bool { statedDigest == digest }

  /// The whole file.
  var text: String {
    var lines = ["---"] + frontMatter.flatMap(\.lines) + ["---"]
    lines += before.map(String.init)
    lines.append("\(Self.beginStart)article=\(article) sha256=\(digest) -->")
    lines += ["", content, "", Self.endMarker]
    lines += after.map(String.init)
    return lines.joined(separator: "\n")
  }

  /// Reads a file.
  ///
  /// - Throws: ``ExportError/notAnExport``, ``ExportError/brokenBlock(line:reason:)``.
  init(reading text: String) throws(ExportError) {
    let lines = Self.lines(of: text)
    let begins = lines.indices.filter { lines[$0].hasPrefix(Self.beginStart) }
    guard let begin = begins.first else { throw .notAnExport }
    guard begins.count == 1 else {
      throw .brokenBlock(line: begins[1] + 1, reason: "a second managed block starts there")
    }
    guard let end = lines[begin...].firstIndex(of: Self.endMarker[...]) else {
      throw .brokenBlock(
        line: begin + 1, reason: "the line “\(Self.endMarker)” is missing after it")
    }
    let words = lines[begin].split(separator: " ")
    func value(_ key: String) -> String? {
      words.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }
    guard let article = value("article"), let digest = value("sha256") else {
      throw .brokenBlock(line: begin + 1, reason: "its article or its digest is missing")
    }
    var first = begin + 1
    var last = end
    while first < last, Self.isBlank(lines[first]) { first += 1 }
    while first < last, Self.isBlank(lines[last - 1]) { last -= 1 }
    self.article = article
    statedDigest = digest
    content = lines[first..<last].joined(separator: "\n")
    firstLine = first + 1
    after = Array(lines[(end + 1)...])
    let (entries, count) = Self.frontMatter(lines[..<begin])
    frontMatter = entries
    before = Array(lines[count..<begin])
  }

  /// The lines of a text, whatever ends them, without a byte order mark.
  static func lines(of text: String) -> [Substring] {
    var text = text[...]
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  static func isBlank(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The entries of the front matter, and the number of lines it takes.
  private static func frontMatter(_ lines: ArraySlice<Substring>) -> ([Entry], Int) {
    guard lines.first == "---",
      let close = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return ([], 0) }
    var entries: [Entry] = []
    for line in lines[1..<close] {
      let key = line.prefix { $0 != ":" }
      let startsEntry =
        key.count < line.count && line.first.map { !" \t-#".contains($0) } ?? false
      if startsEntry || entries.isEmpty {
        entries.append(Entry(key: startsEntry ? String(key) : "", lines: [String(line)]))
      } else {
        entries[entries.count - 1].lines.append(String(line))
      }
    }
    return (entries, close + 1)
  }
}
