import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Selecting: keys, and the words that are selected then.
@Suite struct SelectTests {
  static let sentence =
    "Selon Ted Sarandos, la scène aurait été rendue dix fois plus vite qu’avec des effets "
    + "traditionnels."
  static let budget = "Avec un budget de seulement 15 millions de dollars, il fallait ruser."

  @Test(arguments: [
    ("/dix<Enter>", "e", "dix"), ("/dix<Enter>", "ee", "dix fois plus vite"),
    ("/dix<Enter>", "eeE", "dix"), ("/dix<Enter>", "eeEe", "dix fois plus vite"),
    ("/dix fois plus vite q<Enter>", "s", sentence),
    ("/dix fois plus vite q<Enter>", "ss", sentence + " " + budget),
    ("/dix fois plus vite q<Enter>", "sE", "Selon Ted Sarandos"),
    ("/dix<Enter>", "v", "d"), ("/dix<Enter>", "vll", "dix"), ("/dix<Enter>", "vw", "dix"),
    ("/dix<Enter>", "vwww", "dix fois plus"), ("/dix<Enter>", "vwwwb", "dix fois p"),
    ("/dix<Enter>", "vwwwo", "dix fois plus"), ("/dix<Enter>", "vwwwow", "fois plus"),
    ("/dix<Enter>", "vwwwowo", "fois plus"), ("/dix<Enter>", "vwwwowow", "fois plus vite"),
    ("/dix<Enter>", "vb", "tournée d"), ("/dix<Enter>", "vbl", "ournée d"),
    ("/dix<Enter>", "vbwww", "dix fois"), ("/dix<Enter>", "vv", nil),
    ("/dix<Enter>", "v<Esc>", nil),
    ("/dix<Enter>", "e<Esc>", nil), ("/dix<Enter>", "eq", nil),
    ("/15 m<Enter>", "ee", "15 millions de dollars"),
    ("/15 m<Enter>", "v)", "15 millions de dollars, il fallait ruser."),
    ("/comm<Enter>", "ee", "C’est le commencement de la fin."),
    (
      "/comm<Enter>", "eee",
      "C’est le commencement de la fin. Ils réduiront les équipes, puis les salaires."
    ),
    (
      "/comm<Enter>", "eeee",
      "« C’est le commencement de la fin. Ils réduiront les équipes, puis les salaires. »"
    ),
  ])
  func keysSelect(search: String, keys: String, selected: String?) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(search)
    session.type(keys)
    #expect(session.selected == selected)
  }

  @Test func growingEndsAtTheParagraphAndShrinkingRetracesItsSteps() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/ruser<Enter>")
    var steps: [String] = []
    for _ in 0..<8 {
      session.type("e")
      if let selected = session.selected, selected != steps.last { steps.append(selected) }
    }
    #expect(steps.first == "ruser")
    #expect(steps.last == Self.sentence + " " + Self.budget)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $1.contains($0) })
    var back: [String] = []
    for _ in steps.dropFirst() {
      session.type("E")
      back.append(session.selected ?? "")
    }
    #expect(back == steps.dropLast().reversed())
  }

  @Test(arguments: [
    "q\u{301}tx\u{300}\u{301}", "👩‍👩‍👧", "🇫🇷🇯🇵", "क्षि", "👍🏽!", "日本",
  ])
  func selectionsStandOnGraphemeBorders(text: String) {
    var session = ReaderSession("x" + text + "y")
    var expected = ""
    session.type("lv")
    for character in text {
      expected.append(character)
      #expect(session.selected?.unicodeScalars.map(\.value) == expected.unicodeScalars.map(\.value))
      session.type("l")
    }
  }

  @Test(arguments: [
    // Moves between the parts change nothing until the next part is begun.
    ("/dix<Enter>ee+/15 m<Enter>ee", "dix fois plus vite|15 millions de dollars"),
    ("/dix<Enter>ee+wwve", "dix fois plus vite|diffuseur"),
    ("/dix<Enter>ee+}s", "dix fois plus vite|Le diffuseur parle d’une première mondiale."),
    ("/dix<Enter>ee+}vw", "dix fois plus vite|Le"),
    ("/dix<Enter>ee+}}", "dix fois plus vite"),
    ("/dix<Enter>ee+}e+}e", "dix fois plus vite|Le|Selon"),
    // A part that touches another one becomes one with it.
    ("/dix<Enter>e+hve", "dix fois plus vite"),
    ("/dix<Enter>ee+}}<Esc>", nil),
  ])
  func partsAreAdded(keys: String, selected: String?) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(keys)
    #expect(session.selected == selected, "\(session.state.mode)")
  }

  @Test func theModeSaysHowMuchIsSelected() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>ee")
    #expect(session.state.mode == "SELECT 18")
    session.type("+}}e")
    #expect(session.state.mode == "SELECT 23 in 2 parts")
    #expect(session.screen.contains("+ part"))
  }

  // MARK: Mouse

  @Test func clickingMovesAndDraggingSelects() {
    var session = ReaderSession(SampleArticle.blocks)
    session.mouse(.press(.left), on: "dix fois plus vit")
    #expect(session.word == "dix")
    session.mouse(.drag(.left), on: "plus vite", clickCount: 0)
    session.mouse(.drag(.left), on: "ite", clickCount: 0)
    session.mouse(.release(.left), on: "ite", clickCount: 0)
    #expect(session.selected == "dix fois plus vi")
    session.mouse(.press(.left), on: "traditionnels")
    #expect(session.selected == nil)
    #expect(session.word == "traditionnels")
  }

  @Test func theMouseAddsParts() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>ee+")
    session.mouse(.press(.left), on: "budget")
    #expect(session.selected == "dix fois plus vite")
    session.mouse(.drag(.left), on: "get de", clickCount: 0)
    #expect(session.selected == "dix fois plus vite|budg")
    session.type("+")
    for click in 1...2 { session.mouse(.press(.left), on: "Ted", clickCount: click) }
    #expect(session.selected == "dix fois plus vite|Ted|budg")
    session.mouse(.press(.left), on: "budget")
    #expect(session.selected == nil)
  }

  @Test func draggingBackwardsSelectsToo() {
    var session = ReaderSession(SampleArticle.blocks)
    session.mouse(.press(.left), on: "ite")
    session.mouse(.drag(.left), on: "dix fois plus vit", clickCount: 0)
    #expect(session.selected == "dix fois plus vi")
  }

  @Test(arguments: [(2, "rendue"), (3, sentence)])
  func clicksSelectUnits(count: Int, selected: String) {
    var session = ReaderSession(SampleArticle.blocks)
    for click in 1...count { session.mouse(.press(.left), on: "rendue", clickCount: click) }
    #expect(session.selected == selected)
  }

  @Test func aClickOpensAnAside() {
    var session = ReaderSession(SampleArticle.blocks)
    session.mouse(.press(.left), on: "▸ 02 août")
    #expect(session.screen.contains("Par Ana Ruiz\n"))
  }

  @Test func theWheelScrollsThreeLinesAndStopsAtTheEnds() {
    var session = ReaderSession(SampleArticle.long)
    let middle = Position(column: 10, row: 10)
    session.send(.event(.mouse(Mouse(.wheelDown, at: middle))))
    let first = session.reader.document.distance(from: .first, to: session.reader.top, limit: 9)
    #expect(first == 3)
    for _ in 0..<1_000 { session.send(.event(.mouse(Mouse(.wheelDown, at: middle)))) }
    #expect(session.reader.place == 100)
    for _ in 0..<1_000 { session.send(.event(.mouse(Mouse(.wheelUp, at: middle)))) }
    #expect(session.reader.top == .first)
  }

  @Test func draggingPastTheEdgeScrolls() {
    var session = ReaderSession(SampleArticle.long)
    session.mouse(.press(.left), on: "mot1·1 ")
    for _ in 0..<10 {
      session.send(
        .event(.mouse(Mouse(.drag(.left), at: Position(column: 20, row: 23), clickCount: 0))))
    }
    #expect(session.reader.top > .first)
    #expect(session.selected?.hasPrefix("mot1·1 mot1·2") == true)
  }
}
