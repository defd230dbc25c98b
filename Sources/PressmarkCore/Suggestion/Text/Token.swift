/// The smallest part of a text that rules look at: a word, a run of digits, a mark.
///
/// Words end at hyphens and behind elided articles: « quatre-vingts » is three tokens, « l’un » two,
/// "Netflix's" two.
struct Token: Sendable {
  /// The folded word, the digits, or the mark itself (marks are not folded, but every apostrophe
  /// is `'`).
  var key: WordKey
  /// Where it starts in its passage, in UTF-8 bytes.
  var byteStart: Int32
  /// Where it ends in its passage, in UTF-8 bytes.
  var byteEnd: Int32
  /// Where it starts in its passage, in Unicode scalars.
  var scalarStart: Int32
  /// Where it ends in its passage, in Unicode scalars.
  var scalarEnd: Int32
  /// What it is.
  var kind: Kind
  /// What stands between it and the token before.
  var gap: Gap
  /// How its letters are written.
  var letters: Letters

  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// Letters; an elided word with its apostrophe (`l'`); the English `'s`.
    case word
    /// ASCII digits without any mark between them.
    case digits
    /// `-` and its variants that join words.
    case hyphen
    /// An en dash, em dash or minus sign.
    case dash
    /// `"`, `«`, `“`, `‘` and their like, and an apostrophe that belongs to no word.
    case quote
    /// `€`, `$`, `£`: every sign of Unicode's class Sc.
    case currency
    /// `. , ; : ! ? … ( ) [ ] /`.
    case punctuation
    /// Everything else: `%`, `°`, `²`, `½`, emoji.
    case symbol
  }

  /// What stands between two tokens; every kind of space counts alike.
  enum Gap: UInt8, Sendable {
    case none, space, line
  }

  /// How the letters of a word are written.
  enum Letters: UInt8, Sendable {
    case none, lower, capitalised, allCapitals, mixed

    var startsWithCapital: Bool { self == .capitalised || self == .allCapitals }
  }

  /// Whether nothing stands between it and the token before.
  @inline(__always)
  var isJoined: Bool { gap == .none }

  /// How many bytes it has.
  @inline(__always)
  var byteCount: Int { Int(byteEnd - byteStart) }

  /// Whether it is this mark.
  @inline(__always)
  func `is`(_ mark: WordKey) -> Bool { key == mark }
}

/// The marks that rules ask for most, as keys.
enum Mark {
  static let point: WordKey = "."
  static let comma: WordKey = ","
  static let colon: WordKey = ":"
  static let semicolon: WordKey = ";"
  static let slash: WordKey = "/"
  static let question: WordKey = "?"
  static let exclamation: WordKey = "!"
  static let ellipsis = WordKey.mark("…")
  static let hyphen: WordKey = "-"
  static let apostrophe: WordKey = "'"
  static let percent: WordKey = "%"
  static let openingParenthesis: WordKey = "("
  static let closingParenthesis: WordKey = ")"
  static let openingGuillemet = WordKey.mark("«")
  static let closingGuillemet = WordKey.mark("»")
  static let openingDoubleQuote = WordKey.mark("“")
  static let closingDoubleQuote = WordKey.mark("”")
  static let straightDoubleQuote: WordKey = "\""
  static let plus: WordKey = "+"
  static let times = WordKey.mark("×")
}

extension WordKey {
  /// The key of a mark that is not folded: its scalar.
  static func mark(_ scalar: Unicode.Scalar) -> WordKey {
    var builder = Builder()
    builder.append(scalar.value)
    return builder.key
  }
}
