/// Makes an article of the words of a PDF document.
struct PDFArticle {
  private(set) var draft = ArticleDraft()

  private let text: PDFText
  private let furniture: [String]
  private let bodyHeight: Double
  private var blocks: [PDFBlocks.Block]
  private var roles: [BlockRole]

  init(_ text: PDFText) {
    self.text = text
    var upright = text.pages
    var rotated: [String] = []
    for page in upright.indices {
      rotated += upright[page].words.filter(\.isRotated).map(\.text)
      upright[page].words.removeAll(where: \.isRotated)
    }
    let furniture = PDFFurniture(upright)
    self.furniture = furniture.lines
    let found = PDFBlocks(furniture.pages)
    bodyHeight = found.bodyHeight
    blocks = found.blocks
    roles = []
    let language = LanguageGuess.language(
      of: blocks.flatMap(\.lines).prefix(400).map(\.text).joined(separator: " "))
    let hyphens = PDFHyphens(lines: blocks.lazy.flatMap(\.lines).map(\.text), language: language)
    roles = blocks.map { role(of: $0) }
    markTitle()
    joinAcrossBreaks(usesIndents: found.tellsByIndent, hyphens: hyphens)
    for index in blocks.indices {
      blocks[index].text = Self.joined(blocks[index].lines.map(\.text), hyphens)
      if roles[index].isItem {
        blocks[index].text = blocks[index].text.trimming { "•◦▪■●‣◆►▶✓➜→- ".contains($0) }
      }
    }
    assemble(language: language, rotated: rotated)
  }

  private static func joined(_ lines: [String], _ hyphens: PDFHyphens) -> String {
    var text = ""
    for line in lines { text = text.isEmpty ? line : hyphens.join(text, line) }
    return text
  }

  // MARK: Roles

