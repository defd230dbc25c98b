/// What a headline claims, so far as a passage can be seen to deny it: its words of content, and the kinds of
/// claim that it makes (a first, a record, a rise).
struct HeadlineClaim: Sendable {
  private let content: Set<WordKey>
  private let classes: [String: String]

  /// What a passage says against the headline.
  struct Contradiction {
    /// From the negation to the word that the headline has as well.
    var range: Range<Int>
    /// The negation or the hedge.
    var negation: Range<Int>
    /// Whether it doubts and does not only deny.
    var isHedged: Bool
    /// The kind of claim.
    var `class`: String
  }

  /// Reads a headline; `nil` when it makes no claim of a kind that can be denied.
  init?(_ headline: Passage, _ tables: ClaimKindTables) {
    var content: Set<WordKey> = []
    var classes: [String: String] = [:]
    let tokens = headline.tokens.prefix(60)
    for place in tokens.indices where tokens[place].kind == .word {
      if let match = tables.contradictable.match(at: place, in: headline.tokens) {
        if classes[match.value] == nil { classes[match.value] = headline.text(place..<match.end) }
      } else if !tables.functionWords.contains(tokens[place].key), tokens[place].byteCount > 1 {
        content.insert(tokens[place].key)
      }
    }
    guard !classes.isEmpty else { return nil }
    self.content = content
    self.classes = classes
  }

  /// The headline's words for a kind of claim.
  func words(_ kind: String) -> String { classes[kind] ?? "" }

  /// The first place of a sentence where a negation or a hedge stands close before a word of the headline's kind.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func contradiction(
    in sentence: Range<Int>, of passage: Passage, _ tables: ClaimKindTables
  ) -> Contradiction? {
    let tokens = passage.tokens
    var negation: Range<Int>?
    var isHedged = false
    var found: Contradiction?
    var sharesContent = false
    for place in sentence {
      let token = tokens[place]
      if token.kind == .word, content.contains(token.key) { sharesContent = true }
      if found != nil {
        if sharesContent { break }
        continue
      }
      // « ne … que » restricts and does not deny.
      if isBorder(token) || tables.thans.contains(token.key) {
        negation = nil
        isHedged = false
      }
      if let open = negation, place - open.lowerBound > 9 {
        negation = nil
        isHedged = false
      }
      if tables.negations.contains(token.key) {
        negation = negation ?? place..<place + 1
      } else if let cue = tables.cues.match(at: place, in: tokens), cue.value.kind == .probability {
        negation = negation ?? place..<cue.end
        isHedged = true
      } else if let open = negation, let match = tables.contradictable.match(at: place, in: tokens),
        classes[match.value] != nil, match.end <= sentence.upperBound,
        !isAdverb(before: place, tokens)
      {
        found = Contradiction(
          range: open.lowerBound..<match.end, negation: open, isHedged: isHedged,
          class: match.value)
      }
    }
    return sharesContent ? found : nil
  }

  /// What parts a word from a negation.
  private func isBorder(_ token: Token) -> Bool {
    switch token.kind {
    case .dash: true
    case .punctuation: token.key != Mark.comma
    default: false
    }
  }

  /// « en premier » tells an order.
  private func isAdverb(before place: Int, _ tokens: [Token]) -> Bool {
    place > 0 && tokens[place - 1].key == Self.inOrder
  }

  private static let inOrder: WordKey = "en"
}
