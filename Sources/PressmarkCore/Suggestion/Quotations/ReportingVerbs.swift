/// The verbs by which a text attributes words or thoughts to a source, in every form that press and novels use.
///
/// Conjugation is in the table and not in code: a line is `verb uses: finite forms, +, past participles, +,
/// present participles, +, infinitive`.
final class ReportingVerbs: Sendable {
  /// What a verb can do.
  struct Uses: OptionSet, Sendable {
    let rawValue: UInt8

    /// `q`: a clause that starts with a complementiser follows: « affirmer que ».
    static let clause = Uses(rawValue: 1)
    /// `i`: stands beside the words that it reports: « …, dit-il ».
    static let aside = Uses(rawValue: 2)
    /// `s`: an indirect question follows: « se demander si ».
    static let question = Uses(rawValue: 4)
    /// `n`: an infinitive follows: « dit vouloir ».
    static let infinitive = Uses(rawValue: 8)
    /// `z`: a clause without a complementiser follows: "he said the budget was".
    static let bareClause = Uses(rawValue: 16)
    /// `o`: whom it is told to stands before the clause: "told reporters that".
    static let hearer = Uses(rawValue: 32)

    /// Reads the letters of a table line.
    init(letters: Substring) {
      var uses: Uses = []
      for letter in letters {
        switch letter {
        case "q": uses.insert(.clause)
        case "i": uses.insert(.aside)
        case "s": uses.insert(.question)
        case "n": uses.insert(.infinitive)
        case "z": uses.insert(.bareClause)
        case "o": uses.insert(.hearer)
        default: break
        }
      }
      self = uses
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The forms that a word may be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8

    static let finite = Forms(rawValue: 1)
    static let participle = Forms(rawValue: 2)
    static let gerund = Forms(rawValue: 4)
    static let infinitive = Forms(rawValue: 8)
  }

  /// A word: « dit » is a finite form and a participle.
  struct Entry: Sendable {
    var uses: Uses
    var forms: Forms
  }

  private let table: KeyTable
  private let entries: [Entry]

  /// The verbs of a table.
  init(_ lines: String) {
    var keys: [WordKey] = []
    var places: [WordKey: Int] = [:]
    var entries: [Entry] = []
    TableLines.forEachLine(lines) { name, phrases in
      let uses = Uses(letters: name.split(separator: " ").last ?? "")
      var forms: Forms = .finite
      for phrase in phrases {
        if phrase.count == 1, phrase[0] == 0x2B {
          forms = Forms(rawValue: forms.rawValue << 1)
          continue
        }
        let tokens = Tokeniser.tokens(of: phrase).tokens
        guard tokens.count == 1 else { continue }
        let key = tokens[0].key
        if let place = places[key] {
          entries[place].uses.formUnion(uses)
          entries[place].forms.formUnion(forms)
        } else {
          places[key] = keys.count
          keys.append(key)
          entries.append(Entry(uses: uses, forms: forms))
        }
      }
    }
    table = KeyTable(keys)
    self.entries = entries
    hasBareClauses = entries.contains { $0.uses.contains(.bareClause) }
  }

  /// What a word can be.
  @inline(__always)
  func entry(_ key: WordKey) -> Entry? { table.index(of: key).map { entries[$0] } }

  /// Whether the language has clauses without a complementiser.
  let hasBareClauses: Bool

  /// How many different words there are.
  var count: Int { entries.count }
}
