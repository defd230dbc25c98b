import Testing

@testable import PressmarkCore

@Suite struct QueryParserTests {
  /// A query, and how it is written out after it was read.
  static let read: [(String, String)] = [
    ("", ""), ("   ", ""), ("-", ""), ("% — *", ""), ("netflix", "netflix"),
    ("netflix budget", "netflix budget"), ("netflix AND budget", "netflix budget"),
    ("a OR b c", "a OR (b c)"), ("(a OR b) c", "(a OR b) c"), ("-a NOT b", "-a -b"),
    ("-(a b)", "-(a b)"), ("a - b", "a b"), ("mill*", "mill*"), ("mill***", "mill*"),
    ("\"effets  spéciaux\"", "\"effets spéciaux\""), ("\"effets spé\"*", "\"effets spé\"*"),
    ("«\u{A0}effets spéciaux\u{A0}»", "\"effets spéciaux\""), ("“one two” x", "\"one two\" x"),
    ("\"not closed", "\"not closed\""), ("l’image", "l’image"),
    ("and or not near", "and or not near"),
    ("NEAR(a b, 5)", "NEAR(a b, 5)"), ("NEAR(a \"b c\")", "NEAR(a \"b c\", 10)"),
    ("a NEAR/5 b", "NEAR(a b, 5)"), ("a NEAR b", "NEAR(a b, 10)"),
    ("a NEAR/3 b NEAR/3 c d", "NEAR(a b c, 3) d"), ("10:30", "\"10:30\""),
    ("https://example.org/a", "\"https://example.org/a\""),
    ("Attention: danger", "\"Attention:\" danger"),
    ("code:money", "code:money"), ("CODE:money,\"to check\"", "code:money,\"to check\""),
    ("speaker:\"Ted Sarandos\"", "speaker:\"Ted Sarandos\""), ("speaker:Saran*", "speaker:Saran*"),
    ("speaker:“Ted Sarandos”", "speaker:\"Ted Sarandos\""), ("site:Monde", "source:Monde"),
    ("verdict:none", "verdict:none"),
    ("verdict:\"not enough evidence\"", "verdict:\"not enough evidence\""),
    ("verdict:not-enough", "verdict:\"not enough evidence\""), ("STATUS:Draft", "status:draft"),
    ("modality:reportedconditional", "modality:reported-conditional"),
    ("status=ready", "status:ready"),
    ("value>1e6", "value>1000000.0"), ("value:>=10", "value:10.0.."), ("value≤2", "value:..2.0"),
    ("value:10..20", "value:10.0..20.0"), ("value=10M", "value:10000000.0"),
    ("value:1.5bn,3k", "value:1500000000.0,3000.0"), ("value<-5", "value<-5.0"),
    ("date:2025-07..2025-08", "date:2025-07..2025-08"), ("date:..2025", "date:..2025"),
    ("date:2025-08..2025", "date:2025-08..2025"), ("before:2025-08", "before:2025-08"),
    ("date<2025", "date<2025"), ("marks:0", "marks:0.0"), ("is:orphan", "is:orphan"),
    ("article:/press/a (1).txt", "article:\"/press/a\" 1 .txt"), ("f(x)", "f x"),
    ("-code:money", "-code:money"), ("NOT NOT a", "--a"), ("text:netflix", "text:netflix"),
    ("»a", "a"), ("dix NEAR(a b, 2)", "dix NEAR(a b, 2)"), ("(article:/a(1))", "article:\"/a(1)\""),
  ]

