internal import Foundation

/// The JSON of the journal: keys sorted, slashes plain, so that the same act has the same bytes.
enum JournalCoding {
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  static func text(of changes: [Change]) throws -> String {
    String(decoding: try encoder.encode(changes), as: UTF8.self)
  }

  static func changes(in text: String) throws -> [Change] {
    try JSONDecoder().decode([Change].self, from: Data(text.utf8))
  }
}
