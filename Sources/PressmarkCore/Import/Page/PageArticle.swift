/// The article that was found on a page, as blocks with roles.
struct PageArticle: Sendable {
  /// The blocks in document order, the surroundings among them where they are asked for.
  private(set) var blocks: [DraftBlock] = []
  /// How many words of running text the body has.
  private(set) var bodyWords = 0

  private let reading: PageReading
  private var roles: [BlockRole?]
  private var texts: [String]

  /// Finds the article.
  ///
  /// - Parameters:
  ///   - reading: The page.
  ///   - keepsSurroundings: Whether what is not the article is kept, as asides.
  init(_ reading: PageReading, keepsSurroundings: Bool) {
    self.reading = reading
    let scores = PageScores(reading)
    roles = [BlockRole?](repeating: nil, count: reading.blocks.count)
    texts = [String](repeating: "", count: reading.blocks.count)
    var isBody = scores.isBody
    PageRepair.mend(&isBody, scores: scores, reading: reading)
    assignRoles(isBody)
    placeTitle(isBody)
    placeSurroundings(isBody, all: keepsSurroundings)
    build()
  }

  private mutating func assignRoles(_ isBody: [Bool]) {
    var highest: UInt8 = 6
    for (place, block) in reading.blocks.enumerated()
    where isBody[place] && block.headingLevel > 0 && place != reading.titleBlock {
      highest = min(highest, block.headingLevel)
    }
    for (place, block) in reading.blocks.enumerated() where isBody[place] {
      if PageRoles.isCaption(place, in: reading) {
        roles[place] = .caption
      } else if block.headingLevel > 0 {
        roles[place] = .heading(
          level: Int(block.headingLevel - min(highest, block.headingLevel)) + 1)
      } else if block.place.contains(.list), block.listLevel > 0 {
        roles[place] = .listItem(level: min(6, Int(block.listLevel)))
      } else if block.place.contains(.quotation) || PageRoles.isEmbed(block) {
        roles[place] = .quotation
      } else {
        roles[place] = .paragraph
      }
      bodyWords += block.words
    }
    guard let first = roles.indices.first(where: { roles[$0]?.isBody == true }) else { return }
    PageRoles.placeStandfirst(&roles, from: first, in: reading)
  }

  private mutating func placeTitle(_ isBody: [Bool]) {
    guard let title = reading.titleBlock else { return }
    roles[title] = .title
    let wanted = PageLetters(reading.page.text[reading.blocks[title].range])
    // The headline said twice is no part of the text.
    for place in roles.indices where place != title && roles[place]?.isBody == true {
      let block = reading.blocks[place]
      guard block.words <= 60, block.range.count <= 400 else { continue }
      if PageLetters(reading.page.text[block.range]) == wanted { roles[place] = .aside }
    }
  }

  /// Keeps as asides what stands inside the article or close around it; or everything.
  private mutating func placeSurroundings(_ isBody: [Bool], all: Bool) {
    if all {
      for place in roles.indices where roles[place] == nil {
        roles[place] = PageRoles.isCaption(place, in: reading) ? .caption : .aside
      }
      return
    }
    guard let first = isBody.firstIndex(of: true), let last = isBody.lastIndex(of: true) else {
      return
    }
    let core = reading.blocks(in: reading.core)
    let title = reading.titleBlock.map { $0 < first ? $0 : first } ?? first
    let start = first - title > 40 ? first : title
    // What follows the text belongs to it as long as it stands in the same element.
    let end = min(max(last + 1, min(core.upperBound, last + 12)), roles.count)
    for place in start..<max(start, end) where roles[place] == nil {
      roles[place] = PageRoles.isCaption(place, in: reading) ? .caption : .aside
    }
  }

  private mutating func build() {
    var table: Int32 = -1
    for place in roles.indices {
      guard let role = roles[place] else { continue }
      let block = reading.blocks[place]
      let text = reading.page.string(block)
      let row = block.place.contains(.table) && role == .paragraph ? self.table(of: block) : -1
      // The rows of a table are the lines of one block.
      if row >= 0, row == table, let last = blocks.indices.last, blocks[last].role == role {
        blocks[last].text += "\n" + text
      } else {
        blocks.append(DraftBlock(role: role, text: text))
      }
      table = row
    }
  }

  private func table(of block: PageBlock) -> Int32 {
    let tree = reading.tree
    let tag = tree.records[Int(block.element)].tag
    guard tag == .tr || tag == .table else { return -1 }
    var index = block.element
    while index > 0, tree.records[Int(index)].tag != .table {
      index = tree.records[Int(index)].parent
    }
    return index
  }
}
