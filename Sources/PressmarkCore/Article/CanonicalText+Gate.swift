internal import Foundation

/// The passes that make one block canonical.
extension CanonicalText {
  /// Appends the canonical form of a block's text and gives its length in Unicode scalars.
  static func append(_ text: String, to bytes: inout [UInt8]) -> Int {
    var text = text
    // Most blocks of most articles are canonical as they come: look before working.
    let plainLength = text.withUTF8 { utf8 -> Int? in
      guard let length = PlainText.canonicalLength(utf8) else { return nil }
      bytes.append(contentsOf: utf8)
      return length
    }
    if let plainLength { return plainLength }
    return appendTidied(capped(normalised(gated(text))), to: &bytes)
  }

  /// The scalars that pass the gate, with symbols where something was caught.
  private static func gated(_ text: String) -> [Unicode.Scalar] {
    let source = text.unicodeScalars
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(text.utf8.count)
    // The last scalar that is no mark, for the joiners; how many joiners its cluster holds.
    var base: Unicode.Scalar?
    var joiners = 0
    var index = source.startIndex
    while index < source.endIndex {
      let scalar = source[index]
      index = source.index(after: index)
      if scalar.isPlain {
        if kept.last?.value != 0x200D { joiners = 0 }
        kept.append(scalar)
        base = scalar
        continue
      }
      switch SafeScalar(scalar) {
      case .keep:
        if !scalar.isMark {
          if kept.last?.value != 0x200D { joiners = 0 }
          base = scalar
        }
        kept.append(scalar)
      case .drop:
        break
      case .lineFeed:
        if scalar == "\r", index < source.endIndex, source[index] == "\n" {
          index = source.index(after: index)
        }
        kept.append("\n")
        base = nil
      case .replace(let symbol):
        kept.append(symbol)
        base = symbol
      case .joiner:
        guard let before = base, joiners < joinerLimit, index < source.endIndex,
          kept.last?.value != 0x200C, kept.last?.value != 0x200D
        else { break }
        let after = source[index]
        let shapes = before.takesJoiner && after.takesJoiner && !after.isMark
        let joins = scalar.value == 0x200D && before.isPictograph && after.isPictograph
        if shapes || joins {
          kept.append(scalar)
          if joins { joiners += 1 }
        }
      case .variation:
        guard let before = kept.last, !before.isBlank, before != "\n",
          SafeScalar(before) == .keep, before != "\u{FFFD}"
        else { break }
        kept.append(scalar)
      case .tag:
        var last = scalar
        while index < source.endIndex, SafeScalar(source[index]) == .tag {
          last = source[index]
          index = source.index(after: index)
        }
        // A subdivision flag loses its subdivision; any other run of tags is a hidden message.
        if !(base?.value == 0x1F3F4 && last.value == 0xE007F) {
          kept.append("\u{FFFD}")
          base = "\u{FFFD}"
        }
      }
    }
    return kept
  }

  /// The scalars in normalisation form C.
  ///
  /// Foundation's normalisation takes more than linear time, so that the text goes to it in short
  /// runs, cut where nothing can join.
  private static func normalised(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { !$0.isPlain && $0 != "\n" }) else { return scalars }
    // Towers of marks are cut down roughly first: within one, no run can be cut.
    let source = capped(scalars, limit: 4 * markLimit)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(source.count)
    var start = 0
    while start < source.count {
      var end = start + 1
      var isPlain = source[start].isPlain
      while end < source.count {
        if end - start >= 256, source[end].startsNormalisation { break }
        isPlain = isPlain && source[end].isPlain
        end += 1
      }
      if isPlain {
        result.append(contentsOf: source[start..<end])
      } else {
        var run = String.UnicodeScalarView()
        run.append(contentsOf: source[start..<end])
        result.append(contentsOf: String(run).precomposedStringWithCanonicalMapping.unicodeScalars)
      }
      start = end
    }
    return result
  }

  /// The scalars without the combining marks that no letter needs.
  private static func capped(
    _ scalars: [Unicode.Scalar], limit: Int = markLimit
  ) -> [Unicode.Scalar] {
    var marks = 0
    // Copied only when something has to go, which is hardly ever.
    var result: [Unicode.Scalar]?
    for (position, scalar) in scalars.enumerated() {
      marks = scalar.isMark ? marks + 1 : 0
      if marks > limit {
        if result == nil { result = Array(scalars[..<position]) }
      } else {
        result?.append(scalar)
      }
    }
    return result ?? scalars
  }

  /// Appends the scalars without blanks at the ends of lines, empty lines, and blanks or line feeds
  /// at both ends; gives the number of scalars appended.
  private static func appendTidied(
    _ scalars: [Unicode.Scalar], to bytes: inout [UInt8]
  ) -> Int {
    var length = 0
    // White space seen and not yet written: it is written only when something follows it.
    var blanks: [Unicode.Scalar] = []
    var endsLine = false
    for scalar in scalars {
      if scalar == "\n" {
        endsLine = true
        blanks.removeAll(keepingCapacity: true)
        continue
      }
      if scalar.isBlank {
        blanks.append(scalar)
        continue
      }
      if length > 0 {
        if endsLine {
          bytes.append(0x0A)
          length += 1
        }
        for blank in blanks { bytes.append(contentsOf: String(blank).utf8) }
        length += blanks.count
      }
      endsLine = false
      blanks.removeAll(keepingCapacity: true)
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let encoded = UTF8.encode(scalar) {
        bytes.append(contentsOf: encoded)
      }
      length += 1
    }
    return length
  }
}
