/// Making blocks of the lines of each part of a page.
extension ScrapedPage {
  /// Takes what a furniture line says about the article.
  mutating func note(_ line: ScrapedLine) {
    switch line.kind {
    case .date: if published == nil { published = DateLine(line.text).day }
    case .byline(let names): if byline.isEmpty { byline = names }
    default: break
    }
  }

  mutating func append(_ role: BlockRole, _ text: String) {
    blocks.append(DraftBlock(role: role, text: text))
  }

  mutating func append(_ role: BlockRole, _ lines: some Sequence<ScrapedLine>) {
    append(role, lines.map(\.text).joined(separator: "\n"))
  }

  /// The blocks of a group before the body.
  mutating func readHead(_ group: [ScrapedLine], titlePlace: Place?) {
    for (position, line) in group.enumerated() {
      if line.folded == foldedTitle, !blocks.contains(where: { $0.role == .title }) {
        append(.title, line.text)
        continue
      }
      note(line)
      switch line.kind {
      case .credit: append(.caption, line.text)
      case .prose, .sentence:
        // Only a line beside the title is here: what sums the article up.
        append(line.folded == foldedTitle ? .aside : .standfirst, line.text)
      case .item(let text) where blocks.contains { $0.role == .title }:
        append(.listItem(level: 1), text)
      case .short, .item:
        readUnknownHead(line, in: group, at: position)
      default:
        append(.aside, line.text)
      }
    }
  }

  /// A line of the head that says nothing by itself: a name beside a date, a name and a date in one, a
  /// caption above its credit, a kicker.
  private mutating func readUnknownHead(
    _ line: ScrapedLine, in group: [ScrapedLine], at position: Int
  ) {
    if position + 1 < group.count, group[position + 1].kind == .credit, line.folded != foldedTitle {
      append(.caption, line.text)
      return
    }
    let isBehindTitle = blocks.contains { $0.role == .title }
    if isBehindTitle, line.folded != foldedTitle {
      let date = DateLine(line.text)
      let parts = line.text.split { "|·•—–".contains($0) }.map { $0.trimming(\.isWhitespace) }
      if let day = date.day, line.length <= 120 {
        if published == nil { published = day }
        if byline.isEmpty, let name = parts.first(where: { Byline.isName($0) }) {
          byline = Byline.bareNames(in: name)
        }
      } else if byline.isEmpty, Byline.isName(line.text) {
        byline = Byline.bareNames(in: line.text)
      } else if group.count == 1, line.length >= 50 {
        append(.standfirst, line.text)
        return
      }
    }
    append(.aside, line.text)
  }

  /// The blocks of a group behind the body: all asides, except credits.
  mutating func readTail(_ group: [ScrapedLine]) {
    for line in group { note(line) }
    let isCaption = group.last?.kind == .credit && group.count <= 2
    append(isCaption ? .caption : .aside, group)
  }

  /// The blocks of a group in the body.
  mutating func readBody(_ position: Int) {
    let group = groups[position]
    if group.contains(where: { $0.kind == .prose }) {
      followsRelated = false
      readProse(group, position: position)
    } else if group.count == 1, let line = group.first {
      readAlone(line, position: position)
    } else {
      readCluster(group, position: position)
    }
  }

  /// A group with running text in it: line by line.
  private mutating func readProse(_ group: [ScrapedLine], position: Int) {
    for (place, line) in group.enumerated() {
      note(line)
      switch line.kind {
      case .prose: append(Self.isQuotation(line.text) ? .quotation : .paragraph, line.text)
      case .sentence: append(.paragraph, line.text)
      case .item(let text): append(.listItem(level: 1), text)
      case .credit: append(.caption, line.text)
      case .short:
        let isFollowedByText =
          place + 1 < group.count
          ? group[place + 1].kind == .prose : isHeading(position)
        let isFollowedByCredit = place + 1 < group.count && group[place + 1].kind == .credit
        if isFollowedByCredit {
          append(.caption, line.text)
        } else if isFollowedByText, line.folded != foldedTitle {
          append(.heading(level: 2), line.text)
        } else {
          append(.aside, line.text)
        }
      default: append(.aside, line.text)
      }
    }
  }

  /// A short line that stands alone.
  private mutating func readAlone(_ line: ScrapedLine, position: Int) {
    let isAfterRelated = followsRelated
    followsRelated = false
    note(line)
    switch line.kind {
    case .item(let text): append(.listItem(level: 1), text)
    case .credit: append(.caption, line.text)
    case .related(let isBare):
      followsRelated = isBare
      append(.aside, line.text)
    case .shop:
      // Without blank lines a box comes line by line.
      if position > 0, groups[position - 1].last?.kind == .shop, groups[position - 1].count == 1,
        blocks.last?.role == .aside
      {
        blocks[blocks.count - 1].text += "\n" + line.text
      } else {
        append(.aside, line.text)
      }
    case .sentence, .short:
      if line.folded == foldedTitle || isAfterRelated {
        append(.aside, line.text)
      } else if isCaptionBeforeCredit(position) {
        append(.caption, line.text)
      } else if line.isTitleLike, line.length <= 150, !line.text.hasSuffix(":"),
        line.text.hasSuffix("»") == line.text.hasPrefix("«"),
        isHeading(position)
      {
        append(.heading(level: 2), line.text)
      } else if line.kind == .sentence || line.text.hasSuffix(":") {
        append(.paragraph, line.text)
      } else {
        append(.aside, line.text)
      }
    default: append(.aside, line.text)
    }
  }

  /// Several short lines together: a box, a caption with its credit, a list, verses.
  private mutating func readCluster(_ group: [ScrapedLine], position: Int) {
    followsRelated = false
    for line in group { note(line) }
    func isItem(_ line: ScrapedLine) -> Bool { if case .item = line.kind { true } else { false } }
    if group.contains(where: { $0.kind == .shop }) {
      append(.aside, group)
    } else if group.last?.kind == .credit, !group.contains(where: isItem) {
      append(.caption, group)
    } else if group.contains(where: isItem) {
      for line in group {
        if case .item(let text) = line.kind {
          append(.listItem(level: 1), text)
        } else {
          append(line.isFurniture ? .aside : .paragraph, line.text)
        }
      }
    } else if group.first?.isFurniture == true {
      append(.aside, group)
    } else if blocks.last?.role == .paragraph, blocks.last?.text.hasSuffix(":") == true {
      // What a colon announces.
      for line in group { append(.listItem(level: 1), line.text) }
    } else {
      let sentences = group.filter { $0.kind == .sentence || $0.text.hasSuffix(",") }.count
      if sentences * 2 >= group.count {
        append(.paragraph, group)
      } else if group.count == 2, let last = group.last, last.isTitleLike,
        isHeading(position), group[0].wordCount <= 3
      {
        append(.aside, group[0].text)
        append(.heading(level: 2), last.text)
      } else {
        append(.aside, group)
      }
    }
  }

  /// Whether running text follows a short line before the body ends, boxes between them aside.
  private func isHeading(_ position: Int) -> Bool { position < lastText }

  /// Whether a group has running text before any short line, which would be another heading or a
  /// box without a word that tells it.
  static func startsWithText(_ group: [ScrapedLine]) -> Bool {
    for line in group {
      switch line.kind {
      case .prose, .sentence, .item: return true
      case .short: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a credit follows a short line directly.
  private func isCaptionBeforeCredit(_ position: Int) -> Bool {
    position + 1 < groups.count && groups[position + 1].first?.kind == .credit
      && groups[position + 1].first.map { $0.text.hasPrefix("©") || $0.length <= 40 } == true
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
