/// The number of terminal columns that text takes: one table, no locale, no C.
///
/// Agrees with ncurses (the C library's `wcwidth`) on every scalar that it calls printable, so
/// that our arithmetic and the terminal's never part. Whole grapheme clusters are measured by
/// ``DisplayCluster``, which is also what draws them.
public enum ColumnWidth {
  /// What the table says of one scalar.
  enum Entry: UInt8, Sendable {
    case zero = 0
    case one = 1
    case two = 2
    case unprintable = 3
  }

  /// The columns of one scalar: 0, 1 or 2; `nil` when nothing can be drawn for it.
  public static func columns(of scalar: Unicode.Scalar) -> Int? {
    let entry = entry(of: scalar)
    return entry == .unprintable ? nil : Int(entry.rawValue)
  }

  /// The columns of a text on one line, as it is displayed; line feeds take none.
  public static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    DisplayCluster.forEach(in: String(text)) { columns += $0.columns }
    return columns
  }

  static func entry(of scalar: Unicode.Scalar) -> Entry {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? .one : .unprintable }
    if value < 0x10000 { return basicPlane[Int(value)] }
    return supplementary(value)
  }

  /// Inclusive ranges above U+FFFF with their entry, sorted.
  private struct Run: Sendable {
    var first: UInt32
    var last: UInt32
    var entry: Entry
  }

  private static let runs: [Run] =
    (parse(zeroColumnRanges, .zero) + parse(twoColumnRanges, .two)
    + parse(unprintableRanges, .unprintable)).sorted { $0.first < $1.first }

  private static let basicPlane: [Entry] = {
    var entries = [Entry](repeating: .one, count: 0x10000)
    for run in runs where run.first < 0x10000 {
      for value in run.first...min(run.last, 0xFFFF) { entries[Int(value)] = run.entry }
    }
    return entries
  }()

  private static let supplementaryRuns = runs.filter { $0.last >= 0x10000 }

  private static func supplementary(_ value: UInt32) -> Entry {
    var low = 0
    var high = supplementaryRuns.count
    while low < high {
      let middle = (low + high) / 2
      let run = supplementaryRuns[middle]
      if value < run.first {
        high = middle
      } else if value > run.last {
        low = middle + 1
      } else {
        return run.entry
      }
    }
    return .one
  }

  /// Reads `300-36F 483 …`: hexadecimal, inclusive, between white space.
  private static func parse(_ ranges: StaticString, _ entry: Entry) -> [Run] {
    ranges.withUTF8Buffer { bytes in
      var runs: [Run] = []
      var first: UInt32?
      var value: UInt32 = 0
      var hasDigits = false
      func end() {
        guard hasDigits else { return }
        runs.append(Run(first: first ?? value, last: value, entry: entry))
        first = nil
        value = 0
        hasDigits = false
      }
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
          hasDigits = true
        case UInt8(ascii: "A")...UInt8(ascii: "F"):
          value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
          hasDigits = true
        case UInt8(ascii: "-"):
          first = value
          value = 0
        default: end()
        }
      }
      end()
      return runs
    }
  }
}
