internal import Foundation

/// How an original was asked to be read: what of ``ImportOptions`` is not about one article.
///
/// The library keeps it as JSON with sorted keys and without what was not asked for, so that the same wish
/// has the same text.
struct OriginalReading: Codable, Hashable {
  var format: String?
  var forcesArticle: Bool?
  var keepsSurroundings: Bool?
  var splitsChapters: Bool?

  init(_ options: ImportOptions) {
    format = options.format
    forcesArticle = options.forcesArticle ? true : nil
    keepsSurroundings = options.keepsSurroundings ? true : nil
    splitsChapters = options.splitsChapters ? true : nil
  }

  /// The reading that a text in the library describes.
  init(json: String) throws {
    self =
      json == "{}"
      ? OriginalReading(ImportOptions())
      : try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  /// The text in the library.
  var json: String {
    get throws {
      // Nearly always, and before the first frame: no need to start an encoder.
      if self == OriginalReading(ImportOptions()) { return "{}" }
      return String(decoding: try JournalCoding.encoder.encode(self), as: UTF8.self)
    }
  }

  /// The options for reading the same way again.
  var options: ImportOptions {
    ImportOptions(
      format: format, forcesArticle: forcesArticle ?? false,
      keepsSurroundings: keepsSurroundings ?? false, splitsChapters: splitsChapters ?? false)
  }
}
