/// A condition of a query, with the place at which it was written.
public struct QueryNode: Hashable, Sendable {
  /// What is asked.
  public var kind: Kind
  /// Where it stands in the query, in Unicode scalars.
  public var place: Range<Int>

  /// A condition at a place.
  public init(_ kind: Kind, at place: Range<Int>) {
    self.kind = kind
    self.place = place
  }

  /// What a condition asks.
  public indirect enum Kind: Hashable, Sendable {
    /// Words that stand together.
    case words(QueryWords)
    /// Several words or phrases with at most so many other words between them, in any order.
    case near([QueryWords], distance: Int)
    /// A field with one of some values.
    case field(QueryField, [QueryValue])
    /// What must not hold.
    case not(QueryNode)
    /// What must hold together: two conditions or more.
    case all([QueryNode])
    /// Of which one must hold: two conditions or more.
    case any([QueryNode])
  }
}

/// Words that stand side by side, or one word.
public struct QueryWords: Hashable, Sendable {
  /// The words as they were typed, with single spaces between them.
  public var text: String
  /// Whether the last of them is only the start of a word.
  public var isPrefix: Bool

  /// Words to look for.
  public init(_ text: String, isPrefix: Bool = false) {
    self.text = text
    self.isPrefix = isPrefix
  }
}

/// What a field of a query is compared with.
public enum QueryValue: Hashable, Sendable {
  /// Words, for fields that are looked through for words.
  case words(QueryWords)
  /// A name as it was typed: of a code, a coder, a unit, a language, an article.
  case name(QueryWords)
  /// A word of a fixed vocabulary, as it is stored.
  case term(String)
  /// A range of numbers.
  case numbers(QueryRange<Double>)
  /// A range of days, months or years as ISO 8601 writes them; `2025-08` is all of August.
  case days(QueryRange<String>)
}

/// A range whose ends belong to it or not.
public struct QueryRange<Bound: Hashable & Sendable>: Hashable, Sendable {
  /// Where it begins; `nil` for everywhere.
  public var lower: Bound?
  /// Whether it begins after ``lower``.
  public var excludesLower = false
  /// Where it ends; `nil` for nowhere.
  public var upper: Bound?
  /// Whether it ends before ``upper``.
  public var excludesUpper = false

  /// A range with the ends belonging to it.
  public init(from lower: Bound? = nil, to upper: Bound? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// A range that begins after a bound.
  public init(after lower: Bound) {
    self.lower = lower
    excludesLower = true
  }

  /// A range that ends before a bound.
  public init(before upper: Bound) {
    self.upper = upper
    excludesUpper = true
  }
}
