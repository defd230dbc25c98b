/// A page read for its article: its blocks with everything that is known of them, and the elements that
/// may hold the body.
struct PageReading: Sendable {
  let tree: HTMLTree
  /// The blocks in document order.
  var page: PageBlocks
  /// What the words of each block say.
  private(set) var phrases: [PagePhrase] = []
  /// The words of running text before each block, with a last entry for all.
  private(set) var proseBefore: [Int32] = [0]
  /// The element with the most running text and the least else.
  private(set) var core = HTMLTree.Node(index: 0)
  /// The element that says it is the body and holds most of the text; `nil` when none does.
  private(set) var body: HTMLTree.Node?
  /// The first block that says the headline; `nil` when none does.
  private(set) var titleBlock: Int?
  /// The first block at or after each node.
  private var firstBlocks: [Int32] = []
  /// The text that the page's data give for the article; `nil` when they give none.
  private(set) var data: PageShingles?
  /// Which blocks say what the page's description says.
  private(set) var describes: [Bool] = []
  /// Which blocks name the article's authors and say nothing else.
  private(set) var namesAuthors: [Bool] = []

  init(_ tree: HTMLTree, root: HTMLTree.Node) {
    self.tree = tree
    page = PageBlocks(of: tree, in: root)
    indexBlocks()
    sumProse()
    readHints(root)
    forgetLayout()
    readPhrases()
    findCore(root)
    findBody(root)
    describes = [Bool](repeating: false, count: page.blocks.count)
    namesAuthors = describes
  }

  /// Takes what the page says of its article.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - descriptions: What is said to sum the article up.
  ///   - text: The article's text as the page's data give it.
  ///   - byline: The authors.
  mutating func learn(title: String, descriptions: [String], text: String?, byline: [String]) {
    findTitle(title)
    findByline(byline)
    if let text, text.utf8.count > 400 {
      let shingles = PageShingles(text.utf8)
      if shingles.count > 60 { data = shingles }
    }
    let wanted = descriptions.map { PageLetters($0.utf8) }.filter { $0.count >= 30 }
    guard !wanted.isEmpty else { return }
    for (place, block) in page.blocks.enumerated() where block.words >= 6 && block.words <= 150 {
      let letters = PageLetters(page.text[block.range])
      describes[place] = wanted.contains { $0.sharesOpening(with: letters) }
    }
  }

  private mutating func findByline(_ byline: [String]) {
    guard !byline.isEmpty else { return }
    for (place, block) in page.blocks.enumerated()
    where block.words >= 2 && block.words <= 20 && !block.endsSentence
      && phrases[place].contains(.byline)
    {
      guard let names = Byline.names(in: page.string(block)), !names.isEmpty else { continue }
      namesAuthors[place] = names.allSatisfy { name in
        byline.contains { AuthorNames.isSame($0, name) }
      }
    }
  }

  var blocks: [PageBlock] { page.blocks }

  /// The blocks inside an element.
  func blocks(in node: HTMLTree.Node) -> Range<Int> {
    let start = Int(firstBlocks[Int(node.index)])
    let end = Int(firstBlocks[Int(tree.records[Int(node.index)].end)])
    return start..<max(start, end)
  }

  /// The words of running text inside an element.
  func prose(in node: HTMLTree.Node) -> Int {
    let range = blocks(in: node)
    return Int(proseBefore[range.upperBound] - proseBefore[range.lowerBound])
  }

  /// The words of running text on the page.
  var prose: Int { Int(proseBefore.last ?? 0) }

  private mutating func indexBlocks() {
    firstBlocks = [Int32](repeating: Int32(page.blocks.count), count: tree.count + 1)
    var block = 0
    for node in 0..<tree.count {
      while block < page.blocks.count, Int(page.blocks[block].nodes.lowerBound) < node {
        block += 1
      }
      firstBlocks[node] = Int32(block)
    }
  }

  private mutating func sumProse() {
    proseBefore = [0]
    proseBefore.reserveCapacity(page.blocks.count + 1)
    var sum: Int32 = 0
    for block in page.blocks {
      if block.isProse { sum += Int32(block.words - block.linkedWords) }
      proseBefore.append(sum)
    }
  }

