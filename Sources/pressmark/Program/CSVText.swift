/// Comma-separated values (RFC 4180).
enum CSVText {
  /// One record with its line ending.
  ///
  /// When guarded, a cell that a spreadsheet would run as a formula gets an apostrophe in front
  /// (OWASP ASVS 1.2.10).
  static func record(_ cells: [String], isGuarded: Bool) -> String {
    cells.map { cell($0, isGuarded: isGuarded) }.joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String, isGuarded: Bool) -> String {
    // The cells may go to a terminal, and notes are stored as they were typed.
    var text = text.printable
    if isGuarded, let first = text.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// The records of a text, each with the line that it starts on, counted from 1.
  static func records(_ text: String) -> [(line: Int, cells: [String])] {
    var records: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var line = 1
    var start = 1
    var scalars = text.unicodeScalars[...]
    func endCell() {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
    }
    func endRecord() {
      endCell()
      if cells != [""] { records.append((start, cells)) }
      cells = []
    }
    while let scalar = scalars.popFirst() {
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if scalars.first == "\"" {
          scalars.removeFirst()
          cell.append("\"")
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == "," {
        endCell()
      } else if scalar == "\n" {
        endRecord()
        start = line
      } else if scalar != "\r" || scalars.first != "\n" {
        cell.append(scalar)
      }
    }
    endRecord()
    return records
  }
}
