internal import Foundation

/// What speaks for and against a block being part of the article, as numbers.
///
/// Each feature has a name, so that its weight can be read.
struct PageFeatures {
  /// The names, in the order of the values.
  static let names: [String] =
    [
      "one", "logWords", "few", "short", "middle", "long", "links", "allLink", "shortLinks",
      "sentence", "shortSentence", "commas", "capitals", "digits", "strong", "heading1",
      "heading2", "heading3", "heading4", "innerList", "inCore", "inBody", "outsideBody",
      "besideCore",
      "bodyHere", "afterTitle", "beforeTitle", "nearTitle", "title", "beforeCoreProse",
      "afterCoreProse", "likeness", "siblings", "cousins", "proseBefore", "proseAfter", "proseNear",
      "linksBefore", "linksAfter", "shortBefore", "shortAfter", "sharePast", "opening", "ending",
      "repeated", "headingThenProse", "headingNoProse", "afterRelatedHeading", "colonEnd",
      "question",
      "quoteMark", "headingBefore", "bodyWithinCore", "onlyFewWords", "sameLevelProse",
      "inData", "notInData", "describes", "capitalLink", "visible",
      "listLinks", "listWords", "listSentences", "inLongList", "likesLinks", "likesWords",
      "likesMany",
      "nearLead", "besideLead", "leading", "leadingHeading", "leadingText", "leadingSaid",
    ] + PagePlace.names.map { "place-" + $0 } + PageHint.names.map { "hint-" + $0 }
    + PageHint.names.map { "own-" + $0 } + PagePhrase.names.map { "phrase-" + $0 }
    + shapes.flatMap { shape in sites.map { shape + "-" + $0 } }

  /// What a block looks like: each shape has its own weights for where it stands.
  private static let shapes = ["text", "heading", "item", "line"]
  private static let sites = [
    "one", "inCore", "inBody", "outsideBody", "likeness", "siblings", "cousins", "proseBefore",
    "proseAfter", "proseNear", "links", "afterTitle", "beforeTitle", "beforeCoreProse",
    "afterCoreProse", "apart", "sentence", "words", "article", "paragraph", "strong", "ending",
  ]

  /// The values of every block, one row after the other.
  private(set) var values: [Float]

  /// The number of features.
  static let count = names.count

  init(_ reading: PageReading) {
    values = []
    values.reserveCapacity(reading.blocks.count * Self.count)
    let context = PageContext(reading)
    for place in reading.blocks.indices { append(place, reading, context) }
  }

