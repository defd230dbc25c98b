/// Reads a query: any text ends in a query, or in one sentence about what is wrong.
///
/// Conditions side by side must all hold; OR binds less than that, NOT and `-` more. What has no
/// letter and no digit (a dash between words, a lone percent sign) is read over, as the index does.
struct QueryParser {
  /// How many brackets and negations may stand inside each other.
  static let depthLimit = 12
  /// How many conditions a query may have.
  static let conditionLimit = 100
  /// How long a query may be, in Unicode scalars.
  static let lengthLimit = 10_000
  /// The words that may stand between the words of a NEAR without a number.
  static let defaultDistance = 10

  var scanner: QueryScanner
  private let isUnfinished: Bool
  private var conditions = 0

  init(_ text: String, isUnfinished: Bool) {
    scanner = QueryScanner(text)
    self.isUnfinished = isUnfinished
  }

  mutating func parse() throws(QueryError) -> QueryNode? {
    let count = scanner.scalars.count
    guard count <= Self.lengthLimit else {
      throw QueryError(
        "a query may have \(Self.lengthLimit) characters, this one has \(count)",
        at: Self.lengthLimit..<count)
    }
    let node = try alternatives(depth: 0)
    guard scanner.isAtEnd else {
      throw QueryError(
        "this bracket closes nothing: leave it out, or open one before it",
        at: scanner.position..<scanner.position + 1)
    }
    guard let node else { return nil }
    // What a quotation mark closes is not being typed any more.
    let isOpen = scanner.scalars.last.map { !QueryScanner.isClosing($0) } ?? false
    return isUnfinished && isOpen ? Self.withPrefix(node, at: count) : node
  }

  // MARK: Conditions and how they are joined

