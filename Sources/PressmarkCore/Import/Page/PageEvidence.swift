/// The weights of the evidence.
enum PageEvidence {
  static let first: [Float] = PageFeatures.names.map { weights[$0] ?? 0 }

  private static let weights: [String: Float] = [
    "one": -3, "inCore": 2, "inBody": 1, "sentence": 1.5, "links": -2, "likeness": 2, "long": 0.5,
    "headingThenProse": 2, "proseNear": 1, "place-navigation": -3, "place-footer": -2,
    "place-aside": -2,
  ]
}
