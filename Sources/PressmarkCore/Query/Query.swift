/// A question to the library: words, phrases and fields, joined by AND, OR and NOT.
///
/// One language for the lists of the reader and for the command line:
/// `"effets spéciaux" code:money value>1e6 -verdict:supported`. Words are compared without regard
/// to case, accents and the kind of quotation marks. The document `docs/query.md` tells all of it.
public struct Query: Hashable, Sendable {
  /// What is asked; `nil` asks for everything.
  public let root: QueryNode?

  /// A query of a condition; `nil` asks for everything.
  public init(root: QueryNode?) { self.root = root }

  /// Reads what a person typed.
  ///
  /// - Parameters:
  ///   - text: The query; an empty one asks for everything.
  ///   - isUnfinished: Whether it is still being typed: its last word may be the start of a word.
  /// - Throws: ``QueryError`` that says in one sentence what is wrong, and where.
  public init(_ text: String, isUnfinished: Bool = false) throws(QueryError) {
    var parser = QueryParser(text, isUnfinished: isUnfinished)
    root = try parser.parse()
  }

  /// The query that every article and every mark answers.
  public static let everything = Query(root: nil)

  /// What answers both this query and another one.
  public func and(_ other: Query) -> Query {
    guard let root else { return other }
    guard let second = other.root else { return self }
    return Query(root: QueryNode(.all([root, second]), at: root.place))
  }

  /// Whether it asks for everything.
  public var isEmpty: Bool { root == nil }

  /// What a query asks for, told by the conditions it names.
  public enum Subject: Hashable, Sendable {
    /// Only fields of articles: it asks for articles.
    case articles
    /// Fields of marks and no words: it asks for marks.
    case marks
    /// Words: it asks for passages of text, and for the words of marks.
    case words
  }

  /// What it asks for; everything is asked of articles.
  public var subject: Subject {
    guard let root else { return .articles }
    if root.hasWords { return .words }
    return root.asksMarks ? .marks : .articles
  }
}

extension QueryNode {
  /// Whether it looks for words in texts or in marks.
  var hasWords: Bool {
    switch kind {
    case .words, .near: true
    case .field(let field, _): field == .text
    case .not(let node): node.hasWords
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.hasWords)
    }
  }

  /// Whether it says anything about marks alone.
  var asksMarks: Bool {
    switch kind {
    case .words, .near: false
    case .field(let field, let values): field.subject(values) == .mark
    case .not(let node): node.asksMarks
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.asksMarks)
    }
  }
}
