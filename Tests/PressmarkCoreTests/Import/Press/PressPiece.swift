/// An invented article, as a press database knows one.
struct PressPiece: Hashable {
  var title: String
  var source: String
  var year = 2021
  var month = 3
  var day = 14
  var author: String?
  var section: String?
  var page: String?
  var words = 312
  var number: String
  var kicker: String?
  var paragraphs: [String]

  /// Two pieces, in the language of most of the formats' interfaces.
  static let ferry = PressPiece(
    title: "Le bac de Morvande reprend la mer", source: "Le Courrier de Morvande",
    author: "Odile Serran", section: "Littoral", page: "7", number: "20210314abc01",
    kicker: "Transports",
    paragraphs: [
      "Après onze mois d’arrêt, le bac a quitté son quai mardi à l’aube, à moitié vide.",
      "« Nous n’y croyions plus », avoue une passagère qui traverse depuis vingt ans.",
    ])
  static let mill = PressPiece(
    title: "Old mill sold to its last three workers", source: "The Harrow Vale Echo", month: 11,
    day: 2, author: "Tom Aldous", section: "Business", page: "A4", number: "20211102abc02",
    paragraphs: [
      "The mill at Harrow Vale was sold on Monday to the three people who still work in it.",
      "They paid one pound, and took over a leaking roof.",
      "\"It is a bargain either way,\" one of them said.",
    ])
  static let pond = PressPiece(
    title: "Der Weiher bleibt offen", source: "Ostrauer Bote", month: 7, day: 30,
    author: "Jutta Velmer", number: "20210730abc03",
    paragraphs: ["Der Weiher am Stadtrand bleibt für Badende geöffnet, sagt die Gemeinde Ostrau."])

  /// The number as Factiva writes one.
  var accession: String { "PRESSM00" + number }

  private static let syllables = [
    "mo", "van", "del", "ré", "sou", "tir", "ham", "por", "lé", "nun", "gar", "ost", "bri", "çal",
  ]

  /// A piece that nobody wrote, in words that are none.
  static func random(_ serial: Int, using random: inout SeededGenerator) -> PressPiece {
    func word() -> String {
      (0..<Int.random(in: 2...4, using: &random)).map { _ in
        syllables.randomElement(using: &random) ?? "mo"
      }.joined()
    }
    func name() -> String {
      let word = word()
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    func words(_ count: ClosedRange<Int>) -> String {
      let words = (0..<Int.random(in: count, using: &random)).map { _ in word() }
      return words.joined(separator: " ").prefix(1).uppercased()
        + words.joined(separator: " ").dropFirst()
    }
    let author = "\(name()) \(name())"
    let digits = 20_210_000 + Int.random(in: 101...128, using: &random)
    return PressPiece(
      title: words(3...9), source: "\(name()) \(name())",
      year: Int.random(in: 1985...2025, using: &random),
      month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random),
      author: Bool.random(using: &random) ? author : nil,
      section: Bool.random(using: &random) ? name() : nil,
      page: Bool.random(using: &random) ? "\(Int.random(in: 1...60, using: &random))" : nil,
      words: Int.random(in: 40...2500, using: &random), number: "\(digits)x\(serial)yz",
      paragraphs: (0..<Int.random(in: 1...5, using: &random)).map { _ in words(12...60) + "." })
  }

  static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  var frenchDay: String { "\(day) \(Self.frenchMonths[month - 1]) \(year)" }
  var englishDay: String { "\(Self.englishMonths[month - 1]) \(day), \(year)" }
  var germanDay: String { "\(day). \(Self.germanMonths[month - 1]) \(year)" }
  var iso8601: String { CalendarDayText.iso8601(year, month, day) }
}

/// Days in figures.
enum CalendarDayText {
  static func iso8601(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }
}

/// An export: what stands before its articles, they, and what stands behind them.
struct PressExport {
  var name: String
  var head: String
  var articles: [String]
  var tail: String

  var text: String { head + articles.joined() + tail }
  var bytes: [UInt8] { Array(text.utf8) }

  /// Where each article ends, in bytes.
  var ends: [Int] {
    var end = head.utf8.count
    return articles.map { article in
      end += article.utf8.count
      return end
    }
  }
}
