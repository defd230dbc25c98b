internal import GRDB

/// Finds, for a claim, the few others that may speak of the same quantity.
struct ClaimBlocking {
  private let db: Database
  private var subjects: [Int64: ClaimSubject?] = [:]
  private var frequencies: [String: Int] = [:]

  /// A word that stands in more passages than this is not searched for by itself.
  private static let rare = 200
  /// The most claims that one word finds, and the most that one claim is compared with.
  private static let limit = 400
  private static let candidateLimit = 64
  /// The most words that are searched for.
  private static let wordLimit = 24

  init(_ db: Database) { self.db = db }

  /// The pairs that a claim is in, the likeliest first.
  mutating func pairs(of number: Int64, within scope: [Int64]?) throws -> [ClaimPair] {
    guard let subject = try subject(number) else { return [] }
    let words = subject.ordered.prefix(Self.wordLimit)
    var common: Set<String> = []
    for word in words where try frequency(word) > Self.rare { common.insert(word.key) }
    var found: [ClaimPair] = []
    let candidates = try candidates(for: subject, number, common: common, within: scope)
    try read(candidates)
    for candidate in candidates {
      guard let other = try self.subject(candidate) else { continue }
      let isFirst = Self.precedes((subject, number), (other, candidate))
      let likeness = ClaimLikeness(
        earlier: isFirst ? subject : other, later: isFirst ? other : subject, common: common)
      let link = Self.link(subject.annotation, other.annotation)
      if let pair = likeness.pair(link: link) { found.append(pair) }
    }
    // Of equals the one that was marked first comes first.
    return found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }

  private static func precedes(
    _ a: (ClaimSubject, Int64), _ b: (ClaimSubject, Int64)
  ) -> Bool {
    (a.0.published, a.1) < (b.0.published, b.1)
  }

  private static func link(_ a: Annotation, _ b: Annotation) -> Relation.Kind? {
    (a.relations.first { $0.target == b.id } ?? b.relations.first { $0.target == a.id })?.kind
  }

  // MARK: Candidates

  /// The claims of the same dimension that share a rare word, two frequent ones, or the number.
  private mutating func candidates(
    for subject: ClaimSubject, _ number: Int64, common: Set<String>, within scope: [Int64]?
  ) throws -> [Int64] {
    // How much speaks for each, before its text is read.
    var votes: [Int64: Int] = [:]
    func take(_ numbers: [Int64], _ weight: Int) {
      for found in Set(numbers) where found != number { votes[found, default: 0] += weight }
    }
    let units = ClaimMeasure.units(of: subject.measure.dimension)
    if let unit = subject.quantity.unit {
      var values = [subject.measure.value]
      if subject.measure.dimension == "ratio", subject.measure.value != 0 {
        values.append(1 / subject.measure.value)
      }
      for value in values {
        let margin = abs(value) * 1e-9
        take(
          try Int64.fetchAll(
            db.cachedStatement(
              sql: """
                SELECT annotation FROM claim
                WHERE quantity_value IS NOT NULL AND quantity_unit = ?
                  AND quantity_value BETWEEN ? AND ? LIMIT 200
                """), arguments: [unit, value - margin, value + margin]),
          3)
      }
    }
    let words = subject.ordered.prefix(Self.wordLimit)
    let rare = words.filter { !common.contains($0.key) && (frequencies[$0.key] ?? 0) > 1 }
      .sorted { (frequencies[$0.key] ?? 0, $0.key) < (frequencies[$1.key] ?? 0, $1.key) }
    for word in rare {
      take(
        try marks(ClaimWords.pattern(for: word), units), subject.words[word.key] == .title ? 1 : 4)
    }
    let frequent = words.filter { common.contains($0.key) && subject.words[$0.key] != .title }
      .prefix(4)
    for (place, first) in frequent.enumerated() {
      for second in frequent.dropFirst(place + 1) {
        let pattern = "\(ClaimWords.pattern(for: first)) AND \(ClaimWords.pattern(for: second))"
        take(try marks(pattern, units), 2)
      }
    }
    let likeliest = votes.filter { scope?.containsSorted($0.key) ?? true }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return likeliest.prefix(Self.candidateLimit).map(\.key).sorted()
  }

