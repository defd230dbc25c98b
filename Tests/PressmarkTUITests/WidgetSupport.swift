import PressmarkCore
import PressmarkTUI
import Terminal
import TestSupport
import Testing

/// Draws on a frame of a size and compares it with the golden file of that name.
func expectFrame(
  _ columns: Int, _ rows: Int, named name: String,
  sourceLocation: SourceLocation = #_sourceLocation, draw: (Rect, inout Frame) -> Void
) throws {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  draw(frame.bounds, &frame)
  try expectSnapshot(frame.snapshot(), named: name, sourceLocation: sourceLocation)
}

/// The keys of a notation: `"i n v R e d d i t Enter"`.
func keys(_ notation: String) -> [Key] {
  notation.split(separator: " ").compactMap { Key(String($0)) }
}

/// Marks of an invented article about a train line.
enum SampleMarks {
  static let codebook = Codebook.initial

  static func code(_ name: String) -> CodeID {
    codebook.code(named: name)?.id ?? CodeID(rawValue: name)
  }

  static func mark(
    _ number: Int, _ quote: String, codes: [String], start: Int = 0,
    change: (inout Annotation) -> Void = { _ in }
  ) -> Annotation {
    let span = TextSpan(TextOffset(start), TextOffset(start + quote.unicodeScalars.count))
    var annotation = Annotation(
      id: AnnotationID(rawValue: "0198c0de-0000-7000-8000-00000000000\(number)"),
      article: ArticleID(rawValue: "0123456789ab"),
      selectors: [Selector(span: span, exact: quote, prefix: "La ligne roule ", suffix: ".")],
      revision: "00", codes: codes.map(code), coder: "ada",
      created: Timestamp(milliseconds: 0), modified: Timestamp(milliseconds: 0))
    change(&annotation)
    return annotation
  }

  static let speed = mark(1, "trois fois plus vite", codes: ["comparison"], start: 40)

  static let quotation = mark(
    2, "On arrive avant le café, c'est absurde", codes: ["quotation", "opinion"], start: 100
  ) {
    $0.note = "Dit sans nom.\nÀ recouper avec le forum des usagers, où la même phrase court déjà."
    $0.claim.speakerKind = .anonymous
    $0.claim.venue = "forum"
    $0.claim.types = [.quotation, .evaluation]
  }

  static let money = mark(3, "2 millions d'euros", codes: ["money", "source missing"], start: 200) {
    $0.claim.gist = "The line cost two million euros."
    $0.claim.speaker = "Jeanne Villers"
    $0.claim.speakerKind = .person
    $0.claim.quantity = Quantity(
      value: "2000000", unit: "EUR", comparator: .equal, property: "cost")
    $0.claim.verdict = Verdict(conclusion: .refuted, explanation: "The budget says three.")
    var evidence = Evidence()
    evidence.url = "https://example.org/budget"
    evidence.bearing = .refutes
    $0.claim.evidence = [evidence]
    $0.relations = [Relation(kind: .contradicts, target: speed.id)]
    $0.status = .reviewed
  }

  static let all = [speed, quotation, money]

  static let context = CardContext(codebook: codebook, marks: all)

  /// A mark whose every word is hostile.
  static let hostile = mark(4, "a\u{1B}[2Jb\u{202E}c\u{9B}31m", codes: ["claim"]) {
    $0.note = "x\u{1B}]0;title\u{7}\r\n\u{85}\u{2028}y\u{E0041}"
    $0.claim.speaker = "\u{1B}[31mEve\n"
    $0.claim.gist = "\u{0}\u{200F}"
    $0.relations = [Relation(kind: .repeats, target: AnnotationID(rawValue: "\u{1B}c"))]
  }
}

/// The scalars of a frame that no terminal may see as a command.
func controls(in frame: Frame) -> [Unicode.Scalar] {
  frame.text().unicodeScalars.filter {
    $0 != "\n"
      && ($0.properties.generalCategory == .control || $0.properties.isBidiControl
        || (0xE0000...0xE007F).contains($0.value) || $0.value == 0x2028)
  }
}
