public import PressmarkCore
public import Terminal

/// What was found for or against a claim: a list, and a form for one piece.
///
/// In the list: j k choose, a adds, Enter edits, x takes out, Esc is done. In the form each field
/// has a key (q question, n answer, u address, r archived copy, m medium, b bearing); Enter goes
/// from a field being typed to the form, Esc back to the list.
public struct EvidenceEditor: Hashable, Sendable {
  /// What was found, in order.
  public private(set) var evidence: [Evidence]
  private var place = 0
  private var form: Form?
  /// What could not be done, as a sentence.
  private var problem: String?

  /// A form for one piece of evidence.
  private struct Form: Hashable, Sendable {
    var number: Int
    var place = 0
    var editor: ValueEditor?
  }

  /// A field of a piece of evidence.
  enum Field: String, CaseIterable, Hashable, Sendable {
    case question, answer
    case url = "address"
    case archivedURL = "archived copy"
    case medium, bearing

    var key: Character {
      switch self {
      case .question: "q"
      case .answer: "n"
      case .url: "u"
      case .archivedURL: "r"
      case .medium: "m"
      case .bearing: "b"
      }
    }

    /// What is asked for while the field is empty.
    var emptyHint: String {
      switch self {
      case .question: "what was asked"
      case .answer: "what was found"
      case .url, .archivedURL: "https://…"
      case .medium: "web text, table, video, …"
      case .bearing: ""
      }
    }

    func text(of evidence: Evidence) -> String {
      switch self {
      case .question: evidence.question ?? ""
      case .answer: evidence.answer ?? ""
      case .url: evidence.url ?? ""
      case .archivedURL: evidence.archivedURL ?? ""
      case .medium: evidence.medium ?? ""
      case .bearing: evidence.bearing?.rawValue ?? ""
      }
    }

    /// Sets the field; returns why that cannot be, as a sentence.
    func set(_ text: String, on evidence: inout Evidence) -> String? {
      let value = text.isEmpty ? nil : text
      // An address is read by the rule that commands have too.
      if let field = self == .url
        ? ClaimField.evidenceURL : self == .archivedURL ? .evidenceArchivedURL : nil
      {
        do throws(ClaimFieldError) {
          var claim = Claim()
          try field.set(text, on: &claim)
        } catch {
          return error.description
        }
      }
      switch self {
      case .question: evidence.question = value
      case .answer: evidence.answer = value
      case .url: evidence.url = value
      case .archivedURL: evidence.archivedURL = value
      case .medium: evidence.medium = value
      case .bearing: evidence.bearing = value.flatMap { Evidence.Bearing(rawValue: $0) }
      }
      return nil
    }
  }

  /// Words that media are known by.
  static let media = [
    "web text", "press article", "document", "table", "image", "video", "audio", "data set",
    "interview", "book",
  ]

  /// The list of what was found; with nothing found yet, the form for a first piece.
  ///
  /// - Parameters:
  ///   - evidence: What was found so far.
  ///   - draft: Words that were being typed when the program ended; taken up in a new form, as an
  ///     address or an answer.
  public init(_ evidence: [Evidence], draft: String? = nil) {
    self.evidence = evidence
    if evidence.isEmpty || draft != nil { add() }
    guard let draft, var form else { return }
    let field = draft.hasPrefix("http") ? Field.url : .answer
    form.place = Field.allCases.firstIndex(of: field) ?? 0
    form.editor = ValueEditor(text: draft, emptyHint: field.emptyHint, known: [])
    self.form = form
  }

