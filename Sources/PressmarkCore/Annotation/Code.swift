/// An entry of the codebook.
public struct Code: Hashable, Sendable, Identifiable {
  /// What names the code, whatever it is called.
  public let id: CodeID
  /// Its name, unique in the codebook without regard to case.
  public var name: String
  /// The key that gives it; unique in the codebook; `nil` when it has none.
  public var key: Character?
  /// Its colour.
  public var color: CodeColor
  /// When to give it.
  public var description: String
  /// The code it belongs under; `nil` at the top.
  public var parent: CodeID?
  /// Its place among the codes of the same parent, counted from 0.
  public var position: Int

  /// An entry of the codebook.
  public init(
    id: CodeID, name: String, key: Character? = nil, color: CodeColor = .blue,
    description: String = "", parent: CodeID? = nil, position: Int = 0
  ) {
    self.id = id
    self.name = name
    self.key = key
    self.color = color
    self.description = description
    self.parent = parent
    self.position = position
  }
}

/// What names a code: a short text that stays when the code is renamed.
public struct CodeID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The name itself.
  public let rawValue: String

  /// The code with that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the first name sorts before the second.
  public static func < (a: CodeID, b: CodeID) -> Bool { a.rawValue < b.rawValue }
}

/// The colours a code can have; each screen shows them as well as it can.
public enum CodeColor: String, Hashable, Sendable, Codable, CaseIterable {
  case red, orange, yellow, green, teal, blue, violet, pink, brown, grey
}
