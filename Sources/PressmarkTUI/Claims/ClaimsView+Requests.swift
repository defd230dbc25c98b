internal import PressmarkCore

/// What names the marks that answer a query, in document order.
struct ClaimNames: ViewRequest {
  struct Answer: Sendable {
    var numbers: [Int64] = []
    var isComplete = true
    var error: QueryError?
  }

  /// As many as are shown before all are known.
  static let firstPart = 500

  let query: Query
  /// How many at most; `nil` for all.
  let limit: Int?
  /// Whether the list was of something else before.
  var isOther = false

  var isLong: Bool { limit == nil }

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer {
    do {
      let numbers = try library.annotations(matching: query, limit: limit.map { $0 + 1 }).numbers
      guard let limit, numbers.count > limit else { return Answer(numbers: numbers) }
      return Answer(numbers: Array(numbers.prefix(limit)), isComplete: false)
    } catch {
      guard case .query(let mistake) = error else { throw error }
      return Answer(error: mistake)
    }
  }
}

/// The marks of some rows, with the titles of their articles.
struct ClaimRows: ViewRequest {
  struct Answer: Sendable {
    var marks: [(number: Int64, annotation: Annotation, title: String)]
    var codebook: Codebook
  }

  let numbers: [Int64]

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer {
    var titles: [ArticleID: String] = [:]
    let marks = try library.annotations(numbers: numbers).map { number, annotation in
      let title =
        try titles[annotation.article] ?? library.article(annotation.article)?.metadata.title
        ?? annotation.article.rawValue
      titles[annotation.article] = title
      return (number, annotation, title)
    }
    return Answer(marks: marks, codebook: try library.codebook())
  }
}

/// A change to several marks, made into one act.
struct ClaimsChange: ViewRequest {
  /// What is to be done to each.
  enum Change: Hashable, Sendable {
    case codes(adding: [CodeID], removing: [CodeID])
    case status(AnnotationStatus)
    case verdict(Verdict.Conclusion?)
    case field(AnnotationField, String)
    case delete
  }

  let numbers: [Int64]
  let change: Change
  let time: Timestamp

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Act {
    let marks = try library.annotations(numbers: numbers).map(\.annotation)
    let changes = try marks.compactMap { before -> PressmarkCore.Change? in
      guard let after = try changed(before) else {
        return .annotation(before: before, after: nil)
      }
      return after == before ? nil : .annotation(before: before, after: after)
    }
    let articles = Set(marks.map(\.article))
    return Act(
      verb: verb, article: articles.count == 1 ? articles.first : nil, changes: changes)
  }

  private var verb: Act.Verb {
    switch change {
    case .codes: .tag
    case .status, .verdict: .review
    case .field: .claim
    case .delete: .delete
    }
  }

  /// The mark as it is to be; `nil` where it is to go.
  private func changed(_ before: Annotation) throws -> Annotation? {
    var after = before
    switch change {
    case .delete: return nil
    case .codes(let adding, let removing):
      after.codes.removeAll(where: removing.contains)
      after.codes += adding.filter { !after.codes.contains($0) }
    case .status(let status): after.status = status
    case .verdict(let conclusion):
      guard before.claim.verdict?.conclusion != conclusion else { return before }
      var verdict = before.claim.verdict ?? Verdict()
      verdict.conclusion = conclusion
      after.claim.verdict = verdict == Verdict() ? nil : verdict
    case .field(let field, let value): try field.set(value, on: &after)
    }
    if after != before { after.modified = time }
    return after
  }
}

/// What the card of a mark needs: the other marks of its article, and the words of source and cue.
struct CardReading: ViewRequest {
  struct Answer: Sendable {
    var annotation: Annotation
    var context: CardContext
  }

  let id: AnnotationID

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer {
    guard let annotation = try library.annotation(id) else {
      throw LibraryError.changedMeanwhile("the mark was deleted")
    }
    var words: [TextSpan: String] = [:]
    let places = [annotation.claim.sourceSpan, annotation.claim.cueSpan].compactMap { $0 }
    if !places.isEmpty, let article = try library.article(annotation.article) {
      let pages = try library.pagedText(annotation.revision, of: article.id)
      for place in places { words[place] = pages.text(in: place) }
    }
    return Answer(
      annotation: annotation,
      context: CardContext(
        codebook: try library.codebook(), marks: try library.annotations(of: annotation.article),
        words: words))
  }
}

/// The names of speakers, for the list of conditions.
struct SpeakerNames: ViewRequest {
  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> [String] {
    try library.speakers(limit: 200)
  }
}
