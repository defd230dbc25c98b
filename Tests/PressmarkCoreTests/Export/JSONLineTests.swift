import Foundation
import PressmarkCore
import Testing

@Suite struct JSONLineTests {
  /// Lines of every kind, by the name of their schema.
  static func lines() throws -> [(schema: String, line: String)] {
    let bundle = SampleBundle.bundle
    let act = Act(
      verb: .tag, article: bundle.article.id,
      changes: bundle.annotations.map { .annotation(before: nil, after: $0) })
    var bare = bundle.article
    bare.metadata = ArticleMetadata(title: "a/b \u{1B}[2J \u{202E}")
    var random = RandomBundle(seed: 7)
    let randoms = (0..<20).map { _ in random.bundle() }
    var revised = AdditionLine(bare, file: "a.html", added: false, part: 3)
    revised.revised = CarriedMarks()
    let imported = ImportedArticle(
      metadata: bundle.article.metadata, revision: bundle.revision, importer: "test/1", part: 2,
      provenance: [.title: "the page", .documentNumber: "the page"])
    var lines: [(schema: String, line: String)] = [
      ("add", try JSONLine.text(of: revised)),
      (
        "extract",
        try JSONLine.text(
          of: ExtractLine(
            file: "a.html", article: imported, isOneOfMany: true, hasProvenance: true))
      ),
      ("reextract", try JSONLine.text(of: ReextractionLine(.unchanged(bare)))),
      (
        "reextract",
        try JSONLine.text(
          of: ReextractionLine(.changed(bare, CarriedMarks(), hasNewText: true)))
      ),
      (
        "reextract",
        try JSONLine.text(of: ReextractionLine(.leftAlone(bare, reason: "it is gone")))
      ),
      ("list", try JSONLine.text(of: ArticleLine(bundle.article, annotations: 5))),
      ("list", try JSONLine.text(of: ArticleLine(bare, annotations: 0))),
      ("add", try JSONLine.text(of: AdditionLine(bare, file: nil, added: true))),
      ("add", try JSONLine.text(of: AdditionLine(bare, file: "a.txt", added: false))),
      (
        "extract",
        try JSONLine.text(
          of: ExtractLine(
            file: "a.txt", metadata: bundle.article.metadata, revision: bundle.revision))
      ),
      (
        "search",
        try JSONLine.text(
          of: SearchLine(
            article: bare.id, title: "t", span: TextSpan(3, 9), snippet: "s", hits: [TextSpan(0, 1)]
          ))
      ),
      (
        "search",
        try JSONLine.text(
          of: SearchLine(
            article: bare.id, title: "t", annotation: SampleBundle.id(1), snippet: "s", hits: []))
      ),
      (
        "concordance",
        try JSONLine.text(
          of: ConcordanceLine(
            article: bare.id, title: "t", span: TextSpan(3, 9), before: "b", match: "m",
            after: "a"))
      ),
      (
        "history",
        try JSONLine.text(
          of: HistoryLine(
            number: 1, time: bundle.article.added, coder: "lea", act: act, undone: false))
      ),
    ]
    lines += try suggestions()
    let labels: [Chart.Label] = [
      .named("a\u{1B}\u{202E}"), .none, .others(3), .gap("2019-03..2021-01", 23),
    ]
    for subject in Chart.Subject.allCases {
      lines += try zip(labels, Chart.Measure.allCases).map {
        let row = Chart.Row($0, with: subject == .codesTogether ? "b" : nil, measure: $1, value: 0)
        return ("stats", try JSONLine.text(of: ChartLine(row, of: subject)))
      }
    }
    lines += try reviews()
    lines += try Codebook.initial.codes.map {
      ("codebook", try JSONLine.text(of: CodeLine($0, in: .initial)))
    }
    for bundle in randoms + [bundle] {
      lines.append(("export", String(try JSONExport.document(bundle).dropLast())))
      lines += try bundle.annotations.map {
        ("claims", try JSONLine.text(of: ClaimLine($0, codebook: bundle.codebook)))
      }
    }
    return lines
  }

  /// Suggestions with everything and with nothing, and rules.
  private static func suggestions() throws -> [(schema: String, line: String)] {
    let rules = SuggestionEngine.rules
    let types = SuggestionType.allCases
    var lines: [(schema: String, line: String)] = []
    for (number, type) in types.enumerated() {
      var suggestion = Suggestion(
        span: TextSpan(3, 9), type: type, rule: rules[number % rules.count],
        reason: "« a » \u{202E}")
      lines.append(("suggest", try JSONLine.text(of: SuggestLine(suggestion, quote: "dix"))))
      suggestion.value = "10"
      suggestion.upperValue = number % 2 == 0 ? nil : "20"
      suggestion.unit = "ratio"
      suggestion.speaker = TextSpan(0, 2)
      suggestion.cue = TextSpan(2, 3)
      suggestion.claimTypes = ClaimType.allCases
      suggestion.checkworthiness = 0.25
      suggestion.furtherSpans = [TextSpan(11, 12)]
      let line = SuggestLine(
        suggestion, quote: "dix", standing: .open, article: SampleBundle.bundle.article.id,
        file: "a.txt")
      lines.append(("suggest", try JSONLine.text(of: line)))
    }
    lines += try rules.map { ("suggest-rules", try JSONLine.text(of: RuleLine($0, isOn: true))) }
    lines.append(
      ("suggest-rules", try JSONLine.text(of: RuleLine(rules[0], isOn: false, found: 3))))
    return lines
  }

