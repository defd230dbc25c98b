/// An address of the web that may be fetched: `http` or `https`, a host, and no name or password in it.
public struct WebAddress: Hashable, Sendable {
  /// The longest address that is fetched, in bytes.
  public static let lengthLimit = 4000

  /// The address as it is sent: what is not ASCII is percent-encoded.
  public let text: String
  /// The name or number of the machine, without port.
  public let host: String

  /// Whether a text is meant as an address of the web rather than as a file's name.
  public static func isMeant(by text: String) -> Bool {
    let lowered = text.prefix(8).lowercased()
    return lowered.hasPrefix("http://") || lowered.hasPrefix("https://")
  }

  /// Reads an address as a person types it, or as a redirection names it.
  ///
  /// - Throws: ``FetchError/notAnAddress(_:reason:)`` when it may not be fetched.
  public init(_ text: String) throws(FetchError) {
    func refuse(_ reason: String) -> FetchError { .notAnAddress(text, reason: reason) }
    guard let colon = text.firstIndex(of: ":") else { throw refuse("it has no scheme") }
    let scheme = text[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else {
      throw refuse("only http and https addresses are fetched")
    }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") else { throw refuse("“//” is missing after “\(scheme):”") }
    guard
      !text.unicodeScalars.contains(where: {
        $0.value <= 0x20 || $0.value == 0x7F || "\\<>\"".unicodeScalars.contains($0)
          || $0.isHiddenOrCommanding
      })
    else { throw refuse("there are blanks or control characters in it") }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else {
      throw refuse("it holds a name or password, which would be stored with the article")
    }
    let host =
      authority.hasPrefix("[")
      ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
    guard !host.isEmpty else { throw refuse("it names no machine") }
    self.host = host.lowercased()
    let path = rest.dropFirst(2 + authority.count)
    self.text = "\(scheme)://\(authority)\(Self.encoded(path.prefix { $0 != "#" }))"
    guard self.text.utf8.count <= Self.lengthLimit else { throw refuse("it is too long") }
  }

  private static func encoded(_ path: some StringProtocol) -> String {
    guard path.utf8.contains(where: { $0 >= 0x80 }) else { return String(path) }
    var result = ""
    for byte in path.utf8 {
      if byte < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