  private mutating func append(_ place: Int, _ reading: PageReading, _ context: PageContext) {
    let block = reading.blocks[place]
    let words = Float(block.words)
    let start = values.count
    func flag(_ value: Bool) -> Float { value ? 1 : 0 }
    let total = Float(max(1, reading.prose(in: reading.core)))
    let coreBlocks = context.core
    let isInCore = coreBlocks.contains(place)
    let isInBody = context.body.contains(place)
    let links = block.linkDensity
    let data = reading.data.flatMap { $0.share(of: reading.page.text[block.range]) } ?? -1
    let last = block.range.isEmpty ? 0 : reading.page.text[block.range.upperBound - 1]
    values.append(contentsOf: [
      1, logf(words + 1) / 3, flag(block.words < 3), flag(block.words >= 3 && block.words < 8),
      flag(block.words >= 15 && block.words < 30), flag(block.words >= 30), links,
      flag(links > 0.9), flag(links > 0.5 && block.words < 15), flag(block.endsSentence),
      flag(block.endsSentence && block.words < 15),
      min(1, Float(block.commas) / max(4, words) * 8),
      block.letters == 0 ? 1 : min(1, Float(block.capitals) / Float(block.letters) * 2),
      min(1, Float(block.digits) / max(3, words)),
      flag(block.strongWords * 10 >= block.words * 9 && block.words > 0),
      flag(block.headingLevel == 1), flag(block.headingLevel == 2), flag(block.headingLevel == 3),
      flag(block.headingLevel >= 4), flag(block.listLevel > 1), flag(isInCore),
      flag(isInBody), flag(reading.body != nil && !isInBody), flag(context.beside.contains(place)),
      flag(block.bodyElement >= 0),
      flag(context.title.map { place > $0 } ?? false),
      flag(context.title.map { place < $0 } ?? false),
      flag(context.title.map { place > $0 && place <= $0 + 3 } ?? false),
      flag(context.title == place),
      flag(place < context.firstProse), flag(place > context.lastProse),
      context.likeness[place], context.siblings[place], context.cousins[place],
      context.proseBefore[place], context.proseAfter[place], context.proseNear[place],
      context.links(place - 1), context.links(place + 1), context.short(place - 1),
      context.short(place + 1),
      min(
        1, Float(reading.proseBefore[place] - reading.proseBefore[coreBlocks.lowerBound]) / total),
      flag(place >= context.firstProse && place <= context.firstProse + 2),
      flag(place <= context.lastProse && place >= context.lastProse - 2),
      flag(context.repeated[place]),
      flag(block.headingLevel > 0 && context.isProse(place + 1)),
      flag(block.headingLevel > 0 && !context.isProse(place + 1) && !context.isProse(place + 2)),
      flag(context.afterRelated[place]), flag(last == 0x3A), flag(last == 0x3F),
      flag(context.startsWithQuote(place)), flag(context.isHeading(place - 1)),
      flag(isInBody && isInCore), flag(block.words <= 5 && !block.endsSentence),
      context.levelProse[place], flag(data >= 0.7), flag(data >= 0 && data < 0.3),
      flag(reading.describes[place]),
      flag(links > 0.9 && block.capitals * 10 > block.letters * 7),
      flag(!block.place.contains(.hidden) && !block.hints.contains(.unseen)),
      context.lists[place].links, context.lists[place].words, context.lists[place].sentences,
      flag(context.lists[place].count >= 5), context.likes[place].links, context.likes[place].words,
      flag(context.likes[place].count >= 5),
      context.nearLead[place], flag(context.nearLead[place] >= 0.5), flag(context.isLeading(place)),
      flag(context.isLeading(place) && block.headingLevel > 0 && block.words >= 8),
      flag(context.isLeading(place) && block.headingLevel == 0 && block.words >= 10 && links < 0.3),
      flag(context.isLeading(place) && reading.describes[place]),
    ])
    for bit in 0..<UInt32(PagePlace.names.count) {
      values.append(flag(block.place.rawValue & (1 << bit) != 0))
    }
    for bit in 0..<UInt32(PageHint.names.count) {
      values.append(flag(block.hints.rawValue & (1 << bit) != 0))
    }
    for bit in 0..<UInt32(PageHint.names.count) {
      values.append(flag(block.ownHints.rawValue & (1 << bit) != 0))
    }
    let phrases = block.words <= 60 ? reading.phrases[place].rawValue : 0
    for bit in 0..<UInt16(PagePhrase.names.count) { values.append(flag(phrases & (1 << bit) != 0)) }
    let isApart =
      !block.hints.isDisjoint(with: PageReading.apart)
      || !block.place.isDisjoint(with: [.navigation, .footer, .aside, .form, .dialog])
    let sites: [Float] = [
      1, flag(isInCore), flag(isInBody), flag(reading.body != nil && !isInBody),
      context.likeness[place], context.siblings[place], context.cousins[place],
      context.proseBefore[place], context.proseAfter[place], context.proseNear[place], links,
      flag(context.title.map { place > $0 } ?? false),
      flag(context.title.map { place < $0 } ?? false),
      flag(place < context.firstProse), flag(place > context.lastProse), flag(isApart),
      flag(block.endsSentence), logf(words + 1) / 3, flag(block.place.contains(.article)),
      flag(block.place.contains(.paragraph)),
      flag(block.strongWords * 10 >= block.words * 9 && block.words > 0),
      flag(place <= context.lastProse && place >= context.lastProse - 2),
    ]
    let shape =
      block.headingLevel > 0 ? 1 : block.isProse ? 0 : block.place.contains(.list) ? 2 : 3
    for other in Self.shapes.indices {
      if other == shape {
        values.append(contentsOf: sites)
      } else {
        values.append(contentsOf: repeatElement(0, count: sites.count))
      }
    }
    assert(values.count - start == Self.count)
  }
}

/// What stands around each block.
struct PageContext {
  private let reading: PageReading
  private var shapes: [UInt64] = []
  let core: Range<Int>
  let body: Range<Int>
  /// The blocks in the parent of the core.
  let beside: Range<Int>
  let title: Int?
  /// The first and last block of running text in the core.
  private(set) var firstProse = 0
  private(set) var lastProse = 0
  /// Which part of the core's running text stands in elements of the same name and class.
  private(set) var likeness: [Float] = []
  /// Which part of it has the same parent, and the same parent's parent.
  private(set) var siblings: [Float] = []
  private(set) var cousins: [Float] = []
  private(set) var levelProse: [Float] = []
  private(set) var proseBefore: [Float] = []
  private(set) var proseAfter: [Float] = []
  private(set) var proseNear: [Float] = []
  private(set) var repeated: [Bool] = []
  /// What the list is like that each block stands in; empty outside lists.
  private(set) var lists: [PageGroup] = []
  /// What the blocks are like that have the same element and class.
  private(set) var likes: [PageGroup] = []
  /// The first block of running text after the headline.
  private(set) var lead = 0
  /// How near each block stands to it in the tree: 1 beside it, less with each step outwards.
  private(set) var nearLead: [Float] = []
  private(set) var afterRelated: [Bool] = []

