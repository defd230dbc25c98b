extension ClaimKindTables {
  /// English.
  ///
  /// The lists are ours, after the grammar of degrees and modals (Quirk et al., « A Comprehensive Grammar »,
  /// §§ 4.49–4.65, 7.74–7.90) and the wording of English-language news.
  static let english = ClaimKindTables(
    ClaimKindWords(
      cues: englishCues,
      degrees: "most least more less fewer",
      articles: "the its their his her our",
      firsts: "first",
      firstLinks:
        "to, ever, of its kind, in history, in the world, in the history, on record, anywhere",
      thans: "than",
      fields: "in of ever since on among to yet for",
      evers: "ever",
      noExtremes: "of part likely recent famous the a and or in people",
      extremes: """
        largest biggest greatest highest lowest smallest worst best longest shortest oldest youngest richest poorest \
        fastest slowest strongest weakest deadliest costliest hottest coldest wettest driest busiest heaviest tallest \
        deepest wealthiest cheapest fewest steepest sharpest toughest safest cleanest dirtiest widest narrowest \
        earliest closest brightest warmest bloodiest
        """,
      comparatives: """
        larger bigger greater higher lower smaller worse better longer shorter older younger richer poorer faster \
        slower stronger weaker deadlier costlier hotter colder wetter drier busier heavier taller deeper wealthier \
        cheaper tougher safer cleaner wider earlier later closer warmer harder easier sooner quicker newer nearer \
        further farther brighter quieter louder lighter darker thicker thinner healthier happier greener calmer \
        simpler smarter softer narrower steeper wiser busier milder fatter leaner shallower fresher
        """,
      negations: """
        not no never n't isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't \
        cannot couldn't hardly neither nor
        """,
      sayings: """
        say says said believe believes believed think thinks argue argues argued claim claims claimed warn warns warned \
        fear fears feared suggest suggests suggested agree agrees agreed predict predicts predicted estimate estimates \
        estimated expect expects worry insist insists contend maintain note point doubt question accuse describe \
        complain show shows suspect
        """,
      nobodies: """
        experts expert analysts observers critics economists scientists researchers specialists sources insiders \
        officials some many opponents supporters historians doctors commentators people witnesses pundits \
        skeptics sceptics studies research
        """,
      nobodyArticles: "some many several most other various few the",
      attributions: attributions,
      contradictable: """
        first: first, first-ever, firsts, unprecedented, new
        only: only, sole, unique
        record: record, records, historic, all-time
        greatest: largest, biggest, greatest, highest, best
        worst: worst, deadliest, lowest
        rise: rise, rises, rose, rising, risen, increase, increased, increases, soar, soared, surge, surged, grew, growth
        fall: fall, falls, fell, fallen, drop, drops, dropped, decline, declined, decrease, decreased, cut, cuts
        all: all, every, always, everyone, everybody
        end: end, ends, ended, disappear, death, dead
        proof: prove, proves, proved, proof, proven, confirm, confirms, confirmed
        cause: cause, causes, caused, lead, leads, led, trigger, triggered, responsible
        cure: cure, cures, cured, heal, heals
        safe: safe, harmless, effective
        """,
      functionWords: """
        the a an and or but nor so yet of to in on at by for from with without into over under about as than that this \
        these those which who whom whose what when where why how it its he she his her him they them their we us our i \
        me my you your is are was were be been being am has have had do does did will would can could may might shall \
        should must not no n't 's there here if then also just more most very all any some one first only record time \
        time new
        """,
      conditional: nil))

  /// The cues of every kind.
  static let englishCues = """
    first: for the first time, the first time, first-ever, a first-ever, the first-ever, first ever, the first to, the first of its kind, first of its kind, world first, a first, the very first, never before, never been done, unprecedented, without precedent, the first country, the first woman, the first person, the first company, pioneering, unheard of
    superlative: record high, record low, all-time high, all-time low, a record, the record, record number, record-breaking, record level, record levels, on record, in history, like no other, unmatched, unrivalled, unrivaled, second to none, number one, world leader, market leader, most ever
    only: the only, the sole, only one of its kind, the one and only, no other, only known
    weak first: first, new, innovative, revolutionary, groundbreaking, historic
    weak superlative: best, worst, top, major, leading, extremely, record, maximum, minimum, ultimate
    weak only: only, sole, unique, uniquely, exclusively, solely
    comparison: compared with, compared to, in comparison with, in comparison to, in contrast to, relative to, unlike, as opposed to, versus, twice as, three times as, outnumber, outnumbers, outnumbered, outpaced, outperformed, up from, down from, exceeds, exceeded
    weak comparison: like, rather than, instead of, similar to, more and more, less and less, increasingly, equally, comparable
    cause: because of, due to, owing to, thanks to, as a result of, result of, led to, leads to, lead to, leading to, caused by, caused, causes, causing, resulted in, results in, resulting in, resulting from, stems from, stemmed from, triggered by, triggered, sparked by, sparked, prompted by, prompted, driven by, fuelled by, fueled by, contributed to, contributes to, contribute to, responsible for, blamed on, blamed for, attributed to, brought about, gave rise to, made possible by, linked to, the cause of, increases the risk, reduces the risk, raises the risk, in the wake of
    weak cause: because, since, so, therefore, thus, hence, as a result, consequently, allows, allow, enables, enable, helps, help, affects, affected, effect, effects, cause, reason, why, makes, made, following, amid
    future: by the end of, by 2026, by 2027, by 2028, by 2029, by 2030, by 2035, by 2040, by 2050, in the coming years, in the years to come, within a decade, is set to, are set to, is about to, are about to, is poised to, are poised to, plans to, plan to, is due to, are due to, is scheduled to, are scheduled to, on track to, on course to, set to become, will become, will replace, will disappear, destined to
    expectation: is expected to, are expected to, was expected to, were expected to, is forecast to, are forecast to, is projected to, are projected to, is likely to, are likely to, expected to, forecast to, projected to, predicted to, predicts, predict, expects to, expect to, forecasts, anticipated, anticipates, is supposed to, are supposed to, aims to, aim to, is estimated to, are estimated to, promises to, vows to
    possibility: could, might, risks, threatens to, threaten to, is at risk of, are at risk of, has the potential to, would allow, would help, would mean, would enable
    weak possibility: may, can, would, possible, possibly, potential, potentially, perhaps
    weak future: will, won't, 'll, we'll, they'll, it'll, going to, tomorrow, soon, future, next year, next month, next week, shall
    generality: everyone, everybody, in every case, without exception, across the board, most people, the vast majority of, the majority of, most of the
    weak generality: nobody, no one, always, never, all, every, none, nothing, everything, everywhere, nowhere, any, invariably, in general, generally, typically, usually, often, rarely, each, whole, entire
    hearsay: reportedly, allegedly, supposedly, purportedly, rumoured, rumored, rumour has it, it is rumoured, it is rumored, apparently, alleged, said to be, said to have, is said to, are said to, is believed to, are believed to, was believed to, is thought to, are thought to, is understood to, are understood to, believed to be, believed to have, thought to be, thought to have
    probability: in all likelihood, most likely
    weak probability: probably, perhaps, maybe, presumably, arguably, seems, seem, appears to, appear to, seemingly, likely, roughly, nearly, almost, sort of, kind of, no doubt, doubtless, surely, certainly
    vague source: according to some, according to experts, according to sources, according to a source, according to critics, according to analysts, according to observers, according to insiders, according to people familiar, people familiar with the matter, sources familiar with, sources close to, a source close to, sources say, sources said, experts say, experts believe, critics say, critics argue, some say, some believe, some argue, many believe, many say, many think, it is said, it is believed, it is thought, it is widely believed, it is generally accepted, it is well known, widely believed, widely regarded as, widely considered, widely seen as, studies show, studies have shown, studies suggest, research shows, research suggests, research has shown, science says, scientists say, people say, observers say, analysts say, it is claimed, it has been claimed, anonymous sources, on condition of anonymity, a person familiar with
    """

  /// What makes somebody answer for a sentence: prepositions, verbs of saying, and the nouns of published findings.
  private static let attributions = """
    according to, said, says, say, saying, told, tells, announced, announces, reported, reports, report from, report by, report found, claimed, claims, argued, argues, stated, states that, estimated, estimates, estimate, explained, explains, added, adds, noted, notes, revealed, reveals, confirmed, confirms, admitted, warned, warns, promised, predicted, predicts, expects, forecast by, calculated, calculates, found that, finds that, study, survey, poll, figures from, data from, figures show, data show, statistics, published by, statement, in a statement, testified, insisted, insists, acknowledged, wrote, writes, cited, citing, quoted, pointed out, in the words of, disclosed, recorded by, counted by, put the figure, puts the figure, documents show, filing, press release, census
    """
}
