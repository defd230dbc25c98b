/// One line of `list --json`: an article.
public struct ArticleLine: Encodable, Hashable, Sendable {
  private let article: Article
  private let annotations: Int

  /// An article and the number of its annotations.
  public init(_ article: Article, annotations: Int) {
    self.article = article
    self.annotations = annotations
  }

  private enum Field: String, CodingKey {
    case id, title, byline, published, language, site, annotations, revision
  }

  /// Writes every key; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(article.id, forKey: .id)
    try fields.encode(article.metadata.title, forKey: .title)
    try fields.encode(article.metadata.byline, forKey: .byline)
    try fields.encode(article.metadata.published, forKey: .published)
    try fields.encode(article.metadata.language, forKey: .language)
    try fields.encode(article.metadata.site, forKey: .site)
    try fields.encode(annotations, forKey: .annotations)
    try fields.encode(article.revision, forKey: .revision)
  }
}

/// One line of `add --json`: what became of an article of a file.
public struct AdditionLine: Encodable, Hashable, Sendable {
  private let id: ArticleID
  private let title: String
  private let file: String?
  private let added: Bool
  private let part: Int?
  /// What became of the marks of an article that was there and got this text; `nil` for any other.
  public var revised: CarriedMarks?

  /// An article that was added, or was there already; the part is its number in a file that holds
  /// several, counted from 1.
  public init(_ article: Article, file: String?, added: Bool, part: Int? = nil) {
    id = article.id
    title = article.metadata.title
    self.file = file
    self.added = added
    self.part = part
  }

  private enum Field: String, CodingKey { case id, title, file, added, part, revised }

  /// Writes every key, the file `null` for standard input; `part` and `revised` only where they say
  /// something.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(title, forKey: .title)
    try fields.encode(file, forKey: .file)
    try fields.encode(added, forKey: .added)
    try fields.encodeIfPresent(part, forKey: .part)
    try fields.encodeIfPresent(revised.map(CarriedMarksLine.init), forKey: .revised)
  }
}

/// What became of marks, as machine formats write it: `{"changed","found","orphans"}`.
struct CarriedMarksLine: Encodable, Hashable {
  var found: Int
  var changed: Int
  var orphans: Int

  init(_ marks: CarriedMarks) {
    found = marks.found
    changed = marks.changed
    orphans = marks.orphans
  }
}

/// One line of `reextract --json`: what became of an article.
public struct ReextractionLine: Encodable, Hashable, Sendable {
  private let outcome: Reextraction.Outcome

  /// What became of an article.
  public init(_ outcome: Reextraction.Outcome) { self.outcome = outcome }

  private enum Field: String, CodingKey { case id, title, revision, outcome, marks, reason }

  /// Writes every key; `marks` and `reason` are `null` where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    var marks: CarriedMarks?
    var reason: String?
    let article: Article
    let word: String
    switch outcome {
    case .unchanged(let same): (article, word) = (same, "unchanged")
    case .changed(let new, let carried, let hasNewText):
      (article, word) = (new, hasNewText ? "text" : "metadata")
      if hasNewText { marks = carried }
    case .leftAlone(let old, let why):
      (article, word) = (old, "left alone")
      reason = why
    }
    try fields.encode(article.id, forKey: .id)
    try fields.encode(article.metadata.title, forKey: .title)
    try fields.encode(article.revision, forKey: .revision)
    try fields.encode(word, forKey: .outcome)
    try fields.encode(marks.map(CarriedMarksLine.init), forKey: .marks)
    try fields.encode(reason, forKey: .reason)
  }
}
