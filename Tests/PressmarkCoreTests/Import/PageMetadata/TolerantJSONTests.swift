import Testing

@testable import PressmarkCore

@Suite struct TolerantJSONTests {
  private static func value(_ text: String, _ name: StaticString) -> String? {
    var json = TolerantJSON()
    json.read(text)
    for document in json.documents {
      if let member = json.member(name, of: document), let text = json.text(member) { return text }
    }
    return nil
  }

  /// What pages write, and what member `headline` of the first object with one says.
  static let texts: [(text: String, headline: String?)] = [
    (#"{"headline": "Un titre"}"#, "Un titre"),
    (#"{"headline": "Un titre",}"#, "Un titre"),
    (#"{"a": [1, 2,, 3,], "headline": "Un titre"}"#, "Un titre"),
    (#"{"a": "b" "headline": "Un titre"}"#, "Un titre"),
    ("{\"headline\": \"Un\ntitre\"}", "Un\ntitre"),
    (#"{"headline": "Le "grand" soir"}"#, #"Le "grand" soir"#),
    (
      #"{"headline": "Dit \"non\" \u00e0 l'\u00c9tat \ud83d\ude00 \/ fin"}"#,
      "Dit \"non\" à l'État 😀 / fin"
    ),
    (#"{"headline": "\ud83d seul"}"#, "\u{FFFD} seul"),
    ("<!-- {\"headline\": \"Un titre\"} -->", "Un titre"),
    ("//<![CDATA[\n{\"headline\": \"Un titre\"}\n//]]>", "Un titre"),
    ("/*<![CDATA[*/{\"headline\": \"Un titre\"}/*]]>*/", "Un titre"),
    ("{\"a\": 1}\n{\"headline\": \"Un titre\"}", "Un titre"),
    (#"{"a": {"headline": "dedans"}, "headline": "Un titre"}"#, "Un titre"),
    (#"{"headline": "Un titre"#, "Un titre"),
    (#"{"headline": true}"#, "true"),
    (#"{"headline": -12.5e3}"#, "-12.5e3"),
    (#"{"headline": {"name": "x"}}"#, nil),
    (#"{"headlines": "x"}"#, nil),
    ("", nil), ("nothing at all", nil), ("}]}]", nil), ("\"", nil), ("{{{{", nil), ("\\", nil),
    (#"{"headline": "\"#, #"\"#),
  ]

  @Test(arguments: texts.indices)
  func readsWhatPagesWrite(place: Int) {
    let (text, headline) = Self.texts[place]
    #expect(Self.value(text, "headline") == headline, "\(text)")
  }

  @Test func keepsTheOrderOfSeveralTexts() {
    var json = TolerantJSON()
    json.read(#"{"n": 1} {"n": 2}"#)
    json.read(#"[{"n": 3}, [{"n": 4}]]"#)
    let objects = json.documents.flatMap { json.flattened($0) }
    let numbers = objects.compactMap { json.member("n", of: $0).flatMap { json.text($0) } }
    #expect(numbers == ["1", "2", "3", "4"])
  }

  @Test func whatLiesTooDeepIsSkippedAndTheRestKept() {
    let depth = 100_000
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(Self.value("{\"deep\": \(deep), \"headline\": \"Un titre\"}", "headline") == "Un titre")
    let objects =
      String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
    #expect(
      Self.value("{\"deep\": \(objects), \"headline\": \"Un titre\"}", "headline") == "Un titre")
  }

  @Test func anOverlongTextIsCut() {
    let long = String(repeating: "a", count: 20_000_000)
    #expect(
      Self.value(#"{"headline": "Un titre", "body": ""# + long + #""}"#, "headline") == "Un titre")
    var json = TolerantJSON(limits: .init(maximumBytes: 64, maximumNodes: 8, maximumDepth: 4))
    json.read("[" + String(repeating: "1,", count: 10_000) + "]")
    #expect(json.documents.count == 1)
    #expect(json.flattened(json.documents[0]).count < 8)
  }

  @Test func hostileTextEndsSoon() {
    // Quotation marks before long white space must not be looked past again and again.
    let marks =
      "{\"a\": \"" + String(repeating: "\" x" + String(repeating: " ", count: 300), count: 5_000)
    var json = TolerantJSON()
    json.read(marks)
    #expect(json.documents.count == 1)
  }

  /// Any bytes at all give some reading, and what was read can be asked.
  @Test(arguments: 0..<50)
  func anyTextCanBeRead(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", "\"", ":", ",", "\\", "a", " ", "\n", "/", "*", "<!--", "é", "\\u12", "1",
    ]
    var text = ""
    for _ in 0..<400 { text += pieces.randomElement(using: &generator) ?? "" }
    var json = TolerantJSON()
    json.read(text)
    for document in json.documents {
      for value in json.flattened(document) {
        _ = json.text(value)
        _ = json.member("a", of: value)
        _ = Array(json.values(in: value))
      }
    }
  }
}
