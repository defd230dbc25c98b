/// One line of a scraped text, and what it looks like on its own.
struct ScrapedLine: Hashable {
  /// What a line looks like.
  enum Kind: Hashable {
    /// A section name, a label.
    case label
    /// A date line.
    case date(CalendarDay)
    /// A byline with its names.
    case byline([String])
    /// "4 min read".
    case readingTime
    /// A picture's credit, or its caption with a credit.
    case credit
    /// A pointer to other articles, `isBare` when it names none.
    case related(isBare: Bool)
    /// Sharing, subscribing, advertising.
    case notice
    /// A line of a shop box; a price alone is one.
    case shop
    /// What stands after the article's end: "Article rédigé par".
    case closing
    /// A list item, with its text.
    case item(String)
    /// Running text: long enough, and it ends like a sentence.
    case prose
    /// A short line that ends like a sentence.
    case sentence
    /// Any other short line: a headline, a heading, a menu entry.
    case short
  }

  let text: String
  let folded: String
  let kind: Kind
  /// The line's length in Unicode scalars.
  let length: Int

  init(_ text: String) {
    self.text = text
    length = text.unicodeScalars.count
    // No furniture is so long: the line is judged by its end.
    guard length <= 320 else {
      folded = ""
      kind = Self.item(text).map { .item($0) } ?? .prose
      return
    }
    // Arrows and the like before "read also".
    folded = FoldedText(text).string.trimming { "> \"→►▶–-".contains($0) }
    kind = Self.kind(of: text, folded: folded, length: length)
  }

  /// Whether the line stands around an article, not in it.
  var isFurniture: Bool {
    switch kind {
    case .prose, .sentence, .short, .item: false
    default: true
    }
  }

  /// Whether the line could be a headline or a heading.
  var isTitleLike: Bool {
    guard !isFurniture, length <= 220, text.contains(where: \.isLetter) else { return false }
    return !text.hasSuffix(".") || text.hasSuffix("...")
  }

