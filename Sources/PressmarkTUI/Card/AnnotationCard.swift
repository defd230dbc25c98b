public import PressmarkCore
public import Terminal

/// The card of a mark: its quotes, codes, note, every claim field, evidence and links.
///
/// Each field has a key, shown beside it (``CardField/key``): pressing it edits the field in place.
/// Values of a vocabulary take one more letter; words take Enter. Fields without a value stand
/// together in a few lines until Space unfolds them.
///
/// j k ↓ ↑ Tab move, Enter edits, x empties, `/` finds a field by name, `[` `]` go to the mark
/// before and after, Esc and q close; on a suggestion Ctrl-S accepts it as the card says. The card only changes its own copy: ``annotation`` beside
/// ``before`` is what the application makes one act of.
public struct AnnotationCard: Hashable, Sendable {
  /// The mark as it was when the card was opened.
  public private(set) var before: Annotation
  /// The mark as it is now.
  public internal(set) var annotation: Annotation
  /// What the card knows besides its mark.
  public var context: CardContext
  /// The columns and rows that the card was last drawn in, frame included; set it before keys.
  public var size: Size { didSet { fit() } }
  /// The suggestion that the card is opened on, when the mark is only proposed; Ctrl-S accepts it.
  public var suggestion: Suggestion?
  /// Whether fields without a value have a line each.
  public internal(set) var showsUnfilled = false
  /// What could not be done, as a sentence.
  public internal(set) var problem: String?
  var mode = Mode.browsing
  var selected = Item.field(.codes)

  /// What keys go to.
  enum Mode: Hashable, Sendable {
    case browsing
    case field(CardField, ValueEditor)
    case note(TextEditor)
    case codes(CodePalette)
    case evidence(EvidenceEditor)
    case link(LinkChooser)
    case find(TextField)
  }

  /// A line that can be selected.
  enum Item: Hashable, Sendable {
    case field(CardField)
    case evidence(Int)
    case link(Int)
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Something moved.
    case moved
    /// Other words are being typed: save ``AnnotationCard/draft``.
    case typed
    /// A value of ``AnnotationCard/annotation`` is another one.
    case changed
    /// Open ``AnnotationCard/noteText`` in the person's editor, then ``finishEditor(with:)``.
    case openEditor
    /// The person is done: save ``AnnotationCard/annotation``, if ``AnnotationCard/isChanged``.
    case closed
    /// As closed, then open the card of the mark after this one.
    case next
    /// As closed, then open the card of the mark before this one.
    case previous
    /// The suggestion that the card is opened on is accepted as ``AnnotationCard/annotation``.
    case accepted
    /// The key is none of the card's.
    case ignored
  }

  /// Words being typed that are not yet in the mark.
  public struct Draft: Hashable, Sendable {
    /// The field that they are typed into.
    public var field: CardField
    /// The words.
    public var text: String

