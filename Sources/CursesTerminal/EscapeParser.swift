internal import Terminal

/// Reads one escape sequence from the front of some bytes.
struct EscapeParser {
  private let bytes: ArraySlice<UInt8>
  private let isFinal: Bool
  private let limit: Int

  init(_ bytes: ArraySlice<UInt8>, isFinal: Bool, limit: Int) {
    self.bytes = bytes
    self.isFinal = isFinal
    self.limit = limit
  }

  private func byte(_ index: Int) -> UInt8? {
    let index = bytes.startIndex + index
    return index < bytes.endIndex ? bytes[index] : nil
  }

  /// What the bytes begin with; the first one is ESC.
  mutating func step() -> InputDecoder.Step {
    guard let second = byte(1) else {
      return isFinal ? .take(count: 1, .key(.escape)) : .wait(isCertain: false)
    }
    switch second {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return applicationKey()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      if let string = controlString(second) { return string }
    case 0x1B: return .take(count: 1, .key(.escape))
    default: break
    }
    // ESC and a key at once is Alt with that key.
    switch CharacterDecoder.step(bytes.dropFirst(), isFinal: isFinal) {
    case .take(let count, .key(var key)):
      key.modifiers.insert(.alt)
      return .take(count: 1 + count, .key(key))
    case .take(let count, _): return .take(count: 1 + count, nil)
    case let other: return other
    }
  }

  // MARK: CSI

  private func controlSequence() -> InputDecoder.Step {
    var index = 2
    while let next = byte(index), (0x20...0x3F).contains(next) {
      index += 1
      if index > limit { return .take(count: index, nil) }
    }
    guard let final = byte(index) else {
      if !isFinal { return .wait(isCertain: index > 2) }
      return index == 2 ? .take(count: 2, .key(.alt("["))) : .take(count: index, nil)
    }
    // What breaks a sequence off is no part of it, and begins the next.
    guard (0x40...0x7E).contains(final) else { return .take(count: index, nil) }
    if index == 2, final == UInt8(ascii: "M") { return oldMouse() }
    if index == 2, final == UInt8(ascii: "[") { return linuxFunctionKey() }
    let body = bytes[(bytes.startIndex + 2)..<(bytes.startIndex + index)]
    let count = index + 1
    if let prefix = body.first, (0x3C...0x3F).contains(prefix) {
      guard prefix == UInt8(ascii: "<"), final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
      else { return .take(count: count, nil) }
      let mouse = parameters(body.dropFirst()).flatMap {
        MouseDecoder.mouse(parameters: $0, isPress: final == UInt8(ascii: "M"))
      }
      return .take(count: count, mouse.map(Event.mouse))
    }
    guard let parameters = parameters(body) else { return .take(count: count, nil) }
    switch (final, parameters.first) {
    case (UInt8(ascii: "~"), 200): return .startPaste(count: count)
    case (UInt8(ascii: "I"), nil): return .take(count: count, .focus(true))
    case (UInt8(ascii: "O"), nil): return .take(count: count, .focus(false))
    default:
      let key = KeySequences.key(parameters: parameters, final: final)
      return .take(count: count, key.map(Event.key))
    }
  }

  /// The numbers between semicolons; `nil` when there is anything else.
  private func parameters(_ body: ArraySlice<UInt8>) -> [Int]? {
    if body.isEmpty { return [] }
    var parameters: [Int] = [0]
    for byte in body {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        let number = parameters[parameters.count - 1] * 10 + digit
        parameters[parameters.count - 1] = min(1 << 30, number)
      case UInt8(ascii: ";"): parameters.append(0)
      default: return nil
      }
    }
    return parameters
  }

  private func oldMouse() -> InputDecoder.Step {
    guard byte(5) != nil else {
      return isFinal ? .take(count: bytes.count, nil) : .wait(isCertain: true)
    }
    let report = bytes[(bytes.startIndex + 3)..<(bytes.startIndex + 6)]
    return .take(count: 6, MouseDecoder.mouse(bytes: report).map(Event.mouse))
  }

  /// The Linux console sends `ESC [ [ A` for F1.
  private func linuxFunctionKey() -> InputDecoder.Step {
    guard let letter = byte(3) else {
      return isFinal ? .take(count: 3, nil) : .wait(isCertain: true)
    }
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else {
      return .take(count: 4, nil)
    }
    return .take(count: 4, .key(.function(Int(letter - UInt8(ascii: "A")) + 1)))
  }

  // MARK: SS3

  private func applicationKey() -> InputDecoder.Step {
    var index = 2
    while let next = byte(index), (0x30...0x3B).contains(next), index < 8 { index += 1 }
    guard let final = byte(index) else {
      if !isFinal { return .wait(isCertain: index > 2) }
      return index == 2 ? .take(count: 2, .key(.alt("O"))) : .take(count: index, nil)
    }
    guard (0x40...0x7E).contains(final) else {
      return index == 2 ? .take(count: 2, .key(.alt("O"))) : .take(count: index, nil)
    }
    let key = KeySequences.applicationKey(final)
    return .take(count: index + 1, key.map(Event.key))
  }

  // MARK: OSC, DCS, APC

  /// A string that answers a question nobody asked: swallowed up to its end.
  ///
  /// `nil` when it looks like Alt with a key, because no such string begins so.
  private func controlString(_ kind: UInt8) -> InputDecoder.Step? {
    guard let third = byte(2) else {
      return isFinal ? nil : .wait(isCertain: false)
    }
    let begins: Bool =
      switch kind {
      case UInt8(ascii: "]"): (0x30...0x39).contains(third)
      case UInt8(ascii: "P"): (0x30...0x3F).contains(third) || third == UInt8(ascii: "!")
      case UInt8(ascii: "_"): third == UInt8(ascii: "G")
      default: false
      }
    guard begins else { return nil }
    var index = 3
    while let next = byte(index) {
      if next == 0x07 { return .take(count: index + 1, nil) }
      if next == 0x1B {
        guard let last = byte(index + 1) else { break }
        return .take(count: last == UInt8(ascii: "\\") ? index + 2 : index, nil)
      }
      index += 1
      if index > limit { return .take(count: index, nil) }
    }
    return isFinal ? .take(count: bytes.count, nil) : .wait(isCertain: true)
  }
}
