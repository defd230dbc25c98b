/// The lines at the head of a message or of one of its parts.
struct MIMEHeader: Sendable {
  private var fields: [String: [UInt8]] = [:]

  /// The most fields and bytes that are kept of one header.
  private static let maximumFields = 500
  private static let maximumFieldBytes = 100_000

  /// Takes a line in; one that starts with a blank goes on with the field before it.
  ///
  /// - Parameters:
  ///   - line: The line without its end.
  ///   - last: The name of the field that was read last.
  mutating func add(_ line: ArraySlice<UInt8>, after last: inout String?) {
    if let first = line.first, first == 0x20 || first == 0x09 {
      guard let name = last, fields[name, default: []].count < Self.maximumFieldBytes else {
        return
      }
      fields[name, default: []] += line
      return
    }
    last = nil
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - line.startIndex < 80,
      fields.count < Self.maximumFields
    else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().trimming(\.isWhitespace)
    // Of a field that is there twice the first one counts.
    guard fields[name] == nil else { return }
    fields[name] = Array(line[(colon + 1)...].prefix(Self.maximumFieldBytes))
    last = name
  }

  var isEmpty: Bool { fields.isEmpty }

  /// A field as text, its encoded words decoded; `nil` when it is missing or says nothing.
  subscript(name: String) -> String? {
    guard let bytes = fields[name] else { return nil }
    let text = EncodedWords.text(of: bytes).trimming(\.isWhitespace)
    return text.isEmpty ? nil : text
  }

  /// A field that holds a value and parameters: `text/html; charset="utf-8"`.
  ///
  /// The value in lower case; the parameters' names in lower case.
  func structured(_ name: String) -> (value: String, parameters: [String: String]) {
    guard let bytes = fields[name] else { return ("", [:]) }
    let text = String(decoding: bytes, as: UTF8.self)
    var pieces: [String] = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        pieces[pieces.count - 1].unicodeScalars.append(character)
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(character)
      }
    }
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst().prefix(50) {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let key = piece[..<equals].lowercased().trimming(\.isWhitespace)
      let value = piece[piece.index(after: equals)...].trimming(\.isWhitespace)
      if parameters[key] == nil { parameters[key] = value }
    }
    return (pieces[0].lowercased().trimming(\.isWhitespace), parameters)
  }
}

/// The words of a header that are no ASCII: `=?utf-8?q?=C3=A9t=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The text of a field.
  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    /// What has been decoded and waits for its neighbours: a character may be cut between two words.
    var pending: (charset: String, bytes: [UInt8])?
    func flush() {
      guard let (charset, bytes) = pending else { return }
      text += TextEncoding.text(of: bytes, labelled: charset) ?? plain(bytes[...])
      pending = nil
    }
    var position = 0
    var plainStart = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "="), let word = word(at: position, in: bytes) else {
        position += 1
        continue
      }
      let between = bytes[plainStart..<position]
      // White space between two encoded words means nothing.
      if pending == nil || between.contains(where: { $0 > 0x20 }) {
        flush()
        text += plain(between)
      }
      if let (charset, _) = pending, charset == word.charset {
        pending?.bytes += word.bytes
      } else {
        flush()
        pending = (word.charset, word.bytes)
      }
      position = word.end
      plainStart = position
    }
    flush()
    return text + plain(bytes[plainStart...])
  }

  /// Text that is not encoded, though it should be where it is no ASCII.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? Windows1252.text(Array(bytes))
  }

  private static func word(
    at start: Int, in bytes: [UInt8]
  ) -> (charset: String, bytes: [UInt8], end: Int)? {
    let mark = UInt8(ascii: "?")
    guard start + 1 < bytes.count, bytes[start + 1] == mark else { return nil }
    // The longest name of an encoding is shorter; words are, too, but not everybody's.
    let window = bytes[(start + 2)..<min(start + 2 + 2000, bytes.count)]
    guard let first = window.prefix(60).firstIndex(of: mark), first + 2 < window.endIndex,
      window[first + 2] == mark
    else { return nil }
    var end = first + 3
    while end + 1 < window.endIndex, !(window[end] == mark && window[end + 1] == UInt8(ascii: "="))
    {
      end += 1
    }
    guard end + 1 < window.endIndex else { return nil }
    let content = window[(first + 3)..<end]
    let decoded: [UInt8]
    switch window[first + 1] | 0x20 {
    case UInt8(ascii: "b"): decoded = TransferEncoding.base64(content)
    case UInt8(ascii: "q"):
      let blanks = content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      decoded = TransferEncoding.quotedPrintable(blanks[...])
    default: return nil
    }
    // RFC 2231 puts a language behind a star.
    let charset = String(decoding: window[(start + 2)..<first], as: UTF8.self)
    return (String(charset.prefix { $0 != "*" }).lowercased(), decoded, end + 2)
  }
}
