internal import Foundation

/// How much a sentence deserves checking, and why.
public struct CheckworthinessScore: Hashable, Sendable {
  /// From 0 to 1; from 0.5 on, the sentence is worth checking.
  public let value: Double
  /// The features that the sentence has.
  private let found: SentenceFeatures

  /// The score of a sentence's features.
  init(_ features: SentenceFeatures) {
    found = features
    value = WeightTable.shared.score(features)
  }

  /// The features that the sentence has, as the table of weights names them.
  public var features: [String] { Self.names(found.once) }

  /// Those that it has more than once.
  public var repeatedFeatures: [String] { Self.names(found.twice) }

  private static func names(_ bits: FeatureBits) -> [String] {
    CheckworthinessFeature.allCases.filter { bits.contains($0.bit) }.map(\.rawValue)
  }

  /// What speaks most for checking the sentence, the weightiest first; each said once.
  var grounds: [String] {
    let weights = WeightTable.shared
    let weighed = CheckworthinessFeature.allCases.filter { found.once.contains($0.bit) }
      .map { ($0, weights.weight(of: $0, in: found)) }
      .filter { $0.1 >= 0.15 }
      .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
    var grounds: [String] = []
    for (feature, _) in weighed where grounds.count < 4 {
      guard let ground = CheckworthinessReason.ground(feature), !grounds.contains(ground) else {
        continue
      }
      grounds.append(ground)
    }
    return grounds
  }
}

/// The weights by the bits of their features.
private struct WeightTable: Sendable {
  static let shared = WeightTable()
  private var once = [Double](repeating: 0, count: 128)
  private var twice = [Double](repeating: 0, count: 128)

  private init() {
    for (name, numbers) in CheckworthinessWeights.entries {
      guard let feature = CheckworthinessFeature(rawValue: name), numbers.count == 2 else {
        continue
      }
      once[feature.place] = numbers[0]
      twice[feature.place] = numbers[1]
    }
  }

  func score(_ features: SentenceFeatures) -> Double {
    let sum =
      CheckworthinessWeights.start + Self.sum(of: once, where: features.once)
      + Self.sum(of: twice, where: features.twice)
    return 1 / (1 + exp(-sum))
  }

  func weight(of feature: CheckworthinessFeature, in features: SentenceFeatures) -> Double {
    once[feature.place] + (features.twice.contains(feature.bit) ? twice[feature.place] : 0)
  }

  private static func sum(of weights: [Double], where bits: FeatureBits) -> Double {
    var sum = 0.0
    var low = bits.low
    while low != 0 {
      sum += weights[low.trailingZeroBitCount]
      low &= low - 1
    }
    var high = bits.high
    while high != 0 {
      sum += weights[64 + high.trailingZeroBitCount]
      high &= high - 1
    }
    return sum
  }
}

extension SuggestionEngine {
  /// How much a sentence on its own deserves checking.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - language: Its BCP 47 primary tag; `nil` to tell it from the sentence.
  /// - Returns: The score; `nil` in a language that has no tables.
  public func checkworthiness(
    of sentence: String, language: String? = nil
  ) -> CheckworthinessScore? {
    guard let tables = LanguageTables.tables(for: language, sample: sentence).first else {
      return nil
    }
    let passage = Passage(sentence, sentenceTables: tables.sentences)
    return CheckworthinessScore(
      SentenceFeatures(0..<passage.tokens.count, in: passage, tables))
  }
}
