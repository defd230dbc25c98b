import Foundation
/// Where the body of a scraped page stands.
///
/// Every line has a weight: running text its length, what stands around articles a debt. The body is the
/// run of lines with the largest sum, found in one pass (Bentley, "Programming pearls: algorithm design
/// techniques", 1984). So a box in the middle of an article costs less than the text behind it
/// brings, while teasers behind an article, each a headline with one sentence, never pay for the "read
/// also" above them.
enum TextRegion {
  /// The body's lines; `nil` when no line is running text.
  static func body(
    of lines: [ScrapedLine], kinds: [ScrapedLine.Kind], opensGroup: [Bool]
  ) -> Range<Int>? {
    let weights = weights(of: lines, kinds: kinds, opensGroup: opensGroup)
    var best = 0
    var range: Range<Int>?
    var sum = 0
    var start = 0
    // The debt of a run of furniture is bounded: a long table does not end an article.
    var debt = 0
    for (place, weight) in weights.enumerated() {
      if sum <= 0 {
        sum = 0
        debt = 0
        start = place
        // A question above the text is its headline.
        if kinds[place] != .prose, !kinds[place].isItem { continue }
      }
      if weight < 0 {
        let isStrong = weight <= strong
        let charged = isStrong ? weight : max(weight, min(0, -longestDebt - debt))
        if !isStrong { debt += charged }
        sum += charged
      } else {
        if weight > 0 { debt = 0 }
        sum += weight
      }
      if sum > best {
        best = sum
        range = start..<place + 1
      }
    }
    return range
  }

  static func P(_ n: String, _ d: Int) -> Int {
    Int(ProcessInfo.processInfo.environment["P_" + n] ?? "") ?? d
  }
  private static let longestDebt = P("LD", 400)
  static let ISO = P("ISO", 3), ISOMAX = P("ISOMAX", 400), DATE = P("DATE", 20),
    LABEL = P("LABEL", 20), CLOSING = P("CLOSING", 220), REL = P("REL", 180), APART = P("APART", 5),
    SHORT = P("SHORT", 15), MENU = P("MENU", 25), NOTICE = P("NOTICE", 35),
    APPEAL = P("APPEAL", 60), IMPRINT = P("IMPRINT", 150), COMM = P("COMM", 300)
  private static let strong = -100

  private static func weights(
    of lines: [ScrapedLine], kinds: [ScrapedLine.Kind], opensGroup: [Bool]
  ) -> [Int] {
    // Where blank lines part paragraphs, menu entries are the lines without them.
    let hasGroups = opensGroup.contains(false)
    let isText = kinds.indices.map { place in
      switch kinds[place] {
      case .prose, .item: true
      case .sentence: lines[place].length >= 30
      default: false
      }
    }
    // Whether text stands directly before or behind, captions and pointers aside.
    var hasTextBefore = [Bool](repeating: false, count: lines.count)
    var isAfterText = false
    for place in lines.indices {
      hasTextBefore[place] = isAfterText
      if !isTransparent(kinds[place]) { isAfterText = isText[place] }
    }
    var hasTextBehind = [Bool](repeating: false, count: lines.count)
    var isBeforeText = false
    for place in lines.indices.reversed() {
      hasTextBehind[place] = isBeforeText
      if !isTransparent(kinds[place]) { isBeforeText = isText[place] }
    }
    let comments = firstComments(lines: lines, kinds: kinds) ?? lines.count
    return lines.indices.map { place in
      // What readers write hangs together like an article.
      if place >= comments { return place == comments ? -3000 : -10 }
      let isAlone = !hasTextBefore[place] && !hasTextBehind[place]
      let standsApart =
        hasGroups && opensGroup[place] && (place + 1 == lines.count || opensGroup[place + 1])
      return weight(
        of: lines[place], kind: kinds[place], isAlone: isAlone, standsApart: standsApart)
    }
  }

