import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Suggestions in the reader: walking, a yes, a no, several at once, and taking it back.
@Suite struct SuggestionTests {
  private static let quotes = SampleSuggestions.quotes

  private static func session(
    columns: Int = 80, rows: Int = 24, isReadOnly: Bool = false
  ) -> ReaderSession {
    ReaderSession(
      SampleArticle.blocks, columns: columns, rows: rows, isReadOnly: isReadOnly,
      suggestions: SampleSuggestions.all)
  }

  /// The words of the suggestion that the cursor is on.
  private static func focused(_ session: ReaderSession) -> String? {
    session.reader.focusedSuggestion.map { suggestion in
      suggestion.parts.map { session.reader.text.string(in: $0) }.joined(separator: "|")
    }
  }

  private static func open(_ session: ReaderSession) -> [String] {
    session.reader.suggestions.open.suggestions.map { session.reader.text.string(in: $0.span) }
  }

  // MARK: Seeing

  @Test func theyAreCountedAndHiddenByAKey() {
    var session = Self.session()
    #expect(session.screen.contains("5 ◇"), "\(session.screen)")
    #expect(session.frame[1].contains { $0.style.attributes.contains(.underline) } == false)
    let shown = session.frame
    session.type("S")
    #expect(session.message.contains("hidden"))
    #expect(!session.screen.contains("◇"))
    // Marks are a matter of style: no letter of the text stands elsewhere.
    for row in 1..<23 {
      #expect(shown[row].dropFirst(4).map(\.text) == session.frame[row].dropFirst(4).map(\.text))
    }
    session.type("]")
    #expect(Self.focused(session) == nil)
    session.type("a")
    #expect(session.message.contains("hidden"))
    session.type("S]")
    #expect(Self.focused(session) == Self.quotes[0])
  }

  @Test func whileTheRulesAreAtWorkNothingWaits() {
    var session = ReaderSession(SampleArticle.blocks, suggestions: nil)
    #expect(session.screen.contains("… ◇"))
    session.type("]")
    #expect(session.message.contains("no marks yet"))
    session.type("a")
    #expect(session.message.contains("still looking"))
    session.type("/dix fois<Enter>tx")
    #expect(session.markLines.count == 1)
  }

  @Test func whatIsFoundForAnotherTextOrArticleIsNotShown() {
    var session = ReaderSession(SampleArticle.blocks, suggestions: nil)
    let revision = CanonicalText.revision(of: SampleArticle.blocks)
    let found = SampleSuggestions.all(in: revision)
    session.send(
      .suggested(
        article: session.reader.article.id,
        .success(.init(revision: "another text", suggestions: found, refusals: []))))
    #expect(Self.open(session) == [])
    session.send(
      .suggested(
        article: ArticleID(rawValue: "another"),
        .success(.init(revision: revision.digest, suggestions: found, refusals: []))))
    #expect(Self.open(session) == [])
    session.send(
      .suggested(
        article: session.reader.article.id,
        .success(.init(revision: revision.digest, suggestions: found, refusals: []))))
    #expect(Self.open(session) == Self.quotes)
  }

  /// Who reads already is not disturbed when the rules are done: no card opens, no line moves.
  @Test func theyArriveQuietly() {
    let revision = CanonicalText.revision(of: SampleArticle.blocks)
    var session = ReaderSession(SampleArticle.blocks, suggestions: nil)
    session.type("/rendue<Enter><Esc>")
    let before = session.frame
    session.send(
      .suggested(
        article: session.reader.article.id,
        .success(
          .init(
            revision: revision.digest, suggestions: SampleSuggestions.all(in: revision),
            refusals: []))))
    for row in 1..<23 {
      #expect(before[row].dropFirst(4).map(\.text) == session.frame[row].dropFirst(4).map(\.text))
    }
    // Yet the one under the cursor is there for the next key.
    session.type("x")
    #expect(session.message.hasPrefix("refused · 4 left · “la scène"), "\(session.message)")
  }

  // MARK: Walking

