/// The glyphs of a cluster that is more than one plain scalar.
enum SequenceGlyphs {
  /// Calls `body` with each glyph; with none when everything in the cluster is dropped.
  static func forEach(in scalars: Substring.UnicodeScalarView, _ body: (Glyph) -> Void) {
    var glyph: Glyph?
    var markCount = 0
    // Terminals disagree on the width of what follows a joiner (2 columns or 6): the first emoji
    // stands for the sequence.
    var isAfterJoiner = false
    var isEmoji = false
    func flush() {
      if let glyph { body(glyph) }
      glyph = nil
      markCount = 0
    }
    for scalar in scalars {
      if scalar.value == 0x200D {
        isAfterJoiner = isEmoji
        continue
      }
      if let name = BidiControl.name(of: scalar) {
        flush()
        for letter in name.unicodeScalars { body(Glyph(safe: letter)) }
        continue
      }
      switch ColumnWidth.entry(of: scalar) {
      case .unprintable:
        flush()
        body(Glyph(safe: symbol(for: scalar)))
      case .zero:
        // A mark needs a letter to sit on: at the start of a cell it would be drawn over the
        // cell before, or over the last cell of the row above.
        guard isDrawnMark(scalar), glyph != nil, markCount < Glyph.maximumMarks else { break }
        glyph?.append(mark: scalar)
        markCount += 1
      case .one, .two:
        if scalar.value == 0xAD { break }
        if isAfterJoiner {
          isAfterJoiner = false
          break
        }
        if isSkinTone(scalar), glyph != nil { break }
        flush()
        glyph = Glyph(safe: scalar)
        isEmoji = scalar.properties.isEmoji && scalar.value > 0xFF
      }
    }
    flush()
  }

  /// The number of columns that the glyphs take together.
  static func columns(of scalars: Substring.UnicodeScalarView) -> Int {
    var columns = 0
    forEach(in: scalars) { columns += $0.columns }
    return columns
  }

  /// The visible symbol for a scalar that cannot be drawn.
  static func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  /// Whether a zero-width scalar is a mark to draw, and not a joiner, selector, tag or filler.
  static func isDrawnMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x180B...0x180F, 0x20E3: return false
    // Medial and final jamo join the syllable's first consonant in its cell.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}

/// Controls that reorder what follows them on the screen: shown by name, never sent.
enum BidiControl {
  /// What is shown in place of the control, one column a letter; `nil` for other scalars.
  static func name(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x061C: "⟨ALM⟩"
    case 0x200E: "⟨LRM⟩"
    case 0x200F: "⟨RLM⟩"
    case 0x202A: "⟨LRE⟩"
    case 0x202B: "⟨RLE⟩"
    case 0x202C: "⟨PDF⟩"
    case 0x202D: "⟨LRO⟩"
    case 0x202E: "⟨RLO⟩"
    case 0x2066: "⟨LRI⟩"
    case 0x2067: "⟨RLI⟩"
    case 0x2068: "⟨FSI⟩"
    case 0x2069: "⟨PDI⟩"
    default: nil
    }
  }
}
