extension TimeTables {
  /// French; each list says where it comes from.
  static let french = TimeTables(
    TimeWords(
      words: words, holidays: holidays,
      weekdays: """
        1: lundis
        2: mardis
        3: mercredis
        4: jeudis
        5: vendredis
        6: samedis
        7: dimanches
        """,
      determiners: "le la les l' son sa ses leur leurs du au aux des", articles: "le la les l'",
      links: "de d' du des",
      starters: """
        le la les l' il ilya voici voilà dans d' tous toutes chaque quelques plusieurs de du entre ce cet cette ces \
        deuxième troisième quatrième premier première dernier dernière avant-dernier une un quelque au aux des
        """,
      every: "tous les, toutes les, tout les, chaque, n'importe quel, n'importe quelle",
      other: "autres",
      timesPer: "fois par, fois l', fois le, fois la, fois chaque, fois tous les",
      agoBefore: "il y a, il ya, il y avait, voilà, voici, y a",
      agoBehind: "", earlierBehind: "plus tôt, auparavant, avant",
      aheadBefore: "dans, d'ici, d'ici à, d'ici un délai de",
      aheadBehind: "", laterBehind: "plus tard, après",
      few: "quelques, plusieurs, une poignée de, une poignée d'",
      beforeAnchor: "avant, avant le, avant la, avant l', avant les",
      afterAnchor: """
        après, après le, après la, après l', à partir de, à partir d', à partir du, à compter de, à compter d', à compter du, \
        suivant le, depuis, depuis le
        """,
      // Grevisse, « Le bon usage », §§ 1048–1076, prepositions of time.
      directions: """
        since: depuis, depuis le, depuis la, depuis l', depuis les, dès, dès le, à partir de, à partir du, à partir d', à compter du, à compter de
        until: jusqu'à, jusqu'au, jusqu'en, jusqu'à la, d'ici, d'ici à, d'ici au, d'ici le, d'ici la, d'ici en
        before: avant, avant le, avant la, avant l'
        after: après, après le, après la, après l'
        """,
      told: """
        suivant suivante suivants suivantes précédent précédente précédents précédentes d'après d'avant même
        """,
      eras: "av avant-jésus-christ", otherCalendars: "chinois lunaire juif musulman",
      ranges: TimeRangeWords(
        openers: "de d' du des", betweens: "entre",
        joints: """
          à, au, à la, aux, jusqu'à, jusqu'au, jusqu'en, jusqu'à la, jusque, et, -, –, —, ~, et le, et la, au mois de, a, et l', à l', à le
          """,
        and: "et", strong: "au, jusqu'au, jusqu'à, jusqu'en, -, –, —, ~"),
      clocks: ClockWords(
        signs: "h", hours: "h heure heures", minutes: "min mn minute minutes m",
        marks: "précises, pile",
        meridiems: """
          am: am, a.m., du mat
          pm: pm, p.m.
          """,
        parts: """
          MO: du matin, du mat, ce matin, dans le matin, dans la matinée
          AF: de l'après-midi, de l'après midi, d'après-midi, cet après-midi, après-midi, apres-midi, de l'aprem
          EV: du soir, dans la soirée, en soirée
          """,
        openers: "à a vers dès avant jusqu' d'ici entre environ",
        behind: """
          15: et quart, et un quart
          30: et demie, et demi, et demies
          45: trois quarts, et trois quarts
          -15: moins le quart, moins quart, moins un quart
          """,
        before: "", past: "", to: "", zones: zones),
      toClock: """
        à, vers, dès, aux alentours de, autour de, à environ, vers environ, pour, a, aux environs de, mais, par exemple
        """,
      toDate: "le, ce, de, du, pour le, dès, la",
      toPart: "au, dans la, dans le, dans l', en, le, à la, au cours de la, la",
      yearOpeners: "en depuis d'ici courant fin début mi an année",
      monthOpeners: "en depuis dès fin début mi de d' le du au",
      past: """
        a ont avait avaient était étaient fut furent ai as avons eu été dit annoncé déclaré hier mort mortes né née sorti sortie
        """,
      future: """
        va vont sera seront aura auront prochain prochaine prévu prévue prévus prévues devrait devraient doit doivent attendu \
        attendue programmé programmée futur future demain lieu bientôt d'ici
        """,
      futureEndings: "era eront ira iront dra dront vra vront rra rront", pastEndings: "ait aient",
      isDayFirst: true, nextIsInNextWeek: false),
    quantities: .french)

