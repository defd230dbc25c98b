/// What stands on every page without belonging to its text: running heads, footers, page numbers.
struct PDFFurniture {
  /// The pages without their furniture.
  private(set) var pages: [PDFText.Page]
  /// The running heads and footers, each once, in the order of their first appearance.
  private(set) var lines: [String] = []

  /// One line near the upper or lower edge of a page.
  private struct Candidate {
    let page: Int
    let words: [Int]
    let text: String
    /// The text with its numbers made alike.
    let pattern: String
    /// How far it stands from the upper edge, in hundredths of the page.
    let place: Double
    /// Whether its row is the uppermost or lowest of the page.
    let isOutermost: Bool
    /// What stands on the same row of the same page has the same number.
    let row: Int
  }

  /// How many rows from the upper and the lower edge are looked at.
  private static let depth = 3

  init(_ pages: [PDFText.Page]) {
    self.pages = pages
    let candidates = pages.indices.flatMap { Self.candidates(on: pages[$0], number: $0) }
    var repeated: [String: [Candidate]] = [:]
    for candidate in candidates { repeated[candidate.pattern, default: []].append(candidate) }
    let numbered = Self.numberedRows(candidates)
    var dropped = [Set<Int>](repeating: [], count: pages.count)
    var seen: Set<String> = []
    for candidate in candidates {
      let isNumber = PageNumber.isAlone(candidate.text)
      let isBesideNumber =
        candidate.isOutermost && candidate.text.unicodeScalars.count <= 100
        && numbered.contains(Row(page: candidate.page, row: candidate.row))
      // The same words in the same place on another page; the pages of a spread take turns.
      let isRepeated = (repeated[candidate.pattern] ?? []).contains {
        $0.page != candidate.page && abs($0.place - candidate.place) < 1.5
      }
      guard isNumber || isRepeated || isBesideNumber else { continue }
      dropped[candidate.page].formUnion(candidate.words)
      if !isNumber, seen.insert(candidate.pattern).inserted { lines.append(candidate.text) }
    }
    for page in pages.indices where !dropped[page].isEmpty {
      self.pages[page].words = pages[page].words.enumerated().filter {
        !dropped[page].contains($0.offset)
      }.map(\.element)
    }
  }

  private struct Row: Hashable {
    let page: Int
    let row: Int
  }

  /// The outermost rows that hold their page's number: one that stands alone in its piece, or one
  /// at the end of a running head that goes up with the pages.
  private static func numberedRows(_ candidates: [Candidate]) -> Set<Row> {
    var rows: Set<Row> = []
    var offsets: [Int: [(page: Int, row: Row)]] = [:]
    for candidate in candidates where candidate.isOutermost {
      let row = Row(page: candidate.page, row: candidate.row)
      if PageNumber.isAlone(candidate.text) { rows.insert(row) }
      let words = candidate.text.split(separator: " ")
      for word in Set([words.first, words.last].compactMap { $0 }) where word.utf8.count <= 4 {
        guard let number = Int(word) else { continue }
        offsets[number - candidate.page, default: []].append((candidate.page, row))
      }
    }
    for (_, found) in offsets where Set(found.map(\.page)).count > 1 {
      rows.formUnion(found.map(\.row))
    }
    return rows
  }

  private static func candidates(on page: PDFText.Page, number pageNumber: Int) -> [Candidate] {
    guard page.height > 0 else { return [] }
    let order = page.words.indices.sorted { page.words[$0].middle < page.words[$1].middle }
    var rows: [[Int]] = []
    var bottom = 0.0
    for index in order {
      let word = page.words[index]
      // The number of a note stands a little higher than its line and belongs to it.
      if !rows.isEmpty, bottom - word.top > 0.25 * min(word.height, 40) {
        rows[rows.count - 1].append(index)
        bottom = max(bottom, min(word.bottom, word.top + 40))
      } else {
        rows.append([index])
        bottom = word.bottom
      }
    }
    let upper = rows.prefix(depth).filter { page.words[$0[0]].middle < 0.15 * page.height }
    let lower = rows.suffix(depth).filter { page.words[$0[0]].middle > 0.85 * page.height }
    return (upper + lower).enumerated().flatMap { (number, row) in
      let isOutermost = number == 0 || number == upper.count + lower.count - 1
      return pieces(of: row.sorted { page.words[$0].left < page.words[$1].left }, on: page).map {
        piece in
        let text = piece.map { page.words[$0].text }.joined(separator: " ")
        return Candidate(
          page: pageNumber, words: piece, text: text, pattern: pattern(of: text),
          place: 100 * page.words[piece[0]].middle / page.height, isOutermost: isOutermost,
          row: number)
      }
    }
  }

  /// A row cut where it is white for longer than between words: title left, page number right.
  private static func pieces(of row: [Int], on page: PDFText.Page) -> [[Int]] {
    var pieces: [[Int]] = []
    for index in row {
      let word = page.words[index]
      if let last = pieces.last?.last, word.left - page.words[last].right < 1.5 * word.height {
        pieces[pieces.count - 1].append(index)
      } else {
        pieces.append([index])
      }
    }
    return pieces
  }

  private static func pattern(of text: String) -> String {
    var pattern = ""
    var isInNumber = false
    for character in FoldedText(text).string {
      if character.isNumber {
        if !isInNumber { pattern += "#" }
        isInNumber = true
      } else {
        pattern.append(character)
        isInNumber = false
      }
    }
    return pattern
  }
}

/// Tells a page number that stands alone on its line.
enum PageNumber {
  /// Whether a line is a page number and nothing else: `12`, `– 12 –`, `Page 12 sur 30`, `xiv`.
  static func isAlone(_ line: String) -> Bool {
    let words = FoldedText(line).string.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard (1...4).contains(words.count) else { return false }
    let numbers = words.filter { $0.utf8.count <= 4 && $0.allSatisfy(\.isNumber) }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    if !numbers.isEmpty, numbers.count <= 2 {
      return others.allSatisfy { ["page", "p", "pages", "sur", "of", "de", "seite"].contains($0) }
    }
    return words.count == 1 && words[0].count <= 6 && words[0].allSatisfy { "ivxl".contains($0) }
  }
}
