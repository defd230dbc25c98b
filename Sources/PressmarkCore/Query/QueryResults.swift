/// What a query found, in order: how much, and the rows of any part of it.
///
/// The rows are read when they are asked for, so that a list of a hundred thousand costs what is
/// looked at of it. What was deleted meanwhile is left out.
public struct QueryResults<Row: Sendable>: Sendable {
  /// What names the rows inside this file, in order.
  ///
  /// For lists that hold the names of all rows and read some of them; they mean nothing elsewhere.
  public let numbers: [Int64]
  private let read: @Sendable (ArraySlice<Int64>) throws(LibraryError) -> [Row]

  init(
    numbers: [Int64],
    read: @escaping @Sendable (ArraySlice<Int64>) throws(LibraryError) -> [Row]
  ) {
    self.numbers = numbers
    self.read = read
  }

  /// How many were found, at most as many as were asked for.
  public var count: Int { numbers.count }

  /// Some of the rows, by their places in the results.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func rows(_ places: Range<Int>) throws(LibraryError) -> [Row] {
    try read(numbers[places.clamped(to: 0..<numbers.count)])
  }

  /// All rows.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func rows() throws(LibraryError) -> [Row] { try rows(0..<count) }

  /// The places of the rows in parts of a size that is read at once.
  public var parts: [Range<Int>] {
    stride(from: 0, to: count, by: 400).map { $0..<min($0 + 400, count) }
  }
}

/// In which order a query gives what it finds.
public enum QueryOrder: Hashable, Sendable {
  /// Articles in the order in which they were added, what is in them as it stands in their text.
  case document
  /// What fits the words best comes first (BM25); where a query has no words, as ``document``.
  case rank
}
