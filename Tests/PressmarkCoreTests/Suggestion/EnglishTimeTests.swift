import Testing

@testable import PressmarkCore

/// Articles of 18 July 2025, a Friday.
@Suite("Times in English")
struct EnglishTimeTests {
  @Test(
    "Dates and periods of the calendar",
    arguments: [
      ("The plant closed on July 17th, 2025.", ["date ⟦July 17th, 2025⟧ 2025-07-17"]),
      ("She was born on 1 May 1968.", ["date ⟦1 May 1968⟧ 1968-05-01"]),
      ("Updated 2025-07-17.", ["date ⟦2025-07-17⟧ 2025-07-17"]),
      ("The trial opened in July 2025.", ["date ⟦July 2025⟧ 2025-07"]),
      ("In 2019 the town gained a school.", ["date ⟦2019⟧ 2019"]),
      ("The wall was built in the 1930s.", ["daterange ⟦1930s⟧ 1930"]),
      ("A chapel of the 12th century burned.", ["daterange ⟦the 12th century⟧ 1100"]),
      ("Sales fell in Q3 2024.", ["daterange ⟦Q3 2024⟧ 2024-07"]),
      ("The school opened in the autumn of 2021.", ["daterange ⟦autumn of 2021⟧ 2021-FA"]),
      ("The plan was drawn up in mid-2024.", ["daterange ⟦mid-2024⟧ 2024"]),
      ("The 2012 election was close.", ["date ⟦2012⟧ 2012"]),
      ("They met on Thanksgiving 2022.", ["date ⟦Thanksgiving 2022⟧ 2022-11-24"]),
    ])
  func dates(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }

  @Test(
    "Times counted from the article's day",
    arguments: [
      ("Barely two years ago the port was empty.", ["date ⟦two years ago⟧ 2023"]),
      ("The strike started three months ago.", ["date ⟦three months ago⟧ 2025-04"]),
      ("The mayor will answer in ten days.", ["date ⟦in ten days⟧ 2025-07-28"]),
      ("She resigned last Tuesday.", ["date ⟦last Tuesday⟧ 2025-07-15"]),
      ("The bill will be voted on next week.", ["daterange ⟦next week⟧ 2025-W30"]),
      ("The tunnel reopened yesterday.", ["date ⟦yesterday⟧ 2025-07-17"]),
      ("Profits fell last quarter.", ["daterange ⟦last quarter⟧ 2025-04"]),
      ("The prefect signed the order on Sunday.", ["date ⟦Sunday⟧ 2025-07-13"]),
      ("The prefect will sign the order on Sunday.", ["date ⟦Sunday⟧ 2025-07-20"]),
      (
        "Two weeks after Christmas the snow melted.",
        ["date ⟦Two weeks after Christmas⟧ 2025-01-08"]
      ),
      (
        "Rents doubled in the past five years.",
        ["daterange ⟦the past five years⟧ 2020-07-18–2025-07-18"]
      ),
      ("Prices rose 12.5% in a year.", [] as [String]),
      ("Three days later he confessed.", ["date ⟦Three days later⟧ unknown"]),
    ])
  func relative(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }

  @Test(
    "Stretches of time told by both ends",
    arguments: [
      (
        "The fair runs from June 3 to June 6, 2025.",
        ["daterange ⟦from June 3 to June 6, 2025⟧ 2025-06-03–2025-06-06"]
      ),
      ("Between 2019 and 2023 the share doubled.", ["daterange ⟦Between 2019 and 2023⟧ 2019–2023"]),
      ("The museum has been free since 2020.", ["date ⟦2020⟧ 2020"]),
      (
        "Works lasted from March to September 2024.",
        ["daterange ⟦from March to September 2024⟧ 2024-03–2024-09"]
      ),
      (
        "The shop opens from Monday to Friday.",
        ["daterange ⟦from Monday to Friday⟧ 2025-07-21–2025-07-25"]
      ),
      (
        "The truce held from December 28, 2024 to January 3, 2025.",
        ["daterange ⟦from December 28, 2024 to January 3, 2025⟧ 2024-12-28–2025-01-03"]
      ),
    ])
  func ranges(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }

  @Test(
    "Times of day",
    arguments: [
      ("The train leaves at 6:30 p.m.", ["time ⟦6:30 p.m.⟧ 18:30:00"]),
      ("The bell rings at noon.", ["time ⟦noon⟧ 12:00:00"]),
      ("It starts at half past six.", ["time ⟦half past six⟧ 06:30:00"]),
      ("The office is open from 9am to 5pm.", ["timerange ⟦from 9am to 5pm⟧ 09:00:00–17:00:00"]),
      ("They met on May 3, 2025 at 2:30pm.", ["datetime ⟦May 3, 2025 at 2:30pm⟧ 2025-05-03T14:30"]),
      ("The call is tomorrow at 8am GMT.", ["datetime ⟦tomorrow at 8am GMT⟧ 2025-07-19T08:00Z"]),
    ])
  func clocks(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }

  @Test(
    "Times that come again",
    arguments: [
      ("The market is held every Monday.", ["set ⟦every Monday⟧ XXXX-WXX-1"]),
      ("She writes each week.", ["set ⟦each week⟧ P1W"]),
      ("He runs twice a week.", ["set ⟦twice a week⟧ P1W"]),
      ("The board is elected annually.", ["set ⟦annually⟧ P1Y"]),
    ])
  func repetitions(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }

  @Test(
    "Numbers that are no times",
    arguments: [
      ("Pay the clerk 2000 dollars.", [] as [String]),
      ("They may march again.", [] as [String]),
      ("He ran for 2 hours.", [] as [String]),
      ("Some 2000 people came.", [] as [String]),
      ("Room 1984 is closed.", [] as [String]),
    ])
  func none(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "en") == expected)
  }
}
