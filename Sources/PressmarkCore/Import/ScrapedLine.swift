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
      !(endsSentence && length > 60 && !folded.contains(":"))
    {
      return .related(isBare: folded.utf8.count <= longest + 3)
    }
    if length <= 100, openings[.closing] != nil, !endsSentence { return .closing }
    if length <= 140 {
      let date = DateLine(text)
      if let day = date.day, date.isOnlyDate { return .date(day) }
      if openings[.byline] != nil, let names = Byline.names(in: text), !endsSentence || length <= 40
      {
        return .byline(names)
      }
      if length <= 80, tables.contains(where: { $0.readingTimes.contains { folded.contains($0) } })
      {
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
      folded.contains($0)
    }
  }

  private static func isCredit(
    _ text: String, folded: String, length: Int, endsSentence: Bool
  ) -> Bool {
    if length <= 260,
      folded.contains("tous droits reserves") || folded.contains("all rights reserved")
    {
      return true
    }
    if !endsSentence, length <= 200,
      [" photo: ", " photo : ", " credit: ", " credit : "].contains(where: { folded.contains($0) })
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

  /// The text of a list item; `nil` when the line is none.
  private static func item(_ text: String) -> String? {
    for bullet in [
      "• ", "- ", "* ", "◦ ", "‣ ", "▪ ", "· ", "● ", "■ ", "→ ", "•\u{A0}", "-\u{A0}",
    ]
    where text.hasPrefix(bullet) {
      return text.dropFirst(bullet.count).trimming(\.isWhitespace)
    }
    // Numbers stay in the text: they may be referred to.
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = text.dropFirst(digits.count)
    guard let sign = rest.first, sign == "." || sign == ")", rest.dropFirst().first == " " else {
      return nil
    }
    return text
  }
}
