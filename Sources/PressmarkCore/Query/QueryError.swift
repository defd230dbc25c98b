/// What is wrong with a query, and where.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to write instead, as a sentence without its full stop.
  public let sentence: String
  /// The part of the query that it is about, in Unicode scalars; empty at the end of the query.
  public let place: Range<Int>

  /// An error at a place.
  public init(_ sentence: String, at place: Range<Int>) {
    self.sentence = sentence
    self.place = place
  }

  /// The sentence.
  public var description: String { sentence }
}
