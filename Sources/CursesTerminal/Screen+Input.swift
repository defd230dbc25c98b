internal import CNcurses
internal import Glibc
public import Terminal

extension Screen {
  /// Waits for the next event.
  ///
  /// After ``Event/hangUp`` the same comes again, at most ten times a second, so that a loop that
  /// overlooks it does not spin.
  ///
  /// - Parameter timeoutMilliseconds: The longest wait; `nil` waits for ever, 0 only looks.
  /// - Returns: The event, or `nil` when the time is over.
  public mutating func nextEvent(timeoutMilliseconds: Int?) -> Event? {
    let deadline = timeoutMilliseconds.map { Self.milliseconds() + max(0, $0) }
    var hasPolled = false
    while true {
      if let event = signalEvent() { return event }
      if let event = queue.next() { return event }
      if isGone { return hangUp() }
      let now = Self.milliseconds()
      if hasPolled, let deadline, now >= deadline { return nil }
      let wait = [deadline, decoder.deadlineMilliseconds].compactMap { $0 }.min()
      hasPolled = true
      if poll(until: wait) { return .wake }
      take(decoder.expire(atMilliseconds: Self.milliseconds()))
    }
  }

  /// Waits for input, a signal, a waker or the time.
  ///
  /// - Returns: Whether a waker was called.
  private mutating func poll(until deadline: Int?) -> Bool {
    let writes = undrawn == nil ? 0 : Int16(POLLOUT)
    var descriptors = [
      pollfd(fd: terminal, events: Int16(POLLIN) | writes, revents: 0),
      pollfd(fd: wakePipe.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let wait = deadline.map { max(0, $0 - Self.milliseconds()) } ?? -1
    let ready = Glibc.poll(&descriptors, 2, Int32(clamping: wait))
    // Interrupted by a signal, which has been noted, or the time is over.
    guard ready > 0 else { return false }
    let terminalEvents = descriptors[0].revents
    if terminalEvents & Int16(POLLIN) != 0 {
      readInput()
    } else if terminalEvents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      isGone = true
    }
    if terminalEvents & Int16(POLLOUT) != 0 { drawUndrawn() }
    return descriptors[1].revents != 0 && wakePipe.drain()
  }

  private mutating func readInput() {
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      let count = read(terminal, buffer.baseAddress, buffer.count)
      if count > 0 {
        take(decoder.feed(buffer[..<count], atMilliseconds: Self.milliseconds()))
      }
      return count
    }
    // 0 bytes from a terminal that is ready is its end; EIO says that the other side is closed.
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { isGone = true }
  }

  private mutating func take(_ events: [Event]) {
    for event in events {
      guard case .mouse(let mouse) = event else {
        queue.append(event)
        continue
      }
      queue.append(.mouse(clicks.counted(mouse, atMilliseconds: Self.milliseconds())))
    }
  }

  private mutating func hangUp() -> Event {
    if hasToldGone { _ = Glibc.poll(nil, 0, 100) }
    hasToldGone = true
    return .hangUp
  }

  /// The event of a signal that has come in; signals that change nothing are passed over.
  private mutating func signalEvent() -> Event? {
    while true {
      let signal = nc_take_signal()
      switch signal {
      case 0: return nil
      case SIGWINCH:
        // Many may have come; only the extent now counts.
        if let event = resized() { return event }
      case SIGTSTP:
        stopJob()
        return .continued
      case SIGCONT:
        // Stopped and continued by others; the shell has used the terminal since.
        enterModes()
        _ = resized()
        return .continued
      default: return .terminate(signal: signal)
      }
    }
  }

  /// Takes over the terminal's extent; `nil` when it has not changed.
  mutating func resized() -> Event? {
    let now = Self.terminalSize(terminal)
    guard now != size else { return nil }
    size = now
    resize_term(Int32(now.rows), Int32(now.columns))
    // Terminals move their lines in ways of their own when they are resized.
    nc_clear_on_refresh()
    shown = nil
    return .resize(now)
  }

  /// A clock that never goes backwards, in milliseconds.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
