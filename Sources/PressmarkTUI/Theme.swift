public import PressmarkCore
public import Terminal

/// How everything on the screen looks: named styles for a number of colours and a background.
///
/// Whatever a colour says is also said by an attribute, a glyph or a word, so that a theme of no
/// colours (`NO_COLOR`, a vt100) loses nothing.
public struct Theme: Hashable, Sendable {
  /// Whether letters are light on dark or dark on light.
  public enum Background: String, Hashable, Sendable, CaseIterable {
    /// Light letters on a dark screen.
    case dark
    /// Dark letters on a light screen.
    case light
  }

  /// How many colours the terminal shows: 256, 16, 8 or 0.
  public let colorCount: Int
  /// What the terminal's background is.
  public let background: Background

  /// The theme of a terminal.
  ///
  /// - Parameters:
  ///   - colorCount: What the display says; 0 when `NO_COLOR` is set.
  ///   - background: What the terminal's background is.
  public init(colorCount: Int = 256, background: Background = .dark) {
    self.colorCount = colorCount
    self.background = background
  }

  /// A theme of attributes alone.
  public static let noColor = Theme(colorCount: 0)

  /// A style with a colour for each depth; attributes hold in all.
  func style(_ palette: Palette, _ attributes: Style.Attributes = []) -> Style {
    Style(foreground: color(palette), attributes: attributes)
  }

  /// The colour of a palette entry on this terminal.
  func color(_ palette: Palette) -> Color {
    if colorCount < 8 { return .default }
    if colorCount >= 256 {
      return .indexed(background == .dark ? palette.onDark : palette.onLight)
    }
    let named = background == .dark ? palette.namedOnDark : palette.namedOnLight
    return .indexed(colorCount >= 16 ? named : named & 7)
  }

  /// A colour on dark and light backgrounds, of 256 colours and of 16.
  struct Palette: Hashable, Sendable {
    var onDark: UInt8
    var onLight: UInt8
    var namedOnDark: UInt8
    var namedOnLight: UInt8

    init(_ onDark: UInt8, _ onLight: UInt8, named: UInt8, _ namedOnLight: UInt8) {
      self.onDark = onDark
      self.onLight = onLight
      namedOnDark = named
      self.namedOnLight = namedOnLight
    }
  }
}

// MARK: Names

extension Theme {
  /// Article text and plain words.
  public var text: Style { .plain }
  /// What steps back: asides, counts, hints, empty places.
  ///
  /// Faint as well only where there are few colours: both together are hard to read.
  public var dim: Style {
    style(Palette(245, 243, named: 7, 0), colorCount >= 256 ? [] : .dim)
  }
  /// The article's headline, the title of a view.
  public var title: Style { Style(attributes: .bold) }
  /// Headings inside an article or a card.
  public var heading: Style { style(Palette(180, 94, named: 3, 3), .bold) }
  /// The top line and the bottom line.
  public var bar: Style { Style(attributes: .reverse) }
  /// A key in a hint or in the help.
  public var key: Style { style(Palette(221, 130, named: 11, 5), .bold) }
  /// The name of a field.
  public var label: Style { style(Palette(110, 24, named: 14, 4)) }
  /// What stands in a field.
  public var value: Style { .plain }
  /// What is being typed into.
  public var field: Style { style(Palette(231, 16, named: 15, 0)) }
  /// The line of a list or card that keys act on.
  public var selected: Style { Style(attributes: .reverse) }
  /// The selection in the text.
  public var selection: Style { Style(attributes: .reverse) }
  /// A place that the search found.
  public var match: Style { style(Palette(221, 130, named: 11, 5), [.underline, .bold]) }
  /// The place that the search stands at.
  public var currentMatch: Style { style(Palette(221, 130, named: 11, 5), [.reverse, .bold]) }
  /// A border around a card.
  public var border: Style { style(Palette(240, 248, named: 8, 7), .dim) }
  /// The border of the card that keys go to.
  public var focusedBorder: Style { style(Palette(110, 24, named: 14, 4), .bold) }
  /// A message such as "saved".
  public var message: Style { style(Palette(114, 28, named: 10, 2)) }
  /// A question, or something to look at.
  public var warning: Style { style(Palette(221, 130, named: 11, 3), .bold) }
  /// What went wrong.
  public var error: Style { style(Palette(203, 160, named: 9, 1), [.bold, .reverse]) }
  /// The letters that a completion or a filter matched.
  public var matchedLetters: Style { Style(attributes: [.underline]) }

  /// How a code's own signs look: its key in the legend, its glyph in the gutter.
  public func code(_ color: CodeColor) -> Style { style(Self.palette(color), .bold) }

  /// How the words of a mark look in the text: underlined in the code's colour, bold at the cursor.
  public func mark(_ color: CodeColor, isFocused: Bool = false) -> Style {
    style(Self.palette(color), isFocused ? [.underline, .bold] : .underline)
  }

  /// How the words of a suggestion look in the text: underlined and fainter than the text, bold at
  /// the cursor.
  public func suggestion(isFocused: Bool = false) -> Style {
    if isFocused { return style(Palette(231, 16, named: 15, 0), [.underline, .bold]) }
    return style(
      Palette(247, 241, named: 7, 8), colorCount >= 256 ? .underline : [.underline, .dim])
  }

  /// How what a suggestion would fill in looks: on cards, beside its sign.
  public var suggested: Style { style(Palette(251, 238, named: 7, 0), .italic) }

  /// The sign of a suggestion; a mark's is ◆.
  public static let suggestionGlyph = "◇"

  private static func palette(_ color: CodeColor) -> Palette {
    switch color {
    case .red: Palette(203, 160, named: 9, 1)
    case .orange: Palette(215, 166, named: 3, 3)
    case .yellow: Palette(221, 136, named: 11, 3)
    case .green: Palette(114, 28, named: 10, 2)
    case .teal: Palette(80, 30, named: 14, 6)
    case .blue: Palette(111, 26, named: 12, 4)
    case .violet: Palette(141, 91, named: 5, 5)
    case .pink: Palette(211, 162, named: 13, 5)
    case .brown: Palette(173, 94, named: 3, 3)
    case .grey: Palette(250, 242, named: 7, 8)
    }
  }

  /// The glyph that stands for a code where there is room for one column: its key, else its first
  /// letter.
  public static func glyph(of code: Code) -> String {
    String(code.key ?? code.name.first ?? "•")
  }
}
