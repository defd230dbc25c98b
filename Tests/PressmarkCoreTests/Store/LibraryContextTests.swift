import Testing

@testable import PressmarkCore

@Suite struct LibraryContextTests {
  @Test func namesAnnotationsByTime() {
    var generator = SeededGenerator(seed: 1)
    // The example of RFC 9562, appendix A.6, has this time.
    let time = Timestamp(milliseconds: 0x017F_22E2_79B0)
    let name = LibraryContext.uuid7(at: time, using: &generator)
    let shape = /017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    #expect(name.wholeMatch(of: shape) != nil, "\(name)")
    let context = LibraryContext.system(coder: "ada", fixedTime: time)
    #expect(context.now() == time)
    #expect(Set((0..<100).map { _ in context.identifier() }).count == 100)
  }

  static let errors: [(error: LibraryError, status: Bool)] = [
    (.noHome, true), (.diskFull(path: "/l"), true), (.inUse(path: "/l", processes: [7]), true),
    (.changedMeanwhile("x"), false), (.noSuchArticle("x"), false),
  ]

  /// Errors are one line each, and name what they are about.
  @Test(arguments: 0..<errors.count) func speaksInSentences(number: Int) {
    let (error, isUnusable) = Self.errors[number]
    #expect(error.isLibraryUnusable == isUnusable && !error.description.contains("\n"))
  }

  @Test func namesTheProcessThatHoldsTheLibrary() {
    let sentence = LibraryError.inUse(path: "/l.sqlite", processes: [7, 9]).description
    #expect(
      sentence == "the library /l.sqlite is in use by process 7, 9: close it and try again")
  }
}
