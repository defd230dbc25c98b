/// A block as an importer found it, before its text is made canonical.
public struct DraftBlock: Hashable, Sendable {
  /// What the block is on the page.
  public var role: BlockRole
  /// The block's text as found; it may hold anything.
  public var text: String

  /// A block as found.
  public init(role: BlockRole, text: String) {
    self.role = role
    self.text = text
  }
}
