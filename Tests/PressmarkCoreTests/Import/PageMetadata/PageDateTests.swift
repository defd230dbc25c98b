import Testing

@testable import PressmarkCore

@Suite struct PageDateTests {
  /// A value of a date field, the page's language, and its day.
  static let dates: [(text: String, language: String?, day: String?)] = [
    ("2020-03-27T23:30:00+01:00", nil, "2020-03-27"),
    ("2020-03-27T23:30:00-05:00", nil, "2020-03-27"),
    ("2020-03-27T00:30:00Z", nil, "2020-03-27"),
    ("2020-03-27", nil, "2020-03-27"),
    ("2020-3-7", nil, "2020-03-07"),
    ("2020/03/27 10:00", nil, "2020-03-27"),
    ("20200327", nil, "2020-03-27"),
    ("20200327T101500", nil, "2020-03-27"),
    ("20200327101500", nil, "2020-03-27"),
    ("2020-08-25|00h23", nil, "2020-08-25"),
    ("2023-11-02T15:57+01:00", nil, "2023-11-02"),
    ("  2026-01-06 14:16:29 +01:00 ", nil, "2026-01-06"),
    ("1585297800", nil, "2020-03-27"),
    ("1585297800000", nil, "2020-03-27"),
    ("Fri, 27 Mar 2020 09:21:53 +0100", nil, "2020-03-27"),
    ("Tue Aug 25 2020 00:23:33 GMT+0000 (Coordinated Universal Time)", nil, "2020-08-25"),
    ("March 27, 2020", "en", "2020-03-27"),
    ("27 mars 2020", "fr", "2020-03-27"),
    ("1er août 2025", "fr", "2025-08-01"),
    ("3/4/2020", "en", "2020-03-04"),
    ("3/4/2020", "fr", "2020-04-03"),
    ("27/03/2020", "en", "2020-03-27"),
    ("1970-01-01T00:00:00Z", nil, nil),
    ("0001-01-01", nil, nil),
    ("2020-13-45", nil, nil),
    ("2020-02-30", nil, nil),
    ("hier", nil, nil), ("", nil, nil), ("99999999999999999999", nil, nil), ("2020", nil, nil),
    ("9999999999999", nil, nil),
  ]

  @Test(arguments: dates.indices)
  func theDayIsTheOneOnThePagesClock(place: Int) {
    let (text, language, day) = Self.dates[place]
    #expect(PageDate(text, language: language)?.day.iso8601 == day, "\(text)")
  }

  @Test(arguments: [
    ("2020-03-27T00:30:00Z", true), ("2020-03-27T00:30:00+00:00", true),
    ("2020-03-27T00:30:00.123Z", true), ("Fri, 27 Mar 2020 00:30:00 GMT", true),
    ("1585297800", true), ("2020-03-27T00:30:00+01:00", false), ("2020-03-27", false),
    ("2020-03-27T00:30:00", false), ("Fri, 27 Mar 2020 09:21:53 +0100", false),
  ])
  func momentsInUniversalTimeAreKnown(text: String, isUniversal: Bool) {
    #expect(PageDate(text)?.isUniversal == isUniversal)
  }

  @Test(arguments: [
    ("2020-08-25T00:23:33.312Z", 23), ("2020-08-25 23:05:00 +00:00", 1385),
    ("1585297800", 510), ("20200825T2305Z", nil),
    // Systems write midnight where they know only the day.
    ("2020-08-25T00:00:00Z", nil), ("2020-08-25T99:00:00Z", nil),
    ("2020-08-25T00:23:00+02:00", nil),
  ])
  func theMinuteIsThatOfUniversalTime(text: String, minute: Int?) {
    #expect(PageDate(text)?.universalMinute == minute)
  }

  @Test(arguments: [
    ("ici.gazette.example.ca", 23, -1), ("gazette.ca", 180, nil), ("gazette.ca", 600, 0),
    ("www.gazette.fr", 1385, 1), ("www.gazette.fr", 1330, nil), ("www.gazette.fr", 700, 0),
    ("gazette.com.au", 1000, 1), ("gazette.re", 1199, 0), ("gazette.re", 1200, 1),
  ])
  func aCountrysClocksAgreeOrSayNothing(host: String, minute: Int, days: Int?) throws {
    let clocks = try #require(LocalClocks(host: host))
    #expect(clocks.daysAhead(atMinute: minute) == days)
  }

  @Test(arguments: ["gazette.com", "gazette.io", "localhost", "", "gazette."])
  func hostsOfNoCountryHaveNoClocks(host: String) {
    #expect(LocalClocks(host: host) == nil)
  }

  @Test func daysAreAddedAcrossMonthsAndYears() throws {
    let day = try #require(CalendarDay(iso8601: "2024-02-29"))
    #expect(
      day.later(by: 1)?.iso8601 == "2024-03-01" && day.later(by: -60)?.iso8601 == "2023-12-31")
    #expect(CalendarDay(year: 1, month: 1, day: 1)?.later(by: -1) == nil)
    #expect(CalendarDay(year: 9999, month: 12, day: 31)?.later(by: 1) == nil)
  }

  @Test func secondsAndDaysAgree() throws {
    // Every 13th day of 95 years, from where the seconds have ten digits.
    for days in stride(from: 11_600, to: 47_000, by: 13) {
      let date = try #require(PageDate(String(days * 86_400 + 40_000)))
      let next = try #require(PageDate(String((days + 1) * 86_400)))
      #expect(date.day < next.day)
      #expect(date.day.isWithinADay(of: next.day))
    }
  }

  @Test(arguments: [
    ("https://a.fr/2020/03/27/titre", "2020-03-27"),
    ("https://a.fr/x-20200327-titre", "2020-03-27"),
    ("https://a.fr/titre-2020-03-27.html", "2020-03-27"), ("https://a.fr/2020/03/titre", nil),
    ("https://a.fr/2541683_23.php", nil), ("https://a.fr/1234/56/78", nil), ("", nil),
  ])
  func addressesHoldDays(address: String, day: String?) {
    #expect(PageDates.date(inAddress: address)?.day.iso8601 == day)
  }
}