  @Test func readsQueries() throws {
    for (text, wanted) in Self.read {
      do {
        #expect(try Query(text).description == wanted, "\(text)")
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
  }

  /// A wrong query, the part that is wrong, and words of the sentence about it.
  static let wrong: [(String, Range<Int>, String)] = [
    ("(a", 0..<1, "not closed"), ("a) b", 1..<2, "closes nothing"),
    ("a OR", 2..<4, "OR in capitals"),
    ("OR a", 0..<2, "“or”"), ("a AND AND b", 6..<9, "both sides"), ("AND", 0..<3, "both sides"),
    ("NOT", 0..<3, "after it"), ("a NEAR", 2..<6, "both sides"), ("a NEAR/x b", 2..<8, "0 to 1000"),
    ("a NEAR/2 b NEAR/3 c", 11..<17, "one distance"), ("NEAR(a, 5)", 0..<10, "two words"),
    ("NEAR(a b, x)", 10..<11, "number"), ("NEAR(a b", 4..<5, "not closed"),
    ("NEAR(a (b))", 7..<8, "words and phrases"), ("NEAR(a b, 5 c)", 12..<13, "after the comma"),
    ("speeker:Ted", 0..<7, "no field “speeker”"), ("x colour:red", 2..<8, "speaker, stance"),
    ("code:", 0..<5, "code:money"), ("code: money", 0..<5, "right after it"),
    ("a status:finished", 9..<17, "draft, ready, reviewed, adjudicated"),
    ("verdict:n", 8..<9, "not a verdict"), ("value>many", 6..<10, "not a number"),
    ("value:1e999", 6..<11, "not a number"), ("value:20..10", 6..<12, "smaller number"),
    ("value:..", 6..<8, "beginning or an end"), ("code>3", 0..<6, "cannot be compared"),
    ("date:yesterday", 5..<14, "2025-08-31"), ("date:2025-13", 5..<12, "not a date"),
    ("date:2025..2024", 5..<15, "earlier day"), ("speaker:%", 8..<9, "no letter or digit"),
    ("is:read,unread", 0..<14, "one word"), ("is:archived", 3..<11, "unread, read, orphan"),
    ("in:thesis", 0..<2, "no field “in”"),
    (String(repeating: "(", count: 13) + "a", 12..<13, "inside each other"),
    (String(repeating: "-", count: 13) + "a", 12..<13, "inside each other"),
  ]

  @Test func saysWhatIsWrongAndWhere() {
    for (text, place, words) in Self.wrong {
      do throws(QueryError) {
        let query = try Query(text)
        Issue.record("“\(text)” was read as “\(query)”")
      } catch {
        #expect(error.place == place, "\(text): \(error)")
        #expect(error.sentence.contains(words), "\(text): \(error)")
      }
    }
  }

  @Test func bounds() {
    #expect(throws: QueryError.self) { try Query(String(repeating: "a ", count: 101)) }
    #expect(throws: QueryError.self) { try Query(String(repeating: "é", count: 10_001)) }
    #expect(throws: Never.self) { try Query(String(repeating: "a ", count: 100)) }
  }

  @Test func theLastWordMayBeUnfinished() throws {
    func typed(_ text: String) throws -> String {
      try Query(text, isUnfinished: true).description
    }
    #expect(try typed("dix mil") == "dix mil*")
    #expect(try typed("dix mil ") == "dix mil")
    #expect(try typed("\"dix fo") == "\"dix fo\"*")
    #expect(try typed("\"dix fois\"") == "\"dix fois\"")
    #expect(try typed("a OR -speaker:sar") == "a OR -speaker:sar*")
    #expect(try typed("code:mon") == "code:mon*")
    #expect(try typed("(a b)") == "a b")
  }

  @Test func tellsWhatItAsksFor() throws {
    #expect(try Query("lang:fr").subject == .articles)
    #expect(try Query("lang:fr code:money").subject == .marks)
    #expect(try Query("lang:fr OR (code:money -budget)").subject == .words)
    #expect(try Query("is:orphan").subject == .marks)
    #expect(try Query("is:unread").subject == .articles)
    #expect(try Query("text:budget").subject == .words)
  }

  /// Any text is a query or ends in one sentence about a part of it; what is written out reads back.
  @Test(arguments: 1...8 as ClosedRange<UInt64>) func readsAnything(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = RandomQuery.typed(using: &generator)
      do throws(QueryError) {
        let query = try Query(text, isUnfinished: Bool.random(using: &generator))
        let written = query.description
        let again = try Query(written)
        #expect(again.description == written, "\(text.debugDescription), seed \(seed)")
        #expect(
          RandomQuery.withoutPlaces(again.root) == RandomQuery.withoutPlaces(query.root),
          "\(text.debugDescription), seed \(seed)")
      } catch {
        let count = text.unicodeScalars.count
        #expect(
          0 <= error.place.lowerBound && error.place.upperBound <= max(count, 1),
          "\(text.debugDescription): \(error), seed \(seed)")
        #expect(!error.sentence.isEmpty && !error.sentence.contains("\n"))
      }
    }
  }
}
