/// Cuts the plain-text export of LexisNexis into articles and paragraphs.
///
/// Its lines are wrapped at 80 columns and its heads are centred; a blank line parts paragraphs.
enum NexisText {
  /// The lines of each article, in the order of the file; what stands before the first is a cover.
  static func articles(of text: String) -> [[PressLine]] {
    var lines: [PressLine] = []
    var chunk: [Substring] = []
    var blocks = 0
    func endChunk() {
      defer { chunk = [] }
      for paragraph in paragraphs(of: chunk) {
        blocks += 1
        lines.append(PressLine(text: unwrapped(paragraph), block: blocks))
      }
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        endChunk()
      } else if NexisMark.isCounter(String(line)) {
        endChunk()
        chunk = [line]
        endChunk()
      } else {
        chunk.append(line)
      }
    }
    endChunk()
    return NexisMark.articles(countedIn: lines)
  }

  /// A line that is indented a little below one that is not opens a paragraph.
  private static func paragraphs(of lines: [Substring]) -> [[Substring]] {
    var paragraphs: [[Substring]] = []
    var previous = 0
    for line in lines {
      let indent = line.prefix { $0 == " " }.count
      if paragraphs.isEmpty || previous == 0 && (2...6).contains(indent) {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
      previous = indent
    }
    return paragraphs
  }

  /// Joins wrapped lines.
  ///
  /// A line that had room for the next word was ended on purpose, and stays one.
  private static func unwrapped(_ lines: [Substring]) -> String {
    var text = ""
    var previous = 0
    for line in lines {
      let content = line.trimming(\.isWhitespace)
      if !text.isEmpty {
        let word = content.prefix { !$0.isWhitespace }.count
        text += previous + 1 + word < narrowest ? "\n" : " "
      }
      text += content
      previous = line.count
    }
    return text
  }

  /// The narrowest width in columns at which exports wrap: with room for another word below it, a
  /// line was ended on purpose.
  private static let narrowest = 60
}
