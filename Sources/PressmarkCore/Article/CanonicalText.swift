internal import CDigest

/// Makes canonical text: the one form in which an article is stored, marked and exchanged.
///
/// Canonical text is its blocks joined by one blank line, in Unicode normalisation form C, with line
/// feeds as the only control characters. Whatever could command a terminal, turn the direction of
/// reading or hide words is gone from it:
///
/// - every kind of line end becomes a line feed; a tab becomes a space;
/// - other controls become visible symbols (␛, ␡, �), and so do bidirectional controls and tags;
/// - byte order marks, soft hyphens, zero-width spaces and the like are left out; zero-width joiners
///   stay where an emoji or a script needs them;
/// - no letter carries more than ``markLimit`` combining marks;
/// - no block is empty, starts or ends with white space, or holds an empty line.
///
/// Text that is canonical already comes back unchanged.
public enum CanonicalText {
  /// The most combining marks that one letter keeps.
  public static let markLimit = 8

  /// The most zero-width joiners that one emoji keeps.
  static let joinerLimit = 8

  /// The revision that is made of blocks as an importer found them.
  ///
  /// Blocks that hold nothing to see are left out.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public static func revision(of blocks: [DraftBlock]) -> Revision {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.text.utf8.count + 2 })
    var kept: [Block] = []
    kept.reserveCapacity(blocks.count)
    var end = 0
    for block in blocks {
      let mark = bytes.count
      if !kept.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
      let start = kept.isEmpty ? 0 : end + 2
      let length = append(block.text, to: &bytes)
      guard length > 0 else {
        bytes.removeSubrange(mark...)
        continue
      }
      end = start + length
      kept.append(
        Block(role: block.role, span: TextSpan(TextOffset(start), TextOffset(end))))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return Revision(digest: digest(ofUTF8: bytes), text: text, blocks: kept)
  }

  /// The canonical text of one block, which may hold single line feeds.
  ///
  /// - Complexity: O(*n*).
  public static func block(_ text: String) -> String {
    var bytes: [UInt8] = []
    _ = append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The canonical text of one line, such as a title or a name: line ends become spaces.
  public static func line(_ text: String) -> String {
    let clean = block(text)
    guard clean.utf8.contains(0x0A) else { return clean }
    return clean.split(separator: "\n", omittingEmptySubsequences: true)
      .joined(separator: " ")
  }

  /// The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static func digest(of text: String) -> String {
    var text = text
    return text.withUTF8 { digest($0) }
  }

  /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  static func digest(ofUTF8 bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { digest($0) }
  }

  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var context = SHA2_CTX()
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    SHA256Update(&context, bytes.baseAddress, bytes.count)
    SHA256Final(&result, &context)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in result {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