  private mutating func alternatives(depth: Int) throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    var operators: Range<Int>?
    while true {
      let node = try conjunction(depth: depth)
      if let node {
        nodes.append(node)
      } else if let place = operators {
        throw Self.lonely("OR", place)
      }
      scanner.skipSpaces()
      guard let place = takeOperator("OR") else { break }
      guard node != nil else { throw Self.lonely("OR", place) }
      operators = place
    }
    return Self.joined(nodes, QueryNode.Kind.any)
  }

  private mutating func conjunction(depth: Int) throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    var wanted: Range<Int>?
    while true {
      scanner.skipSpaces()
      if scanner.isAtEnd || scanner.peek() == ")" || isOperator("OR") { break }
      if let place = takeOperator("AND") {
        guard !nodes.isEmpty, wanted == nil else { throw Self.lonely("AND", place) }
        wanted = place
        continue
      }
      if let node = try negation(depth: depth) {
        nodes.append(node)
        wanted = nil
      }
    }
    if let wanted { throw Self.lonely("AND", wanted) }
    return Self.joined(nodes, QueryNode.Kind.all)
  }

  /// A condition, or one that must not hold; `nil` where there is nothing to look for.
  private mutating func negation(depth: Int) throws(QueryError) -> QueryNode? {
    let start = scanner.position
    var isNegated = false
    if takeOperator("NOT") != nil {
      isNegated = true
      scanner.skipSpaces()
      if scanner.isAtEnd || scanner.peek() == ")" {
        throw Self.lonely("NOT", start..<scanner.position)
      }
    } else if scanner.peek() == "-", let next = scanner.peek(1), !QueryScanner.isSpace(next) {
      isNegated = true
      scanner.position += 1
    }
    guard isNegated else { return try condition(depth: depth) }
    try checkDepth(depth, start)
    guard let node = try negation(depth: depth + 1) else { return nil }
    return QueryNode(.not(node), at: start..<scanner.position)
  }

  private mutating func condition(depth: Int) throws(QueryError) -> QueryNode? {
    let start = scanner.position
    if scanner.peek() == "(" {
      try checkDepth(depth, start)
      scanner.position += 1
      let node = try alternatives(depth: depth + 1)
      guard scanner.peek() == ")" else {
        throw QueryError("this bracket is not closed: write ) after it", at: start..<start + 1)
      }
      scanner.position += 1
      return node
    }
    if let field = try field() { return field }
    if let near = try nearGroup() { return near }
    guard let words = takeWords() else { return nil }
    let first = QueryNode(.words(words), at: start..<scanner.position)
    return try nearChain(after: first)
  }

  /// Counts a condition, which a query must not have too many of.
  mutating func count(_ node: QueryNode) throws(QueryError) -> QueryNode {
    conditions += 1
    guard conditions <= Self.conditionLimit else {
      throw QueryError(
        "a query may have \(Self.conditionLimit) conditions: leave some out", at: node.place)
    }
    return node
  }

  private func checkDepth(_ depth: Int, _ start: Int) throws(QueryError) {
    guard depth < Self.depthLimit else {
      throw QueryError(
        "at most \(Self.depthLimit) brackets may stand inside each other", at: start..<start + 1)
    }
  }

  // MARK: Words

  /// Reads a phrase, or a word up to the next space or bracket; `nil` when there is no word in it.
  mutating func takeWords() -> QueryWords? {
    if let closers = scanner.peek().flatMap(QueryScanner.closers) {
      let words = scanner.takePhrase(closers)
      return words.hasWord ? words : nil
    }
    let range = scanner.take { !QueryScanner.endsWord($0) }
    if range.isEmpty {
      // A closing quotation mark that closes nothing.
      scanner.position += 1
      return nil
    }
    return Self.word(scanner.text(range))
  }

  /// A bare word; stars at its end make it the start of a word.
  static func word(_ text: String) -> QueryWords? {
    var text = text
    let isPrefix = text.last == "*"
    while text.unicodeScalars.last == "*" { text.unicodeScalars.removeLast() }
    let words = QueryWords(text, isPrefix: isPrefix)
    return words.hasWord ? words : nil
  }

  // MARK: Operators

  private func isOperator(_ name: String) -> Bool {
    for (ahead, scalar) in name.unicodeScalars.enumerated() where scanner.peek(ahead) != scalar {
      return false
    }
    return scanner.peek(name.unicodeScalars.count).map(QueryScanner.endsWord) ?? true
  }

  private mutating func takeOperator(_ name: String) -> Range<Int>? {
    guard isOperator(name) else { return nil }
    let start = scanner.position
    scanner.position += name.unicodeScalars.count
    return start..<scanner.position
  }

  private static func lonely(_ name: String, _ place: Range<Int>) -> QueryError {
    let sides = name == "NOT" ? "after it" : "on both sides"
    return QueryError(
      "\(name) in capitals needs a condition \(sides); the word itself is written "
        + "“\(name.lowercased())”", at: place)
  }

  private static func joined(
    _ nodes: [QueryNode], _ kind: ([QueryNode]) -> QueryNode.Kind
  ) -> QueryNode? {
    guard nodes.count > 1, let first = nodes.first, let last = nodes.last else {
      return nodes.first
    }
    return QueryNode(kind(nodes), at: first.place.lowerBound..<last.place.upperBound)
  }

  /// The query with its last word as the start of a word, where that is what ends it.
  private static func withPrefix(_ node: QueryNode, at end: Int) -> QueryNode {
    guard node.place.upperBound == end else { return node }
    var node = node
    switch node.kind {
    case .words(var words):
      words.isPrefix = true
      node.kind = .words(words)
    case .field(let field, var values):
      switch values.last {
      case .words(var words):
        words.isPrefix = true
        values[values.count - 1] = .words(words)
      case .name(var name) where field != .article:
        name.isPrefix = true
        values[values.count - 1] = .name(name)
      default: return node
      }
      node.kind = .field(field, values)
    case .not(let inner): node.kind = .not(withPrefix(inner, at: end))
    case .all(var nodes):
      nodes[nodes.count - 1] = withPrefix(nodes[nodes.count - 1], at: end)
      node.kind = .all(nodes)
    case .any(var nodes):
      nodes[nodes.count - 1] = withPrefix(nodes[nodes.count - 1], at: end)
      node.kind = .any(nodes)
    case .near: break
    }
    return node
  }
}
