internal import PressmarkCore

/// What is suggested in the article being read, and which suggestion acts concern.
struct ReaderSuggestions: Sendable {
  /// The suggestion that acts concern.
  struct Focus: Hashable, Sendable {
    var suggestion: Suggestion
    /// Whether it was gone to, and not only come upon: then its words are what a tag means.
    var isChosen: Bool
  }

  /// Everything that the rules find, whatever was decided about it.
  private var found: [Suggestion] = []
  private var refusals: [SuggestionRefusalID: SuggestionRefusal] = [:]
  /// What nobody has decided about yet.
  private(set) var open = SuggestionIndex()
  /// Whether they are drawn and walked.
  var isShown = false
  /// Whether the rules are still at work.
  var isLooking = false
  /// Whether something was done since they began: then no card opens when they are done, which would
  /// move the text.
  var arriveQuietly = false
  var focus: Focus?
  /// What was changed in the cards of suggestions that were then not accepted.
  var edits: [Suggestion: Annotation] = [:]

  /// What is drawn and walked.
  var shown: SuggestionIndex { isShown ? open : Self.none }

  private static let none = SuggestionIndex()

  /// Takes over what the rules found, and what was refused of it; ``settle(revision:marks:codebook:)``
  /// comes next.
  mutating func replace(with suggestions: [Suggestion], refusals: [SuggestionRefusal]) {
    found = suggestions
    self.refusals = Dictionary(
      refusals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    isLooking = false
  }

  /// Takes over that a suggestion was refused, or may be proposed again.
  mutating func note(before: SuggestionRefusal?, after: SuggestionRefusal?) {
    if let before { refusals[before.id] = nil }
    if let after { refusals[after.id] = after }
  }

  /// Finds out what is open, with the marks that are there now.
  mutating func settle(revision: String, marks: [Annotation], codebook: Codebook) {
    guard !found.isEmpty || open.count > 0 else { return }
    let decisions = SuggestionDecisions(
      revision: revision, annotations: marks, refusals: Array(refusals.values), codebook: codebook)
    open = SuggestionIndex(found.filter { decisions.standing(of: $0) == .open })
    if let focus, open.ordinal(of: focus.suggestion) == nil { self.focus = nil }
  }
}
