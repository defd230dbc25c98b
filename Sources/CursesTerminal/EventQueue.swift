internal import Terminal

/// Events that have come in and wait to be asked for; first in, first out.
struct EventQueue {
  private var events: [Event] = []
  // Taking from the front of the array would move all the others: one read can bring 64 KB of keys.
  private var head = 0

  /// Adds an event at the end.
  mutating func append(_ event: Event) { events.append(event) }

  /// Takes the event at the front.
  mutating func next() -> Event? {
    guard head < events.count else { return nil }
    defer {
      head += 1
      if head == events.count {
        events.removeAll(keepingCapacity: events.capacity <= 1_024)
        head = 0
      }
    }
    return events[head]
  }
}
