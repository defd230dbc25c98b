internal import PressmarkCore

/// The pairs of claims that seem to speak of the same quantity.
struct Comparing: ViewRequest {
  struct Answer: Sendable {
    var pairs: [ComparedPair] = []
    var isComplete = true
    var error: QueryError?
  }

  /// As many as anybody looks through; a narrower query shows the others.
  static let limit = 500

  let subject: ComparisonView.Subject

  var isLong: Bool { true }

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer {
    do {
      var run: ComparisonRun
      switch subject {
      case .query(let query): run = try library.comparison(of: query)
      case .claims(let numbers): run = library.comparison(numbers: numbers)
      }
      var answer = Answer()
      var titles: [ArticleID: String] = [:]
      func title(_ id: ArticleID) throws(LibraryError) -> String {
        if let known = titles[id] { return known }
        let title = try library.article(id)?.metadata.title ?? id.rawValue
        titles[id] = title
        return title
      }
      for part in run.parts {
        for pair in try run.pairs(part) {
          answer.pairs.append(
            ComparedPair(
              pair: pair, earlierTitle: try title(pair.earlier.article),
              laterTitle: try title(pair.later.article)))
        }
        guard !isCancelled() else { break }
        guard answer.pairs.count < Self.limit else {
          answer.isComplete = false
          break
        }
      }
      return answer
    } catch {
      guard case .query(let mistake) = error else { throw error }
      return Answer(error: mistake)
    }
  }
}

/// The act that links two claims.
struct Linking: ViewRequest {
  let pair: ClaimPair
  let kind: Relation.Kind?
  let time: Timestamp

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Act {
    guard let before = try library.annotation(pair.proposal.from) else {
      throw LibraryError.changedMeanwhile("the claim was deleted meanwhile")
    }
    let changes = pair.linking(before, as: kind, at: time).map {
      [Change.annotation(before: before, after: $0)]
    }
    return Act(verb: .relate, article: before.article, changes: changes ?? [])
  }
}
