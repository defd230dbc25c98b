/// How a cell looks: two colours and attributes.
public struct Style: Hashable, Sendable {
  /// Attributes that every terminal shows in some way, so that shape can say what colour says.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8
    /// The attributes with those bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1 << 0)
    /// Fainter letters.
    public static let dim = Attributes(rawValue: 1 << 1)
    /// Slanted letters.
    public static let italic = Attributes(rawValue: 1 << 2)
    /// A line below the letters.
    public static let underline = Attributes(rawValue: 1 << 3)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 1 << 4)
  }

  /// The colour of the letters.
  public var foreground: Color
  /// The colour behind the letters.
  public var background: Color
  /// Bold, dim, italic, underline, reverse.
  public var attributes: Attributes

  /// A style; without arguments, the terminal's own.
  public init(
    foreground: Color = .default, background: Color = .default, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  /// The style with more attributes.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }

  /// The style with what another one says laid over it: its colours where it has any, and its
  /// attributes added.
  public func overlaid(with other: Style) -> Style {
    Style(
      foreground: other.foreground == .default ? foreground : other.foreground,
      background: other.background == .default ? background : other.background,
      attributes: attributes.union(other.attributes))
  }
}

extension Style: CustomStringConvertible {
  /// The style in words, as golden files show it: `fg208 bold`; `plain` when there is nothing.
  public var description: String {
    var words: [String] = []
    if case .indexed(let index) = foreground { words.append("fg\(index)") }
    if case .indexed(let index) = background { words.append("bg\(index)") }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { words.append(name) }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
