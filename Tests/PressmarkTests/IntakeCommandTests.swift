import Foundation
import PressmarkCore
import Synchronization
import Testing

@testable import pressmark

/// Bringing in many files, and bringing them in again.
@Suite struct IntakeCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func text(_ number: Int) -> String {
    "Le titre numéro \(number) de la page\n\nLe texte \(number) dit que le prix est de \(number) "
      + "euros par jour et par personne.\n"
  }

  @Test func aFolderIsSummedUp() throws {
    for number in 0..<20 { try desk.file("press/\(number).txt", text(number)) }
    try desk.file("press/copy.txt", text(7))
    try desk.file("press/empty.txt", "")
    let run = try desk.run("add", "press")
    #expect(run.status == 1 && run.lines.count == 21, "\(run)")
    #expect(
      run.errors.contains("22 files: 20 added, 1 there already, 1 refused (1 empty)"), "\(run)")
    let again = try desk.run("add", "press", "--json")
    let summary = try #require(
      try JSONObject(again.lines.last ?? "").fields["summary"] as? [String: Any])
    #expect(summary["added"] as? Int == 0 && summary["alreadyThere"] as? Int == 21)
    let refused = try #require(summary["refused"] as? [[String: Any]])
    #expect(refused.map { $0["file"] as? String } == ["press/empty.txt"])
    #expect(
      Set(summary.keys) == ["added", "alreadyThere", "files", "left", "refused", "revised"])
    #expect(again.lines.dropLast().allSatisfy { $0.hasPrefix("{\"added\":false,") })
    #expect(try desk.lines("list").count == 20)
    #expect(try desk.lines("check")[0].contains("20 originals"))
  }

  /// Whatever the number of threads, the order is that of the files and the library is the same.
  @Test(arguments: [1, 2, 3]) func concurrencyChangesNothing(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    var files: [String] = []
    for number in 0..<60 {
      let other = Int.random(in: 0..<40, using: &generator)
      let size = Int.random(in: 0..<200, using: &generator)
      let body = String(repeating: "Une phrase de plus, pour la longueur. ", count: size)
      files.append(
        try desk.file("press/\(number).txt", other == 3 ? "" : text(other) + "\n" + body))
    }
    func library(_ name: String, threads: Int) throws -> [String] {
      let path = desk.path(name)
      let opened = try LibraryOpening(library: path, coder: "anna").open(Configuration())
      var run = IntakeRun(
        intake: ArticleIntake(library: opened), printsJSON: true, threads: threads,
        output: StandardOutput(to: open("/dev/null", O_WRONLY | O_CLOEXEC)))
      try run.take(files.map { .file($0) })
      opened.close()
      let history = try desk.lines("history", "--json", "--library", path)
        .map { $0.replacing(/"time":"[^"]*"/, with: "") }
      return try desk.lines("list", "--json", "--library", path) + history
    }
    let one = try library("one.sqlite", threads: 1)
    #expect(!one.isEmpty)
    for threads in [2, 8] {
      #expect(
        try library("\(threads).sqlite", threads: threads) == one, "seed \(seed), \(threads)")
    }
  }

  @Test func anInterruptionLosesNothingAndTheNextRunGoesOn() throws {
    let count = 700
    for number in 0..<count { try desk.file("press/\(number).txt", text(number)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: desk.program)
    process.arguments = ["add", "press"]
    process.currentDirectoryURL = URL(fileURLWithPath: desk.folder)
    process.environment = desk.environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Once the first article is in.
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    // Ctrl-C would be SIGINT, which whoever runs the tests may have switched off.
    kill(process.processIdentifier, SIGTERM)
    _ = output.fileHandleForReading.readDataToEndOfFile()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM)
    #expect(said.contains("stopped: what was read is in the library"), "\(said)")
    let there = try desk.lines("list").count
    #expect(there > 0 && there < count)
    #expect(try desk.lines("check")[0].contains("all is well"))
    let rest = try desk.run("add", "press")
    #expect(
      rest.errors.contains("\(count - there) added, \(there) there already"), "\(rest.errors)")
    #expect(try desk.lines("list").count == count)
  }

  @Test func resultsComeInOrderAndFewWait() throws {
    let highest = Highest()
    let work = OrderedWork(Array(0..<200), threads: 4, ahead: 6) { number in
      highest.begin()
      return number * number
    }
    var results: [Int] = []
    while let result = work.next() {
      results.append(result)
      highest.end()
    }
    #expect(results == (0..<200).map { $0 * $0 })
    // One more is taken and not yet counted as such.
    #expect(highest.value <= 7)
    #expect(work.next() == nil)
  }

  /// Heavy inputs are not read ahead together, and one above the budget is read alone.
  @Test(arguments: [1, 2, 5]) func whatWaitsHasABudget(threads: Int) throws {
    let weights = (0..<120).map { $0 % 10 == 0 ? 250 : $0 % 7 * 10 }
    let taken = Mutex(0)
    let work = OrderedWork(
      Array(weights.indices), threads: threads, ahead: 8, weights: weights, budget: 100
    ) { number in
      // What is taken is counted a moment later, so that the first may be gone already.
      let first = taken.withLock { $0 }
      let weight = first < number ? weights[first + 1...number].reduce(0, +) : 0
      return weights[number] > 100 ? first >= number - 1 : weight <= 100
    }
    for number in weights.indices {
      #expect(work.next() == true, "\(number)")
      taken.withLock { $0 = number + 1 }
    }
    #expect(work.next() == nil)
  }

  @Test func givingUpEndsTheWaiting() throws {
    let gate = DispatchSemaphore(value: 0)
    let work = OrderedWork([1, 2, 3], threads: 2, ahead: 2) { number in
      gate.wait()
      return number
    }
    #expect(work.next(idle: { false }) == nil)
    work.stop()
    for _ in 0..<3 { gate.signal() }
  }

  @Test(arguments: [
    (1, 0.01, 0.5, "1 of 100 files, 1 %"), (50, 0.5, 60.0, "1 of 100 files, 50 %, about 60 s left"),
    (1, 0.25, 3600.0, "1 of 100 files, 25 %, about 3 h left"),
    (1, 0.99, 100.0, "1 of 100 files, 99 %, a few seconds left"),
  ])
  func progressIsSaidInWords(_: Int, _ share: Double, _ elapsed: Double, _ line: String) {
    #expect(
      IntakeProgress.line(done: 1, total: 100, noun: "files", share: share, elapsed: elapsed)
        == line)
  }

  @Test func whatWasCorrectedStays() throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines("set", "one.md", "--title", "Le mien", "--clear", "byline")
    try desk.file("one.md", sampleArticle.replacing("15 millions", with: "16 millions"))
    try desk.lines("add", "one.md")
    try desk.lines("reextract", "one.md", "--importer", "text")
    try desk.lines("set", "one.md", "--section", "Culture  et médias", "--page", "21")
    try desk.file("one.md", sampleArticle.replacing("15 millions", with: "17 millions"))
    try desk.lines("add", "one.md", "--section", "Économie")
    // Of an article that is there and as it was, nothing is changed silently, or silently not changed.
    let again = try desk.run("add", "one.md", "--section", "Sport")
    #expect(again.status == 0 && again.errors.contains("--section was not applied"), "\(again)")
    let exported = try desk.lines("export", "one.md", "--format", "json").joined()
    #expect(exported.contains("\"section\":\"Économie\"") && exported.contains("\"page\":\"21\""))
    try desk.lines("set", "one.md", "--clear", "section")
    try desk.lines("reextract", "one.md")
    #expect(!(try desk.lines("export", "one.md", "--format", "json").joined().contains("Économie")))
    let line = try desk.objects("list", "--json")[0]
    #expect(line["title"] == "Le mien" && line.list("byline").isEmpty)
    #expect(try desk.run("show", "one.md").output.contains("17 millions"))
    let wrong = try desk.run("set", "one.md", "--title", "a", "--clear", "title")
    #expect(wrong.status == 2, "\(wrong)")
  }

  @Test func reextractSaysWhatItDid() throws {
    try desk.file("one.md", sampleArticle)
    try desk.file("two.txt", text(2))
    try desk.lines("add", "one.md", "two.txt")
    try desk.lines("tag", "one.md", "--quote", "dix fois plus vite", "--code", "x")
    let same = try desk.run("reextract", "--all")
    #expect(same.status == 0 && same.output.isEmpty, "\(same)")
    #expect(same.errors.contains("2 unchanged"), "\(same)")
    // The original is what counts, not the file.
    try FileManager.default.removeItem(atPath: desk.path("one.md"))
    let id = try desk.objects("list", "--json")[0]["id"]
    let changed = try desk.objects("reextract", id, "--importer", "text", "--json")[0]
    #expect(changed["outcome"] == "text" && changed["id"] == id)
    #expect((changed.fields["marks"] as? [String: Any])?["found"] as? Int == 1)
    #expect(try desk.lines("undo")[0].contains("revise article"))
    #expect(try desk.objects("reextract", id, "--json")[0]["outcome"] == "unchanged")
    #expect(try desk.run("reextract", "ffffffffffff").status == 1)
    for arguments in [
      ["reextract"], ["reextract", id, "--all"], ["reextract", id, "--importer", "x"],
    ] {
      #expect(try desk.run(arguments).status == 2)
    }
  }

  @Test func provenanceIsSaid() throws {
    try desk.file("one.md", sampleArticle)
    let line = try desk.objects("extract", "one.md", "--json", "--provenance")[0]
    let provenance = try #require(line.fields["provenance"] as? [String: String])
    #expect(provenance["language"] == "the words" && line.fields.keys.contains("section"))
    #expect(try desk.run("extract", "one.md", "--provenance").status == 2)
    let asText = try desk.objects("extract", "one.md", "--json", "--format", "text")[0]
    #expect(asText["text"].contains("# Un immeuble"))
  }
}

/// Counts how many things are open, and the most there ever were.
private final class Highest: @unchecked Sendable {
  private let lock = NSLock()
  private var open = 0
  private var most = 0

  var value: Int { lock.withLock { most } }
  func begin() {
    lock.withLock {
      open += 1
      most = max(most, open)
    }
  }
  func end() { lock.withLock { open -= 1 } }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
