internal import GRDB

/// Follows the journal from its first entry and compares where it leads with what is stored.
enum JournalCheck {
  static func run(_ report: inout CheckReport, _ db: Database) throws {
    var images: [Change.Subject: Int] = [:]
    for code in Codebook.initial.codes { images[.code(code.id)] = code.hashValue }
    let rows = try Row.fetchCursor(db, sql: JournalRecord.selection + " ORDER BY j.number")
    while let row = try rows.next() {
      report.entries += 1
      let entry: JournalEntry
      do {
        entry = try JournalRecord.entry(row)
      } catch {
        let number: Int64 = row[0]
        report.report(.journal, "entry \(number) of the journal cannot be read: \(error)")
        continue
      }
      for change in (try? Change.merged(entry.act.changes)) ?? entry.act.changes {
        guard let subject = change.subject else { continue }
        let (before, after) = hashes(change)
        if images[subject] != before {
          report.report(
            .journal,
            "entry \(entry.number) of the journal expects another \(subject.name) than the entries "
              + "before it left")
        }
        images[subject] = after
      }
    }
    try compareStored(&images, &report, db)
    for subject in images.keys.map(\.name).sorted() {
      report.report(.journal, "the journal knows \(subject), but the library does not have it")
    }
  }

  /// Takes what is stored as the journal says out of the images; reports what is not.
  private static func compareStored(
    _ images: inout [Change.Subject: Int], _ report: inout CheckReport, _ db: Database
  ) throws {
    func compare(_ subject: Change.Subject, _ hash: Int) {
      if images.removeValue(forKey: subject) != hash {
        report.report(.journal, "\(subject.name) is stored otherwise than the journal says")
      }
    }
    for code in try CodeRecord.fetchAll(db) { compare(.code(code.id), code.hashValue) }
    let articles = try Row.fetchCursor(
      db, sql: ArticleRecord.selection + " WHERE a.present = 1")
    while let row = try articles.next() {
      let article = try ArticleRecord(row).article
      compare(.article(article.id), article.hashValue)
    }
    try RefusalRecord.forEach(db) { compare(.suggestionRefusal($0.id), $0.hashValue) }
    // A thousand at a time: a library may have a million marks.
    var last: Int64 = 0
    while true {
      let numbers = try Int64.fetchAll(
        db, sql: "SELECT number FROM annotation WHERE number > ? ORDER BY number LIMIT 1000",
        arguments: [last])
      guard let next = numbers.last else { return }
      let page = try AnnotationRecord.fetch(
        where: "a.number > ? AND a.number <= ?", arguments: [last, next], tail: "", db)
      for annotation in page { compare(.annotation(annotation.id), annotation.hashValue) }
      last = next
    }
  }

  private static func hashes(_ change: Change) -> (before: Int?, after: Int?) {
    switch change {
    case .annotation(let before, let after): (before?.hashValue, after?.hashValue)
    case .code(let before, let after): (before?.hashValue, after?.hashValue)
    case .article(let before, let after): (before?.hashValue, after?.hashValue)
    case .suggestionRefusal(let before, let after): (before?.hashValue, after?.hashValue)
    }
  }
}
