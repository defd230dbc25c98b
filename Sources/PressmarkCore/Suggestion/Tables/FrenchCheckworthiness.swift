extension CheckworthinessTables {
  /// French: the lists of English, word for word where the languages agree, written from the grammar (Grevisse) and
  /// from the vocabulary of the French-language press; the weights are the same.
  static let french = CheckworthinessTables(
    frenchLines,
    // Words that end like an imperfect or a participle and are none.
    notPast: WordSet(
      """
      fait plait parait connait nait lait trait portrait extrait retrait attrait souhait parfait imparfait \
      bienfait forfait distrait satisfait plus mais dans sans mois fois pays vers sous chez lors jamais trois alors \
      ainsi aussi parmi lundi mardi jeudi vendredi samedi midi ici oui qui voici celui lui peu leurs eux jeu lieu \
      milieu dessus dessous pas très tout petit droit état tôt bientôt surtout point but aout et est ont sont font \
      vont temps corps toujours cours moins
      """),
    pastEnding: .french,
    auxiliaries: WordSet(
      "a ai as avons avez ont est suis sommes êtes sont avait avaient était étaient été aura auront ayant étant"
    ))

  /// Every list.
  static let frenchLines = french1 + "\n" + french2 + "\n" + french3

  /// Numbers, comparison, time, verbs.
  private static let french1 = """
    percentage: %, pour cent, pourcent, pourcentage, pourcentages, points, points de pourcentage
    money: €, $, £, euro, euros, dollar, dollars, centimes, francs, livres sterling, Md€, M€
    large number: centaine, centaines, cent, cents, mille, millier, milliers, million, millions, milliard, milliards, M€, Md€, dizaines de milliers
    share: moitié, tiers, quart, quarts, cinquième, sur dix, sur cinq, sur quatre, sur trois, sur deux, majorité, la plupart, minorité, part, proportion, fraction, sur cent
    rate: taux, par an, par mois, par jour, par semaine, par heure, par habitant, moyenne, moyen, annuel, annuelle, annuellement, mensuel, chaque année, chaque mois, chaque jour, total, totale, montant, montants, nombre de, nombre d', médiane, ratio, somme, niveau, niveaux
    more or less: plus, moins, davantage, supérieur, supérieure, supérieurs, inférieur, inférieure, meilleur, pire, supplémentaire, supplémentaires, autant, plus de, moins de
    comparison: plus que, moins que, que celui, que celle, que ceux, par rapport à, par rapport au, par rapport aux, comparé à, comparée à, contre, deux fois, trois fois, fois, double, triple, autant que, aussi, égal à, égale à, davantage que, face à, devant, derrière, au lieu de, en comparaison
    superlative: le plus, la plus, les plus, le moins, la moins, les moins, record, records, meilleur, meilleure, pire, premier, première, leader, numéro un, sans précédent, inédit, inédite, maximum, minimum, historique, le plus haut, le plus bas
    first or last: première fois, pour la première fois, le premier, la première, dernière fois, jamais, de l'histoire, dans l'histoire, seule fois, une première
    exclusive: seul, seule, seuls, seules, seulement, uniquement, aucun, aucune, sans, unique, exclusivement, sauf, excepté, nul, zéro
    change: hausse, hausses, augmentation, augmenté, augmente, augmenter, augmentent, baisse, baissé, baisser, baissent, diminution, diminué, diminue, diminuer, réduction, réduit, réduire, recul, recule, reculé, chute, chuté, croissance, progressé, progression, progresse, grimpé, bondi, bond, doublé, triplé, quadruplé, explosé, explose, effondré, perdu, gagné, créé, créés, supprimé, supprimés, coupé, coupes, relevé, abaissé, accru, ralenti, ralentissement, accéléré, passé de, passe de, passée de, tombé, monté, ajouté, élargi, plongé, amélioré, détérioré, divisé, multiplié
    past time: l'an dernier, l'année dernière, le mois dernier, la semaine dernière, dernier, dernière, derniers, dernières, passé, passée, il y a, depuis, hier, précédent, précédente, auparavant, récent, récente, récemment, ancien, ancienne, jadis, autrefois, pendant, durant, histoire, avant, déjà, sous, après, lorsque, alors, à l'époque, jusqu'en, jusqu'à, lors, au cours, ces dernières années
    length of time: an, ans, année, années, mois, semaine, semaines, jour, jours, décennie, décennies, heure, heures, siècle, trimestre, semestre, mandat, mandats, minutes
    present time: maintenant, aujourd'hui, actuellement, à présent, en ce moment, cette année, ce mois-ci, cette semaine, ces jours-ci, à ce jour, désormais, actuel, actuelle
    future time: demain, prochain, prochaine, prochains, prochaines, futur, future, avenir, bientôt, à venir, l'an prochain, l'année prochaine, un jour, long terme, d'ici, à l'horizon
    past of to be or to have: était, étaient, avait, avaient, fut, furent, eut, eurent, a été, ont été, avait été, avaient été, a eu, ont eu, a fait, ont fait, étais, avais, étions, avions
    past tense: fut, fit, dit, prit, vint, mit, vit, eut, tint, put, dut, voulut, sut, firent, prirent, vinrent, mirent, virent, fallut, fallait
    perfect: a été, ont été, a connu, ont connu, a eu, ont eu, est devenu, est devenue, sont devenus, a atteint, ont atteint, a perdu, ont perdu, n'a jamais, n'ont jamais
    future: sera, seront, aura, auront, va, vont, fera, feront, ira, devra, devront, pourra, pourront, permettra, serai, serons, aurons, ferons, allons, vais, faudra, viendra, restera, deviendra, donnera
    possibility: pourrait, pourraient, peut-être, possible, possibles, probable, probablement, serait, seraient, aurait, auraient, devrait, devraient, risque de, éventuel, éventuelle, éventuellement, potentiel, potentielle, susceptible, permettrait, faudrait, ferait
    ability: peut, peuvent, pouvons, pouvez, peux, pouvoir, capable, capables, capacité, essayer, tenter, permet de, permettre
    obligation: doit, doivent, devons, devez, dois, il faut, faut, nécessaire, nécessaires, obligé, obligée, besoin, essentiel, essentielle, il convient, obligation, tenu de, se doit, falloir, devoir
    """

  /// Persons, speech, judgement, the make of a sentence.
  private static let french2 = """
    first person: je, j', moi, mon, ma, mes, mien, mienne, me, m'
    first person plural: nous, notre, nos, nôtre, nôtres
    second person: vous, votre, vos, tu, te, toi, ton, tes, t'
    he or she: il a, elle a, il est, elle est, il avait, elle avait, celui-ci, celle-ci, l'intéressé, l'intéressée, lui, elle-même, lui-même, sa femme, son mari
    they: ils, elles, leur, leurs, eux
    opinion: pense, pensons, pensez, crois, croyons, croire, trouve, estime, considère, selon moi, à mon avis, avis, opinion, convaincu, convaincue, confiance, d'accord, persuadé, respect, certain que, bien sûr, évidemment, certes, honnêtement, franchement, personnellement, fier, fière, je doute
    knowledge: sais, sait, savons, savez, savent, savoir, comprendre, comprends, comprend, se souvenir, rappeler, imaginer, apprendre, conscient, consciente, connaître, demander
    wish: veux, veut, voulons, voulez, veulent, vouloir, espère, espérons, espérer, espoir, souhaite, souhaitons, souhaitent, souhaiter, aimerais, aimerait, aimerions, voudrais, voudrait, préfère, préférer, envie, promettre, promet, promettons, désir, compte bien, entend bien, intention
    speech: dit, déclaré, annoncé, affirmé, promis, appelé, prétendu, assuré, expliqué, reconnu, admis, nié, démenti, accusé, averti, cité, rapporté, raconté, indiqué, précisé, révélé, écrit, estimé, dénoncé, soutenu, confirmé, affirme, annonce, déclare, assure, accuse, dénonce, explique
    statement of record: en fait, fait, faits, de fait, rapport, rapports, étude, études, selon, d'après, statistiques, chiffres, chiffre, données, histoire, preuve, preuves, enquête, sondage, sondages, estimation, estimations, recensement, recherche, recherches, en réalité, vérité, document, documents, établi, prouvé, mesuré, publié, publiée, par exemple, bilan, analyse, baromètre, Insee, Eurostat, révèle, montre, constat
    existence: il y a, il existe, existe, existent, compte, comptent, comprend, comprennent, inclut, incluent, notamment, contient, contiennent, vit, vivent, regroupe, recense, recensés, dénombre, figurent, emploie, détient, possède
    negation: ne, n', pas, non, jamais, ni, rien, personne ne, aucun, aucune, nullement, guère
    judgement: bon, bonne, bons, bonnes, bien, mal, grand, grande, important, importante, faux, fausse, juste, injuste, fort, forte, grave, sérieux, sérieuse, terrible, formidable, difficile, difficiles, dur, dure, facile, clair, claire, vrai, vraie, réel, réelle, dangereux, dangereuse, efficace, responsable, irresponsable, scandaleux, ridicule, incroyable, catastrophe, erreur, honte, tragique, vital, absurde, beau, belle, horrible, fondamental, essentiel, différent, différente, intéressant, majeur, majeure, remarquable
    vague word: chose, choses, quelque chose, tout, rien, sorte, genre, façon, manière, quelqu'un, truc, idée, raison, sens, cas, côté, endroit, différence, problème, problèmes, situation, question de, c'est, ça, cela
    talk: question, questions, réponse, réponses, débat, débats, enjeu, enjeux, parler, parle, parlons, discuter, discussion, dire, répondre, écouter, entendre, interroger, argument, sujet, conversation, propos, expliquer, évoquer, commenter
    ideal: liberté, valeurs, espoir, avenir, ambition, ambitions, engagement, rêve, rêves, force, leadership, caractère, foi, paix, principes, principe, moral, morale, esprit, vision, responsabilité, confiance, respect, jugement, courage, chance, unité, ensemble, justice, dignité, coeur, destin, grandeur, prospérité, idéal, démocratie, constitution, égalité, expérience, honneur, fierté, but, objectif, objectifs, défi, défis, priorité, priorités, choix, décision, décisions
    generality: toujours, tout le monde, tous, toutes, chacun, chacune, personne, quiconque, partout, chaque, n'importe, ceux qui, celles qui, entier, entière, monde, vie, humain, les gens
    condition: si, s'il, à moins que, à condition, pourvu que, en cas de, au cas où, supposons, sinon, jusqu'à ce que
    cause: parce que, parce qu', à cause de, en raison de, grâce à, donc, car, par conséquent, résultat, entraîné, entraîne, provoqué, provoque, causé, cause, conséquence, dû à, due à, dus à, puisque, c'est pourquoi, responsable de, contribué
    contrast: mais, pourtant, cependant, toutefois, bien que, quoique, alors que, tandis que, malgré, même si, au lieu de, plutôt que, or, néanmoins, en revanche
    address: merci, bonjour, bonsoir, mesdames, messieurs, s'il vous plaît, bienvenue, voilà, écoutez, regardez, allez, bref, eh bien, enfin, pardon, bravo, chers, oui, alors
    relative clause: qui, dont, lequel, laquelle, lesquels, lesquelles, auquel, à qui
    question word: comment, pourquoi, combien, quel, quelle, quels, quelles, est-ce, qu'est-ce
    proposal: plan, plans, propose, proposer, proposition, propositions, politique, politiques, stratégie, programme, travailler, continuer, commencer, garder, apporter, fournir, assurer, investir, construire, aider, protéger, résoudre, créer, développer, renforcer, arrêter, changer, faire, prendre, donner, mettre, encourager, restaurer, réformer, promouvoir, garantir, autoriser, poursuivre, empêcher, atteindre, rejoindre, utiliser, devenir, soutenir, gagner, défendre, mener, lutter, agir, éviter, réguler
    """

  /// What is spoken of.
  private static let french3 = """
    taxes: impôt, impôts, taxe, taxes, taxé, fiscal, fiscale, fiscalité, contribuable, contribuables, TVA, CSG, ISF, droits de douane, crédit d'impôt, niche fiscale, niches fiscales, prélèvements, cotisations, redevance, exonération, exonérations
    budget: budget, budgets, déficit, déficits, dette, dettes, dépense, dépenses, dépensé, dépensés, excédent, financement, financements, financé, financée, finances, fonds, subvention, subventions, budgétaire, emprunt, emprunts, emprunté, prêt, prêts, crédits, investissement, investissements, investi, retraite, retraites, pensions, aides, économies
    prices and incomes: coût, coûts, coûte, coûtent, coûté, prix, tarif, tarifs, payé, payer, paie, paient, salaire, salaires, revenu, revenus, inflation, taux d'intérêt, loyer, loyers, primes, prime, facture, factures, pouvoir d'achat, épargne, bénéfice, bénéfices, profit, profits, recettes, chiffre d'affaires, vaut, valent, patrimoine, SMIC, classe moyenne, dividendes
    work and economy: emploi, emplois, chômage, chômeur, chômeurs, travail, économie, économique, économiques, récession, croissance, salarié, salariés, entreprise, entreprises, société, sociétés, industrie, industries, industriel, industrielle, commerce, exportations, importations, usine, usines, banque, banques, Bourse, marché, marchés, agriculteurs, agriculture, exploitations, syndicat, syndicats, embauché, licenciés, licenciements, délocalisation, productivité, PIB, production, produit, produits, faillite, faillites, contrats, logement, logements, ventes, vendus, clients, grève, grèves, abonnés
    law: loi, lois, projet de loi, article, amendement, traité, accord, réglementation, règlement, tribunal, Conseil constitutionnel, Conseil d'État, légal, illégal, juge, juges, décret, décrets, ordonnance, règle, règles, sanctions, embargo, interdiction, interdit, interdite, procès, plainte, jugement, arrêt, directive, justice, nomination, nommé, nommée
    vote: vote, votes, voté, votée, voter, adopté, adoptée, signé, signée, soutenu, opposé, approuvé, approuvée, rejeté, rejetée, ratifié, promulgué, promulguée, élu, élue, élus, élection, élections, scrutin, électeurs, motion, 49.3, censure, référendum, suffrages, voix, abrogé
    institution: gouvernement, administration, Parlement, Assemblée, Sénat, État, États, fédéral, fédérale, ministère, agence, préfecture, région, département, mairie, Commission, commission, comité, conseil, Élysée, Matignon, Union européenne, UE, ONU, OTAN, Unesco, BCE, Banque centrale, parti, socialistes, républicains, majorité, opposition, collectivités, commune, communes, Cour des comptes
    office: président, présidente, vice-président, sénateur, sénatrice, député, députée, députés, secrétaire, ministre, ministres, premier ministre, Première ministre, maire, maires, général, chef, cheffe, ambassadeur, procureur, candidat, candidate, directeur, directrice, directeur général, porte-parole, PDG, M, Mme, préfet, dirigeant, dirigeants, patron, patronne, prédécesseur
    war and weapons: guerre, guerres, arme, armes, nucléaire, nucléaires, troupes, militaire, militaires, soldats, armée, marine, bombe, bombes, bombardement, bombardements, missile, missiles, terroriste, terroristes, terrorisme, attaque, attaques, attentat, attentats, tué, tuée, tués, tuées, morts, blessés, envahi, invasion, défense, chars, combat, combats, sous-marins, ogives, otages, régime, dictateur, alliés, coalition, victimes, drones
    crime: crime, crimes, criminel, criminelle, criminels, délinquance, drogue, drogues, prison, prisons, police, policiers, meurtre, meurtres, homicides, condamné, condamnée, condamnés, arrêté, arrêtée, arrêtés, violence, violences, agression, agressions, viol, viols, fraude, fraudes, scandale, corruption, coupable, détenus, détention, trafic, cambriolages, mis en examen, perquisition, gendarmes
    health and welfare: santé, assurance, assurance-maladie, Sécurité sociale, hôpital, hôpitaux, médecin, médecins, médicament, médicaments, patients, patient, cancer, sida, pauvreté, aide sociale, RSA, allocations, avortement, IVG, maladie, maladies, vaccin, vaccins, vaccination, personnes âgées, handicapés, soins, infirmiers, infirmières, sans-abri, épidémie, virus, espérance de vie, mortalité, Ehpad, décès
    education: école, écoles, éducation, collège, collèges, lycée, lycées, université, universités, élèves, étudiant, étudiants, enseignant, enseignants, professeurs, classe, classes, diplôme, diplômés, baccalauréat, bac, formation, crèche, crèches, chercheurs, scientifiques
    energy and nature: énergie, énergies, pétrole, gaz, essence, charbon, solaire, éolien, éoliennes, climat, climatique, environnement, pollution, air, eau, émissions, CO2, carbone, barils, forage, forêts, hectares, terres, électricité, centrale, centrales, carburant, sécheresse, biodiversité, déchets, réchauffement, pesticides
    people: Français, Françaises, Américains, Européens, Belges, Suisses, femmes, hommes, enfants, familles, famille, jeunes, gens, travailleurs, électeurs, immigrés, immigration, migrants, réfugiés, frontière, citoyens, population, habitants, ménages, employés, employeurs, pauvres, riches, retraités, personnes, usagers, lecteurs, seniors, locataires, propriétaires
    place: France, États-Unis, Irak, Iran, Afghanistan, Chine, Russie, URSS, Israël, Japon, Mexique, Vietnam, Corée, Allemagne, Royaume-Uni, Grande-Bretagne, Europe, Afrique, Asie, Cuba, Syrie, Libye, Liban, Moyen-Orient, Pakistan, Inde, Canada, Arabie saoudite, Ukraine, Turquie, Espagne, Italie, Belgique, Suisse, Algérie, Maroc, Tunisie, Paris, Marseille, Lyon, Lille, Bruxelles, Genève, Londres, Québec, Mali, Sénégal, Gaza, Pologne, Argentine, Brésil, Australie, pays, nation, nations, ville, villes, monde
    """
}
