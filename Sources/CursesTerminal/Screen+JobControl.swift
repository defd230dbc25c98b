internal import CNcurses
internal import Glibc

extension Screen {
  /// Gives the terminal back, runs `body` (an editor), takes the terminal again and draws all.
  ///
  /// While `body` runs, ^C and ^\ belong to the program that it starts. What was typed and not
  /// read by then is dropped: it was meant for that program.
  public mutating func suspended<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    Self.leave(&output, terminal: terminal)
    nc_disarm_restore()
    nc_ignore_keyboard_signals(true)
    defer {
      nc_ignore_keyboard_signals(false)
      tcflush(terminal, TCIFLUSH)
      enterModes()
      // The window may have changed meanwhile; the loop hears of it.
      if let event = resized() { queue.append(event) }
    }
    return try body()
  }

  /// What Ctrl-Z does: stops the job until the shell continues it; then all is drawn again.
  public mutating func stopJob() { suspended { nc_stop_job() } }
}
