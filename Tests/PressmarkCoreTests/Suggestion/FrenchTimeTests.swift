import Testing

@testable import PressmarkCore

/// Articles of 18 July 2025, a Friday.
@Suite("Times in French")
struct FrenchTimeTests {
  @Test(
    "Dates and periods of the calendar",
    arguments: [
      ("L’usine a fermé le 17 juillet 2025.", ["date ⟦17 juillet 2025⟧ 2025-07-17"]),
      ("Elle est née le 1er mai 1968 à Lyon.", ["date ⟦1er mai 1968⟧ 1968-05-01"]),
      ("La séance du 17/07/2025 est annulée.", ["date ⟦17/07/2025⟧ 2025-07-17"]),
      ("Mise à jour : 2025-07-17.", ["date ⟦2025-07-17⟧ 2025-07-17"]),
      ("Le procès s’ouvre en juillet 2025.", ["date ⟦juillet 2025⟧ 2025-07"]),
      ("En 2019, la ville a gagné 3 000 habitants.", ["date ⟦2019⟧ 2019"]),
      ("Le mur date des années 1930.", ["daterange ⟦années 1930⟧ 1930"]),
      ("L’abbaye remonte au XIIe siècle.", ["daterange ⟦XIIe siècle⟧ 1100"]),
      ("Le lycée a ouvert à l’automne 2021.", ["daterange ⟦automne 2021⟧ 2021-FA"]),
      (
        "Le chiffre d’affaires du deuxième trimestre 2024 recule.",
        ["daterange ⟦deuxième trimestre 2024⟧ 2024-04"]
      ),
      ("Le plan court jusqu’à fin 2027.", ["daterange ⟦fin 2027⟧ 2027"]),
      ("Le 30 février, personne ne vote.", ["date ⟦30 février⟧ unknown"]),
    ])
  func dates(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }

  @Test(
    "Times counted from the article's day",
    arguments: [
      ("Il y a à peine deux ans, le port était vide.", ["date ⟦Il y a à peine deux ans⟧ 2023"]),
      ("La grève a commencé il y a trois mois.", ["date ⟦il y a trois mois⟧ 2025-04"]),
      ("Le maire rendra sa réponse dans dix jours.", ["date ⟦dans dix jours⟧ 2025-07-28"]),
      ("Elle a démissionné mardi dernier.", ["date ⟦mardi dernier⟧ 2025-07-15"]),
      ("La loi sera votée la semaine prochaine.", ["daterange ⟦la semaine prochaine⟧ 2025-W30"]),
      ("Hier soir, le tunnel a rouvert.", ["datetimerange ⟦Hier soir⟧ 2025-07-17"]),
      ("Le mois dernier, les ventes ont baissé.", ["date ⟦Le mois dernier⟧ 2025-06"]),
      ("Le 1er mars dernier, la digue a cédé.", ["date ⟦1er mars dernier⟧ 2025-03-01"]),
      ("Le préfet a signé l’arrêté dimanche.", ["date ⟦dimanche⟧ 2025-07-13"]),
      ("Le préfet signera l’arrêté dimanche.", ["date ⟦dimanche⟧ 2025-07-20"]),
      ("Le stade a rouvert à Pâques.", ["date ⟦Pâques⟧ 2025-04-20"]),
      (
        "Deux semaines après Noël, la neige a fondu.",
        ["date ⟦Deux semaines après Noël⟧ 2025-01-08"]
      ),
      (
        "Ces dernières années, le loyer a doublé.",
        ["daterange ⟦Ces dernières années⟧ ..–2025-07-18"]
      ),
      ("Ce jour-là, la mer était calme.", ["date ⟦Ce jour-là⟧ unknown"]),
      ("Trois jours plus tard, il a avoué.", ["date ⟦Trois jours plus tard⟧ unknown"]),
    ])
  func relative(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }

  @Test(
    "Stretches of time told by both ends",
    arguments: [
      (
        "Le salon se tient du 3 au 6 juin 2025.",
        ["daterange ⟦du 3 au 6 juin 2025⟧ 2025-06-03–2025-06-06"]
      ),
      ("Entre 2019 et 2023, la part a doublé.", ["daterange ⟦Entre 2019 et 2023⟧ 2019–2023"]),
      ("Depuis 2020, le musée est gratuit.", ["date ⟦2020⟧ 2020"]),
      (
        "Le chantier dure de mars à septembre 2024.",
        ["daterange ⟦de mars à septembre 2024⟧ 2024-03–2024-09"]
      ),
      (
        "Les travaux vont de lundi à vendredi.",
        ["daterange ⟦de lundi à vendredi⟧ 2025-07-21–2025-07-25"]
      ),
      (
        "Une trêve est prévue du 28 décembre 2024 au 3 janvier 2025.",
        ["daterange ⟦du 28 décembre 2024 au 3 janvier 2025⟧ 2024-12-28–2025-01-03"]
      ),
    ])
  func ranges(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }

  @Test(
    "Times of day",
    arguments: [
      ("Le train part à 18h30.", ["time ⟦18h30⟧ 18:30:00"]),
      ("Le conseil se réunit à 18 heures.", ["time ⟦18 heures⟧ 18:00:00"]),
      ("La cloche sonne à midi et demi.", ["time ⟦midi et demi⟧ 12:30:00"]),
      ("Le match commence à huit heures du soir.", ["time ⟦huit heures du soir⟧ 20:00:00"]),
      ("La mairie ouvre de 9h à 17h.", ["timerange ⟦de 9h à 17h⟧ 09:00:00–17:00:00"]),
      ("Rendez-vous le 3 mai 2025 à 14h30.", ["datetime ⟦3 mai 2025 à 14h30⟧ 2025-05-03T14:30"]),
      ("Le colis arrivera demain à 8 h 15.", ["datetime ⟦demain à 8 h 15⟧ 2025-07-19T08:15"]),
      ("Il a dormi pendant 2h.", [] as [String]),
    ])
  func clocks(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }

  @Test(
    "Times that come again",
    arguments: [
      ("Le marché a lieu tous les lundis.", ["set ⟦tous les lundis⟧ XXXX-WXX-1"]),
      ("Chaque semaine, elle écrit au maire.", ["set ⟦Chaque semaine⟧ P1W"]),
      ("Il court deux fois par semaine.", ["set ⟦deux fois par semaine⟧ P1W"]),
      ("La revue paraît tous les deux mois.", ["set ⟦tous les deux mois⟧ P2M"]),
    ])
  func repetitions(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }

  @Test(
    "Numbers that are no times",
    arguments: [
      ("Windows 2000 pesait 650 Mo.", [] as [String]),
      ("Il a été élu avec 2000 voix.", [] as [String]),
      ("La salle 2024 est pleine.", [] as [String]),
      ("Le dossier fait 300 pages.", [] as [String]),
      ("Il a mangé trois quarts du gâteau.", [] as [String]),
    ])
  func none(_ text: String, _ expected: [String]) {
    #expect(Found.times(text, "fr") == expected)
  }
}
