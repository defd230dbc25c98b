internal import ArgumentParser
internal import Foundation
internal import PressmarkCore

/// Where a mark stands: a quote with its context, or spans.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The words to mark, as they stand in the text; repeat it for several parts.",
      valueName: "text"))
  var quote: [String] = []

  @Option(
    help: ArgumentHelp(
      "The words before the quote, when it stands there more than once.", valueName: "text"))
  var prefix: String?

  @Option(
    help: ArgumentHelp(
      "The words after the quote, when it stands there more than once.", valueName: "text"))
  var suffix: String?

  @Option(
    help: ArgumentHelp(
      "Offsets in Unicode scalars, the end not included; repeat it for several parts.",
      valueName: "start:end"),
    transform: PlaceOptions.span)
  var span: [TextSpan] = []

  var isEmpty: Bool { quote.isEmpty && span.isEmpty }

  func validate() throws {
    if !quote.isEmpty, !span.isEmpty {
      throw ValidationError("--quote and --span cannot be combined: name the place in one way")
    }
    if prefix != nil || suffix != nil, quote.count != 1 {
      throw ValidationError("--prefix and --suffix belong to one --quote")
    }
    if quote.contains("") { throw ValidationError("--quote is empty: name the words to mark") }
  }

  /// The place in a text, in document order.
  ///
  /// - Throws: ``Failure`` when the quote is not there or more than once, or a span is outside.
  func selectors(in text: String) throws(Failure) -> [Selector] {
    let index = ScalarIndex(text)
    var spans: [TextSpan] = []
    for span in self.span { spans.append(try Self.checked(span, in: text, index)) }
    if !quote.isEmpty {
      let anchor = QuoteAnchor(text: text)
      for words in quote { spans.append(try located(words, anchor)) }
    }
    spans.sort()
    for (first, second) in zip(spans, spans.dropFirst()) where first.overlaps(second) {
      throw .input(
        "the parts \(first.shown) and \(second.shown) overlap: name each stretch of text once")
    }
    return spans.map { Selector(span: $0, in: index) }
  }

  private func located(_ words: String, _ anchor: QuoteAnchor) throws(Failure) -> TextSpan {
    let shown = words.printableLine.prefix(80)
    // Stored text is composed; a terminal may well type accents as characters of their own.
    let result = anchor.locate(
      exact: words.precomposedStringWithCanonicalMapping,
      prefix: (prefix ?? "").precomposedStringWithCanonicalMapping,
      suffix: (suffix ?? "").precomposedStringWithCanonicalMapping)
    switch result {
    case .found(let match) where match.method != .approximate: return match.span
    case .ambiguous(let matches) where matches.contains { $0.method != .approximate }:
      let places = matches.prefix(5).map(\.span.shown).joined(separator: ", ")
      throw .input(
        "“\(shown)” stands \(matches.count) times in the text (\(places)): "
          + "add --prefix or --suffix, or name the place with --span")
    case .found(let match), .notFound(nearest: let match?):
      throw .input(
        "“\(shown)” does not stand in the text; the words at \(match.span.shown) are like it: "
          + "`pressmark show` prints the text as it is stored")
    case .ambiguous, .notFound(nearest: nil):
      throw .input(
        "“\(shown)” does not stand in the text: `pressmark show` prints the text as it is stored")
    }
  }

  private static func checked(
    _ span: TextSpan, in text: String, _ index: ScalarIndex
  ) throws(Failure) -> TextSpan {
    guard span.end <= index.end else {
      throw .input("\(span.shown) is outside the text, which ends at \(index.end.scalars)")
    }
    for offset in [span.start, span.end] {
      let place = index.index(offset)
      let character = place == text.endIndex ? place : text.startOfCharacter(at: place)
      guard character == place else {
        let start = index.offset(character).scalars
        throw .input(
          "\(span.shown) would cut a character in two at \(offset.scalars): it starts at \(start)")
      }
    }
    return span
  }

  private static func span(_ text: String) throws -> TextSpan {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Int(parts[0]), let end = Int(parts[1]), start >= 0,
      start < end
    else {
      throw ValidationError(
        "“\(text.printableLine)” is not a span: write START:END, for example 120:138")
    }
    return TextSpan(TextOffset(start), TextOffset(end))
  }
}

extension TextSpan {
  /// `120:138`.
  var shown: String { "\(start.scalars):\(end.scalars)" }
}

extension String {
  /// Where the character that holds the scalar at a place starts.
  fileprivate func startOfCharacter(at place: Index) -> Index {
    Index(place, within: self) ?? self[...place].index(before: place)
  }
}
