/// The words of time in one language.
///
/// A class, so that handing the tables on costs one reference however many lists there are.
final class TimeTables: Sendable {
  /// What words say about time.
  let words: PhraseTable<TimeWord>
  /// Days of the year with a name.
  let holidays: PhraseTable<Holiday>
  /// Weekdays that come again: « lundis », "Mondays".
  let weekdays: PhraseTable<Int>
  /// « le », "the".
  let determiners: WordSet
  /// The determiners that are plain articles: « la » of « la semaine prochaine ».
  let articles: WordSet
  /// What joins a part and its whole: « de », "of".
  let links: WordSet
  /// Every word, numbers apart, with which a time may begin.
  let starts: WordSet
  /// « tous les », "every".
  let every: PhraseTable<Bool>
  /// « autre », "other": every second one.
  let other: WordSet
  /// « fois par », "times a": before the period in which something is repeated.
  let timesPer: PhraseTable<Bool>
  /// « il y a »: before how long ago something was.
  let agoBefore: PhraseTable<Bool>
  /// "ago": behind how long ago something was.
  let agoBehind: PhraseTable<Bool>
  /// "earlier", « plus tôt »: before now, or before what was told last.
  let earlierBehind: PhraseTable<Bool>
  /// « dans », "in": before how far off something is.
  let aheadBefore: PhraseTable<Bool>
  /// "from now": behind how far off something is.
  let aheadBehind: PhraseTable<Bool>
  /// "later", « plus tard »: after now, or after what was told last.
  let laterBehind: PhraseTable<Bool>
  /// « quelques », "several".
  let few: PhraseTable<Bool>
  /// « avant », "before", between a stretch of time and the moment it is counted from.
  let beforeAnchor: PhraseTable<Bool>
  /// « après », "after".
  let afterAnchor: PhraseTable<Bool>
  /// Which way a moment bounds: « depuis », "until".
  let directions: PhraseTable<TimeDirection>
  /// « suivant », "previous": seen from what was told last as often as from now.
  let told: WordSet
  /// "BC", « avant Jésus-Christ »: behind years of another count.
  let eras: WordSet
  /// Words before the holidays of other calendars: "Chinese New Year".
  let otherCalendars: WordSet
  /// The words of ranges.
  let ranges: TimeRangeWords
  /// The words of times of day.
  let clocks: ClockWords
  /// Between a date and a time of day: « à », "at".
  let toClock: PhraseTable<Bool>
  /// Between a time of day and a date: « le », "on".
  let toDate: PhraseTable<Bool>
  /// Between a date and a part of the day: « dans la », "in the".
  let toPart: PhraseTable<Bool>
  /// Before a year that is not counted: « en », "in".
  let yearOpeners: WordSet
  /// Before a month whose word means other things as well: "in", "last".
  let monthOpeners: WordSet
  /// Words beside a verb that looks back.
  let past: WordSet
  /// Words beside a verb that looks ahead.
  let future: WordSet
  /// What verbs of the future end with.
  let futureEndings: [[UInt8]]
  /// What verbs of the past end with.
  let pastEndings: [[UInt8]]
  /// Whether « 3/4 » is the third of April.
  let isDayFirst: Bool
  /// Whether "next Friday" is in the week that follows.
  let nextIsInNextWeek: Bool
  /// The numbers, units and years of the language.
  let quantities: QuantityTables

  /// The tables of a language, from its lists.
  init(_ lists: TimeWords, quantities: QuantityTables) {
    words = PhraseTable(lists.words) { TimeWord(name: $0) }
    holidays = PhraseTable(lists.holidays) { Holiday(name: $0) }
    weekdays = PhraseTable(lists.weekdays) { Int($0) }
    determiners = WordSet(lists.determiners)
    articles = WordSet(lists.articles)
    links = WordSet(lists.links)
    starts = Self.starts(lists)
    every = PhraseTable(phrases: lists.every)
    other = WordSet(lists.other)
    timesPer = PhraseTable(phrases: lists.timesPer)
    agoBefore = PhraseTable(phrases: lists.agoBefore)
    agoBehind = PhraseTable(phrases: lists.agoBehind)
    earlierBehind = PhraseTable(phrases: lists.earlierBehind)
    laterBehind = PhraseTable(phrases: lists.laterBehind)
    aheadBefore = PhraseTable(phrases: lists.aheadBefore)
    aheadBehind = PhraseTable(phrases: lists.aheadBehind)
    few = PhraseTable(phrases: lists.few)
    beforeAnchor = PhraseTable(phrases: lists.beforeAnchor)
    afterAnchor = PhraseTable(phrases: lists.afterAnchor)
    directions = PhraseTable(lists.directions) { TimeDirection(rawValue: $0) }
    told = WordSet(lists.told)
    eras = WordSet(lists.eras)
    otherCalendars = WordSet(lists.otherCalendars)
    ranges = lists.ranges
    clocks = lists.clocks
    toClock = PhraseTable(phrases: lists.toClock)
    toDate = PhraseTable(phrases: lists.toDate)
    toPart = PhraseTable(phrases: lists.toPart)
    yearOpeners = WordSet(lists.yearOpeners)
    monthOpeners = WordSet(lists.monthOpeners)
    past = WordSet(lists.past)
    future = WordSet(lists.future)
    futureEndings = lists.futureEndings.split(separator: " ").map { Array($0.utf8) }
    pastEndings = lists.pastEndings.split(separator: " ").map { Array($0.utf8) }
    isDayFirst = lists.isDayFirst
    nextIsInNextWeek = lists.nextIsInNextWeek
    self.quantities = quantities
  }
}

