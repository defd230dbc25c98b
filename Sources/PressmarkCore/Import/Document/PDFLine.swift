/// A printed line: its words from left to right, and where it stands.
struct PDFLine: Sendable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// The height of most of its words: raised numbers do not count.
  var height: Double
  /// The words joined by single blanks; raised numbers as superscript digits behind their word.
  var text: String
  /// How wide the first word is.
  var firstWordWidth: Double
  /// Where the large initial that opens it ends; `nil` when there is none.
  var initialBottom: Double?

  init(_ words: [PDFText.Word]) {
    left = words.map(\.left).min() ?? 0
    right = words.map(\.right).max() ?? 0
    let height = PDFReadingOrder.median(
      words.flatMap { word in Array(repeating: word.height, count: max(1, word.text.utf8.count)) })
    let usual = words.filter { $0.height > 0.8 * height }
    let top = (usual.isEmpty ? words : usual).map(\.top).min() ?? 0
    let bottom = (usual.isEmpty ? words : usual).map(\.bottom).max() ?? 0
    (self.height, self.top, self.bottom) = (height, top, bottom)
    firstWordWidth = words.first.map { $0.right - $0.left } ?? 0
    if let first = words.first, first.height > 1.8 * height { initialBottom = first.bottom }
    text = ""
    var previous: PDFText.Word?
    for word in words {
      let isRaised =
        word.height < 0.8 * height && word.middle < (top + bottom) / 2 && previous != nil
        && word.text.utf8.count <= 4 && word.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let gap = previous.map { word.left - $0.right } ?? 0
      // A large initial belongs to the word behind it, unless it is a word by itself.
      let isInitial =
        initialBottom != nil && text.unicodeScalars.count <= 2
        && !(text.last.map { "AÀIOÔY".contains($0) } ?? false)
      if previous != nil, !(isRaised && gap < 0.2 * height), !isInitial { text += " " }
      text += isRaised ? Self.superscript(word.text) : word.text
      previous = word
    }
  }

  private static func superscript(_ digits: String) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
    var text = String.UnicodeScalarView()
    for digit in digits.utf8 where (0x30...0x39).contains(digit) {
      text.append(raised[Int(digit) - 0x30])
    }
    return String(text)
  }
}