  init(_ reading: PageReading) {
    self.reading = reading
    core = reading.blocks(in: reading.core)
    body = reading.body.map { reading.blocks(in: $0) } ?? 0..<0
    beside = reading.tree.parent(reading.core).map { reading.blocks(in: $0) } ?? core
    title = reading.titleBlock
    firstProse = core.first { reading.blocks[$0].isProse } ?? core.lowerBound
    lastProse = core.last { reading.blocks[$0].isProse } ?? core.upperBound
    lead = firstProse
    if let title,
      let first = reading.blocks.indices.first(where: {
        $0 > title && $0 < title + 40 && reading.blocks[$0].isProse
          && reading.blocks[$0].headingLevel == 0
      })
    {
      lead = first
    }
    measureLikeness()
    measureGroups()
    measureLead()
    measureNeighbours()
    findRepetitions()
    findRelated()
  }

  func isProse(_ place: Int) -> Bool {
    reading.blocks.indices.contains(place) && reading.blocks[place].isProse
  }

  func isHeading(_ place: Int) -> Bool {
    reading.blocks.indices.contains(place) && reading.blocks[place].headingLevel > 0
  }

  func links(_ place: Int) -> Float {
    reading.blocks.indices.contains(place) ? reading.blocks[place].linkDensity : 1
  }

  func short(_ place: Int) -> Float {
    reading.blocks.indices.contains(place) && reading.blocks[place].words >= 12 ? 0 : 1
  }

  func startsWithQuote(_ place: Int) -> Bool {
    let range = reading.blocks[place].range
    guard range.count > 2 else { return false }
    let text = reading.page.text
    let first = text[range.lowerBound]
    return first == 0x22 || (first == 0xC2 && text[range.lowerBound + 1] == 0xAB)
      || (first == 0xE2 && text[range.lowerBound + 1] == 0x80 && text[range.lowerBound + 2] == 0x9C)
  }

  private mutating func measureLikeness() {
    let tree = reading.tree
    var proseOfShape: [UInt64: Int] = [:]
    var parents: [Int32: Int] = [:]
    var grandparents: [Int32: Int] = [:]
    var total = 0
    shapes = reading.blocks.map { shape(of: $0.element) }
    for place in core where reading.blocks[place].isProse {
      let block = reading.blocks[place]
      let words = block.words - block.linkedWords
      total += words
      proseOfShape[shapes[place], default: 0] += words
      let parent = tree.records[Int(block.element)].parent
      parents[parent, default: 0] += words
      if parent >= 0 { grandparents[tree.records[Int(parent)].parent, default: 0] += words }
    }
    let scale = 1 / Float(max(1, total))
    for (place, block) in reading.blocks.enumerated() {
      likeness.append(Float(proseOfShape[shapes[place]] ?? 0) * scale)
      let parent = tree.records[Int(block.element)].parent
      siblings.append(Float(parents[parent] ?? 0) * scale)
      let grandparent = parent >= 0 ? tree.records[Int(parent)].parent : -1
      cousins.append(Float(grandparents[grandparent] ?? 0) * scale)
      levelProse.append(Float((parents[block.element] ?? 0) + (parents[grandparent] ?? 0)) * scale)
    }
  }

  /// Whether a block stands between the headline and the first running text.
  func isLeading(_ place: Int) -> Bool {
    guard let title else { return false }
    return place > title && place <= lead
  }

  private mutating func measureGroups() {
    var byList: [Int32: PageGroup] = [:]
    var byShape: [UInt64: PageGroup] = [:]
    let outermost = reading.blocks.map { list(of: $0) }
    for (place, block) in reading.blocks.enumerated() {
      byShape[shapes[place], default: PageGroup()].add(block)
      if outermost[place] >= 0 { byList[outermost[place], default: PageGroup()].add(block) }
    }
    likes = reading.blocks.indices.map { byShape[shapes[$0]] ?? PageGroup() }
    lists = reading.blocks.indices.map {
      outermost[$0] < 0 ? PageGroup() : byList[outermost[$0]] ?? PageGroup()
    }
  }

