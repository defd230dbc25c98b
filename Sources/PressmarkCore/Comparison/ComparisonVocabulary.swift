/// The words by which claims of different papers, and of two languages, are known to speak of one thing.
enum ComparisonVocabulary {
  /// Words that say nothing about the subject of a claim.
  ///
  /// Source: the articles, pronouns, prepositions, conjunctions, auxiliaries and words of measuring
  /// of both languages, collected by us from the grammar, not from texts.
  static let functionWords: Set<String> = Set(
    """
    a ai ainsi alors apres au aucun aujourd aussi autre autres aux avait avant avec avoir beaucoup \
    bien car ce cela celle celles celui cent ces cet cette ceux chaque chez combien comme comment \
    contre dans de deja depuis dernier derniere derniers des deux dit dix dizaine donc dont du elle \
    elles en encore entre environ est et etait etaient ete etre eu fait faire fois font hui il ils \
    jamais je jour jours la le les leur leurs lui mais mars meme memes mille milliard milliards \
    million millions moins mois mon ne ni nombre non nos notre nous on ont ou par parmi pas peu \
    pendant peut plus plusieurs pour pourrait pres presque puis qu quand que quelque quelques qui \
    quoi sa sans se selon sera serait ses si soit son sont sous sur ta tandis tant te tes ton tous \
    tout toute toutes tres trois trop tu un une vers voici vos votre vous y an ans annee annees \
    semaine semaines heure heures minute minutes aurait auraient avaient ayant cinq sept huit neuf \
    douze onze vingt trente jusqu lors lorsque puisque rien seul seule seulement peine soir matin \
    abord ensuite enfin face rapport etant ici
    about above after again against all almost also am among an and any are around as at be because \
    been before being below between billion billions both but by can could day days did do does \
    done down during each eight eleven even ever every few fewer first five for four from had half \
    has have having he her here him his hour hours how however hundred i if in into is it its just \
    last least less like made many may might month months more most much must near nearly never \
    nine no nobody nor not now number of off often on once one only onto or other others our out \
    over own per same seven several shall she should since six so some still such ten than that \
    the their them then there these they thing things this those though thousand three through \
    thus time times to too two twelve twenty under until up upon us very was way we week weeks \
    were what when where whether which while who whom whose why will with within without would \
    year years yet you your said says say told according earlier later nothing also ago
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// What newspapers measure and count, with the words of both languages for it, folded.
  ///
  /// Source: written by us, after the sections of a newspaper (economy, work, society, politics,
  /// health, environment, culture, sport). The first word names the concept.
  static let concepts: [[String]] = """
    speed fast faster fastest quick quicker quickly rapid speeds vitesse vite rapide \
      rapidement
    cost costs costing cheap cheaper cheapest price prices priced bill expensive cout \
      couts coute coutait coutera couter prix cher chere moindre depense depenses tarif \
      tarifs
    budget budgets enveloppe
    revenue revenues turnover sales chiffre recettes ventes
    profit profits benefice benefices earnings
    loss losses perte pertes
    debt debts dette dettes
    deficit deficits
    wage wages salary salaries pay salaire salaires remuneration
    tax taxes impot impots taxe
    fine fines fined amende amendes
    investment investments invest invested investissement investissements investir
    funding grant grants subsidy subsidies subvention subventions
    job jobs post posts emploi emplois poste postes
    layoffs redundancies licenciement licenciements
    worker workers employee employees staff salarie employe employes travailleur \
      travailleurs
    strike strikes walkout greve greves
    union unions syndicat syndicats
    unemployment unemployed chomage chomeur chomeurs
    inhabitant inhabitants resident residents population habitant habitants
    dead deaths killed died victim victims mort morts victime victimes deces tue tues
    injured wounded blesse blesses
    patient patients malade malades
    doctor doctors medecin medecins
    school schools ecole ecoles
    pupil pupils student students eleve eleves
    teacher teachers enseignant enseignants professeur professeurs
    voter voters electeur electeurs
    vote votes voix suffrage suffrages
    seat seats siege sieges
    demonstrator demonstrators protesters marchers manifestant manifestants
    inflation
    growth croissance
    rise increase rose increased hausse augmentation
    fall decrease fell drop dropped baisse recul
    subscriber subscribers abonne abonnes
    viewer viewers audience spectateur spectateurs telespectateur telespectateurs
    episode episodes
    season seasons saison saisons
    series serie feuilleton
    scene scenes sequence sequences
    film films movie movies
    company companies entreprise entreprises societe societes
    town city cities ville villes
    mayor maire
    bridge pont
    tunnel tunnels
    road route roads routes
    house houses home homes housing logement logements maison maisons
    rent rents loyer loyers
    hospital hospitals hopital hopitaux
    museum musee
    stadium stade
    factory plant factories usine usines
    emission emissions
    temperature temperatures
    rain rainfall pluie pluies precipitations
    fire fires wildfire incendie incendies
    flood floods inondation inondations
    water eau
    energy energie
    electricity electricite
    train trains
    plane planes aircraft avion avions
    car cars voiture voitures
    bicycle bike bikes velo velos
    distance distances
    length long longueur
    height high hauteur haut
    weight heavy heavier poids lourd
    area surface
    power puissance
    duration lasted duree dure
    delay retard
    weapon weapons arme armes
    quarter quarters trimestre
    ai ia artificielle artificial intelligence
    europe europeen europeenne european
    argentina argentine argentin
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// The concept that each word belongs to, by its place in ``concepts``.
  static let conceptOfWord: [String: Int] = {
    var found: [String: Int] = [:]
    for (number, words) in concepts.enumerated() {
      for word in words where found[word] == nil { found[word] = number }
    }
    return found
  }()
}
