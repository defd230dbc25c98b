/// Sorts the lines of a scraped page into the article and what stands around it.
///
/// Three parts follow each other: the head (title, date, byline, credits), the body, and the tail ("read also", share
/// lines, other articles). Where one ends and the next begins is told by running text.
struct ScrapedPage {
  /// The lines as blank lines group them.
  let groups: [[ScrapedLine]]
  /// What was found.
  var blocks: [DraftBlock] = []
  var title: String?
  var byline: [String] = []
  var published: CalendarDay?
  /// The title in folded form, by which its repetitions are known.
  var foldedTitle: String?
  /// Whether the next short line belongs to a "read also" before it.
  var followsRelated = false
  /// The last group of the body that starts with running text.
  var lastText = -1

  init(groups: [[ScrapedLine]]) { self.groups = groups }

  /// Reads the whole page.
  mutating func read() {
    let titlePlace = findTitle()
    if let titlePlace {
      title = groups[titlePlace.group][titlePlace.line].text
      foldedTitle = groups[titlePlace.group][titlePlace.line].folded
    }
    let bodyStart = findBody(after: titlePlace)
    let tailStart = findTail(after: bodyStart)
    for group in groups[..<bodyStart] { readHead(group, titlePlace: titlePlace) }
    lastText = groups[..<tailStart].lastIndex(where: Self.startsWithText) ?? -1
    for position in bodyStart..<tailStart { readBody(position) }
    for group in groups[tailStart...] { readTail(group) }
    promoteShortTitle()
    promoteStandfirst()
  }

  typealias Place = (group: Int, line: Int)

  /// Where the title stands.
  ///
  /// It is the headline that is said twice, else the first line that looks like one and stands alone,
  /// else the first that looks like one. Long ones go before short ones, which may be menu entries.
  private func findTitle() -> Place? {
    var seen: [String: Place] = [:]
    var candidates: [(place: Place, rank: Int)] = []
    search: for (group, lines) in groups.prefix(24).enumerated() {
      for (line, scraped) in lines.enumerated() {
        guard scraped.isTitleLike, scraped.wordCount >= 3, !scraped.text.contains(" > ") else {
          // Behind running text no title is looked for, only its repetition.
          let isText = scraped.kind == .prose || (scraped.kind == .sentence && scraped.length > 40)
          if isText, candidates.isEmpty { return nil }
          continue
        }
        if let first = seen[scraped.folded] { return first }
        seen[scraped.folded] = (group, line)
        guard scraped.kind != .prose || scraped.length <= 180 else { continue }
        let isLong = scraped.length >= 25
        candidates.append(((group, line), (isLong ? 2 : 0) + (lines.count == 1 ? 1 : 0)))
      }
      if !candidates.isEmpty, lines.contains(where: { $0.kind == .prose && !$0.isTitleLike }) {
        break search
      }
    }
    let best = candidates.map(\.rank).max()
    return candidates.first { $0.rank == best }?.place
  }

  /// The first group with running text after the title; the number of groups when there is none.
  private func findBody(after title: Place?) -> Int {
    let start = title.map { $0.group } ?? 0
    for group in start..<groups.count {
      let isBody = groups[group].enumerated().contains { line, scraped in
        !(group == title?.group && line == title?.line) && scraped.folded != foldedTitle
          && scraped.kind == .prose
      }
      if isBody { return title?.group == group ? min(group + 1, groups.count) : group }
    }
    // A very short piece: whatever follows the head.
    for group
      in (title.map { $0.group + 1 } ?? 0)..<max(groups.count, title.map { $0.group + 1 } ?? 0)
    where groups[group].contains(where: { $0.kind == .sentence || $0.kind == .short })
      && !groups[group].contains(where: { Byline.isName($0.text) || $0.folded == foldedTitle })
    {
      return group
    }
    return groups.count
  }

  /// The first group behind the body.
  private func findTail(after bodyStart: Int) -> Int {
    var end = groups.count
    // Everything behind the last running text or full sentence is tail.
    while end > bodyStart {
      let lines = groups[end - 1]
      let isBody = lines.contains { $0.kind == .prose || $0.kind == .sentence }
      let isList = lines.contains { if case .item = $0.kind { true } else { false } }
      if isBody || isList { break }
      end -= 1
    }
    if end == bodyStart { return groups.count }
    // Teasers behind "read also" run to the end: little text behind it, much before.
    var behind = 0
    var total = 0
    for group in groups[bodyStart..<end] {
      for line in group where line.kind == .prose { total += line.length }
    }
    var position = end
    var tail = end
    while position > bodyStart {
      position -= 1
      for line in groups[position] where line.kind == .prose { behind += line.length }
      if behind * 8 > total { break }
      let opensTail = groups[position].contains { line in
        switch line.kind {
        case .related(let isBare): isBare
        case .closing: true
        default: false
        }
      }
      if opensTail { tail = position }
    }
    return tail
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