  /// Assignments, hand-ins, and what is listed of them.
  private static func reviews() throws -> [(schema: String, line: String)] {
    var lines: [(schema: String, line: String)] = []
    for seed in 0..<10 {
      var random = RandomReview(seed: UInt64(seed))
      let assignment = random.assignment()
      var handIn = random.handIn(to: assignment)
      lines.append(("assignment", String(try assignment.document().dropLast())))
      lines.append(("handin", String(try handIn.document().dropLast())))
      handIn.assignment = nil
      lines.append(("handin", String(try handIn.document().dropLast())))
      var grading = Grading()
      for (given, handed) in zip(assignment.articles, handIn.articles) {
        try grading.compare(
          Grading.Sides(
            reference: Array(given.annotations.dropFirst()), referenceCodes: assignment.codebook,
            handedIn: Array(handed.annotations.dropLast()), handedInCodes: handIn.codebook,
            answers: handIn.answers))
      }
      lines += try grading.findings.map { ("grade", try JSONLine.text(of: GradeLine($0))) }
      for grading in [grading, Grading()] {
        let line = GradeSummaryLine(grading, coder: "léa", reference: "marie")
        lines.append(("grade-summary", try JSONLine.text(of: line)))
      }
      for mark in handIn.articles.flatMap(\.annotations) {
        let line = ReviewLine(
          mark, needs: seed % 2 == 0 ? nil : "a", passage: "p", statusBy: seed % 2 == 0 ? "a" : nil,
          statusAt: seed % 2 == 0 ? mark.modified : nil)
        lines.append(("review", try JSONLine.text(of: line)))
      }
      lines.append(("review-summary", try JSONLine.text(of: ReviewSummaryLine(handIn.progress))))
    }
    return lines
  }

  private static let schemas = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/schemas")

  @Test func everyLineHasTheKeysOfItsSchemaAndIsSafe() throws {
    var problems: [String] = []
    for (name, line) in try Self.lines() {
      let file = Self.schemas.appendingPathComponent(name + ".json")
      let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let allowed = Set((schema?["properties"] as? [String: Any] ?? [:]).keys)
      let required = Set(schema?["required"] as? [String] ?? ["no schema"])
      let keys = Set(value.keys)
      if !keys.isSubset(of: allowed) || !required.isSubset(of: keys) {
        problems.append("\(name): \(keys.symmetricDifference(required).sorted())")
      }
      if line.contains("\n")
        || line.unicodeScalars.contains(where: {
          $0.value < 0x20 || (0x7F...0x9F).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
        })
      {
        problems.append("\(name): not safe")
      }
    }
    #expect(problems == [])
  }

  @Test(
    .enabled(
      if: Self.canValidate,
      "python3 with jsonschema is not installed; pip install jsonschema runs this test"))
  func everyLineIsValidAgainstItsSchema() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pressmark-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, lines) in Dictionary(grouping: try Self.lines(), by: \.schema) {
      let text = lines.map(\.line).joined(separator: "\n")
      try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".jsonl"))
    }
    let script = """
      import json, pathlib, sys, jsonschema
      for file in pathlib.Path(sys.argv[1]).glob("*.jsonl"):
          schema = json.loads((pathlib.Path(sys.argv[2]) / (file.stem + ".json")).read_text("utf-8"))
          validator = jsonschema.Draft202012Validator(schema)
          validator.check_schema(schema)
          for line in file.read_text("utf-8").split("\\n"):
              for error in validator.iter_errors(json.loads(line)):
                  sys.exit(f"{file.stem}: {error.message} in {line[:300]}")
      """
    #expect(Self.python(["-c", script, folder.path, Self.schemas.path]) == 0)
  }

  static let canValidate =
    python(["-c", "import jsonschema; jsonschema.Draft202012Validator"]) == 0

  private static func python(_ arguments: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.environment = ProcessInfo.processInfo.environment
    if arguments.count == 2 { process.standardError = FileHandle.nullDevice }
    do { try process.run() } catch { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func keysAreSortedAndContractsExact() throws {
    let bundle = SampleBundle.bundle
    let line = try JSONLine.text(of: ClaimLine(bundle.annotations[2], codebook: bundle.codebook))
    #expect(
      line == """
        {"article":"aafb79568971","claim":{"modality":"reported-conditional","quantity":{"raw":"15 M$",\
        "unit":"USD","value":"15000000"}},"coder":"lea","codes":["money","source missing"],\
        "created":"2025-08-02T09:30:00.003Z","id":"01986a3c-0000-7000-8000-000000000003",\
        "modified":"2025-08-02T09:38:20.000Z","note":"","quote":["15 M$","ou plus"],\
        "relations":[{"kind":"refines","target":"01986a3c-0000-7000-8000-000000000001"}],\
        "revision":"\(bundle.revision.digest)","spans":[[258,263],[265,272]],"status":"draft"}
        """)
    let list = try JSONLine.text(of: ArticleLine(bundle.article, annotations: 5))
    #expect(
      list.hasPrefix("{\"annotations\":5,\"byline\":[\"Léa Martin\",\"Agence\"],\"id\":\"aafb"))
  }

  @Test func aDocumentOfManyLinesReadsBackAndANewerOneIsRefused() throws {
    let document = try JSONExport.document(SampleBundle.bundle)
    #expect(try JSONExport.read(document + "\n" + document).count == 2)
    #expect(JSONExport.recognises(document) && !JSONExport.recognises("# Titre"))
    let newer = document.replacing("\"pressmark/1\"", with: "\"pressmark/2\"")
    #expect(throws: ExportError.newerFormat("pressmark/2")) { try JSONExport.read(newer) }
    #expect(throws: ExportError.self) { try JSONExport.read("{\"format\":") }
  }
}
