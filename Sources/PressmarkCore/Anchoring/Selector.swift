/// How a mark finds its place again: its span, and its quote with context.
///
/// The TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model (sections
/// 4.2.4 and 4.2.3) in one value. The revision's digest is kept by the annotation.
public struct Selector: Hashable, Sendable {
  /// The most Unicode scalars of context kept on each side.
  public static let contextLength = 32

  /// Where the mark stands, in Unicode scalars of the canonical text.
  public var span: TextSpan
  /// The marked words.
  public var exact: String
  /// Up to 32 scalars before the span.
  public var prefix: String
  /// Up to 32 scalars after the span.
  public var suffix: String

  /// A place with its quote and context.
  public init(span: TextSpan, exact: String, prefix: String, suffix: String) {
    self.span = span
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// The selector of a span of a text.
  public init(span: TextSpan, in index: ScalarIndex) {
    let before = TextOffset(max(0, span.start.scalars - Self.contextLength))
    let after = min(index.end, span.end + Self.contextLength)
    self.init(
      span: span, exact: String(index[span]),
      prefix: String(index[TextSpan(before, span.start)]),
      suffix: String(index[TextSpan(span.end, after)]))
  }

  /// Whether the text reads at the span what the quote says, scalar by scalar.
  public func holds(in index: ScalarIndex) -> Bool {
    span.end <= index.end && index[span].unicodeScalars.elementsEqual(exact.unicodeScalars)
  }
}

extension Selector: Codable {}
