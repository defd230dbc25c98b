/// Converts between Unicode scalar offsets and string indices in constant time per look-up.
///
/// Holds one UTF-8 position for every 256 scalars, so that a 100 MB text costs 3 MB of table.
public struct ScalarIndex: Sendable {
  private static let stride = 256
  private let text: String
  /// UTF-8 position of every 256th scalar.
  private let positions: [Int]
  /// The number of Unicode scalars in the text.
  public let count: Int

  /// Indexes a text.
  ///
  /// - Complexity: O(*n*) in its UTF-8 length.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var positions: [Int] = []
    var count = 0
    let utf8 = text.utf8
    utf8.withContiguousStorageIfAvailable { bytes in
      positions.reserveCapacity(bytes.count / Self.stride + 1)
      for (position, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        if count % Self.stride == 0 { positions.append(position) }
        count += 1
      }
    }
    self.text = text
    self.positions = positions
    self.count = count
  }

  /// The position at the end of the text.
  public var end: TextOffset { TextOffset(count) }

  /// The string index of a position; positions past the end give the end.
  public func index(_ offset: TextOffset) -> String.Index {
    guard offset.scalars < count else { return text.endIndex }
    let scalars = max(0, offset.scalars)
    let base = text.utf8.index(text.startIndex, offsetBy: positions[scalars / Self.stride])
    return text.unicodeScalars.index(base, offsetBy: scalars % Self.stride)
  }

  /// The position of a string index of the indexed text.
  public func offset(_ index: String.Index) -> TextOffset {
    offset(utf8: text.utf8.distance(from: text.startIndex, to: index))
  }

  /// The position of a UTF-8 offset of the indexed text; inside a scalar, the scalar's start.
  public func offset(utf8 position: Int) -> TextOffset {
    guard position < text.utf8.count else { return end }
    var low = 0
    var high = positions.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if positions[middle] <= position { low = middle } else { high = middle }
    }
    guard !positions.isEmpty else { return .zero }
    let base = text.utf8.index(text.startIndex, offsetBy: positions[low])
    let target = text.utf8.index(text.startIndex, offsetBy: position)
    return TextOffset(low * Self.stride + text.unicodeScalars.distance(from: base, to: target))
  }

  /// The text of a span.
  public subscript(span: TextSpan) -> Substring { text[index(span.start)..<index(span.end)] }
}
