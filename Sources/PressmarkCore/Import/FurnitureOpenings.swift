/// What lines of furniture start with, arranged by first word, so that a line is looked up and not compared
/// with every entry of every table.
struct FurnitureOpenings: Sendable {
  /// What an opening tells.
  enum Kind: Hashable {
    case byline, credit, related, notice, shop, closing
  }

  /// The openings of every language.
  static let all = FurnitureOpenings(FurnitureTable.all)

  private var openings: [String: [(kind: Kind, words: String)]] = [:]

  private init(_ tables: [FurnitureTable]) {
    for table in tables {
      add(table.bylines, as: .byline)
      add(table.credits, as: .credit)
      add(table.related, as: .related)
      add(table.notices, as: .notice)
      add(table.shops, as: .shop)
      add(table.closings, as: .closing)
    }
  }

  private mutating func add(_ phrases: [String], as kind: Kind) {
    for phrase in phrases { openings[Self.firstWord(phrase), default: []].append((kind, phrase)) }
  }

  private static func firstWord(_ text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber })
  }

  /// The kinds of furniture that a folded line starts like, with the length in bytes of the longest opening
  /// that fits.
  func kinds(of folded: String) -> [Kind: Int] {
    guard let candidates = openings[Self.firstWord(folded)] else { return [:] }
    var kinds: [Kind: Int] = [:]
    for (kind, words) in candidates where folded.starts(withWords: words) {
      kinds[kind] = max(kinds[kind] ?? 0, words.utf8.count)
    }
    return kinds
  }
}
