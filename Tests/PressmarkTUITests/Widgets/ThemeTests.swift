import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

@Suite struct ThemeTests {
  private static func styles(_ theme: Theme) -> [Style] {
    [
      theme.text, theme.dim, theme.title, theme.heading, theme.bar, theme.key, theme.label,
      theme.value, theme.field, theme.selected, theme.selection, theme.match, theme.currentMatch,
      theme.border, theme.focusedBorder, theme.message, theme.warning, theme.error,
    ]
      + CodeColor.allCases.flatMap {
        [theme.code($0), theme.mark($0), theme.mark($0, isFocused: true)]
      }
  }

  /// No style asks for a colour that the terminal does not have.
  @Test(arguments: [256, 16, 8, 0], Theme.Background.allCases)
  func coloursExist(count: Int, background: Theme.Background) {
    let theme = Theme(colorCount: count, background: background)
    let missing = Self.styles(theme).filter { style in
      [style.foreground, style.background].contains { color in
        if case .indexed(let index) = color { return Int(index) >= count }
        return false
      }
    }
    #expect(missing == [])
  }

  /// Without colours, what keys act on and what was found differ from plain words.
  @Test func shapeBeforeColour() {
    let theme = Theme.noColor
    let shaped = [
      theme.selected, theme.selection, theme.match, theme.currentMatch, theme.bar, theme.key,
      theme.warning, theme.error, theme.focusedBorder, theme.dim, theme.mark(.red),
    ]
    #expect(shaped.allSatisfy { !$0.attributes.isEmpty })
    #expect(Set([theme.match, theme.currentMatch, theme.selection, theme.mark(.red)]).count == 4)
    #expect(theme.border != theme.focusedBorder)
  }
}
