internal import Terminal

/// Decodes mouse reports: SGR (`CSI < button ; column ; row M|m`) and the old three-byte form.
enum MouseDecoder {
  /// The event of an SGR report; `nil` for what is no button and no wheel.
  ///
  /// - Parameters:
  ///   - parameters: Button, column and row, the last two counted from 1.
  ///   - isPress: Whether the report ends in `M`; `m` is a release.
  /// - Returns: The event, or `nil`.
  static func mouse(parameters: [Int], isPress: Bool) -> Mouse? {
    guard parameters.count == 3, let position = position(parameters[1], parameters[2]) else {
      return nil
    }
    let code = parameters[0]
    let modifiers = modifiers(code)
    if code & 64 != 0 {
      switch code & 0b1100_0011 {
      case 64: return isPress ? Mouse(.wheelUp, at: position, modifiers: modifiers) : nil
      case 65: return isPress ? Mouse(.wheelDown, at: position, modifiers: modifiers) : nil
      default: return nil
      }
    }
    guard code < 64, let button = button(code & 3) else { return nil }
    let action: Mouse.Action =
      if code & 32 != 0 {
        .drag(button)
      } else {
        isPress ? .press(button) : .release(button)
      }
    return Mouse(action, at: position, modifiers: modifiers)
  }

  /// The event of the three bytes after `CSI M`, each with 32 added.
  static func mouse(bytes: ArraySlice<UInt8>) -> Mouse? {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3, values.allSatisfy({ $0 >= 0 }) else { return nil }
    let code = values[0]
    if code & 3 == 3, code & 64 == 0 {
      // The old form does not say which button was let go.
      guard code & 32 == 0, let position = position(values[1], values[2]) else { return nil }
      return Mouse(.release(.left), at: position, modifiers: modifiers(code))
    }
    return mouse(parameters: values, isPress: true)
  }

  private static func position(_ column: Int, _ row: Int) -> Position? {
    guard (1...10_000).contains(column), (1...10_000).contains(row) else { return nil }
    return Position(column: column - 1, row: row - 1)
  }

  private static func button(_ number: Int) -> Mouse.Button? {
    switch number {
    case 0: .left
    case 1: .middle
    case 2: .right
    default: nil
    }
  }

  private static func modifiers(_ code: Int) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
