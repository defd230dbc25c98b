/// What became of one article in a file: a file of a press database holds many.
public enum ImportedPart: Hashable, Sendable {
  /// The article as it came out of the file.
  case article(ImportedArticle)
  /// An article that could not be read, or that stands in the file before; the others of the file are not touched by it.
  case refused(ImportRefusal)
}

/// Why one article of a file was left out.
public struct ImportRefusal: Hashable, Sendable {
  /// Which article of the file it is, counted from 1.
  public var part: Int
  /// What it calls itself; `nil` when it says nothing.
  public var title: String?
  /// What was wrong, as the end of a sentence: "it has no text".
  public var reason: String
  /// Whether nothing is lost by it: the file holds the article once more.
  public var isRepetition: Bool

  /// A refusal.
  public init(part: Int, title: String? = nil, reason: String, isRepetition: Bool = false) {
    self.part = part
    self.title = title
    self.reason = reason
    self.isRepetition = isRepetition
  }
}

extension ImportRefusal: CustomStringConvertible {
  /// The sentence for people.
  public var description: String {
    let name = title.map { " (“\($0)”)" } ?? ""
    return "Article \(part)\(name) was left out: \(reason)."
  }
}
