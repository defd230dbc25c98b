/// Words that a passage attributes to somebody, before they become a suggestion.
struct Statement {
  /// How the words are given.
  enum Manner {
    /// Between marks, or behind a dash.
    case direct
    /// In the words of the text.
    case indirect
    /// In the words of the text with some of the source's own between marks.
    case mixed
  }

  /// The words, in the parts that an aside leaves; ranges of tokens.
  var parts: [Range<Int>]
  var manner: Manner
  /// Where the words stand which attribute it.
  var cue: Range<Int>?
  /// Who says it.
  var speaker: Speaker?
  /// What the cue says of the speaker's stance.
  var isNegated = false
  /// Whether the text itself answers for nothing: « aurait été ».
  var isConditional = false
  /// Whether it is a title, a nickname, a word held at arm's length.
  var isMinor = false
  /// What attributes it.
  var rule: SuggestionRule

  /// From the first part's start to the last one's end.
  var extent: Range<Int> { parts[0].lowerBound..<parts[parts.count - 1].upperBound }

  /// Whether some tokens stand in one of its parts.
  func holds(_ range: Range<Int>) -> Bool {
    parts.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }
}

/// Who says something, as the passage names them.
struct Speaker {
  /// Where they are named, with their apposition.
  var range: Range<Int>
  /// The pronoun, where it is one.
  var pronoun: SpeakerPronoun?
  /// Whether it is a member of a group that was named before.
  var isMember = false
}

/// A verb that attributes words, with what belongs to it.
struct ReportingGroup {
  /// From the auxiliary and the clitics to the verb or the inverted pronoun.
  var range: Range<Int>
  /// The verb itself.
  var verb: Int
  var uses: ReportingVerbs.Uses
  var form: ReportingVerbs.Forms
  var isNegated: Bool
  var isPassive: Bool
  /// « a-t-il dit »: the pronoun.
  var inverted: Range<Int>?
}
