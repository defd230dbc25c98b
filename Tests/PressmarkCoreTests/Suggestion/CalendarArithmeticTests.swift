import Testing

@testable import PressmarkCore

@Suite("Counting days")
struct CalendarArithmeticTests {
  @Test("A day and its number tell each other, and neighbours differ by one")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<2000 {
      let number = Int.random(in: -719_162...2_932_896, using: &generator)
      let day = try #require(CalendarDay(dayNumber: number))
      #expect(day.dayNumber == number)
      if number < 2_932_896 {
        let next = try #require(day.adding(days: 1))
        #expect(next > day && next.weekday == day.weekday % 7 + 1)
      }
    }
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(CalendarDay(dayNumber: -719_162)?.iso8601 == "0001-01-01")
    #expect(CalendarDay(dayNumber: -719_163) == nil)
    #expect(CalendarDay(dayNumber: 2_932_897) == nil && CalendarDay(dayNumber: .max) == nil)
  }

  @Test("Weekdays and weeks are those of ISO 8601")
  func weeks() throws {
    for (text, weekday, year, week) in [
      ("2025-07-18", 5, 2025, 29), ("2016-01-01", 5, 2015, 53), ("2018-12-31", 1, 2019, 1),
      ("2020-12-31", 4, 2020, 53), ("2024-02-29", 4, 2024, 9),
    ] {
      let day = try #require(CalendarDay(iso8601: text))
      #expect(day.weekday == weekday && day.isoWeek == (year, week), "\(text)")
    }
    #expect(CalendarDay.monday(ofWeek: 53, year: 2020)?.iso8601 == "2020-12-28")
    #expect(CalendarDay.monday(ofWeek: 53, year: 2021) == nil)
  }

  @Test("A week's Monday lies in that week, for every day")
  func mondays() throws {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<1000 {
      let day = try #require(
        CalendarDay(dayNumber: Int.random(in: -200_000...200_000, using: &generator)))
      let week = day.isoWeek
      let monday = try #require(CalendarDay.monday(ofWeek: week.week, year: week.year))
      #expect((0..<7).contains(day.dayNumber - monday.dayNumber))
    }
  }

  @Test("Months are counted by the calendar, and a shorter one ends earlier")
  func months() {
    let day = CalendarDay(iso8601: "2024-01-31")
    #expect(day?.adding(months: 1)?.iso8601 == "2024-02-29")
    #expect(day?.adding(months: -1)?.iso8601 == "2023-12-31")
    #expect(day?.adding(months: 13)?.iso8601 == "2025-02-28")
    #expect(day?.adding(months: -100_000) == nil && day?.adding(months: .max) == nil)
    #expect(day?.adding(days: .max) == nil && day?.adding(days: -4_000_000) == nil)
  }

  @Test("Easter and the days that go with it")
  func easter() {
    for (year, day) in [
      (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"),
      (2025, "2025-04-20"), (2038, "2038-04-25"),
    ] {
      #expect(CalendarDay.easter(year)?.iso8601 == day)
    }
    #expect(Holiday.nth(4, weekday: 4, month: 11, plus: 0).day(in: 2025)?.iso8601 == "2025-11-27")
    #expect(Holiday.nth(-1, weekday: 1, month: 5, plus: 0).day(in: 2025)?.iso8601 == "2025-05-26")
    #expect(Holiday.easter(39).day(in: 2025)?.iso8601 == "2025-05-29")
    #expect(Holiday.easter(0).day(in: 100) == nil)
  }
}
