public import PressmarkCore

/// What the card knows besides its mark: codes, words used before, other marks.
public struct CardContext: Hashable, Sendable {
  /// The codes.
  public var codebook: Codebook
  /// Speakers named before, the latest last or in any order that helps.
  public var speakers: [String]
  /// Venues named before.
  public var venues: [String]
  /// Units used before.
  public var units: [String]
  /// Properties measured before.
  public var properties: [String]
  /// The marks that can be linked to.
  public var links: [LinkChooser.Choice]
  /// The words that stand in a span of the text, for source and cue.
  public var words: [TextSpan: String]

  /// What the card knows, made from the marks of the article.
  ///
  /// - Parameters:
  ///   - codebook: The codes.
  ///   - marks: All marks that words and links can be taken from.
  ///   - words: The words that stand in a span of the text, for source and cue.
  public init(codebook: Codebook, marks: [Annotation] = [], words: [TextSpan: String] = [:]) {
    self.codebook = codebook
    self.words = words
    links = marks.map { LinkChooser.Choice($0, codebook: codebook) }
    speakers = Self.distinct(marks.map(\.claim.speaker))
    venues = Self.distinct(marks.map(\.claim.venue))
    units = Self.distinct(
      marks.map(\.claim.quantity?.unit) + ["EUR", "USD", "%", "count", "ordinal", "ratio"])
    properties = Self.distinct(marks.map(\.claim.quantity?.property))
  }

  private static func distinct(_ values: [String?]) -> [String] {
    var seen: Set<String> = []
    return values.compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The words to complete a field with.
  func known(for field: CardField) -> [String] {
    switch field {
    case .speaker: speakers
    case .venue: venues
    case .unit: units
    case .property: properties
    default: []
    }
  }
}
