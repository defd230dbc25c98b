/// One frozen text of an article, known by the SHA-256 of its text.
///
/// It never changes. The text is canonical: blocks joined by one blank line, NFC, line feeds only, no other control
/// characters. ``CanonicalText`` makes it.
public struct Revision: Hashable, Sendable {
  /// The SHA-256 of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public let digest: String
  /// The whole canonical text.
  public let text: String
  /// The blocks in reading order.
  public let blocks: [Block]

  /// A revision of a text that is canonical already.
  public init(digest: String, text: String, blocks: [Block]) {
    self.digest = digest
    self.text = text
    self.blocks = blocks
  }

  /// The text of the body blocks alone (no title, caption or aside), joined by one blank line.
  public var articleBody: String {
    let index = ScalarIndex(text)
    return blocks.filter(\.role.isBody).map { String(index[$0.span]) }.joined(separator: "\n\n")
  }
}
