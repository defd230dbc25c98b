internal import Glibc
internal import Synchronization

/// Ctrl-C and the like, for commands that stop between two inputs and say what is left.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// The signal that came; 0 for none.
  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// From now on the first signal only asks to stop; the second ends the program at once.
  static func watch() {
    // Made before the handler needs it.
    received.store(0, ordering: .relaxed)
    // Programs that start others from a thread may hand on a mask.
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&heard, number) }
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      sigaction(number, nil, &action)
      // What somebody has had ignored (nohup) stays ignored.
      let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
      if handler == unsafeBitCast(SIG_IGN, to: UInt.self) { continue }
      Glibc.signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        Glibc.signal(number, SIG_DFL)
      }
    }
  }

  /// Ends the program as the signal would have, so that a shell sees it.
  static func end() -> Never {
    let number = signal
    Glibc.signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
