/// Conditions on words as SQLite's full-text search (FTS5) is asked them.
///
/// FTS5 knows no condition that only leaves out; such a one is kept as what it leaves out.
enum QueryPattern: Hashable, Sendable {
  /// What these words find.
  case finding(String)
  /// Everything but what these words find.
  case leavingOut(String)

  /// The pattern of a condition that speaks of words alone; `nil` when it speaks of fields too.
  ///
  /// - Parameters:
  ///   - node: The condition.
  ///   - textIsWords: Whether ``QueryField/text`` is a word like others, as in passages.
  init?(_ node: QueryNode, textIsWords: Bool = false) {
    switch node.kind {
    case .words(let words): self = .finding(Self.text(words))
    case .near(let words, let distance):
      let all = words.map(Self.term).joined(separator: " ")
      self = .finding("NEAR(\(all), \(distance))")
    case .field(.text, let values) where textIsWords: self = .finding(Self.text(values))
    case .field: return nil
    case .not(let inner):
      switch QueryPattern(inner, textIsWords: textIsWords) {
      case .finding(let pattern)?: self = .leavingOut(pattern)
      case .leavingOut(let pattern)?: self = .finding(pattern)
      case nil: return nil
      }
    case .all(let nodes):
      let patterns = nodes.compactMap { QueryPattern($0, textIsWords: textIsWords) }
      guard patterns.count == nodes.count else { return nil }
      self = Self.all(patterns)
    case .any(let nodes):
      let patterns = nodes.compactMap { QueryPattern($0, textIsWords: textIsWords) }
      guard patterns.count == nodes.count else { return nil }
      self = Self.any(patterns)
    }
  }

  /// What all of some patterns let pass.
  static func all(_ patterns: [QueryPattern]) -> QueryPattern {
    let (found, leftOut) = parts(patterns)
    guard !found.isEmpty else { return .leavingOut(joined(leftOut, "OR")) }
    let finding = joined(found, "AND")
    return .finding(leftOut.isEmpty ? finding : "(\(finding) NOT \(joined(leftOut, "OR")))")
  }

  /// What one of some patterns lets pass: where one leaves out, everything but what all leave out
  /// and none finds.
  static func any(_ patterns: [QueryPattern]) -> QueryPattern {
    let (found, leftOut) = parts(patterns)
    guard !leftOut.isEmpty else { return .finding(joined(found, "OR")) }
    let leavingOut = joined(leftOut, "AND")
    return .leavingOut(found.isEmpty ? leavingOut : "(\(leavingOut) NOT \(joined(found, "OR")))")
  }

  private static func parts(_ patterns: [QueryPattern]) -> (found: [String], leftOut: [String]) {
    var found: [String] = []
    var leftOut: [String] = []
    for pattern in patterns {
      switch pattern {
      case .finding(let text): found.append(text)
      case .leavingOut(let text): leftOut.append(text)
      }
    }
    return (found, leftOut)
  }

  private static func joined(_ patterns: [String], _ name: String) -> String {
    patterns.count == 1 ? patterns[0] : "(\(patterns.joined(separator: " \(name) ")))"
  }

  // MARK: Words

  /// Words as FTS5 reads them.
  ///
  /// Each is quoted, so that nothing is taken for an operator, and written
  /// with `œ` and `oe`, `æ` and `ae`, which the index keeps apart.
  static func text(_ words: QueryWords) -> String {
    var spellings = [words.text]
    for (ligature, letters) in [("œ", "oe"), ("æ", "ae"), ("Œ", "oe"), ("Æ", "ae")] {
      for spelling in spellings {
        spellings.append(spelling.replacing(ligature, with: letters))
        spellings.append(spelling.lowercased().replacing(letters, with: ligature))
      }
      // What a ligature does not stand in stays one spelling, in either case.
      var known: Set<String> = []
      spellings = spellings.filter { known.insert($0.lowercased()).inserted }
    }
    return joined(
      spellings.prefix(8).map { term(QueryWords($0, isPrefix: words.isPrefix)) }, "OR")
  }

  /// One of some words, as the value of a field.
  static func text(_ values: [QueryValue]) -> String {
    joined(
      values.compactMap { value in
        if case .words(let words) = value { text(words) } else { nil }
      }, "OR")
  }

  private static func term(_ words: QueryWords) -> String {
    "\"\(words.text)\"" + (words.isPrefix ? " *" : "")
  }

  /// Everything in a condition that is to be found, for marking it where it stands; `nil` when
  /// there is nothing.
  static func highlighting(_ node: QueryNode) -> String? {
    var patterns: [String] = []
    collect(node, &patterns)
    return patterns.isEmpty ? nil : joined(patterns, "OR")
  }

  private static func collect(_ node: QueryNode, _ patterns: inout [String]) {
    switch node.kind {
    case .words, .near:
      if case .finding(let pattern)? = QueryPattern(node) { patterns.append(pattern) }
    case .field(.text, let values): patterns.append(text(values))
    case .field(.quote, let values), .field(.note, let values), .field(.gist, let values):
      patterns.append(text(values))
    case .field, .not: break
    case .all(let nodes), .any(let nodes): for node in nodes { collect(node, &patterns) }
    }
  }
}