    /// Words being typed.
    public init(field: CardField, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// The card of a mark.
  ///
  /// - Parameters:
  ///   - annotation: The mark as it stands in the library.
  ///   - context: What the card knows besides its mark.
  ///   - draft: Words that were being typed when the program ended; taken up again.
  ///   - size: The columns and rows that it will be drawn in, frame included.
  public init(
    _ annotation: Annotation, context: CardContext, draft: Draft? = nil,
    size: Size = Size(columns: 80, rows: 16)
  ) {
    before = annotation
    self.annotation = annotation
    self.context = context
    self.size = size
    guard let draft else { return }
    begin(draft.field)
    switch mode {
    case .note: mode = .note(TextEditor(annotation.note, draft: draft.text, size: noteSize))
    case .field(let field, .line(var line, let completion)):
      line.replace(with: draft.text)
      mode = .field(field, .line(line, completion))
    case .evidence:
      mode = .evidence(EvidenceEditor(annotation.claim.evidence, draft: draft.text))
    default: break
    }
  }

  /// Takes what was saved as what the mark was before: ``isChanged`` is false until the next change.
  ///
  /// For an application that saves at every ``Outcome/changed``.
  public mutating func markSaved() { before = annotation }

  /// Whether the mark is another one than when the card was opened.
  ///
  /// Compared scalar by scalar, so that a note retyped in other accents counts as changed.
  public var isChanged: Bool {
    before != annotation
      || !before.note.unicodeScalars.elementsEqual(annotation.note.unicodeScalars)
  }

  /// The words being typed that are not yet in the mark; `nil` when none are.
  public var draft: Draft? {
    switch mode {
    case .note(let editor): editor.isChanged ? Draft(field: .note, text: editor.text) : nil
    case .field(let field, let editor): editor.typed.map { Draft(field: field, text: $0) }
    case .evidence(let editor): editor.typed.map { Draft(field: .evidence, text: $0) }
    default: nil
    }
  }

  /// The note, as it is being typed.
  public var noteText: String {
    if case .note(let editor) = mode { return editor.text }
    return annotation.note
  }

  /// Whether words are being typed, so that letters are no commands.
  public var isTyping: Bool {
    switch mode {
    case .browsing, .codes: false
    default: true
    }
  }

  /// Whether a field says what the suggestion proposes, and nobody has changed it yet.
  func isSuggested(_ field: CardField) -> Bool {
    guard suggestion != nil else { return false }
    switch field {
    case .codes: return !annotation.codes.isEmpty && annotation.codes == before.codes
    case .status, .note, .evidence, .links: return false
    default:
      let text = field.text(of: annotation)
      return !text.isEmpty && text == field.text(of: before)
    }
  }

  // MARK: Items

  /// The fields that have a line.
  var shownFields: [CardField] {
    CardField.allCases.filter { field in
      if showsUnfilled || field == editedField { return true }
      return isFilled(field) && !field.isSaidBy(field.whole, of: annotation)
    }
  }

  /// The fields that stand together because they have no value.
  var foldedFields: [CardField] {
    if showsUnfilled { return [] }
    return CardField.allCases.filter {
      !isFilled($0) && $0 != editedField && !$0.isSaidBy($0.whole, of: annotation)
    }
  }

  /// The field that is being edited, in place or otherwise.
  var editedField: CardField? {
    switch mode {
    case .browsing, .find: nil
    case .field(let field, _): field
    case .note: .note
    case .codes: .codes
    case .evidence: .evidence
    case .link: .links
    }
  }

  /// Whether something stands in a field; the codes always have their line.
  func isFilled(_ field: CardField) -> Bool {
    switch field {
    case .codes: true
    case .evidence: !annotation.claim.evidence.isEmpty
    case .links: !annotation.relations.isEmpty
    case .status: annotation.status != .draft
    default: !field.text(of: annotation).isEmpty
    }
  }

  /// The lines that can be selected, from top to bottom.
  var items: [Item] {
    shownFields.flatMap { field -> [Item] in
      switch field {
      case .evidence where isFilled(.evidence):
        annotation.claim.evidence.indices.map { .evidence($0) }
      case .links where isFilled(.links): annotation.relations.indices.map { .link($0) }
      default: [.field(field)]
      }
    }
  }

  /// The columns before a value in so many: mark, key, label.
  static func labelColumns(in columns: Int) -> Int { columns < 60 ? min(16, columns / 2) : 20 }

  var contentSize: Size { Panel.content(of: Rect(size: size)).size }

  /// The extent of the note while it is typed.
  var noteSize: Size {
    Size(columns: contentSize.columns, rows: max(1, min(contentSize.rows - 2, 12)))
  }

  private mutating func fit() {
    switch mode {
    case .note(var editor):
      editor.size = noteSize
      mode = .note(editor)
    case .codes(var palette):
      palette.size = size
      mode = .codes(palette)
    default: break
    }
  }
}

extension CardField {
  /// Whether the text of another field says what this one says.
  fileprivate func isSaidBy(_ whole: CardField?, of annotation: Annotation) -> Bool {
    whole.map { !$0.text(of: annotation).isEmpty } ?? false
  }
}
