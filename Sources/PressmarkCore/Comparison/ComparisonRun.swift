internal import GRDB

/// A search for claims that speak of the same quantity, part by part.
///
/// Claims are never compared pair by pair with the whole library: for each, the indices of words and
/// of quantities give a few that may speak of the same (blocking, Fellegi and Sunter, 1969), and
/// these alone are looked at.
public struct ComparisonRun: Sendable {
  private let library: Library
  private let numbers: [Int64]
  private let scope: [Int64]?
  private var seen: Set<String> = []

  init(library: Library, numbers: [Int64], isWithin: Bool) {
    self.library = library
    self.numbers = numbers
    scope = isWithin ? numbers.sorted() : nil
  }

  /// How many annotations are compared with others.
  public var count: Int { numbers.count }

  /// The places of the annotations in parts of a size that is compared at once.
  public var parts: [Range<Int>] {
    stride(from: 0, to: count, by: 8).map { $0..<min($0 + 8, count) }
  }

  /// The pairs that some of the annotations are in, each pair once in all parts, claim by claim, the
  /// likeliest first.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public mutating func pairs(_ part: Range<Int>) throws(LibraryError) -> [ClaimPair] {
    let anchors = numbers[part.clamped(to: 0..<numbers.count)]
    let scope = scope
    let found = try library.read { db in
      var blocking = ClaimBlocking(db)
      return try anchors.flatMap { try blocking.pairs(of: $0, within: scope) }
    }
    return found.filter {
      seen.insert("\($0.earlier.id.rawValue) \($0.later.id.rawValue)").inserted
    }
  }
}

extension Library {
  /// A search for claims that speak of the same quantity as those that a query finds.
  ///
  /// - Parameters:
  ///   - query: Which claims are compared.
  ///   - isWithin: Whether they are compared with one another only, and not with the library.
  /// - Returns: The search; nothing is looked at before it is asked for pairs.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func comparison(
    of query: Query, isWithin: Bool = false
  ) throws(LibraryError) -> ComparisonRun {
    ComparisonRun(
      library: self, numbers: try numbers(.annotation, query),
      isWithin: isWithin && !query.isEmpty)
  }

  /// A search for claims that speak of the same quantity as some claims of the library.
  ///
  /// - Parameter numbers: What ``annotations(matching:order:limit:)`` names them by.
  /// - Returns: The search; nothing is looked at before it is asked for pairs.
  public func comparison(numbers: [Int64]) -> ComparisonRun {
    ComparisonRun(library: self, numbers: numbers, isWithin: false)
  }

  /// Writes the links of pairs that a person has confirmed, as one act.
  ///
  /// - Parameters:
  ///   - pairs: What ``ComparisonRun/pairs(_:)`` gave.
  ///   - kind: Another kind of link than the proposed ones.
  /// - Returns: The act; `nil` when all links are there already.
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when a claim was deleted or changed meanwhile.
  @discardableResult
  public func confirm(
    _ pairs: [ClaimPair], as kind: Relation.Kind? = nil
  ) throws(LibraryError) -> JournalEntry? {
    let now = context.now()
    var before: [AnnotationID: Annotation] = [:]
    var after: [AnnotationID: Annotation] = [:]
    var order: [AnnotationID] = []
    for pair in pairs {
      let id = pair.proposal.from
      if before[id] == nil {
        guard let stored = try annotation(id) else {
          throw .changedMeanwhile("one of the claims was deleted meanwhile")
        }
        before[id] = stored
        after[id] = stored
        order.append(id)
      }
      if let linked = after[id].flatMap({ pair.linking($0, as: kind, at: now) }) {
        after[id] = linked
      }
    }
    let changes = order.filter { before[$0] != after[$0] }.map {
      Change.annotation(before: before[$0], after: after[$0])
    }
    guard !changes.isEmpty else { return nil }
    let articles = Set(order.compactMap { before[$0]?.article })
    return try perform(
      Act(verb: .relate, article: articles.count == 1 ? articles.first : nil, changes: changes))
  }
}
