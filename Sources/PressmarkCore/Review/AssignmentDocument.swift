/// An assignment as data: what `assign` writes and `import` reads.
struct AssignmentDocument: Codable {
  static let format = "pressmark-assignment/1"

  var format = Self.format
  var id: String
  var title: String
  var instructions: String
  var questions: [String]
  var due: String?
  var needs: ReviewNeed
  var claims: Assignment.ClaimSource
  var author: String
  var created: Timestamp
  var articles: [ExportDocument]
  var codebook: [Code]

  init(_ assignment: Assignment) {
    id = assignment.id
    title = assignment.title
    instructions = assignment.instructions
    questions = assignment.questions
    due = assignment.due?.iso8601
    needs = assignment.need
    claims = assignment.source
    author = assignment.author
    created = assignment.created
    articles = ReviewArticles.documents(assignment.articles)
    codebook = assignment.codebook.codes
  }

  /// The assignment, every value checked.
  func assignment() throws(ExportError) -> Assignment {
    try ReviewArticles.expectName(id, of: "assignment")
    for text in [title, instructions, author] + questions {
      try ReviewArticles.expectShort(text)
    }
    var day: CalendarDay?
    if let due {
      guard let read = CalendarDay(iso8601: due) else {
        throw .damaged(line: 1, reason: "“\(CanonicalText.line(due))” is no day")
      }
      day = read
    }
    let codebook = try ReviewArticles.codebook(codebook)
    return Assignment(
      id: id, title: title, instructions: instructions, questions: questions, due: day,
      need: needs, source: claims, author: CanonicalText.line(author), created: created,
      articles: try ReviewArticles.bundles(articles, codebook: codebook), codebook: codebook)
  }
}

extension Assignment {
  /// The assignment as one JSON object on one line, ended by a line feed.
  ///
  /// - Throws: ``ExportError/unwritable(_:)``.
  public func document() throws(ExportError) -> String {
    try JSONLine.text(of: AssignmentDocument(self)) + "\n"
  }

  /// The assignment of a file.
  ///
  /// - Throws: ``ExportError``, a sentence that says what is wrong with the file.
  public init(reading text: String) throws(ExportError) {
    try ReviewFile.expect(.assignment, text)
    self = try JSONLine.value(AssignmentDocument.self, from: text, line: 1).assignment()
  }
}
