/// Which line of a scraped page is the headline.
///
/// Each line that looks like one gets points: for words that the text below repeats, for being said
/// twice, for standing alone, for a date, a byline or a standfirst below it; it loses some for
/// every line between it and the text.
enum TitleChoice {
  /// The place of the headline; `nil` when no line looks like one.
  static func place(
    in lines: [ScrapedLine], kinds: [ScrapedLine.Kind], opensGroup: [Bool], body: Range<Int>
  ) -> Int? {
    let end = searchEnd(of: body, lines: lines, kinds: kinds)
    let start = max(0, min(body.lowerBound, end) - 150)
    guard start < end else { return nil }
    let words = bodyWords(lines[body.isEmpty ? start..<start : body])
    var counts: [String: Int] = [:]
    for line in lines[start..<end] where line.length >= 20 { counts[line.folded, default: 0] += 1 }
    var candidates: [(place: Int, points: Double)] = []
    let text = TextBefore(body, lines: lines, kinds: kinds)
    var proseBefore = 0
    for place in start..<end {
      let line = lines[place]
      // A headline may be said often.
      guard isCandidate(line, kind: kinds[place] == .notice ? line.kind : kinds[place]) else {
        if line.kind == .prose, line.length >= 150 { proseBefore += 1 }
        continue
      }
      var points = points(of: line)
      points += 3.5 * share(of: line, in: words)
      if counts[line.folded, default: 0] > 1 { points += 1.5 }
      let isAlone = opensGroup[place] && (place + 1 == lines.count || opensGroup[place + 1])
      if isAlone { points += 0.7 }
      let below = pointsBelow(place, lines: lines, kinds: kinds)
      points += below
      // Below a headline stands a standfirst, which shares as many words.
      if let last = candidates.last?.place, place - last <= 2, lines[last].length >= 20 {
        points -= 1.3
      }
      points -= 0.4 * Double(min(proseBefore, 4))
      if place < body.lowerBound {
        points -= min(2.5, 0.06 * Double(body.lowerBound - place))
      } else {
        let share = text.share(before: place)
        guard below >= 1, share < 0.12 else { continue }
        points -= 2 + 25 * share
      }
      candidates.append((place, points))
    }
    guard var best = candidates.first else { return nil }
    for candidate in candidates where candidate.points > best.points { best = candidate }
    // « Accueil > Titre », "Title | Site": the headline is what stands in it.
    let folded = lines[best.place].folded
    let within = candidates.filter {
      let other = lines[$0.place].folded
      return other.utf8.count >= 20 && other.utf8.count < folded.utf8.count
        && (folded.hasPrefix(other) || folded.hasSuffix(other))
    }
    return within.max { $0.points < $1.points }?.place ?? best.place
  }

  /// The line behind which no headline is looked for: a third of the body's text stands before it.
  private static func searchEnd(
    of body: Range<Int>, lines: [ScrapedLine], kinds: [ScrapedLine.Kind]
  ) -> Int {
    if body.isEmpty { return min(lines.count, 150) }
    var total = 0
    for place in body where kinds[place] == .prose { total += lines[place].length }
    var read = 0
    for place in body {
      if kinds[place] == .prose { read += lines[place].length }
      if read * 3 > total || place - body.lowerBound >= 30 { return place }
    }
    return body.upperBound
  }

  /// How much of the body's text stands before a line.
  private struct TextBefore {
    private let sums: [Int]
    private let start: Int
    private let total: Int

    init(_ body: Range<Int>, lines: [ScrapedLine], kinds: [ScrapedLine.Kind]) {
      start = body.lowerBound
      var sum = 0
      sums = body.map { place in
        defer { if kinds[place] == .prose { sum += lines[place].length } }
        return sum
      }
      total = sum
    }

    func share(before place: Int) -> Double {
      guard total > 0, place >= start, place - start < sums.count else { return 0 }
      return Double(sums[place - start]) / Double(total)
    }
  }

  private static func isCandidate(_ line: ScrapedLine, kind: ScrapedLine.Kind) -> Bool {
    switch kind {
    case .short, .sentence: break
    case .prose where line.length <= 200: break
    default: return false
    }
    return line.isTitleLike && line.wordCount >= 2 && !line.text.hasSuffix(":")
      && !line.text.hasSuffix(",")
  }

  /// The points of a line by itself.
  private static func points(of line: ScrapedLine) -> Double {
    var points = 0.0
    if line.length >= 28 { points += 1 }
    if line.length >= 40, line.length <= 130 { points += 0.5 }
    if line.length > 110 { points -= 0.5 }
    if line.length > 160 { points -= 1 }
    if line.wordCount < 3 { points -= 1 }
    if line.text.hasPrefix("...") || line.text.hasPrefix("…") { points -= 2 }
    if line.text.contains(" | ") || line.text.contains(" > ") { points -= 1 }
    if line.text.hasPrefix("http") { points -= 4 }
    if line.length <= 120, DateLine(line.text).day != nil { points -= 2 }
    if isGlued(line.text) { points -= 3 }
    return points
  }

  /// Whether words stand without spaces between them, as the entries of a menu do: "SportCulture".
  private static func isGlued(_ text: String) -> Bool {
    var seams = 0
    var isAfterLower = false
    for scalar in text.unicodeScalars {
      if isAfterLower, scalar.properties.isUppercase { seams += 1 }
      isAfterLower = scalar.properties.isLowercase
    }
    return seams >= 3
  }

  /// The points for what stands below a headline.
  private static func pointsBelow(
    _ place: Int, lines: [ScrapedLine], kinds: [ScrapedLine.Kind]
  ) -> Double {
    var points = 0.0
    for below in place + 1..<min(place + 6, lines.count) {
      switch kinds[below] {
      case .date, .byline: points = max(points, below <= place + 2 ? 1.5 : 1.2)
      case .readingTime: points = max(points, 1)
      case .prose: points = max(points, below == place + 1 ? 0.8 : 0.4)
      default: break
      }
    }
    return points
  }

  /// The beginnings of the longer words of the text.
  private static func bodyWords(_ lines: ArraySlice<ScrapedLine>) -> Set<Substring> {
    var words: Set<Substring> = []
    var read = 0
    for line in lines where line.kind == .prose || line.kind == .sentence || line.kind.isItem {
      let folded =
        line.folded.isEmpty ? FoldedText(String(line.text.prefix(4000))).string : line.folded
      for stem in stems(of: folded) { words.insert(stem) }
      read += folded.utf8.count
      if read > 12_000 { break }
    }
    return words
  }

  private static func share(of line: ScrapedLine, in words: Set<Substring>) -> Double {
    let stems = stems(of: line.folded)
    guard !stems.isEmpty else { return 0 }
    let shared = stems.filter(words.contains).count
    // Few words prove little.
    return Double(shared) / Double(max(stems.count, 3))
  }

  private static func stems(of folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count >= 4 }.map {
      $0.prefix(6)
    }
  }
}
