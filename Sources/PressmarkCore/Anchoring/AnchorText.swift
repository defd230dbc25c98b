/// A text made ready for finding quotes: its scalars, and a folded form in which typography, case and
/// white space do not matter.
struct AnchorText: Sendable {
  /// The Unicode scalars of the text.
  let scalars: [UInt32]
  /// The folded text.
  let folded: [UInt32]
  /// For each folded scalar, the offset of the scalar it comes from.
  let origins: [Int]

  init(_ text: String) {
    scalars = text.unicodeScalars.map(\.value)
    (folded, origins) = Self.fold(scalars)
  }

  /// The folded form of a short text.
  static func fold(_ text: String) -> [UInt32] { fold(text.unicodeScalars.map(\.value)).folded }

  /// The scalars that a span of folded ones comes from.
  func span(ofFolded range: Range<Int>) -> Range<Int> {
    guard let last = range.last, last < origins.count else { return 0..<0 }
    return origins[range.lowerBound]..<(origins[last] + 1)
  }

  /// The number of folded scalars that come from before an offset.
  func foldedOffset(_ offset: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func fold(_ scalars: [UInt32]) -> (folded: [UInt32], origins: [Int]) {
    var folded: [UInt32] = []
    var origins: [Int] = []
    folded.reserveCapacity(scalars.count)
    origins.reserveCapacity(scalars.count)
    func put(_ value: UInt32, _ origin: Int) {
      folded.append(value)
      origins.append(origin)
    }
    for (offset, value) in scalars.enumerated() {
      switch value {
      case 0x61...0x7A, 0x30...0x39: put(value, offset)
      case 0x41...0x5A: put(value + 32, offset)
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        // One space for any run; none beside quotation marks, where papers differ.
        if let last = folded.last, last != 0x20, last != 0x22 { put(0x20, offset) }
      case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A:
        if folded.last == 0x20 {
          folded.removeLast()
          origins.removeLast()
        }
        put(0x22, offset)
      case 0x21, 0x25, 0x3A, 0x3B, 0x3F:
        // French sets a space before these, English does not.
        if folded.last == 0x20 {
          folded.removeLast()
          origins.removeLast()
        }
        put(value, offset)
      case 0x27, 0x2018...0x201B, 0x2032, 0x02BC, 0x60, 0xB4: put(0x27, offset)
      case 0x2D, 0x2010...0x2015, 0x2212: put(0x2D, offset)
      case 0x2026:
        for _ in 0..<3 { put(0x2E, offset) }
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
      case 0..<0x80: put(value, offset)
      default:
        let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars
        for scalar in lower ?? String.UnicodeScalarView() { put(scalar.value, offset) }
      }
    }
    return (folded, origins)
  }
}

extension AnchorText {
  /// The smallest range of whole grapheme clusters that holds a range of scalars.
  func wholeGraphemes(_ range: Range<Int>) -> Range<Int> {
    // ASCII on both sides of an edge, other than CR LF, is always a border.
    func isPlainEdge(_ offset: Int) -> Bool {
      offset <= 0 || offset >= scalars.count
        || (scalars[offset - 1] < 0x80 && scalars[offset] < 0x80)
    }
    if isPlainEdge(range.lowerBound), isPlainEdge(range.upperBound) { return range }
    let limit = 256
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < limit, !isPlainEdge(start) { start -= 1 }
    var end = range.upperBound
    while end < scalars.count, end - range.upperBound < limit, !isPlainEdge(end) { end += 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end].compactMap(Unicode.Scalar.init))
    var border = start
    var lower = start
    for character in String(view) {
      if border <= range.lowerBound { lower = border }
      border += character.unicodeScalars.count
      if border >= range.upperBound { break }
    }
    return lower..<max(border, range.upperBound)
  }

  /// The range moved to word ends where it cuts a word, by at most a few letters.
  func wholeWords(_ range: Range<Int>) -> Range<Int> {
    func isLetter(_ offset: Int) -> Bool {
      guard scalars.indices.contains(offset), let scalar = Unicode.Scalar(scalars[offset]) else {
        return false
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    if isLetter(start) {
      var steps = 0
      while steps < 24, isLetter(start - 1) { (start, steps) = (start - 1, steps + 1) }
      if steps == 24 { start = range.lowerBound }
    }
    if isLetter(end - 1) {
      var steps = 0
      while steps < 24, isLetter(end) { (end, steps) = (end + 1, steps + 1) }
      if steps == 24 { end = range.upperBound }
    }
    return start..<end
  }
}
