/// The keys of a view, as the help page and the manual list them.
struct ViewTable: Hashable, Sendable {
  /// What the view is called.
  var title: String
  /// Its keys and what they do, each a sentence without a full stop.
  var entries: [(keys: String, sentence: String)]

  init(_ title: String, _ entries: [(keys: String, sentence: String)]) {
    self.title = title
    self.entries = entries
  }

  static func == (a: ViewTable, b: ViewTable) -> Bool {
    a.title == b.title && a.entries.elementsEqual(b.entries, by: ==)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    for entry in entries {
      hasher.combine(entry.keys)
      hasher.combine(entry.sentence)
    }
  }

  /// The keys that all lists have.
  static let lists = ViewTable(
    "Lists",
    [
      ("j k ↓ ↑ Space PgDn PgUp g G", "go through the rows"),
      ("/ or Tab", "filter while you type; Tab keeps the filter and leaves the line, Esc drops it"),
      ("Enter", "open what the row stands for"),
      ("u Ctrl-R", "undo, redo"),
      ("q Esc", "go back to where you came from"),
    ])

  /// The tables of all views, in the order of the manual.
  static let all: [ViewTable] = [
    lists, ClaimsView.table, PassagesView.table, ComparisonView.table,
  ]
}
