@testable import PressmarkCore

/// What a library holds, as values, and the meaning of queries told without SQL.
struct NaiveLibrary {
  struct Piece {
    var number: Int64
    var span: TextSpan
    var text: String
  }

  struct Mark {
    var number: Int64
    var annotation: Annotation
  }

  struct Held {
    var number: Int64
    var article: Article
    var pieces: [Piece]
    /// The pieces of all its texts, by their digests.
    var texts: [String: [Piece]]
    var marks: [Mark]
    var isRead: Bool
  }

  var articles: [Held] = []

  // MARK: What a query finds, in the order of documents

  func articles(_ query: Query) -> [Int64] {
    articles.filter { held in query.root.map { holds($0, of: held, nil) } ?? true }.map(\.number)
  }

  func marks(_ query: Query) -> [Int64] {
    articles.flatMap { held in
      held.marks.filter { mark in query.root.map { holds($0, of: mark, held) } ?? true }
        .map(\.number)
    }
  }

  func passages(_ query: Query) -> [Int64] {
    articles.flatMap { held in
      held.pieces.filter { piece in query.root.map { holds($0, of: held, piece) } ?? true }
        .map(\.number)
    }.sorted()
  }

  // MARK: Articles and passages

  private static func parts(_ node: QueryNode) -> [QueryNode] {
    if case .all(let nodes) = node.kind { nodes.flatMap(parts) } else { [node] }
  }

  /// Whether something holds of an article, or of one of its passages.
  ///
  /// Conditions on marks side by
  /// side speak of one mark, if one of them asks for something.
  private func holds(_ node: QueryNode, of held: Held, _ piece: Piece?) -> Bool {
    let marks = held.marks.map(\.annotation).filter { mark in
      guard let piece else { return true }
      return mark.revision == held.article.revision && mark.extent.start < piece.span.end
        && mark.extent.end > piece.span.start
    }
    let parts = Self.parts(node)
    let ofMarks = parts.filter(\.isOfMarks)
    var rest = parts.filter { !$0.isOfMarks }
    if ofMarks.contains(where: \.isAffirmative) {
      let one = marks.contains { mark in
        ofMarks.allSatisfy { holds($0, of: Mark(number: 0, annotation: mark), held) }
      }
      if !one { return false }
    } else {
      rest += ofMarks
    }
    return rest.allSatisfy { part in
      switch part.kind {
      case .words(let words): return finds([[words]], in: piece, held)
      case .near(let words, let distance):
        return columns(piece, held).contains { Self.isNear(words, distance, $0) }
      case .field(let field, let values):
        if part.isOfMarks {
          return marks.contains { holds(part, of: Mark(number: 0, annotation: $0), held) }
        }
        if field == .text, let piece { return Self.finds(values, Self.words(piece.text)) }
        return holds(field, values, held)
      case .not(let inner): return !holds(inner, of: held, piece)
      case .all: return holds(part, of: held, piece)
      case .any(let nodes): return nodes.contains { holds($0, of: held, piece) }
      }
    }
  }

  private func columns(_ piece: Piece?, _ held: Held) -> [[String]] {
    if let piece { return [Self.words(piece.text)] }
    let metadata = held.article.metadata
    return [metadata.title, metadata.byline.joined(separator: " "), metadata.site ?? ""]
      .map(Self.words)
  }

  private func finds(_ wanted: [[QueryWords]], in piece: Piece?, _ held: Held) -> Bool {
    wanted.allSatisfy { all in
      all.contains { words in columns(piece, held).contains { !Self.places(words, $0).isEmpty } }
    }
  }

  private func holds(_ field: QueryField, _ values: [QueryValue], _ held: Held) -> Bool {
    let metadata = held.article.metadata
    switch field {
    case .title: return Self.finds(values, Self.words(metadata.title))
    case .author: return Self.finds(values, Self.words(metadata.byline.joined(separator: " ")))
    case .source: return Self.finds(values, Self.words(metadata.site ?? ""))
    case .text: return held.pieces.contains { Self.finds(values, Self.words($0.text)) }
    case .lang: return Self.names(values).contains(metadata.language ?? "")
    case .date, .before, .after:
      return metadata.published.map { Self.isIn(values, $0.iso8601) } ?? false
    case .marks: return Self.isIn(values, Double(held.marks.count))
    case .article: return Self.names(values).contains(held.article.id.rawValue)
    case .is: return values == [.term("read")] ? held.isRead : !held.isRead
    default: return false
    }
  }

  // MARK: Marks

  private func holds(_ node: QueryNode, of mark: Mark, _ held: Held) -> Bool {
    switch node.kind {
    case .words(let words):
      return columns(mark.annotation).contains { !Self.places(words, $0).isEmpty }
    case .near(let words, let distance):
      return columns(mark.annotation).contains { Self.isNear(words, distance, $0) }
    case .field(let field, let values):
      return node.isOfMarks
        ? holds(field, values, mark.annotation, held)
        : field == .text
          ? held.texts[mark.annotation.revision, default: []].contains {
            mark.annotation.extent.start < $0.span.end && mark.annotation.extent.end > $0.span.start
              && Self.finds(values, Self.words($0.text))
          } : holds(field, values, held)
    case .not(let inner): return !holds(inner, of: mark, held)
    case .all(let nodes): return nodes.allSatisfy { holds($0, of: mark, held) }
    case .any(let nodes): return nodes.contains { holds($0, of: mark, held) }
    }
  }

