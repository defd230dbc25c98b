/// A text that is being typed: its scalars, a cursor on a grapheme border, and its own undo.
///
/// It knows keys and screens no more than a string does; ``TextField`` and ``TextEditor`` put it
/// behind both. Positions are Unicode scalars from the start of the text.
public struct EditingBuffer: Hashable, Sendable {
  /// What stands in the buffer.
  public private(set) var text: String
  /// Where the cursor stands, in Unicode scalars; always on a grapheme border.
  public private(set) var cursor: Int
  /// What the last kills took, for ``yank()``.
  private(set) var killed = ""
  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var lastEdit = EditKind.none

  /// A text with the cursor at its end.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.unicodeScalars.count
  }

  private struct Snapshot: Hashable, Sendable {
    var text: String
    var cursor: Int
  }

  /// Edits of one kind in a row are undone together.
  enum EditKind: Hashable, Sendable { case none, typing, deleting, killing, other }

  /// The most steps kept for undo; the oldest go first.
  private static let undoLimit = 1000
  /// The most UTF-8 bytes kept for undo, so that a pasted book is not kept a thousand times.
  private static let undoByteLimit = 16 << 20

  /// The number of Unicode scalars in the text.
  public var count: Int { text.unicodeScalars.count }

  /// Whether the text, scalar by scalar, is another one.
  public func differs(from other: String) -> Bool {
    !text.unicodeScalars.elementsEqual(other.unicodeScalars)
  }

  // MARK: Positions

  /// The index of a position in the text; positions outside count as its ends.
  func index(_ offset: Int) -> String.Index {
    let scalars = text.unicodeScalars
    return scalars.index(scalars.startIndex, offsetBy: max(0, offset), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
  }

  /// The position of an index of the text.
  func offset(_ index: String.Index) -> Int {
    text.unicodeScalars.distance(from: text.startIndex, to: index)
  }

  /// The first grapheme border at or after a position.
  func border(atOrAfter offset: Int) -> Int {
    let position = index(offset)
    guard position < text.endIndex else { return count }
    let next = text.index(after: position)
    return text.index(before: next) == position ? self.offset(position) : self.offset(next)
  }

  /// Moves the cursor to a position, or to the grapheme border after it.
  public mutating func moveCursor(to offset: Int) {
    cursor = border(atOrAfter: offset)
    lastEdit = .none
  }

  // MARK: Editing

  /// Writes text at the cursor and moves the cursor after it.
  public mutating func insert(_ new: String, as kind: InsertionKind = .typed) {
    guard !new.isEmpty else { return }
    // A word typed after a space is its own step.
    let startsWord = kind == .typed && text[..<index(cursor)].last?.isWhitespace == true
    remember(kind == .typed && !startsWord ? .typing : .other)
    if kind == .typed { lastEdit = .typing }
    let end = cursor + new.unicodeScalars.count
    text.unicodeScalars.insert(contentsOf: new.unicodeScalars, at: index(cursor))
    cursor = border(atOrAfter: end)
  }

  /// Where inserted text comes from; what is typed in one go is undone in one go.
  public enum InsertionKind: Hashable, Sendable {
    /// From the keyboard, a character at a time.
    case typed
    /// In one piece.
    case pasted
  }

  /// Takes a range of positions out and puts the cursor there.
  mutating func remove(_ range: Range<Int>, as kind: EditKind) {
    guard !range.isEmpty else { return }
    let removed = index(range.lowerBound)..<index(range.upperBound)
    if kind == .killing {
      let piece = String(text.unicodeScalars[removed])
      // Kills in a row come back together, in their order.
      if lastEdit != .killing {
        killed = piece
      } else if range.upperBound <= cursor && range.lowerBound < cursor {
        killed = piece + killed
      } else {
        killed += piece
      }
    }
    remember(kind)
    text.unicodeScalars.removeSubrange(removed)
    cursor = border(atOrAfter: range.lowerBound)
  }

  /// Writes what was killed last at the cursor.
  public mutating func yank() { insert(killed, as: .pasted) }

  /// Puts another text in place of all, with the cursor at its end; can be undone.
  public mutating func replaceAll(with new: String) {
    guard differs(from: new) else { return }
    remember(.other)
    text = new
    cursor = count
  }

  // MARK: Undo

  private mutating func remember(_ kind: EditKind) {
    defer { lastEdit = kind }
    future = []
    if kind != .other, kind == lastEdit { return }
    past.append(Snapshot(text: text, cursor: cursor))
    var bytes = past.reduce(0) { $0 + $1.text.utf8.count }
    while past.count > Self.undoLimit || bytes > Self.undoByteLimit, past.count > 1 {
      bytes -= past.removeFirst().text.utf8.count
    }
  }

  /// Takes the last edits back; returns whether there were any.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let step = past.popLast() else { return false }
    future.append(Snapshot(text: text, cursor: cursor))
    restore(step)
    return true
  }

  /// Does again what was taken back; returns whether there was anything.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = future.popLast() else { return false }
    past.append(Snapshot(text: text, cursor: cursor))
    restore(step)
    return true
  }

  private mutating func restore(_ step: Snapshot) {
    text = step.text
    cursor = step.cursor
    lastEdit = .none
  }
}
