/// What stands between marks, or behind the dash of a dialogue.
struct QuotedRange {
  /// The tokens with their marks.
  var range: Range<Int>
  /// Whether its mark stands in this passage.
  var hasOpening = true
  var hasClosing = true
  /// Whether a dash introduces it.
  var isDialogue = false
  /// Whether marks of this kind are single: ‘ ’.
  var isSingle = false
}

/// A kind of quotation mark.
enum MarkFamily: Sendable {
  case guillemets, curly, straight, single
}

/// Pairs quotation marks in one pass.
///
/// Apostrophes are none; a mark that opens again at a line's start closes what was open; what is never closed
/// ends with its line where it starts one or follows a colon, and is no quotation elsewhere.
struct MarkScan {
  private let scan: QuotationScan
  private var stack: [(family: MarkFamily, place: Int)] = []
  /// Pairs inside an opening that is never closed.
  private var inner: [QuotedRange] = []
  private var nextSingle = 0
  /// The pairs, in reading order.
  private(set) var found: [QuotedRange] = []
  /// The kind of the quotation that reaches over the passage's end.
  private(set) var openFamily: MarkFamily?

  /// The deepest nesting that is followed.
  private static let depth = 4

  init(_ scan: QuotationScan) { self.scan = scan }

  /// Pairs the marks outside dialogues.
  ///
  /// - Parameters:
  ///   - open: The kind of a quotation that an earlier passage left open.
  ///   - dialogues: What stands behind dashes, in reading order.
  mutating func run(open: MarkFamily?, dialogues: [QuotedRange]) {
    var open = open
    var place = 0
    var dialogue = 0
    while place < scan.tokens.count {
      if dialogue < dialogues.count, place == dialogues[dialogue].range.lowerBound {
        if !stack.isEmpty { leave(at: place) }
        found.append(dialogues[dialogue])
        place = dialogues[dialogue].range.upperBound
        dialogue += 1
        open = nil
        continue
      }
      if scan.tokens[place].kind == .quote, let mark = mark(at: place) {
        if let family = open, stack.isEmpty {
          if family == mark.family, mark.closes, !mark.opens {
            found.append(QuotedRange(range: 0..<place + 1, hasOpening: false))
            open = nil
            place += 1
            continue
          }
          if mark.family == family { open = nil }
        }
        take(mark, at: place)
      }
      place += 1
    }
    if !stack.isEmpty { leave(at: scan.tokens.count) }
  }

  private typealias MarkRole = (family: MarkFamily, opens: Bool, closes: Bool)

  private func mark(at place: Int) -> MarkRole? {
    let token = scan.tokens[place]
    switch token.key {
    case Mark.openingGuillemet, WordKey.mark("‹"): return (.guillemets, true, false)
    case Mark.closingGuillemet, WordKey.mark("›"): return (.guillemets, false, true)
    case WordKey.mark("„"), WordKey.mark("‟"): return (.curly, true, false)
    case Mark.openingDoubleQuote:
      return (.curly, true, false)
    case Mark.closingDoubleQuote: return (.curly, false, true)
    case Mark.straightDoubleQuote:
      let isSpacedBefore = !token.isJoined || isOpeningMark(place - 1)
      let isSpacedAfter = scan[place + 1].map { !$0.isJoined } ?? true
      if isSpacedBefore, !isSpacedAfter { return (.straight, true, false) }
      if !isSpacedBefore { return (.straight, false, true) }
      return (.straight, true, true)
    case WordKey.mark("‘"):
      return scan.tables.apostropheWords.contains(scan.key(place + 1))
        ? nil : (.single, true, false)
    case Mark.apostrophe:
      let isSpacedBefore = !token.isJoined || isOpeningMark(place - 1)
      let isSpacedAfter = scan[place + 1].map { !$0.isJoined || $0.kind != .word } ?? true
      if isSpacedBefore, !isSpacedAfter, !scan.tables.apostropheWords.contains(scan.key(place + 1))
      {
        return (.single, true, false)
      }
      return !isSpacedBefore && isSpacedAfter ? (.single, false, true) : nil
    default: return nil
    }
  }

  private func isOpeningMark(_ place: Int) -> Bool {
    guard let token = scan[place] else { return true }
    return token.key == Mark.openingParenthesis || token.key == "[" || token.kind == .dash
      || token.key == Mark.openingGuillemet || token.key == Mark.openingDoubleQuote
      || (token.key == Mark.colon && token.gap == .none)
  }

  private mutating func take(_ mark: MarkRole, at place: Int) {
    var mark = mark
    // German closes with the mark that English opens with: „ “.
    if scan.key(place) == Mark.openingDoubleQuote, let last = stack.last, last.family == .curly,
      scan.key(last.place) == WordKey.mark("„")
    {
      mark = (.curly, false, true)
    }
    let isOpen = stack.contains { $0.family == mark.family }
    if mark.closes, isOpen {
      while let last = stack.popLast() {
        guard last.family == mark.family else { continue }
        let pair = QuotedRange(range: last.place..<place + 1, isSingle: mark.family == .single)
        if stack.isEmpty {
          found.append(pair)
          inner = []
        } else if stack.count == 1, inner.count < 64 {
          inner.append(pair)
        }
        break
      }
      return
    }
    guard mark.opens else { return }
    if mark.family == .single {
      guard stack.isEmpty, hasSingleClosing(after: place) else { return }
    }
    let startsLine = scan.tokens[place].gap == .line || place == 0
    if isOpen,
      startsLine || (stack.count == 1 && scan.isStop(place - 1) && mark.family == .guillemets)
    {
      leave(at: place)
    }
    if stack.count < Self.depth { stack.append((mark.family, place)) }
  }

  /// Whether a single closing mark follows in the line; it is looked for once.
  private mutating func hasSingleClosing(after place: Int) -> Bool {
    nextSingle = max(nextSingle, place + 1)
    while nextSingle < scan.tokens.count {
      let token = scan.tokens[nextSingle]
      if token.kind == .quote, token.key == Mark.apostrophe, let mark = mark(at: nextSingle),
        mark.closes
      {
        break
      }
      nextSingle += 1
    }
    return nextSingle < scan.tokens.count && nextSingle - place < 120
  }

  /// Gives up what is open at a place.
  private mutating func leave(at end: Int) {
    guard let first = stack.first else { return }
    stack = []
    let opener = first.place
    let isLead =
      opener == 0 || scan.tokens[opener].gap == .line
      || scan.key(opener - 1) == Mark.colon || scan.key(opener - 1) == Mark.comma
      || scan.isStop(opener - 1) || end - opener > 3 && inner.isEmpty
    if isLead, first.family != .single, end - opener > 1 {
      found.append(QuotedRange(range: opener..<end, hasClosing: false))
      if end == scan.tokens.count { openFamily = first.family }
    } else {
      found += inner
    }
    inner = []
  }
}
