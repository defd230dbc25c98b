internal import PressmarkCore

/// An entry of a feed that was chosen to be added.
struct FeedChoice: Hashable, Sendable {
  /// The feed as it was read or fetched.
  let original: Original
  /// The feed's file or address.
  let feed: String
  /// Which of its entries, counted from 1.
  let number: Int
  let entry: FeedEntry

  /// The name for messages.
  var name: String {
    let title = entry.title.isEmpty ? "" : " (“\(entry.title)”)"
    return "entry \(number) of \(feed)\(title)"
  }

  static func == (a: FeedChoice, b: FeedChoice) -> Bool {
    a.number == b.number && a.original.digest == b.original.digest
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(original.digest)
  }

  /// The article that the feed itself holds.
  ///
  /// - Throws: ``ImportError`` when it cannot be read.
  func file(_ options: ImportOptions) throws(ImportError) -> ImportedFile {
    var options = options
    options.format = "feed"
    var file = try ImportedFile(reading: original, named: feed, options: options)
    // What was not chosen is left out; the feed is not known as a whole by this.
    file.parts = file.parts.map { part in
      guard case .article(let article) = part, article.part != number else { return part }
      return .refused(ImportRefusal(part: article.part, reason: "it was not chosen"))
    }
    return file
  }
}
