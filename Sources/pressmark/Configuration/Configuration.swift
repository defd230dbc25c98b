internal import PressmarkCore

/// What a user has chosen, from `$XDG_CONFIG_HOME/pressmark/config.toml`.
///
/// Everything is optional. It is read from the user's own folder alone, never from a folder that a
/// document is in: a document must not be able to change the program.
struct Configuration: Hashable, Sendable {
  /// Who makes the marks; `nil` for the login name.
  var coder: String?
  /// Where the library is; `nil` for the usual place.
  var library: String?
  /// The width of the article column, in columns; `nil` for the reader's own choice.
  var measure: Int?
  /// Whether the terminal's background is dark or light.
  var theme = Theme.auto
  /// Whether the reader takes the mouse.
  var mouse = true
  /// The keys of commands that were bound anew: a command's name, and its keys in key notation.
  var keys: [String: [String]] = [:]
  /// The names of the rules that suggest nothing.
  var disabledRules: Set<String> = []
  /// Whether the reader shows suggestions when it starts; `nil` for the reader's own choice.
  var showsSuggestions: Bool?
  /// What a verdict needs before a claim counts as reviewed.
  var reviewNeed = ReviewNeed.either
  /// The file that it was read from; `nil` when there is none.
  var path: String?
  /// The lines where keys are bound, by command, counted from 1.
  var keyLines: [String: Int] = [:]

  /// Whether the terminal's background is dark or light.
  enum Theme: String, CaseIterable, Sendable {
    /// Asked of the terminal.
    case auto
    case dark, light
  }

  /// The measures that can be chosen, in columns.
  static let measures = 30...160
}
