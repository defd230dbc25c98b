extension QuotationTables {
  /// French; each list says where it comes from.
  static let french = QuotationTables(
    QuotationWords(
      verbs: frenchVerbs,
      // Grevisse § 1091, and the dispatches of news agencies.
      sourcePrepositions: """
        plain: selon, d'après, à en croire, si l'on en croit, de l'aveu de, de l'aveu même de, aux dires de, au dire de, de l'avis de, aux yeux de, dixit, au dire des, aux dires des, de l'aveu des, de l'avis des, aux yeux des, de l'aveu du, aux dires du, de l'avis du, aux yeux du
        guarded: pour
        enclosing: à l'en croire, à les en croire, à l'entendre, à les entendre
        """,
      auxiliaries: """
        a ai as avons avez ont aurais aurions serais avait avais avaient avions eut eurent aura auront aurait auraient ayant avoir
        est suis sont était étaient étais fut furent sera serait s'est eût ait aient étant
        doit doivent peut peuvent veut pourrait devrait
        """,
      negatedAuxiliaries: "",
      passives:
        "été est sont était étaient étais fut furent sera seront serait seraient être étant",
      causatives: """
        fait font faisait faisaient fit firent fera feront faire faisant ferait laisse laissent laissait
        laissaient laissa laissé laissant laisser tient tenait tiennent
        """,
      adverbs: """
        également aussi déjà bien ensuite encore jamais pas plus toujours notamment alors enfin même d'abord
        abord toutefois cependant donc ainsi ici hier aujourd'hui simplement seulement vite fort mal tout trop
        très peu vivement souvent parfois néanmoins pourtant depuis récemment point rien guère tantôt
        soudain aussitôt bas haut
        """,
      clitics: "me m' te t' se s' nous vous le la l' les lui leur y en ne n'",
      singulars: "",
      reflexives: "me m' se s' nous te t' vous",
      negations: "ne n'",
      pronouns: """
        author: je, j', nous, moi
        masculine: il, celui-ci, ce dernier, lui
        feminine: elle, celle-ci, cette dernière
        several: ils, elles, ceux-ci, celles-ci, ces derniers, ces dernières, eux, certains, d'autres, beaucoup, tous, plusieurs, les uns, les autres
        nobody: on, l'on, ce, c', ça, cela, tu, vous, rien, nul, personne
        relative: qui
        """,
      complementisers: "que qu'",
      questionWords: "si s' pourquoi comment où quand combien quel quelle quels quelles",
      clauseStarts: """
        mais car si lorsque lorsqu' quand comme où dont puis ou donc or alors tandis pourquoi parce que qu' puisque
        puisqu' pendant afin bien sinon
        """,
      clauseEnds: """
        mais et ou puis alors tandis car ce avant tout selon d'après quand lorsque tant sans
        """,
      comparisons: "comme ainsi",
      // « en tant que », « tel que », « le fait que »: what « que » belongs to instead of the verb.
      otherClauses: """
        tant tel telle tels telles afin ainsi pour sans plus moins autre autres avant après ce fait même
        mêmes sorte sitôt aussitôt dès fur
        """,
      tellsShortQuotes: false,
      determiners: """
        le la l' les un une des du ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs
        plusieurs certains certaines quelques deux trois quatre cinq six dix aucun aucune chaque tout toute
        tous toutes nombre beaucoup de d' au aux
        """,
      links: "de du des d'",
      prepositions: """
        à au aux en dans sur sous avec pour par lors devant depuis pendant chez vers contre entre sans après
        avant mardi lundi mercredi jeudi vendredi samedi dimanche hier quand lorsque qui que qu' dont où
        comme si puis mais car tout très ne n' se s' y
        """,
      conjunctions: "et ou ni",
      // The infinitives that follow « dire », « affirmer », « reconnaître » oftenest.
      infinitives: """
        avoir être vouloir pouvoir devoir faire ne n' savoir ignorer souhaiter espérer attendre craindre
        croire penser comprendre connaître disposer travailler chercher préférer aimer rester vivre voir
        envisager regretter soutenir prendre mettre avancer s' se n'avoir n'être
        """,
      finiteWords: """
        est sont était étaient a ont avait avaient sera seront serait seraient aura auront aurait auraient fut
        furent faut fallait peut peuvent pourrait doit doivent devrait va vont
        """,
      // « Conditionnel de l'information incertaine », Grevisse § 889.
      conditionals: """
        aurait auraient serait seraient pourrait pourraient devrait devraient ferait feraient permettrait
        permettraient irait iraient voudrait voudraient viendrait viendraient prendrait prendraient mettrait
        mettraient resterait resteraient coûterait coûteraient atteindrait atteindraient représenterait
        représenteraient toucherait toucheraient compterait compteraient existerait s'élèverait élèverait
        passerait passeraient donnerait donneraient tiendrait tiendraient détiendrait deviendrait vaudrait
        suffirait faudrait remonterait daterait proviendrait concernerait concerneraient
        """,
      hearsay: "aurait auraient",
      spokenWords: """
        je j' me m' moi mon ma mes tu te t' toi ton ta tes vous votre vos nous notre nos oui non ah oh eh
        hélas monsieur madame mademoiselle messieurs allons tiens voyons merci bonjour
        """,
      notNames: """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
        mercredi jeudi vendredi samedi dimanche noël pâques cela ceci autant instant heure
        """,
      apostropheWords: "",
      sources: sources,
      genders: """
        masculine: le, un, ce, cet, M, MM, monsieur, maître, père, frère, fils, mari, roi, prince
        feminine: la, une, cette, Mme, Mmes, Mlle, madame, mademoiselle, mère, sœur, fille, femme, reine, princesse
        """,
      members: """
        l'un d'eux, l'une d'elles, l'un d'entre eux, l'une d'entre elles, l'un d’entre nous, un autre, une autre, l'un d'elles
        """,
      venues: """
        Reddit: sur reddit
        Twitter: sur twitter
        X: sur x, sur son compte x
        Facebook: sur facebook, sur son compte facebook, sur sa page facebook
        Instagram: sur instagram, sur son compte instagram
        LinkedIn: sur linkedin
        TikTok: sur tiktok
        YouTube: sur youtube
        Mastodon: sur mastodon
        Bluesky: sur bluesky
        Telegram: sur telegram, sur sa chaîne telegram
        WhatsApp: sur whatsapp
        Truth Social: sur truth social
        Discord: sur discord
        réseaux sociaux: sur les réseaux sociaux, sur les réseaux
        blog: sur son blog, sur le blog
        communiqué: dans un communiqué, par communiqué, dans son communiqué, par voie de communiqué, dans un communiqué commun
        conférence de presse: lors d'une conférence de presse, en conférence de presse, au cours d'une conférence de presse, devant la presse
        résultats financiers: lors de la présentation de ses résultats, lors de sa conférence sur ses résultats financiers
        rapport: dans un rapport, dans son rapport
        lettre: dans une lettre, dans une lettre ouverte, dans un courrier, par courrier
        courriel: par courriel, par mail, dans un courriel, dans un mail
        tweet: dans un tweet, dans un message
        vidéo: dans une vidéo
        tribune: dans une tribune
        discours: dans un discours, dans son discours, lors d'un discours
        entretien: dans un entretien, dans une interview
        procès-verbal: sur procès-verbal
        tribunal: à la barre, devant le tribunal
        AFP: à l'afp
        Reuters: à reuters
        BBC: à la bbc
        franceinfo: sur franceinfo, à franceinfo
        follows: au micro de, sur l'antenne de, à l'antenne de, dans les colonnes de, dans les colonnes du, au journal, au quotidien, sur le plateau de, dans un entretien à, dans un entretien au, dans une interview à, dans une interview au, interrogé par, invité de
        """))

  /// Who and what speaks in newspapers: offices, trades, bodies, papers.
  private static let sources = """
    person: M, MM, Mme, Mmes, Mlle, Me, Dr, monsieur, madame, maître, docteur, professeur, professeure, président, présidente, vice-président, directeur, directrice, codirecteur, ministre, maire, maires, député, députée, sénateur, sénatrice, préfet, préfète, porte-parole, chef, cheffe, patron, patronne, fondateur, fondatrice, cofondateur, cofondatrice, PDG, gérant, gérante, secrétaire, procureur, procureure, avocat, avocate, juge, magistrat, magistrate, commissaire, général, colonel, capitaine, commandant, médecin, chercheur, chercheuse, économiste, sociologue, historien, historienne, politologue, analyste, expert, experte, écrivain, écrivaine, romancier, romancière, auteur, autrice, auteure, réalisateur, réalisatrice, producteur, productrice, acteur, actrice, comédien, comédienne, scénariste, journaliste, rédacteur, rédactrice, entraîneur, sélectionneur, joueur, joueuse, chanteur, chanteuse, musicien, musicienne, artiste, architecte, ingénieur, ingénieure, responsable, délégué, déléguée, conseiller, conseillère, élu, élue, candidat, candidate, dirigeant, dirigeante, coordinateur, coordinatrice, représentant, représentante, consultant, consultante, roi, reine, pape, évêque, curé, père, mère, frère, sœur, fils, fille, mari, femme, homme, veuve, voisin, voisine, client, cliente, habitant, habitante, agriculteur, agricultrice, infirmier, infirmière, enseignant, enseignante, étudiant, étudiante, spécialiste, rapporteur, rapporteure, syndicaliste, militant, militante, biologiste, géologue, hydrologue, climatologue, physicien, physicienne, restaurateur, restauratrice, conservateur, conservatrice, bibliothécaire, pompier, policier, gendarme, caporal, notaire, sous-préfet, chancelier, chancelière, ambassadeur, ambassadrice
    organization: ministère, gouvernement, État, Elysée, Matignon, parquet, préfecture, mairie, ville, commune, région, département, métropole, tribunal, cour, conseil, assemblée, sénat, parlement, commission, comité, agence, autorité, institut, office, organisme, organisation, association, fédération, confédération, syndicat, ONG, fondation, parti, police, gendarmerie, armée, entreprise, société, groupe, compagnie, constructeur, éditeur, plateforme, studio, chaîne, banque, cabinet, université, hôpital, laboratoire, collectif, coopérative, direction, délégation, administration, Unesco, ONU, OMS, OCDE, FMI, Insee, Ademe, Banque, Union, mission, ambassade, opérateur, exploitant, fabricant, chambre, ligue, club, régie, musée, théâtre, opéra, opposition, majorité, diocèse, église, présidence
    group: experts, expertes, spécialistes, professionnels, professionnelles, chercheurs, chercheuses, scientifiques, économistes, historiens, analystes, observateurs, syndicats, associations, organisations, entreprises, riverains, habitants, habitantes, élus, députés, sénateurs, ministres, juges, avocats, enquêteurs, policiers, gendarmes, pompiers, secours, médecins, soignants, enseignants, parents, élèves, étudiants, agriculteurs, salariés, salariées, employés, ouvriers, grévistes, manifestants, militants, opposants, partisans, critiques, défenseurs, détracteurs, auteurs, scénaristes, acteurs, artistes, producteurs, développeurs, joueurs, supporters, consommateurs, usagers, clients, internautes, utilisateurs, abonnés, médias, journaux, autorités, dirigeants, responsables, conseillers, magistrats, Français, Américains, Européens, pays, familles, proches, victimes, témoins, voisins, commerçants, libraires, bibliothécaires, ingénieurs, climatologues
    anonymous: source, sources, proche, internaute, utilisateur, utilisatrice, témoin, quelqu'un, inconnu, anonyme, passant, passante, interlocuteur, participant, participante, employé, employée, salarié, salariée, ouvrier, ouvrière, riverain, riveraine, gréviste, manifestant, manifestante, professionnel, professionnelle, connaisseur, lecteur, lectrice
    unknown: rapport, étude, enquête, sondage, document, documents, note, communiqué, chiffres, données, statistiques, estimations, calculs, texte, lettre, article, livre, revue, journal, quotidien, magazine, hebdomadaire, presse, site, chronique, chroniques, légende, rumeur, rumeurs, bilan, accord, loi, règlement, baromètre, études, rapports, informations, décompte, recensement, travaux, prévisions, dossier, acte, jugement, arrêt, avis, analyse, analyses
    """
}
