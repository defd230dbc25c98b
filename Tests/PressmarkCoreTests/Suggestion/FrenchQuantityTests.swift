import Testing

@testable import PressmarkCore

@Suite("Quantities in French")
struct FrenchQuantityTests {
  @Test(
    "Numbers, whatever they are written with",
    arguments: [
      ("La ville compte 12 500 habitants.", ["number ⟦12 500⟧ 12500 count"]),
      ("La ville compte 12\u{A0}500 habitants.", ["number ⟦12\u{A0}500⟧ 12500 count"]),
      ("La ville compte 12\u{202F}500 habitants.", ["number ⟦12\u{202F}500⟧ 12500 count"]),
      ("Elle compte 12.500 habitants.", ["number ⟦12.500⟧ 12500 count"]),
      ("Une note de 7,25 en moyenne.", ["number ⟦7,25⟧ 7.25 count"]),
      (
        "Quatre-vingt-dix-sept mille lecteurs ont voté.",
        ["number ⟦Quatre-vingt-dix-sept mille⟧ 97000 count"]
      ),
      ("Deux cent un élus siègent.", ["number ⟦Deux cent un⟧ 201 count"]),
      ("Mille neuf cent douze pages.", ["number ⟦Mille neuf cent douze⟧ 1912 count"]),
      ("Septante-deux communes sont touchées.", ["number ⟦Septante-deux⟧ 72 count"]),
      ("Trois millions et demi de foyers.", ["number ⟦Trois millions et demi⟧ 3500000 count"]),
      ("Une cinquantaine de maires ont signé.", ["number ⟦cinquantaine⟧ ≈ 50 count"]),
      ("Deux douzaines d’œufs.", ["number ⟦Deux douzaines⟧ ≈ 24 count"]),
      ("Les deux tiers des élèves.", ["number ⟦deux tiers⟧ 0.666666666667 count"]),
      ("Un seul candidat reste.", ["number ⟦Un⟧ 1 count"]),
    ])
  func numbers(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "fr") == expected)
  }

  @Test(
    "Amounts of money",
    arguments: [
      (
        "Un devis de 15 millions de dollars.",
        ["money ⟦15 millions de dollars⟧ 15000000 USD"]
      ),
      ("Elle pèse 2,3 Md€ en Bourse.", ["money ⟦2,3 Md€⟧ 2300000000 EUR"]),
      ("Une levée de 15 M$.", ["money ⟦15 M$⟧ 15000000 USD"]),
      ("Le vélo coûte 1\u{202F}666,05\u{A0}€.", ["money ⟦1\u{202F}666,05\u{A0}€⟧ 1666.05 EUR"]),
      ("Un demi-milliard d’euros.", ["money ⟦Un demi-milliard d’euros⟧ 500000000 EUR"]),
      ("Comptez 12 francs suisses.", ["money ⟦12 francs suisses⟧ 12 CHF"]),
      ("Le pain vaut 95 centimes.", ["money ⟦95 centimes⟧ 95 cent"]),
      ("Le ticket est à 2 euros 50.", ["money ⟦2 euros 50⟧ 2.5 EUR"]),
      ("Une amende de 10 000 CHF.", ["money ⟦10 000 CHF⟧ 10000 CHF"]),
      (
        "Moins de 300 euros par mois.", ["money ⟦Moins de 300 euros⟧ < 300 EUR"]
      ),
      (
        "Entre 10 et 20 millions d’euros.",
        ["money ⟦Entre 10 et 20 millions d’euros⟧ 10000000–20000000 EUR"]
      ),
      ("Elle a lu 12 livres.", ["number ⟦12⟧ 12 count"]),
      ("Un bébé de six livres.", ["dimension ⟦six livres⟧ 6 [lb_av]"]),
    ])
  func money(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "fr") == expected)
  }

  @Test(
    "Percentages, factors and shares",
    arguments: [
      ("Une hausse de 12,5\u{202F}%.", ["percent ⟦12,5\u{202F}%⟧ 12.5 %"]),
      ("Quelque 40 pour cent des sièges.", ["percent ⟦40 pour cent⟧ ≈ 40 %"]),
      ("Deux points de pourcentage de plus.", ["percent ⟦Deux points de pourcentage⟧ 2 {point}"]),
      ("Entre 20 et 30\u{A0}% des postes.", ["percent ⟦Entre 20 et 30\u{A0}%⟧ 20–30 %"]),
      ("Le train va dix fois plus vite.", ["multiplier ⟦dix fois plus vite⟧ × 10 ratio"]),
      ("Il est deux fois moins cher.", ["multiplier ⟦deux fois moins cher⟧ × 0.5 ratio"]),
      (
        "Les loyers ont été multipliés par trois.", ["multiplier ⟦multipliés par trois⟧ × 3 ratio"]
      ),
      ("Les ventes ont doublé.", ["multiplier ⟦doublé⟧ × 2 ratio"]),
      ("Trois Belges sur dix y croient.", ["ratio ⟦Trois Belges sur dix⟧ 0.3 ratio"]),
      ("Un élève sur cinq décroche.", ["ratio ⟦Un élève sur cinq⟧ 0.2 ratio"]),
    ])
  func shares(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "fr", types: [.percent, .multiplier, .ratio, .money]) == expected)
  }

  @Test(
    "Dimensions, temperatures, ages and durations",
    arguments: [
      ("Un mur de 3,5 mètres.", ["dimension ⟦3,5 mètres⟧ 3.5 m"]),
      ("Un logement de 42 m².", ["dimension ⟦42 m²⟧ 42 m2"]),
      ("À 130 km/h sur l’autoroute.", ["dimension ⟦130 km/h⟧ 130 km/h"]),
      ("Plus de 80 tonnes de déchets.", ["dimension ⟦Plus de 80 tonnes⟧ > 80 t"]),
      ("Un disque de 2 To.", ["dimension ⟦2 To⟧ 2 TBy"]),
      ("Il fait moins 12 degrés.", ["temperature ⟦moins 12 degrés⟧ -12 deg"]),
      ("L’eau est à 18,5\u{A0}°C.", ["temperature ⟦18,5\u{A0}°C⟧ 18.5 Cel"]),
      ("Une femme de 35 ans.", ["age ⟦35 ans⟧ 35 a"]),
      ("Un homme âgé de 60 ans.", ["age ⟦60 ans⟧ 60 a"]),
      ("Le chantier a duré six mois.", ["duration ⟦six mois⟧ 6 mo"]),
      ("Un débat de deux heures et demie.", ["duration ⟦deux heures et demie⟧ 150 min"]),
      ("Un record de 2h07 à Berlin.", ["duration ⟦2h07⟧ 7620 s"]),
      ("Pendant un quart d’heure.", ["duration ⟦un quart d’heure⟧ 15 min"]),
      ("Trois décennies de guerre.", ["duration ⟦Trois décennies⟧ 30 a"]),
    ])
  func dimensions(_ text: String, _ expected: [String]) {
    #expect(
      Found.lines(text, "fr", types: [.dimension, .temperature, .age, .duration]) == expected)
  }

  @Test(
    "What counts nothing is not shown",
    arguments: [
      "L’article 49 de la Constitution.", "En 2019, elle est élue.", "Il utilise Windows 11.",
      "Appelez le 01 23 45 67 89.", "L’A380 se pose.", "Le match s’achève sur un 3-1.",
      "Rendez-vous à 18 heures.", "La demi-finale approche.", "Une école à deux vitesses.",
      "On en voit des centaines.",
      "Une scène forte, un acteur juste.", "Voir www.exemple.fr/page?n=30%25.",
      "Ils sont en quart de finale.", "Le Covid-19 recule.", "Adresse 192.168.1.12.",
    ])
  func labels(_ text: String) {
    #expect(Found.lines(text, "fr", types: Found.quantities) == [])
  }

  @Test("An accepted quantity brings its claim fields and its code")
  func claimFields() throws {
    let text = "Avec un budget de près de 15 millions de dollars, le film va deux fois plus vite."
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
    let quantities = found.map(\.claim.quantity)
    #expect(
      quantities == [
        Quantity(
          raw: "près de 15 millions de dollars", value: "15000000", unit: "USD", comparator: .about,
          property: "budget"),
        Quantity(
          raw: "deux fois plus vite", value: "2", unit: "ratio", comparator: .times,
          property: "vitesse"),
      ])
    #expect(found.map(\.codes) == [["money", "source missing"], ["comparison"]])
    #expect(found.first?.cue == TextSpan(18, 25))
  }
}
