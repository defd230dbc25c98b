/// A time in one text: an ISO 8601 value, or the words of the text and the value with an arrow
/// between them (`il y a deux ans → -P2Y`).
enum ClaimTimeText {
  static let expected =
    "an ISO 8601 date (2025, 2025-08, 2025-08-02), date and time, interval (2023/2025), or duration "
    + "(P3D, -P2Y for two years before the article)"

  static func parse(_ text: String) throws(ClaimFieldError) -> ClaimTime {
    guard let arrow = text.lastIndex(of: "→") else { return ClaimTime(value: try value(text)) }
    let raw = CanonicalText.line(String(text[..<arrow]))
    let given = CanonicalText.line(String(text[text.index(after: arrow)...]))
    return ClaimTime(
      raw: raw.isEmpty ? nil : raw, value: given.isEmpty ? nil : try value(given))
  }

  static func print(_ time: ClaimTime) -> String? {
    switch (time.raw, time.value) {
    case (nil, let value): value
    case (let raw?, nil): "\(raw) →"
    case (let raw?, let value?): "\(raw) → \(value)"
    }
  }

  /// The value, checked.
  static func value(_ text: String) throws(ClaimFieldError) -> String {
    let text = text.replacing("−", with: "-")
    guard isISO8601(text) else { throw .wrongForm(text, field: "time", expected: expected) }
    return text
  }

  static func isISO8601(_ text: String) -> Bool {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count <= 2 else { return false }
    if sides.count == 1 { return isMoment(text) || isDuration(text) }
    // An open side is "..", as in ISO 8601-2.
    func isSide(_ side: String) -> Bool { side == ".." || isMoment(side) || isDuration(side) }
    return isSide(sides[0]) && isSide(sides[1]) && sides.contains(where: isMoment)
  }

  /// Designators of a duration in their order: `P1Y2M3DT4H5M6S`, `P2W`; a sign before it is ours.
  private static func isDuration(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    guard rest.first == "P" else { return false }
    let halves = rest.dropFirst().split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = halves.first, days.isEmpty || isRun(days, of: "YMWD") else { return false }
    if halves.count == 2 { return isRun(halves[1], of: "HMS") }
    return !days.isEmpty
  }

  private static func isRun(_ text: Substring, of designators: String) -> Bool {
    var left = Substring(designators)
    var number = ""
    var found = false
    for character in text {
      if character.isASCII, character.isNumber || (character == "." && !number.isEmpty) {
        number.append(character)
      } else {
        guard !number.isEmpty, number.count <= 12, number.last != ".",
          number.filter({ $0 == "." }).count <= 1, let place = left.firstIndex(of: character)
        else { return false }
        left = left[left.index(after: place)...]
        number = ""
        found = true
      }
    }
    return found && number.isEmpty
  }

  private static func isMoment(_ text: String) -> Bool {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2 {
      return (halves[0].isEmpty || CalendarDay(iso8601: halves[0]) != nil) && isClock(halves[1])
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, isDigits(year) else { return false }
    switch parts.count {
    case 1: return true
    case 2 where parts[1].hasPrefix("W"): return isNumber(parts[1].dropFirst(), in: 1...53)
    case 2: return isNumber(parts[1], in: 1...12)
    case 3 where parts[1].hasPrefix("W"):
      return isNumber(parts[1].dropFirst(), in: 1...53) && parts[2].utf8.count == 1
        && ("1"..."7").contains(String(parts[2]))
    case 3: return CalendarDay(iso8601: text) != nil
    default: return false
    }
  }

  private static func isClock(_ text: Substring) -> Bool {
    var clock = text
    if clock.last == "Z" {
      clock = clock.dropLast()
    } else if let sign = clock.lastIndex(where: { "+-".contains($0) }) {
      let zone = clock[clock.index(after: sign)...].split(
        separator: ":", omittingEmptySubsequences: false)
      guard zone.count <= 2, isNumber(zone[0], in: 0...14),
        zone.count == 1 || isNumber(zone[1], in: 0...59)
      else { return false }
      clock = clock[..<sign]
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), isNumber(parts[0], in: 0...24) else { return false }
    if parts.count > 1, !isNumber(parts[1], in: 0...59) { return false }
    guard parts.count == 3 else { return true }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    return seconds.count <= 2 && isNumber(seconds[0], in: 0...60)
      && (seconds.count == 1 || isDigits(seconds[1]))
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 12 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func isNumber(_ text: Substring, in range: ClosedRange<Int>) -> Bool {
    text.utf8.count == 2 && isDigits(text) && Int(text).map(range.contains) ?? false
  }
}
