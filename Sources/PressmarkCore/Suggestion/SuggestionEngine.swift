/// Finds what a coder would mark: quantities, times, quotations, kinds of claim.
///
/// Without a network or a model: every suggestion comes from a named rule over one tokenisation of
/// the text and readable word lists, and the same text gives the same suggestions. Time is
/// proportional to the length of the text; memory besides the suggestions does not depend on it.
public struct SuggestionEngine: Sendable {
  /// Grows when rules or word lists change, so that what was found before is not shown for new.
  public static let rulesVersion = 3

  /// The names of the rules that are not applied.
  public let disabledRules: Set<String>

  /// An engine with every rule but some.
  public init(disabledRules: Set<String> = []) { self.disabledRules = disabledRules }

  /// Every rule, in the order in which people see them.
  public static let rules: [SuggestionRule] = familyTypes.flatMap { $0.rules }

  /// The families in the order of their application.
  private static let familyTypes: [any SuggestionFamily.Type] = [
    QuantityFamily.self, TimeFamily.self, QuotationFamily.self,
  ]

  /// What the rules find in an article's running text, in document order.
  ///
  /// The headline is known to the rules, but nothing is suggested in it, nor in captions and asides.
  ///
  /// - Parameters:
  ///   - revision: The text.
  ///   - language: Its BCP 47 primary tag; `nil` to tell it from the text.
  ///   - published: The day that relative expressions start from.
  /// - Returns: The suggestions; offsets are Unicode scalars of the revision's text.
  public func suggestions(
    in revision: Revision, language: String? = nil, published: CalendarDay? = nil
  ) -> [Suggestion] {
    var found: [Suggestion] = []
    forEachSuggestion(in: revision, language: language, published: published) { found.append($0) }
    return Self.inOrder(found)
  }

  /// Calls a function with each suggestion of an article, paragraph by paragraph, holding one
  /// paragraph at a time.
  ///
  /// Ends with the block it is in when the task that it runs in is cancelled.
  public func forEachSuggestion(
    in revision: Revision, language: String? = nil, published: CalendarDay? = nil,
    do body: (Suggestion) throws -> Void
  ) rethrows {
    let title = revision.blocks.first { $0.role == .title }
    var text = revision.text
    try text.withUTF8 { bytes in
      var cursor = TextCursor(bytes)
      var run = Run(
        tables: LanguageTables.tables(for: language, sample: Self.sample(of: revision, in: bytes)),
        reference: published.map { ReferenceMoment($0) },
        headline: title.map { cursor.text(of: $0.span) }, disabledRules: disabledRules)
      cursor = TextCursor(bytes)
      for block in revision.blocks where block.role.isBody {
        guard !Task.isCancelled else { break }
        try run.search(
          cursor.bytes(of: block.span), start: block.span.start, role: block.role
        ) {
          if !$0.isMinor { try body($0) }
        }
      }
    }
  }

  /// What the rules find in a text without blocks, in document order.
  ///
  /// - Parameters:
  ///   - text: The text, as it is; offsets are its Unicode scalars. Blank lines part paragraphs.
  ///   - language: Its BCP 47 primary tag; `nil` to tell it from the text.
  ///   - reference: The moment that relative expressions start from.
  ///   - includesMinor: Whether ``Suggestion/isMinor`` suggestions are among them.
  /// - Returns: The suggestions; offsets are Unicode scalars of the text.
  public func suggestions(
    in text: String, language: String? = nil, reference: ReferenceMoment? = nil,
    includesMinor: Bool = false
  ) -> [Suggestion] {
    var text = text
    let tables = LanguageTables.tables(for: language, sample: String(text.prefix(20_000)))
    var run = Run(
      tables: tables, reference: reference, headline: nil, disabledRules: disabledRules)
    var found: [Suggestion] = []
    text.withUTF8 { bytes in
      run.search(bytes, start: .zero, role: .paragraph) {
        if includesMinor || !$0.isMinor { found.append($0) }
      }
    }
    return Self.inOrder(found)
  }

  /// A quotation that ends in a later paragraph is found there, and stands before what is in it.
  static func inOrder(_ found: [Suggestion]) -> [Suggestion] {
    let isSorted = zip(found, found.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
    if isSorted { return found }
    return found.indices.sorted {
      (found[$0].span.start, found[$1].span.end, $0) < (
        found[$1].span.start, found[$0].span.end, $1
      )
    }.map { found[$0] }
  }

  /// Enough of an article to tell its language by.
  private static func sample(
    of revision: Revision, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    var cursor = TextCursor(bytes)
    var sample = ""
    for block in revision.blocks where block.role.isBody || block.role == .title {
      let end = min(block.span.end, block.span.start + 4000)
      sample += cursor.text(of: TextSpan(block.span.start, end)) + " "
      if sample.utf8.count > 20_000 { break }
    }
    return sample
  }

  /// The families of one language.
  fileprivate static func families(_ setting: SuggestionSetting) -> [any SuggestionFamily] {
    familyTypes.map { $0.init(setting) }
  }
}

/// One search through a text: the families of its languages and their state.
private struct Run {
  /// For each language, its families.
  private var families: [[any SuggestionFamily]]
  private let sentences: SentenceTables

  init(
    tables: [LanguageTables], reference: ReferenceMoment?, headline: String?,
    disabledRules: Set<String>
  ) {
    let sentences = tables.count == 1 ? tables[0].sentences : SentenceTables.all
    self.sentences = sentences
    families = tables.map { tables in
      SuggestionEngine.families(
        SuggestionSetting(
          tables: tables, reference: reference,
          headline: headline.map { Passage($0, role: .title, sentenceTables: sentences) },
          disabledRules: disabledRules))
    }
  }

  mutating func search(
    _ bytes: UnsafeBufferPointer<UInt8>, start: TextOffset, role: BlockRole,
    do body: (Suggestion) throws -> Void
  ) rethrows {
    guard !families.isEmpty else { return }
    try PassageCutter.forEachPassage(
      of: bytes, start: start, role: role, sentenceTables: sentences
    ) { passage in
      var findings: [Suggestion] = []
      for language in families.indices {
        var own: [Suggestion] = []
        for family in families[language].indices {
          families[language][family].find(in: passage, findings: &own)
        }
        findings += own
      }
      for suggestion in SuggestionResolution.resolve(findings, in: passage) {
        try body(suggestion)
      }
    }
  }
}
