internal import Foundation

/// The JSON of the journal: keys sorted, slashes plain, so that the same act has the same bytes.
enum JournalCoding {
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// The changes as JSON.
  ///
  /// - Throws: ``LibraryError/notAllowed(_:)`` when a text holds U+0000, which SQLite would cut it at.
  static func text(of changes: [Change]) throws -> String {
    let json = try encoder.encode(changes)
    guard !holdsZero(json) else {
      throw LibraryError.notAllowed("a text holds the control character U+0000")
    }
    return String(decoding: json, as: UTF8.self)
  }

  private static func holdsZero(_ json: Data) -> Bool {
    let escape = Array("u0000".utf8)
    var position = json.startIndex
    while let backslash = json[position...].firstIndex(of: UInt8(ascii: "\\")) {
      if json[(backslash + 1)...].starts(with: escape) { return true }
      // What follows a backslash belongs to it, another backslash too.
      position = min(backslash + 2, json.endIndex)
    }
    return false
  }

  static func changes(in text: String) throws -> [Change] {
    try JSONDecoder().decode([Change].self, from: Data(text.utf8))
  }
}
