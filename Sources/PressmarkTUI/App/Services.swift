public import PressmarkCore

/// What the program asks of the machine besides the terminal and the library.
public struct Services: Sendable {
  /// Edits a text with the user's own editor, while the terminal is given back.
  ///
  /// Gives the edited text, or throws a ``Failure`` that says what happened.
  public var edit: @Sendable (_ text: String) throws -> String
  /// Writes an article with its marks to a file; gives the sentence that says where.
  public var export:
    @Sendable (_ article: ArticleID, _ format: String, _ path: String?) throws -> String
  /// Imports a file or a folder; gives the sentence that says what came of it.
  public var add: @Sendable (_ path: String) throws -> String
  /// Copies text with a local clipboard program; `nil` when there is none.
  public var copyLocally: @Sendable (_ text: String) -> String?

  /// Why a service could not be done, as a sentence.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public var description: String

    /// A failure with its sentence.
    public init(_ sentence: String) { description = sentence }
  }

  /// The services of a machine.
  public init(
    edit: @escaping @Sendable (_ text: String) throws -> String,
    export:
      @escaping @Sendable (_ article: ArticleID, _ format: String, _ path: String?) throws ->
      String,
    add: @escaping @Sendable (_ path: String) throws -> String,
    copyLocally: @escaping @Sendable (_ text: String) -> String?
  ) {
    self.edit = edit
    self.export = export
    self.add = add
    self.copyLocally = copyLocally
  }
}