  // MARK: What the names of the elements say

  private static let named: Set<UInt64> = Set(
    [
      "class", "id", "itemprop", "data-testid", "data-component", "data-module", "data-type",
      "data-qa", "data-block", "data-name", "data-widget", "data-key", "data-block-type",
      "aria-label", "data-gu-name", "data-component-name", "data-region", "data-tb-region",
    ].map { NameHash.of($0.utf8) })

  private mutating func readHints(_ root: HTMLTree.Node) {
    let end = Int(tree.records[Int(root.index)].end)
    var inherited = [PageHint](repeating: [], count: end)
    var own = [PageHint](repeating: [], count: end)
    var bodies = [Int32](repeating: -1, count: end)
    let vocabulary = PageVocabulary.shared
    let total = max(prose, 1)
    for index in Int(root.index)..<end {
      let record = tree.records[index]
      guard record.kind == .element else { continue }
      var hints: PageHint = []
      if record.count > 0 {
        for place in Int(record.start)..<Int(record.start + record.count)
        where Self.named.contains(tree.attributes[place].hash) {
          let value = tree.attributes[place].value
          hints.formUnion(
            vocabulary.hints(in: tree.bytes[Int(value.lowerBound)..<Int(value.upperBound)]))
        }
      }
      let node = HTMLTree.Node(index: Int32(index))
      if !hints.isEmpty, prose(in: node) * 5 > total * 2 { hints.subtract(.doubtfulOnLayout) }
      own[index] = hints
      let parent = Int(record.parent)
      let outer: PageHint = parent >= Int(root.index) ? inherited[parent] : []
      inherited[index] = outer.union(hints)
      let saysBody = hints.contains(.body)
      bodies[index] = saysBody ? Int32(index) : parent >= Int(root.index) ? bodies[parent] : -1
    }
    for place in page.blocks.indices {
      let block = page.blocks[place]
      let element = Int(block.element)
      page.blocks[place].hints = inherited[element]
      page.blocks[place].bodyElement = bodies[element]
      // The elements that hold this block and nothing else, and the inline elements in it.
      var ownHints = own[element]
      var outer = tree.records[element].parent
      while outer > root.index, blocks(in: HTMLTree.Node(index: outer)).count == 1 {
        ownHints.formUnion(own[Int(outer)])
        outer = tree.records[Int(outer)].parent
      }
      let first = Int(block.nodes.lowerBound)
      var inner = Int(tree.records[first].parent)
      while inner > element {
        ownHints.formUnion(own[inner])
        inner = Int(tree.records[inner].parent)
      }
      page.blocks[place].ownHints = ownHints
    }
  }

  /// Takes back what stands around most of the text: a form around a whole page says nothing.
  private mutating func forgetLayout() {
    var words = [Int](repeating: 0, count: PagePlace.names.count)
    for block in page.blocks where block.isProse {
      for bit in words.indices where block.place.rawValue & (1 << UInt32(bit)) != 0 {
        words[bit] += block.words
      }
    }
    let keeps: PagePlace = [.article, .main, .paragraph, .bodyProperty]
    var doubtful: PagePlace = []
    for bit in words.indices where words[bit] * 10 > prose * 6 {
      doubtful.insert(PagePlace(rawValue: 1 << UInt32(bit)))
    }
    doubtful.subtract(keeps)
    guard !doubtful.isEmpty else { return }
    for place in page.blocks.indices { page.blocks[place].place.subtract(doubtful) }
  }

  private mutating func readPhrases() {
    let table = PagePhrases.shared
    phrases = page.blocks.map { table.kinds(in: page.text[$0.range]) }
  }

  // MARK: Where the article is

