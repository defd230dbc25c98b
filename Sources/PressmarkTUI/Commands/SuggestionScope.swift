internal import PressmarkCore

/// What a coder says to suggestions.
enum Judgement: Hashable, Sendable, CaseIterable {
  case accept, refuse
}

/// Which suggestions are accepted or refused at once.
enum SuggestionScope: Hashable, Sendable {
  /// The one under the cursor.
  case one
  /// Those of a rule; `nil` is the rule of the one under the cursor.
  case rule(String?)
  /// Those with words in a span of the text; `nil` is what is on the screen.
  case view(TextSpan?)
  /// All that are open in the article.
  case article
}
