internal import PressmarkCore

/// An entry of the journal as `history` prints it.
struct HistoryLine: Encodable {
  private let act: String
  private let article: String?
  private let annotations: [String]
  private let coder: String
  private let number: Int64
  private let time: String
  private let undoes: Int64?
  private let redoes: Int64?
  private let details: [String]

  init(_ entry: JournalEntry) {
    act = entry.act.verb.rawValue
    article = entry.act.article?.rawValue
    coder = entry.coder
    number = entry.number
    time = entry.time.iso8601
    annotations = entry.act.changes.compactMap { change in
      guard case .annotation(let before, let after) = change else { return nil }
      return (after ?? before)?.id.rawValue
    }
    details = entry.act.changes.prefix(3).compactMap(Self.detail)
    switch entry.kind {
    case .done: (undoes, redoes) = (nil, nil)
    case .undone(let number): (undoes, redoes) = (number, nil)
    case .redone(let number): (undoes, redoes) = (nil, number)
    }
  }

  /// What was done: `tag “dix fois plus vite” in 3f2a9c01bd77`.
  var sentence: String {
    let what = details.isEmpty ? "" : " " + details.joined(separator: ", ")
    let place = article.map { " in \($0)" } ?? ""
    return "\(act)\(what)\(place)"
  }

  /// The line for people.
  var text: String {
    let mark = undoes.map { "undo of \($0): " } ?? redoes.map { "redo of \($0): " } ?? ""
    return "\(number)  \(time)  \(coder.printableLine)  \(mark)\(sentence)"
  }

  private static func detail(_ change: Change) -> String? {
    switch change {
    case .annotation(let before, let after):
      guard let annotation = after ?? before else { return nil }
      let quote = annotation.quotes.joined(separator: " … ").printableLine
      return "“\(quote.count > 60 ? quote.prefix(59) + "…" : quote)”"
    case .code(let before, let after):
      return (after ?? before).map { "“\($0.name.printableLine)”" }
    case .article(let before, let after):
      return (after ?? before).map { "“\($0.shownTitle)”" }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case act, annotations, article, coder, number, redoes, time, undoes
  }
}
