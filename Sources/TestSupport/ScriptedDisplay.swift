public import Terminal

/// A display for tests: plays events and keeps the frames.
public struct ScriptedDisplay: Display {
  /// The extent, in columns and rows; a resize event changes it.
  public private(set) var size: Size
  /// The number of colours.
  public let colorCount: Int
  /// The events still to come.
  public private(set) var events: [Event]
  /// The frames shown so far, oldest first.
  public private(set) var frames: [Frame] = []
  /// The texts copied so far.
  public private(set) var copied: [String] = []
  /// How often the terminal was given to another program.
  public private(set) var suspensionCount = 0
  /// How often the screen was drawn anew.
  public private(set) var redrawCount = 0
  /// How often the job was stopped.
  public private(set) var stopCount = 0

  /// A display that plays events, then says for ever that the terminal is gone.
  public init(
    size: Size = Size(columns: 80, rows: 24), colorCount: Int = 256, events: [Event] = []
  ) {
    self.size = size
    self.colorCount = colorCount
    self.events = events
  }

  /// A display that plays keys, by their notation: `"j C-r Enter"`, separated by spaces.
  public init(size: Size = Size(columns: 80, rows: 24), keys: String) {
    self.init(
      size: size,
      events: keys.split(separator: " ").compactMap { Key(String($0)).map(Event.key) })
  }

  /// Does nothing: a scripted display never waits.
  public var waker: Waker { Waker {} }

  /// Keeps a frame.
  public mutating func show(_ frame: Frame) { frames.append(frame) }

  /// The next event of the script; the terminal is gone at its end.
  ///
  /// Who does not wait gets nothing, so that there is a frame for every event.
  public mutating func nextEvent(timeoutMilliseconds: Int?) -> Event? {
    if timeoutMilliseconds == 0 { return nil }
    guard !events.isEmpty else { return .hangUp }
    let event = events.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Runs the body.
  public mutating func suspended<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    suspensionCount += 1
    return try body()
  }

  /// Counts.
  public mutating func redraw() { redrawCount += 1 }

  /// Counts.
  public mutating func stopJob() { stopCount += 1 }

  /// Keeps the text.
  public mutating func copy(_ text: String) -> ClipboardResult {
    copied.append(text)
    return .sent(scalarCount: text.unicodeScalars.count)
  }
}
