/// What the clocks of a country say at a moment in universal time.
///
/// A newspaper's day is the one of its readers: what a paper of Montréal brings at 00:23 in universal
/// time, its readers read the evening before.
struct LocalClocks: Equatable, Sendable {
  /// The clock that is furthest behind, in minutes from universal time, summer time included.
  let earliest: Int
  /// The clock that is furthest ahead.
  let latest: Int

  /// The clocks of the country that a host's name ends with; `nil` for other names, and for countries
  /// whose endings stand for something else than the country (`.io`, `.tv`).
  init?(host: String) {
    guard let dot = host.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = host[dot...].dropFirst().lowercased()
    guard let clocks = Self.countries[ending] else { return nil }
    self = clocks
  }

  private init(earliest: Int, latest: Int) {
    self.earliest = earliest
    self.latest = latest
  }

  /// How many days the country is ahead of universal time at a minute of the day.
  ///
  /// - Returns: `nil` where some of its clocks say one day and some another.
  func daysAhead(atMinute minute: Int) -> Int? {
    func days(_ offset: Int) -> Int { (minute + offset + 1440) / 1440 - 1 }
    return days(earliest) == days(latest) ? days(latest) : nil
  }

  private static let countries: [String: LocalClocks] = {
    var countries: [String: LocalClocks] = [:]
    for (earliest, latest, endings) in table {
      for ending in endings.split(separator: " ") {
        countries[String(ending)] = LocalClocks(earliest: earliest, latest: latest)
      }
    }
    return countries
  }()

  /// Offsets from the IANA time zone database (2024a), the smallest and the largest of the year.
  private static let table: [(earliest: Int, latest: Int, endings: String)] = [
    (-600, -240, "us"),
    (-480, -150, "ca"),
    (-480, -300, "mx"),
    (-300, -120, "br"),
    (-360, -180, "cl"),
    (-240, -180, "py"),
    (-180, -180, "ar uy gf"),
    (-240, -240, "gp mq bo ve"),
    (-300, -300, "pe ht"),
    (-600, -570, "pf"),
    (-60, 60, "pt"),
    (0, 60, "uk ie ma"),
    (0, 120, "es"),
    (60, 60, "dz tn ng cm"),
    (60, 120, "fr be ch de at it nl lu mc dk no se pl cz sk hu hr si cd"),
    (120, 120, "za rw bw"),
    (120, 180, "fi ee lv lt gr ro bg ua il lb cy"),
    (180, 180, "tr ke mg sa"),
    (240, 240, "re mu ae"),
    (330, 330, "in lk"),
    (420, 420, "vn th kh"),
    (420, 540, "id"),
    (480, 480, "cn hk tw sg my ph"),
    (480, 660, "au"),
    (540, 540, "jp kr"),
    (660, 660, "nc"),
    (720, 825, "nz"),
  ]
}
