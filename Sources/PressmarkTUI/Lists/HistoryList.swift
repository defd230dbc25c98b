/// The list of what was done, the latest first.
public enum HistoryList {
  /// An act as the list shows it.
  public struct Entry: Hashable, Sendable {
    /// The number of the act in the journal.
    public var number: Int
    /// When it was done, as people read it.
    public var time: String
    /// Who did it.
    public var coder: String
    /// What was done: `tag`, `undo note`.
    public var verb: String
    /// What it was done to, in words.
    public var subject: String
    /// Whether it was taken back.
    public var isUndone: Bool

    /// An act as the list shows it.
    public init(
      number: Int, time: String, coder: String, verb: String, subject: String,
      isUndone: Bool = false
    ) {
      self.number = number
      self.time = time
      self.coder = coder
      self.verb = verb
      self.subject = subject
      self.isUndone = isUndone
    }
  }

  /// The list of some acts, in their order.
  public static func view(_ entries: [Entry]) -> ListView<Int> {
    ListView(
      columns: [
        ListColumn("when (UTC)", minimum: 16),
        ListColumn("what", minimum: 10, weight: 1),
        ListColumn("to what", minimum: 10, weight: 4),
        ListColumn("who", minimum: 8, weight: 1, rank: 1),
      ],
      rows: rows(entries),
      emptySentence: "Nothing was done yet. Every act is kept here, and u takes the last one back.")
  }

  /// The rows of some acts, for ``ListView/replace(rows:)``.
  public static func rows(_ entries: [Entry]) -> [ListView<Int>.Row] {
    entries.map { entry in
      ListView.Row(
        id: entry.number,
        cells: [
          ListCell(entry.time, .dim),
          ListCell(entry.isUndone ? "\(entry.verb), undone" : entry.verb, .label),
          ListCell(entry.subject, entry.isUndone ? .dim : .text),
          ListCell(entry.coder, .dim),
        ])
    }
  }
}