  /// The number of words, by white space.
  var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }

  /// Whether a text ends as a sentence does, closing marks aside.
  static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…": return true
      case "»", "”", "\"", ")", "’", "'", "]", " ", "\u{A0}", "\u{202F}": continue
      default: return false
      }
    }
    return false
  }

  private static func kind(of text: String, folded: String, length: Int) -> Kind {
    let tables = FurnitureTable.all
    let openings = FurnitureOpenings.all.kinds(of: folded)
    let endsSentence = endsSentence(text)
    if isCredit(text, folded: folded, length: length, endsSentence: endsSentence) {
      return .credit
    }
    if let item = item(text) { return .item(item) }
    if length <= 60, tables.contains(where: { $0.labels.contains(folded) }) { return .label }
    if length <= 60, isPrice(folded) || (openings[.shop] != nil && !endsSentence) { return .shop }
    if length <= 160, let longest = openings[.related],
      !(endsSentence && length > 60 && !folded.holds(":"))
    {
      return .related(isBare: folded.utf8.count <= longest + 3)
    }
    let names = openings[.byline] == nil ? nil : Byline.names(in: text)
    if length <= 100, openings[.closing] != nil, !endsSentence, names?.isEmpty ?? true {
      return .closing
    }
    if length <= 140 {
      if folded.utf8.contains(where: { (0x30...0x39).contains($0) }),
        case let date = DateLine(text), let day = date.day, date.isOnlyDate
      {
        return .date(day)
      }
      if let names, !endsSentence || length <= 40 { return .byline(names) }
      if length <= 80, tables.contains(where: { $0.readingTimes.contains { folded.holds($0) } }) {
        return .readingTime
      }
    }
    if length <= 220, openings[.notice] != nil,
      !endsSentence || length <= 60 || startsNewsletter(folded)
    {
      return .notice
    }
    // A count of comments or shares.
    if length <= 24, folded.first?.isNumber == true, !folded.contains(where: \.isLetter) {
      return .notice
    }
    if length >= 220 || (length >= 60 && (endsSentence || text.hasSuffix(":"))) { return .prose }
    return endsSentence ? .sentence : .short
  }

  /// Whether a sentence asks for an address or a subscription.
  private static func startsNewsletter(_ folded: String) -> Bool {
    ["newsletter", "abonn", "subscri", "inscri", "sign up", "e-mail", "email", "publicit"].contains
    {
      folded.holds($0)
    }
  }

  private static func isCredit(
    _ text: String, folded: String, length: Int, endsSentence: Bool
  ) -> Bool {
    if length <= 260,
      folded.holds("tous droits reserves") || folded.holds("all rights reserved")
    {
      return true
    }
    if !endsSentence, length <= 200,
      [" photo: ", " photo : ", " credit: ", " credit : "].contains(where: { folded.holds($0) })
    {
      return true
    }
    if text.hasPrefix("©") || folded.hasPrefix("(c) ") { return length <= 200 }
    if length <= 260, text.contains("©"), !endsSentence { return true }
    let tail = folded.trimming { ")]. ".contains($0) }
    for agency in FurnitureTable.agencies where tail.hasSuffix(agency) {
      let before = tail.dropLast(agency.count)
      if let sign = before.last(where: { $0 != " " }), "/-(|,:".contains(sign) {
        return sign != "," && sign != "-" && sign != ":" || length <= 240 && !endsSentence
      }
      if length <= 80, !endsSentence, before.split(separator: " ").count <= 3 { return true }
    }
    guard length <= 160, !endsSentence else { return false }
    guard FurnitureOpenings.all.kinds(of: folded)[.credit] != nil else { return false }
    return FurnitureTable.all.contains { table in
      table.credits.contains {
        folded.starts(withWords: $0)
          && (folded.dropFirst($0.count).first { $0 != " " }.map { ":/-|.".contains($0) } ?? true)
      }
    }
  }

  /// Whether a line is a price and nothing else: « 1 666,05€ », "$19.99".
  private static func isPrice(_ folded: String) -> Bool {
    guard folded.contains(where: { "€$£".contains($0) }), folded.contains(where: \.isNumber) else {
      return false
    }
    let letters = folded.filter(\.isLetter)
    return letters.isEmpty || ["eur", "usd", "euros", "ttc", "ht"].contains(letters)
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "-", "*", "◦", "‣", "▪", "·", "●", "■", "→",
  ]

  /// The text of a list item; `nil` when the line is none.
  private static func item(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if bullets.contains(first) {
      let rest = scalars.dropFirst()
      guard rest.first == " " || rest.first == "\u{A0}" else { return nil }
      return String(Substring(rest)).trimming(\.isWhitespace)
    }
    // Numbers stay in the text: they may be referred to.
    guard first.isASCII, first.properties.numericType != nil else { return nil }
    let rest = scalars.drop { $0.isASCII && $0.properties.numericType != nil }.prefix(2)
    let digits = scalars.prefix(3).prefix { $0.isASCII && $0.properties.numericType != nil }
    guard digits.count <= 2, rest.first == "." || rest.first == ")", rest.last == " " else {
      return nil
    }
    return text
  }
}

extension String {
  /// Whether the text holds another, byte for byte.
  func holds(_ other: StaticString) -> Bool {
    let needle = UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    return holds(needle)
  }

  /// Whether the text holds another, byte for byte.
  func holds(_ other: String) -> Bool {
    var other = other
    return other.withUTF8 { holds($0) }
  }

  private func holds(_ needle: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = needle.first else { return true }
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= needle.count else { return false }
      for start in 0...(bytes.count - needle.count) where bytes[start] == first {
        var place = 1
        while place < needle.count, bytes[start + place] == needle[place] { place += 1 }
        if place == needle.count { return true }
      }
      return false
    }
  }
}
