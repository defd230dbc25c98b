/// Names of entries inside a packed document, as its parts refer to each other.
enum ArchivePath {
  /// The entry that a reference means.
  ///
  /// Steps up beyond the outermost folder are left out: nothing outside the archive has a name.
  ///
  /// - Parameters:
  ///   - reference: What the part says: `../Text/a%20b.xhtml#c`.
  ///   - base: The name of the part that says it.
  /// - Returns: The entry's name, and the fragment behind `#`.
  static func resolve(
    _ reference: String, from base: String
  ) -> (name: String, fragment: String?) {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = decoded(String(parts.first ?? ""))
    let fragment = parts.count > 1 ? decoded(String(parts[1])) : nil
    guard !path.isEmpty else { return (base, fragment) }
    var folders =
      path.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = folders.popLast()
      default: folders.append(String(step))
      }
    }
    return (folders.joined(separator: "/"), fragment)
  }

  /// A text whose `%20` are blanks again.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        position += 3
      } else {
        decoded.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
