/// The text of an article as the page's data give it, for pages that show it by a script only.
enum PageData {
  /// The article's text in JSON-LD.
  static func article(_ said: PageMetadata) -> String? {
    guard let article = said.linked.article,
      let member = said.scan.json.member("articleBody", of: article)
    else { return nil }
    for value in said.scan.json.flattened(member) {
      if let text = said.scan.json.text(value), !text.isEmpty { return text }
    }
    return nil
  }

  /// The paragraphs of the text that the page's data give.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - article: The text in JSON-LD; `nil` when there is none.
  ///   - words: The fewest words.
  /// - Returns: The paragraphs; `nil` when there are fewer words than asked for.
  static func paragraphs(
    of tree: HTMLTree, article: String?, atLeast words: Int
  ) -> [DraftBlock]? {
    for text in [article, markup(in: tree)].compactMap({ $0 }) {
      let blocks = blocks(of: text)
      let count = blocks.reduce(0) { $0 + $1.text.utf8.split(separator: 0x20).count }
      if count >= max(words, 40) { return blocks }
    }
    return nil
  }

  /// A text with or without markup as blocks.
  private static func blocks(of text: String) -> [DraftBlock] {
    guard text.utf8.contains(0x3C) else {
      return text.split(whereSeparator: \.isNewline).map {
        DraftBlock(role: .paragraph, text: String($0))
      }
    }
    let page = PageBlocks(of: HTMLTree(text: text), in: HTMLTree.Node(index: 0))
    return page.blocks.map { block in
      let role: BlockRole =
        block.headingLevel > 0 ? .heading(level: max(1, Int(block.headingLevel) - 1)) : .paragraph
      return DraftBlock(role: role, text: page.string(block))
    }
  }

  /// The longest text with paragraphs in the data of a page that a script draws: `__NEXT_DATA__` and
  /// the like.
  private static func markup(in tree: HTMLTree) -> String? {
    var longest = ""
    var budget = 4_000_000
    for script in tree.elements(.script, in: tree.root) {
      guard let content = tree.firstChild(script),
        tree.attribute("type", of: script) == "application/json"
      else { continue }
      let range = tree.textRange(of: content)
      budget -= range.count
      guard budget > 0 else { break }
      for text in strings(in: tree.bytes[range]) where text.utf8.count > longest.utf8.count {
        longest = text
      }
    }
    return longest.isEmpty ? nil : longest
  }

  /// The string values of JSON that hold paragraphs.
  private static func strings(in json: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    var place = json.startIndex
    while place < json.endIndex {
      guard json[place] == 0x22 else {
        place += 1
        continue
      }
      let start = place + 1
      place = start
      while place < json.endIndex, json[place] != 0x22 { place += json[place] == 0x5C ? 2 : 1 }
      let end = min(place, json.endIndex)
      place = end + 1
      guard end - start >= 400 else { continue }
      var reader = TolerantJSON()
      reader.read("[\"" + String(decoding: json[start..<end], as: UTF8.self) + "\"]")
      if let text = firstText(reader), text.contains("<p") || text.contains("</p>") {
        found.append(text)
      }
    }
    return found
  }

  private static func firstText(_ json: TolerantJSON) -> String? {
    guard let root = json.documents.first else { return nil }
    return json.flattened(root).lazy.compactMap { json.text($0) }.first
  }
}