  /// The claims with one of the units in the passages that a pattern finds.
  private func marks(_ pattern: String, _ units: [String]) throws -> [Int64] {
    let places = units.map { _ in "?" }.joined(separator: ", ")
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT m.number
          FROM (SELECT rowid AS number FROM piece_words WHERE piece_words MATCH ? LIMIT \(Self.rare)) x
            CROSS JOIN piece p ON p.number = x.number
            CROSS JOIN annotation m ON m.revision = p.revision
              AND m.extent_start >= p.start AND m.extent_start < p.start + p.length
            CROSS JOIN claim c ON c.annotation = m.number
          WHERE c.quantity_value IS NOT NULL AND coalesce(c.quantity_unit, '') IN (\(places))
          LIMIT \(Self.limit)
          """), arguments: StatementArguments([pattern] + units))
  }

  /// In how many passages a word stands, as far as it matters.
  private mutating func frequency(_ word: ClaimWords.Word) throws -> Int {
    if let known = frequencies[word.key] { return known }
    let count =
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM
              (SELECT 1 FROM piece_words WHERE piece_words MATCH ? LIMIT \(Self.rare + 1))
            """), arguments: [ClaimWords.pattern(for: word)]) ?? 0
    frequencies[word.key] = count
    return count
  }

  // MARK: Subjects

  private mutating func subject(_ number: Int64) throws -> ClaimSubject? {
    if let known = subjects[number] { return known }
    try read([number])
    return subjects[number] ?? nil
  }

  /// Reads the subjects that are not known yet, all at once.
  private mutating func read(_ numbers: [Int64]) throws {
    if subjects.count >= 4096 { subjects.removeAll() }
    // What was deleted is known as nothing.
    let unknown = numbers.filter { subjects[$0] == nil }
    guard !unknown.isEmpty else { return }
    var ids: [String: Int64] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, number FROM annotation
        WHERE number IN (\(unknown.map(String.init).joined(separator: ",")))
        """)
    while let row = try rows.next() { ids[row[0]] = row[1] }
    for number in unknown { subjects[number] = .some(nil) }
    for annotation in try AnnotationRecord.fetch(numbers: unknown, db) {
      guard annotation.claim.quantity?.value != nil, let number = ids[annotation.id.rawValue],
        let setting = try setting(of: annotation, number)
      else { continue }
      subjects[number] = .some(ClaimSubject(annotation, in: setting))
    }
  }

  /// What surrounds an annotation; `nil` when its article was deleted.
  private func setting(
    of annotation: Annotation, _ number: Int64
  ) throws -> ClaimSubject.Setting? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT m.revision, coalesce(d.published, ''), d.title, coalesce(d.language, '')
            FROM annotation m JOIN article d ON d.number = m.article
            WHERE m.number = ? AND d.present = 1 AND d.deleted IS NULL
            """), arguments: [number])
    else { return nil }
    let revision: Int64 = row[0]
    let extent = annotation.extent
    var setting = ClaimSubject.Setting(
      published: row[1], title: row[2], sentenceSpan: extent)
    let start = extent.start.scalars
    guard
      let piece = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT start, ordinal, text FROM piece WHERE revision = ? AND start <= ?
            ORDER BY start DESC, ordinal DESC LIMIT 1
            """), arguments: [revision, start])
    else { return setting }
    let pieceStart: Int = piece[0]
    let text: String = piece[2]
    let language: String = row[3]
    let units = TextUnits(language: language.isEmpty ? nil : language)
    if let sentence = units.unit(.sentence, at: start - pieceStart, in: text) {
      let scalars = Array(text.unicodeScalars)
      let range = sentence.clamped(to: 0..<scalars.count)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      setting.sentence = String(view)
      setting.sentenceSpan = TextSpan(
        TextOffset(pieceStart + range.lowerBound), TextOffset(pieceStart + range.upperBound))
    }
    setting.heading =
      try String.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT text FROM piece WHERE revision = ? AND ordinal < ? AND ordinal > ?
              AND role = 'heading' ORDER BY ordinal DESC LIMIT 1
            """), arguments: [revision, piece[1] as Int, (piece[1] as Int) - 40]) ?? ""
    return setting
  }
}

extension [Int64] {
  /// Whether the numbers, which are sorted, hold one.
  fileprivate func containsSorted(_ number: Int64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
