extension TimeTables {
  /// English; each list says where it comes from.
  static let english = TimeTables(
    TimeWords(
      words: words, holidays: holidays,
      weekdays: """
        1: mondays
        2: tuesdays
        3: wednesdays
        4: thursdays
        5: fridays
        6: saturdays
        7: sundays
        """,
      determiners: "the", articles: "the", links: "of in from",
      starters: """
        the in within every each a an several few from between this last next past first second third once twice half quarter \
        another some couple
        """,
      every: "every, each, any", other: "other alternate",
      timesPer: "times a, times per, times every, times each, a, per, times an, each, every",
      agoBefore: "", agoBehind: "ago, back", earlierBehind: "earlier, before, prior",
      aheadBefore: "in, within, in about, in around, in the space of",
      aheadBehind: "from now, hence, from today, from right now, on",
      laterBehind: "later, afterwards",
      few: "few, a few, several, many, some",
      beforeAnchor: "before, before the, prior to, prior to the, ahead of, ahead of the",
      afterAnchor: "after, after the, from, from the, following, following the, since, starting",
      // Huddleston and Pullum, "The Cambridge Grammar of the English Language", ch. 7 § 6 and ch. 8 § 6.
      directions: """
        since: since, since the, from, as of, starting, starting on, beginning, beginning on, effective, as early as
        until: until, until the, till, by, by the, through, up to, up until, no later than, as late as
        before: before, before the, earlier than, prior to
        after: after, after the, later than
        """,
      told: "following previous preceding subsequent same", eras: "bc bce",
      otherCalendars: "chinese lunar islamic parsi jewish orthodox persian iranian tamil",
      ranges: TimeRangeWords(
        openers: "from", betweens: "between",
        joints:
          "to, until, till, through, thru, up to, and, -, –, —, ~, to the, until the, through to, and the, till the",
        and: "and", strong: "to, until, till, through, thru, -, –, —, ~, to the"),
      clocks: ClockWords(
        signs: "h", hours: "", minutes: "", marks: "o'clock, oclock, o clock",
        meridiems: """
          am: am, a.m., a.m, a m, a
          pm: pm, p.m., p.m, p m, p, in the pm
          """,
        parts: """
          MO: in the morning
          AF: in the afternoon
          EV: in the evening, at night
          """,
        openers: "at by around about until till before after @",
        behind: "",
        before: """
          30: half past, half
          15: quarter past, a quarter past, quarter after, a quarter after
          -15: quarter to, a quarter to, quarter of
          """,
        past: "past after", to: "to til before", zones: zones),
      toClock: "at, around, about, @, for, by, at about, at around, at approximately, from",
      toDate: "on, on the, of, the, of the, on this",
      toPart: "in the, at, during the, on, of the, of",
      yearOpeners: "in since by until circa year late early mid",
      monthOpeners: """
        in since last next this early late mid of by from until and through to between during before after on end
        """,
      past: """
        was were had has have did been said told announced reported died began started won lost killed took came went made held \
        saw found became left met got gave ago yesterday rose fell grew rang ran sold bought brought built broke caught chose drew drove \
        ate fought fled flew forgot heard hid hit hurt kept knew laid lay led lent lay meant paid quit read rode shot showed \
        sank sat slept spoke spent stood stole struck swore taught thought threw understood woke wore wrote
        """,
      future: """
        will would shall 'll going plans planned plan expects expected scheduled due upcoming set may might can could should must \
        tomorrow let's until next please
        """,
      futureEndings: "", pastEndings: "ed",
      isDayFirst: false, nextIsInNextWeek: true),
    quantities: .english)

