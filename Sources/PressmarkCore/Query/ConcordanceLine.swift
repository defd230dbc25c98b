/// A passage that was found, with the words before and after it: a line of a concordance.
///
/// Keyword in context, as H. P. Luhn's indices showed it (1960): the passages stand below each
/// other, so that one sees what a word, or what was given a code, keeps company with.
public struct ConcordanceLine: Hashable, Sendable {
  /// The article it is in.
  public var article: ArticleID
  /// The article's title.
  public var title: String
  /// Where the passage stands.
  public var span: TextSpan
  /// The words before it in its paragraph, on one line.
  public var before: String
  /// The passage, on one line.
  public var match: String
  /// The words after it in its paragraph, on one line.
  public var after: String
  /// The mark, where marks were asked for.
  public var annotation: AnnotationID?

  /// A line of a concordance.
  public init(
    article: ArticleID, title: String, span: TextSpan, before: String, match: String,
    after: String, annotation: AnnotationID? = nil
  ) {
    self.article = article
    self.title = title
    self.span = span
    self.before = before
    self.match = match
    self.after = after
    self.annotation = annotation
  }

  /// In which order lines stand.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// As the passages stand in the articles.
    case place
    /// By the words before, from the nearest on.
    case before
    /// By the words after.
    case after
  }
}

extension [ConcordanceLine] {
  /// The lines in an order, without regard to case and accents; equal ones stay as they stood.
  public func sorted(by order: ConcordanceLine.Order) -> [ConcordanceLine] {
    guard order != .place else { return self }
    let keyed = enumerated().map { number, line in
      (key: Self.key(of: line, order), number: number, line: line)
    }
    return keyed.sorted {
      $0.key == $1.key
        ? $0.number < $1.number : $0.key.lexicographicallyPrecedes($1.key)
    }.map(\.line)
  }

  /// The words from the passage on, each ended by a zero, folded.
  private static func key(of line: ConcordanceLine, _ order: ConcordanceLine.Order) -> [UInt32] {
    let text = order == .before ? line.before : line.after
    let words = text.split { !$0.isLetter && !$0.isNumber }
    var key: [UInt32] = []
    for word in order == .before ? words.reversed() : words {
      for scalar in word.unicodeScalars { Folding.append(scalar, to: &key) }
      key.append(0)
    }
    return key
  }
}
