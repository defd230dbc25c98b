/// Why a sentence deserves checking, in words.
enum CheckworthinessReason {
  /// The reason as a sentence, such as "Worth checking: a percentage, a comparison".
  static func sentence(_ score: CheckworthinessScore) -> String {
    let grounds = score.grounds
    guard !grounds.isEmpty else { return "Worth checking." }
    return "Worth checking: " + grounds.joined(separator: ", ") + "."
  }

  /// What a feature is called in a reason; `nil` for one that explains nothing to a reader.
  static func ground(_ feature: CheckworthinessFeature) -> String? { grounds[feature] }

  private static let grounds: [CheckworthinessFeature: String] = [
    .number: "a number",
    .percentage: "a percentage",
    .money: "an amount of money",
    .largeNumber: "a large number",
    .year: "a year",
    .share: "a share",
    .rate: "a rate or a total",
    .moreOrLess: "more or less of something",
    .comparison: "a comparison",
    .superlative: "a superlative",
    .firstOrLast: "a first or a last",
    .exclusive: "an only or a none",
    .change: "a change",
    .pastTime: "a time in the past",
    .lengthOfTime: "a length of time",
    .presentTime: "a state of today",
    .pastOfToBe: "in the past",
    .pastTense: "in the past",
    .perfect: "in the past",
    .heOrShe: "somebody else's deeds",
    .they: "somebody else's deeds",
    .speech: "what somebody said",
    .record: "a statement of record",
    .existence: "that something exists",
    .generality: "a generality",
    .cause: "a cause",
    .taxes: "taxes",
    .budget: "public money",
    .pricesAndIncomes: "prices or incomes",
    .workAndEconomy: "work and the economy",
    .law: "the law",
    .vote: "a vote or a stand taken",
    .institution: "an institution",
    .office: "somebody in office",
    .warAndWeapons: "war and weapons",
    .crime: "crime",
    .healthAndWelfare: "health and welfare",
    .education: "education",
    .energyAndNature: "energy and nature",
    .people: "a group of people",
    .place: "a country or a place",
    .name: "names",
    .acronym: "names",
    .listing: "a list",
    .longSentence: "a long sentence",
    .veryLongSentence: "a long sentence",
    .figureInThePast: "a figure in the past",
    .figureAndComparison: "a figure compared",
    .figureAndMatter: "a figure of public life",
    .deedOfAnother: "somebody else's deeds",
    .changeOfMatter: "a change in public life",
    .ownDeed: "deeds of one's own",
    .recordOfMatter: "public life in the past",
  ]
}
