internal import Foundation

/// How likely each block is part of the article.
struct PageScores: Sendable {
  /// From 0 to 1, by block.
  private(set) var probabilities: [Float]
  /// Whether each block counts as part of the article.
  private(set) var isBody: [Bool] = []

  init(_ reading: PageReading) {
    let features = PageFeatures(reading)
    let count = PageFeatures.count
    let weights = PageEvidence.weights
    probabilities = reading.blocks.indices.map { place in
      var sum: Float = 0
      for feature in 0..<count {
        sum += features.values[place * count + feature] * weights[feature]
      }
      return Self.probability(sum)
    }
    choose(reading)
  }

  /// Takes what is more likely than not part of the article; on a page unlike others, on which that is
  /// next to nothing, what is likelier than the rest.
  private mutating func choose(_ reading: PageReading) {
    let enough = min(reading.prose(in: reading.core) / 4, 150)
    for limit: Float in [0.5, 0.35, 0.2, 0.1] {
      isBody = probabilities.map { $0 >= limit }
      var words = 0
      for (place, block) in reading.blocks.enumerated() where isBody[place] { words += block.words }
      if words >= enough { return }
    }
    let core = reading.blocks(in: reading.core)
    isBody = reading.blocks.indices.map { core.contains($0) && reading.blocks[$0].isProse }
  }

  private static func probability(_ sum: Float) -> Float { 1 / (1 + expf(-sum)) }
}
