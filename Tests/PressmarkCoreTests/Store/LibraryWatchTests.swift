import Foundation
import Synchronization
import Testing

@testable import PressmarkCore

@Suite struct LibraryWatchTests {
  /// Waits until a condition holds; how long it takes says nothing.
  private func wait(until condition: () -> Bool) -> Bool {
    for _ in 0..<6_000 {
      if condition() { return true }
      usleep(10_000)
    }
    return false
  }

  @Test func tellsOfEveryWriteAndOfThoseWhileItBegan() throws {
    let fixture = try LibraryFixture()
    let calls = CallCount()
    let watch = try #require(LibraryWatch.start(path: fixture.folder.library) { calls.add() })
    defer { watch.stop() }
    // At once, and three times until what had been written can be seen for certain.
    #expect(wait { calls.count == 4 })
    try fixture.library.perform(fixture.tag(fixture.mark("15 millions")))
    #expect(wait { calls.count >= 8 })
  }

  @Test func isGoneWhenItIsStopped() throws {
    let fixture = try LibraryFixture()
    var watch = LibraryWatch.start(path: fixture.folder.library) {}
    weak let left = watch
    watch?.stop()
    watch = nil
    #expect(wait { left == nil })
  }

  @Test func aFolderThatIsNotThereIsNotWatched() {
    #expect(LibraryWatch.start(path: "/nowhere/library.sqlite") {} == nil)
  }
}

/// Counts calls from any thread.
private final class CallCount: Sendable {
  private let calls = Mutex(0)

  var count: Int { calls.withLock(\.self) }

  func add() { calls.withLock { $0 += 1 } }
}
