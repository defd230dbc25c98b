// Words that stand near each other: `NEAR(a b, 5)` and `a NEAR/5 b`.

extension QueryParser {
  /// `NEAR(a b "c d", 5)`; `nil` when none comes next.
  mutating func nearGroup() throws(QueryError) -> QueryNode? {
    let start = scanner.position
    let name = Array("NEAR(".unicodeScalars)
    for (ahead, scalar) in name.enumerated() where scanner.peek(ahead) != scalar { return nil }
    scanner.position += name.count
    var words: [QueryWords] = []
    var distance: Int?
    while true {
      scanner.skipSpaces()
      guard let next = scanner.peek() else {
        throw QueryError(
          "this bracket is not closed: write NEAR(one two, 5)",
          at: start + name.count - 1..<start + name.count)
      }
      if next == ")" { break }
      if let found = try comma() {
        distance = found
        break
      }
      if next == "(" {
        throw QueryError(
          "NEAR takes words and phrases alone: write NEAR(one two, 5)",
          at: scanner.position..<scanner.position + 1)
      }
      if QueryScanner.closers(of: next) != nil {
        if let phrase = takeWords() { words.append(phrase) }
      } else {
        let range = scanner.take { !QueryScanner.endsWord($0) && $0 != "," }
        if range.isEmpty { scanner.position += 1 }
        if let word = Self.word(scanner.text(range)) { words.append(word) }
      }
    }
    guard scanner.peek() == ")" else {
      throw QueryError(
        "only a number may stand after the comma: write NEAR(one two, 5)",
        at: scanner.position..<min(scanner.position + 1, scanner.scalars.count))
    }
    scanner.position += 1
    let place = start..<scanner.position
    guard words.count > 1 else {
      throw QueryError("NEAR needs two words or more: write NEAR(one two, 5)", at: place)
    }
    return try count(QueryNode(.near(words, distance: distance ?? Self.defaultDistance), at: place))
  }

  /// The number after the comma of a group; `nil` when no comma comes next.
  private mutating func comma() throws(QueryError) -> Int? {
    guard scanner.peek() == "," else { return nil }
    scanner.position += 1
    scanner.skipSpaces()
    let digits = scanner.take { ("0"..."9").contains($0) }
    guard !digits.isEmpty else {
      throw QueryError(
        "a number must stand after the comma: write NEAR(one two, 5)",
        at: digits.lowerBound..<min(digits.lowerBound + 1, scanner.scalars.count))
    }
    let distance = try Self.distance(scanner.text(digits), digits)
    scanner.skipSpaces()
    return distance
  }

  /// `a NEAR/5 b NEAR/5 c`, of which the first word is read already.
  mutating func nearChain(after first: QueryNode) throws(QueryError) -> QueryNode {
    guard case .words(let words) = first.kind else { return first }
    var all = [words]
    var distance: Int?
    while true {
      let back = scanner.position
      scanner.skipSpaces()
      let range = scanner.take { !QueryScanner.endsWord($0) }
      // `a NEAR(b c, 5)` is a word and a group.
      let isGroup = scanner.peek() == "(" && range.count == 4
      guard !isGroup, let (found, place) = try Self.infix(scanner.text(range), range) else {
        scanner.position = back
        break
      }
      if let distance, distance != found {
        throw QueryError(
          "words that are joined by NEAR have one distance: write it the same each time", at: place)
      }
      distance = found
      scanner.skipSpaces()
      guard !scanner.isAtEnd, scanner.peek() != "(", scanner.peek() != ")",
        let next = takeWords()
      else {
        throw QueryError("NEAR needs a word or a phrase on both sides", at: place)
      }
      all.append(next)
    }
    guard let distance else { return try count(first) }
    return try count(
      QueryNode(
        .near(all, distance: distance), at: first.place.lowerBound..<scanner.position))
  }

  /// The distance of `NEAR` or `NEAR/5`; `nil` for any other word.
  private static func infix(
    _ text: String, _ range: Range<Int>
  ) throws(QueryError) -> (Int, Range<Int>)? {
    if text == "NEAR" { return (defaultDistance, range) }
    guard text.hasPrefix("NEAR/") else { return nil }
    return (try distance(String(text.dropFirst(5)), range), range)
  }

  private static func distance(_ digits: String, _ place: Range<Int>) throws(QueryError) -> Int {
    guard let distance = Int(digits), (0...1000).contains(distance) else {
      throw QueryError("the distance of NEAR is a number from 0 to 1000", at: place)
    }
    return distance
  }
}
