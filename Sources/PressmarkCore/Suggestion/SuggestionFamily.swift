/// Rules that belong together: quantities, times, quotations, kinds of claim.
///
/// How to add a family, a rule or a language
///
/// 1. A rule is a ``SuggestionRule`` value with a name that people can switch off. Declare it in an
///    `extension SuggestionRule` in the family's folder, list it in the family's ``rules``, and ask
///    ``SuggestionSetting/isOn(_:)`` before applying it.
/// 2. A family is a value with this protocol, listed in ``SuggestionEngine/families(_:)`` in the order of
///    application. A later family sees what the earlier ones found in the passage and may change it:
///    check-worthiness comes last and scores everything.
/// 3. `find` is called with one passage after the other, in reading order. What reaches over
///    passages (an open quotation, the last named speaker) is state of the family. A passage with
///    ``Passage/startsBlock`` starts a block. Only running text is handed over: paragraphs,
///    standfirst, headings, list items, quotations.
/// 4. Rules scan ``Passage/tokens`` by index and compare ``Token/key``. They look ahead and back by
///    a bounded number of tokens, or move only forward, so that a text costs time in proportion to
///    its length.
/// 5. Words live in tables, a file for each language in `Suggestion/Tables`, each list with a note
///    on where it comes from. A family's tables are one `struct` with a value for each language,
///    and a property of ``LanguageTables``; ``PhraseTable`` and ``WordSet`` are what they are made of. A
///    further language is a further value in ``LanguageTables/all``. Tables are classes: a struct of many arrays
///    costs a reference each whenever it is handed on.
/// 6. Spans are made with ``Passage/span(_:)``. Overlaps within one type, and what one type says
///    about another (a duration inside « il y a deux ans » is part of the date), are settled in
///    ``SuggestionResolution``, not in the rules.
protocol SuggestionFamily: Sendable {
  /// The rules of the family, in the order in which people see them.
  static var rules: [SuggestionRule] { get }

  /// A family at the start of a text.
  init(_ setting: SuggestionSetting)

  /// Adds what the rules find in a passage.
  mutating func find(in passage: Passage, findings: inout [Suggestion])
}

/// What rules know besides the passage.
struct SuggestionSetting: Sendable {
  /// The words of the text's language.
  var tables: LanguageTables
  /// The moment that relative expressions start from.
  var reference: ReferenceMoment?
  /// The headline of the article; nothing is suggested in it.
  var headline: Passage?
  /// The names of the rules that are switched off.
  var disabledRules: Set<String> = []

  /// Whether a rule is to be applied.
  func isOn(_ rule: SuggestionRule) -> Bool { !disabledRules.contains(rule.name) }
}
