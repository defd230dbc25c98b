/// Finds the articles that an export holds more than once.
///
/// An export repeats an article when two of its hits are the same text, and some exports list every
/// article once short and once whole. Two articles are the same when headline, source, day and text
/// are; and when they bear the same document number and the one is the beginning of the other.
enum PressDuplicates {
  /// The parts of an export, each repetition left out in words.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  static func refused(in parts: [DraftPart]) -> [DraftPart] {
    var result = parts
    var places: [Content: Int] = [:]
    var numbers: [String: Int] = [:]
    for (place, part) in parts.enumerated() {
      guard case .article(let draft) = part else { continue }
      let content = Content(draft)
      if let first = places[content] {
        result[place] = refusal(of: draft, reason: "it is the same as article \(first + 1)")
        continue
      }
      places[content] = place
      guard let number = draft.metadata.documentNumber else { continue }
      guard let first = numbers[number], case .article(let other) = result[first] else {
        numbers[number] = place
        continue
      }
      let earlier = Content(other)
      if earlier.body.hasPrefix(content.body) {
        result[place] = refusal(
          of: draft, reason: "it is the beginning of article \(first + 1), which is whole")
      } else if content.body.hasPrefix(earlier.body) {
        result[first] = refusal(
          of: other, reason: "it is the beginning of article \(place + 1), which is whole")
        numbers[number] = place
      }
    }
    return result
  }

  private static func refusal(of draft: ArticleDraft, reason: String) -> DraftPart {
    .repeated(title: draft.metadata.title.isEmpty ? nil : draft.metadata.title, reason: reason)
  }

  /// What makes two articles the same.
  private struct Content: Hashable {
    let title: String
    let site: String?
    let published: CalendarDay?
    let body: String

    init(_ draft: ArticleDraft) {
      title = draft.metadata.title
      site = draft.metadata.site
      published = draft.metadata.published
      body = draft.blocks.filter(\.role.isBody)
        .map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "\n")
    }
  }
}
