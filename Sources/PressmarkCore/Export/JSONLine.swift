internal import Foundation

/// JSON as every machine format writes it: one line, keys sorted, UTF-8, nothing in it that a
/// terminal could take for a command.
public enum JSONLine {
  /// The value as one line of JSON, without a line end.
  ///
  /// Slashes are not escaped; control, direction and tag characters are.
  ///
  /// - Throws: ``ExportError/unwritable(_:)``.
  public static func text(of value: some Encodable) throws(ExportError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data: Data
    do { data = try encoder.encode(value) } catch { throw .unwritable("\(error)") }
    return escaped(String(decoding: data, as: UTF8.self)) { $0.isHiddenOrCommanding }
  }

  /// The text with some scalars written as JSON escapes; they must stand inside strings.
  static func escaped(
    _ text: String, where mustEscape: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: mustEscape) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if mustEscape(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          let padded = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          result.append(contentsOf: padded.unicodeScalars)
        }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Reads a value; errors are sentences about the line.
  static func value<Value: Decodable>(
    _: Value.Type, from text: some StringProtocol, line: Int
  ) throws(ExportError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw .damaged(line: line, reason: reason(of: error))
    } catch {
      throw .damaged(line: line, reason: "it is not JSON")
    }
  }

  private static func reason(of error: DecodingError) -> String {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "" : " in “\(CanonicalText.line(path))”"
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "“\(CanonicalText.line(key.stringValue))” is missing" + place(context)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "a value has the wrong kind" + place(context)
    case .dataCorrupted(let context):
      var detail = CanonicalText.line(String(context.debugDescription.prefix(200)))
      if detail.last == "." { detail.removeLast() }
      return (detail.isEmpty ? "it is not JSON" : detail) + place(context)
    @unknown default:
      return "it is not JSON"
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar could command a terminal, turn the direction of reading, or hide.
  var isHiddenOrCommanding: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
