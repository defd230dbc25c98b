import Foundation
import Synchronization

@testable import PressmarkCore

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/pressmark-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the library of the test is.
  var library: String { path + "/data/library.sqlite" }
}

/// A clock that moves a millisecond with each look, and names that count.
func testContext(coder: String = "ada", from start: Int64 = 1_754_128_800_000) -> LibraryContext {
  let counter = Mutex(Int64(0))
  let next: @Sendable () -> Int64 = {
    counter.withLock {
      $0 += 1
      return $0
    }
  }
  return LibraryContext(
    coder: coder, now: { Timestamp(milliseconds: start + next()) },
    identifier: {
      let digits = String(next())
      return "00000000-0000-7000-8000-"
        + String(repeating: "0", count: 12 - digits.count) + digits
    })
}

/// An open library with one French article.
struct LibraryFixture {
  let folder: TemporaryFolder
  let library: Library
  let article: Article
  let index: ScalarIndex

  static let blocks = [
    DraftBlock(role: .title, text: "Netflix : dix fois plus vite"),
    DraftBlock(
      role: .paragraph,
      text: "Selon Ted Sarandos, la séquence a été réalisée « dix fois plus vite »."),
    DraftBlock(role: .paragraph, text: "Le budget serait de 15 millions de dollars 👩‍👩‍👧 à l’été."),
  ]

  init(coder: String = "ada") throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.library, context: testContext(coder: coder))
    let revision = CanonicalText.revision(of: Self.blocks)
    article = try library.add(
      revision,
      metadata: ArticleMetadata(
        title: "Netflix : dix fois plus vite", byline: ["Zoé \"Z\" Müller", "A, B"],
        published: CalendarDay(year: 2025, month: 7, day: 31), language: "fr"),
      importer: "test/1"
    ).article
    index = ScalarIndex(revision.text)
  }

  /// A mark on the first place where these words stand.
  func mark(_ quote: String, codes: [String] = ["claim"], note: String = "") throws -> Annotation {
    let text = try library.newestRevision(of: article.id).text
    guard let range = text.range(of: quote, options: .literal) else {
      throw CocoaError(.featureUnsupported)
    }
    let span = TextSpan(index.offset(range.lowerBound), index.offset(range.upperBound))
    let now = library.context.now()
    return Annotation(
      id: AnnotationID(rawValue: library.context.identifier()), article: article.id,
      selectors: [Selector(span: span, in: index)], revision: article.revision,
      codes: codes.map(CodeID.init(rawValue:)), note: note, coder: library.context.coder,
      created: now, modified: now)
  }

  func tag(_ annotation: Annotation) -> Act {
    Act(verb: .tag, article: article.id, changes: [.annotation(before: nil, after: annotation)])
  }
}

/// A claim in which every field is filled.
func fullClaim() -> Claim {
  var claim = Claim()
  claim.gist = "Ten times faster"
  claim.types = [.comparison, .quotation]
  claim.checkWorthiness = .checkWorthy
  claim.speaker = "Ted Sarandos"
  claim.speakerKind = .person
  claim.sourceSpan = TextSpan(36, 48)
  claim.cueSpan = TextSpan(30, 35)
  claim.attributionMode = .mixed
  claim.venue = "earnings call"
  claim.modality = .reportedConditional
  claim.stance = .reports
  claim.quantity = Quantity(
    raw: "dix fois", value: "10.0", unit: "ratio", comparator: .times, property: "speed",
    base: "effets spéciaux")
  claim.time = ClaimTime(raw: "il y a deux ans", value: "-P2Y")
  var evidence = Evidence()
  evidence.question = "Did he say so?"
  evidence.answer = "Yes"
  evidence.url = "https://example.org/a"
  evidence.archivedURL = "https://archive.example.org/a"
  evidence.medium = "web text"
  evidence.bearing = .supports
  claim.evidence = [evidence, Evidence()]
  claim.verdict = Verdict(conclusion: .conflicting, label: "half", explanation: "Two sources")
  claim.method = .suggestionEdited
  return claim
}
