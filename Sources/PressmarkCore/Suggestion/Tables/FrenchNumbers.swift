extension NumberGrammar {
  /// French number words: Grevisse, « Le Bon Usage », §§ 573–600 (cardinals, ordinals, fractions), with
  /// the Belgian and Swiss tens, the old spelling with spaces and that of 1990 with hyphens.
  static let french = NumberGrammar(
    words: """
      digit 0: zéro
      article: un, une
      digit 2: deux
      digit 3: trois
      digit 4: quatre
      digit 5: cinq
      digit 6: six
      digit 7: sept
      digit 8: huit
      digit 9: neuf
      teen 10: dix
      teen 11: onze
      teen 12: douze
      teen 13: treize
      teen 14: quatorze
      teen 15: quinze
      teen 16: seize
      ten 20: vingt, vingts
      ten 30: trente
      ten 40: quarante
      ten 50: cinquante
      ten 60: soixante
      ten 70: septante
      ten 80: huitante, octante
      ten 90: nonante
      hundred: cent, cents
      magnitude 3: mille, mil
      magnitude 6: million, millions
      magnitude 9: milliard, milliards
      magnitude 12: billion, billions
      magnitude 15: billiard, billiards
      magnitude 18: trillion, trillions
      magnitude 5: lakh, lakhs
      magnitude 7: crore, crores
      group 8: huitaine
      group 10: dizaine, dizaines
      group 12: douzaine, douzaines
      group 15: quinzaine
      group 20: vingtaine
      group 30: trentaine
      group 40: quarantaine
      group 50: cinquantaine
      group 60: soixantaine
      group 100: centaine, centaines
      group 1000: millier, milliers
      and: et
      point: virgule
      minus: moins, négatif, négative
      part 2: demi, demie, demis, demies, moitié, moitiés
      part 3: tiers
      part 4: quart, quarts
      ordinal 1: unième
      ordinal 2: deuxième
      ordinal 3: troisième
      ordinal 4: quatrième
      ordinal 5: cinquième
      ordinal 6: sixième
      ordinal 7: septième
      ordinal 8: huitième
      ordinal 9: neuvième
      ordinal 10: dixième
      ordinal 11: onzième
      ordinal 12: douzième
      ordinal 13: treizième
      ordinal 14: quatorzième
      ordinal 15: quinzième
      ordinal 16: seizième
      ordinal 20: vingtième
      ordinal 30: trentième
      ordinal 40: quarantième
      ordinal 50: cinquantième
      ordinal 60: soixantième
      ordinal 70: septantième
      ordinal 80: huitantième, octantième
      ordinal 90: nonantième
      ordinal 100: centième
      ordinal 1000: millième
      ordinal 1000000: millionième
      ordinal 1000000000: milliardième
      ordinal 1000000000000: billionième
      parts 1: unièmes
      parts 4: quatrièmes
      parts 5: cinquièmes
      parts 6: sixièmes
      parts 7: septièmes
      parts 8: huitièmes
      parts 9: neuvièmes
      parts 10: dixièmes
      parts 11: onzièmes
      parts 12: douzièmes
      parts 15: quinzièmes
      parts 16: seizièmes
      parts 20: vingtièmes
      parts 30: trentièmes
      parts 100: centièmes
      parts 1000: millièmes
      """,
    ordinalEndings: "e er re ère ème eme ième nd nde d de ᵉ",
    bounds: "au du pas plus",
    prefixes: "mi pré post entre non anti",
    suffixes: """
      joined 3: k, K
      joined 6: M
      money 6: m
      decimals 9: G
      always 9: Md, Mds, Mrd, Mrds, md, mds, mrd
      money 9: B
      """,
    partLinks: "de d'",
    groupMark: Mark.point,
    freedoms: Freedoms(
      tensWithTeens: [60, 80], joinsTenAndDigit: true, countsInTwenties: true, articleIsOne: true,
      hundredStandsAlone: true, thousandStandsAlone: true))
}
