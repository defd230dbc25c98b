internal import PressmarkCore

extension JournalEntry {
  /// What was done: `tag “dix fois plus vite” in 3f2a9c01bd77`.
  var sentence: String {
    let details = act.changes.prefix(3).compactMap(Self.detail)
    let rest = act.changes.count - details.count
    let what = details.isEmpty ? "" : " " + details.joined(separator: ", ")
    let more = rest > 0 && !details.isEmpty ? " and \(rest) more" : ""
    let place = act.article.map { " in \($0.rawValue)" } ?? ""
    return "\(act.verb.rawValue)\(what)\(more)\(place)"
  }

  /// The line of `history` for people: number, time, coder, what was done.
  var line: String {
    let mark =
      switch kind {
      case .done: ""
      case .undone(let number): "undo of \(number): "
      case .redone(let number): "redo of \(number): "
      }
    return "\(number)  \(time.iso8601)  \(coder.printableLine)  \(mark)\(sentence)"
  }

  private static func shown(_ quote: String) -> String {
    let line = quote.printableLine
    return "“\(line.count > 60 ? line.prefix(59) + "…" : line)”"
  }

  private static func detail(_ change: Change) -> String? {
    switch change {
    case .annotation(let before, let after):
      guard let annotation = after ?? before else { return nil }
      return shown(annotation.quotes.joined(separator: " … "))
    case .suggestionRefusal(let before, let after):
      return (after ?? before).map { shown($0.selector.exact) }
    case .code(let before, let after):
      return (after ?? before).map { "“\($0.name.printableLine)”" }
    case .article(let before, let after):
      return (after ?? before).map { "“\($0.shownTitle)”" }
    }
  }
}
