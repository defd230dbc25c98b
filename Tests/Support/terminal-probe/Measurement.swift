internal import CursesTerminal
internal import Terminal

/// The cost of frames on a real screen.
enum Measurement {
  static func run() throws(ScreenError) -> String {
    let clock = ContinuousClock()
    var screen = try Screen()
    let size = screen.size
    let count = 200
    var report: [String] = []
    func state(_ top: Int) -> ProbeState {
      ProbeState(mode: "scroll", size: size, colorCount: 256, log: [], top: top)
    }
    let built = clock.measure { for top in 0..<count { _ = state(top).frame() } }
    let frames = (0..<count).map { state($0).frame() }
    screen.show(frames[0])
    var bytes = screen.byteCount
    let scrolled = clock.measure { for frame in frames { screen.show(frame) } }
    report.append(
      "\(size.columns)x\(size.rows): build \(built / count), scroll one line \(scrolled / count), "
        + "\((screen.byteCount - bytes) / count) bytes")
    bytes = screen.byteCount
    let paged = clock.measure {
      for page in 0..<count { screen.show(frames[page * 37 % count]) }
    }
    report.append("page \(paged / count), \((screen.byteCount - bytes) / count) bytes")
    let last = frames[count - 1]
    screen.show(last)
    bytes = screen.byteCount
    let same = clock.measure { for _ in 0..<count { screen.show(last) } }
    report.append("same \(same / count), \(screen.byteCount - bytes) bytes")
    return report.joined(separator: "\n")
  }
}