  /// The names of months, days, parts of the day and units: Huddleston and Pullum, chapter 5, § 20.4; the
  /// abbreviations of the Associated Press and Guardian style books.
  private static let words = """
    month 1: january
    month? 1: jan
    month 2: february
    month? 2: feb
    month? 3: march, mar
    month 4: april
    month? 4: apr
    month? 5: may
    month 6: june
    month? 6: jun
    month 7: july
    month? 7: jul
    month? 8: august, aug
    month 9: september
    month? 9: sept, sep
    month 10: october
    month? 10: oct
    month 11: november
    month? 11: nov
    month 12: december
    month? 12: dec
    weekday 1: monday
    weekday 2: tuesday
    weekday 3: wednesday
    weekday 4: thursday
    weekday 5: friday
    weekday 6: saturday
    weekday 7: sunday
    weekday? 1: mon., mon
    weekday? 2: tue., tues., tue, tues
    weekday? 3: wed., wed, weds
    weekday? 4: thu., thurs., thur., thu, thurs, thur
    weekday? 5: fri., fri
    weekday? 6: sat., sat
    weekday? 7: sun., sun
    day 0: today, this day
    day 1: tomorrow, tomorrows, tmr
    day -1: yesterday
    day 2: day after tomorrow, the day after tomorrow
    day -2: day before yesterday, the day before yesterday
    day 0 EV: tonight, tonite
    day -1 NI: last night
    day -1 EV: last evening
    now: now, right now, just now, at present, presently, as soon as possible, asap
    part MO: morning, mornings
    part MI: lunch, lunchtime
    part AF: afternoon, afternoons
    part EV: evening, evenings
    part NI: night, nights
    clock 720: noon, midday
    clock 0: midnight
    unit second: second, seconds, sec, secs
    unit minute: minute, minutes, min, mins
    unit hour: hour, hours, hr, hrs, h
    unit day: day, days
    unit week: week, weeks
    unit weekend: weekend, weekends, week-end, week end
    unit fortnight: fortnight, fortnights
    unit month: month, months
    unit quarter: quarter, quarters, qtr, qtrs
    unit half: half-year
    unit year: year, years, yr, yrs
    unit decade: decade, decades
    unit century: century, centuries
    season SP: spring, springtime
    season SU: summer, summertime
    season FA: autumn, fall
    season WI: winter, wintertime
    edge start: beginning, start, early, earlier, dawn
    edge mid: middle, mid
    edge end: end, late, later
    shift next: next, coming, upcoming, following, to come, subsequent
    shift last: last, past, previous, preceding, prior
    shift this: this, current, same, present, these, those
    decade 20: twenties
    decade 30: thirties
    decade 40: forties
    decade 50: fifties
    decade 60: sixties
    decade 70: seventies
    decade 80: eighties
    decade 90: nineties
    yearpart 1: q1
    yearpart 2: q2
    yearpart 3: q3
    yearpart 4: q4
    frequency P1D: daily
    frequency P1W: weekly
    frequency P2W: biweekly, bi-weekly, fortnightly
    frequency P1M: monthly
    frequency P2M: bimonthly, bi-monthly
    frequency P3M: quarterly
    frequency P6M: semi-annually, semiannually, biannually, semi-annual
    frequency P1Y: annually, yearly
    """

  /// Public and other holidays: United States Code, title 5, § 6103; the Banking and Financial Dealings Act
  /// 1971; proclamations of observances; the calendar of the Western churches.
  private static let holidays = """
    12-25: christmas, christmas day, xmas, xmas day
    12-24: christmas eve, xmas eve
    12-26: boxing day
    12-31: new year's eve, new years eve, new year eve
    1-1: new year's day, new years day, new year, new year's, new years
    2-2: groundhog day, groundhogs day
    2-12: lincoln birthday, lincoln's birthday, lincolns' birthday
    2-14: valentine's day, valentines day, valentine day
    3-8: international women's day, women's day
    3-17: st patrick's day, saint patrick's day, st. patrick's day, saint patricks day, st paddy's day, saint patrick, st. patrick
    3-14: pi day
    3-15: ides of march, the ides of march
    4-1: april fools' day, april fool's day, april fools, april fool's
    4-22: earth day
    4-23: st george's day
    5-1: may day, labour day, international workers' day, loyalty day
    5-4: star wars day
    6-14: flag day
    6-19: juneteenth
    7-4: independence day
    7-14: bastille day
    10-31: halloween, hallowe'en
    11-1: all saints' day, world vegan day
    11-5: guy fawkes night, bonfire night
    11-11: veterans day, veteran's day, veterans' day, veteran day, armistice day, remembrance day
    11-30: st andrew's day
    easter -48: shrove monday
    easter -47: shrove tuesday, mardi gras
    easter -46: ash wednesday
    easter -7: palm sunday, branch sunday
    easter -3: maundy thursday
    easter -2: good friday
    easter -1: holy saturday
    easter 0: easter, easter sunday
    easter 1: easter monday, easter mon
    easter 39: ascension day
    easter 49: pentecost, whit sunday, white sunday
    easter 50: whit monday, pentecost monday
    easter 56: trinity sunday
    easter 60: corpus christi
    nth 3 1 1 0: martin luther king day, mlk day, martin luther king jr. day, mlk jr. day, martin luther king's day
    nth 3 1 2 0: presidents' day, presidents day, president's day, washington's birthday, george washington day, president day
    nth 2 7 5 0: mother's day, mothers day, mothers' day
    nth -1 1 5 0: memorial day, decoration day
    nth 3 7 6 0: father's day, fathers day, fathers' day
    nth 1 1 9 0: labor day
    nth 1 1 9 6: grandparents day, national grandparents day
    nth 2 1 10 0: columbus day, indigenous peoples' day
    nth 4 4 11 0: thanksgiving, thanksgiving day
    nth 4 4 11 1: black friday
    nth 4 4 11 4: cyber monday
    nth -1 1 8 0: summer bank holiday
    """
}
