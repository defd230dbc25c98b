extension EditingBuffer {
  /// The position one grapheme cluster before the cursor.
  var previous: Int {
    let here = index(cursor)
    return here > text.startIndex ? offset(text.index(before: here)) : 0
  }

  /// The position one grapheme cluster after the cursor.
  var next: Int {
    let here = index(cursor)
    return here < text.endIndex ? offset(text.index(after: here)) : cursor
  }

  /// The start of the word before the cursor: back over what is no letter or digit, then over them.
  var wordStart: Int {
    var here = index(cursor)
    while here > text.startIndex, !text[text.index(before: here)].isWordPart {
      here = text.index(before: here)
    }
    while here > text.startIndex, text[text.index(before: here)].isWordPart {
      here = text.index(before: here)
    }
    return offset(here)
  }

  /// The end of the word after the cursor.
  var wordEnd: Int {
    var here = index(cursor)
    while here < text.endIndex, !text[here].isWordPart { here = text.index(after: here) }
    while here < text.endIndex, text[here].isWordPart { here = text.index(after: here) }
    return offset(here)
  }

  /// The start of the run of non-blank characters before the cursor, as a shell's Ctrl-W sees it.
  var blankSeparatedStart: Int {
    var here = index(cursor)
    while here > text.startIndex, text[text.index(before: here)].isWhitespace {
      here = text.index(before: here)
    }
    while here > text.startIndex, !text[text.index(before: here)].isWhitespace {
      here = text.index(before: here)
    }
    return offset(here)
  }

  /// The start of the line of the cursor.
  var lineStart: Int {
    var here = index(cursor)
    while here > text.startIndex, !text[text.index(before: here)].isNewline {
      here = text.index(before: here)
    }
    return offset(here)
  }

  /// The end of the line of the cursor, before its line feed.
  var lineEnd: Int {
    var here = index(cursor)
    while here < text.endIndex, !text[here].isNewline { here = text.index(after: here) }
    return offset(here)
  }

  /// Takes out the grapheme cluster before the cursor.
  public mutating func deleteBackward() { remove(previous..<cursor, as: .deleting) }

  /// Takes out the grapheme cluster after the cursor.
  public mutating func deleteForward() { remove(cursor..<next, as: .deleting) }

  /// Kills the blank-separated word before the cursor.
  public mutating func killWordBackward() { remove(blankSeparatedStart..<cursor, as: .killing) }

  /// Kills the word after the cursor.
  public mutating func killWordForward() { remove(cursor..<wordEnd, as: .killing) }

  /// Kills from the start of the line to the cursor; at the start, the line feed before it.
  public mutating func killToLineStart() {
    let start = lineStart
    remove((start == cursor ? previous : start)..<cursor, as: .killing)
  }

  /// Kills from the cursor to the end of the line; at the end, the line feed.
  public mutating func killToLineEnd() {
    let end = lineEnd
    remove(cursor..<(end == cursor ? next : end), as: .killing)
  }

  /// Exchanges the two clusters around the cursor, or the last two at the end of a line.
  public mutating func transpose() {
    if cursor == lineEnd, cursor > lineStart { moveCursor(to: previous) }
    let (first, last) = (previous, next)
    guard first >= lineStart, first < cursor, cursor < last else { return }
    let left = String(text[index(first)..<index(cursor)])
    let right = String(text[index(cursor)..<index(last)])
    let whole = text.replacing(first..<last, with: right + left, in: self)
    replaceAll(with: whole)
    moveCursor(to: last)
  }
}

extension String {
  /// The text with a range of positions of a buffer exchanged for other text.
  fileprivate func replacing(
    _ range: Range<Int>, with new: String, in buffer: EditingBuffer
  ) -> String {
    String(self[..<buffer.index(range.lowerBound)]) + new
      + String(self[buffer.index(range.upperBound)...])
  }
}

extension Character {
  /// Whether the character is part of a word: a letter or a digit.
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
