extension Emulator {
  mutating func perform(control byte: UInt8) {
    switch byte {
    case 0x07: bellCount += 1
    case 0x08: cursor.column = min(cursor.column, columns - 1) - 1
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: cursor.column = 0
    case 0x00, 0x0E, 0x0F: break
    default: unknown.append("control \(byte)")
    }
  }

  mutating func perform(escape final: String) {
    switch final {
    case "M": reverseLineFeed()
    case "D": lineFeed()
    case "E":
      cursor.column = 0
      lineFeed()
    case "7": savedCursor = cursor
    case "8": cursor = savedCursor
    case "=", ">", "\\", "H": break
    case "c": self = Emulator(columns: columns, rows: rows)
    default: unknown.append("ESC \(final)")
    }
  }

  mutating func perform(_ sequence: EmulatorParser.ControlSequence) {
    if sequence.prefix == "?" {
      setModes(sequence)
      return
    }
    guard sequence.prefix.isEmpty else {
      unknown.append(sequence.description)
      return
    }
    let numbers = sequence.numbers
    let count = max(1, numbers.first ?? 1)
    switch sequence.final {
    case "m":
      for number in pen.select(numbers.isEmpty ? [0] : numbers) { unknown.append("SGR \(number)") }
    case "r": setRegion(numbers)
    case "b": repeatLast(count)
    case "h", "l", "t", "g": break
    default:
      if !moveCursor(sequence.final, numbers), !edit(sequence.final, count, numbers.first ?? 0) {
        unknown.append(sequence.description)
      }
    }
  }

  private mutating func setModes(_ sequence: EmulatorParser.ControlSequence) {
    // The Linux console's shape of the cursor.
    if sequence.final == "c" { return }
    guard sequence.final == "h" || sequence.final == "l" else {
      unknown.append(sequence.description)
      return
    }
    let isOn = sequence.final == "h"
    for mode in sequence.numbers.map(String.init) {
      let wasOn = modes.contains(mode)
      if isOn { modes.insert(mode) } else { modes.remove(mode) }
      guard mode == "1049" || mode == "1047", wasOn != isOn else { continue }
      if isOn {
        savedCursor = cursor
        primary = cells
        cells = Self.blank(columns, rows)
      } else if !primary.isEmpty {
        cells = primary
        primary = []
        cursor = savedCursor
      }
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1)
    let last = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
    region = top < last ? top - 1...last - 1 : 0...rows - 1
    cursor = (0, 0)
  }

  private mutating func moveCursor(_ final: String, _ numbers: [Int]) -> Bool {
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "H", "f": cursor = (count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "A": cursor.row -= count
    case "B", "e": cursor.row += count
    case "C", "a": cursor.column = min(columns - 1, cursor.column + count)
    case "D": cursor.column = min(cursor.column, columns - 1) - count
    case "E": cursor = (cursor.row + count, 0)
    case "F": cursor = (cursor.row - count, 0)
    case "G", "`": cursor.column = count - 1
    case "d": cursor.row = count - 1
    default: return false
    }
    return true
  }

  private mutating func edit(_ final: String, _ count: Int, _ mode: Int) -> Bool {
    let column = min(cursor.column, columns - 1)
    let row = cursor.row
    switch final {
    case "J": erase(mode)
    case "K": blank(row, mode == 0 ? column..<columns : mode == 1 ? 0..<column + 1 : 0..<columns)
    case "X": blank(row, column..<min(columns, column + count))
    case "P":
      for _ in 0..<min(count, columns - column) {
        cells[row].remove(at: column)
        cells[row].append(blankCell)
      }
    case "@":
      for _ in 0..<min(count, columns - column) {
        cells[row].insert(blankCell, at: column)
        cells[row].removeLast()
      }
    case "L" where region.contains(row): scrollDown(row...region.upperBound, count)
    case "M" where region.contains(row): scrollUp(row...region.upperBound, count)
    case "L", "M": break
    case "S": scrollUp(region, count)
    case "T": scrollDown(region, count)
    default: return false
    }
    return true
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = blankCell }
  }

  private mutating func erase(_ mode: Int) {
    let column = min(cursor.column, columns - 1)
    switch mode {
    case 0:
      blank(cursor.row, column..<columns)
      for row in cursor.row + 1..<max(cursor.row + 1, rows) { blank(row, 0..<columns) }
    case 1:
      for row in 0..<cursor.row { blank(row, 0..<columns) }
      blank(cursor.row, 0..<column + 1)
    default: for row in 0..<rows { blank(row, 0..<columns) }
    }
  }
}
