/// What rules work on: a paragraph, cut into tokens and sentences.
///
/// A paragraph of more than ``PassageCutter/limit`` bytes is several passages, so that memory does
/// not depend on how long a text is.
struct Passage: Sendable {
  /// The words and marks in reading order.
  let tokens: [Token]
  /// The sentences as ranges of tokens; together they hold every token.
  let sentences: [Range<Int>]
  /// Where the passage starts in the canonical text.
  let start: TextOffset
  /// The number of scalars.
  let scalarCount: Int
  /// What its block is on the page.
  let role: BlockRole
  /// Whether its block starts with it.
  let startsBlock: Bool
  /// Whether every scalar is a character of its own.
  let isPlain: Bool
  /// The UTF-8 of the text.
  private let bytes: [UInt8]

  /// A passage of some bytes of UTF-8.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, start: TextOffset, role: BlockRole, startsBlock: Bool,
    sentenceTables: SentenceTables
  ) {
    let result = Tokeniser.tokens(of: bytes)
    tokens = result.tokens
    scalarCount = result.scalarCount
    isPlain = result.isPlain
    sentences = sentenceTables.sentences(in: result.tokens)
    self.start = start
    self.role = role
    self.startsBlock = startsBlock
    self.bytes = Array(bytes)
  }

  /// A text on its own, for tests and for the headline.
  init(_ text: String, role: BlockRole = .paragraph, sentenceTables: SentenceTables) {
    var text = text
    self = text.withUTF8 {
      Passage(
        $0, start: .zero, role: role, startsBlock: true, sentenceTables: sentenceTables)
    }
  }

  /// The place of some tokens in the canonical text, in scalars.
  ///
  /// - Precondition: the range holds a token.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(
      start + Int(tokens[range.lowerBound].scalarStart),
      start + Int(tokens[range.upperBound - 1].scalarEnd))
  }

  /// The words of some tokens as they stand in the text.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let from = Int(tokens[range.lowerBound].byteStart)
    let to = Int(tokens[range.upperBound - 1].byteEnd)
    return String(decoding: bytes[from..<to], as: UTF8.self)
  }

  /// The words of one token as they stand in the text.
  func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.byteStart)..<Int(token.byteEnd)], as: UTF8.self)
  }

  /// The byte at a place of a token: case-sensitive signs (`M`, `m`) are told by it.
  func byte(_ place: Int, of token: Token) -> UInt8 { bytes[Int(token.byteStart) + place] }

  /// Whether a word ends as plurals do in the languages that are read: with an s, or « mois ».
  func isPlural(_ token: Token) -> Bool { byte(token.byteCount - 1, of: token) | 0x20 == 0x73 }

  /// The whole text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The sentence that a token belongs to.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  func sentence(of token: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return sentences.isEmpty ? 0..<0 : sentences[low]
  }

  /// The number of the sentence that holds a place of the canonical text, or of the nearest one.
  ///
  /// - Precondition: the passage has a sentence.
  /// - Complexity: O(log *n*) in the number of sentences.
  func sentenceIndex(at offset: TextOffset) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if start + Int(tokens[sentences[middle].lowerBound].scalarStart) <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  /// The smallest spans on character borders that hold the given ones.
  func snapping(_ spans: [TextSpan]) -> [TextSpan] {
    guard !isPlain else { return spans }
    let borders = GraphemeBorders(text)
    return spans.map { span in
      // What reaches over the passage's ends was judged in its own passage.
      guard span.start >= start, span.end - start <= borders.count else { return span }
      let range = borders.snap(span.start - start..<span.end - start)
      return TextSpan(start + range.lowerBound, start + range.upperBound)
    }
  }
}