  @Test func aWalkReachesEachOneNestedOnesToo() {
    var session = Self.session()
    var seen: [String?] = []
    for _ in Self.quotes {
      session.type("]")
      seen.append(Self.focused(session))
    }
    #expect(seen == Self.quotes)
    session.type("]")
    #expect(session.message == "no mark or suggestion after this one")
    for quote in Self.quotes.dropLast().reversed() {
      session.type("[")
      #expect(Self.focused(session) == quote)
    }
  }

  @Test func marksAndSuggestionsAreWalkedInOneOrder() {
    var session = Self.session()
    session.type("/budget<Enter>tc<Esc>g")
    var seen: [String] = []
    for _ in 0..<6 {
      session.type("]")
      seen.append(session.focused.map { "mark " + $0 } ?? Self.focused(session) ?? "nothing")
    }
    #expect(seen == Self.quotes[0...2] + ["mark budget"] + Self.quotes[3...])
    var back: [String] = [seen[5]]
    for _ in 0..<5 {
      session.type("[")
      back.append(session.focused.map { "mark " + $0 } ?? Self.focused(session) ?? "nothing")
    }
    #expect(back == seen.reversed())
  }

  @Test func theInnermostIsUnderTheCursorAndTabGoesRound() {
    var session = Self.session()
    session.type("/fois plus vite q<Enter><Esc>")
    #expect(Self.focused(session) == Self.quotes[2])
    #expect(session.screen.contains("2 overlap here (Tab)"), "\(session.screen)")
    session.type("<Tab>")
    #expect(Self.focused(session) == Self.quotes[1])
    session.type("<Tab>")
    #expect(Self.focused(session) == Self.quotes[2])
    session.type("/rendue<Enter><Esc>")
    #expect(Self.focused(session) == Self.quotes[1])
  }

  // MARK: A yes, a no

  @Test func aYesFillsInAndGoesOn() {
    var session = Self.session()
    session.type("]]]a")
    #expect(session.message == "accepted: comparison · 4 left · “dix fois plus vite”")
    #expect(Self.focused(session) == Self.quotes[3])
    #expect(session.markLines == ["dix fois plus vite: comparison"])
    let claim = session.marks[0].claim
    #expect(claim.quantity?.value == "10" && claim.quantity?.comparator == .times)
    #expect(claim.types == [.comparison, .numerical])
    #expect(claim.method == .suggestionAccepted)
    #expect(session.acts.map(\.verb) == [.acceptSuggestion])
    #expect(session.acts[0].changes.count == 1)
    session.type("u")
    #expect(session.marks == [])
    #expect(Self.focused(session) == Self.quotes[2])
    #expect(Self.open(session) == Self.quotes)
    session.type("<C-r>")
    #expect(session.markLines == ["dix fois plus vite: comparison"])
    #expect(Self.open(session).count == 4)
  }

  @Test func aNoIsForGoodUntilItIsUndone() {
    var session = Self.session()
    session.type("]x")
    #expect(session.message == "refused · 4 left · “première mondiale”")
    #expect(session.marks == [])
    #expect(Self.focused(session) == Self.quotes[1])
    #expect(session.acts.map(\.verb) == [.refuseSuggestion])
    session.type("g]")
    #expect(Self.focused(session) == Self.quotes[1])
    session.type("u")
    #expect(Self.focused(session) == Self.quotes[0])
    session.type("<C-r>")
    #expect(Self.open(session) == Array(Self.quotes.dropFirst()))
  }

  @Test func eachTakesOneKeyAfterTheFirst() {
    var session = Self.session()
    session.type("]axaxa")
    #expect(session.marks.count == 3)
    #expect(Self.open(session) == [])
    #expect(session.message.contains("none left"))
    session.type("a")
    #expect(session.message == "no suggestion is left in this article")
  }

  @Test func theLastOneSaysWhatIsLeftBefore() {
    var session = Self.session()
    session.type("]]]]]x")
    #expect(session.message.contains("4 left before here"), "\(session.message)")
  }

  @Test func theSpeakerAndTheCueBecomeTheirSpans() {
    var session = Self.session()
    session.type("]]a")
    let claim = session.marks.first?.claim
    #expect(claim?.speaker == "Ted Sarandos")
    #expect(claim?.sourceSpan.map { session.reader.text.string(in: $0) } == "Ted Sarandos")
    #expect(claim?.cueSpan.map { session.reader.text.string(in: $0) } == "Selon")
    #expect(claim?.modality == .reportedConditional)
  }

