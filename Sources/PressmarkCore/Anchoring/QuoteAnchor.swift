/// Finds quotes in a text: exactly, then with typography folded, then approximately with context.
///
/// Made once for a text and asked for many quotes. An honest "not found" is better than a wrong
/// place: a short, repeated or changed quote must have its context beside it.
///
/// ```swift
/// let anchor = QuoteAnchor(text: revision.text)
/// switch anchor.locate(exact: "dix fois plus vite") {
/// case .found(let match): print(match.span, match.method)
/// case .ambiguous(let places): print("\(places.count) places")
/// case .notFound: print("not there")
/// }
/// ```
public struct QuoteAnchor: Sendable {
  /// How a quote was found.
  public enum Method: String, Hashable, Sendable, Codable {
    /// At the same offset, letter by letter.
    case unchanged
    /// Letter by letter.
    case exact
    /// But for case, white space, quotation marks, apostrophes and dashes.
    case folded
    /// With some letters changed.
    case approximate
  }

  /// A place where a quote was found.
  public struct Match: Hashable, Sendable {
    /// The place, on grapheme borders.
    public var span: TextSpan
    /// How the quote was found there.
    public var method: Method
    /// How well quote and context fit, 0 to 1.
    public var score: Double
  }

  /// What came of looking for a quote.
  public enum Result: Hashable, Sendable {
    /// The quote stands there.
    case found(Match)
    /// It may stand at several places, in document order; context or an offset must decide.
    case ambiguous([Match])
    /// It stands nowhere; the nearest look-alike may be offered to a person, never taken.
    case notFound(nearest: Match?)

    /// The place, if there is one.
    public var match: Match? { if case .found(let match) = self { match } else { nil } }
  }

  let text: AnchorText

  /// A text to find quotes in.
  ///
  /// - Complexity: O(*n*), and 24 bytes a scalar.
  public init(text: String) { self.text = AnchorText(text) }

  /// Finds a selector's quote, near where it stood.
  public func locate(_ selector: Selector) -> Result {
    locate(
      exact: selector.exact, prefix: selector.prefix, suffix: selector.suffix,
      hint: selector.span.start)
  }

  /// Finds a quote in a text; see ``locate(exact:prefix:suffix:hint:)`` for many quotes in one text.
  public static func locate(
    exact: String, prefix: String = "", suffix: String = "", hint: TextOffset? = nil,
    in text: String
  ) -> Result {
    QuoteAnchor(text: text).locate(exact: exact, prefix: prefix, suffix: suffix, hint: hint)
  }

  /// Finds a quote.
  ///
  /// - Parameters:
  ///   - exact: The quoted words.
  ///   - prefix: What stood before them; empty when not known.
  ///   - suffix: What stood after them; empty when not known.
  ///   - hint: Where the quote stood before, in Unicode scalars; decides between places that fit
  ///     equally well.
  /// - Returns: The place, the places, or that there is none.
  /// - Complexity: O(*n*) for a quote that is there; O(*n* · *m* / 64) to look for a changed one.
  public func locate(
    exact: String, prefix: String = "", suffix: String = "", hint: TextOffset? = nil
  ) -> Result {
    let quote = QuoteInContext(exact: exact, prefix: prefix, suffix: suffix, hint: hint?.scalars)
    guard !quote.folded.isEmpty else { return .notFound(nearest: nil) }
    if let match = unchanged(quote) { return .found(match) }
    let places = ScalarSearch.starts(of: quote.scalars, in: text.scalars, limit: Self.placeLimit)
    if !places.isEmpty {
      let ranges = places.map { $0..<($0 + quote.scalars.count) }
      if let result = decide(quote, among: ranges, method: .exact) { return result }
    }
    let folded = ScalarSearch.starts(of: quote.folded, in: text.folded, limit: Self.placeLimit)
    if !folded.isEmpty {
      let ranges = folded.map { text.span(ofFolded: $0..<($0 + quote.folded.count)) }
      if let result = decide(quote, among: ranges, method: .folded) { return result }
    }
    return approximate(quote)
  }

  /// The most places of one quote that are compared.
  private static let placeLimit = 2000

  /// The match at the hinted offset, when the quote and all its context stand there unchanged.
  private func unchanged(_ quote: QuoteInContext) -> Match? {
    guard let hint = quote.hint, hint <= text.scalars.count else { return nil }
    let before = hint - quote.prefix.count
    let whole = quote.prefix + quote.scalars + quote.suffix
    guard before >= 0, whole.count <= text.scalars.count - before,
      text.scalars[before..<(before + whole.count)].elementsEqual(whole)
    else { return nil }
    return match(hint..<(hint + quote.scalars.count), .unchanged, 1)
  }

  /// Chooses among the places where the quote stands; `nil` when its context stands at none and it is
  /// too short to be trusted alone.
  private func decide(
    _ quote: QuoteInContext, among ranges: [Range<Int>], method: Method
  ) -> Result? {
    var scored = ranges.map { (range: $0, agreement: quote.agreement(at: $0, in: text)) }
    if quote.hasContext {
      let trustsWords = ranges.count == 1 && quote.wordCount >= 5
      if !trustsWords { scored.removeAll { $0.agreement.best < 0.4 } }
      guard !scored.isEmpty else { return nil }
    }
    let best = scored.map(\.agreement.mean).max() ?? 0
    var top = scored.filter { $0.agreement.mean >= best - 0.1 }
    if top.count > 1, let hint = quote.hint {
      top.sort { abs($0.range.lowerBound - hint) < abs($1.range.lowerBound - hint) }
      // Of the places that fit equally well the nearest one; otherwise the one that fits best.
      let nearest = top.filter { $0.agreement.mean == best }
      top = Array(nearest.prefix(1))
    }
    var matches: [Match] = []
    for place in top {
      // Two places inside one character are the same place.
      let match = match(place.range, method, 0.5 + place.agreement.mean / 2)
      if matches.last?.span != match.span { matches.append(match) }
    }
    guard matches.count == 1, let match = matches.first else { return .ambiguous(matches) }
    return .found(match)
  }

  func match(_ range: Range<Int>, _ method: Method, _ score: Double) -> Match {
    let whole = text.wholeGraphemes(range)
    return Match(
      span: TextSpan(TextOffset(whole.lowerBound), TextOffset(whole.upperBound)), method: method,
      score: score)
  }
}
