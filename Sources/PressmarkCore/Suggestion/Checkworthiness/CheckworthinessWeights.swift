/// What each feature adds to a sentence's score.
///
/// A logistic regression, trained by `scripts/train-checkworthiness` on the sentences of American presidential
/// debates that ClaimBuster publishes (Arslan et al., 2020, CC BY 4.0): 1 is a sentence that deserves checking.
/// The weights are readable: what is above nought speaks for checking, what is below against it. They are
/// those of every language.
enum CheckworthinessWeights {
  /// Where a sentence without any feature starts; a score of 0.5 is where F1 is best.
  static let start = -1.67

  /// `feature: weight, further weight where it stands at least twice`.
  static let lines = """
    percentage: 1.38, 0.00
    number: 1.14, 0.80
    crime: 0.84, 0.41
    vote: 0.83, 0.29
    superlative: 0.81, 0.00
    large number: 0.80, -0.06
    exclusive: 0.70, 0.51
    acronym: 0.69, 0.00
    past tense: 0.64, 0.25
    speech: 0.64, -0.02
    statement of record: 0.64, 0.34
    budget: 0.63, 0.09
    comparison: 0.60, 0.46
    rate: 0.57, 0.09
    law: 0.56, 0.18
    money: 0.54, -0.32
    share: 0.54, 0.19
    record of matter: 0.52, 0.00
    past of to be or to have: 0.50, 0.06
    present time: 0.49, 0.60
    prices and incomes: 0.48, -0.01
    energy and nature: 0.44, 0.14
    taxes: 0.43, -0.02
    cause: 0.43, 0.38
    figure and comparison: 0.39, 0.00
    office: 0.36, -0.18
    figure and matter: 0.35, 0.00
    he or she: 0.35, -0.24
    first person plural: 0.34, 0.01
    change: 0.31, 0.33
    health and welfare: 0.30, 0.22
    long sentence: 0.28, 0.00
    past time: 0.28, -0.25
    name: 0.27, 0.34
    first or last: 0.27, 0.70
    institution: 0.27, -0.03
    very long sentence: 0.26, 0.00
    war and weapons: 0.25, 0.49
    perfect: 0.24, 0.09
    middling sentence: 0.22, 0.00
    they: 0.20, 0.35
    year: 0.19, 0.00
    work and economy: 0.19, 0.39
    deed of another: 0.15, 0.00
    future time: 0.10, 0.00
    relative clause: 0.08, 0.12
    place: 0.07, 0.48
    more or less: 0.07, 0.17
    short sentence: 0.04, 0.00
    knowledge: 0.02, 0.20
    contrast: -0.01, 0.41
    people: -0.02, -0.04
    listing: -0.02, 0.00
    figure in the past: -0.03, 0.00
    change of matter: -0.04, 0.00
    proposal: -0.05, -0.51
    existence: -0.06, 0.00
    negation: -0.10, -0.12
    wish without figure: -0.11, 0.00
    ability: -0.11, -0.11
    address: -0.16, -0.06
    own deed: -0.17, 0.00
    education: -0.19, 0.30
    own opinion: -0.24, 0.00
    vague word: -0.26, 0.10
    question word: -0.27, -0.13
    possibility: -0.28, -0.26
    length of time: -0.28, 0.00
    talk: -0.37, 0.10
    second person: -0.39, 0.07
    generality: -0.39, -0.32
    condition: -0.44, -0.07
    opinion: -0.47, 0.18
    obligation: -0.49, -0.40
    quotation: -0.51, -0.39
    ideal: -0.59, -0.04
    judgement: -0.59, -0.30
    future: -0.63, -0.36
    wish: -0.63, -0.08
    plan: -0.69, 0.00
    first person: -0.75, -0.21
    question: -0.88, 0.00
    """

  /// The lines, read.
  static var entries: [(name: String, numbers: [Double])] {
    var entries: [(name: String, numbers: [Double])] = []
    TableLines.forEachLine(lines) { name, numbers in
      entries.append((name, numbers.compactMap { Double(String(decoding: $0, as: UTF8.self)) }))
    }
    return entries
  }
}