  /// The names of months, days, parts of the day and units: Grevisse, « Le bon usage », §§ 231, 602; the
  /// abbreviations of the Lexique des règles typographiques de l’Imprimerie nationale.
  private static let words = """
    month 1: janvier, janv, jan
    month 2: février, févr, fév, fevr
    month 3: mars
    month 4: avril, avr
    month 5: mai
    month 6: juin
    month 7: juillet, juil
    month? 7: jui
    month 8: août, aout
    month 9: septembre
    month? 9: sept, sep
    month 10: octobre
    month? 10: oct
    month 11: novembre
    month? 11: nov
    month 12: décembre
    month? 12: déc, dec
    weekday 1: lundi
    weekday 2: mardi
    weekday 3: mercredi
    weekday 4: jeudi
    weekday 5: vendredi
    weekday 6: samedi
    weekday 7: dimanche
    weekday? 1: lun.
    weekday? 2: mar., mar
    weekday? 3: mer., mer
    weekday? 4: jeu., jeu
    weekday? 5: ven., ven
    weekday? 6: sam., sam
    weekday? 7: dim., dim
    day 0: aujourd'hui, ce jour
    day 1: demain
    day -1: hier
    day 2: après-demain, après demain
    day -2: avant-hier, avant hier
    told 1: lendemain
    told -1: veille
    told 2: surlendemain
    told -2: avant-veille
    day -1 EV: hier soir, hier au soir, la veille au soir
    day 0 EV: ce soir
    day 0 MO: ce matin
    day 0 AF: cet après-midi, cet après midi, cet aprem
    day 0 NI: cette nuit
    now: maintenant, en ce moment, à présent, actuellement
    part MO: matin, matinée, matins, aurores
    part MI: déjeuner, midi-deux
    part AF: après-midi, après midi, aprem
    part EV: soir, soirée, soirs
    part NI: nuit
    clock 720: midi
    clock 0: minuit
    unit second: seconde, secondes, sec
    unit minute: minute, minutes, min
    unit hour: heure, heures, h
    unit day: jour, jours, journée, journées
    unit week: semaine, semaines
    unit weekend: week-end, week-ends, weekend, weekends
    unit fortnight: quinzaine
    unit month: mois
    unit quarter: trimestre, trimestres
    unit half: semestre, semestres
    unit year: an, ans, année, années
    unit decade: décennie, décennies
    unit century: siècle, siècles
    season SP: printemps
    season SU: été
    season FA: automne
    season WI: hiver
    edge start: début, débuts
    edge mid: mi, milieu, courant
    edge end: fin
    shift next: prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes, à venir, d'après, qui vient, qui viennent
    shift last: dernier, dernière, derniers, dernières, passé, passée, passés, passées, précédent, précédente, précédents, précédentes, écoulé, écoulée, écoulés, écoulées, d'avant
    shift this: ce, cet, cette, ces, même, courante, en cours
    yearpart 1: t1
    yearpart 2: t2
    yearpart 3: t3
    yearpart 4: t4
    frequency P1D: quotidiennement, journellement
    frequency P1W: hebdomadairement
    frequency P1M: mensuellement
    frequency P3M: trimestriellement
    frequency P6M: semestriellement
    frequency P1Y: annuellement
    """

  /// Public and other holidays: Code du travail, article L3133-1; the calendar of the Catholic church; the days of
  /// Belgium, Switzerland and Quebec that French newspapers date by.
  private static let holidays = """
    12-25: noël, jour de noël, le jour de noël
    12-24: veille de noël, réveillon de noël, la veille de noël
    12-31: saint-sylvestre, saint sylvestre, réveillon de la saint-sylvestre, réveillon du nouvel an, réveillon de la saint sylvestre
    1-1: jour de l'an, nouvel an, premier de l'an
    1-6: épiphanie
    2-2: chandeleur
    2-14: saint-valentin, saint valentin
    3-8: journée internationale des droits des femmes, journée des droits des femmes, journée de la femme
    3-17: saint-patrick, saint patrick
    4-22: jour de la terre, journée de la terre
    5-1: fête du travail, fête des travailleurs, journée internationale des travailleurs
    5-8: fête de la victoire
    6-21: fête de la musique
    6-24: saint-jean-baptiste
    7-4: jour de l'indépendance, independence day
    7-14: fête nationale
    8-15: assomption
    11-1: toussaint
    11-11: armistice
    10-31: halloween
    easter -47: mardi gras
    easter -46: mercredi des cendres
    easter -7: dimanche des rameaux, rameaux
    easter -2: vendredi saint
    easter 0: pâques, dimanche de pâques
    easter 1: lundi de pâques
    easter 39: ascension, jeudi de l'ascension
    easter 49: pentecôte, dimanche de pentecôte
    easter 50: lundi de pentecôte
    nth -1 7 5 0: fête des mères
    nth 3 7 6 0: fête des pères
    nth 4 4 11 0: thanksgiving
    nth 4 4 11 1: black friday, vendredi noir
    nth 4 4 11 4: cyber monday
    """

  /// Zones of the IANA time zone database that newspapers name, at their standard or named offset.
  static let zones = """
    Z: gmt, utc, tu
    +01:00: cet, bst, hnec
    +02:00: cest
    -05:00: est, cdt
    -04:00: edt
    -06:00: cst, mdt
    -07:00: mst, pdt
    -08:00: pst
    +09:00: jst
    +05:30: ist
    """
}
