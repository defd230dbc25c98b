/// The phrases of every ``FurnitureTable``, arranged by first word, so that a line is read once and not
/// compared with every entry of every table.
struct FurniturePhrases: Sendable {
  /// What phrases tell of a line.
  struct Sign: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let label = Sign(rawValue: 1 << 0)
    static let byline = Sign(rawValue: 1 << 1)
    static let credit = Sign(rawValue: 1 << 2)
    static let related = Sign(rawValue: 1 << 3)
    static let notice = Sign(rawValue: 1 << 4)
    static let shop = Sign(rawValue: 1 << 5)
    static let closing = Sign(rawValue: 1 << 6)
    static let comments = Sign(rawValue: 1 << 7)
    static let reply = Sign(rawValue: 1 << 8)
    static let imprint = Sign(rawValue: 1 << 9)
    static let advertising = Sign(rawValue: 1 << 10)
    static let readingTime = Sign(rawValue: 1 << 11)
    static let appeal = Sign(rawValue: 1 << 12)
    static let address = Sign(rawValue: 1 << 13)
    static let reader = Sign(rawValue: 1 << 14)
    static let biography = Sign(rawValue: 1 << 15)
    static let otherArticles = Sign(rawValue: 1 << 16)
  }

  /// The phrases of every language.
  static let all = FurniturePhrases(FurnitureTable.all)

  /// Where in a line a phrase tells something.
  private enum Place { case opening, inside }

  private struct Phrase {
    let bytes: [UInt8]
    let sign: Sign
    let place: Place
  }

  private var phrases: [UInt64: [Phrase]] = [:]
  private var lines: [String: Sign] = [:]
  /// Buttons of one word, several of which may stand in a line.
  private var toolWords: Set<Substring> = []

  private init(_ tables: [FurnitureTable]) {
    for table in tables {
      add(table.bylines, as: .byline, at: .opening)
      add(table.credits, as: .credit, at: .opening)
      add(table.related, as: .related, at: .opening)
      add(table.notices, as: .notice, at: .opening)
      add(table.shops, as: .shop, at: .opening)
      add(table.closings, as: .closing, at: .opening)
      add(table.imprints.filter { $0.contains(" ") }, as: .imprint, at: .opening)
      add(table.readingTimes, as: .readingTime, at: .inside)
      add(table.appeals, as: .appeal, at: .inside)
      add(table.addresses, as: .address, at: .inside)
      add(table.readers, as: .reader, at: .inside)
      add(table.biographies, as: .biography, at: .inside)
      add(Array(table.labels), as: .label)
      add(table.related, as: .related)
      add(table.relatedHeads, as: .otherArticles)
      add(table.relatedHeads.filter { $0.contains(" ") }, as: .otherArticles, at: .opening)
      add(table.tools, as: .notice)
      add(table.comments, as: .comments)
      add(table.replies, as: .reply)
      add(table.imprints, as: .imprint)
      add(table.advertising, as: .advertising)
      for tool in table.tools where !tool.contains(" ") { toolWords.insert(tool[...]) }
      for comment in table.comments where !comment.contains(" ") { toolWords.insert(comment[...]) }
    }
  }

  private mutating func add(_ entries: [String], as sign: Sign, at place: Place) {
    for entry in entries {
      let bytes = Array(entry.utf8)
      let key = Self.key(of: bytes, from: 0).key
      phrases[key, default: []].append(Phrase(bytes: bytes, sign: sign, place: place))
    }
  }

  private mutating func add(_ entries: [String], as sign: Sign) {
    for entry in entries { lines[Self.words(of: entry), default: []].insert(sign) }
  }

  /// What phrases tell of one line.
  struct Signs {
    /// What phrases that are the whole line tell, counts and closing marks aside.
    var whole: Sign = []
    /// What phrases that open the line tell.
    var opening: Sign = []
    /// What phrases anywhere in the line tell.
    var inside: Sign = []
    /// The length in bytes of the longest pointer and of the longest credit that opens the line.
    var relatedLength = 0
    var creditLength = 0
    /// The place in bytes where the first biography phrase starts.
    var biographyStart: Int?
  }

  /// What a folded line's phrases tell.
  ///
  /// - Complexity: O(*n*), the tables' entries that share a first word aside.
  func signs(of folded: String) -> Signs {
    var signs = Signs()
    let bytes = Array(folded.utf8)
    if bytes.count <= 120 { signs.whole = whole(folded) }
    var position = 0
    while position < bytes.count {
      let word = Self.key(of: bytes, from: position)
      for phrase in phrases[word.key] ?? []
      where (position == 0 || phrase.place == .inside)
        && Self.starts(bytes, phrase.bytes, at: position)
      {
        if phrase.place == .opening {
          signs.opening.insert(phrase.sign)
          if phrase.sign == .related {
            signs.relatedLength = max(signs.relatedLength, phrase.bytes.count)
          } else if phrase.sign == .credit {
            signs.creditLength = max(signs.creditLength, phrase.bytes.count)
          }
        } else {
          signs.inside.insert(phrase.sign)
          if phrase.sign == .biography, signs.biographyStart == nil {
            signs.biographyStart = position
          }
        }
      }
      position = word.end
      while position < bytes.count, !Self.isWord(bytes[position]) { position += 1 }
    }
    return signs
  }

  /// What phrases that are the whole line tell: "Commentaires (12)" is "commentaires".
  private func whole(_ folded: String) -> Sign {
    let words = Self.words(of: folded)
    if let sign = lines[words] { return sign }
    // A row of buttons, or their counts.
    let parts = words.split(separator: " ")
    return parts.count > 1 && parts.allSatisfy(toolWords.contains) ? .notice : []
  }

  /// A line's words without counts, brackets and closing marks.
  private static func words(of line: String) -> String {
    var result: [UInt8] = []
    for byte in line.utf8 {
      switch byte {
      case 0x61...0x7A, 0x27, 0x2B, 0x26, 0x2D, 0x80...: result.append(byte)
      default: if let last = result.last, last != 0x20 { result.append(0x20) }
      }
    }
    while let last = result.last, last == 0x20 || last == 0x2D { result.removeLast() }
    return String(decoding: result.drop { $0 == 0x2D || $0 == 0x20 }, as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  /// The first eight bytes of the word at a place, and where it ends.
  ///
  /// What is no word is a word of its own.
  private static func key(of bytes: [UInt8], from start: Int) -> (key: UInt64, end: Int) {
    var key: UInt64 = 0
    var end = start
    while end < bytes.count, isWord(bytes[end]) {
      if end - start < 8 { key = key << 8 | UInt64(bytes[end]) }
      end += 1
    }
    if end == start, start < bytes.count { return (UInt64(bytes[start]), start + 1) }
    return (key, end)
  }

  /// Whether a phrase stands at a place and ends where a word ends.
  private static func starts(_ bytes: [UInt8], _ phrase: [UInt8], at place: Int) -> Bool {
    guard bytes.count - place >= phrase.count else { return false }
    for offset in phrase.indices where bytes[place + offset] != phrase[offset] { return false }
    let end = place + phrase.count
    guard end < bytes.count, let last = phrase.last else { return true }
    return !isWord(last) || !isWord(bytes[end])
  }
}
