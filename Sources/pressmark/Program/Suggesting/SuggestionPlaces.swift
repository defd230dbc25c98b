internal import PressmarkCore

/// Suggestions as lines for people: where, what, why.
///
/// Asked for suggestions in document order, it goes through the text once.
struct SuggestionPlaces {
  private let pages: any PagedText
  private var paragraph = 0
  private var ordinal = 0

  /// The widest line.
  private static let width = 79
  /// The longest words of a suggestion that are shown, in characters.
  private static let quoteLength = 100
  /// How much of the text is shown on each side of them, in scalars.
  private static let contextLength = 24

  init(_ pages: any PagedText) { self.pages = pages }

  /// The lines about a suggestion: place and value, the words, and why.
  mutating func lines(for suggestion: Suggestion, standing: SuggestionStanding?) -> [String] {
    let type = suggestion.type.publishedName.replacing("_", with: " ")
    var facts = [type]
    if let value = suggestion.value {
      let range = [value, suggestion.upperValue].compactMap { $0 }.joined(separator: " to ")
      facts.append([range, suggestion.unit].compactMap { $0 }.joined(separator: " "))
    }
    if let speaker = suggestion.speaker {
      let words = shortened(pages.text(in: speaker).printableLine, to: 60)
      // « Selon lui »: the name that the pronoun stands for.
      let name = suggestion.claim.speaker?.printableLine
      let isPronoun = name.map { !words.contains(shortened($0, to: 60)) } ?? false
      facts.append("by “\(words)”" + (isPronoun ? " (\(shortened(name ?? "", to: 60)))" : ""))
    }
    if let standing { facts.append(standing.name) }
    let place = "paragraph \(paragraph(at: suggestion.span.start)), \(suggestion.span.shown)"
    let reason = suggestion.reason.printableLine
    return wrapped("\(place): \(facts.joined(separator: ", "))", indent: "")
      + wrapped(words(of: suggestion), indent: "  ")
      + wrapped("\(suggestion.rule.name): \(reason)", indent: "  ")
  }

  /// The number of the paragraph that holds a position, counted from 1 over the running text: the
  /// headline, captions and asides do not count.
  private mutating func paragraph(at offset: TextOffset) -> Int {
    while ordinal < pages.pieceCount {
      let piece = pages.piece(ordinal)
      guard piece.span.start <= offset else { break }
      if piece.startsBlock, piece.role.isBody { paragraph += 1 }
      ordinal += 1
    }
    return paragraph
  }

  /// The words with what stands around them in their paragraph.
  private func words(of suggestion: Suggestion) -> String {
    let parts = suggestion.parts
    guard let first = parts.first, let last = parts.last else { return "" }
    let quote = parts.map { pages.text(in: $0).printableLine }.joined(separator: " … ")
    let start = TextOffset(max(0, first.start.scalars - Self.contextLength))
    let end = min(pages.end, last.end + Self.contextLength)
    // What stands in another paragraph says nothing about these words.
    let before =
      pages.text(in: TextSpan(start, first.start)).split(
        separator: "\n", omittingEmptySubsequences: false
      ).last.map(String.init) ?? ""
    let after = last.end < end ? pages.text(in: TextSpan(last.end, end)) : ""
    let rest = after.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)
    return lead(before, isCut: before.unicodeScalars.count == Self.contextLength)
      + "“\(shortened(quote, to: Self.quoteLength))”"
      + tail(rest ?? "", isCut: rest?.unicodeScalars.count == Self.contextLength)
  }

  /// The end of what comes before, from a whole word on.
  private func lead(_ text: String, isCut: Bool) -> String {
    guard isCut else { return text.printableLine }
    guard let space = text.firstIndex(where: \.isWhitespace) else { return "…" }
    return "…" + text[space...].printableLine
  }

  /// The start of what follows, up to a whole word.
  private func tail(_ text: String, isCut: Bool) -> String {
    guard isCut else { return text.printableLine }
    guard let space = text.lastIndex(where: \.isWhitespace) else { return "…" }
    return text[...space].printableLine + "…"
  }

  private func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    return text.prefix(length / 2) + " … " + text.suffix(length / 2 - 3)
  }

  /// A sentence in lines that fit a narrow terminal.
  private func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent.count + line.count + word.count + 1 > Self.width {
        lines.append(indent + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(indent + line) }
    return lines
  }
}
