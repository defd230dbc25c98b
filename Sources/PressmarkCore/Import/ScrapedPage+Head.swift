/// The blocks before and behind the body.
extension ScrapedPage {
  mutating func append(_ role: BlockRole, _ text: String) {
    blocks.append(DraftBlock(role: role, text: text))
  }

  mutating func append(_ role: BlockRole, _ range: Range<Int>) {
    append(role, lines[range].map(\.text).joined(separator: "\n"))
  }

  /// The blocks of a group before the body.
  mutating func readHead(_ group: Range<Int>) {
    var place = group.lowerBound
    while place < group.upperBound {
      if let titleLines, titleLines.contains(place) {
        if place == titleLines.lowerBound { append(.title, title ?? "") }
        place += 1
        continue
      }
      let line = lines[place]
      let isBehindTitle = titleLines.map { place >= $0.upperBound } ?? false
      switch kinds[place] {
      case .credit: append(.caption, line.text)
      case .prose, .sentence:
        // Between headline and text stands what sums the article up.
        append(isBehindTitle && line.folded != foldedTitle ? .standfirst : .aside, line.text)
      case .item(let text) where isBehindTitle: append(.listItem(level: 1), text)
      case .short where isBehindTitle: append(roleInHead(of: place, in: group), line.text)
      default: append(.aside, line.text)
      }
      place += 1
    }
  }

  /// What a line of the head is that says nothing by itself: a caption above its credit, a standfirst without
  /// a full stop, else a kicker or a name.
  private func roleInHead(of place: Int, in group: Range<Int>) -> BlockRole {
    let line = lines[place]
    guard line.folded != foldedTitle else { return .aside }
    if place + 1 < group.upperBound, kinds[place + 1] == .credit { return .caption }
    if DateLine(line.text).day != nil || Byline.isName(line.text) { return .aside }
    guard group.count == 1 else { return .aside }
    if line.length >= 50 { return .standfirst }
    // Between the date and the text stands its first heading.
    let isAboveText = place + 1 == body.lowerBound && place > 0 && line.length >= 12
    if isAboveText, case .date = kinds[place - 1] { return .heading(level: 2) }
    return .aside
  }

  /// The blocks of a group behind the body: all asides, except credits.
  mutating func readTail(_ group: Range<Int>) {
    let isCaption = group.last.map { kinds[$0] == .credit } == true && group.count <= 2
    append(isCaption ? .caption : .aside, group)
  }
}
