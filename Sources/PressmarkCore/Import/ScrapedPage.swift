import Foundation
/// Sorts the lines of a scraped page into the article and what stands around it.
///
/// Three parts follow each other: the head (title, date, byline, credits), the body, and the tail ("read also", share
/// lines, other articles). The body is the run of lines whose text outweighs the furniture in it
/// (``TextRegion``); the title is the headline-like line before it that shares its words
/// (``TitleChoice``); every line gets its role from what it looks like and from its neighbours.
struct ScrapedPage {
  /// The lines as blank lines group them.
  let groups: [[ScrapedLine]]
  /// All lines, and what each is once its neighbours are known.
  let lines: [ScrapedLine]
  var kinds: [ScrapedLine.Kind]
  /// For each line, whether a blank line or the page's start stands before it.
  let opensGroup: [Bool]
  /// Whether blank lines part only some of the lines, and so tell something.
  let hasGroups: Bool
  /// What was found.
  var blocks: [DraftBlock] = []
  var title: String?
  var byline: [String] = []
  var published: CalendarDay?
  /// The lines of the headline, and its folded form by which its repetitions are known.
  var titleLines: Range<Int>?
  var foldedTitle: String?
  /// The lines of the body.
  var body: Range<Int> = 0..<0
  /// The last line of running text in the body, behind which nothing is a heading.
  var lastText = -1
  /// The language of the body, for dates like 2/8/2025.
  var language: String?

  init(groups: [[ScrapedLine]]) {
    self.groups = groups
    lines = Array(groups.joined())
    kinds = lines.map(\.kind)
    var opensGroup: [Bool] = []
    opensGroup.reserveCapacity(lines.count)
    for group in groups {
      for place in group.indices { opensGroup.append(place == 0) }
    }
    self.opensGroup = opensGroup
    hasGroups = opensGroup.contains(false)
  }

  /// Reads the whole page.
  mutating func read() {
    markRepeated()
    markBoxes()
    markAnnounced()
    body =
      TextRegion.body(of: lines, kinds: kinds, opensGroup: opensGroup) ?? lines.count..<lines.count
    body = body.lowerBound..<TextRegion.end(of: body, lines: lines, kinds: kinds)
    if ProcessInfo.processInfo.environment["SCRAPE_DEBUG"] != nil {
      FileHandle.standardError.write(Data("region \(body)\n".utf8))
    }
    findTitle()
    if body.isEmpty { body = shortBody() }
    readByline()
    endBodyBeforeAuthor()
    markPointers()
    markTeasers()
    lastText = kinds[body].lastIndex { $0 == .prose || $0 == .sentence || $0.isItem } ?? -1
    readMetadata()
    for group in parts(of: 0..<body.lowerBound) { readHead(group) }
    for group in parts(of: body) { readBody(group) }
    for group in parts(of: body.upperBound..<lines.count) { readTail(group) }
    promoteShortTitle()
    promoteStandfirst()
  }

  /// The lines of a part, cut where blank lines stand.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where place > start && opensGroup[place] {
      parts.append(start..<place)
      start = place
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Takes the headline, with the kicker that opens it: « Gaza. »
  private mutating func findTitle() {
    guard var place = TitleChoice.place(in: lines, kinds: kinds, opensGroup: opensGroup, body: body)
    else { return }
    let end = place + 1
    if place > 0, opensGroup[place], lines[place - 1].wordCount <= 3, lines[place - 1].length <= 30,
      !lines[place - 1].isFurniture || kinds[place - 1] == .label,
      lines[place - 1].text.hasSuffix("."), !lines[place - 1].text.hasSuffix(".."),
      lines[place].text.first?.isLetter == true
    {
      place -= 1
    }
    titleLines = place..<end
    title = lines[place..<end].map(\.text).joined(separator: " ")
    foldedTitle = lines[end - 1].folded
    // The text starts with the first below the headline; what looks like text above it belongs to something else.
    guard !body.isEmpty, body.lowerBound - end < 60 else { return }
    let first = kinds[end..<max(end, body.upperBound)].firstIndex { $0 == .prose }
    body = min(first ?? end, body.upperBound)..<body.upperBound
  }

  /// The body of a very short piece: whatever follows the head.
  private func shortBody() -> Range<Int> {
    let start = titleLines?.upperBound ?? 0
    let first = (start..<lines.count).first { place in
      (kinds[place] == .sentence || kinds[place] == .short || kinds[place].isItem)
        && !Byline.isName(lines[place].text) && lines[place].folded != foldedTitle
    }
    guard let first else { return lines.count..<lines.count }
    let last = kinds.lastIndex { $0 == .sentence || $0.isItem || $0 == .prose } ?? first
    return first..<max(first, last) + 1
  }

  /// A short line that opens the text is the title when nothing better was found.
  private mutating func promoteShortTitle() {
    guard title == nil, let first = blocks.firstIndex(where: { $0.role != .aside }) else { return }
    var place = first
    if case .heading = blocks[first].role {
      guard blocks[(first + 1)...].contains(where: { $0.role.isBody }) else { return }
    } else {
      // Two words alone above the text may be a menu; they are the title when nothing else is there.
      guard first == 1, groups.first?.count == 1, groups.first?.first?.kind == .short else {
        return
      }
      place = 0
    }
    blocks[place].role = .title
    title = blocks[place].text
  }

  /// The first paragraph is the standfirst when a head stands before it and more text follows it.
  private mutating func promoteStandfirst() {
    guard title != nil,
      let first = blocks.firstIndex(where: { $0.role.isBody }), blocks[first].role == .paragraph
    else { return }
    let hasHead = blocks[..<first].contains { $0.role == .aside || $0.role == .caption }
    let next = blocks[(first + 1)...].filter { $0.role.isBody }
    let isStandfirst =
      hasHead && next.filter { $0.role == .paragraph }.count >= 2
      && blocks[first].text.unicodeScalars.count <= 700
    if isStandfirst { blocks[first].role = .standfirst }
  }
}
