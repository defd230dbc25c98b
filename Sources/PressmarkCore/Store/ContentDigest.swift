internal import CDigest

/// SHA-256 of bytes that come piece by piece.
struct ContentDigest {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  /// Takes in the next bytes.
  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
  }

  /// The digest of everything that was taken in, as 64 lower-case hexadecimal digits.
  mutating func finish() -> String {
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&result, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: result.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest of bytes that are all there.
  static func of(_ bytes: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.update(bytes)
    return digest.finish()
  }
}
