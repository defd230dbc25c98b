extension StringProtocol {
  /// The text as it may be printed: nothing in it commands a terminal or turns the direction of text.
  ///
  /// Titles pass the safe-text gate when they are imported; file names, arguments and messages of
  /// the system do not. Line feeds stay.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.printableForm != $0 }) else { return String(self) }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let form = scalar.printableForm { shown.append(form) }
    }
    return String(shown)
  }

  /// The text as it may be printed on one line.
  var printableLine: String {
    String(printable.map { $0.isNewline ? " " : $0 })
  }
}

extension Unicode.Scalar {
  /// What is printed in place of the scalar; `nil` when nothing is.
  fileprivate var printableForm: Unicode.Scalar? {
    switch value {
    case 0x0A: self
    // The pictures of the control characters: ␀ to ␟ and ␡.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    // C1, the bidirectional controls, and tag characters, which hide text.
    case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069,
      0xE0000...0xE0FFF:
      "\u{FFFD}"
    case 0x200B, 0x2060, 0xFEFF: nil
    default: self
    }
  }
}
