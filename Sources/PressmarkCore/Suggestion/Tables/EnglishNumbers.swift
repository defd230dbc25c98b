extension NumberGrammar {
  /// English number words.
  ///
  /// Huddleston and Pullum, "The Cambridge Grammar of the English Language",
  /// ch. 5 § 7 and ch. 19 § 5.10; lakh and crore of Indian English; the misspelling "fourty".
  static let english = NumberGrammar(
    words: """
      digit 0: zero, naught, nought, nil
      article: a, an
      digit 1: one
      digit 2: two
      digit 3: three
      digit 4: four
      digit 5: five
      digit 6: six
      digit 7: seven
      digit 8: eight
      digit 9: nine
      teen 10: ten
      teen 11: eleven
      teen 12: twelve
      teen 13: thirteen
      teen 14: fourteen
      teen 15: fifteen
      teen 16: sixteen
      teen 17: seventeen
      teen 18: eighteen
      teen 19: nineteen
      ten 20: twenty
      ten 30: thirty
      ten 40: forty, fourty
      ten 50: fifty
      ten 60: sixty
      ten 70: seventy
      ten 80: eighty
      ten 90: ninety
      hundred: hundred
      magnitude 3: thousand
      magnitude 6: million
      magnitude 9: billion
      magnitude 12: trillion
      magnitude 15: quadrillion
      magnitude 5: lakh, lakhs, lac, lkh, lkhs
      magnitude 7: crore, crores, cr, kr
      group 2: couple
      group 12: dozen, dozens, dozs
      group 100: hundreds
      group 1000: thousands
      group 1000000: millions
      group 1000000000: billions
      group 1000000000000: trillions
      and: and
      point: point
      minus: minus, negative
      part 2: half, halves
      part 4: quarter, quarters
      ordinal 1: first
      ordinal 2: second
      ordinal 3: third
      ordinal 4: fourth
      ordinal 5: fifth
      ordinal 6: sixth
      ordinal 7: seventh
      ordinal 8: eighth
      ordinal 9: ninth
      ordinal 10: tenth
      ordinal 11: eleventh
      ordinal 12: twelfth
      ordinal 13: thirteenth
      ordinal 14: fourteenth
      ordinal 15: fifteenth
      ordinal 16: sixteenth
      ordinal 17: seventeenth
      ordinal 18: eighteenth
      ordinal 19: nineteenth
      ordinal 20: twentieth
      ordinal 30: thirtieth
      ordinal 40: fortieth
      ordinal 50: fiftieth
      ordinal 60: sixtieth
      ordinal 70: seventieth
      ordinal 80: eightieth
      ordinal 90: ninetieth
      ordinal 100: hundredth
      ordinal 1000: thousandth
      ordinal 1000000: millionth
      ordinal 1000000000: billionth
      ordinal 1000000000000: trillionth
      parts 1: firsts
      parts 3: thirds
      parts 4: fourths
      parts 5: fifths
      parts 6: sixths
      parts 7: sevenths
      parts 8: eighths
      parts 9: ninths
      parts 10: tenths
      parts 12: twelfths
      parts 16: sixteenths
      parts 20: twentieths
      parts 100: hundredths
      parts 1000: thousandths
      """,
    ordinalEndings: "st nd rd th",
    bounds: "the a",
    prefixes: "mid pre post non sub sen",
    suffixes: """
      joined 3: k, K
      joined 6: M
      money 6: m, mm
      always 6: mn, mln
      decimals 9: G
      always 9: bn, Bn, BN
      money 9: B, b
      money 12: T
      always 12: tn, trn
      """,
    partLinks: "of",
    groupMark: Mark.comma,
    freedoms: Freedoms(andJoinsHundreds: true, readsCenturies: true, digitsTakeHundreds: true))
}
