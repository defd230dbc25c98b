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
  /// Whether a file is in this format: by its content, and by its name where the content says little.
  func recognises(_ source: ImportSource) -> Bool
  /// What the file says, before the safe-text gate and the user's corrections.
  ///
  /// One part an article, in the order of the file. A part that cannot be read is a part all the
  /// same, and costs only itself.
  ///
  /// - Throws: ``ImportError`` when nothing can be read of the file as a whole.
  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart]
}

/// What an importer made of one article in a file.
enum DraftPart: Hashable, Sendable {
  /// An article was found.
  case article(ArticleDraft)
  /// There should be an article and there is none: what it calls itself, and why.
  case refused(title: String?, reason: String)
  /// The article stands in the file once more: what it calls itself, and where.
  case repeated(title: String?, reason: String)
}

/// What an importer found.
struct ArticleDraft: Hashable, Sendable {
  var metadata = ArticleMetadata()
  /// Where each field of the metadata was found.
  var provenance: [MetadataField: String] = [:]
  var blocks: [DraftBlock] = []
  var notes: [String] = []
}
