/// A message and its parts, as a flat list (RFC 5322, RFC 2046).
///
/// Read in one pass over the lines: nesting costs nothing, and what is nested too deep or cut into
/// too many parts stays undivided.
struct MIMEMessage: Sendable {
  /// One part: the message itself, a part of it, a message inside it.
  struct Part: Sendable {
    /// The part that holds this one; −1 for the message itself.
    let parent: Int
    var header = MIMEHeader()
    /// The kind of its content: `text/html`.
    var type = "text/plain"
    var parameters: [String: String] = [:]
    /// Where its content stands, before anything is decoded.
    var body: Range<Int> = 0..<0

    /// Whether it is meant to be saved, not read.
    var isAttachment: Bool { header.structured("content-disposition").value == "attachment" }
  }

  /// How much is read.
  struct Limits: Sendable {
    var maximumParts = 5000
    var maximumDepth = 40
  }

  private(set) var parts: [Part] = []
  private let bytes: [UInt8]

  /// Reads a message.
  init(_ bytes: [UInt8], limits: Limits = Limits()) {
    self.bytes = bytes
    var reader = Reader(limits: limits)
    reader.read(bytes)
    parts = reader.parts
  }

  /// The parts directly inside a part, in order.
  func children(of part: Int) -> [Int] { parts.indices.filter { parts[$0].parent == part } }

  /// A part's content, decoded.
  func content(of part: Int) -> [UInt8] {
    TransferEncoding.decoded(
      bytes[parts[part].body],
      encoding: parts[part].header.structured("content-transfer-encoding").value)
  }

  /// A part's content as text.
  func text(of part: Int) -> String {
    let content = content(of: part)
    if let label = parts[part].parameters["charset"],
      let text = TextEncoding.text(of: content, labelled: label)
    {
      // What calls itself ASCII or Latin and is sound UTF-8 is UTF-8.
      return String(validating: content, as: UTF8.self) ?? text
    }
    return String(validating: content, as: UTF8.self) ?? Windows1252.text(content)
  }

  /// Walks over the lines.
  private struct Reader {
    let limits: Limits
    var parts: [Part] = [Part(parent: -1)]
    /// The boundaries that may end the part being read, the innermost last.
    private var boundaries: [(boundary: [UInt8], part: Int)] = []
    private var current = 0
    private var isInHeader = true
    /// Behind a part's last boundary there is nothing to be read.
    private var isBetween = false
    private var lastField: String?

    init(limits: Limits) { self.limits = limits }

    mutating func read(_ bytes: [UInt8]) {
      var start = 0
      while start < bytes.count {
        let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
        line(bytes[start..<end], next: min(feed + 1, bytes.count))
        start = feed + 1
      }
      close(at: bytes.count)
    }

    private mutating func line(_ line: ArraySlice<UInt8>, next: Int) {
      if line.starts(with: [0x2D, 0x2D]), boundary(line, next: next) { return }
      guard isInHeader, !isBetween else { return }
      if line.isEmpty {
        endHeader(at: next)
      } else {
        parts[current].header.add(line, after: &lastField)
      }
    }

    private mutating func endHeader(at position: Int) {
      isInHeader = false
      lastField = nil
      let (type, parameters) = parts[current].header.structured("content-type")
      if !type.isEmpty { parts[current].type = type }
      parts[current].parameters = parameters
      parts[current].body = position..<position
      let hasRoom = boundaries.count < limits.maximumDepth && parts.count < limits.maximumParts
      if type.hasPrefix("multipart/"), let boundary = parameters["boundary"], !boundary.isEmpty,
        boundary.utf8.count <= 200, hasRoom
      {
        boundaries.append((Array(boundary.utf8), current))
      } else if type == "message/rfc822", hasRoom, depth(of: current) < limits.maximumDepth {
        open(inside: current)
      }
    }

    private func depth(of part: Int) -> Int {
      var depth = 0
      var outer = parts[part].parent
      while outer >= 0 {
        depth += 1
        outer = parts[outer].parent
      }
      return depth
    }

    private mutating func open(inside parent: Int) {
      parts.append(Part(parent: parent))
      current = parts.count - 1
      isInHeader = true
      isBetween = false
      lastField = nil
    }

    /// Ends the part being read, and the messages that it ends with.
    private mutating func close(at end: Int) {
      guard !isBetween, !isInHeader else { return }
      let start = parts[current].body.lowerBound
      parts[current].body = start..<max(start, end)
    }

    /// Takes a line for the border of a part; whether it is one.
    private mutating func boundary(_ line: ArraySlice<UInt8>, next: Int) -> Bool {
      var content = line.dropFirst(2)
      while let last = content.last, last == 0x20 || last == 0x09 { content.removeLast() }
      for place in boundaries.indices.reversed() {
        let mark = boundaries[place].boundary
        guard content.starts(with: mark) else { continue }
        let rest = content.dropFirst(mark.count)
        let isLast = rest.elementsEqual([0x2D, 0x2D])
        guard isLast || rest.isEmpty else { continue }
        // The line's end before a border belongs to the border.
        close(at: line.startIndex)
        boundaries.removeSubrange((place + 1)...)
        let parent = boundaries[place].part
        if isLast || parts.count >= limits.maximumParts {
          if isLast { boundaries.removeLast() }
          isBetween = true
          isInHeader = false
        } else {
          open(inside: parent)
        }
        return true
      }
      return false
    }
  }
}
