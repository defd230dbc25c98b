/// A hand-in as data: what `handin` writes, and `grade` and `import` read.
struct HandInDocument: Codable {
  static let format = "pressmark-handin/1"

  var format = Self.format
  var assignment: String?
  var title: String
  var coder: String
  var created: Timestamp
  var articles: [ExportDocument]
  var codebook: [Code]
  var answers: [Answer]
  var statuses: [HandIn.StatusRecord]

  /// Which claim of the assignment a mark answers.
  struct Answer: Codable {
    var annotation: AnnotationID
    var claim: AnnotationID
  }

  init(_ handIn: HandIn) {
    assignment = handIn.assignment
    title = handIn.title
    coder = handIn.coder
    created = handIn.created
    articles = ReviewArticles.documents(handIn.articles)
    codebook = handIn.codebook.codes
    answers = handIn.answers.sorted { $0.key < $1.key }.map {
      Answer(annotation: $0.key, claim: $0.value)
    }
    statuses = handIn.statuses
  }

  /// The hand-in, every value checked.
  func handIn() throws(ExportError) -> HandIn {
    if let assignment { try ReviewArticles.expectName(assignment, of: "assignment") }
    try ReviewArticles.expectShort(title)
    try ReviewArticles.expectShort(coder)
    let name = CanonicalText.line(coder)
    guard !name.isEmpty else { throw damaged("it does not say whose it is") }
    let codebook = try ReviewArticles.codebook(codebook)
    let bundles = try ReviewArticles.bundles(articles, codebook: codebook)
    let marks = bundles.flatMap(\.annotations)
    guard marks.allSatisfy({ CanonicalText.line($0.coder) == name }) else {
      throw damaged("it holds marks of somebody else than “\(name)”")
    }
    let names = Set(marks.map(\.id))
    var answered: [AnnotationID: AnnotationID] = [:]
    var claims: Set<AnnotationID> = []
    for answer in answers {
      guard names.contains(answer.annotation), claims.insert(answer.claim).inserted,
        answered.updateValue(answer.claim, forKey: answer.annotation) == nil
      else { throw damaged("an answer stands twice, or belongs to no mark") }
    }
    guard statuses.allSatisfy({ names.contains($0.annotation) }) else {
      throw damaged("a status belongs to no mark")
    }
    return HandIn(
      assignment: assignment, title: CanonicalText.line(title), coder: name, created: created,
      articles: bundles, codebook: codebook, answers: answered, statuses: statuses)
  }

  private func damaged(_ reason: String) -> ExportError { .damaged(line: 1, reason: reason) }
}

extension HandIn {
  /// The hand-in as one JSON object on one line, ended by a line feed.
  ///
  /// - Throws: ``ExportError/unwritable(_:)``.
  public func document() throws(ExportError) -> String {
    try JSONLine.text(of: HandInDocument(self)) + "\n"
  }

  /// The hand-in of a file.
  ///
  /// - Throws: ``ExportError``, a sentence that says what is wrong with the file.
  public init(reading text: String) throws(ExportError) {
    try ReviewFile.expect(.handIn, text)
    self = try JSONLine.value(HandInDocument.self, from: text, line: 1).handIn()
  }
}
