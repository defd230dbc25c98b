extension QuotationTables {
  /// English; each list says where it comes from.
  static let english = QuotationTables(
    QuotationWords(
      verbs: englishVerbs,
      // Quirk et al. § 15.54, and the dispatches of news agencies.
      sourcePrepositions: """
        plain: according to, in the words of, in the view of, in the opinion of, in the eyes of, if we believe, by the account of, quoting, citing
        """,
      auxiliaries: """
        has have had having will would could may might must can should shall does do did is are was were be been
        being am 's 've 'd 'll to
        """,
      negatedAuxiliaries: """
        don't doesn't didn't hasn't haven't hadn't won't wouldn't can't cannot couldn't isn't aren't wasn't
        weren't shouldn't
        """,
      passives: "is are was were be been being am",
      causatives: "",
      adverbs: """
        also already then still never ever always later earlier once now just only even again first finally
        simply often sometimes recently not yet ultimately initially further previously reportedly repeatedly
        once both all too out
        """,
      clitics: "us me him them himself herself itself themselves myself yourself",
      singulars: "a an this each every another",
      reflexives: "",
      negations: "not never",
      pronouns: """
        author: I, we
        masculine: he, him
        feminine: she, her
        several: they, them, some, others, many, both, these, those, several
        nobody: it, one, you, this, that, nobody, nothing, everybody, everyone
        relative: who, which
        """,
      complementisers: "that",
      questionWords: "whether why how if what where when who which",
      clauseStarts: """
        but because if when while although though since as so or until unless whereas that where why how
        before after than
        """,
      clauseEnds: """
        but and or while although though whereas because according before after so which who when as adding
        """,
      comparisons: "as",
      otherClauses: "so such now fact given provided except seeing",
      tellsShortQuotes: true,
      determiners: """
        the a an this that these those my his her its our your their some several many most all both no each
        every one two three four five six ten another other any
        """,
      links: "of for",
      prepositions: """
        at in on with to by from during after before about into over under against among between through
        via since until monday tuesday wednesday thursday friday saturday sunday yesterday today last this
        when while as who which that where because if but so earlier later not n't
        """,
      conjunctions: "and or",
      infinitives: "to",
      // Auxiliaries and the commonest finite verbs.
      finiteWords: """
        is are was were am be has have had do does did will would can could may might must shall should 's 're
        'll 'd 've isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
        cannot couldn't shouldn't needs need makes make made takes take took goes go went comes came gets got
        gives gave knows knew wants want wanted works looks seems remains became becomes means meant says think
        """,
      conditionals: "",
      hearsay: "",
      spokenWords: """
        I me my mine you your yours we us our ours yes no oh ah well i'm i've i'll i'd you're we're we've
        we'll you'll let's don't
        """,
      notNames: """
        january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday christmas easter
        """,
      // Words that lose their beginning in print.
      apostropheWords:
        "tis twas em til cause n round bout nuff cos tween gainst neath til s t re ve ll d m",
      sources: sources,
      genders: """
        masculine: Mr, Sir, Lord, spokesman, chairman, congressman, man, boy, father, brother, son, husband, king, prince, businessman, actor, priest
        feminine: Mrs, Ms, Miss, Lady, spokeswoman, chairwoman, congresswoman, woman, girl, mother, sister, daughter, wife, widow, queen, princess, businesswoman, actress, nun
        """,
      members: "one of them, another of them, one of those, another",
      venues: """
        Reddit: on reddit
        Twitter: on twitter
        X: on x
        Facebook: on facebook
        Instagram: on instagram
        LinkedIn: on linkedin
        TikTok: on tiktok
        YouTube: on youtube
        Mastodon: on mastodon
        Bluesky: on bluesky
        Telegram: on telegram
        WhatsApp: on whatsapp
        Truth Social: on truth social
        Discord: on discord
        social media: on social media, on social networks
        statement: in a statement, in a written statement, in a joint statement, in statements
        press release: in a press release, in a news release
        press conference: at a press conference, at a news conference, during a press conference, in a press conference, in a news conference, during a news conference
        press: told the press, told reporters, told journalists
        earnings call: on an earnings call, during an earnings call, on a call with investors, on the company's earnings call, in an earnings call
        report: in a report, in its report
        letter: in a letter, in an open letter
        email: in an email, by email, in an e-mail, via email
        tweet: in a tweet, in a post, in a series of tweets
        blog: in a blog post, on his blog, on her blog, on its blog
        video: in a video
        speech: in a speech, in her speech, in his speech
        court: in court, before the court
        interview: in an interview, in a recent interview, during an interview
        op-ed: in an op-ed
        memo: in a memo
        BBC: told the bbc
        Reuters: told reuters
        AFP: told afp
        CNN: told cnn
        follows: in an interview with, told the, speaking to, speaking on, interviewed by
        """))

  /// Who and what speaks in newspapers: offices, trades, bodies, papers.
  private static let sources = """
    person: Mr, Mrs, Ms, Miss, Dr, Prof, Sir, Lord, Lady, Sen, Rep, Gov, Gen, president, director, minister, mayor, governor, senator, congressman, congresswoman, deputy, secretary, spokesman, spokeswoman, spokesperson, chief, chairman, chairwoman, chair, head, executive, CEO, founder, co-founder, manager, owner, boss, leader, prosecutor, attorney, lawyer, solicitor, judge, justice, magistrate, commissioner, general, colonel, captain, sergeant, officer, detective, inspector, doctor, nurse, professor, lecturer, researcher, scientist, economist, sociologist, historian, analyst, expert, specialist, author, writer, novelist, poet, critic, editor, journalist, reporter, columnist, producer, actor, actress, screenwriter, artist, singer, musician, coach, trainer, player, captain, architect, engineer, farmer, teacher, student, pupil, principal, adviser, advisor, aide, assistant, candidate, representative, delegate, ambassador, envoy, undersecretary, coordinator, consultant, king, queen, prince, princess, pope, bishop, priest, pastor, father, mother, brother, sister, son, daughter, husband, wife, widow, man, woman, boy, girl, neighbor, neighbour, customer, client, resident, veteran, curator, librarian, biologist, geologist, hydrologist, climatologist, physicist, astronomer, investigator, superintendent, treasurer
    organization: ministry, government, state, department, office, agency, authority, commission, committee, council, court, parliament, senate, congress, house, administration, bureau, institute, organisation, organization, association, federation, union, party, foundation, charity, trust, police, army, military, navy, company, firm, corporation, group, business, maker, manufacturer, publisher, studio, platform, network, broadcaster, bank, university, college, school, hospital, laboratory, museum, church, club, league, team, opposition, Unesco, UN, WHO, OECD, IMF, Pentagon, Kremlin, city, county, embassy, operator, airline, carrier, retailer, startup, board, coalition, tribunal
    group: experts, specialists, researchers, scientists, economists, historians, analysts, observers, unions, residents, neighbors, neighbours, lawmakers, senators, ministers, judges, lawyers, investigators, officers, firefighters, doctors, nurses, teachers, parents, pupils, students, farmers, workers, employees, strikers, protesters, demonstrators, activists, opponents, supporters, critics, defenders, campaigners, authors, writers, actors, artists, producers, developers, players, fans, consumers, users, customers, subscribers, media, newspapers, authorities, leaders, executives, advisers, families, relatives, victims, neighbours, shopkeepers, librarians, engineers, professionals, Americans, Europeans, Democrats, Republicans, men, women, people, secularists, prosecutors
    anonymous: source, sources, official, officials, insider, insiders, user, witness, witnesses, somebody, someone, bystander, passer-by, participant, employee, worker, commenter, commentator, reader, informant, colleague, friend
    unknown: report, study, survey, poll, document, documents, note, statement, figures, data, statistics, estimates, text, letter, article, book, journal, newspaper, magazine, press, website, review, paper, chronicle, rumor, rumour, rumors, rumours, law, filing, memo, records, findings, analysis, census, website, biography, research, forecast, forecasts, index, complaint, lawsuit, indictment, account, accounts
    """
}
