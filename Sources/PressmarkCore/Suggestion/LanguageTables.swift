/// Every word list of one language.
///
/// A further language is a further value in ``all``, made of tables alone.
struct LanguageTables: Sendable {
  /// The BCP 47 primary tag: `fr`.
  let code: String
  /// How the ends of sentences are told.
  let sentences: SentenceTables
  /// The words of quantities.
  let quantities: QuantityTables

  /// The languages that suggestions know.
  static let all = [french, english]

  /// French.
  static let french = LanguageTables(
    code: "fr", sentences: SentenceTables(language: "fr"), quantities: .french)

  /// English.
  static let english = LanguageTables(
    code: "en", sentences: SentenceTables(language: "en"), quantities: .english)

  /// The tables of a language, those of the language that a text seems to be in, or all of them.
  ///
  /// A language that is named but not known has no tables, and nothing is suggested.
  static func tables(for language: String?, sample: @autoclosure () -> String) -> [LanguageTables] {
    if let language {
      return all.filter { language.lowercased().split(separator: "-").first ?? "" == $0.code }
    }
    guard let guess = LanguageGuess.language(of: sample()) else { return all }
    return all.filter { $0.code == guess }
  }
}
