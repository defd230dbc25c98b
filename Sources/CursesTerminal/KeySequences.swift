internal import Terminal

/// What terminals send for keys that type nothing, after `CSI` or `SS3`.
///
/// The sequences of ECMA-48, the VT220 and xterm, which all terminals of today send; what a
/// terminal's own terminfo entry says is tried before them.
enum KeySequences {
  /// The key of `CSI parameters final`; `nil` when it is none that we know.
  static func key(parameters: [Int], final: UInt8) -> Key? {
    let modifiers = modifiers(parameters.count > 1 ? parameters[1] : 1)
    switch final {
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~"):
      let first = parameters.first ?? 0
      // xterm's modifyOtherKeys: CSI 27 ; modifiers ; scalar ~
      if first == 27, parameters.count == 3 { return typed(parameters[2], modifiers) }
      return tilde(first).map { Key($0, modifiers) }
    case UInt8(ascii: "u"): return typed(parameters.first ?? 0, modifiers)
    default:
      // `CSI 12 ; 40 R` is the answer to a question about the cursor, and no F3.
      guard parameters.count < 2 || parameters[0] == 1 && parameters[1] <= 16 else { return nil }
      return letter(final).map { Key($0, modifiers) }
    }
  }

  /// The key of `SS3 final`: arrows and the keypad in application mode, and F1 to F4.
  static func applicationKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad sends the character 0x40 below.
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: letter(final).map { Key($0) }
    }
  }

  private static func letter(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func tilde(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key given by its scalar and modifiers, as in `CSI scalar ; modifiers u`.
  private static func typed(_ value: Int, _ modifiers: Key.Modifiers) -> Key? {
    guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
    switch value {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    case 32...126, 160...0xDFFF, 0xF900...0x10FFFF:
      return Key(.character(Character(scalar)), modifiers.subtracting(.shift))
    default: return nil
    }
  }

  /// xterm's modifier parameter: 1 + 1 for shift + 2 for alt + 4 for control + 8 for meta.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 0b1010 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
