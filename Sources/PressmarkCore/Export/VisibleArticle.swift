/// Reads the article's visible text in an exported file that was changed by hand.
enum VisibleArticle {
  /// A block of Markdown as it stands in the file.
  struct Chunk: Hashable {
    var text: String
  }

  /// The blocks of the article part: runs of lines between blank lines, list items on their own.
  static func chunks(of lines: ArraySlice<Substring>) -> [Chunk] {
    var chunks: [Chunk] = []
    var current: [Substring] = []
    func close() {
      if !current.isEmpty { chunks.append(Chunk(text: current.joined(separator: "\n"))) }
      current = []
    }
    for line in lines {
      if MarkdownFile.isBlank(line) {
        close()
        continue
      }
      if isItem(line), current.first.map(isItem) ?? true { close() }
      current.append(line)
    }
    close()
    return chunks
  }

  private static func isItem(_ line: Substring) -> Bool {
    line.drop { $0 == " " }.hasPrefix("- ")
  }

  /// The blocks of the article as changed: those that read as they did keep what the file does not
  /// show, and those that the file leaves out stay where they were.
  static func drafts(
    found: [Chunk], wanted: [MarkdownExport.Chunk], export: MarkdownExport
  ) -> [DraftBlock] {
    let revision = export.bundle.revision
    let top = export.topHeadingLevel
    let index = export.index
    func draft(_ block: Int) -> DraftBlock {
      let block = revision.blocks[block]
      return DraftBlock(role: block.role, text: String(index[block.span]))
    }
    let shown = Set(wanted.map(\.block))
    var hidden = revision.blocks.indices.filter { !shown.contains($0) }[...]
    var drafts: [DraftBlock] = []
    for (chunk, match) in zip(found, matches(found, wanted)) {
      if let match {
        while let next = hidden.first, next < match.block {
          drafts.append(draft(hidden.removeFirst()))
        }
        if match.text == chunk.text {
          drafts.append(draft(match.block))
          continue
        }
      }
      drafts.append(read(chunk.text, like: match.map { revision.blocks[$0.block].role }, top: top))
    }
    return drafts + hidden.map(draft)
  }

  /// For each block in the file the exported one that it is, or that it stands for.
  private static func matches(
    _ found: [Chunk], _ wanted: [MarkdownExport.Chunk]
  ) -> [MarkdownExport.Chunk?] {
    // What is alike at both ends needs no comparing; between, a block that was exported once and
    // stands once is a fixed point.
    var matches = [MarkdownExport.Chunk?](repeating: nil, count: found.count)
    var places: [String: [Int]] = [:]
    for (place, chunk) in wanted.enumerated() { places[chunk.text, default: []].append(place) }
    var next = 0
    var gap: [Int] = []
    func fill(upTo end: Int) {
      // Between two fixed points the first changed block stands for the first missing one.
      for (place, original) in zip(gap, next..<max(next, end)) { matches[place] = wanted[original] }
      gap = []
    }
    for (place, chunk) in found.enumerated() {
      let original = places[chunk.text]?.first { $0 >= next }
      // A far match is taken only when it does not skip more than the file could have lost.
      guard let original, original - next <= max(gap.count + 8, wanted.count - found.count + 8)
      else {
        gap.append(place)
        continue
      }
      fill(upTo: original)
      matches[place] = wanted[original]
      next = original + 1
    }
    fill(upTo: wanted.count)
    return matches
  }

  /// The block that a piece of Markdown stands for; the role of the block that it replaces decides
  /// what Markdown does not say.
  private static func read(_ markdown: String, like old: BlockRole?, top: Int) -> DraftBlock {
    let (role, body) = roleAndBody(markdown, like: old, top: top)
    return DraftBlock(role: role, text: MarkdownText.plain(body))
  }

  private static func roleAndBody(
    _ markdown: String, like old: BlockRole?, top: Int
  ) -> (BlockRole, String) {
    let hashes = markdown.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), markdown.dropFirst(hashes).first == " " {
      let body = String(markdown.dropFirst(hashes + 1))
      if hashes == 1 { return (.title, body) }
      if case .heading(let level) = old, MarkdownExport.hashes(ofHeading: level, top: top) == hashes
      {
        return (.heading(level: level), body)
      }
      return (.heading(level: hashes - 2 + top), body)
    }
    if markdown.first == ">" {
      let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("> ") ? line.dropFirst(2) : line.hasPrefix(">") ? line.dropFirst() : line
      }
      let body = lines.joined(separator: "\n")
      let label = MarkdownExport.asideStart.dropFirst(2)
      return body.hasPrefix(label)
        ? (.aside, String(body.dropFirst(label.count))) : (.quotation, body)
    }
    let indent = markdown.prefix { $0 == " " }.count
    if markdown.dropFirst(indent).hasPrefix("- ") {
      let level: Int
      if case .listItem(let old) = old { level = old } else { level = indent / 2 + 1 }
      return (.listItem(level: level), String(markdown.dropFirst(indent + 2)))
    }
    if let body = enclosed(markdown, in: "**") { return (.standfirst, body) }
    if let body = enclosed(markdown, in: "*") { return (.caption, body) }
    return (.paragraph, markdown)
  }

  private static func enclosed(_ text: String, in mark: String) -> String? {
    guard text.count > 2 * mark.count, text.hasPrefix(mark), text.hasSuffix(mark) else {
      return nil
    }
    let body = text.dropFirst(mark.count).dropLast(mark.count)
    guard !body.hasPrefix("*"), body.reversed().prefix(while: { $0 == "\\" }).count % 2 == 0 else {
      return nil
    }
    return String(body)
  }
}
