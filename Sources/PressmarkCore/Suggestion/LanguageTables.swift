/// Every word list of one language.
///
/// A further language is a further value in ``all``, made of tables alone.
final class LanguageTables: Sendable {
  /// The BCP 47 primary tag: `fr`.
  let code: String
  /// How the ends of sentences are told.
  let sentences: SentenceTables
  /// The words of quantities.
  let quantities: QuantityTables
  /// The words of time.
  let times: TimeTables
  /// The words of quotations.
  let quotations: QuotationTables

  private init(
    code: String, sentences: SentenceTables, quantities: QuantityTables, times: TimeTables,
    quotations: QuotationTables
  ) {
    self.code = code
    self.sentences = sentences
    self.quantities = quantities
    self.times = times
    self.quotations = quotations
  }

  /// The languages that suggestions know.
  static var all: [LanguageTables] { [french, english] }

  /// Their tags, each with its tables, which are made when a text needs them.
  private static func known(_ code: Substring) -> [LanguageTables] {
    switch code {
    case "fr": [french]
    case "en": [english]
    default: []
    }
  }

  /// French.
  static let french = LanguageTables(
    code: "fr", sentences: SentenceTables(language: "fr"), quantities: .french, times: .french,
    quotations: .french)

  /// English.
  static let english = LanguageTables(
    code: "en", sentences: SentenceTables(language: "en"), quantities: .english, times: .english,
    quotations: .english)

  /// The tables of a language, those of the language that a text seems to be in, or all of them.
  ///
  /// A language that is named but not known has no tables, and nothing is suggested; « mul » and « und » name
  /// none.
  static func tables(for language: String?, sample: @autoclosure () -> String) -> [LanguageTables] {
    if let language, language != "mul", language != "und" {
      return known(language.lowercased().split(separator: "-").first ?? "")
    }
    let sample = sample()
    if let guess = LanguageGuess.language(of: sample) { return known(guess[...]) }
    return likeliest(for: Tokeniser.tokens(of: String(sample.prefix(2000))))
  }

  /// For a text too short to tell its language by its commonest words: the languages that know most
  /// of its words.
  private static func likeliest(for tokens: [Token]) -> [LanguageTables] {
    let counts = all.map { tables in
      tokens.indices.reduce(0) { count, place in
        let token = tokens[place]
        let labels = tables.quantities.labels
        let isKnown =
          token.kind == .word
          && (labels.functionWords.contains(token.key) || labels.months.contains(token.key)
            || tables.quantities.numbers.word(token) != nil
            || tables.quantities.comparatorsBefore.match(at: place, in: tokens) != nil)
        return count + (isKnown ? 1 : 0)
      }
    }
    let most = counts.max() ?? 0
    let likeliest = zip(all, counts).filter { $0.1 == most }.map(\.0)
    // Where two languages read the same words differently, the first is believed.
    let hasAccents = tokens.contains {
      $0.kind == .word && $0.byteEnd - $0.byteStart > $0.scalarEnd - $0.scalarStart
    }
    return hasAccents ? likeliest : likeliest.reversed()
  }
}
