/// A colour of a cell: the terminal's own, or an entry of the 256-colour palette.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case `default`
  /// Entry 0–15 named colours, 16–231 a 6×6×6 cube, 232–255 a grey ramp.
  case indexed(UInt8)

  /// The nearest colour that a terminal with `colorCount` colours can show.
  ///
  /// With 8 colours the bright ones lose their brightness; with none every colour is ``default``.
  public func reduced(to colorCount: Int) -> Color {
    guard case .indexed(let index) = self, colorCount < 256 else { return self }
    if colorCount < 8 { return .default }
    if colorCount < 16 { return .indexed(Self.nearestNamed[Int(index)] & 7) }
    return .indexed(Self.nearestNamed[Int(index)])
  }

  private struct Components {
    var red: Int
    var green: Int
    var blue: Int
    func distance(to other: Components) -> Int {
      let red = red - other.red
      let green = green - other.green
      let blue = blue - other.blue
      // The eye tells greens apart best and blues worst.
      return 3 * red * red + 4 * green * green + 2 * blue * blue
    }
  }

  private static func components(_ index: Int) -> Components {
    switch index {
    case 0..<16:
      // xterm's defaults. Bright white comes after white in the search, and wins only when nearer.
      if index == 7 { return Components(red: 229, green: 229, blue: 229) }
      if index == 8 { return Components(red: 127, green: 127, blue: 127) }
      let level = index < 8 ? 205 : 255
      return Components(
        red: index & 1 != 0 ? level : 0, green: index & 2 != 0 ? level : 0,
        blue: index & 4 != 0 ? level : 0)
    case 16..<232:
      let cube = index - 16
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return Components(
        red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
    default:
      let level = 8 + 10 * (index - 232)
      return Components(red: level, green: level, blue: level)
    }
  }

  /// For each palette entry the named colour (0–15) nearest to it.
  private static let nearestNamed: [UInt8] = (0..<256).map { index in
    guard index >= 16 else { return UInt8(index) }
    let color = components(index)
    let nearest = (0..<16).min {
      components($0).distance(to: color) < components($1).distance(to: color)
    }
    return UInt8(nearest ?? 7)
  }
}
