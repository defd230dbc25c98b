import Testing

@testable import PressmarkCore

@Suite("Quotations in French")
struct FrenchQuotationTests {
  @Test(
    "What stands between marks, with its source",
    arguments: [
      (
        "« Nous fermons demain », a dit Claire Morin.",
        [
          "quote_direct ⟦« Nous fermons demain »⟧ Claire Morin (person), a dit"
        ]
      ),
      (
        "Claire Morin a répondu : « Nous fermons demain. »",
        [
          "quote_direct ⟦« Nous fermons demain. »⟧ Claire Morin (person), a répondu"
        ]
      ),
      (
        "“Nous fermons demain”, assure la gérante.",
        [
          "quote_direct ⟦“Nous fermons demain”⟧ la gérante (person), assure"
        ]
      ),
      (
        "\"Nous fermons demain\", explique Marc Duval, président du comité.",
        [
          "quote_direct ⟦\"Nous fermons demain\"⟧ Marc Duval (person), explique"
        ]
      ),
      (
        "« Nous fermons demain », lâche-t-elle.",
        [
          "quote_direct ⟦« Nous fermons demain »⟧ – (unknown), lâche-t-elle"
        ]
      ),
      (
        "« Tout ira bien », nous écrit un lecteur. « Tout le monde le sait. »",
        [
          "quote_direct ⟦« Tout ira bien »⟧ un lecteur (anonymous), nous écrit",
          "quote_direct ⟦« Tout le monde le sait. »⟧ un lecteur (anonymous), nous écrit",
        ]
      ),
      (
        "L’équipe est partie, dit-il, « sans un mot pour personne ».",
        [
          "quote_indirect ⟦L’équipe est partie⟧ – (unknown), dit-il",
          "quote_direct ⟦« sans un mot pour personne »⟧ – (unknown), dit-il",
        ]
      ),
      (
        "„Das ist gut“, dit Klaus Meyer.",
        [
          "quote_direct ⟦„Das ist gut“⟧ Klaus Meyer (person), dit"
        ]
      ),
      (
        "Les experts jugent le risque « très faible ».",
        [
          "quote_direct ⟦« très faible »⟧ Les experts (group), jugent"
        ]
      ),
      (
        "« C’est faux », accuse l’avocat Pierre Dumas (Lyon), qui promet que « tout sera dit ».",
        [
          "quote_direct ⟦« C’est faux »⟧ Pierre Dumas (person), accuse",
          "quote_direct ⟦« tout sera dit »⟧ Pierre Dumas (person), promet",
        ]
      ),
      (
        "« C’est un “mauvais calcul”, pas une erreur », selon la préfète.",
        [
          "quote_direct ⟦« C’est un “mauvais calcul”, pas une erreur »⟧ la préfète (person), selon"
        ]
      ),
    ])
  func direct(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "An attribution inside the marks, or between two pairs, leaves one quotation in parts",
    arguments: [
      (
        "« Nous fermons, a dit Claire Morin, parce que les factures ont doublé. »",
        [
          "quote_direct ⟦« Nous fermons⟧⟦parce que les factures ont doublé. »⟧ Claire Morin (person), a dit"
        ]
      ),
      (
        "« Le plan », a dit Claire Morin au micro de France Bleu, « n’a jamais changé. »",
        [
          "quote_direct ⟦« Le plan »⟧⟦« n’a jamais changé. »⟧ Claire Morin (person), a dit, France Bleu"
        ]
      ),
      (
        "« Nous fermons ! s’écria-t-il en riant. Venez donc nous voir. »",
        [
          "quote_direct ⟦« Nous fermons !⟧⟦Venez donc nous voir. »⟧ – (unknown), s’écria-t-il"
        ]
      ),
    ])
  func interrupted(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "Dashes open speeches, but not the entries of a list",
    arguments: [
      (
        "– Vous venez ? demanda le notaire.\n– Jamais, répondit-elle. Je vous l’ai dit.\nElle sortit.",
        [
          "quote_direct ⟦– Vous venez ?⟧ le notaire (person), demanda",
          "quote_direct ⟦– Jamais⟧⟦Je vous l’ai dit.⟧ – (unknown), répondit-elle",
        ]
      ),
      ("Il faut :\n- un seau ;\n- une pelle ;\n- du sable.", [String]()),
      ("La salle – qui date de 1890 – sera rénovée.", [String]()),
    ])
  func dialogue(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "A quotation over several paragraphs goes on, whether its opening mark is repeated or not",
    arguments: [
      (
        "« Nous avons commencé en janvier.\n\n« Personne ne nous a aidés », conclut le gérant.",
        [
          "quote_direct ⟦« Nous avons commencé en janvier.⟧ –",
          "quote_direct ⟦« Personne ne nous a aidés »⟧ le gérant (person), conclut",
        ]
      ),
      (
        "La gérante a déclaré : « Nous avons commencé en janvier.\n\nPersonne ne nous a aidés. » Elle est partie.",
        [
          "quote_direct ⟦« Nous avons commencé en janvier.⟧ La gérante (person), a déclaré",
          "quote_direct ⟦Personne ne nous a aidés. »⟧ La gérante (person)",
        ]
      ),
    ])
  func paragraphs(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "What verbs report, with their subject",
    arguments: [
      (
        "La plateforme a reconnu que le film avait coûté trop cher.",
        [
          "quote_indirect ⟦que le film avait coûté trop cher⟧ La plateforme (organization), a reconnu"
        ]
      ),
      (
        "Le directeur de l’usine, Paul Verdier, a indiqué mardi à la presse que la ligne fermerait.",
        [
          "quote_indirect ⟦que la ligne fermerait⟧ Paul Verdier (person), a indiqué"
        ]
      ),
      (
        "Les syndicats, jugeant que l’accord est mort, quittent la table.",
        [
          "quote_indirect ⟦que l’accord est mort⟧ Les syndicats (group), jugeant"
        ]
      ),
      (
        "Le maire a quitté la salle, estimant que le débat était clos.",
        [
          "quote_indirect ⟦que le débat était clos⟧ Le maire (person), estimant"
        ]
      ),
      (
        "Le ministère assure, dans un communiqué, qu’aucune aide n’a été supprimée.",
        [
          "quote_indirect ⟦qu’aucune aide n’a été supprimée⟧ Le ministère (organization), assure, communiqué"
        ]
      ),
      (
        "La préfète n’a pas précisé si la route rouvrirait.",
        [
          "quote_indirect ⟦si la route rouvrirait⟧ La préfète (person), n’a pas précisé, negated"
        ]
      ),
      (
        "Le directeur dit vouloir partir avant l’été.",
        [
          "quote_indirect ⟦vouloir partir avant l’été⟧ Le directeur (person), dit"
        ]
      ),
      (
        "Le groupe Valmont indique avoir vendu 4 000 vélos.",
        [
          "quote_indirect ⟦avoir vendu 4 000 vélos⟧ Le groupe Valmont (organization), indique"
        ]
      ),
      (
        "L’usine aurait rejeté des boues, affirme le collectif.",
        [
          "quote_indirect ⟦L’usine aurait rejeté des boues⟧ le collectif (organization), affirme, reported-conditional"
        ]
      ),
      (
        "Le budget, a-t-il précisé, ne sera pas voté.",
        [
          "quote_indirect ⟦Le budget⟧⟦ne sera pas voté⟧ – (unknown), a-t-il précisé"
        ]
      ),
      (
        "Le club fait savoir que le match est reporté.",
        [
          "quote_indirect ⟦que le match est reporté⟧ Le club (organization), fait savoir"
        ]
      ),
    ])
  func reported(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "Sources without a verb of their own",
    arguments: [
      (
        "Selon Ted Martin, directeur du studio, la scène aurait été tournée en un jour.",
        [
          "quote_indirect ⟦la scène aurait été tournée en un jour⟧ Ted Martin (person), Selon, reported-conditional"
        ]
      ),
      (
        "La scène a été tournée en un jour, d’après le studio.",
        [
          "quote_indirect ⟦La scène a été tournée en un jour⟧ le studio (organization), d’après"
        ]
      ),
      (
        "De l’aveu de plusieurs élus, le dossier était connu.",
        [
          "quote_indirect ⟦le dossier était connu⟧ plusieurs élus (group), De l’aveu de"
        ]
      ),
      (
        "À en croire le cabinet Lambert, le pont tiendra.",
        [
          "quote_indirect ⟦le pont tiendra⟧ le cabinet Lambert (organization), À en croire"
        ]
      ),
      (
        "Pour la fédération, il faudrait tout reprendre.",
        [
          "quote_indirect ⟦il faudrait tout reprendre⟧ la fédération (organization), Pour, reported-conditional"
        ]
      ),
      (
        "Comme l’explique Anne Roux, biologiste, la rivière s’est réchauffée.",
        [
          "quote_indirect ⟦la rivière s’est réchauffée⟧ Anne Roux (person), l’explique"
        ]
      ),
      ("Selon les plans de 1920, la tour était ronde.", [String]()),
      ("Pour autant, le pont tiendra.", [String]()),
    ])
  func sources(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "Reported words with the source's own between marks",
    arguments: [
      (
        "Le maire a annoncé que la piscine fermerait « au plus tard en mars ».",
        [
          "quote_mixed ⟦que la piscine fermerait « au plus tard en mars »⟧ Le maire (person), a annoncé"
        ]
      ),
      (
        "Le directeur dit vouloir « tourner la page ».",
        [
          "quote_mixed ⟦vouloir « tourner la page »⟧ Le directeur (person), dit"
        ]
      ),
      (
        "La cour a jugé que « la procédure était régulière ».",
        [
          "quote_direct ⟦« la procédure était régulière »⟧ La cour (organization), a jugé"
        ]
      ),
    ])
  func mixed(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "Pronouns and members of a group are understood where one source alone can be meant",
    arguments: [
      (
        "Selon Anne Roux, la rivière baisse. Elle ajoute que les truites meurent.",
        [
          "quote_indirect ⟦la rivière baisse⟧ Anne Roux (person), Selon",
          "quote_indirect ⟦que les truites meurent⟧ Anne Roux (person), ajoute",
        ]
      ),
      (
        "Ce soir-là, Marc Duval, patron du Valmont, avait un chiffre. Selon lui, la salle est pleine.",
        ["quote_indirect ⟦la salle est pleine⟧ Marc Duval (person), Selon"]
      ),
      (
        "Marc Duval avait un chiffre. À l’en croire, la salle serait pleine.",
        [
          "quote_indirect ⟦la salle serait pleine⟧ Marc Duval (person), À l’en croire, reported-conditional"
        ]
      ),
      (
        "Marc Duval a rencontré Anne Roux. Selon elle, la salle est pleine.",
        ["quote_indirect ⟦la salle est pleine⟧ – (unknown), Selon"]
      ),
      (
        "Anne Roux dit que la rivière baisse. Marc Duval répond que non. Il craint que tout s’arrête.",
        [
          "quote_indirect ⟦que la rivière baisse⟧ Anne Roux (person), dit",
          "quote_indirect ⟦que tout s’arrête⟧ – (unknown), craint",
        ]
      ),
      (
        "Sur Reddit, plusieurs graphistes critiquent le film. Des internautes s’inquiètent. L’un d’eux écrit : « C’est la fin. »",
        [
          "quote_direct ⟦« C’est la fin. »⟧ Des internautes (anonymous), écrit"
        ]
      ),
      (
        "Netflix assure que tout va bien. Il se dit que le film est cher.",
        [
          "quote_indirect ⟦que tout va bien⟧ Netflix, assure",
          "quote_indirect ⟦que le film est cher⟧ – (unknown), se dit",
        ]
      ),
      (
        "Ted Martin dit que le film est prêt. Martin ajoute que le son est fini.",
        [
          "quote_indirect ⟦que le film est prêt⟧ Ted Martin (person), dit",
          "quote_indirect ⟦que le son est fini⟧ Ted Martin (person), ajoute",
        ]
      ),
    ])
  func memory(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "Titles, ships, words held at arm's length and apostrophes are no speech",
    arguments: [
      ("Le navire « Belle Poule » appareille pour les « îles ».", [String]()),
      ("L’exposition « Le Radeau de la Méduse » ouvre aujourd’hui.", [String]()),
      ("Aujourd’hui, l’île n’a qu’un seul port.", [String]()),
      ("La demande que la ville a déposée est prête.", [String]()),
      ("Mieux vaut agir ainsi plutôt qu’attendre.", [String]()),
    ])
  func nothing(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "fr") == expected)
  }

  @Test(
    "A figure in somebody's mouth is that somebody's",
    arguments: [
      (
        "Selon Ted Martin, le rendu aurait été obtenu dix fois plus vite.",
        [
          "multiplier ⟦dix fois plus vite⟧ Ted Martin, indirect, reported-conditional"
        ]
      ),
      (
        "Avec un budget de 15 millions de dollars, le film est modeste.",
        [
          "money ⟦15 millions de dollars⟧ –, "
        ]
      ),
      (
        "« Nous avons perdu 20 % de nos clients », regrette la gérante.",
        [
          "percent ⟦20 %⟧ la gérante, direct"
        ]
      ),
      (
        "Le studio affirme que, selon Anne Roux, la scène a coûté 40 euros.",
        [
          "money ⟦40 euros⟧ Anne Roux, indirect"
        ]
      ),
    ])
  func figures(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.attributed(text, "fr") == expected)
  }
}
