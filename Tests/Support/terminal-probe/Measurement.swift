internal import CursesTerminal
internal import Terminal

/// The cost of frames on a real screen.
enum Measurement {
  /// Texts as long as the longest piece of an article.
  private static let texts: [(name: String, text: String)] = [
    (
      "of French",
      repeated(
        "Netflix a utilisé l’intelligence artificielle pour une séquence d’« El Eternauta », "
          + "dix fois plus vite et pour 15 000 €, dit-il\u{A0}: «\u{A0}moins cher\u{A0}». ")
    ),
    ("without a space", repeated("a")), ("of Japanese", repeated("日本語の記事、")),
    ("of emoji", repeated("👩‍👩‍👧👍🏽 ")), ("of Arabic", repeated("مرحبا بالعالم ")),
  ]

  private static func repeated(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    while scalars.count < 8_192 { scalars.append(contentsOf: text.unicodeScalars) }
    return String(scalars)
  }

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
    for (name, text) in texts {
      let length = text.unicodeScalars.count
      let wrapped = clock.measure {
        for _ in 0..<count { _ = TextLayout(text, measure: LineMeasure(columns: 70)) }
      }
      report.append("wrap \(length) scalars \(name) \(wrapped / count)")
    }
    return report.joined(separator: "\n")
  }
}
