/// What looking through a whole library has found.
public struct CheckReport: Hashable, Sendable {
  /// How many articles were looked at, deleted ones too.
  public var articles = 0
  /// How many texts were looked at.
  public var revisions = 0
  /// How many annotations were looked at.
  public var annotations = 0
  /// How many originals were looked at: files as they were read or fetched.
  public var originals = 0
  /// How many journal entries were looked at.
  public var entries = 0
  /// What is wrong, in the order in which it was found.
  public var problems: [Problem] = []

  /// Whether nothing is wrong.
  public var isSound: Bool { problems.isEmpty }

  /// Something that is wrong.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// What kind of thing is wrong.
    public var kind: Kind
    /// What is wrong, where, and what to do, as a sentence.
    public var description: String
  }

  /// What can be wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file's own structure.
    case file
    /// A row that refers to one that is not there.
    case reference
    /// The search index does not say what the library says.
    case searchIndex = "search index"
    /// A text is not the one that its digest names.
    case text
    /// A mark's words do not stand where it says.
    case quote
    /// An original is not the one that its digest names.
    case original
    /// What the rules found before cannot be read; it is found anew.
    case suggestions
    /// The journal does not lead to what is stored.
    case journal
  }

  mutating func report(_ kind: Kind, _ sentence: String) {
    problems.append(Problem(kind: kind, description: sentence))
  }
}
