/// A key press: what was pressed and which modifiers were held.
public struct Key: Hashable, Sendable {
  /// What was pressed.
  public enum Code: Hashable, Sendable {
    /// A key that types something; space is `" "`.
    case character(Character)
    /// Return, or Enter on the keypad.
    case enter
    /// Escape by itself.
    case escape
    /// The tabulator key.
    case tab
    /// Deletes backwards.
    case backspace
    /// Deletes forwards.
    case delete
    /// The insert key.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// To the start.
    case home
    /// To the end.
    case end
    /// One page up.
    case pageUp
    /// One page down.
    case pageDown
    /// A function key, counted from 1.
    case function(Int)
  }

  /// Modifiers held; shift is not among them where it only makes another character.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a modifier.
    public let rawValue: UInt8
    /// The modifiers with those bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Shift, on keys that type nothing.
    public static let shift = Modifiers(rawValue: 1 << 0)
    /// Alt (or Meta).
    public static let alt = Modifiers(rawValue: 1 << 1)
    /// Control.
    public static let control = Modifiers(rawValue: 1 << 2)
  }

  /// What was pressed.
  public var code: Code
  /// The modifiers held.
  public var modifiers: Modifiers

  /// A key with modifiers.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A key that types a character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Control with a letter in lower case.
  public static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }

  /// Alt with a character.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

  /// A function key, counted from 1.
  public static func function(_ number: Int) -> Key { Key(.function(number)) }

  /// Return, or Enter on the keypad.
  public static let enter = Key(.enter)
  /// Escape by itself.
  public static let escape = Key(.escape)
  /// The tabulator key.
  public static let tab = Key(.tab)
  /// Shift with the tabulator key.
  public static let backTab = Key(.tab, .shift)
  /// Deletes backwards.
  public static let backspace = Key(.backspace)
  /// Deletes forwards.
  public static let delete = Key(.delete)
  /// The insert key.
  public static let insert = Key(.insert)
  /// Arrow up.
  public static let up = Key(.up)
  /// Arrow down.
  public static let down = Key(.down)
  /// Arrow left.
  public static let left = Key(.left)
  /// Arrow right.
  public static let right = Key(.right)
  /// To the start.
  public static let home = Key(.home)
  /// To the end.
  public static let end = Key(.end)
  /// One page up.
  public static let pageUp = Key(.pageUp)
  /// One page down.
  public static let pageDown = Key(.pageDown)
}
