/// Reads the statements of a passage: what stands between marks, then what is reported without them, so that a
/// quotation inside reported words is told with them.
struct StatementReader {
  private let scan: QuotationScan
  private let marks: [QuotedRange]

  init(_ scan: QuotationScan, marks: [QuotedRange]) {
    self.scan = scan
    self.marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The statements in reading order.
  func statements() -> [Statement] {
    var direct: [Statement] = []
    for quoted in marks {
      guard let statement = scan.direct(quoted, after: direct.last) else { continue }
      if let last = direct.last, goesOn(statement, from: last) {
        direct[direct.count - 1].parts += statement.parts
      } else {
        direct.append(statement)
      }
    }
    var indirect = reported(direct)
    // A quotation that reported words hold is told with them.
    var isHeld = Array(repeating: false, count: direct.count)
    var first = 0
    for place in indirect.indices {
      while first < direct.count,
        direct[first].extent.upperBound <= indirect[place].extent.lowerBound
      { first += 1 }
      var candidate = first
      while candidate < direct.count,
        direct[candidate].extent.lowerBound < indirect[place].extent.upperBound
      {
        if indirect[place].holds(direct[candidate].extent) {
          isHeld[candidate] = true
        }
        candidate += 1
      }
    }
    mix(&indirect)
    let quoted = zip(direct, isHeld).filter { !$0.1 }.map(\.0)
    return apart(
      (quoted + indirect).sorted {
        ($0.extent.lowerBound, $1.extent.upperBound) < ($1.extent.lowerBound, $0.extent.upperBound)
      })
  }

  /// Statements of one manner whose parts do not overlap, as far as interrupted ones are concerned.
  private func apart(_ sorted: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    for statement in sorted {
      let isCovered = kept.suffix(16).contains { other in
        other.manner == statement.manner && (other.parts.count > 1 || statement.parts.count > 1)
          && other.parts.contains { part in statement.parts.contains { $0.overlaps(part) } }
      }
      if !isCovered { kept.append(statement) }
    }
    return kept
  }

  /// Tells reported words with marks in them from those without.
  private func mix(_ indirect: inout [Statement]) {
    var first = 0
    for place in indirect.indices {
      let extent = indirect[place].extent
      while first < marks.count, marks[first].range.upperBound <= extent.lowerBound { first += 1 }
      var candidate = first
      while candidate < marks.count, marks[candidate].range.lowerBound < extent.upperBound {
        let range = marks[candidate].range
        if range.count > 2, indirect[place].holds(range) {
          indirect[place].manner = manner(indirect[place], range)
          if indirect[place].manner == .direct { indirect[place].parts = [range] }
        }
        candidate += 1
      }
    }
  }

  /// « « Le plan », a dit le maire, « n’a pas changé » »: one quotation, which its attribution interrupts.
  private func goesOn(_ statement: Statement, from last: Statement) -> Bool {
    guard let cue = statement.cue, cue == last.cue, cue.lowerBound >= last.extent.upperBound,
      last.parts.count < 8
    else { return false }
    let start = statement.extent.lowerBound
    return scan.key(start - 1) == Mark.comma && scan.isWord(start + 1)
      && scan.tokens[start + 1].letters == .lower
  }

  /// « que « … » » is in the source's own words from end to end.
  private func manner(_ statement: Statement, _ quoted: Range<Int>) -> Statement.Manner {
    let part = statement.parts[0]
    let isWhole =
      statement.parts.count == 1 && quoted.upperBound >= part.upperBound
      && (quoted.lowerBound == part.lowerBound
        || (quoted.lowerBound == part.lowerBound + 1
          && scan.tables.complementisers.contains(scan.key(part.lowerBound))))
    return isWhole ? .direct : .mixed
  }

  private func reported(_ direct: [Statement]) -> [Statement] {
    var found: [Statement] = []
    var place = 0
    var quote = 0
    let tokens = scan.tokens
    while place < tokens.count {
      while quote < direct.count, direct[quote].extent.upperBound <= place { quote += 1 }
      let inside =
        quote < direct.count && direct[quote].extent.lowerBound <= place ? direct[quote] : nil
      let token = tokens[place]
      if inside == nil, token.key == Mark.comma || isStrayEnd(place),
        let statement = scan.beside(comma: place, limit: tokens.count),
        isFree(statement, direct, quote)
      {
        found.append(statement)
      }
      guard token.kind == .word else {
        place += 1
        continue
      }
      if inside == nil, scan.tables.sourcePrepositions.match(at: place, in: tokens) != nil,
        let statement = scan.sourced(at: place, limit: tokens.count),
        isFree(statement, direct, quote)
      {
        found.append(statement)
      } else if inside == nil, let statement = scan.compared(at: place, limit: tokens.count),
        isFree(statement, direct, quote)
      {
        found.append(statement)
      } else if let entry = scan.tables.verbs.entry(token.key) {
        let limit =
          inside.map { part(of: $0, holding: place) } ?? scan.passage.sentence(of: place).upperBound
        if var statement = scan.indirect(at: place, entry, limit: limit),
          isWanted(statement, inside: inside)
        {
          if inside == nil { reachOver(&statement, direct, quote) }
          found.append(statement)
        }
      }
      place += 1
    }
    return found.sorted {
      ($0.extent.lowerBound, $0.extent.upperBound) < ($1.extent.lowerBound, $1.extent.upperBound)
    }
  }

  /// A closing mark whose opening is not in the text, and an attribution behind it.
  private func isStrayEnd(_ place: Int) -> Bool {
    let token = scan.tokens[place]
    return token.kind == .quote && token.key != Mark.apostrophe
      && token.key != Mark.openingGuillemet
      && scan.isWord(place + 1) && scan.tokens[place + 1].letters == .lower
  }

  private func part(of statement: Statement, holding place: Int) -> Int {
    let end = statement.parts.first { $0.contains(place) }?.upperBound ?? place
    return min(end, scan.passage.sentence(of: place).upperBound)
  }

  /// Inside a quotation only what a third party says is news: « Le ministère affirme que… ».
  private func isWanted(_ statement: Statement, inside: Statement?) -> Bool {
    guard let inside else { return true }
    guard let cue = statement.cue, inside.holds(cue), let speaker = statement.speaker else {
      return false
    }
    return speaker.pronoun == nil && inside.speaker != nil && inside.holds(speaker.range)
  }

  /// An attribution beside a quotation that fills its sentence is the quotation's.
  private func isFree(_ statement: Statement, _ direct: [Statement], _ next: Int) -> Bool {
    var candidate = next
    while candidate > 0, direct[candidate - 1].extent.upperBound > statement.extent.lowerBound {
      candidate -= 1
    }
    while candidate < direct.count,
      direct[candidate].extent.lowerBound < statement.extent.upperBound
    {
      let quoted = direct[candidate].extent
      if quoted.lowerBound <= statement.extent.lowerBound,
        quoted.upperBound + 1 >= statement.parts[0].upperBound
      {
        return false
      }
      if quoted.lowerBound < statement.extent.lowerBound { return false }
      // The words before it lead to the quotation by a cue of their own.
      if direct[candidate].cue.map({ $0.upperBound <= quoted.lowerBound }) ?? false,
        quoted.upperBound + 1 >= statement.parts[0].upperBound
      {
        return false
      }
      candidate += 1
    }
    return true
  }

  /// Reported words that run into a quotation of several sentences end with it.
  private func reachOver(_ statement: inout Statement, _ direct: [Statement], _ next: Int) {
    let last = statement.parts.count - 1
    let end = statement.parts[last].upperBound
    var candidate = next
    while candidate < direct.count, direct[candidate].extent.lowerBound < end {
      let extent = direct[candidate].extent
      if extent.upperBound > end, extent.lowerBound > statement.parts[last].lowerBound {
        statement.parts[last] = statement.parts[last].lowerBound..<extent.upperBound
        return
      }
      candidate += 1
    }
  }
}
