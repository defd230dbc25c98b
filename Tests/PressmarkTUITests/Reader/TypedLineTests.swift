import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Lines typed after `:`.
@Suite struct TypedLineTests {
  @Test(arguments: [
    ("go 50%", TypedCommand.go(.percent(50))), ("go 12", .go(.offset(12))),
    ("  measure   60 ", .measure(60)),
    (
      "tag money,  first or superlative ,",
      .tag(["money", "first or superlative"])
    ),
    ("claim speaker kind = anonymous", .claim(field: "speaker kind", value: "anonymous")),
    ("claim venue=", .claim(field: "venue", value: "")),
    ("set title Un autre titre", .set(.title, "Un autre titre")), ("set DATE", .set(.date, "")),
    ("export", .export(format: "markdown", path: nil)),
    ("export json", .export(format: "json", path: nil)),
    ("export a b.json", .export(format: "json", path: "a b.json")),
    ("export markdown a b.txt", .export(format: "markdown", path: "a b.txt")),
    ("open 3f2a", .open("3f2a")), ("add ~/a b", .add("~/a b")),
    ("new-code hors sujet z", .newCode(name: "hors sujet", key: "z")),
    ("new-code hors sujet", .newCode(name: "hors sujet", key: nil)),
    ("new-code z", .newCode(name: "z", key: nil)),
    ("q", .plain(.quit)), ("h", .plain(.help)), ("next-mark", .plain(.nextMark)),
    ("tag", .plain(.tag)),
  ])
  func linesAreRead(line: String, command: TypedCommand) {
    #expect((try? TypedCommand(line)) == command)
  }

  @Test(arguments: [
    ("go", "go needs a place"), ("go 101%", "go needs a place"), ("go -1", "go needs a place"),
    ("measure wide", "measure needs a number"), ("claim venue", "claim needs FIELD=VALUE"),
    ("claim colour=red", "colour"), ("claim speaker kind=robot", "robot"),
    ("claim quantity=beaucoup", "beaucoup"), ("tag nothing like it", "no code is called"),
    ("set colour red", "set needs one of title"), ("set date demain", "is not a day"),
    ("open", "open needs ARTICLE"), ("add", "add needs PATH"), ("new-code", "new-code needs NAME"),
    ("new-code money", "there is a code “money” already"),
    ("new-code argent m", "the key m gives “money” already"),
    ("expotr", "there is no command “expotr”: export?"), ("%%", "Tab lists them"),
    ("undo twice", "undo takes nothing after its name"),
    ("set title Un titre", "nothing to change"),
  ])
  func mistakesAreSentences(line: String, sentence: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(":\(line)<Enter>")
    #expect(session.message.contains(sentence), "\(session.message)")
    #expect(session.acts.isEmpty && session.state.exit == nil)
  }

  @Test(arguments: [
    (":tag comparison, to check", ["dix fois plus vite: comparison, to check"]),
    (":claim venue=Reddit", ["dix fois plus vite: "]),
  ])
  func linesMark(keys: String, marks: [String]) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>\(keys)<Enter>")
    #expect(session.markLines == marks)
    session.type(":undo<Enter>")
    #expect(session.markLines == [])
  }

  @Test func fieldsAreSetAndCleared() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>:claim quantity=×10<Enter>:claim speaker kind=person<Enter>")
    #expect(session.marks.first?.claim.quantity?.value == "10")
    #expect(session.marks.first?.claim.speakerKind == .person)
    session.type(":claim speaker kind=<Enter>")
    #expect(session.marks.first?.claim.speakerKind == nil)
  }

  @Test func whatIsKnownOfTheArticleIsCorrected() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(":set title Neige<Enter>:set byline A, B<Enter>:set date 2025-08-04<Enter>")
    #expect(session.reader.article.metadata.title == "Neige")
    #expect(session.reader.article.metadata.byline == ["A", "B"])
    #expect(session.screen.contains("2025-08-04"), "\(session.screen)")
    session.type("uuu")
    #expect(session.reader.article.metadata.title == "Un titre")
  }

  @Test func codesAreMade() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(":new-code hors sujet z<Enter>/dix<Enter>tz")
    #expect(session.markLines == ["dix fois plus vite: hors sujet"])
  }

  @Test(arguments: [("go 0", 0), ("go 40", 40), ("go 99999", nil), ("go 100%", nil), ("go 0%", 0)])
  func placesAreGoneTo(line: String, offset: Int?) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("}}}:\(line)<Enter>")
    let last = session.reader.document.cursor(nearest: session.reader.text.end - 1)
    let wanted = offset.map { session.reader.document.cursor(nearest: TextOffset($0)) } ?? last
    #expect(session.reader.cursor == wanted)
  }

  @Test func requestsGoOut() throws {
    var session = ReaderSession(SampleArticle.blocks)
    let article = session.reader.article.id
    session.type(
      ":open 3f<Enter>:export json y.json<Enter>:claims<Enter>:add x.txt<Enter>:q<Enter>")
    let requests = session.requests.filter {
      if case .keepPlace = $0 { false } else { true }
    }
    #expect(
      requests == [
        .openReference("3f"), .export(article, format: "json", path: "y.json"),
        .ask(
          ViewQuestion(
            ClaimNames(query: try Query("article:\(article.rawValue)"), limit: 500))),
        .ask(ViewQuestion(ListScreen.Reading(kind: .library))), .add("x.txt"),
      ])
    #expect(session.state.exit == .quit)
  }

  @Test func tabCompletesAndArrowsRecall() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(":meas<Tab> 60<Enter>")
    #expect(session.reader.measure == 60, "\(session.message)")
    session.type(":<Up><Backspace>4<Enter>")
    #expect(session.reader.measure == 64, "\(session.message)")
    session.type(":<Esc>:<Enter>")
    #expect(session.state.overlay == nil)
  }
}
