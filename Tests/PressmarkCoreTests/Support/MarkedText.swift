/// A text that says where its parts are: "… ⟦dix fois plus vite⟧ …", with `|` as the cursor.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// What stood between ⟦ and ⟧, in Unicode scalars.
  let ranges: [Range<Int>]
  /// Where `|` stood.
  let cursor: Int?

  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    var cursor: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(scalars.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<scalars.count) }
      case "|": cursor = scalars.count
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    self.cursor = cursor
  }
}

extension String {
  /// The text of a range of Unicode scalars.
  func scalars(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
