/// The tree of codes.
public struct Codebook: Hashable, Sendable {
  /// The codes, parents before their children, siblings by position: the order of every list.
  public let codes: [Code]

  /// A codebook of some codes, in any order.
  public init(_ codes: [Code]) {
    let sorted = codes.sorted {
      ($0.position, $0.name, $0.id) < ($1.position, $1.name, $1.id)
    }
    // A parent that is not there, or a cycle, must hide no code: what cannot be reached from the
    // top is listed at the end.
    let roots = sorted.filter { code in !codes.contains { $0.id == code.parent } }
    var ordered: [Code] = []
    var waiting = Array(roots.reversed())
    while let code = waiting.popLast() {
      ordered.append(code)
      waiting += sorted.filter { $0.parent == code.id }.reversed()
    }
    self.codes = ordered + sorted.filter { code in !ordered.contains { $0.id == code.id } }
  }

  /// The code with that identifier.
  public subscript(id: CodeID) -> Code? { codes.first { $0.id == id } }

  /// The code that a key gives.
  public func code(key: Character) -> Code? { codes.first { $0.key == key } }

  /// The code of that name, without regard to case.
  public func code(named name: String) -> Code? {
    let wanted = name.lowercased()
    return codes.first { $0.name.lowercased() == wanted }
  }

  /// How deep a code stands under others; 0 at the top.
  public func depth(of code: Code) -> Int {
    var depth = 0
    var current = code
    while let parent = current.parent.flatMap({ self[$0] }), depth < codes.count {
      depth += 1
      current = parent
    }
    return depth
  }

  /// The codebook that a new library starts with.
  public static let initial = Codebook(
    [
      ("claim", "c", CodeColor.blue, "A statement that can be true or false."),
      ("number", "n", .teal, "A figure, a count, a percentage."),
      ("money", "m", .green, "A price, a budget, a revenue."),
      ("comparison", "x", .orange, "More, less, times as much: against a base."),
      ("date", "d", .grey, "A moment or a stretch of time."),
      ("quotation", "q", .violet, "Words given as somebody's own."),
      ("attribution", "a", .pink, "Who says it: source and cue."),
      ("prediction", "p", .yellow, "What will or may happen."),
      ("causal", "k", .brown, "One thing makes another happen."),
      ("first or superlative", "f", .red, "The first, the largest, the only one."),
      ("opinion", "o", .pink, "A judgement that cannot be checked."),
      ("source missing", "s", .orange, "A figure or a fact that nobody answers for."),
      ("to check", "t", .yellow, "Look this up."),
      ("contradiction", "!", .red, "Cannot be true together with another passage."),
    ].enumerated().map { position, entry in
      Code(
        id: CodeID(rawValue: String(entry.0.map { $0 == " " ? "-" : $0 })), name: entry.0,
        key: entry.1, color: entry.2, description: entry.3, position: position)
    })
}
