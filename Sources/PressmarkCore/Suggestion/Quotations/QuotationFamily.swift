/// Finds who says what: words between marks and behind dashes, and words that are reported without them.
///
/// What it attributes it hands on to the figures and times inside: a number in somebody's mouth is that somebody's.
struct QuotationFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [.directQuotation, .indirectQuotation, .sourcePhrase]

  private let setting: SuggestionSetting
  private var memory = SourceMemory()
  private var passages = 0
  /// How far dashes are believed to be dialogue.
  private var trust = 0
  /// The kind of the quotation that the last passages left open, how many they are, and who speaks.
  private var open: (family: MarkFamily, passages: Int, claim: Claim)?

  /// Over how many paragraphs without marks a quotation stays open.
  private static let longestOpening = 3

  init(_ setting: SuggestionSetting) { self.setting = setting }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    passages += 1
    let scan = QuotationScan(passage, setting.tables.quotations)
    var dialogue = DialogueScan(scan, trust: trust)
    let speeches = dialogue.run()
    trust = dialogue.trust
    var marks = MarkScan(scan)
    marks.run(open: open?.family, dialogues: speeches)
    let statements = StatementReader(scan, marks: marks.found).statements()
    let carried = open?.claim
    var own: [Suggestion] = []
    for statement in statements where setting.isOn(statement.rule) {
      let isCarried =
        statement.extent.lowerBound == 0 && statement.speaker == nil && carried != nil
      own.append(suggestion(statement, in: scan, carried: isCarried ? carried : nil))
    }
    enrich(&findings, by: own)
    findings += own
    close(marks, findings.last { $0.type == .quoteDirect }?.claim)
  }

  private mutating func close(_ marks: MarkScan, _ claim: Claim?) {
    if let family = marks.openFamily {
      open = (family, 0, claim ?? Claim())
    } else if let last = open, marks.found.isEmpty, last.passages + 1 < Self.longestOpening {
      open = (last.family, last.passages + 1, last.claim)
    } else {
      open = nil
    }
  }

  private mutating func suggestion(
    _ statement: Statement, in scan: QuotationScan, carried: Claim?
  ) -> Suggestion {
    let passage = scan.passage
    var found = Suggestion(
      span: passage.span(statement.parts[0]), type: Self.type(statement.manner),
      rule: statement.rule, reason: QuotationReason.sentence(statement, in: scan))
    found.furtherSpans = statement.parts.dropFirst().map { passage.span($0) }
    found.isMinor = statement.isMinor
    found.cue = statement.cue.map { passage.span($0) }
    found.speaker = statement.speaker.map { passage.span($0.range) }
    found.claimTypes = [.quotation]
    guard !statement.isMinor else { return found }
    found.codes = statement.manner == .direct ? ["quotation"] : ["attribution"]
    var claim = Claim()
    if let carried {
      claim.speaker = carried.speaker
      claim.speakerKind = carried.speakerKind
      claim.sourceSpan = carried.sourceSpan
      claim.venue = carried.venue
    }
    claim.types = [.quotation]
    claim.attributionMode = Self.mode(statement.manner)
    claim.cueSpan = found.cue
    claim.venue = scan.venue(of: statement) ?? claim.venue
    claim.modality =
      statement.isConditional ? .reportedConditional : statement.isNegated ? .negated : nil
    if statement.isNegated { claim.stance = .denies }
    if let speaker = statement.speaker { name(speaker, in: scan, &claim) }
    found.claim = claim
    return found
  }

  /// Fills in who speaks, and remembers who was named.
  private mutating func name(_ speaker: Speaker, in scan: QuotationScan, _ claim: inout Claim) {
    claim.sourceSpan = scan.passage.span(speaker.range)
    claim.speakerKind = scan.kind(of: speaker)
    if speaker.isMember {
      if let near = scan.group(before: speaker.range.lowerBound) {
        claim.speaker = scan.name(of: near)
        claim.venue = claim.venue ?? scan.venue(beside: near)
      } else if let group = memory.group(passage: passages) {
        claim.speaker = group.name
        claim.venue = claim.venue ?? group.venue
      }
      return
    }
    if let pronoun = speaker.pronoun, pronoun != .relative {
      if let source = memory.source(
        of: pronoun, passage: passages, isPersonal: scan.tables.verbs.hasBareClauses),
        pronoun == .several
          || !scan.namesAnother(after: source.span.end, before: speaker.range.lowerBound)
      {
        claim.speaker = source.name
        claim.speakerKind = source.kind
      } else if pronoun == .masculine || pronoun == .feminine,
        !memory.knowsPerson(passage: passages),
        let person = scan.onlyPerson(before: speaker.range.lowerBound)
      {
        claim.speaker = scan.name(of: person)
        claim.speakerKind = .person
      } else {
        claim.speakerKind = claim.speakerKind ?? .unknown
      }
      return
    }
    var name = scan.name(of: speaker)
    guard !name.isEmpty else { return }
    if let known = memory.fullName(of: name) {
      name = known.name
      claim.speakerKind = known.kind
    }
    claim.speaker = name
    memory.note(
      SourceMemory.Source(
        name: name, kind: claim.speakerKind, span: scan.passage.span(speaker.range),
        venue: claim.venue, gender: scan.gender(of: speaker), passage: passages))
  }

  /// Gives what stands inside statements its source; of nested statements the innermost counts.
  private func enrich(_ findings: inout [Suggestion], by own: [Suggestion]) {
    guard !findings.isEmpty, !own.isEmpty else { return }
    let order = findings.indices.sorted { findings[$0].span.start < findings[$1].span.start }
    let inward = own.sorted { length($0) < length($1) }
    for statement in inward where !statement.isMinor && statement.claim.sourceSpan != nil {
      for part in [statement.span] + statement.furtherSpans {
        var low = 0
        var high = order.count
        while low < high {
          let middle = (low + high) / 2
          if findings[order[middle]].span.start < part.start {
            low = middle + 1
          } else {
            high = middle
          }
        }
        while low < order.count, findings[order[low]].span.start < part.end {
          if part.contains(findings[order[low]].span) {
            attribute(&findings[order[low]], as: statement)
          }
          low += 1
        }
      }
    }
  }

  private func length(_ statement: Suggestion) -> Int {
    statement.furtherSpans.reduce(statement.span.length) { $0 + $1.length }
  }

  private func attribute(_ finding: inout Suggestion, as statement: Suggestion) {
    guard finding.claim.attributionMode == nil, !Self.types.contains(finding.type) else { return }
    finding.speaker = statement.speaker
    finding.claim.speaker = statement.claim.speaker
    finding.claim.speakerKind = statement.claim.speakerKind
    finding.claim.sourceSpan = statement.claim.sourceSpan
    finding.claim.cueSpan = statement.claim.cueSpan
    finding.claim.attributionMode = statement.claim.attributionMode
    finding.claim.venue = statement.claim.venue
    finding.claim.modality = finding.claim.modality ?? statement.claim.modality
  }

  private static let types: Set<SuggestionType> = [.quoteDirect, .quoteIndirect, .quoteMixed]

  private static func type(_ manner: Statement.Manner) -> SuggestionType {
    switch manner {
    case .direct: .quoteDirect
    case .indirect: .quoteIndirect
    case .mixed: .quoteMixed
    }
  }

  private static func mode(_ manner: Statement.Manner) -> AttributionMode {
    switch manner {
    case .direct: .direct
    case .indirect: .indirect
    case .mixed: .mixed
    }
  }
}

extension SuggestionRule {
  static let directQuotation = SuggestionRule(
    "quotation", "Words between quotation marks, or behind the dash of a dialogue.")
  static let indirectQuotation = SuggestionRule(
    "reported-speech", "What a verb reports: « a reconnu que », \"said the budget was\".")
  static let sourcePhrase = SuggestionRule(
    "source-phrase", "What is told after somebody: « selon », \"according to\".")
}