  private func columns(_ mark: Annotation) -> [[String]] {
    [mark.quotes.joined(separator: " "), mark.note, mark.claim.gist ?? ""].map(Self.words)
  }

  private func holds(
    _ field: QueryField, _ values: [QueryValue], _ mark: Annotation, _ held: Held
  ) -> Bool {
    let claim = mark.claim
    let terms = values.compactMap { if case .term(let term) = $0 { term } else { nil } }
    let names = Self.names(values)
    switch field {
    case .code: return mark.codes.contains { names.contains($0.rawValue) }
    case .coder: return names.contains(mark.coder)
    case .status: return terms.contains(mark.status.rawValue)
    case .type: return claim.types.contains { terms.contains($0.rawValue) }
    case .verdict: return terms.contains(claim.verdict?.conclusion?.rawValue ?? "none")
    case .speaker: return Self.finds(values, Self.words(claim.speaker ?? ""))
    case .value:
      return claim.quantity?.value.flatMap(Double.init).map { Self.isIn(values, $0) } ?? false
    case .unit: return names.contains(claim.quantity?.unit?.lowercased() ?? "-")
    case .time: return claim.time?.value.map { Self.isIn(values, $0) } ?? false
    case .modality: return terms.contains(claim.modality?.rawValue ?? "-")
    case .quote: return Self.finds(values, columns(mark)[0])
    case .note: return Self.finds(values, columns(mark)[1])
    case .gist: return Self.finds(values, columns(mark)[2])
    case .is: return mark.revision != held.article.revision
    case .has:
      return terms.contains { term in
        switch term {
        case "note": !mark.note.isEmpty
        case "claim": !claim.isEmpty
        case "evidence": !claim.evidence.isEmpty
        case "speaker": claim.speaker != nil
        case "quantity": claim.quantity != nil
        case "verdict": claim.verdict?.conclusion != nil
        case "code": !mark.codes.isEmpty
        case "relation": !mark.relations.isEmpty
        case "time": claim.time != nil
        default: claim.gist != nil
        }
      }
    default: return false
    }
  }

  // MARK: Words and ranges

  static func words(_ text: String) -> [String] {
    QueryNames.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  static func places(_ wanted: QueryWords, _ words: [String]) -> [Range<Int>] {
    let sought = Self.words(wanted.text)
    guard !sought.isEmpty, words.count >= sought.count else { return [] }
    return (0...words.count - sought.count).filter { start in
      sought.indices.allSatisfy { place in
        wanted.isPrefix && place == sought.count - 1
          ? words[start + place].hasPrefix(sought[place]) : words[start + place] == sought[place]
      }
    }.map { $0..<$0 + sought.count }
  }

  static func isNear(_ wanted: [QueryWords], _ distance: Int, _ words: [String]) -> Bool {
    func isNear(_ chosen: [Range<Int>], _ rest: ArraySlice<QueryWords>) -> Bool {
      guard let next = rest.first else {
        let last = chosen.map(\.lowerBound).max() ?? 0
        return chosen.allSatisfy { last - $0.upperBound <= distance }
      }
      return places(next, words).contains { isNear(chosen + [$0], rest.dropFirst()) }
    }
    return isNear([], wanted[...])
  }

  private static func finds(_ values: [QueryValue], _ words: [String]) -> Bool {
    values.contains {
      if case .words(let wanted) = $0 { !places(wanted, words).isEmpty } else { false }
    }
  }

  private static func names(_ values: [QueryValue]) -> [String] {
    values.compactMap { if case .name(let name) = $0 { name.text.lowercased() } else { nil } }
  }

  private static func isIn(_ values: [QueryValue], _ number: Double) -> Bool {
    values.contains { value in
      guard case .numbers(let range) = value else { return false }
      return (range.lower.map { range.excludesLower ? number > $0 : number >= $0 } ?? true)
        && (range.upper.map { range.excludesUpper ? number < $0 : number <= $0 } ?? true)
    }
  }

  /// A month holds its days: `2025-08-03` is neither before nor after `2025-08`.
  private static func isIn(_ values: [QueryValue], _ day: String) -> Bool {
    guard day.first?.isNumber == true else { return false }
    return values.contains { value in
      guard case .days(let range) = value else { return false }
      func cut(_ bound: String) -> String { String(day.prefix(bound.count)) }
      let isAfter = range.lower.map { range.excludesLower ? cut($0) > $0 : cut($0) >= $0 } ?? true
      let isBefore =
        range.upper.map { range.excludesUpper ? cut($0) < $0 : cut($0) <= $0 } ?? true
      return isAfter && isBefore
    }
  }
}
