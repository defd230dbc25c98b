/// How one language writes numbers: its number words, and the few ways in which its grammar is freer than others.
final class NumberGrammar: Sendable {
  /// What is written after digits and multiplies them.
  struct Suffix: Sendable {
    /// The sign as it is spelled: `M` is not `m`.
    var spelling: String
    var value: Int
    var condition: Condition

    /// When a suffix is one.
    enum Condition: String, Sendable {
      /// Always: "bn", « Md ».
      case always
      /// Joined to the digits: "10k".
      case joined
      /// Joined to digits with a currency before or behind: "$10m", « 15 M€ ».
      case money
      /// Joined to digits with decimals: "1.2G"; « 5G » is a network.
      case decimals
    }
  }

  private let table: KeyTable
  private let words: [NumberWord]
  /// What a digit's ordinal ends with: `e`, `th`.
  let ordinalEndings: WordSet
  /// Words before « moins » or "minus" that make something else of it: « au moins ».
  let bounds: WordSet
  /// Words before a hyphen that do not make a name of a number: « mi-2020 ».
  let prefixes: WordSet
  /// What joins a part and its whole: "of", « d’ ».
  let partLinks: WordSet
  private let suffixes: PhraseTable<[Suffix]>
  /// The mark that groups digits when it stands once before three of them: `,` in English, `.` in French.
  let groupMark: WordKey
  private let freedoms: Freedoms

  /// The ways in which number words combine in one language and not in another.
  struct Freedoms: Sendable {
    /// Tens that are counted on from 10 to 19: 60 and 80 in French.
    var tensWithTeens: [Int] = []
    /// Whether ten and a digit make a teen: « dix-sept ».
    var joinsTenAndDigit = false
    /// Whether 4 and 20 make 80: « quatre-vingts ».
    var countsInTwenties = false
    /// Whether the article is also the number one inside numbers: « vingt et un ».
    var articleIsOne = false
    /// Whether « cent » alone is a hundred.
    var hundredStandsAlone = false
    /// Whether « mille » alone is a thousand.
    var thousandStandsAlone = false
    /// Whether "and" joins hundreds and smaller numbers.
    var andJoinsHundreds = false
    /// Whether "nineteen seventy" is 1970.
    var readsCenturies = false
    /// Whether digits are followed by the word for hundred: "3 hundred".
    var digitsTakeHundreds = false
  }

  /// A grammar of number words, written as lines of `digit 2: deux`.
  init(
    words lines: String, ordinalEndings: String, bounds: String, prefixes: String, suffixes: String,
    partLinks: String,
    groupMark: WordKey, freedoms: Freedoms
  ) {
    var keys: [WordKey] = []
    var words: [NumberWord] = []
    TableLines.forEachLine(lines) { name, phrases in
      guard let word = NumberWord(name: name) else { return }
      for phrase in phrases {
        guard let token = Tokeniser.tokens(of: phrase).tokens.first else { continue }
        keys.append(token.key)
        words.append(word)
      }
    }
    table = KeyTable(keys)
    self.words = words
    self.ordinalEndings = WordSet(ordinalEndings)
    self.bounds = WordSet(bounds)
    self.prefixes = WordSet(prefixes)
    self.partLinks = WordSet(partLinks)
    self.groupMark = groupMark
    self.freedoms = freedoms
    var lists: [(phrase: String, value: [Suffix])] = []
    for (name, spelling) in TableLines.entries(suffixes) {
      let parts = name.split(separator: " ").map(String.init)
      guard parts.count == 2, let condition = Suffix.Condition(rawValue: parts[0]),
        case .magnitude(let value)? = NumberWord(name: "magnitude " + parts[1])
      else { continue }
      let suffix = Suffix(spelling: spelling, value: value, condition: condition)
      let folded = spelling.lowercased()
      if let place = lists.firstIndex(where: { $0.phrase == folded }) {
        lists[place].value.append(suffix)
      } else {
        lists.append((folded, [suffix]))
      }
    }
    self.suffixes = PhraseTable(lists)
  }

  var tensWithTeens: [Int] { freedoms.tensWithTeens }
  var joinsTenAndDigit: Bool { freedoms.joinsTenAndDigit }
  var countsInTwenties: Bool { freedoms.countsInTwenties }
  var articleIsOne: Bool { freedoms.articleIsOne }
  var hundredStandsAlone: Bool { freedoms.hundredStandsAlone }
  var thousandStandsAlone: Bool { freedoms.thousandStandsAlone }
  var andJoinsHundreds: Bool { freedoms.andJoinsHundreds }
  var readsCenturies: Bool { freedoms.readsCenturies }
  var digitsTakeHundreds: Bool { freedoms.digitsTakeHundreds }

  /// What a word does in a number; `nil` for any other word.
  @inline(__always)
  func word(_ token: Token) -> NumberWord? { table.index(of: token.key).map { words[$0] } }

  /// What the sign at a token, behind the digits of a number, multiplies them by.
  func suffix(at place: Int, after numeral: Numeral, in passage: Passage) -> Int? {
    let tokens = passage.tokens
    let token = tokens[place]
    guard token.kind == .word, token.byteCount <= 3,
      let (_, candidates) = suffixes.match(at: place, in: tokens)
    else { return nil }
    let text = passage.text(token)
    guard let suffix = candidates.first(where: { $0.spelling == text }) else { return nil }
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    // "10k-", "5K's": what is joined makes a name of it, except a currency.
    if let next, next.isJoined, next.kind == .digits || next.kind == .word { return nil }
    let hasCurrencyBehind = next?.kind == .currency && next?.gap != .line
    switch suffix.condition {
    case .always: return suffix.value
    case .joined:
      let isWritten = token.isJoined || hasCurrencyBehind || numeral.isWrittenOut || text == "k"
      return isWritten ? suffix.value : nil
    case .decimals: return numeral.isWrittenOut ? suffix.value : nil
    case .money:
      let before = numeral.range.lowerBound > 0 ? tokens[numeral.range.lowerBound - 1] : nil
      let hasCurrencyBefore =
        before?.kind == .currency
        || (before?.kind == .word && before?.letters == .allCapitals && before?.byteCount == 3)
      return hasCurrencyBehind || hasCurrencyBefore ? suffix.value : nil
    }
  }
}
