internal import Terminal

extension EditingBuffer {
  /// What a line key did.
  enum KeyEffect: Hashable, Sendable { case changed, moved, nothing }

  /// Handles the keys that a field of one line and an editor have in common.
  ///
  /// - Returns: `nil` when the key is none of them.
  mutating func handleLineKey(_ key: Key) -> KeyEffect? {
    let (oldText, oldCursor) = (text, cursor)
    guard move(key) || edit(key) else { return nil }
    if differs(from: oldText) { return .changed }
    return cursor == oldCursor ? KeyEffect.nothing : .moved
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): moveCursor(to: previous)
    case .right, .control("f"): moveCursor(to: next)
    case .home, .control("a"): moveCursor(to: lineStart)
    case .end: moveCursor(to: lineEnd)
    case .alt("b"), Key(.left, .control), Key(.left, .alt): moveCursor(to: wordStart)
    case .alt("f"), Key(.right, .control), Key(.right, .alt): moveCursor(to: wordEnd)
    default: return false
    }
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"), Key(.backspace, .alt): killWordBackward()
    case .alt("d"): killWordForward()
    case .control("u"): killToLineStart()
    case .control("k"): killToLineEnd()
    case .control("y"): yank()
    case .control("t"): transpose()
    case .control("_"), .control("/"): undo()
    case .control("r"): redo()
    default:
      guard case .character(let character) = key.code, key.modifiers.isEmpty else { return false }
      insert(TypedText.line(String(character)))
    }
    return true
  }
}
