/// Something a person did, as the journal keeps it: what changed, from what, to what.
///
/// Every act knows its reverse, so undo is the same mechanism as doing: performing the reverse.
public struct Act: Hashable, Sendable {
  /// What was done.
  public var verb: Verb
  /// The article it was done in; `nil` when it concerns none or several.
  public var article: ArticleID?
  /// What changed, in order.
  public var changes: [Change]

  /// Something a person did.
  public init(verb: Verb, article: ArticleID? = nil, changes: [Change]) {
    self.verb = verb
    self.article = article
    self.changes = changes
  }

  /// The act that takes everything back.
  public var reversed: Act {
    Act(verb: verb, article: article, changes: changes.reversed().map(\.reversed))
  }

  /// What a person can do to a library.
  public enum Verb: String, Hashable, Sendable, Codable, CaseIterable {
    case addArticle = "add article"
    case correctArticle = "correct article"
    case reviseArticle = "revise article"
    case deleteArticle = "delete article"
    case tag, note, claim, relate, review
    case acceptSuggestion = "accept suggestion"
    case refuseSuggestion = "refuse suggestion"
    case move, delete
    case editCodebook = "edit codebook"
    case importFile = "import"
  }
}

/// One value before and after an act; `nil` before a creation and after a deletion.
public enum Change: Hashable, Sendable {
  /// An annotation was made, changed or deleted.
  case annotation(before: Annotation?, after: Annotation?)
  /// A code was made, changed or deleted.
  case code(before: Code?, after: Code?)
  /// An article was added, corrected, given another newest revision, deleted or restored.
  case article(before: Article?, after: Article?)
  /// A suggestion was refused, or may be proposed again.
  case suggestionRefusal(before: SuggestionRefusal?, after: SuggestionRefusal?)

  /// The change that takes this one back.
  public var reversed: Change {
    switch self {
    case .annotation(let before, let after): .annotation(before: after, after: before)
    case .code(let before, let after): .code(before: after, after: before)
    case .article(let before, let after): .article(before: after, after: before)
    case .suggestionRefusal(let before, let after):
      .suggestionRefusal(before: after, after: before)
    }
  }
}
