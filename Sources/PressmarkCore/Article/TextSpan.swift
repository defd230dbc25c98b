/// A half-open range of positions in an article's canonical text: start included, end not.
///
/// Ordered by start, then by end. Written in JSON as `[start, end]`, in Unicode scalars.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// Where the span starts, in Unicode scalars.
  public let start: TextOffset
  /// The position after the span's last scalar.
  public let end: TextOffset

  /// The span between two positions.
  ///
  /// - Precondition: `start <= end`.
  public init(_ start: TextOffset, _ end: TextOffset) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  /// The number of Unicode scalars in the span.
  public var length: Int { end - start }

  /// Whether the span holds no scalar.
  public var isEmpty: Bool { start == end }

  /// Whether the scalar after this position belongs to the span.
  public func contains(_ offset: TextOffset) -> Bool { start <= offset && offset < end }

  /// Whether every scalar of the other span belongs to this one.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one scalar.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// What the two spans share, or `nil` when they share no scalar.
  public func intersection(_ other: TextSpan) -> TextSpan? {
    overlaps(other) ? TextSpan(max(start, other.start), min(end, other.end)) : nil
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// The span moved by a number of Unicode scalars.
  public func shifted(by count: Int) -> TextSpan { TextSpan(start + count, end + count) }

  /// Whether the first span stands before the second: by start, then by end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension TextSpan: Codable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let start = try container.decode(TextOffset.self)
    let end = try container.decode(TextOffset.self)
    guard start <= end, start >= .zero else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a span must have 0 <= start <= end")
    }
    self.init(start, end)
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
