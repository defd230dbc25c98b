/// The places in a text where no character is cut.
struct GraphemeBorders {
  /// The number of scalars.
  let count: Int
  /// For each offset, whether it is a border; `nil` when every offset is one.
  private let isBorder: [Bool]?

  init(_ text: String) {
    // Where every scalar is plain, every scalar is a character.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      count = text.utf8.count
      isBorder = nil
      return
    }
    var isBorder: [Bool] = [true]
    var isSimple = true
    for character in text {
      let length = character.unicodeScalars.count
      for _ in 1..<length {
        isBorder.append(false)
        isSimple = false
      }
      isBorder.append(true)
    }
    count = isBorder.count - 1
    self.isBorder = isSimple ? nil : isBorder
  }

  /// The borders in order, both ends among them.
  var borders: [Int] {
    guard let isBorder else { return Array(0...count) }
    return isBorder.indices.filter { isBorder[$0] }
  }

  /// The smallest range on borders that holds a range; an empty one moves to the border before it.
  func snap(_ range: Range<Int>) -> Range<Int> {
    var lower = min(max(range.lowerBound, 0), count)
    var upper = min(max(range.upperBound, lower), count)
    guard let isBorder else { return lower..<upper }
    while !isBorder[lower] { lower -= 1 }
    if range.isEmpty { return lower..<lower }
    while !isBorder[upper] { upper += 1 }
    return lower..<upper
  }
}