  @Test func aMarkByHandTakesTheSuggestionAway() {
    var session = Self.session()
    session.type("]]]tx")
    #expect(session.markLines == ["dix fois plus vite: comparison"])
    #expect(session.marks[0].claim.method == nil)
    #expect(!Self.open(session).contains(Self.quotes[2]))
    session.type("d")
    #expect(Self.open(session) == Self.quotes)
  }

  /// A suggestion that the cursor only came upon does not change what a tag means.
  @Test func aTagMeansTheWordsWhereNothingWasChosen() {
    var session = Self.session()
    session.type("/rendue<Enter><Esc>tc")
    #expect(session.markLines == ["rendue: claim"])
  }

  @Test func onAMarkThereIsNothingToAccept() {
    var session = Self.session()
    session.type("/dix fois plus vite q<Enter>eetc<Esc>")
    session.type("ax")
    #expect(session.acts.count == 1)
    session.type("]")
    #expect(Self.focused(session) == Self.quotes[2])
    session.type("d")
    #expect(session.message.contains("this is a suggestion"))
  }

  @Test func aReadOnlyLibraryIsSaid() {
    var session = Self.session(isReadOnly: true)
    for keys in ["]a", "x", "A", "<Enter>", ":accept all<Enter>"] {
      session.type(keys)
      #expect(session.message.contains("open for reading only"), "\(keys)")
    }
    #expect(session.acts.isEmpty)
  }

  @Test func whatCannotBeWrittenStaysASuggestion() {
    var session = Self.session()
    session.failure = "the disk is full"
    session.type("]]]a")
    #expect(session.message == "the disk is full")
    #expect(Self.focused(session) == Self.quotes[2])
  }

  // MARK: Several

  @Test(arguments: [
    ("]]]Ar", 1, 0, "accepted: comparison"), ("]]]AR", 0, 1, "refused"),
    ("Aa", 5, 0, "accepted 5 suggestions · none left"),
    ("AA", 0, 5, "refused 5 suggestions · none left"), ("A<Esc>", 0, 0, ""), ("]Aq", 0, 0, ""),
    ("Ar<Esc>", 0, 0, ""),
    (":accept all<Enter>", 5, 0, "accepted 5"), (":refuse all<Enter>", 0, 5, "refused 5"),
    (":accept rule money<Enter>", 1, 0, "accepted: money"),
    ("]:refuse rule<Enter>", 0, 1, "refused"), ("]:accept<Enter>", 1, 0, "accepted"),
    (":accept rule gold<Enter>", 0, 0, "no suggestion of a rule “gold”"),
    (":accept rule<Enter>", 0, 0, "no suggestion under the cursor"),
    (":accept some<Enter>", 0, 0, "accept needs"), (":accept view x<Enter>", 0, 0, "accept needs"),
  ])
  func severalAreOneAct(keys: String, marks: Int, refused: Int, message: String) {
    var session = Self.session()
    session.type(keys)
    #expect(session.message.hasPrefix(message), "\(session.message)")
    #expect(session.marks.count == marks)
    #expect(Self.open(session).count == 5 - marks - refused)
    #expect(session.acts.count == (marks + refused > 0 ? 1 : 0))
    #expect(session.state.overlay == nil || keys == "Ar<Esc>")
    guard marks + refused > 0 else { return }
    session.type("u")
    #expect(session.marks == [])
    #expect(Self.open(session) == Self.quotes)
  }

  /// The panel that asks covers a part of the screen: what was in view before is meant.
  @Test func inViewIsWhatTheScreenShowed() {
    let words = (101...160).map { "\($0) euros" }
    var session = ReaderSession(
      words.map { DraftBlock(role: .paragraph, text: $0) }, columns: 60, rows: 14
    ) { revision in
      words.compactMap {
        SampleSuggestions.suggestion($0, .money, "money", code: "money", in: revision)
      }
    }
    session.type("G")
    let shown = session.screen.split(separator: "\n").filter { $0.hasSuffix("euros") }.count
    session.type("A")
    #expect(session.screen.contains("\(shown)  in view"), "\(session.screen)")
    session.type("v")
    #expect(session.marks.count == shown)
    #expect(session.marks.last?.quotes == ["160 euros"])
    session.type("u:refuse view<Enter>")
    #expect(session.reader.suggestions.open.count < 60)
  }

