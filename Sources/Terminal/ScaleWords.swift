/// Finds the words after a figure that are part of its number: `15 millions`, `2 thousand`.
struct ScaleWords {
  private static let words: Set<String> = [
    "mille", "million", "millions", "milliard", "milliards", "billion", "billions", "trillion",
    "trillions", "thousand",
  ]
  private static let longest = 9

  /// The indices of the clusters that such words start with.
  private(set) var starts: Set<Int> = []
  private var word = ""
  /// The index of the word being read; `nil` where no such word can be.
  private var start: Int?

  /// Reads the cluster whose class was appended last.
  mutating func read(_ scalar: Unicode.Scalar, in classes: [BreakClass]) {
    let index = classes.count - 1
    guard classes[index] == .letter else {
      if start != nil { finishWord() }
      return
    }
    if start != nil {
      word.unicodeScalars.append(scalar)
      if word.utf8.count > Self.longest { start = nil }
    } else if index >= 2, classes[index - 1] == .space, classes[index - 2] == .digit {
      start = index
      word = String(scalar)
    }
  }

  /// Ends the word being read.
  mutating func finishWord() {
    if let start, Self.words.contains(word) { starts.insert(start) }
    start = nil
  }
}
