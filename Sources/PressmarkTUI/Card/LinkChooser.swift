public import PressmarkCore
public import Terminal

/// Another mark to link to, found by typing words of it, and then what the link says, by one key.
public struct LinkChooser: Hashable, Sendable {
  /// A mark that can be linked to.
  public struct Choice: Hashable, Sendable {
    /// The mark.
    public var id: AnnotationID
    /// Its words.
    public var quote: String
    /// The names of its codes.
    public var codes: [String]
    /// Where it stands, when in another article: its title.
    public var place: String

    /// A mark that can be linked to.
    public init(id: AnnotationID, quote: String, codes: [String] = [], place: String = "") {
      self.id = id
      self.quote = quote
      self.codes = codes
      self.place = place
    }

    /// A mark of the article that is open.
    public init(_ annotation: Annotation, codebook: Codebook) {
      self.init(
        id: annotation.id, quote: TypedText.line(ofQuotes: annotation.quotes),
        codes: annotation.codes.compactMap { codebook[$0]?.name })
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Something moved.
    case moved
    /// The link was chosen.
    case chosen(Relation)
    /// Nothing shall change.
    case cancelled
  }

  private var list: ListView<AnnotationID>
  private var target: AnnotationID?
  private var kinds = ChoiceList(Relation.Kind.allCases.map(\.rawValue))

  /// The list of marks, the filter ready to be typed.
  public init(choices: [Choice]) {
    list = ListView(
      columns: [
        ListColumn("passage", minimum: 16, weight: 3), ListColumn("codes", minimum: 10, weight: 1),
        ListColumn("article", minimum: 10, weight: 1, rank: 1),
      ],
      rows: choices.map {
        .init(
          id: $0.id,
          cells: [
            ListCell("« \($0.quote) »"), ListCell($0.codes.joined(separator: ", "), .label),
            ListCell($0.place, .dim),
          ])
      },
      emptySentence: "There is no other mark to link to.")
    list.beginFilter()
  }

  /// The marks that one mark can be linked to: all others.
  public init(from annotation: Annotation, marks: [Annotation], codebook: Codebook) {
    self.init(
      choices: marks.filter { $0.id != annotation.id }.map { Choice($0, codebook: codebook) })
  }

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    if let target {
      switch kinds.handle(key) {
      case .moved: return .moved
      case .cancelled:
        self.target = nil
        return .moved
      case .done(let values):
        guard let kind = values.first.flatMap(Relation.Kind.init(rawValue:)) else { return .moved }
        return .chosen(Relation(kind: kind, target: target))
      }
    }
    if key == .escape { return .cancelled }
    switch list.handle(key) {
    case .moved, .ignored: return .moved
    case .opened(let id):
      target = id
      return .moved
    case .closed: return .cancelled
    }
  }

  /// Writes pasted text into the filter.
  public mutating func paste(_ text: String) -> Outcome {
    if target == nil { _ = list.paste(text) }
    return .moved
  }

  /// What the keys do now.
  var hints: [Panel.Hint] {
    target == nil
      ? [
        .init("type", "to filter"), .init("↓↑", "choose"), .init("Enter", "link"),
        .init("Esc", "back"),
      ]
      : [.init("key", "says how"), .init("Esc", "back")]
  }

  /// Draws the list; once a mark is chosen, what the link can say.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    frame.fill(rect)
    guard let target else { return list.draw(in: rect, on: &frame, theme: theme) }
    let quote = list.rows.first { $0.id == target }?.cells.first?.text ?? ""
    Label.draw("This mark …", in: rect, on: &frame, style: theme.dim)
    let rows = max(1, kinds.rows(columns: rect.size.columns).count)
    let below = Rect(
      column: rect.origin.column, row: rect.origin.row + 1, columns: rect.size.columns, rows: rows)
    kinds.draw(in: below.intersection(rect), on: &frame, theme: theme)
    let last = Rect(
      column: rect.origin.column, row: below.rows.upperBound, columns: rect.size.columns, rows: 1)
    Label.draw("… \(quote)", in: last.intersection(rect), on: &frame, style: theme.dim)
  }
}
