/// The words of check-worthiness in one language.
///
/// A class, so that handing the tables on costs one reference.
final class CheckworthinessTables: Sendable {
  /// Every word and phrase with the features that it gives its sentence.
  let words: PhraseTable<FeatureBits>
  /// Words that end like a past and are none.
  let notPast: WordSet
  /// How the past is told by endings.
  let pastEnding: PastEnding
  /// « avoir » and « être », "have", before participles.
  let auxiliaries: WordSet

  /// How a language's past is told by the end of a word.
  enum PastEnding: Sendable {
    /// Words in -ed.
    case english
    /// A participle in -é, -i, -u, -s or -t close behind an auxiliary, and the endings of the
    /// imperfect.
    case french
  }

  /// Tables from lines of `feature: word, phrase, …`; a word may stand in several lines.
  init(_ lines: String, notPast: WordSet, pastEnding: PastEnding, auxiliaries: WordSet) {
    var order: [[WordKey]] = []
    var bits: [[WordKey]: FeatureBits] = [:]
    TableLines.forEachLine(lines) { name, phrases in
      guard let feature = CheckworthinessFeature(rawValue: name) else { return }
      for phrase in phrases {
        let keys = Tokeniser.tokens(of: phrase).tokens.map(\.key)
        if bits[keys] == nil { order.append(keys) }
        bits[keys, default: FeatureBits()].formUnion(feature.bit)
      }
    }
    // A phrase says what the word says that it starts with.
    words = PhraseTable(keyed: order.map { ($0, bits[$0] ?? FeatureBits()) })
    self.notPast = notPast
    self.pastEnding = pastEnding
    self.auxiliaries = auxiliaries
  }
}
