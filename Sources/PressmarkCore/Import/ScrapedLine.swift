/// One line of a scraped text, and what it looks like on its own.
struct ScrapedLine: Hashable {
  /// What a line looks like.
  enum Kind: Hashable {
    /// A section name, a label, a breadcrumb.
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
    /// A line above a list of other articles: "Les plus lus".
    case otherArticles
    /// Sharing, printing, searching: a button of the page.
    case notice
    /// Subscribing, registering, agreeing: what asks something of the reader, and makes a box of its
    /// neighbours.
    case appeal
    /// "Advertisement", in the middle of a text as well.
    case advertising
    /// A line of a shop box; a price alone is one.
    case shop
    /// What stands after the article's end: "Article rédigé par".
    case closing
    /// What opens the readers' comments.
    case comments
    /// What stands at a single comment.
    case reply
    /// What stands at the foot of a page.
    case imprint
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
  /// Whether the line says who somebody is and where they work, as lines about an author do.
  let isBiography: Bool
  /// Whether the line may ask something of the reader: it does in a box, and may not in a text.
  let mayAppeal: Bool

  /// No furniture is longer, in Unicode scalars: such a line is text.
  static let longestFurniture = 480

  init(_ text: String) {
    self.text = text
    length = text.unicodeScalars.count
    guard length <= Self.longestFurniture else {
      folded = ""
      kind = Self.item(text).map { .item($0) } ?? .prose
      isBiography = false
      mayAppeal = false
      return
    }
    // Arrows and the like before "read also".
    folded = FoldedText(text).string.trimming { "> \"→►▶–-".contains($0) }
    let signs = FurniturePhrases.all.signs(of: folded)
    kind = Self.kind(of: text, folded: folded, length: length, signs: signs)
    isBiography = signs.biographyStart.map { $0 > 0 && $0 <= 160 } ?? false
    mayAppeal = signs.inside.isSuperset(of: [.address, .reader])
  }

  /// Whether the line stands around an article, not in it.
  var isFurniture: Bool { kind.isFurniture }

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
}

extension ScrapedLine.Kind {
  /// Whether such a line stands around an article, not in it.
  var isFurniture: Bool {
    switch self {
    case .prose, .sentence, .short, .item: false
    default: true
    }
  }

  /// Whether such a line is a list item.
  var isItem: Bool { if case .item = self { true } else { false } }
}
