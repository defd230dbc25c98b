import Testing

@testable import PressmarkCore

@Suite struct WrittenDayTests {
  @Test(arguments: [
    ("mardi 14 mars 2006", "2006-03-14"), ("1er août 2025", "2025-08-01"),
    ("March 14, 2006 Tuesday", "2006-03-14"), ("Thursday, June 13, 2024", "2024-06-13"),
    ("December 19, 1991, Sunday, An Edition", "1991-12-19"), ("Sept. 3rd, 2019", "2019-09-03"),
    ("29. Dezember 2011", "2011-12-29"), ("Samstag 3. März 2012", "2012-03-03"),
    ("12 Jänner 1999", "1999-01-12"), ("28 de mayo de 2018", "2018-05-28"),
    ("2 de agosto del 2019", "2019-08-02"), ("lunedì 4 giugno 2018", "2018-06-04"),
    ("7 de março de 2015", "2015-03-07"), ("segunda-feira, 7 dezembro 2015", "2015-12-07"),
    ("5 mei 2017 vrijdag", "2017-05-05"), ("den 6 juni 2016", "2016-06-06"),
    ("24. desember 2014", "2014-12-24"), ("17 toukokuuta 2013", "2013-05-17"),
    ("30 września 2020", "2020-09-30"), ("28 мая 2018 г.", "2018-05-28"),
    ("2018年5月28日", "2018-05-28"), ("2018 年 5 月 28 日 月曜日", "2018-05-28"),
    ("2018년 5월 28일", "2018-05-28"), ("2018-05-28", "2018-05-28"), ("28.05.2018", "2018-05-28"),
    ("28/05/2018", "2018-05-28"), ("05/28/2018", "2018-05-28"),
    ("14 octobre 2013 jeudi", "2013-10-14"),
  ])
  func daysOfManyInterfacesAreRead(_ line: String, _ day: String) {
    #expect(WrittenDay(in: line)?.day.iso8601 == day)
  }

  @Test(arguments: [
    "", "mars 2006", "31 février 2020", "32 mars 2020", "March of the 14", "12 words", "3 mars 999",
    "99999999999999999999 mars 2020", "1 2 3 4 5", "2018年13月28日", "Mai 68", "12.5.3",
  ])
  func whatIsNoDayIsNone(_ line: String) {
    #expect(WrittenDay(in: line) == nil)
  }

  @Test func whatStandsAroundADayIsKept() throws {
    let line = try #require(WrittenDay(in: "Économie, débats, mardi 14 mars 2006, 412 mots"))
    #expect(line.before == "Économie, débats")
    #expect(line.after == "412 mots")
    let english = try #require(WrittenDay(in: "July 1, 2019 Monday 9:20 AM GMT"))
    #expect(english.before == "")
    #expect(english.after == "9:20 AM GMT")
  }

  @Test(arguments: [
    ("412 mots", 412), ("2,654 words", 2654), ("1.234 Wörter", 1234), ("1 234 mots", 1234),
    ("12\u{202F}345 mots", 12345), ("355 words", 355), ("664 字", 664), ("1234字", 1234),
    ("812 palabras", 812), ("1’204 parole", 1204), ("77 sanaa", 77), ("90 słów", 90),
    ("18:05 UTC +0200 98 mots", 98), ("412 mots, p. 4", 412),
  ])
  func numbersOfWordsAreRead(_ line: String, _ words: Int) {
    #expect(WordCount(in: line)?.words == words)
  }

  @Test(arguments: ["", "words", "412 wordsmiths", "99999999999999999999 words", "4 p. 12"])
  func whatIsNoNumberOfWordsIsNone(_ line: String) {
    #expect(WordCount(in: line) == nil)
  }

  @Test(arguments: [
    ("By ANNE LEE", ["ANNE LEE"]),
    ("Par Odile Serran et Marc Lannec", ["Odile Serran", "Marc Lannec"]),
    ("Odile Serran ; Marc Lannec", ["Odile Serran", "Marc Lannec"]),
    ("Ann Lee (now), Bo Day (earlier)", ["Ann Lee", "Bo Day"]),
    ("Dana Boff in Harrow", ["Dana Boff"]), ("Von Jutta von der Heide", ["Jutta von der Heide"]),
    ("Von der Heide", ["Von der Heide"]), ("Lee, Anne", ["Lee, Anne"]), ("AFP", ["AFP"]),
    ("de notre correspondant", ["de notre correspondant"]), ("王小明", ["王小明"]),
    ("Jean-Luc d'Orne, envoyé spécial à Ostrau", ["Jean-Luc d'Orne"]), ("", []),
    ("Ann Lee and Ann Lee", ["Ann Lee"]), ("(AFP)", ["(AFP)"]),
  ])
  func authorsAreParted(_ field: String, _ names: [String]) {
    #expect(PressAuthors.names(in: field) == names)
  }

  @Test(arguments: [
    ("ENGLISH; ENGLISHS", "en"), ("Français", "fr"), ("GERMAN; DEUTSCH", "de"), ("Deutsch", "de"),
    ("中文 - 简体", "zh"), ("日本語", "ja"), ("FR", "fr"), ("en", "en"), ("Русский", "ru"),
  ])
  func namesOfLanguagesAreKnown(_ field: String, _ tag: String) {
    #expect(LanguageNames.tag(of: field) == tag)
  }

  @Test func twoLanguagesAreNone() {
    #expect(LanguageNames.tag(of: "ENGLISH; FRENCH") == nil)
    #expect(LanguageNames.tag(of: "Klingon") == nil)
  }
}