  private mutating func findTitle(_ title: String) {
    let wanted = PageLetters(title.utf8)
    guard wanted.count >= 4 else { return }
    var best: (place: Int, score: Int)?
    for (place, block) in page.blocks.enumerated() where block.words <= 60 && block.words > 0 {
      let isHeading = block.headingLevel > 0
      guard isHeading || block.ownHints.contains(.title) else { continue }
      let letters = PageLetters(page.text[block.range])
      // A few letters may stand in any heading: they must be all of it.
      guard
        letters == wanted
          || letters.count >= 8 && wanted.count >= 8
            && (wanted.contains(letters) || letters.contains(wanted))
      else { continue }
      let score =
        (block.headingLevel == 1 ? 4 : 0) + (letters == wanted ? 2 : 0) + (isHeading ? 1 : 0)
        - (block.linkDensity > 0.5 ? 3 : 0)
      if score > best?.score ?? -1 { best = (place, score) }
    }
    titleBlock = best?.place
    if titleBlock == nil {
      let headings = page.blocks.indices.filter {
        page.blocks[$0].headingLevel == 1 && page.blocks[$0].words >= 3
      }
      if headings.count == 1 { titleBlock = headings[0] }
    }
  }

  static let apart: PageHint = [
    .comment, .related, .navigation, .footer, .sidebar, .advertisement, .newsletter, .dialog,
    .biography,
    .account, .shop,
  ]

  private mutating func findCore(_ root: HTMLTree.Node) {
    var sums: [Float] = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    var sum: Float = 0
    for block in page.blocks {
      let isApart =
        !block.hints.isDisjoint(with: Self.apart)
        || !block.place.isDisjoint(with: [.navigation, .footer, .aside, .form, .dialog])
      if block.isProse {
        let words = Float(min(block.words - block.linkedWords, 250))
        sum += isApart ? words * -0.2 : words
      } else if block.linkDensity > 0.5 {
        sum -= 2 + Float(min(block.linkedWords, 30)) * 0.5
      } else if block.headingLevel == 0 {
        sum -= isApart ? 3 : 1
      }
      sums.append(sum)
    }
    var best: (node: Int32, score: Float) = (root.index, -.infinity)
    let end = tree.records[Int(root.index)].end
    for index in root.index..<end where tree.records[Int(index)].kind == .element {
      let range = blocks(in: HTMLTree.Node(index: index))
      guard !range.isEmpty else { continue }
      let score = sums[range.upperBound] - sums[range.lowerBound]
      if score >= best.score { best = (index, score) }
    }
    core = HTMLTree.Node(index: best.node)
  }

  private mutating func findBody(_ root: HTMLTree.Node) {
    let total = prose(in: core)
    guard total > 0 else { return }
    var best: (node: Int32, score: Int) = (-1, 0)
    let end = tree.records[Int(root.index)].end
    var seen: Set<Int32> = []
    for block in page.blocks where block.isProse {
      var index = block.bodyElement
      while index >= 0, index < end, seen.insert(index).inserted {
        let words = prose(in: HTMLTree.Node(index: index))
        if words >= best.score { best = (index, words) }
        index = -1
      }
    }
    if best.node >= 0, best.score * 3 >= total { body = HTMLTree.Node(index: best.node) }
  }
}

/// The letters and digits of a text in small ASCII and whatever else, for comparing headlines.
struct PageLetters: Equatable {
  private(set) var bytes: [UInt8] = []

  init(_ text: some Sequence<UInt8>) {
    for byte in text where byte.isLetter || byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) {
      bytes.append(byte.isLetter ? byte | 0x20 : byte)
    }
  }

  var count: Int { bytes.count }

  /// Whether two texts open alike, and one is most of the other.
  func sharesOpening(with other: PageLetters) -> Bool {
    let length = min(bytes.count, other.bytes.count)
    guard length >= 30, length * 10 >= max(bytes.count, other.bytes.count) * 6 else { return false }
    // A description is cut somewhere, and the cut is marked.
    return bytes.prefix(length - 6).elementsEqual(other.bytes.prefix(length - 6))
  }

  /// Whether the other text starts or ends this one, and is a good part of it.
  func contains(_ other: PageLetters) -> Bool {
    other.count * 5 >= count * 2
      && (bytes.starts(with: other.bytes) || bytes.reversed().starts(with: other.bytes.reversed()))
  }
}
