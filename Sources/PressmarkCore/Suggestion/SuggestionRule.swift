/// A rule that finds suggestions: what a coder sees as the origin of one, and what she can switch off.
public struct SuggestionRule: Hashable, Sendable {
  /// The name in the configuration and in `suggest --json`: lower case, words joined by hyphens.
  public let name: String
  /// What the rule finds, as a sentence.
  public let summary: String

  /// A rule.
  public init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}
