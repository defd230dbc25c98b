/// The number that a claim gives: « dix fois plus vite » is value 10, comparator ×, property speed.
public struct Quantity: Hashable, Sendable, Codable {
  /// The words of the text.
  public var raw: String?
  /// The number, magnitude applied: `15000000` for « 15 millions ».
  ///
  /// A decimal number as text (digits, an optional point, an optional sign), so that none of its
  /// digits is lost.
  public var value: String?
  /// ISO 4217 (`USD`), UCUM (`km/h`), or `count`, `ordinal`, `ratio`.
  public var unit: String?
  /// How the value relates to what is measured.
  public var comparator: Comparator?
  /// What is measured: speed, budget, ….
  public var property: String?
  /// What it is measured against: « avec des effets spéciaux traditionnels ».
  public var base: String?

  /// A quantity with no field filled.
  public init(
    raw: String? = nil, value: String? = nil, unit: String? = nil, comparator: Comparator? = nil,
    property: String? = nil, base: String? = nil
  ) {
    self.raw = raw
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.property = property
    self.base = base
  }

  /// How a value relates to what is measured.
  public enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
    case equal = "="
    case less = "<"
    case greater = ">"
    case lessOrEqual = "≤"
    case greaterOrEqual = "≥"
    case about = "≈"
    case times = "×"
  }
}