  /// The end of the body before what only looks like text behind it: comments, teasers, lines about the author.
  ///
  /// A line that opens such a part ends the body when little text that hangs together stands behind it; a
  /// box in the middle of an article has much.
  static func end(
    of body: Range<Int>, lines: [ScrapedLine], kinds: [ScrapedLine.Kind]
  ) -> Int {
    /// For each line, the text behind it that has other text beside it, up to the next line that ends an article.
    var behind = [Int](repeating: 0, count: body.count + 1)
    /// The same to the end of the body.
    var behindAll = behind
    var next: Int?
    for place in body.reversed() {
      let offset = place - body.lowerBound
      var length = 0
      if isTextual(place, lines: lines, kinds: kinds) {
        length = min(lines[place].length, 600)
        // Text counts once the text behind it is known to be its neighbour.
        if let next, next < 0 { length -= next } else if next == nil { length = 0 }
        next = next == nil ? -min(lines[place].length, 600) : 0
      } else if !isTransparent(kinds[place]) {
        next = nil
      }
      behindAll[offset] = behindAll[offset + 1] + length
      behind[offset] = endsArticle(kinds[place]) ? 0 : behind[offset + 1] + length
    }
    var before = 0
    for (offset, place) in body.enumerated() {
      if isTextual(place, lines: lines, kinds: kinds) { before += min(lines[place].length, 600) }
      guard before >= 400 else { continue }
      switch kinds[place] {
      case .otherArticles where behind[offset] < 200: return place
      case .closing where behindAll[offset] * 3 <= before: return place
      case .comments
      where kinds[(place + 1)..<min(place + 9, kinds.count)].contains(where: isOfComment):
        return place
      default: continue
      }
    }
    return body.upperBound
  }

  private static func endsArticle(_ kind: ScrapedLine.Kind) -> Bool {
    switch kind {
    case .closing, .comments, .imprint: true
    default: false
    }
  }

  private static func isTextual(
    _ place: Int, lines: [ScrapedLine], kinds: [ScrapedLine.Kind]
  ) -> Bool {
    kinds[place] == .prose || kinds[place].isItem
      || (kinds[place] == .sentence && lines[place].length >= 25)
  }

  /// The heading above the readers' comments: behind it names and dates alternate with text.
  private static func firstComments(lines: [ScrapedLine], kinds: [ScrapedLine.Kind]) -> Int? {
    var header: Int?
    var marks = 0
    var hasText = false
    for place in lines.indices {
      if kinds[place] == .comments {
        header = place
        marks = 0
        hasText = false
      } else if let found = header {
        if place - found > 60 {
          header = nil
        } else if kinds[place] == .prose || kinds[place] == .sentence {
          hasText = hasText || marks > 0
        } else if isOfComment(kinds[place]) {
          if kinds[place] == .reply || hasText { return found }
          marks += 1
        }
      }
    }
    return nil
  }

  /// Whether a line tells who commented and when, or answers a comment.
  private static func isOfComment(_ kind: ScrapedLine.Kind) -> Bool {
    switch kind {
    case .reply, .date, .byline: true
    default: false
    }
  }

  private static func isTransparent(_ kind: ScrapedLine.Kind) -> Bool {
    switch kind {
    case .credit, .advertising, .related(isBare: false): true
    default: false
    }
  }

  private static func weight(
    of line: ScrapedLine, kind: ScrapedLine.Kind, isAlone: Bool, standsApart: Bool
  ) -> Int {
    switch kind {
    case .prose:
      // A headline may ask or shout.
      let isHeadline = line.length < 120 && (line.text.hasSuffix("?") || line.text.hasSuffix("!"))
      if isHeadline { return isAlone ? 0 : line.length / 4 }
      return isAlone && line.length < ISOMAX ? line.length / ISO : min(line.length, 600)
    case .sentence: return isAlone || !line.text.hasSuffix(".") ? 0 : line.length / 2
    case .item: return min(line.length, 200) / 3
    case .short: return standsApart ? -APART : line.length < 20 ? -MENU : -SHORT
    case .date: return -DATE
    case .label, .byline, .readingTime: return -LABEL
    case .shop: return -6
    case .credit, .advertising: return -5
    case .notice: return -NOTICE
    case .appeal: return -APPEAL
    case .related(let isBare): return isBare ? -REL : -12
    case .otherArticles: return -REL
    case .closing: return -CLOSING
    case .comments: return -COMM
    case .reply: return -100
    case .imprint: return -IMPRINT
    }
  }
}