  // MARK: The card

  @Test func editingComesBeforeAccepting() {
    var session = Self.session()
    session.type("]]]<Enter>")
    #expect(session.screen.contains("suggestion · factor"), "\(session.screen)")
    #expect(session.screen.contains("◇ dix fois plus vite → ×10"), "\(session.screen)")
    session.type("o<C-u>une scène<Enter>")
    #expect(session.acts.isEmpty)
    #expect(session.screen.contains("changed"))
    session.type("<C-s>")
    #expect(session.state.overlay == nil)
    #expect(session.acts.map(\.verb) == [.acceptSuggestion])
    #expect(session.marks.first?.claim.quantity?.property == "une scène")
    #expect(session.marks.first?.claim.method == .suggestionEdited)
    #expect(Self.focused(session) == Self.quotes[3])
    session.type("<Enter><C-s>")
    #expect(session.marks.last?.claim.method == .suggestionAccepted)
    session.type("uu")
    #expect(session.marks == [])
    #expect(Self.open(session) == Self.quotes)
  }

  @Test func leavingTheCardLeavesASuggestionAndKeepsTheChanges() {
    var session = Self.session()
    session.type("]]]<Enter>o<C-u>une scène<Enter><Esc>")
    #expect(session.message.contains("still a suggestion"))
    #expect(session.acts.isEmpty && session.marks.isEmpty)
    #expect(Self.focused(session) == Self.quotes[2])
    session.type("<Enter><C-s>")
    #expect(session.marks.first?.claim.quantity?.property == "une scène")
    #expect(session.marks.first?.claim.method == .suggestionEdited)
  }

  @Test func theCardWalksToo() {
    var session = Self.session()
    session.type("]<Enter>]]")
    #expect(session.screen.contains("suggestion · factor"), "\(session.screen)")
    session.type("[")
    #expect(session.screen.contains("suggestion · reported"))
    #expect(session.acts.isEmpty)
  }

  /// A note typed into the card is a draft on its words until it is accepted.
  @Test func aNoteOnASuggestionSurvives() {
    var session = Self.session()
    session.type("]]]<Enter>cà recouper")
    #expect(session.drafts.values.map(\.text) == ["à recouper"])
    let drafts = Array(session.drafts.values)
    var again = ReaderSession(
      SampleArticle.blocks, drafts: drafts, suggestions: SampleSuggestions.all)
    #expect(again.message.contains("recovered a note"))
    again.type("<Esc>")
    #expect(again.markLines == ["dix fois plus vite: ; à recouper"])
    session.type("<Esc><C-s>")
    #expect(session.markLines == ["dix fois plus vite: comparison; à recouper"])
    #expect(session.drafts.isEmpty)
  }

  // MARK: Many

  /// What a key costs follows what is on the screen; what is drawn is what is there.
  @Test func tenThousandAreWalkedAndDrawn() {
    let blocks = (1...1000).map { number in
      DraftBlock(
        role: .paragraph, text: (1...10).map { "\(number)·\($0) km" }.joined(separator: " et "))
    }
    var session = ReaderSession(blocks) { revision in
      var spans: [TextSpan] = []
      var start: Int?
      for (place, scalar) in revision.text.unicodeScalars.enumerated() {
        if scalar.properties.numericType != nil, start == nil { start = place }
        if scalar == "m", let from = start {
          spans.append(TextSpan(TextOffset(from), TextOffset(place + 1)))
          start = nil
        }
      }
      return spans.map {
        Suggestion(span: $0, type: .dimension, rule: SuggestionRule("length", ""), reason: "Long.")
      }
    }
    #expect(session.reader.suggestions.open.count == 10_000)
    session.type("G[[")
    #expect(Self.focused(session) == "1000·8 km")
    session.type("xu")
    #expect(Self.focused(session) == "1000·8 km")
    #expect(session.screen.contains("suggestion 9998 of 10000"), "\(session.screen)")
    session.type("g")
    #expect(Self.focused(session) == "1·1 km")
  }
}