  /// The words being typed; `nil` when none are.
  public var typed: String? { form?.editor?.typed }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Something moved.
    case moved
    /// Other words are being typed: save a draft of ``EvidenceEditor/typed``.
    case typed
    /// The evidence is other than it was.
    case changed
    /// The person is done.
    case done
  }

  // MARK: Keys

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    problem = nil
    guard var form else { return handleListKey(key) }
    if var editor = form.editor {
      let outcome = editor.handle(key)
      form.editor = editor
      self.form = form
      return finish(outcome)
    }
    return handleFormKey(key)
  }

  /// Writes pasted text where words are typed.
  public mutating func paste(_ text: String) -> Outcome {
    form?.editor?.paste(text) == .typed ? .typed : .moved
  }

  private mutating func handleListKey(_ key: Key) -> Outcome {
    switch key {
    case .character("j"), .down, .tab: place = min(place + 1, max(0, evidence.count - 1))
    case .character("k"), .up, .backTab: place = max(0, place - 1)
    case .character("a"), .character("e"): add()
    case .enter where evidence.indices.contains(place): form = Form(number: place)
    case .character("x"), .delete:
      guard evidence.indices.contains(place) else { return .moved }
      evidence.remove(at: place)
      place = max(0, min(place, evidence.count - 1))
      return .changed
    case .escape, .character("q"), .control("g"), .control("c"): return .done
    default: break
    }
    return .moved
  }

  private mutating func add() {
    evidence.append(Evidence())
    place = evidence.count - 1
    form = Form(number: place)
  }

  private mutating func handleFormKey(_ key: Key) -> Outcome {
    guard var form else { return .moved }
    let fields = Field.allCases
    switch key {
    case .down, .tab, .character("j"): form.place = (form.place + 1) % fields.count
    case .up, .backTab, .character("k"): form.place = (form.place + fields.count - 1) % fields.count
    case .escape, .control("g"), .control("c"):
      self.form = nil
      // A form left empty says nothing.
      if evidence[form.number] == Evidence() { evidence.remove(at: form.number) }
      place = max(0, min(place, evidence.count - 1))
      return evidence.isEmpty ? .done : .changed
    case .character("x"), .delete:
      _ = fields[form.place].set("", on: &evidence[form.number])
      self.form = form
      return .changed
    case .enter: begin(fields[form.place], in: &form)
    default:
      guard case .character(let character) = key.code,
        let number = fields.firstIndex(where: { $0.key == character })
      else { return .moved }
      form.place = number
      begin(fields[number], in: &form)
    }
    self.form = form
    return .moved
  }

  private func begin(_ field: Field, in form: inout Form) {
    let text = field.text(of: evidence[form.number])
    form.editor =
      field == .bearing
      ? .choices(
        ChoiceList(Evidence.Bearing.allCases.map(\.rawValue), chosen: text.isEmpty ? [] : [text]))
      : ValueEditor(
        text: text, emptyHint: field.emptyHint, known: field == .medium ? Self.media : [])
  }

  private mutating func finish(_ outcome: ValueEditor.Outcome) -> Outcome {
    guard var form else { return .moved }
    switch outcome {
    case .moved: return .moved
    case .typed: return .typed
    case .cancelled:
      form.editor = nil
      self.form = form
      return .moved
    case .done(let text):
      problem = Field.allCases[form.place].set(text, on: &evidence[form.number])
      // What cannot be read stays to be corrected.
      if problem != nil { return .moved }
      form.editor = nil
      form.place = (form.place + 1) % Field.allCases.count
      self.form = form
      return .changed
    }
  }

  // MARK: Drawing

  /// What the keys do now.
  var hints: [Panel.Hint] {
    guard let form else {
      return [
        .init("a", "add"), .init("Enter", "edit"), .init("x", "take out"), .init("Esc", "back"),
      ]
    }
    if form.editor != nil { return [.init("Enter", "keep"), .init("Esc", "drop")] }
    return [.init("key", "edit"), .init("x", "clear"), .init("Esc", "back")]
  }

  /// Draws the list or the form.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    frame.fill(rect)
    frame.cursor = nil
    if let form {
      drawForm(form, in: rect, on: &frame, theme: theme)
    } else {
      drawList(in: rect, on: &frame, theme: theme)
    }
  }

  private func drawList(in rect: Rect, on frame: inout Frame, theme: Theme) {
    if evidence.isEmpty {
      Label.draw("No evidence yet: a adds some.", in: rect, on: &frame, style: theme.dim)
      return
    }
    let first = max(0, place - rect.size.rows + 1)
    for (row, number) in (first..<min(evidence.count, first + rect.size.rows)).enumerated() {
      let line = Rect(
        column: rect.origin.column, row: rect.origin.row + row, columns: rect.size.columns, rows: 1)
      let isSelected = number == place
      let style = isSelected ? theme.selected : theme.text
      frame.fill(line, style: style)
      Label.draw(
        "\(isSelected ? "›" : " ") \(number + 1) \(Self.summary(evidence[number]))", in: line,
        on: &frame, style: style)
      if isSelected { frame.cursor = line.origin }
    }
  }

  /// A piece of evidence in one line.
  static func summary(_ evidence: Evidence) -> String {
    let words = [
      evidence.bearing?.rawValue, evidence.question, evidence.answer, evidence.url,
      evidence.medium,
    ]
    return words.compactMap { $0 }.joined(separator: " · ")
  }

  private func drawForm(_ form: Form, in rect: Rect, on frame: inout Frame, theme: Theme) {
    let labels = 18
    let extra = form.editor?.extraRows(columns: max(1, rect.size.columns - labels)) ?? 0
    let first = min(form.place, max(0, form.place + extra - rect.size.rows + 1))
    var row = rect.origin.row
    for number in first..<Field.allCases.count where row < rect.rows.upperBound {
      let field = Field.allCases[number]
      let isSelected = number == form.place
      let line = Rect(column: rect.origin.column, row: row, columns: rect.size.columns, rows: 1)
      let value = Rect(
        column: rect.origin.column + labels, row: row, columns: rect.size.columns - labels, rows: 1)
      frame.write(
        isSelected ? "›" : " ", at: line.origin, style: theme.key, in: line)
      frame.write(
        String(field.key), at: Position(column: line.origin.column + 1, row: row),
        style: theme.key, in: line)
      frame.write(
        field.rawValue, at: Position(column: line.origin.column + 3, row: row), style: theme.label,
        in: line)
      Label.draw(field.text(of: evidence[form.number]), in: value, on: &frame, style: theme.value)
      row += 1
      guard isSelected else { continue }
      frame.cursor = line.origin
      guard let editor = form.editor else { continue }
      let below = Rect(
        column: value.origin.column, row: row, columns: value.size.columns, rows: extra)
      editor.draw(
        line: value, below: below.intersection(rect), on: &frame, theme: theme)
      row += extra
      guard let problem, row < rect.rows.upperBound else { continue }
      let sentence = Rect(
        column: value.origin.column, row: row, columns: value.size.columns, rows: 1)
      Label.draw(problem, in: sentence, on: &frame, style: theme.warning)
      row += 1
    }
  }
}
