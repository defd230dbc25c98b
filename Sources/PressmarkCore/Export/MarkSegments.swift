/// Where marks start and end inside one block, so that they can be drawn in its text.
struct MarkSegments {
  /// A stretch of a block that belongs to a mark, in scalars from the block's start.
  struct Segment: Hashable {
    var number: Int
    var range: Range<Int>
  }

  /// What happens at a position: marks that end, then marks that start, each by its number.
  struct Event: Hashable {
    var position: Int
    var closed: [Int] = []
    var opened: [Int] = []
  }

  /// The segments, by start, the longer first.
  let segments: [Segment]

  /// The segments of numbered marks in a block, on grapheme borders.
  init(of marks: [(number: Int, spans: [TextSpan])], in block: Block, text: [Unicode.Scalar]) {
    var segments: [Segment] = []
    for (number, spans) in marks {
      var ranges: [Range<Int>] = []
      for span in spans.sorted() {
        guard let part = span.intersection(block.span) else { continue }
        let range = (part.start - block.span.start)..<(part.end - block.span.start)
        if let last = ranges.last, range.lowerBound <= last.upperBound {
          ranges[ranges.count - 1] =
            last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          ranges.append(range)
        }
      }
      segments += ranges.map { Segment(number: number, range: $0) }
    }
    let borders = Self.borders(of: segments, in: text)
    self.segments =
      segments
      .map { Segment(number: $0.number, range: Self.whole($0.range, borders)) }
      .sorted {
        ($0.range.lowerBound, -$0.range.upperBound, $0.number)
          < ($1.range.lowerBound, -$1.range.upperBound, $1.number)
      }
  }

  /// The grapheme borders of the text; `nil` when every edge stands between ASCII scalars.
  private static func borders(of segments: [Segment], in text: [Unicode.Scalar]) -> [Int]? {
    let isPlain = segments.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.allSatisfy {
      $0 == 0 || $0 == text.count || (text[$0].isASCII && text[$0 - 1].isASCII)
    }
    if isPlain { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    var borders = [0]
    for character in String(view) {
      borders.append(borders[borders.count - 1] + character.unicodeScalars.count)
    }
    return borders
  }

  private static func whole(_ range: Range<Int>, _ borders: [Int]?) -> Range<Int> {
    guard let borders else { return range }
    func place(_ offset: Int) -> Int {
      var low = 0
      var high = borders.count
      while low < high {
        let middle = (low + high) / 2
        if borders[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let end = place(range.upperBound)
    let start = place(range.lowerBound)
    let upper = end < borders.count ? borders[end] : range.upperBound
    let lower =
      start < borders.count && borders[start] == range.lowerBound
      ? range.lowerBound : borders[max(0, start - 1)]
    return lower..<max(lower, upper)
  }

  /// What starts and ends where, by position.
  var events: [Event] {
    var events: [Int: Event] = [:]
    for segment in segments {
      events[segment.range.lowerBound, default: Event(position: segment.range.lowerBound)]
        .opened.append(segment.number)
      events[segment.range.upperBound, default: Event(position: segment.range.upperBound)]
        .closed.append(segment.number)
    }
    return events.values.sorted { $0.position < $1.position }
  }

  /// The same with marks that overlap split, so that what was opened last is always closed first.
  ///
  /// `closed` lists the marks to close, innermost first, and `opened` those to open, outermost first;
  /// a mark that only made way for another is closed and opened again at one position.
  var nestedEvents: [Event] {
    var ends: [Int: Int] = [:]
    var stack: [Int] = []
    var byStart: [Int: [Segment]] = [:]
    for segment in segments { byStart[segment.range.lowerBound, default: []].append(segment) }
    return events.map { event in
      var nested = Event(position: event.position)
      var closing = Set(event.closed)
      var reopened: [Int] = []
      while !closing.isEmpty, let last = stack.popLast() {
        nested.closed.append(last)
        if closing.remove(last) == nil { reopened.append(last) }
      }
      for segment in byStart[event.position] ?? [] {
        ends[segment.number] = segment.range.upperBound
        reopened.append(segment.number)
      }
      nested.opened = reopened.sorted { (-(ends[$0] ?? 0), $0) < (-(ends[$1] ?? 0), $1) }
      stack += nested.opened
      return nested
    }
  }
}
