internal import Foundation

/// How likely each block is part of the article.
struct PageScores: Sendable {
  /// From 0 to 1, by block.
  private(set) var probabilities: [Float]
  /// Whether each block counts as part of the article.
  var isBody: [Bool] { probabilities.map { $0 >= 0.5 } }

  init(_ reading: PageReading) {
    let features = PageFeatures(reading)
    let count = PageFeatures.count
    let weights = PageEvidence.first
    probabilities = reading.blocks.indices.map { place in
      var sum: Float = 0
      for feature in 0..<count {
        sum += features.values[place * count + feature] * weights[feature]
      }
      return Self.probability(sum)
    }
  }

  private static func probability(_ sum: Float) -> Float { 1 / (1 + expf(-sum)) }
}
