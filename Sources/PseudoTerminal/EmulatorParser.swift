/// Cuts a terminal's input into text and sequences.
struct EmulatorParser {
  /// One piece of the input.
  enum Piece {
    case none
    case text(String)
    case control(UInt8)
    case escape(String)
    case sequence(ControlSequence)
    case command(String)
    case malformed(String)
  }

  /// A control sequence: `CSI prefix numbers final`.
  struct ControlSequence {
    /// `?`, `>`, `=`, `<` or nothing.
    var prefix = ""
    /// The numbers between semicolons; 0 where one is left out.
    var numbers: [Int] = []
    /// The last character, after any intermediate ones.
    var final = ""
    /// The whole, for messages.
    var description = ""
  }

  private enum State {
    case ground
    case escape
    case charset
    case sequence([UInt8])
    case command([UInt8])
    case commandEscape([UInt8])
  }

  private var state = State.ground
  private var utf8: [UInt8] = []

  mutating func next(_ byte: UInt8) -> Piece {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .charset:
      state = .ground
      return .none
    case .sequence(let body):
      if (0x40...0x7E).contains(byte) {
        state = .ground
        return .sequence(Self.sequence(body, final: byte))
      }
      if byte < 0x20 || body.count > 200 {
        state = .ground
        return .malformed("CSI \(String(decoding: body, as: UTF8.self)) broken off")
      }
      state = .sequence(body + [byte])
      return .none
    case .command(let body):
      if byte == 0x07 {
        state = .ground
        return .command(String(decoding: body, as: UTF8.self))
      }
      state = byte == 0x1B ? .commandEscape(body) : .command(body + [byte])
      return .none
    case .commandEscape(let body):
      if byte == UInt8(ascii: "\\") {
        state = .ground
        return .command(String(decoding: body, as: UTF8.self))
      }
      // Doubled, as tmux's pass-through writes it.
      state = .command(body + [0x1B, byte])
      return .none
    }
  }

  private mutating func ground(_ byte: UInt8) -> Piece {
    if byte >= 0x80 {
      utf8.append(byte)
      if let text = String(validating: utf8, as: UTF8.self) {
        utf8 = []
        return .text(text)
      }
      guard utf8.count >= 4 else { return .none }
      utf8 = []
      return .malformed("bytes that are not UTF-8")
    }
    utf8 = []
    switch byte {
    case 0x1B:
      state = .escape
      return .none
    case 0..<0x20, 0x7F: return .control(byte)
    default: return .text(String(Unicode.Scalar(byte)))
    }
  }

  private mutating func escape(_ byte: UInt8) -> Piece {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .command([])
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      state = .charset
    default: return .escape(String(Unicode.Scalar(byte)))
    }
    return .none
  }

  private static func sequence(_ body: [UInt8], final: UInt8) -> ControlSequence {
    var sequence = ControlSequence()
    var rest = body[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      sequence.prefix = String(Unicode.Scalar(first))
      rest = rest.dropFirst()
    }
    let intermediates = rest.filter { (0x20...0x2F).contains($0) }
    let digits = String(decoding: rest.filter { $0 >= 0x30 }, as: UTF8.self)
    sequence.numbers = digits.split(separator: ";", omittingEmptySubsequences: false)
      .prefix(64).map { min(Int($0) ?? 0, 9_999) }
    sequence.final = String(decoding: intermediates + [final], as: UTF8.self)
    sequence.description =
      "CSI \(String(decoding: body, as: UTF8.self))\(Character(Unicode.Scalar(final)))"
    return sequence
  }
}
