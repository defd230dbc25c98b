internal import Glibc

/// What the environment says of the terminal.
enum Environment {
  /// The value of a variable; `nil` when it is not set.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The value of a variable as a number.
  static func integer(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

  /// Whether colours are unwanted: `NO_COLOR` is set and not empty (no-color.org).
  static var isColorless: Bool { value("NO_COLOR").map { !$0.isEmpty } ?? false }

  /// Whether the background is light by `COLORFGBG` (`15;0` is white on black).
  static var isBackgroundLight: Bool? {
    guard let last = value("COLORFGBG")?.split(separator: ";").last, let index = Int(last),
      (0...15).contains(index)
    else { return nil }
    return index == 7 || index >= 9
  }
}
