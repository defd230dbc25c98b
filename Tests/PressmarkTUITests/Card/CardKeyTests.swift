import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// Keys typed on a card, and what they make of its mark.
private struct CardCase: CustomTestStringConvertible, Sendable {
  var keys: String
  var check: @Sendable (Annotation) -> Bool
  var testDescription: String { keys }
}

private let cases: [CardCase] = [
  CardCase(keys: "i n") { $0.claim.speakerKind == .anonymous },
  CardCase(keys: "v R e d d i t Enter") { $0.claim.venue == "Reddit" },
  CardCase(keys: "v f Tab Enter") { $0.claim.venue == "forum" },
  CardCase(keys: "s j e a Down Enter") { $0.claim.speaker == "Jeanne Villers" },
  CardCase(keys: "y n c Enter") { $0.claim.types == [.numerical, .comparison] },
  CardCase(keys: "n × 1 0 Enter") {
    $0.claim.quantity?.value == "10" && $0.claim.quantity?.comparator == .times
  },
  CardCase(keys: "n 1 5 Space M $ Enter") {
    $0.claim.quantity?.value == "15000000" && $0.claim.quantity?.unit == "USD"
  },
  CardCase(keys: "d - P 2 Y Enter") { $0.claim.time?.value == "-P2Y" },
  CardCase(keys: "d x Enter Escape") { $0.claim.time == nil },
  CardCase(keys: "i n x") { $0.claim.speakerKind == nil },
  CardCase(keys: "i n i Backspace") { $0.claim.speakerKind == nil },
  CardCase(keys: "c u n Enter d e u x Escape") { $0.note == "un\ndeux" },
  CardCase(keys: "c u n C-g y") { $0.note.isEmpty },
  CardCase(keys: "c u n C-g n C-s") { $0.note == "un" },
  CardCase(keys: "t O q") { $0.codes.map(\.rawValue) == ["comparison", "opinion", "quotation"] },
  CardCase(keys: "t + m d Enter") { $0.codes.map(\.rawValue) == ["comparison", "money", "date"] },
  CardCase(keys: "t / m i s Enter") { $0.codes.last?.rawValue == "source-missing" },
  CardCase(keys: "S r") { $0.status == .ready },
  CardCase(keys: "V r X w h y Enter") {
    $0.claim.verdict == Verdict(conclusion: .refuted, explanation: "why")
  },
  CardCase(keys: "l c a f Enter c") {
    $0.relations == [Relation(kind: .contradicts, target: SampleMarks.quotation.id)]
  },
  CardCase(keys: "l m i l l Enter c x") { $0.relations.isEmpty },
  CardCase(keys: "e q w h a t Enter b s Escape Escape") {
    $0.claim.evidence.first?.question == "what" && $0.claim.evidence.first?.bearing == .supports
  },
  CardCase(keys: "e u n o Enter Escape Escape Escape") { $0.claim.evidence.isEmpty },
  CardCase(keys: "/ s t a n Enter q") { $0.claim.stance == .questions },
]

@Suite struct CardKeyTests {
  @Test(arguments: cases)
  private func keysFillFields(_ example: CardCase) {
    var card = AnnotationCard(SampleMarks.speed, context: SampleMarks.context)
    for key in keys(example.keys) { _ = card.handle(key) }
    #expect(example.check(card.annotation), "\(card.annotation)")
  }

  /// Every field has a key of its own, none of which moves or closes the card.
  @Test func fieldKeysAreDistinct() {
    let taken = CardField.allCases.map(\.key)
    let browsing: Set<Character> = ["j", "k", "q", "x", "/", " ", "G", "[", "]", "?", ":"]
    #expect(Set(taken).count == taken.count)
    #expect(browsing.isDisjoint(with: taken))
  }

  /// Each value of a vocabulary has a key of its own.
  @Test func choiceKeysAreDistinct() {
    let clashes = CardField.allCases.filter { field in
      let keys = ChoiceList(field.vocabulary ?? []).choices.map(\.key)
      return Set(keys).count != keys.count
    }
    #expect(clashes == [])
  }

  /// What was being typed comes back from its draft, whatever it was typed into.
  @Test(arguments: ["c a b", "v a b", "g a b", "e n a b", "d a b"])
  func draftsComeBack(typed: String) {
    var card = AnnotationCard(SampleMarks.speed, context: SampleMarks.context)
    for key in keys(typed) { _ = card.handle(key) }
    let again = AnnotationCard(SampleMarks.speed, context: SampleMarks.context, draft: card.draft)
    #expect(card.draft?.text == "ab" && again.draft == card.draft)
  }

  /// No key on any card traps, whatever came before.
  @Test(arguments: [21, 22, 23] as [UInt64])
  func randomKeysNeverTrap(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var card = AnnotationCard(SampleMarks.money, context: SampleMarks.context)
    let letters = "abcdefghijklmnopqrstuvwxyzASUNLVXD=/[]+!× 15".map { Key.character($0) }
    let others = keys("Enter Enter Escape Tab S-Tab Up Down PgUp PgDn Backspace Del C-k C-g C-s G")
    var drawn = 0
    for step in 0..<900 {
      let key = (step % 3 == 0 ? others : letters).randomElement(using: &random) ?? .enter
      if card.handle(key) == .openEditor { _ = card.finishEditor(with: "édité\n") }
      if step % 17 == 0 { _ = card.paste("collé\nici") }
      var frame = Frame(
        size: Size(
          columns: .random(in: 0...90, using: &random), rows: .random(in: 0...26, using: &random)))
      card.size = frame.size
      card.draw(in: frame.bounds, on: &frame, theme: Theme())
      if let cursor = frame.cursor, !frame.bounds.contains(cursor) { drawn += 1 }
    }
    #expect(drawn == 0, "seed \(seed)")
  }
}
