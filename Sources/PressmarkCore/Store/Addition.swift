/// What became of an article that was to be added.
public enum Addition: Hashable, Sendable {
  /// It is in the library now.
  case added(Article)
  /// Its text was there already.
  case alreadyThere(Article)
  /// An article that was there has this as its newest text now.
  case revised(Article, CarriedMarks)

  /// The article, new or not.
  public var article: Article {
    switch self {
    case .added(let article), .alreadyThere(let article), .revised(let article, _): article
    }
  }

  /// Whether the library did not have the article before.
  public var isNew: Bool {
    switch self {
    case .added: true
    case .alreadyThere, .revised: false
    }
  }
}

/// What became of the marks of an article that got another text.
public struct CarriedMarks: Hashable, Sendable {
  /// How many were found again, their words letter by letter as they were.
  public var found = 0
  /// How many were found again with other words.
  public var changed = 0
  /// How many have no place in the new text; they are kept as orphans.
  public var orphans = 0
  /// Sentences about what could not be carried over.
  public var remarks: [String] = []

  /// No marks.
  public init() {}

  /// How many there are.
  public var count: Int { found + changed + orphans }
}

extension CarriedMarks: CustomStringConvertible {
  /// The counts in words: `3 marks found again, 1 with other words, 2 orphans`.
  public var description: String {
    guard count > 0 else { return "no marks" }
    var parts = ["\(found) \(found == 1 ? "mark" : "marks") found again"]
    if changed > 0 { parts.append("\(changed) moved with changed words") }
    parts.append("\(orphans) \(orphans == 1 ? "orphan" : "orphans")")
    return parts.joined(separator: ", ")
  }
}
