internal import GRDB

/// A piece of SQL with the values that are bound to it.
struct QuerySQL {
  var text: String
  var arguments: [any DatabaseValueConvertible] = []

  init(_ text: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.text = text
    self.arguments = arguments
  }

  /// Pieces with words between them.
  static func joined(_ parts: [QuerySQL], _ separator: String) -> QuerySQL {
    QuerySQL(
      parts.map(\.text).joined(separator: separator), parts.flatMap(\.arguments))
  }

  /// The piece between two texts.
  func wrapped(_ before: String, _ after: String) -> QuerySQL {
    QuerySQL(before + text + after, arguments)
  }
}

/// A condition of a query as SQL.
struct QueryCondition {
  /// What is asked of one row: true, or false, or unknown, which counts as false.
  var test: QuerySQL
  /// A `SELECT` of the row numbers that an index finds; `nil` where all rows must be asked.
  var source: QuerySQL?
  /// Whether the source gives just the rows that pass the test: then these need no test.
  var isExact = true
  /// The words that the index of the rows themselves is asked, for ranking by them.
  var pattern: String?

  /// Whether its test looks up words, which takes longer than others.
  var asksWords: Bool { test.text.contains(" MATCH ") }

  init(_ test: QuerySQL, source: QuerySQL? = nil) {
    self.test = test
    self.source = source
  }
}

/// The rows that a query is asked of.
enum QueryTarget: Hashable, Sendable {
  /// `d` of the table `article`.
  case article
  /// `m` of the table `annotation`, and its article `d`.
  case annotation
  /// `p` of the table `piece`, and its article `d`.
  case passage
}
