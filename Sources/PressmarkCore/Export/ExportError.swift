/// Why an export could not be written, merged or read back.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file has no managed block of ours.
  case notAnExport
  /// The managed block does not end, or there are several.
  case brokenBlock(line: Int, reason: String)
  /// The file was made by a newer pressmark.
  case newerFormat(String)
  /// The managed block was changed by hand.
  case editedByHand(line: Int)
  /// The file holds another article.
  case otherArticle(found: String, wanted: String)
  /// The data in the file is damaged.
  case damaged(line: Int, reason: String)
  /// A value could not be written as JSON.
  case unwritable(String)

  /// A sentence that says what was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notAnExport:
      "This is not an annotated article exported by pressmark: it has no managed block. "
        + "To read it as an article, use “pressmark add”."
    case .brokenBlock(let line, let reason):
      "The managed block is broken at line \(line): \(reason). Nothing was changed. "
        + "Export to another file."
    case .newerFormat(let format):
      "The file has the format “\(CanonicalText.line(format))”, which this pressmark does not know. "
        + "Use a newer pressmark."
    case .editedByHand(let line):
      "The part of the file that pressmark writes was changed by hand at line \(line). Nothing was "
        + "overwritten. Import the file to take the change; then export with --force, which keeps the "
        + "old file beside the new one."
    case .otherArticle(let found, let wanted):
      "The file holds the article \(CanonicalText.line(found)), not \(CanonicalText.line(wanted)). "
        + "Nothing was overwritten. Export to another file."
    case .damaged(let line, let reason):
      "The data at line \(line) cannot be read: \(reason). Nothing was imported."
    case .unwritable(let reason):
      "The article cannot be written as JSON: \(reason)."
    }
  }
}
