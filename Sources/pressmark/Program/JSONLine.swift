internal import Foundation

/// One object of JSON Lines: UTF-8, keys sorted, no line feed inside.
enum JSONLine {
  /// The object on one line.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