  /// The outermost list that a block stands in, unless it holds the article; -1 for none.
  private func list(of block: PageBlock) -> Int32 {
    guard block.place.contains(.list) else { return -1 }
    let tree = reading.tree
    var index = block.element
    var found: Int32 = -1
    var steps = 0
    while index > 0, steps < 30 {
      let tag = tree.records[Int(index)].tag
      if tag == .ul || tag == .ol {
        if reading.prose(in: HTMLTree.Node(index: index)) * 2 > reading.prose(in: reading.core) {
          break
        }
        found = index
      }
      index = tree.records[Int(index)].parent
      steps += 1
    }
    return found
  }

  private mutating func measureLead() {
    nearLead = [Float](repeating: 0, count: reading.blocks.count)
    guard reading.blocks.indices.contains(lead) else { return }
    let tree = reading.tree
    var line: Set<Int32> = []
    var index = tree.records[Int(reading.blocks[lead].element)].parent
    while index >= 0 {
      line.insert(index)
      index = tree.records[Int(index)].parent
    }
    for (place, block) in reading.blocks.enumerated() {
      var steps = 0
      var index = tree.records[Int(block.element)].parent
      while index >= 0, steps < 8, !line.contains(index) {
        index = tree.records[Int(index)].parent
        steps += 1
      }
      // Outwards from the lead counts as well as outwards from the block.
      var outwards = 0
      var inner = tree.records[Int(reading.blocks[lead].element)].parent
      while inner != index, inner >= 0, outwards < 8 {
        inner = tree.records[Int(inner)].parent
        outwards += 1
      }
      nearLead[place] = 1 / Float(1 + steps + outwards)
    }
  }

  private func shape(of element: Int32) -> UInt64 {
    let tree = reading.tree
    var hash: UInt64 = 0
    var index = element
    for _ in 0..<2 where index >= 0 {
      let record = tree.records[Int(index)]
      hash = (hash ^ UInt64(record.tag.code)) &* 0xFF51_AFD7_ED55_8CCD
      if let range = tree.attributeRange(HTMLTree.classHash, of: HTMLTree.Node(index: index)) {
        hash = (hash ^ NameHash.of(tree.bytes[range])) &* 0xC4CE_B9FE_1A85_EC53
      }
      index = record.parent
    }
    return hash
  }

  private mutating func measureNeighbours() {
    let count = reading.blocks.count
    proseBefore = [Float](repeating: 0, count: count)
    proseAfter = proseBefore
    proseNear = proseBefore
    var decayed: Float = 0
    for place in 0..<count {
      proseBefore[place] = min(1, decayed)
      let block = reading.blocks[place]
      decayed = decayed * 0.6 + (block.isProse ? min(1, Float(block.words) / 40) : 0)
    }
    decayed = 0
    for place in stride(from: count - 1, through: 0, by: -1) {
      proseAfter[place] = min(1, decayed)
      let block = reading.blocks[place]
      decayed = decayed * 0.6 + (block.isProse ? min(1, Float(block.words) / 40) : 0)
      proseNear[place] = proseBefore[place] * proseAfter[place]
    }
  }

  private mutating func findRepetitions() {
    var seen: Set<UInt64> = []
    for block in reading.blocks {
      let hash = NameHash.of(reading.page.text[block.range])
      repeated.append(block.words >= 4 && !seen.insert(hash).inserted)
    }
  }

  /// What follows a heading such as "Read more", until there is text again.
  private mutating func findRelated() {
    var left = 0
    for (place, block) in reading.blocks.enumerated() {
      afterRelated.append(left > 0)
      let phrases = reading.phrases[place]
      if block.words <= 8, phrases.contains(.related),
        block.headingLevel > 0 || phrases.contains(.whole)
      {
        left = 8
      } else if left > 0 {
        left = block.isProse && block.words >= 30 ? 0 : left - 1
      }
    }
  }
}

/// What the blocks of a list, or of one element and class, have in common.
struct PageGroup: Sendable {
  private(set) var count = 0
  private var wordSum = 0
  private var linkSum = 0
  private var sentenceSum = 0

  mutating func add(_ block: PageBlock) {
    count += 1
    wordSum += block.words
    linkSum += block.linkedWords
    if block.endsSentence { sentenceSum += 1 }
  }

  /// Which part of the words is in links.
  var links: Float { wordSum == 0 ? 0 : Float(linkSum) / Float(wordSum) }
  /// How many words a block has, as the features count them.
  var words: Float { count == 0 ? 0 : logf(Float(wordSum) / Float(count) + 1) / 3 }
  /// Which part of the blocks ends as sentences do.
  var sentences: Float { count == 0 ? 0 : Float(sentenceSum) / Float(count) }
}
