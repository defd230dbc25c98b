/// A run of text on a page between two borders of blocks, and what is known of it.
struct PageBlock: Sendable {
  /// The element that holds it: the innermost that is laid out as a block.
  var element: Int32
  /// The first and last node of the run.
  var nodes: ClosedRange<Int32>
  /// Where its text stands in ``PageBlocks/text``.
  var range: Range<Int>
  /// Its words, and how many of them are in links.
  var words = 0
  var linkedWords = 0
  /// Words that are set off: bold or italic.
  var strongWords = 0
  var commas = 0
  /// Capital letters, and letters.
  var capitals = 0
  var letters = 0
  var digits = 0
  /// Whether it ends as a sentence does.
  var endsSentence = false
  /// Where it stands, from the elements' names.
  var place: PagePlace = []
  var headingLevel: UInt8 = 0
  var listLevel: UInt8 = 0
  /// What the classes of the elements around it hint at; own ones are of its element and the parents of
  /// that which hold nothing else.
  var hints: PageHint = []
  var ownHints: PageHint = []
  /// The innermost element with a hint that it is the body; -1 for none.
  var bodyElement: Int32 = -1

  /// How much of it is in links, from 0 to 1.
  var linkDensity: Float { words == 0 ? 1 : Float(linkedWords) / Float(words) }

  /// Whether it looks like running text.
  var isProse: Bool { words >= 12 && linkDensity < 0.5 && (endsSentence || words >= 25) }
}

/// Where a block stands, told by the names of the elements around it.
struct PagePlace: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let navigation = PagePlace(rawValue: 1 << 0)
  static let footer = PagePlace(rawValue: 1 << 1)
  static let aside = PagePlace(rawValue: 1 << 2)
  static let header = PagePlace(rawValue: 1 << 3)
  static let form = PagePlace(rawValue: 1 << 4)
  static let figure = PagePlace(rawValue: 1 << 5)
  static let caption = PagePlace(rawValue: 1 << 6)
  static let table = PagePlace(rawValue: 1 << 7)
  static let list = PagePlace(rawValue: 1 << 8)
  static let quotation = PagePlace(rawValue: 1 << 9)
  static let article = PagePlace(rawValue: 1 << 10)
  static let main = PagePlace(rawValue: 1 << 11)
  static let button = PagePlace(rawValue: 1 << 12)
  static let paragraph = PagePlace(rawValue: 1 << 13)
  static let hidden = PagePlace(rawValue: 1 << 14)
  static let noscript = PagePlace(rawValue: 1 << 15)
  static let bodyProperty = PagePlace(rawValue: 1 << 16)
  static let address = PagePlace(rawValue: 1 << 17)
  static let preformatted = PagePlace(rawValue: 1 << 18)
  static let dialog = PagePlace(rawValue: 1 << 19)
  static let embed = PagePlace(rawValue: 1 << 20)
  static let ariaHidden = PagePlace(rawValue: 1 << 21)
  static let definition = PagePlace(rawValue: 1 << 22)
  static let label = PagePlace(rawValue: 1 << 23)
  static let time = PagePlace(rawValue: 1 << 24)
  static let math = PagePlace(rawValue: 1 << 25)
  static let nestedArticle = PagePlace(rawValue: 1 << 26)
  static let details = PagePlace(rawValue: 1 << 27)

  static let names = [
    "navigation", "footer", "aside", "header", "form", "figure", "caption", "table", "list",
    "quotation", "article", "main", "button", "paragraph", "hidden", "noscript", "bodyProperty",
    "address", "preformatted", "dialog", "embed", "ariaHidden", "definition", "label", "time",
    "math",
    "nestedArticle", "details",
  ]
}
