/// What the press databases' importers ask of a file.
extension ImportSource {
  /// The text of a press database's export.
  ///
  /// Databases write UTF-8, whatever their pages declare; some older files are in a code page. A file
  /// that was cut in the middle of a character only loses that character.
  func pressText() throws(ImportError) -> DecodedText {
    try DecodedText(withoutCutCharacter.bytes, name: shownName)
  }

  /// The source without the beginning of a character that the end of the file cuts.
  var withoutCutCharacter: ImportSource {
    let whole = Self.withoutCutCharacter(bytes)
    guard whole < bytes.count, String(validating: bytes[..<whole], as: UTF8.self) != nil else {
      return self
    }
    return ImportSource(bytes: Array(bytes[..<whole]), name: name, options: options)
  }

  /// The page of a press database's export, without a tag or a character that the end of the file cuts.
  ///
  /// - Throws: ``ImportError`` when the bytes hold nothing or are no text.
  func pressPage() throws(ImportError) -> HTMLTree {
    var bytes = withoutCutCharacter.bytes
    let end = bytes.suffix(4096)
    if let open = end.lastIndex(of: 0x3C), !end[open...].contains(0x3E) {
      bytes.removeSubrange(open...)
    }
    var tree = try HTMLTree(ImportSource(bytes: bytes, name: name, options: options))
    if !String(decoding: bytes.suffix(4096), as: UTF8.self).lowercased().contains("</html") {
      tree.notes.append(PressText.cutNote)
    }
    return tree
  }

  /// Whether an ASCII text stands in the first bytes of the file, written exactly so.
  ///
  /// - Complexity: O(*n*) in `limit`.
  func holds(_ text: StaticString, within limit: Int = 65_536) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard let first = wanted.first else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
      var place = head.next(first, from: 0)
      while place + wanted.count <= head.count {
        if head[place..<place + wanted.count].elementsEqual(wanted) { return true }
        place = head.next(first, from: place + 1)
      }
      return false
    }
  }

  /// The number of bytes without a UTF-8 sequence that the end of the file cuts.
  private static func withoutCutCharacter(_ bytes: [UInt8]) -> Int {
    var place = bytes.count
    while place > 0, bytes.count - place < 4 {
      let byte = bytes[place - 1]
      if byte & 0xC0 == 0x80 {
        place -= 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return bytes.count - place + 1 < length ? place - 1 : bytes.count
    }
    return bytes.count
  }
}

enum PressText {
  /// What the user should know of a file that has no end.
  static let cutNote = "The file breaks off before its end; its last article may be incomplete."
}

extension [DraftPart] {
  /// The parts with what the user should know about the whole file, said with one article: the last
  /// when the file breaks off in it, else the first.
  func noting(_ notes: [String]) -> [DraftPart] {
    guard !notes.isEmpty else { return self }
    var parts = self
    let places = indices.filter { if case .article = self[$0] { true } else { false } }
    for note in notes {
      guard let place = note == PressText.cutNote ? places.last : places.first,
        case .article(var draft) = parts[place]
      else { continue }
      draft.notes.append(note)
      parts[place] = .article(draft)
    }
    return parts
  }
}
