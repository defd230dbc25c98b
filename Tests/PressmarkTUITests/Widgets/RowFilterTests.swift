import TestSupport
import Testing

@testable import PressmarkTUI

@Suite struct RowFilterTests {
  @Test(arguments: [
    ("affaire 99", true), ("calculee LYON", true), ("l'image", true), ("œuvre", true),
    ("oeuvre", true), ("Å", true), ("", true), ("lyon nantes", false), ("2025-08", true),
  ])
  func findsWords(_ typed: String, _ passes: Bool) {
    var filter = RowFilter(typed)
    let cells = ["Lyon : l’affaire 99 de l’IMAGE CALCULÉE", "Œuvre d’Åsa", "2025-08-01"]
    #expect(filter.passes(cells.map { ListCell($0) }) == passes)
  }

  /// The bytes that are compared are those of the folded text, whatever the text is.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func foldsAsNamesDo(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = generator.nastyText(pieces: Int.random(in: 0...6, using: &generator)) + "ÉŒßİſǅ"
      var bytes = Array("x".utf8)
      NameMatch.appendFolded(text, to: &bytes)
      #expect(bytes == Array(("x" + NameMatch.folded(text)).utf8), "\(text.debugDescription)")
    }
  }
}
