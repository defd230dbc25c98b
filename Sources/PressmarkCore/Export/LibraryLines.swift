/// One line of `search --json`: a passage or a note in which the words stand.
public struct SearchLine: Encodable, Hashable, Sendable {
  private let article: ArticleID
  private let title: String
  private let annotation: AnnotationID?
  private let span: TextSpan?
  private let snippet: String
  private let hits: [TextSpan]

  /// A passage that was found.
  ///
  /// - Parameters:
  ///   - article: The article that holds it.
  ///   - title: The article's title.
  ///   - annotation: The annotation whose note holds it; `nil` for a passage of the article's text.
  ///   - span: Where the passage stands in the article's text; `nil` for a note.
  ///   - snippet: The passage.
  ///   - hits: Where the words stand in the snippet, in Unicode scalars.
  public init(
    article: ArticleID, title: String, annotation: AnnotationID? = nil, span: TextSpan? = nil,
    snippet: String, hits: [TextSpan]
  ) {
    self.article = article
    self.title = title
    self.annotation = annotation
    self.span = span
    self.snippet = snippet
    self.hits = hits
  }

  private enum Field: String, CodingKey { case article, title, annotation, span, snippet, hits }

  /// Writes every key; what does not apply is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(article, forKey: .article)
    try fields.encode(title, forKey: .title)
    try fields.encode(annotation, forKey: .annotation)
    try fields.encode(span, forKey: .span)
    try fields.encode(snippet, forKey: .snippet)
    try fields.encode(hits, forKey: .hits)
  }
}

/// One line of `codebook list --json`: a code.
public struct CodeLine: Encodable, Hashable, Sendable {
  private let code: Code
  private let depth: Int
  private let annotations: Int?

  /// A code of a codebook, and how many annotations have it where that is known.
  public init(_ code: Code, in codebook: Codebook, annotations: Int? = nil) {
    self.code = code
    self.annotations = annotations
    depth = codebook.depth(of: code)
  }

  private enum Field: String, CodingKey {
    case id, name, key, color, description, parent, depth, annotations
  }

  /// Writes every key; what a code has not is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(code.id, forKey: .id)
    try fields.encode(code.name, forKey: .name)
    try fields.encode(code.key.map(String.init), forKey: .key)
    try fields.encode(code.color, forKey: .color)
    try fields.encode(code.description, forKey: .description)
    try fields.encode(code.parent, forKey: .parent)
    try fields.encode(depth, forKey: .depth)
    try fields.encode(annotations, forKey: .annotations)
  }
}

/// One line of `history --json`: an act.
public struct HistoryLine: Encodable, Hashable, Sendable {
  private let number: Int
  private let time: Timestamp
  private let coder: String
  private let act: Act
  private let undone: Bool

  /// An act of the journal.
  ///
  /// - Parameters:
  ///   - number: Its place in the journal.
  ///   - time: When it was done, UTC.
  ///   - coder: Who did it.
  ///   - act: What was done.
  ///   - undone: Whether it was taken back.
  public init(number: Int, time: Timestamp, coder: String, act: Act, undone: Bool) {
    self.number = number
    self.time = time
    self.coder = coder
    self.act = act
    self.undone = undone
  }

  private enum Field: String, CodingKey {
    case number, time, coder, verb, article, annotations, undone
  }

  /// Writes every key; the article is `null` when the act concerns none or several.
  public func encode(to encoder: any Encoder) throws {
    let annotations = act.changes.compactMap { change -> AnnotationID? in
      guard case .annotation(let before, let after) = change else { return nil }
      return (after ?? before)?.id
    }
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(number, forKey: .number)
    try fields.encode(time, forKey: .time)
    try fields.encode(coder, forKey: .coder)
    try fields.encode(act.verb, forKey: .verb)
    try fields.encode(act.article, forKey: .article)
    try fields.encode(annotations, forKey: .annotations)
    try fields.encode(undone, forKey: .undone)
  }
}

extension ConcordanceLine: Encodable {
  private enum Field: String, CodingKey {
    case article, title, span, before, match, after, annotation
  }

  /// Writes the line as `concordance --json` prints it.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(article, forKey: .article)
    try fields.encode(title, forKey: .title)
    try fields.encode(span, forKey: .span)
    try fields.encode(before, forKey: .before)
    try fields.encode(match, forKey: .match)
    try fields.encode(after, forKey: .after)
    try fields.encode(annotation, forKey: .annotation)
  }
}
