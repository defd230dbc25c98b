internal import Foundation
internal import PressmarkCore

/// A reader of bytes that come from outside, with what must hold whatever the bytes are.
struct FuzzTarget: Sendable {
  let name: String
  /// Reads the bytes; ends the program when something that must hold does not.
  let read: @Sendable ([UInt8]) -> Void

  /// One target an import format, chosen by the format's name, but for PDF, which a separate program reads; and one for
  /// the rules of suggestions.
  static let all: [FuzzTarget] =
    ArticleImport.formats.filter { $0 != "pdf" }.map { format in
      FuzzTarget(name: format) { bytes in
        var options = ImportOptions(format: format, forcesArticle: true)
        for keepsSurroundings in [false, true] {
          options.keepsSurroundings = keepsSurroundings
          options.splitsChapters = keepsSurroundings
          guard let parts = try? ArticleImport.parts(from: bytes, options: options) else {
            continue
          }
          for case .article(let article) in parts { check(article) }
        }
      }
    } + [
      FuzzTarget(name: "any") { bytes in
        guard let parts = try? ArticleImport.parts(from: bytes) else { return }
        for case .article(let article) in parts { check(article) }
      },
      // The first byte chooses the language; the rest is the text.
      FuzzTarget(name: "suggest") { bytes in
        guard let first = bytes.first else { return }
        let language = ["fr", "en", nil][Int(first) % 3]
        let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
        let found = SuggestionEngine().suggestions(
          in: text, language: language, reference: ReferenceMoment(iso8601: "2025-07-18T12:00:00"),
          includesMinor: true)
        check(found, in: text)
      },
    ]

  /// What holds of all suggestions of a text.
  private static func check(_ found: [Suggestion], in text: String) {
    let length = text.unicodeScalars.count
    var ends: [SuggestionType: Int] = [:]
    var start = 0
    for suggestion in found {
      let span = suggestion.span
      precondition(span.start.scalars >= start, "suggestions are in document order")
      start = span.start.scalars
      precondition(!span.isEmpty, "no suggestion is empty")
      precondition(
        start >= ends[suggestion.type, default: 0], "suggestions of one type do not overlap")
      ends[suggestion.type] = span.end.scalars
      let places =
        [span] + suggestion.furtherSpans + [suggestion.speaker, suggestion.cue].compactMap(\.self)
      for place in places {
        precondition(
          place.start <= place.end && place.end.scalars <= length, "a suggestion is in the text")
      }
      precondition(
        (0...1).contains(suggestion.checkworthiness), "check-worthiness is a share")
      precondition(!suggestion.reason.isEmpty, "every suggestion has a reason")
    }
  }

  /// What holds of every article, wherever it came from.
  private static func check(_ article: ImportedArticle) {
    let revision = article.revision
    let length = revision.text.unicodeScalars.count
    var end = 0
    for block in revision.blocks {
      let start = block.span.start.scalars
      precondition(start == (end == 0 ? 0 : end + 2), "blocks stand one blank line apart")
      precondition(block.span.end.scalars > start, "no block is empty")
      end = block.span.end.scalars
    }
    precondition(end == length, "the last block ends the text")
    let controls = revision.text.unicodeScalars.contains {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
    }
    precondition(!controls, "no control character passes the gate")
    precondition(!article.metadata.title.contains("\n"), "a title is one line")
    precondition(article.part >= 1, "parts are counted from 1")
  }
}
