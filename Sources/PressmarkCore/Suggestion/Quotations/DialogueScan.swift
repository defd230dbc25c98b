/// Finds what stands behind the dashes of a dialogue.
///
/// A dash opens a speech at a line's start, or behind the end of a sentence where the lines of a book have run
/// together. A list has dashes too: before a dialogue is believed, one of its lines must speak (a question, an
/// exclamation, a first or second person, an attribution), and what ends like a list's entry is none.
struct DialogueScan {
  private let scan: QuotationScan
  /// How many lines of dialogue were believed lately.
  private(set) var trust: Int

  init(_ scan: QuotationScan, trust: Int) {
    self.scan = scan
    self.trust = trust
  }

  /// The speeches, in reading order.
  mutating func run() -> [QuotedRange] {
    let tokens = scan.tokens
    var starts: [Int] = []
    var place = 0
    var lineStarts = 0
    while place < tokens.count {
      if tokens[place].kind == .dash || tokens[place].kind == .hyphen, let length = dash(at: place)
      {
        let atLine = place == 0 || tokens[place].gap == .line
        if atLine || opensBehindSentence(place, length: length) {
          starts.append(place)
          if atLine { lineStarts += 1 }
        }
        place += length
        continue
      }
      place += 1
    }
    guard !starts.isEmpty else {
      if tokens.count > 20 { trust = max(0, trust - 1) }
      return []
    }
    var found: [QuotedRange] = []
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : tokens.count
      let range = start..<lineEnd(after: start, limit: next)
      guard range.count > 1 else { continue }
      // A list's hyphen is believed only where somebody speaks beside it.
      if speaks(range, isHyphen: tokens[start].kind == .hyphen && dash(at: start) == 1) {
        trust = min(trust + 2, 12)
      }
      guard trust > 0, tokens[range.upperBound - 1].key != Mark.semicolon else { continue }
      found.append(QuotedRange(range: range, hasClosing: false, isDialogue: true))
    }
    return found
  }

  /// How many tokens the dash at a place has; `nil` for a hyphen.
  private func dash(at place: Int) -> Int? {
    let token = scan.tokens[place]
    if token.kind == .dash {
      return scan[place + 1]?.kind == .dash && scan[place + 1]?.isJoined == true ? 2 : 1
    }
    guard !token.isJoined else { return nil }
    if let next = scan[place + 1], next.kind == .hyphen, next.isJoined { return 2 }
    let isSpaced = scan[place + 1].map { !$0.isJoined } ?? false
    return isSpaced ? 1 : nil
  }

  private func opensBehindSentence(_ place: Int, length: Int) -> Bool {
    guard trust > 0 || length == 2 || scan.tokens[place].kind == .dash,
      !scan.tokens[place].isJoined,
      let next = scan[place + length], next.gap != .line
    else { return false }
    let before = scan.key(place - 1)
    let isBehindEnd =
      scan.isStop(place - 1) || before == Mark.colon
      || before == Mark.closingGuillemet || before == Mark.openingGuillemet
    return isBehindEnd
      && (scan.isCapital(place + length) || next.kind == .quote || scan.isStop(place + length)
        || next.kind == .digits)
  }

  private func lineEnd(after start: Int, limit: Int) -> Int {
    var place = start + 1
    while place < limit, scan.tokens[place].gap != .line || place == start + 1 { place += 1 }
    return place
  }

  /// Whether a line sounds like speech.
  private func speaks(_ range: Range<Int>, isHyphen: Bool) -> Bool {
    let end = min(range.upperBound, range.lowerBound + 60)
    var place = range.lowerBound
    while place < end {
      let token = scan.tokens[place]
      if !isHyphen, token.key == Mark.question || token.key == Mark.exclamation { return true }
      if !isHyphen, token.kind == .word, scan.tables.spokenWords.contains(token.key) { return true }
      if token.key == Mark.comma, scan.invertedAside(at: place + 1, limit: range.upperBound) != nil
      {
        return true
      }
      place += 1
    }
    return false
  }
}
