/// Spans as people write them: `START:END`, in Unicode scalars.
public enum ClaimSpanText {
  /// The span that a text gives, checked against the length of the article's text when it is known.
  ///
  /// - Throws: A sentence that says what is wrong with it.
  public static func parse(
    _ text: String, field: String = "span", end: TextOffset? = nil
  ) throws(ClaimFieldError) -> TextSpan {
    func fail(_ expected: String) -> ClaimFieldError {
      .wrongForm(text, field: field, expected: expected)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.filter { $0 != " " }
    }
    guard parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let last = Int(parts[1])
    else {
      throw fail("START:END, two positions counted in characters (code points) from 0")
    }
    guard first < last else { throw fail("START:END with the start before the end") }
    if let end, last > end.scalars {
      throw fail("an end of at most \(end.scalars), where the text ends")
    }
    return TextSpan(TextOffset(first), TextOffset(last))
  }

  /// The span as `START:END`.
  public static func print(_ span: TextSpan) -> String {
    "\(span.start.scalars):\(span.end.scalars)"
  }
}
