extension ColumnWidth {
  /// The longest start of a text that fits a number of columns; characters stay whole.
  public static func prefix(of text: String, columns: Int) -> String {
    var left = columns
    var end = text.startIndex
    for index in text.indices {
      left -= Self.columns(of: String(text[index]))
      guard left >= 0 else { break }
      end = text.index(after: index)
    }
    return String(text[..<end])
  }

  /// The longest end of a text that fits a number of columns; characters stay whole.
  public static func suffix(of text: String, columns: Int) -> String {
    var left = columns
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      left -= Self.columns(of: String(text[before]))
      guard left >= 0 else { break }
      start = before
    }
    return String(text[start...])
  }
}