  /// What a block is by the size and the shape of its letters.
  private func role(of block: PDFBlocks.Block) -> BlockRole {
    let words = block.lines.map(\.text).joined(separator: " ")
    let length = words.unicodeScalars.count
    let size = block.height / max(1, bodyHeight)
    // A line of a table of contents, dots between the title and its page.
    if words.contains(". . . . .") || words.contains("......") { return .aside }
    if size > 1.09, length <= 220, block.lines.count <= 4 {
      return .heading(level: 2)
    }
    if size < 0.88 {
      // Notes stand at the foot of a page; what is small elsewhere belongs to a picture.
      let isNote =
        words.first.map { $0.isNumber || "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) } ?? false
      if block.place > 0.5, isNote { return .aside }
      return length <= 400 ? .caption : .paragraph
    }
    if size < 0.97, length <= 320, ScrapedLine(words).kind == .credit { return .caption }
    if PDFBlocks.startsItem(words), !words.hasPrefix("—"), !words.hasPrefix("–") {
      return .listItem(level: 1)
    }
    // A short line by itself, in the letters of the text.
    let standsApart = block.gap > 1.3 || (block.isFirstOfColumn && !block.startsIndented)
    if block.lines.count == 1, length <= 80, size > 0.9, !block.isWide, standsApart,
      PDFBlocks.startsSentence(words), let last = words.last, !".,:;!?…»”".contains(last)
    {
      return .heading(level: 2)
    }
    return .paragraph
  }

  /// Makes the largest letters of the first page the title, and the lines between it and the text
  /// the standfirst.
  private mutating func markTitle() {
    let opening = blocks.indices.prefix { blocks[$0].page == 0 }
    let candidates = opening.filter { index in
      blocks[index].place < 0.7 && blocks[index].lines.count <= 6
        && blocks[index].lines.contains {
          $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
        }
    }
    guard
      let title = candidates.max(by: { (blocks[$0].height, -$0) < (blocks[$1].height, -$1) }),
      blocks[title].height > 1.2 * bodyHeight
    else { return }
    roles[title] = .title
    for index in opening where index > title && index <= title + 3 {
      let block = blocks[index]
      let length = block.lines.map { $0.text.unicodeScalars.count }.reduce(0, +)
      guard block.height > 1.05 * bodyHeight, length >= 60 else { break }
      roles[index] = .standfirst
    }
    setHeadingLevels()
  }

  /// The larger a heading, the higher its level; four levels at most.
  private mutating func setHeadingLevels() {
    var sizes: [Double] = []
    let headings = blocks.indices.filter { roles[$0] == .heading(level: 2) }
    for height in headings.map({ blocks[$0].height }).sorted(by: >)
    where sizes.last.map({ height < 0.93 * $0 }) ?? true {
      sizes.append(height)
    }
    for index in headings {
      let rank = sizes.firstIndex { blocks[index].height >= 0.93 * $0 } ?? 0
      roles[index] = .heading(level: min(rank + 2, 5))
    }
  }

  // MARK: Paragraphs across columns and pages

  /// Puts the two halves of a paragraph together that a column's end, a picture or a note parts.
  private mutating func joinAcrossBreaks(usesIndents: Bool, hyphens: PDFHyphens) {
    var kept: [Int] = []
    /// The last paragraph that may go on, by its place in `kept`.
    var open: Int?
    for index in blocks.indices {
      guard roles[index] == .paragraph || roles[index].isItem else {
        if case .heading = roles[index] { open = nil }
        if roles[index] == .title { open = nil }
        kept.append(index)
        continue
      }
      if let place = open, roles[index] == .paragraph, blocks[index].isFirstOfColumn,
        goesOn(blocks[kept[place]], blocks[index], usesIndents: usesIndents)
      {
        let first = kept[place]
        blocks[first].lines += blocks[index].lines
        blocks[first].endsFull = blocks[index].endsFull
        continue
      }
      open = kept.count
      kept.append(index)
    }
    blocks = kept.map { blocks[$0] }
    roles = kept.map { roles[$0] }
  }

  private func goesOn(
    _ first: PDFBlocks.Block, _ second: PDFBlocks.Block, usesIndents: Bool
  ) -> Bool {
    guard abs(first.height - second.height) < 0.12 * first.height,
      let last = first.lines.last?.text, let next = second.lines.first?.text
    else { return false }
    if !PDFBlocks.startsSentence(next) { return true }
    if second.startsIndented && usesIndents { return false }
    if !PDFBlocks.endsSentence(last) { return true }
    return first.endsFull && (usesIndents || !second.startsIndented)
  }

  // MARK: The whole

  private mutating func assemble(language: String?, rotated: [String]) {
    draft.blocks = zip(blocks, roles).map { DraftBlock(role: $1, text: $0.text) }
    draft.metadata.language = language
    if language != nil { draft.provenance[.language] = "the words" }
    placeTitle()
    readHead()
    // What was cut from the edges of the pages is kept where a reader finds it, once.
    let cut = furniture + (rotated.isEmpty ? [] : [rotated.joined(separator: " ")])
    draft.blocks += cut.map { DraftBlock(role: .aside, text: $0) }
    readFurniture()
    readInformation()
  }

  private mutating func placeTitle() {
    if let place = draft.blocks.firstIndex(where: { $0.role == .title }) {
      draft.metadata.title = draft.blocks[place].text
      draft.provenance[.title] = "the largest letters of the first page"
      return
    }
    guard let title = PDFInformation.title(text.information) else { return }
    draft.metadata.title = title
    draft.provenance[.title] = "the PDF’s description"
    let folded = FoldedText(title).string
    if let place = draft.blocks.prefix(4).firstIndex(where: {
      FoldedText($0.text).string == folded
    }) {
      draft.blocks[place].role = .title
    } else {
      draft.blocks.insert(DraftBlock(role: .title, text: title), at: 0)
    }
  }

  /// Reads the lines around the title: byline, date.
  private mutating func readHead() {
    let title = draft.blocks.firstIndex { $0.role == .title } ?? 0
    for place in draft.blocks.indices.prefix(title + 6)
    where draft.blocks[place].text.unicodeScalars.count <= 160 {
      switch draft.blocks[place].role {
      case .title, .standfirst, .listItem: continue
      default: break
      }
      switch ScrapedLine(draft.blocks[place].text).kind {
      case .date(let day):
        if draft.metadata.published == nil {
          draft.metadata.published = day
          draft.provenance[.published] = "the first page"
        }
        draft.blocks[place].role = .aside
      case .byline(let names):
        if draft.metadata.byline.isEmpty, !names.isEmpty {
          draft.metadata.byline = names
          draft.provenance[.byline] = "the first page"
        }
        draft.blocks[place].role = .aside
      case .credit: draft.blocks[place].role = .caption
      case .readingTime: draft.blocks[place].role = .aside
      default: break
      }
    }
  }

  private mutating func readFurniture() {
    guard draft.metadata.published == nil else { return }
    for line in furniture {
      guard let day = DateLine(line, language: draft.metadata.language).day else { continue }
      draft.metadata.published = day
      draft.provenance[.published] = "the running head"
      return
    }
  }

  private mutating func readInformation() {
    if draft.metadata.byline.isEmpty {
      draft.metadata.byline = PDFInformation.authors(text.information)
      if !draft.metadata.byline.isEmpty { draft.provenance[.byline] = "the PDF’s description" }
    }
    if draft.metadata.published == nil, let day = PDFInformation.day(text.information) {
      draft.metadata.published = day
      draft.provenance[.published] = "the day the PDF was made"
    }
  }
}

extension BlockRole {
  fileprivate var isItem: Bool {
    if case .listItem = self { return true }
    return false
  }
}
