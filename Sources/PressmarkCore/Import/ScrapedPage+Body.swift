/// The blocks of the body.
extension ScrapedPage {
  /// The blocks of a group in the body.
  mutating func readBody(_ group: Range<Int>) {
    let hasText = group.contains { isText($0) }
    if group.count > 1, !hasText {
      readCluster(group)
    } else {
      readLines(group)
    }
  }

  /// Line by line.
  private mutating func readLines(_ range: Range<Int>) {
    for place in range {
      let line = lines[place]
      switch kinds[place] {
      case .prose: append(Self.isQuotation(line.text) ? .quotation : .paragraph, line.text)
      case .sentence: append(role(ofSentence: place), line.text)
      case .item(let text): append(.listItem(level: 1), text)
      case .credit: append(.caption, line.text)
      case .short: append(role(ofShort: place), line.text)
      case .shop: appendToBox(place)
      default: append(.aside, line.text)
      }
    }
  }

  /// Without blank lines a shop box comes line by line, and is one box all the same.
  private mutating func appendToBox(_ place: Int) {
    if place > body.lowerBound, kinds[place - 1] == .shop, blocks.last?.role == .aside {
      blocks[blocks.count - 1].text += "\n" + lines[place].text
    } else {
      append(.aside, lines[place].text)
    }
  }

  /// What a short line is: a heading above text, a caption above its credit, what a colon announces.
  private func role(ofShort place: Int) -> BlockRole {
    let line = lines[place]
    if line.folded == foldedTitle || byline.contains(line.text) || isDated(line) { return .aside }
    if isCaptionAboveCredit(place) { return .caption }
    if line.text.hasSuffix(":") { return .paragraph }
    if isAnnounced(place) { return .listItem(level: 1) }
    let isHeading =
      line.isTitleLike && line.length <= 150 && place < lastText && leadsToText(place)
      && line.text.hasSuffix("»") == line.text.hasPrefix("«")
    return isHeading ? .heading(level: 2) : .aside
  }

  /// Whether a line says when and by whom, its parts set off: "Ann Lee · Posted: Aug 8, 2024".
  private func isDated(_ line: ScrapedLine) -> Bool {
    guard line.length <= 120, line.text.contains(where: { "|·•".contains($0) }) else {
      return false
    }
    return DateLine(line.text).day != nil
  }

  /// Whether the last block ends with a colon, or a list runs since one did.
  private func isAnnounced(_ place: Int) -> Bool {
    guard let last = blocks.last, place > body.lowerBound else { return false }
    if last.role == .paragraph { return last.text.hasSuffix(":") && !leadsToTextDirectly(place) }
    if case .listItem = last.role { return !leadsToTextDirectly(place) && !opensGroup[place] }
    return false
  }

  private func leadsToTextDirectly(_ place: Int) -> Bool {
    place + 1 < body.upperBound && isText(place + 1)
  }

  /// What a short line is that ends like a sentence: text, or a heading that asks or shouts.
  private func role(ofSentence place: Int) -> BlockRole {
    if isStray(place) { return .aside }
    let line = lines[place]
    let mayBeHeading =
      line.isTitleLike && !line.text.hasSuffix("...") && !line.text.hasSuffix("…")
      && !"«“\"–—".contains(line.text.first ?? " ")
    return mayBeHeading && kinds.indices.contains(place + 1) && kinds[place + 1] == .prose
      && (opensGroup[place + 1] || !hasGroups) && place < lastText ? .heading(level: 2) : .paragraph
  }

  /// Whether a sentence of a few words stands between furniture, and is some: “Thank you!” in a box.
  private func isStray(_ place: Int) -> Bool {
    let isBelow =
      place > body.lowerBound && kinds[place - 1].isFurniture && kinds[place - 1] != .credit
    let isAbove =
      place + 1 < body.upperBound && kinds[place + 1].isFurniture && kinds[place + 1] != .credit
    return (isBelow && isAbove) || lines[place].folded == foldedTitle
  }

  /// Several short lines together: a box, a caption with its credit, a list, verses.
  private mutating func readCluster(_ group: Range<Int>) {
    let last = group.upperBound - 1
    if group.contains(where: { kinds[$0] == .shop }) {
      append(.aside, group)
    } else if kinds[last] == .credit, group.count <= 3 {
      append(.caption, group)
    } else if kinds[group.lowerBound].isFurniture,
      group.filter({ kinds[$0].isFurniture }).count * 2 >= group.count
    {
      append(.aside, group)
    } else if blocks.last?.role == .paragraph, blocks.last?.text.hasSuffix(":") == true {
      // What a colon announces.
      for place in group { append(.listItem(level: 1), lines[place].text) }
    } else {
      let sentences = group.filter { kinds[$0] == .sentence || lines[$0].text.hasSuffix(",") }.count
      if sentences * 2 >= group.count {
        append(.paragraph, group)
      } else if isList(group) {
        for place in group { append(.listItem(level: 1), lines[place].text) }
      } else if group.count == 2, lines[last].isTitleLike, leadsToText(last),
        lines[last - 1].wordCount <= 3
      {
        append(.aside, lines[last - 1].text)
        append(.heading(level: 2), lines[last].text)
      } else {
        append(.aside, group)
      }
    }
  }

  /// Whether short lines between two paragraphs are a list: headlines of other articles are longer, and
  /// tags, counts and dates stand at the end.
  private func isList(_ group: Range<Int>) -> Bool {
    guard group.count >= 4, group.lowerBound > body.lowerBound, group.upperBound < body.upperBound,
      kinds[group.lowerBound - 1] == .prose, isText(group.upperBound),
      group.allSatisfy({ kinds[$0] == .short })
    else { return false }
    let small = group.filter {
      lines[$0].length < 40 || lines[$0].text.first?.isUppercase == false
    }.count
    return small * 4 >= group.count * 3
  }

  /// Whether a credit follows a short line directly.
  private func isCaptionAboveCredit(_ place: Int) -> Bool {
    guard place + 1 < body.upperBound, kinds[place + 1] == .credit else { return false }
    return !opensGroup[place + 1] || lines[place + 1].text.hasPrefix("©")
      || lines[place + 1].length <= 40
  }

  /// Whether a paragraph is one quotation from its first character to its last.
  private static func isQuotation(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    let close: Character
    switch first {
    case "«": close = "»"
    case "“": close = "”"
    default: return false
    }
    guard last == close else { return false }
    return text.filter { $0 == close }.count == 1
  }
}
