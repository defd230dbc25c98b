/// A file's content as it was read or fetched: what articles are made of.
///
/// The library keeps it, compressed and once, so that an article can be read anew by a better importer,
/// and so that nobody has to believe what was extracted.
public struct Original: Hashable, Sendable {
  /// The content.
  public let bytes: [UInt8]
  /// The SHA-256 of the content, as 64 lower-case hexadecimal digits.
  public let digest: String
  /// The file's name without its folder; `nil` for standard input.
  public var name: String?
  /// Where it was fetched from, after all redirections; `nil` when it was not.
  public var address: String?
  /// What the server said that it is; `nil` when nothing is known.
  public var contentType: String?
  /// When it was fetched, UTC; `nil` for the moment at which it is added.
  public var obtained: Timestamp?

  /// Content as it was read or fetched.
  ///
  /// - Complexity: O(*n*): the digest is taken of all of it.
  public init(
    bytes: [UInt8], name: String? = nil, address: String? = nil, contentType: String? = nil,
    obtained: Timestamp? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.address = address
    self.contentType = contentType
    self.obtained = obtained
    digest = ContentDigest.of(bytes)
  }
}

/// An original that the library keeps, without its content.
public struct OriginalSummary: Hashable, Sendable {
  /// The SHA-256 of the content, as 64 lower-case hexadecimal digits.
  public var digest: String
  /// The size of the content in bytes.
  public var size: Int
  /// The file's name; `nil` for standard input.
  public var name: String?
  /// Where it was fetched from; `nil` when it was not.
  public var address: String?
  /// What the server said that it is.
  public var contentType: String?
  /// When it was fetched or added, UTC.
  public var obtained: Timestamp
  /// Which article of it a text was made of, counted from 1.
  public var part: Int
}
