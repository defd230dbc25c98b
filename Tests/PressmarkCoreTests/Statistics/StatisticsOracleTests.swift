import Testing

@testable import PressmarkCore

/// What SQL counts is what somebody counts who looks at each mark, in small libraries of every kind.
@Suite struct StatisticsOracleTests {
  /// A number of a chart, by what it stands for.
  private struct Key: Hashable {
    var subject: Chart.Subject
    var label: Chart.Label
    var with: String?
    var measure: Chart.Measure
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func countsWhatIsThere(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let naive = try QueryOracleTests.fill(library, using: &generator)
    let codebook = try library.codebook()
    for number in 0..<40 {
      let query =
        number == 0
        ? Query.everything
        : Query(root: QueryOracleTests.node(depth: 0, naive, using: &generator))
      let charts = try library.statistics(of: query)
      #expect(charts.map(\.subject) == Chart.Subject.allCases)
      let wanted = Self.counts(naive, Set(naive.marks(query)), codebook)
      var found: [Key: Int] = [:]
      for chart in charts {
        for row in chart.rows where row.value > 0 {
          let key = Key(
            subject: chart.subject, label: row.label, with: row.with, measure: row.measure)
          #expect(found[key] == nil, "\(key) stands twice: \(query), seed \(seed)")
          found[key] = row.value
        }
      }
      #expect(found == wanted, "\(query), seed \(seed)")
      try Self.checkShortened(charts, try library.statistics(of: query, top: 2))
    }
  }

  /// Naming fewer adds up the rest: nothing is lost, and what is named stays what it was.
  private static func checkShortened(_ charts: [Chart], _ short: [Chart]) throws {
    for (whole, short) in zip(charts, short)
    where [.source, .code, .speaker, .codesTogether, .codesOverlapping].contains(whole.subject) {
      func sum(_ chart: Chart) -> Int { chart.rows.reduce(0) { $0 + $1.value } }
      #expect(sum(whole) == sum(short), "\(whole.subject)")
      let named = short.rows.filter { if case .named = $0.label { true } else { false } }
      #expect(named.count <= 2 && named == Array(whole.rows.prefix(named.count)))
    }
  }

  // MARK: Counting by hand

  private static func counts(
    _ library: NaiveLibrary, _ chosen: Set<Int64>, _ codebook: Codebook
  ) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    func add(
      _ subject: Chart.Subject, _ label: Chart.Label, with: String? = nil,
      _ measure: Chart.Measure = .marks
    ) {
      counts[Key(subject: subject, label: label, with: with, measure: measure), default: 0] += 1
    }
    func names(_ mark: Annotation) -> [String] { mark.codes.compactMap { codebook[$0]?.name } }
    var coders: Set<String> = []
    for held in library.articles {
      let marks = held.marks.filter { chosen.contains($0.number) }.map(\.annotation)
      if !marks.isEmpty { add(.total, .named("articles"), .articles) }
      for coder in Set(marks.map(\.coder)) { add(.coder, .named(coder), .articles) }
      for (place, mark) in marks.enumerated() {
        let metadata = held.article.metadata
        let claim = mark.claim
        add(.total, .named("marks"))
        add(.coder, .named(mark.coder))
        if coders.insert(mark.coder).inserted { add(.total, .named("coders"), .coders) }
        if !claim.isEmpty {
          add(.total, .named("claims"), .claims)
          add(.coder, .named(mark.coder), .claims)
        }
        add(.month, metadata.published.map { .named(String($0.iso8601.prefix(7))) } ?? .none)
        add(.source, metadata.site.map { .named($0) } ?? .none)
        for type in claim.types { add(.type, .named(type.rawValue), .claims) }
        add(.verdict, claim.verdict?.conclusion.map { .named($0.rawValue) } ?? .none)
        for name in names(mark) { add(.code, .named(name)) }
        if mark.codes.isEmpty { add(.code, .none) }
        add(.status, .named(mark.status.rawValue))
        if let speaker = claim.speaker { add(.speaker, .named(speaker), .claims) }
        if let time = claim.time {
          let value = time.value ?? ""
          let isDate = value.first?.isNumber == true
          add(.time, isDate ? .named(String(value.prefix(7))) : .none, .claims)
        }
        for first in names(mark) {
          for second in names(mark) where first < second {
            add(.codesTogether, .named(first), with: second)
          }
        }
        for other in marks[(place + 1)...] where overlap(mark, other) {
          var pairs: Set<[String]> = []
          for first in names(mark) {
            for second in names(other) where first != second {
              pairs.insert([first, second].sorted())
            }
          }
          for pair in pairs { add(.codesOverlapping, .named(pair[0]), with: pair[1], .pairs) }
        }
      }
    }
    return counts
  }

  private static func overlap(_ a: Annotation, _ b: Annotation) -> Bool {
    a.revision == b.revision && a.extent.start < b.extent.end && b.extent.start < a.extent.end
  }
}
