/// Reads one format.
///
/// A further format is a further type in ``ArticleImport/importers``.
protocol Importer: Sendable {
  /// The format's name, as a user may ask for it: `text`.
  var format: String { get }
  /// The version of what the importer makes of a file; raised when its result changes.
  var version: Int { get }
  /// The file name extensions of the format, in lower case and without the dot.
  var extensions: [String] { get }
  /// Whether a file without a telling name looks like this format.
  func recognises(_ text: String) -> Bool
  /// What the file says, before the safe-text gate and the user's corrections.
  func draft(of text: String) -> ArticleDraft
}

/// What an importer found.
struct ArticleDraft: Hashable, Sendable {
  var metadata = ArticleMetadata()
  var blocks: [DraftBlock] = []
  var notes: [String] = []
}
