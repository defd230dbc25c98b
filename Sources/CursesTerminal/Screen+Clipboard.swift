public import Terminal

extension Screen {
  /// Sends text to the terminal's clipboard by OSC 52, which works over ssh too.
  ///
  /// Terminals do not answer, and some refuse: the result says what was sent, not what was kept.
  public mutating func copy(_ text: String) -> ClipboardResult {
    let isInsideTmux = Environment.value("TMUX").map { !$0.isEmpty } ?? false
    guard let bytes = ClipboardSequence.bytes(copying: text, isInsideTmux: isInsideTmux) else {
      return .tooLong(byteCount: text.utf8.count, limit: ClipboardSequence.limit / 4 * 3)
    }
    guard !isGone, undrawn == nil else { return .failed }
    let outcome = output.write(bytes)
    note(outcome)
    guard case .written = outcome else { return .failed }
    return .sent(scalarCount: text.unicodeScalars.count)
  }
}
