/// Finds the bytes of spans that come in reading order, in one pass and without an index.
struct TextCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var scalar = 0

  /// A cursor at the start of a text's UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The bytes of a span that does not start before the end of the last one asked for.
  mutating func bytes(of span: TextSpan) -> UnsafeBufferPointer<UInt8> {
    advance(to: span.start.scalars)
    let start = byte
    advance(to: span.end.scalars)
    return UnsafeBufferPointer(rebasing: text[start..<byte])
  }

  /// The words of such a span.
  mutating func text(of span: TextSpan) -> String {
    String(decoding: bytes(of: span), as: UTF8.self)
  }

  private mutating func advance(to wanted: Int) {
    while scalar < wanted, byte < text.count {
      let lead = text[byte]
      byte = min(byte + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), text.count)
      scalar += 1
    }
  }
}
