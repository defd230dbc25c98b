/// A claim with all that tells what it speaks of.
struct ClaimSubject {
  let annotation: Annotation
  let quantity: Quantity
  let measure: ClaimMeasure
  /// The day of the article, for which of two claims came first.
  let published: String
  /// The sentence that it stands in, in Unicode scalars of the text.
  let sentence: TextSpan
  /// The words by which it is compared, each with how near it stands.
  let words: [String: Place]
  /// The same words in order, the nearest first.
  let ordered: [ClaimWords.Word]
  let property: Set<String>
  let figures: Set<String>

  /// Where a word stands.
  enum Place: Int, Comparable {
    case title, heading, sentence

    static func < (a: Place, b: Place) -> Bool { a.rawValue < b.rawValue }
  }

  /// Where a claim stands: what is read of its article.
  struct Setting {
    var published = ""
    var title = ""
    var heading = ""
    var sentence = ""
    var sentenceSpan: TextSpan
  }

  /// The subject of an annotation's claim; `nil` when it gives no quantity.
  init?(_ annotation: Annotation, in setting: Setting) {
    guard let quantity = annotation.claim.quantity, let measure = ClaimMeasure(quantity),
      measure.dimension != "ordinal"
    else { return nil }
    self.annotation = annotation
    self.quantity = quantity
    self.measure = measure
    published = setting.published
    sentence = setting.sentenceSpan
    let claim = annotation.claim
    let near =
      annotation.quotes
      + [
        claim.gist, quantity.property, quantity.base, claim.speaker, setting.sentence,
      ].compactMap(\.self)
    var words: [String: Place] = [:]
    var ordered: [ClaimWords.Word] = []
    for (text, place) in [
      (near.joined(separator: " . "), Place.sentence), (setting.heading, .heading),
      (setting.title, .title),
    ] {
      for word in ClaimWords.words(of: text) where words[word.key] == nil {
        words[word.key] = place
        ordered.append(word)
      }
    }
    self.words = words
    self.ordered = ordered
    property = Set(ClaimWords.words(of: quantity.property ?? "").map(\.key))
    figures = ClaimWords.figures(of: setting.sentence)
  }

  /// How the word stands in this claim's text.
  func written(_ key: String) -> String {
    ordered.first { $0.key == key }?.written ?? key
  }
}
