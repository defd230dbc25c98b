/// What the words of a short block say that it is.
struct PagePhrase: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// "Par …", "By …".
  static let byline = PagePhrase(rawValue: 1 << 0)
  /// "Photo : …", "Getty Images".
  static let credit = PagePhrase(rawValue: 1 << 1)
  /// "À lire aussi", "Read more".
  static let related = PagePhrase(rawValue: 1 << 2)
  /// Buttons and requests: "Partager", "Sign in".
  static let notice = PagePhrase(rawValue: 1 << 3)
  /// "Voir sur", "Add to cart".
  static let shop = PagePhrase(rawValue: 1 << 4)
  /// "Article rédigé par", "About the author".
  static let closing = PagePhrase(rawValue: 1 << 5)
  /// A label over an advertisement.
  static let advertisement = PagePhrase(rawValue: 1 << 6)
  /// "Cet article est réservé aux abonnés".
  static let paywall = PagePhrase(rawValue: 1 << 7)
  /// "Inscrivez-vous à la newsletter".
  static let newsletter = PagePhrase(rawValue: 1 << 8)
  /// "Tous droits réservés".
  static let rights = PagePhrase(rawValue: 1 << 9)
  /// "… est journaliste à …", "is a reporter".
  static let biography = PagePhrase(rawValue: 1 << 10)
  /// Dates of publication and change, times of reading.
  static let date = PagePhrase(rawValue: 1 << 11)
  static let comment = PagePhrase(rawValue: 1 << 12)
  static let cookie = PagePhrase(rawValue: 1 << 13)
  /// It says nothing but the phrase.
  static let whole = PagePhrase(rawValue: 1 << 14)
  /// A name of a month, or what else a date is made of.
  static let month = PagePhrase(rawValue: 1 << 15)

  static let names = [
    "byline", "credit", "related", "notice", "shop", "closing", "advertisement", "paywall",
    "newsletter", "rights", "biography", "date", "comment", "cookie", "whole", "month",
  ]
}

/// Finds phrases at the opening of a block, or anywhere in a short one.
struct PagePhrases: Sendable {
  static let shared = PagePhrases()

  private var openings: [UInt64: PagePhrase] = [:]
  private var inside: [UInt64: PagePhrase] = [:]

  private init() {
    for table in FurnitureTable.all {
      add(table.bylines, .byline)
      add(table.credits, .credit)
      add(table.related, .related)
      add(table.notices, .notice)
      add(table.shops, .shop)
      add(table.closings, .closing)
      for names in table.months { add(names.filter { $0.utf8.count > 2 }, .month, anywhere: true) }
      add(table.readingTimes, .date, anywhere: true)
    }
    for (kind, anywhere, list) in PagePhraseTable.entries {
      add(list.split(separator: ",").map(String.init), kind, anywhere: anywhere)
    }
  }

  private mutating func add(_ phrases: [String], _ kind: PagePhrase, anywhere: Bool = false) {
    for phrase in phrases {
      let hashes = Self.words(of: Array(phrase.utf8)[...], limit: 8)
      guard !hashes.isEmpty, hashes.count <= Self.longest else { continue }
      let hash = hashes.reduce(Self.seed, Self.hash)
      if anywhere { inside[hash, default: []].insert(kind) }
      openings[hash, default: []].insert(kind)
    }
  }

  private static let longest = 6
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// What a block's words say; blocks of more than forty words are looked at by their opening only.
  func kinds(in text: ArraySlice<UInt8>) -> PagePhrase {
    let words = Self.words(of: text, limit: 41)
    var kinds: PagePhrase = []
    let last = words.count > 40 ? 0 : words.count - 1
    guard last >= 0, !words.isEmpty else { return [] }
    for start in 0...max(0, last) {
      var hash = Self.seed
      for end in start..<min(words.count, start + Self.longest) {
        hash = Self.hash(hash, words[end])
        if start == 0, let kind = openings[hash] {
          kinds.formUnion(kind)
          if end == words.count - 1 { kinds.insert(.whole) }
        }
        if let kind = inside[hash] { kinds.formUnion(kind) }
      }
    }
    return kinds
  }

  /// The hashes of a text's first words, folded to small letters without accents.
  private static func words(of text: ArraySlice<UInt8>, limit: Int) -> [UInt64] {
    var words: [UInt64] = []
    var word: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    var place = text.startIndex
    let end = min(text.endIndex, text.startIndex + 2000)
    while place < end, words.count < limit {
      let byte = text[place]
      place += 1
      var letter: UInt8 = 0
      if byte.isLetter {
        letter = byte | 0x20
      } else if byte >= 0x30, byte <= 0x39 {
        letter = byte
      } else if byte == 0xC3, place < end {
        letter = latin(text[place])
        place += 1
      } else if byte == 0xC5, place < end, text[place] == 0x92 || text[place] == 0x93 {
        // œ
        word = (word ^ 0x6F) &* 0x0000_0100_0000_01B3
        letter = 0x65
        place += 1
      } else if byte == 0xC2, place < end, text[place] == 0xA9 {
        letter = 0x24
        place += 1
      }
      if letter != 0 {
        word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        length += 1
      } else if length > 0 {
        words.append(word)
        word = 0xcbf2_9ce4_8422_2325
        length = 0
      }
    }
    if length > 0, words.count < limit { words.append(word) }
    return words
  }

  /// The base letter of U+00C0 to U+00FF, by the second byte of its UTF-8.
  private static func latin(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA6: 0x61
    case 0xA7: 0x63
    case 0xA8...0xAB: 0x65
    case 0xAC...0xAF: 0x69
    case 0xB1: 0x6E
    case 0xB2...0xB6, 0xB8: 0x6F
    case 0xB9...0xBC: 0x75
    case 0xBD, 0xBF: 0x79
    default: 0x24
    }
  }
}
