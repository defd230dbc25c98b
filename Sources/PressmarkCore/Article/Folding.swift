internal import Foundation

/// Folds single Unicode scalars for search: case, accents, ligatures and typographic variants.
enum Folding {
  /// The folded form of a scalar: none, one or several scalar values.
  ///
  /// White space folds to a space, an accented letter to its base, `œ` to `oe`, every quotation mark
  /// to `"`, every apostrophe to `'`, every dash to `-`, and a combining accent to nothing.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt32]) {
    let value = scalar.value
    if value < 0x80 {
      folded.append(
        value &- 0x41 < 26 ? value + 0x20 : value == 0x0A || value == 0x09 ? 0x20 : value)
    } else {
      appendOther(scalar, to: &folded)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to folded: inout [UInt32]) {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: folded.append(0x20)
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2039, 0x203A, 0x301D...0x301F, 0xFF02:
      folded.append(0x22)
    case 0x2018...0x201B, 0x2BC, 0x2032, 0xB4, 0xFF07: folded.append(0x27)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: folded.append(0x2D)
    case 0x2026: folded.append(contentsOf: [0x2E, 0x2E, 0x2E])
    case 0xC6, 0xE6: folded.append(contentsOf: [0x61, 0x65])
    case 0x152, 0x153: folded.append(contentsOf: [0x6F, 0x65])
    case 0xDF, 0x1E9E: folded.append(contentsOf: [0x73, 0x73])
    case 0xD8, 0xF8: folded.append(0x6F)
    case 0x110, 0x111: folded.append(0x64)
    case 0x141, 0x142: folded.append(0x6C)
    case 0x130, 0x131: folded.append(0x69)
    case 0xFB00...0xFB06:
      for part in String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars {
        folded.append(part.value)
      }
    case 0x300...0x36F, 0xFE00...0xFE0F, 0x20D0...0x20FF: break
    case 0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF:
      folded.append(
        bases[scalar.value] ?? scalar.properties.lowercaseMapping.firstValue ?? scalar.value)
    case 0x400...0x52F, 0x10A0...0x13FF, 0x2C00...0x2DFF, 0xA640...0xA7FF, 0xFF21...0xFF3A,
      0x10400...0x1E943:
      folded.append(scalar.properties.lowercaseMapping.firstValue ?? scalar.value)
    default: folded.append(scalar.value)
    }
  }

  /// The lower-case base letter of every accented Latin and Greek letter.
  private static let bases: [UInt32: UInt32] = {
    var bases: [UInt32: UInt32] = [:]
    for range in [0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in range {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned
        else { continue }
        let decomposed = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
        if let base = decomposed.firstValue, base != value { bases[value] = base }
      }
    }
    return bases
  }()
}

extension String {
  fileprivate var firstValue: UInt32? { unicodeScalars.first?.value }
}
