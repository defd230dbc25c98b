/// One article of a press database, as its fields say.
struct PressArticle {
  private(set) var metadata = ArticleMetadata()
  private(set) var provenance: [MetadataField: String] = [:]
  /// What stands above and below the headline, apart from it.
  var kickers: [String] = []
  var standfirsts: [String] = []
  var body: [DraftBlock] = []
  var captions: [String] = []
  /// Notes, copyright, indexing terms.
  var asides: [String] = []
  /// What the user should know, as sentences.
  var notes: [String] = []

  /// Whether there is anything to read.
  var hasText: Bool { body.contains { !Self.isBlank($0.text) } || !standfirsts.isEmpty }

  /// Keeps a field of the metadata, once: what comes first counts, and what says nothing does not.
  mutating func set(_ field: MetadataField, _ text: String, from origin: String) {
    let line = CanonicalText.line(text)
    guard !line.isEmpty, !metadata.has(field) else { return }
    switch field {
    case .title: metadata.title = line
    case .byline: metadata.byline = PressAuthors.names(in: text)
    case .published: metadata.published = WrittenDay(in: line)?.day
    case .modified: metadata.modified = WrittenDay(in: line)?.day
    case .language: metadata.language = LanguageNames.tag(of: line)
    case .site: metadata.site = line
    case .url: metadata.url = line
    case .section: metadata.section = line
    case .page: metadata.page = line
    case .words: metadata.words = WordCount.words(inField: line)
    case .documentNumber: metadata.documentNumber = line
    }
    if metadata.has(field) { provenance[field] = origin }
  }

  /// Keeps a day that is known already.
  mutating func set(published day: CalendarDay, from origin: String) {
    guard metadata.published == nil else { return }
    metadata.published = day
    provenance[.published] = origin
  }

  /// Adds authors to those that are known: one field each.
  mutating func add(authorsIn field: String, from origin: String) {
    for name in PressAuthors.names(in: field)
    where metadata.byline.count < PressAuthors.limit && !metadata.byline.contains(name) {
      metadata.byline.append(name)
      provenance[.byline] = origin
    }
  }

  /// Adds an aside, unless it says nothing.
  mutating func add(aside text: String, label: String? = nil) {
    let line = text.trimming(\.isWhitespace)
    guard !line.isEmpty else { return }
    asides.append(label.map { "\($0): \(line)" } ?? line)
  }

  /// Adds a paragraph to the body, unless it says nothing.
  mutating func add(paragraph text: String, role: BlockRole = .paragraph) {
    guard !Self.isBlank(text) else { return }
    body.append(DraftBlock(role: role, text: text))
  }

  /// The article as a part of its file; one without a text is refused.
  ///
  /// A headline without a text is how a flash of an agency looks, and is kept.
  var part: DraftPart {
    guard hasText || !metadata.title.isEmpty else {
      return .refused(title: nil, reason: "it has neither a headline nor a text")
    }
    var blocks: [DraftBlock] = []
    if !metadata.title.isEmpty { blocks.append(DraftBlock(role: .title, text: metadata.title)) }
    blocks += kickers.map { DraftBlock(role: .aside, text: $0) }
    blocks += standfirsts.map { DraftBlock(role: .standfirst, text: $0) }
    blocks += body
    blocks += captions.map { DraftBlock(role: .caption, text: $0) }
    blocks += asides.map { DraftBlock(role: .aside, text: $0) }
    var draft = ArticleDraft(
      metadata: metadata, provenance: provenance, blocks: blocks, notes: notes)
    if !hasText { draft.notes.append("The export holds the headline and no text.") }
    return .article(draft)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" }
  }
}
