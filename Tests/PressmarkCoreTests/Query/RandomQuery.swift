@testable import PressmarkCore

/// Queries that nobody thought of.
enum RandomQuery {
  private static let pieces = [
    "\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "NEAR/3", "NEAR", ",", "^", ":", "-", "+",
    "{", "}", "text:", "'", ";", "--", "\u{0}", "dix", "\"dix", "«", "»", "“", "code:",
    "code:money",
    "value>", "1e6", "value:1..", "..", "date:", "2025-08", "is:orphan", "speaker:", "verdict:none",
    "article:", "/a/b", "œuvre", "has:note", "<", ">=", "=", "lang:fr", "unit:USD", "5)", "source:",
  ]

  /// What hands on a keyboard may leave: pieces of queries between pieces of anything.
  static func typed(using generator: inout SeededGenerator) -> String {
    let separator = Bool.random(using: &generator) ? " " : ""
    return (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      Int.random(in: 0...3, using: &generator) > 0
        ? pieces.randomElement(using: &generator) ?? ""
        : NastyText.text(length: 3, using: &generator)
    }.joined(separator: separator)
  }

  /// A query without the places at which its parts were written.
  static func withoutPlaces(_ node: QueryNode?) -> QueryNode? {
    guard let node else { return nil }
    func each(_ nodes: [QueryNode]) -> [QueryNode] { nodes.compactMap(withoutPlaces) }
    let kind: QueryNode.Kind =
      switch node.kind {
      case .not(let inner): .not(withoutPlaces(inner) ?? inner)
      case .all(let nodes): .all(each(nodes))
      case .any(let nodes): .any(each(nodes))
      case .words, .near, .field: node.kind
      }
    return QueryNode(kind, at: 0..<0)
  }
}
