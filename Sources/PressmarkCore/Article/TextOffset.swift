/// A position in an article's canonical text, counted in Unicode scalars from its start.
///
/// Everything stored, printed and exchanged uses this unit (W3C Web Annotation Data Model, section
/// 4.2.4: "The selection of the text MUST be in terms of unicode code points"). Other units are
/// converted at the border and nowhere else.
public struct TextOffset: Hashable, Comparable, Sendable {
  /// The number of Unicode scalars before this position.
  public var scalars: Int

  /// The position after `scalars` Unicode scalars.
  public init(_ scalars: Int) { self.scalars = scalars }

  /// The start of every text.
  public static let zero = TextOffset(0)

  /// Whether the first position stands before the second.
  public static func < (a: TextOffset, b: TextOffset) -> Bool { a.scalars < b.scalars }

  /// The position `count` Unicode scalars further on.
  public static func + (a: TextOffset, count: Int) -> TextOffset { TextOffset(a.scalars + count) }

  /// The position `count` Unicode scalars before.
  public static func - (a: TextOffset, count: Int) -> TextOffset { TextOffset(a.scalars - count) }

  /// The number of Unicode scalars from the second position to the first.
  public static func - (a: TextOffset, b: TextOffset) -> Int { a.scalars - b.scalars }
}

extension TextOffset: ExpressibleByIntegerLiteral {
  /// The position after that many Unicode scalars.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension TextOffset: Codable {
  /// Reads the number of Unicode scalars as a bare integer.
  public init(from decoder: any Decoder) throws {
    scalars = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the number of Unicode scalars as a bare integer.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(scalars)
  }
}
