/// The scalars of a query, read from left to right.
struct QueryScanner {
  let scalars: [Unicode.Scalar]
  var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { position >= scalars.count }

  /// The scalar so many places ahead; `nil` after the end.
  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    let place = position + ahead
    return place < scalars.count ? scalars[place] : nil
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// White space, and controls, which separate words as spaces do.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || scalar.properties.isWhitespace
  }

  /// What ends a phrase that begins so; `nil` for what begins none.
  static func closers(of opener: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch opener {
    case "\"": ["\""]
    case "\u{201C}", "\u{201D}", "\u{201E}": ["\u{201C}", "\u{201D}", "\""]
    case "\u{AB}": ["\u{BB}"]
    default: nil
    }
  }

  /// Whether a scalar closes a phrase.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    closers(of: scalar) != nil || scalar == "\u{BB}"
  }

  /// Whether a scalar ends a bare word wherever it stands.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar == "(" || scalar == ")" || isClosing(scalar)
  }

  mutating func skipSpaces() {
    while let scalar = peek(), Self.isSpace(scalar) { position += 1 }
  }

  /// Reads over what a condition lets pass.
  mutating func take(while passes: (Unicode.Scalar) -> Bool) -> Range<Int> {
    let start = position
    while let scalar = peek(), passes(scalar) { position += 1 }
    return start..<position
  }

  /// Reads a phrase whose opening quotation mark comes next.
  ///
  /// One that is not closed ends with the query. A star right after it makes its last word the start of a word.
  mutating func takePhrase(_ closers: [Unicode.Scalar]) -> QueryWords {
    position += 1
    let inside = take { !closers.contains($0) }
    if !isAtEnd { position += 1 }
    return QueryWords(spaced(inside), isPrefix: takeStars())
  }

  /// Reads over stars; says whether there was one.
  mutating func takeStars() -> Bool { !take { $0 == "*" }.isEmpty }

  /// The words of a range with single spaces between them; quotation marks are none.
  func spaced(_ range: Range<Int>) -> String {
    scalars[range].split { Self.isSpace($0) || $0 == "\"" }.map { part in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view)
    }.joined(separator: " ")
  }
}

extension QueryWords {
  /// Whether there is a word in them as the index understands it: a letter, a digit, or a
  /// private-use character.
  var hasWord: Bool {
    text.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }
}
