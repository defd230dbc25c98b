/// A text folded for search, which knows where each folded character came from.
///
/// Case, accents, ligatures and typography are folded: « L’IA » and `"l'ia"` fold alike. A run of
/// white space, line feeds and no-break spaces among it, counts as one space, and the spaces inside
/// guillemets as none.
public struct FoldedText: Sendable {
  /// The folded text, as Unicode scalar values.
  let values: [UInt32]
  /// For each folded value, the offset of the scalar it came from.
  private let origins: [Int32]
  /// The number of scalars of the text itself.
  private let length: Int
  /// The folded values after which a mark or a space without a value of its own follows, by position.
  private let ends: [Int32]

  /// Folds a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    var values: [UInt32] = []
    var origins: [Int32] = []
    var ends: [Int32] = []
    let capacity = text.utf8.count
    values.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    var offset: Int32 = 0
    // Whether a space at this place would be one too many.
    var afterSpace = false
    for scalar in text.unicodeScalars {
      let start = values.count
      if scalar == "»", values.last == 0x20 {
        values.removeLast()
        origins.removeLast()
        ends.removeLast()
      }
      let before = min(start, values.count)
      Folding.append(scalar, to: &values)
      if afterSpace, values.count == before + 1, values[before] == 0x20 {
        values.removeLast()
      } else if values.count == before {
        // A mark belongs to the letter before it.
        if let last = ends.indices.last, !afterSpace { ends[last] = offset + 1 }
      } else {
        for _ in before..<values.count {
          origins.append(offset)
          ends.append(offset + 1)
        }
        afterSpace = values[values.count - 1] == 0x20 || scalar == "«"
      }
      offset += 1
    }
    self.values = values
    self.origins = origins
    self.ends = ends
    length = Int(offset)
  }

  /// The offsets, in the text itself, of a range of folded values.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(origins[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The folded text as a string.
  public var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count)
    for value in values {
      if value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: value))
      } else if let scalar = Unicode.Scalar(value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