extension TimeTables {
  /// The first words of every list that a time may begin with: one look-up tells whether to look closer.
  private static func starts(_ lists: TimeWords) -> WordSet {
    // Word by word: an elided word is one only where its apostrophe ends the text.
    var keys = lists.starters.split(whereSeparator: \.isWhitespace).compactMap {
      Tokeniser.tokens(of: String($0)).first?.key
    }
    let phrases = [lists.every, lists.agoBefore, lists.aheadBefore, lists.few, lists.toPart]
    let lines =
      [lists.words, lists.holidays, lists.weekdays].joined(separator: "\n")
      + "\nall: " + phrases.filter { !$0.isEmpty }.joined(separator: ", ")
    TableLines.forEachLine(lines) { _, names in
      for name in names {
        if let first = Tokeniser.tokens(of: name).tokens.first { keys.append(first.key) }
      }
    }
    return WordSet(keys)
  }
}

/// Which way a moment bounds what is told.
enum TimeDirection: String, Sendable {
  case since, until, before, after
}

/// The word lists of time that a language gives, as texts; see the files of `Suggestion/Tables`.
struct TimeWords {
  var words: String
  var holidays: String
  var weekdays: String
  var determiners: String
  var articles: String
  var links: String
  /// Words with which a time may begin that no other list has.
  var starters: String
  var every: String
  var other: String
  var timesPer: String
  var agoBefore: String
  var agoBehind: String
  var earlierBehind: String
  var aheadBefore: String
  var aheadBehind: String
  var laterBehind: String
  var few: String
  var beforeAnchor: String
  var afterAnchor: String
  var directions: String
  var told: String
  var eras: String
  var otherCalendars: String
  var ranges: TimeRangeWords
  var clocks: ClockWords
  var toClock: String
  var toDate: String
  var toPart: String
  var yearOpeners: String
  var monthOpeners: String
  var past: String
  var future: String
  var futureEndings: String
  var pastEndings: String
  var isDayFirst: Bool
  var nextIsInNextWeek: Bool
}

/// The words of ranges of time: « du 3 au 6 juin », "between 2019 and 2023".
final class TimeRangeWords: Sendable {
  /// « de », "from": before the start.
  let openers: WordSet
  /// « entre », "between".
  let betweens: WordSet
  /// Between the ends: « au », "until".
  let joints: PhraseTable<Bool>
  /// Between the ends behind « entre »: « et ».
  let and: WordSet
  /// Joints that make a range without an opener: « au », "through".
  let strong: PhraseTable<Bool>

  init(openers: String, betweens: String, joints: String, and: String, strong: String) {
    self.openers = WordSet(openers)
    self.betweens = WordSet(betweens)
    self.joints = PhraseTable(phrases: joints)
    self.and = WordSet(and)
    self.strong = PhraseTable(phrases: strong)
  }
}

/// The words of times of day.
final class ClockWords: Sendable {
  /// « h », "h": joined to digits.
  let signs: WordSet
  /// « heures »: behind a number.
  let hours: WordSet
  /// « minutes », « min ».
  let minutes: WordSet
  /// "o'clock".
  let marks: PhraseTable<Bool>
  /// "a.m." is no, "p.m." yes.
  let meridiems: PhraseTable<Bool>
  /// « du matin », "in the evening", behind a time of day.
  let parts: PhraseTable<DayPart>
  /// Before hours that are a time of day and not a duration: « à », "at".
  let openers: WordSet
  /// Minutes in words behind the hour: « et quart » is 15, « moins le quart » is -15.
  let behind: PhraseTable<Int>
  /// Minutes in words before the hour: "half past" is 30, "quarter to" is -15.
  let before: PhraseTable<Int>
  /// "past" and "to", between minutes in numbers and the hour.
  let past: WordSet
  let to: WordSet
  /// Zones with their offset from UTC.
  let zones: PhraseTable<String>

  init(
    signs: String, hours: String, minutes: String, marks: String, meridiems: String, parts: String,
    openers: String, behind: String, before: String, past: String, to: String, zones: String
  ) {
    self.signs = WordSet(signs)
    self.hours = WordSet(hours)
    self.minutes = WordSet(minutes)
    self.marks = PhraseTable(phrases: marks)
    self.meridiems = PhraseTable(meridiems) { $0 == "pm" ? true : $0 == "am" ? false : nil }
    self.parts = PhraseTable(parts) { DayPart(rawValue: $0) }
    self.openers = WordSet(openers)
    self.behind = PhraseTable(behind) { Int($0) }
    self.before = PhraseTable(before) { Int($0) }
    self.past = WordSet(past)
    self.to = WordSet(to)
    self.zones = PhraseTable(zones) { $0 }
  }
}
