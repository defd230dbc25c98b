import TestSupport
import Testing

@testable import PressmarkCore

@Suite struct ConcordanceTests {
  /// Every place of a word is a line, cut out of the text where the line says.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func everyPlaceIsALine(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    _ = try QueryOracleTests.fill(library, using: &generator)
    for word in ["dix", "budget", "ete", "million"] {
      let width = Int.random(in: 0...40, using: &generator)
      let found = try library.concordance(of: try Query(word), width: width, limit: 10_000)
      #expect(found.isComplete)
      var expected = 0
      for summary in try library.articles(matching: .everything).rows() {
        let pages = try library.pagedText(of: summary.article)
        let text = pages.text(in: TextSpan(.zero, pages.end))
        expected += NaiveLibrary.words(text).filter { $0 == word }.count
        let scalars = Array(text.unicodeScalars)
        for line in found.lines where line.article == summary.id {
          let range = line.span.start.scalars..<line.span.end.scalars
          #expect(String(String.UnicodeScalarView(scalars[range])) == line.match)
          #expect(QueryNames.folded(line.match) == word)
          #expect(line.before.unicodeScalars.count <= width)
          let before = scalars[..<range.lowerBound].suffix(line.before.unicodeScalars.count)
          #expect(String(String.UnicodeScalarView(before)) == line.before)
          let after = scalars[range.upperBound...].prefix(line.after.unicodeScalars.count)
          #expect(String(String.UnicodeScalarView(after)) == line.after)
        }
      }
      #expect(found.lines.count == expected, "\(word), seed \(seed)")
      let first = try library.concordance(of: try Query(word), width: width, limit: 2)
      #expect(first.lines == Array(found.lines.prefix(2)))
      #expect(first.isComplete == (found.lines.count <= 2))
    }
  }

  @Test func marksAreLinesToo() throws {
    var generator = SeededGenerator(seed: 9)
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    _ = try QueryOracleTests.fill(library, using: &generator)
    let query = try Query("code:money")
    let marks = try library.annotations(matching: query).rows()
    let found = try library.concordance(of: query, limit: 10_000).lines
    #expect(!marks.isEmpty)
    #expect(found.map(\.annotation) == marks.map(\.id))
    #expect(found.map(\.span) == marks.map { $0.selectors.first?.span })
  }

  @Test func linesAreSortedByTheWordsBesideThePassage() {
    let texts = [("les", "zut"), ("Été les", "abri"), ("un", "Être")]
    let lines = texts.enumerated().map { number, text in
      ConcordanceLine(
        article: ArticleID(rawValue: "a"), title: "",
        span: TextSpan(TextOffset(number), TextOffset(number + 1)),
        before: text.0, match: "x", after: text.1)
    }
    #expect(lines.sorted(by: .after).map(\.after) == ["abri", "Être", "zut"])
    #expect(lines.sorted(by: .before).map(\.before) == ["les", "Été les", "un"])
    #expect(lines.sorted(by: .place) == lines)
  }
}
