/// JSON as pages embed it: read once into flat nodes, forgiving, bounded; never an error.
///
/// The grammar is RFC 8259's. Forgiven is what pages do to it: comments and CDATA marks around a
/// document, several documents after one another, commas too many or missing, raw line feeds and
/// bare quotation marks inside strings, an end that never comes. What cannot be read is skipped,
/// and the rest is kept.
struct TolerantJSON: Sendable {
  /// The bounds of a reading.
  struct Limits: Sendable {
    /// Bytes that are read of one text; the rest is left out.
    var maximumBytes = 4 << 20
    /// Nodes of all texts together.
    var maximumNodes = 200_000
    /// Arrays and objects inside each other; what lies deeper is skipped.
    var maximumDepth = 64
  }

  /// A value, by its place.
  typealias Value = Int

  /// What a value is.
  enum Kind: UInt8, Sendable { case object, array, string, bare }

  private struct Item: Sendable {
    var kind: Kind
    /// The bytes of a string or of a number or word.
    var start: Int32
    var end: Int32
    /// The bytes of the member's name; empty outside objects.
    var keyStart: Int32
    var keyEnd: Int32
    /// The next value inside the same object or array; 0 for none.
    var next: Int32
    /// The first value inside; 0 for none.
    var first: Int32
  }

  private let limits: Limits
  private var bytes: [UInt8] = []
  /// The first item stands for nothing, so that 0 can mean none.
  private var items = [
    Item(kind: .bare, start: 0, end: 0, keyStart: 0, keyEnd: 0, next: 0, first: 0)
  ]
  /// The outermost values of all texts, in order.
  private(set) var documents: [Value] = []

  init(limits: Limits = Limits()) { self.limits = limits }

  /// Reads a further text, with whatever documents are in it.
  ///
  /// - Complexity: O(*n*).
  mutating func read(_ text: String) {
    let start = bytes.count
    let room = Int(Int32.max) - start
    guard room > 0 else { return }
    bytes.append(contentsOf: text.utf8.prefix(min(limits.maximumBytes, room)))
    parse(from: start)
  }

  // MARK: Asking

  func kind(_ value: Value) -> Kind { items[value].kind }

  /// The values inside an object or array, in order.
  func values(in value: Value) -> Values { Values(json: self, upcoming: items[value].first) }

  /// The values of one object or array.
  struct Values: Sequence, IteratorProtocol {
    fileprivate let json: TolerantJSON
    fileprivate var upcoming: Int32

    mutating func next() -> Value? {
      guard upcoming != 0 else { return nil }
      let value = Int(upcoming)
      upcoming = json.items[value].next
      return value
    }
  }

  /// Whether a member's name is this one, letter for letter.
  func isNamed(_ name: StaticString, _ value: Value) -> Bool {
    let item = items[value]
    let length = Int(item.keyEnd - item.keyStart)
    guard length == name.utf8CodeUnitCount, length > 0 else { return false }
    let start = Int(item.keyStart)
    return bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<length where bytes[start + place] != name.utf8Start[place] { return false }
      return true
    }
  }

  /// The first member of an object by its name.
  func member(_ name: StaticString, of value: Value) -> Value? {
    guard items[value].kind == .object else { return nil }
    var next = items[value].first
    while next != 0 {
      if isNamed(name, Int(next)) { return Int(next) }
      next = items[Int(next)].next
    }
    return nil
  }

  /// The text of a string, or a number or word as written; `nil` for objects and arrays.
  func text(_ value: Value) -> String? {
    let item = items[value]
    switch item.kind {
    case .object, .array: return nil
    case .bare: return String(decoding: bytes[Int(item.start)..<Int(item.end)], as: UTF8.self)
    case .string: return Self.unescaped(bytes[Int(item.start)..<Int(item.end)])
    }
  }

  /// The value itself, or what is in it when it is an array, arrays in it opened.
  func flattened(_ value: Value) -> [Value] {
    guard items[value].kind == .array else { return [value] }
    var found: [Value] = []
    var pending = [value]
    while let next = pending.popLast(), found.count < 1000 {
      if items[next].kind == .array {
        pending.append(contentsOf: Array(values(in: next)).reversed())
      } else {
        found.append(next)
      }
    }
    return found
  }
}

// MARK: - Reading

extension TolerantJSON {
  /// An open object or array.
  private struct Open {
    var item: Int
    var last: Int32
    var isObject: Bool
  }

