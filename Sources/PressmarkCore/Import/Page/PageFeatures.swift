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
    ] + PagePlace.names.map { "place-" + $0 } + PageHint.names.map { "hint-" + $0 }
    + PageHint.names.map { "own-" + $0 } + PagePhrase.names.map { "phrase-" + $0 }

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
      context.levelProse[place],
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
    assert(values.count - start == Self.count)
  }
}

/// What stands around each block.
struct PageContext {
  private let reading: PageReading
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
  private(set) var afterRelated: [Bool] = []

  init(_ reading: PageReading) {
    self.reading = reading
    core = reading.blocks(in: reading.core)
    body = reading.body.map { reading.blocks(in: $0) } ?? 0..<0
    beside = reading.tree.parent(reading.core).map { reading.blocks(in: $0) } ?? core
    title = reading.titleBlock
    firstProse = core.first { reading.blocks[$0].isProse } ?? core.lowerBound
    lastProse = core.last { reading.blocks[$0].isProse } ?? core.upperBound
    measureLikeness()
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
    var shapes: [UInt64: Int] = [:]
    var parents: [Int32: Int] = [:]
    var grandparents: [Int32: Int] = [:]
    var total = 0
    let blockShapes = reading.blocks.map { shape(of: $0.element) }
    for place in core where reading.blocks[place].isProse {
      let block = reading.blocks[place]
      let words = block.words - block.linkedWords
      total += words
      shapes[blockShapes[place], default: 0] += words
      let parent = tree.records[Int(block.element)].parent
      parents[parent, default: 0] += words
      if parent >= 0 { grandparents[tree.records[Int(parent)].parent, default: 0] += words }
    }
    let scale = 1 / Float(max(1, total))
    for (place, block) in reading.blocks.enumerated() {
      likeness.append(Float(shapes[blockShapes[place]] ?? 0) * scale)
      let parent = tree.records[Int(block.element)].parent
      siblings.append(Float(parents[parent] ?? 0) * scale)
      let grandparent = parent >= 0 ? tree.records[Int(parent)].parent : -1
      cousins.append(Float(grandparents[grandparent] ?? 0) * scale)
      levelProse.append(Float((parents[block.element] ?? 0) + (parents[grandparent] ?? 0)) * scale)
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
