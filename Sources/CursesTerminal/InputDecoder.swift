internal import Terminal

/// Turns the bytes that a terminal sends into events.
///
/// Pure: bytes and the time go in, events come out. Sequences that are not known are swallowed
/// whole, so that no letter of one is ever taken for a key; a paste is one event, however the
/// bytes of it arrive.
struct InputDecoder {
  /// How long an escape byte may wait for the rest of its sequence, in milliseconds.
  var escapeDelayMilliseconds = 25
  /// How long a sequence that has certainly begun may wait for its end, in milliseconds.
  static let sequenceDelayMilliseconds = 500
  /// How long a paste may pause, in milliseconds, before it counts as ended.
  static let pasteDelayMilliseconds = 1_000
  /// The longest paste in bytes; what comes after it until the end of the paste is dropped.
  static let pasteLimit = 16 << 20
  /// The longest control sequence in bytes that is waited for.
  private static let sequenceLimit = 4_096

  private let table: KeyTable
  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  private var lastByteMilliseconds = 0
  private var wait: Wait = .none

  /// Why decoding stopped before the end of the bytes.
  private enum Wait {
    case none
    case escape
    case sequence
    case paste
  }

  /// What the start of the pending bytes is.
  enum Step {
    /// That many bytes are an event, or nothing that concerns anybody.
    case take(count: Int, Event?)
    /// A paste begins after that many bytes.
    case startPaste(count: Int)
    /// More bytes may make a longer sequence.
    case wait(isCertain: Bool)
  }

  init(table: KeyTable = KeyTable()) { self.table = table }

  /// The time by which ``expire(atMilliseconds:)`` should be called; `nil` when nothing waits.
  var deadlineMilliseconds: Int? {
    switch wait {
    case .none: nil
    case .escape: lastByteMilliseconds + escapeDelayMilliseconds
    case .sequence: lastByteMilliseconds + Self.sequenceDelayMilliseconds
    case .paste: lastByteMilliseconds + Self.pasteDelayMilliseconds
    }
  }

  /// The events that are complete with these bytes.
  mutating func feed(_ bytes: some Sequence<UInt8>, atMilliseconds milliseconds: Int) -> [Event] {
    lastByteMilliseconds = milliseconds
    pending.append(contentsOf: bytes)
    return decode(isFinal: false)
  }

  /// The events that become complete because nothing more came in time.
  mutating func expire(atMilliseconds milliseconds: Int) -> [Event] {
    guard let deadline = deadlineMilliseconds, milliseconds >= deadline else { return [] }
    if paste != nil { return endPaste(tail: pending.count) }
    return decode(isFinal: true)
  }

  private mutating func decode(isFinal: Bool) -> [Event] {
    var events: [Event] = []
    var position = 0
    wait = .none
    while true {
      if paste != nil {
        pending.removeFirst(position)
        position = 0
        guard let end = takePaste() else { break }
        events += end
        continue
      }
      guard position < pending.count else { break }
      switch step(pending[position...], isFinal: isFinal) {
      case .take(let count, let event):
        position += max(1, count)
        if let event { append(event, to: &events) }
      case .startPaste(let count):
        position += count
        paste = []
      case .wait(let isCertain):
        wait = isCertain ? .sequence : .escape
        pending.removeFirst(position)
        return events
      }
    }
    pending.removeFirst(min(position, pending.count))
    return events
  }

  /// Adds an event; of drags that follow each other only the last counts.
  private func append(_ event: Event, to events: inout [Event]) {
    if case .mouse(let mouse) = event, case .drag = mouse.action,
      case .mouse(let last) = events.last, last.action == mouse.action
    {
      events.removeLast()
    }
    events.append(event)
  }

  // MARK: Paste

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Moves bytes into the paste; its event when its end is among them.
  private mutating func takePaste() -> [Event]? {
    if let end = endOfPaste() {
      keep(pending[..<end])
      pending.removeFirst(end + Self.pasteEnd.count)
      return pasteEvents()
    }
    // The end may have come in part.
    let rest = min(pending.count, Self.pasteEnd.count - 1)
    keep(pending[..<(pending.count - rest)])
    pending.removeFirst(pending.count - rest)
    wait = .paste
    return nil
  }

  /// The index of the bytes that end a paste.
  private func endOfPaste() -> Int? {
    let last = pending.count - Self.pasteEnd.count
    var index = 0
    // By hand: the standard library's search costs 200 ns a byte.
    while index <= last {
      if pending[index] == 0x1B, pending[index...].starts(with: Self.pasteEnd) { return index }
      index += 1
    }
    return nil
  }

  private mutating func endPaste(tail: Int) -> [Event] {
    keep(pending[..<tail])
    pending.removeAll()
    wait = .none
    return pasteEvents()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(max(0, room)))
  }

  private mutating func pasteEvents() -> [Event] {
    let bytes = paste ?? []
    paste = nil
    guard !bytes.isEmpty else { return [] }
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // Terminals send Enter's byte for the end of a line; some send both bytes of it.
      if scalar == "\r" {
        text.append("\n")
      } else if !(scalar == "\n" && wasReturn) {
        text.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return [.paste(String(text))]
  }

  // MARK: Keys

  private func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    if first == 0x1B {
      switch table.match(bytes) {
      case .key(let key, let count): return .take(count: count, .key(key))
      case .none: break
      }
      var parser = EscapeParser(bytes, isFinal: isFinal, limit: Self.sequenceLimit)
      return parser.step()
    }
    return CharacterDecoder.step(bytes, isFinal: isFinal)
  }
}