  private mutating func parse(from start: Int) {
    var position = start
    let end = bytes.count
    var open: [Open] = []
    /// How many objects and arrays are open beyond the bound.
    var skipped = 0
    var key: (start: Int, end: Int)?
    while position < end, items.count < limits.maximumNodes {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        position += 1
        if skipped > 0 || open.count >= limits.maximumDepth {
          skipped += 1
          continue
        }
        let isObject = byte == UInt8(ascii: "{")
        let item = append(isObject ? .object : .array, position, position, key: key, into: &open)
        key = nil
        open.append(Open(item: item, last: 0, isObject: isObject))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        position += 1
        key = nil
        if skipped > 0 { skipped -= 1 } else { _ = open.popLast() }
      case UInt8(ascii: "\""):
        let close = stringEnd(from: position + 1, end: end)
        let string = (start: position + 1, end: close)
        position = min(end, close + 1)
        if skipped > 0 { continue }
        if key == nil, open.last?.isObject == true, isFollowedByColon(position, end: end) {
          key = string
        } else if !open.isEmpty {
          _ = append(.string, string.start, string.end, key: key, into: &open)
          key = nil
        }
      case UInt8(ascii: "/"), UInt8(ascii: "<"):
        position = afterMark(position, end: end)
      case 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        let wordStart = position
        while position < end, Self.isBare(bytes[position]) { position += 1 }
        if skipped > 0 || open.isEmpty { continue }
        _ = append(.bare, wordStart, position, key: key, into: &open)
        key = nil
      default: position += 1
      }
    }
  }

  private mutating func append(
    _ kind: Kind, _ start: Int, _ end: Int, key: (start: Int, end: Int)?, into open: inout [Open]
  ) -> Int {
    let place = items.count
    items.append(
      Item(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        keyStart: Int32(truncatingIfNeeded: key?.start ?? 0),
        keyEnd: Int32(truncatingIfNeeded: key?.end ?? 0), next: 0, first: 0))
    if let parent = open.indices.last {
      if open[parent].last == 0 {
        items[open[parent].item].first = Int32(truncatingIfNeeded: place)
      } else {
        items[Int(open[parent].last)].next = Int32(truncatingIfNeeded: place)
      }
      open[parent].last = Int32(truncatingIfNeeded: place)
    } else {
      documents.append(place)
    }
    return place
  }

  /// The place of the quotation mark that ends a string.
  ///
  /// A mark that nothing of the grammar follows is one of the text: `"Le "grand" soir"`.
  private func stringEnd(from start: Int, end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position < end {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\\") {
          position += 2
          continue
        }
        if byte == UInt8(ascii: "\"") {
          var next = position + 1
          // Far enough for any indentation; a bound keeps a hostile text from costing its square.
          let far = min(end, next + 200)
          while next < far, bytes[next] <= 0x20 { next += 1 }
          guard next < end else { return position }
          switch bytes[next] {
          case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"),
            UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ";"), 0...0x20:
            return position
          default: break
          }
        }
        position += 1
      }
      return end
    }
  }

  private func isFollowedByColon(_ start: Int, end: Int) -> Bool {
    var position = start
    while position < end, bytes[position] <= 0x20 { position += 1 }
    return position < end && bytes[position] == UInt8(ascii: ":")
  }

  /// The place after a comment or a CDATA mark: `//<![CDATA[`, `/* */`, `<!--`; a lone sign is
  /// stepped over.
  private func afterMark(_ start: Int, end: Int) -> Int {
    if starts(with: "<![CDATA[", at: start) { return start + 9 }
    if starts(with: "<!--", at: start) { return start + 4 }
    if starts(with: "/*", at: start) {
      var position = start + 2
      while position < end, !starts(with: "*/", at: position) {
        // A CDATA mark inside: what follows it is the document.
        if starts(with: "<![CDATA[", at: position) { position += 9 } else { position += 1 }
      }
      return min(end, position + 2)
    }
    if starts(with: "//", at: start) {
      var position = start + 2
      while position < end, bytes[position] != 0x0A {
        if bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[") {
          return starts(with: "[CDATA[", at: position) ? position + 7 : position
        }
        position += 1
      }
      return position
    }
    return start + 1
  }

  private func starts(with mark: StaticString, at start: Int) -> Bool {
    guard start + mark.utf8CodeUnitCount <= bytes.count else { return false }
    for place in 0..<mark.utf8CodeUnitCount where bytes[start + place] != mark.utf8Start[place] {
      return false
    }
    return true
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A string's text: escapes undone, a surrogate that stands alone shown as U+FFFD.
  private static func unescaped(_ raw: ArraySlice<UInt8>) -> String {
    guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var position = raw.startIndex
    func unit(at place: Int) -> UInt32? {
      guard place + 4 <= raw.endIndex else { return nil }
      var value: UInt32 = 0
      for digit in raw[place..<place + 4] {
        guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
        value = value << 4 | UInt32(number)
      }
      return value
    }
    while position < raw.endIndex {
      let byte = raw[position]
      guard byte == UInt8(ascii: "\\"), position + 1 < raw.endIndex else {
        text.append(byte)
        position += 1
        continue
      }
      let escape = raw[position + 1]
      position += 2
      switch escape {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
      case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
      case UInt8(ascii: "u"):
        guard var value = unit(at: position) else { continue }
        position += 4
        if (0xD800..<0xDC00).contains(value), position + 6 <= raw.endIndex,
          raw[position] == UInt8(ascii: "\\"), raw[position + 1] == UInt8(ascii: "u"),
          let low = unit(at: position + 2), (0xDC00..<0xE000).contains(low)
        {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          position += 6
        }
        text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      default: text.append(escape)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
