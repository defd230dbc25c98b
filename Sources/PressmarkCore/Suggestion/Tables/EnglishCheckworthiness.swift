extension CheckworthinessTables {
  /// English.
  ///
  /// The classes are those by which fact-checkers and studies of check-worthiness describe sentences
  /// (Hassan et al., « ClaimBuster », 2017); the words are ours: the commonest of each matter in the news.
  static let english = CheckworthinessTables(
    englishLines,
    // Words in -ed that are no past.
    notPast: WordSet(
      """
      need needed indeed speed bleed breed exceed feed freed greed proceed seed succeed weed creed deed heed \
      hundred sacred naked wicked united embed shed wed bed red led
      """),
    pastEnding: .english,
    auxiliaries: WordSet("have has had we've they've i've you've he'd she'd they'd"))

  /// Every list.
  static let englishLines = english1 + "\n" + english2 + "\n" + english3

  /// Numbers, comparison, time, verbs.
  private static let english1 = """
    percentage: percent, per cent, %, percentage, percentage points, points
    money: $, £, €, dollar, dollars, cents, cent, pounds, euros, pence, bucks
    large number: hundred, hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions, 000, bn, dozens
    share: half, third, quarter, thirds, fifth, out of, majority, most of, minority, two-thirds, one in, part of, proportion, one of every, fraction
    rate: rate, rates, per, per capita, average, annual, annually, a year, a month, a week, a day, an hour, each year, every year, every day, every month, total, amount, amounts, number of, median, ratio, sum, level, levels
    more or less: more, less, fewer, higher, lower, larger, smaller, bigger, greater, additional, extra, worse, faster, cheaper, most, least, older, poorer, richer
    comparison: than, compared, compared with, compared to, twice, three times, times, double, triple, equal to, the same as, as much as, as many as, as many, versus, relative to, ahead of, behind, second only
    superlative: highest, lowest, biggest, largest, smallest, worst, greatest, wealthiest, richest, poorest, fastest, longest, oldest, youngest, deepest, most expensive, leading, record, top, number one, unprecedented, best-selling, steepest, all-time, cheapest, hottest, coldest, busiest, deadliest, strongest, weakest
    first or last: first time, the first, first president, the last time, last time, ever, in history, never before, never been, for the first, only time, longest, the history, second time
    exclusive: only, single, alone, none, not one, not a single, sole, solely, exclusively, any, except, without, any other, no other, zero, every single
    change: increase, increased, increases, increasing, rise, rose, risen, rising, grow, grew, grown, growing, growth, fell, fallen, fall, falling, drop, dropped, decline, declined, decrease, decreased, reduce, reduced, reduction, cut, cuts, cutting, raised, raise, doubled, tripled, quadrupled, gone up, gone down, went up, went down, up, down, lost, gained, added, created, expanded, shrink, shrunk, slowed, soared, plunged, halved, surged, tumbled, jumped, climbed, eliminated, slashed, balanced, turned, improved, worsened, moved, gone, went
    past time: last year, last month, last week, last night, last time, last decade, last century, last, past, ago, since, yesterday, previous, previously, recent, recently, earlier, formerly, once, during, history, before, already, under, after, when, then, back in, at the time, until, former, over the last, in the last
    length of time: year, years, month, months, week, weeks, day, days, decade, decades, hours, century, four years, eight years, quarter, term, terms
    present time: now, today, currently, right now, at present, presently, this year, this month, this week, these days, as of, so far, to date, at this moment, tonight
    future time: tomorrow, next, future, soon, next year, next week, upcoming, coming, someday, some day, ahead, forward, long run, generations, long term
    past of to be or to have: was, were, had, did, been, wasn't, weren't, hadn't, didn't, he'd, has been, have been
    past tense: said, went, took, made, gave, came, got, found, left, lost, told, kept, held, ran, brought, built, paid, spent, sent, met, won, began, wrote, stood, knew, saw, became, led, fought, sold, bought, taught, caught, thought, felt, heard, meant, rose, fell, grew, drew, threw, broke, spoke, chose, drove, shot, struck, laid, let, put, cut, hit, set, cost, forgot, hid, rode, flew, wore, swore, taken, given, gone, done, seen, driven, broken, chosen, written, shown, known, become, sought, dealt, lent, stole, withdrew, overthrew, undid, told
    perfect: has, have gone, we've had, has been, have been, we've, have had, have lost, have seen, they've, he's been, have now, have become
    future: will, i'll, we'll, he'll, she'll, it'll, they'll, you'll, won't, shall, going to, gonna, 'll, about to
    possibility: would, could, might, may, maybe, perhaps, possible, possibly, probably, likely, wouldn't, couldn't, i'd, we'd, you'd, they'd, potential, potentially, as if
    ability: can, can't, cannot, able, unable, try, trying, possible
    obligation: must, should, ought, ought to, need, needs, need to, have to, has to, got to, shouldn't, must not, necessary, essential, required, had to, supposed to, had better
    """

  /// Persons, speech, judgement, the make of a sentence.
  private static let english2 = """
    first person: i, me, my, myself, mine, i'm, i've, i'd, i'll
    first person plural: we, us, our, ours, ourselves, we're, we've, we'll, we'd
    second person: you, your, yours, yourself, you're, you've, you'll, you'd
    he or she: he, she, his, her, him, hers, himself, herself, he'd, he'll, she'd
    they: they, them, their, theirs, themselves, they're, they've, they'd, they'll
    opinion: think, believe, feel, guess, suppose, agree, disagree, doubt, consider, i mean, in my view, in my opinion, convinced, trust, respect, opinion, view, confident, proud, honest, honestly, personally, frankly, certainly, sure, of course, obviously, believes, thinks
    knowledge: know, knows, understand, realize, recognize, remember, wonder, learn, imagine, aware, understands, understanding, figure, see
    wish: want, wants, hope, wish, would like, i'd like, like to, love, prefer, rather, need, wanted, hopefully, hopes, look forward, intend, intention, plan to, seek, promise, pledge, commit
    speech: said, says, told, called, promised, claimed, announced, reported, stated, admitted, declared, denied, argued, testified, warned, quoted, describes, described, suggested, criticized, attacked, accused, saying, calls, claims, wrote, asked, endorsed
    statement of record: fact, facts, in fact, as a matter of fact, record, records, report, reports, study, studies, according to, statistics, figures, data, history, evidence, survey, poll, polls, estimated, estimates, census, research, actually, the truth is, documented, proof, proved, proven, measured, number, numbers, for example, instance, documents, intelligence, published, analysis, found that
    existence: there is, there are, there was, there were, there have, there has, exists, exist, existed, include, includes, included, including, consists, contains, involved, live, lives, lived
    negation: not, no, never, neither, nor, n't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, can't, cannot, won't, wouldn't, couldn't, shouldn't, haven't, hasn't, hadn't, ain't
    judgement: good, great, better, best, bad, important, wrong, right, strong, stronger, fair, unfair, serious, terrible, wonderful, difficult, hard, tough, easy, clear, true, false, real, big, proper, critical, dangerous, effective, successful, responsible, irresponsible, reckless, outrageous, foolish, smart, special, disaster, mistake, shame, tragic, decent, vital, appropriate, ridiculous, incredible, unbelievable, beautiful, nice, horrible, fundamental, key, different, consistent, strongly, vitally, greatest, interesting
    vague word: thing, things, something, anything, everything, nothing, kind, kinds, way, ways, somebody, someone, anybody, anyone, sort, stuff, lot, lots, bit, point, matter, matters, idea, reason, sense, case, side, place, difference, example, part, problem, problems, situation, it's
    talk: question, questions, answer, answers, issue, issues, debate, talk, talking, discuss, discussion, say, saying, tell, speak, speaking, ask, asking, respond, response, answering, listen, hear, mention, address, explain, argument, remarks, comment, comments, conversation, moderator, audience, topic, subject, minutes, follow-up
    ideal: freedom, values, hope, future, opportunity, commitment, dream, dreams, strength, leadership, leader, character, faith, peace, liberty, principles, principle, moral, spirit, vision, responsibility, trust, respect, judgment, integrity, courage, chance, unity, together, justice, dignity, heart, destiny, greatness, prosperity, ideals, democracy, constitution, equality, experience, ability, confidence, purpose, honor, pride, goal, goals, challenge, challenges, priorities, priority, choice, choices, decision, decisions, qualified, commander, forward
    generality: always, everybody, everyone, nobody, no one, all of us, whatever, whoever, anywhere, everywhere, every, all, any time, people who, each of us, both, entire, whole, those who, american people, the american people, world, life, human, everyone
    condition: if, whether, unless, in case, as long as, provided, assuming, suppose, otherwise, until
    cause: because, because of, due to, led to, leads to, therefore, as a result, result, resulted, caused, cause, thanks to, so that, that's why, responsible for, consequence, contributed, result of, since, reason
    contrast: but, yet, although, though, while, however, instead, despite, even, whereas, even though, still, nevertheless, rather than
    address: thank, thanks, let me, let's, please, welcome, good evening, ladies, gentlemen, look, well, hello, congratulations, excuse me, sorry, okay, ok, yes, sir, ma'am, folks, friends, please, wait, tonight, hi, oh, again, now, so
    relative clause: which, who, whose, whom, where
    question word: what, how, why, what's, how's, who's, which of, when will
    proposal: plan, plans, propose, proposed, proposal, proposals, proposing, policy, policies, strategy, agenda, make sure, work, working, continue, start, begin, keep, bring, provide, ensure, invest, build, help, protect, solve, fix, create, develop, strengthen, stop, change, move, get, make, stand, fight, take, give, go, do, encourage, restore, reform, rebuild, promote, guarantee, allow, pursue, prevent, achieve, meet, join, use, become, support, turn, win, defend, lead, respond
    """

  /// What is spoken of.
  private static let english3 = """
    taxes: tax, taxes, taxed, taxpayer, taxpayers, taxing, taxation, tax cut, tax cuts, tax credit, tax code, tariffs, tariff, irs, deduction, deductions, loophole, loopholes, tax break, tax breaks, vat, tax returns
    budget: budget, budgets, deficit, deficits, debt, debts, spending, spend, spent, spends, surplus, funding, funded, funds, fund, subsidies, subsidy, appropriations, fiscal, bailout, borrowed, borrowing, borrow, grants, grant, expenditures, loans, loan, balanced, investment, investments, financed, pension, pensions
    prices and incomes: cost, costs, price, prices, pay, pays, paid, paying, income, incomes, wage, wages, salary, inflation, interest rates, interest, mortgage, mortgages, premiums, fees, afford, earn, earned, earning, savings, profits, profit, revenue, revenues, rent, bills, worth, wealth, middle class, middle income, bonuses, dividends
    work and economy: job, jobs, unemployment, unemployed, employment, economy, economic, recession, growth, worker, workers, business, businesses, company, companies, industry, industries, manufacturing, trade, exports, imports, factory, factories, bank, banks, wall street, stock market, market, farmers, farm, farms, agriculture, union, unions, hired, laid off, outsourcing, productivity, gdp, gross national product, steel, auto, corporations, corporation, corporate, production, produced, products, overseas, bankruptcy, bankruptcies, contracts, plant, plants, housing, homes, construction
    law: bill, bills, law, laws, act, legislation, amendment, ban, banned, treaty, agreement, regulation, regulations, court, supreme court, constitutional, legal, illegal, statute, judge, judges, ruling, ruled, rule, rules, resolution, sanctions, embargo, executive order, order, ordered, lawsuit, sued, commission, doctrine, nomination, appointed, appointments, appointment
    vote: vote, votes, voted, voting, passed, vetoed, veto, signed, supported, opposed, sponsored, co-sponsored, introduced, proposed, endorsed, approved, rejected, enacted, ratified, elected, election, elections, support, supports, oppose, opposes, voted for, voted against, cosponsored, repealed, filibuster, adopted, supporting
    institution: administration, government, congress, senate, house, white house, federal, state, states, department, agency, agencies, pentagon, epa, fbi, cia, parliament, ministry, commission, committee, council, united nations, nato, fed, federal reserve, state department, republicans, democrats, democratic, republican, party, governor, governors, mayor, chiefs, bureau, national, supreme, board
    office: president, vice president, senator, governor, secretary, congressman, mr, mrs, ms, minister, prime minister, general, chairman, ambassador, attorney general, candidate, leader, leaders, speaker, justice, director, dr, chief, office, predecessor
    war and weapons: war, wars, weapons, weapon, nuclear, troops, military, soldiers, army, navy, force, forces, bomb, bombs, bombing, missile, missiles, terrorists, terrorist, terrorism, attack, attacks, attacked, killed, invaded, invasion, arms, defense, tanks, combat, submarines, warheads, al qaeda, taliban, isis, wounded, casualties, air force, marines, veterans, warhead, uranium, enriched, hostages, communist, communists, regime, dictator, allies, coalition
    crime: crime, crimes, criminal, criminals, drug, drugs, prison, prisons, police, murder, murdered, murders, gun, guns, convicted, arrested, violence, violent, shooting, assault, rape, death penalty, cocaine, illegally, fraud, scandal, corruption, guilty, victims, jail, executed, gangs, law enforcement
    health and welfare: health, healthcare, health care, insurance, insured, uninsured, medicare, medicaid, hospital, hospitals, doctor, doctors, medicine, prescription, patients, cancer, aids, social security, welfare, poverty, food stamps, benefits, abortion, abortions, disease, vaccine, seniors, elderly, disabled, coverage, obamacare, nurses, homeless, virus, hunger, retirement, infant mortality, life expectancy
    education: school, schools, education, college, colleges, university, universities, student, students, teacher, teachers, classroom, tuition, graduates, graduate, scholarships, head start, reading, math, science, scientists, research
    energy and nature: energy, oil, gas, gasoline, coal, solar, wind, climate, environment, environmental, pollution, air, water, emissions, barrels, drilling, acres, nuclear power, clean, carbon, forests, land, lands, electricity, pipeline, fuel
    people: americans, women, men, children, families, family, kids, people, workers, voters, immigrants, immigration, immigrant, border, refugees, blacks, black, african-american, hispanics, minorities, minority, citizens, population, students, households, veterans, farmers, owners, employees, employers, poor, rich, wealthy, residents, young people, teenagers, youth, mothers, folks
    place: america, united states, u s, iraq, iran, afghanistan, china, russia, soviet union, soviet, soviets, israel, japan, mexico, vietnam, korea, germany, france, britain, england, europe, africa, asia, cuba, syria, libya, panama, nicaragua, el salvador, lebanon, middle east, pakistan, india, canada, saudi arabia, kuwait, bosnia, kosovo, haiti, poland, egypt, ukraine, turkey, california, texas, florida, new york, ohio, massachusetts, arkansas, arizona, michigan, pennsylvania, illinois, detroit, washington, chicago, new hampshire, iowa, quemoy, matsu, formosa, persian gulf, latin america, country, countries, nation, nations, cities, city, world
    """
}
