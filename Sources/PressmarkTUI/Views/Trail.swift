internal import PressmarkCore

/// Where a person came from, the latest last: going back leads there again.
struct Trail: Sendable {
  /// A place to go back to.
  enum Place: Sendable {
    case article(ArticleID)
    case view(any ScreenView)
  }

  /// More than anybody goes back, and little to hold.
  private static let limit = 50
  private(set) var places: [Place] = []

  /// Whether there is nowhere to go back to.
  var isEmpty: Bool { places.isEmpty }

  /// Remembers a place that is left.
  mutating func push(_ place: Place) {
    places.append(place)
    if places.count > Self.limit { places.removeFirst() }
  }

  /// Goes back a place.
  mutating func pop() -> Place? { places.popLast() }

  /// Goes back to a view that was left, when it is on the trail; what came after it is dropped.
  mutating func pop(to view: any ScreenView) -> (any ScreenView)? {
    let place = places.lastIndex {
      if case .view(let known) = $0 { known.isSame(as: view) } else { false }
    }
    guard let place, case .view(let known) = places[place] else { return nil }
    places.removeSubrange(place...)
    return known
  }
}
