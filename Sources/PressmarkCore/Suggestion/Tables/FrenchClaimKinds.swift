extension ClaimKindTables {
  /// French.
  ///
  /// No ready list of these exists; ours follow the grammar (Grevisse §§ 974–985 on degrees, § 889 on the
  /// conditional of hearsay) and the wording of French-language news.
  static let french = ClaimKindTables(
    ClaimKindWords(
      cues: frenchCues,
      degrees: "plus moins",
      articles: "le la les son sa ses leur leurs",
      firsts: "premier première premiers premières",
      firstLinks:
        "à, jamais, de l'histoire, dans l'histoire, au monde, du monde, du genre, de son genre, en son genre",
      thans: "que qu'",
      fields: "de du des d' au en jamais depuis parmi",
      evers: "jamais",
      noExtremes: """
        souvent possible tôt tard de que ou et en jamais tant plus moins tout un une le la les à au \
        ce qu' n' ne pour par dans
        """,
      extremes: "meilleur meilleure meilleurs meilleures pire pires",
      comparatives: """
        supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures meilleur meilleure \
        meilleurs meilleures mieux pire pires moindre
        """,
      negations: "pas ne n' ni non aucun aucune nullement guère",
      sayings: """
        dit disent affirme affirment estime estiment pense pensent juge jugent croit croient assure assurent explique \
        expliquent rappelle rappellent soulignent souligne avancent avance évoquent parlent craignent redoutent \
        s'inquiètent inquiètent dénoncent reprochent soupçonnent prédisent prévoient jugeaient estimaient affirmaient \
        considèrent voient mettent soutiennent répètent s'accordent accordent doutent critiquent
        """,
      nobodies: """
        experts expert spécialistes observateurs analystes économistes scientifiques chercheurs critiques détracteurs \
        sources certains certaines beaucoup proches internautes commentateurs historiens opposants \
        connaisseurs
        """,
      nobodyArticles: "des certains certaines plusieurs nombreux de d' beaucoup les",
      attributions: attributions,
      contradictable: """
        first: premier, première, premiers, premières, inédit, inédite, inédits, inédites, jamais vu, nouveau, nouvelle
        only: seul, seule, seuls, seules, unique, uniques
        record: record, records, historique, historiques, sans précédent
        greatest: plus grand, plus grande, plus grands, plus grandes, plus gros, plus important, plus importante, meilleur, meilleure, plus haut, plus haute
        worst: pire, pires, plus grave, plus graves, plus meurtrier, plus mauvais
        rise: hausse, augmente, augmenté, augmentation, augmenter, progresse, progressé, bondit, bondi, grimpe, grimpé
        fall: baisse, baissé, baisser, recule, reculé, recul, diminue, diminué, diminution, chute, chuté
        all: tous, toutes, toujours, tout le monde
        end: fin, disparaît, disparaître, disparition, mort
        proof: prouve, prouvé, preuve, démontre, démontré, confirme, confirmé
        cause: provoque, provoqué, cause, causé, entraîne, entraîné, responsable
        cure: guérit, guérir, soigne, soigner, remède
        safe: sûr, sûre, sans danger, inoffensif, inoffensive, efficace
        """,
      functionWords: """
        le la les l' un une des du de d' au aux et ou mais donc or ni car que qu' qui quoi dont où ce c' cet cette ces \
        il elle ils elles on nous vous je tu se s' me m' te lui leur leurs son sa ses mon ma mes notre nos votre vos \
        à en dans par pour sur sous avec sans entre vers chez est sont était étaient a ont avait avaient être avoir été \
        sera seront fut n' ne pas plus y si comme même aussi très tout tous toute toutes fois faut faire fait peut \
        premier première premiers premières seul seule record
        """,
      conditional: ConditionalWords(
        auxiliaries: "aurait auraient serait seraient",
        exceptions: """
          pourrait pourraient devrait devraient faudrait voudrait voudraient aimerait aimeraient souhaiterait \
          souhaiteraient préférerait préféreraient vaudrait aurait auraient serait seraient saurait sauraient dirait \
          permettrait permettraient ferait feraient irait iraient tirait tiraient attirait attiraient retirait \
          retiraient inspirait inspiraient respirait admirait admiraient virait viraient expirait aspirait aspiraient \
          désirait désiraient déchirait encadrait encadraient cadrait engendrait effondrait effondraient
          """,
        hypotheses: "si sinon sans",
        subjects: "on ce c' nous je j' tu vous",
        fillers:
          "été déjà bien ainsi également donc même alors notamment d'ailleurs finalement ensuite aussi depuis"
      )))

  /// The cues of every kind.
  static let frenchCues = """
    first: pour la première fois, une première, première mondiale, premières mondiales, du jamais vu, jamais vu, jamais vue, jamais vus, inédit, inédite, inédits, inédites, sans précédent, le premier à, la première à, les premiers à, les premières à, le tout premier, la toute première, les tout premiers, première historique, jamais auparavant, pionnier, pionnière, le premier pays, la première ville, la première fois
    superlative: record, records, un record, niveau record, record absolu, historiquement bas, historiquement haut, historiquement élevé, plus haut niveau, plus bas niveau, numéro un, numéro 1, leader mondial, leader du marché, au plus haut, au plus bas, le meilleur du monde, inégalé, inégalée, champion du monde
    only: le seul, la seule, les seuls, les seules, l'unique, le seul et unique, seul au monde
    weak first: premier, première, premiers, premières, nouveau, nouvelle, révolutionnaire, révolution, innovation
    weak superlative: meilleur, meilleure, pire, majeur, majeure, historique, historiques, maximum, minimum, extrêmement, particulièrement
    weak only: seul, seule, unique, seulement, uniquement, exclusivement
    comparison: par rapport à, par rapport au, par rapport aux, comparé à, comparée à, comparés à, comparées à, comparé au, comparativement à, en comparaison de, en comparaison avec, à la différence de, contrairement à, contrairement au, contrairement aux, par opposition à, deux fois plus, trois fois plus
    weak comparison: davantage, autant, moindre, de plus en plus, de moins en moins, comme, face à, plutôt que, au lieu de, mieux, pire que
    cause: à cause de, à cause du, à cause des, à cause d', en raison de, en raison du, en raison des, en raison d', grâce à, grâce au, grâce aux, en conséquence de, a entraîné, ont entraîné, entraîné par, entraîne, entraînent, a provoqué, ont provoqué, provoqué par, provoquée par, provoqués par, provoque, provoquent, a causé, ont causé, causé par, causée par, causés par, cause de, est dû à, est dû au, est due à, est due au, sont dus à, sont dus aux, sont dues à, due à, dû à, dus à, s'explique par, s'expliquent par, explique par, expliqué par, résulte de, résultent de, a conduit à, ont conduit à, conduit à, a mené à, a abouti à, à l'origine de, responsable de, responsables de, responsable du, responsable des, contribue à, contribuent à, a contribué à, ont contribué à, favorise, favorisent, a favorisé, fait baisser, font baisser, fait grimper, fait augmenter, a fait chuter, a permis de, ont permis de, a permis à, ont permis à, a permis aux, sous l'effet de, sous l'effet du, sous l'effet des, faute de, par la faute de, déclenché par, déclenchée par, a déclenché, ont déclenché, lié à, liée à, liés à, liées à, imputable à, attribué à, attribuée à, pousse à, empêche de, augmente le risque, réduit le risque
    weak cause: parce que, parce qu', car, donc, puisque, puisqu', permet de, permettent de, permet à, permet d', ainsi, afin de, pour que, c'est pourquoi, du coup, par conséquent, en conséquence, cause, causes, conséquence, conséquences, effet, effets, de quoi, rend, rendent, fait de, faire de
    future: d'ici 2030, d'ici à, d'ici la fin, d'ici fin, d'ici là, d'ici quelques, d'ici un an, d'ici deux ans, d'ici cinq ans, d'ici dix ans, d'ici 2026, d'ici 2027, d'ici 2028, d'ici 2029, d'ici 2035, d'ici 2040, d'ici 2050, à l'horizon, prévoit de, prévoient de, prévoit d', compte ouvrir, prévisions, projections, selon les prévisions, dans les années à venir, dans les prochaines années, à terme, va devenir, vont devenir, va disparaître, vont disparaître, va remplacer, vont remplacer, va augmenter, vont augmenter, va baisser, vont baisser, en passe de, sur le point de, s'apprête à, s'apprêtent à, est appelé à, est appelée à
    expectation: devrait, devraient, est attendu, est attendue, sont attendus, sont attendues, table sur, tablent sur, prévoit, prévoient, anticipe, anticipent, mise sur, misent sur, promet de, promettent de, vise, visent à, est censé, est censée, sont censés
    possibility: pourrait, pourraient, permettrait, permettraient, risque de, risquent de, risque d', risquent d', menace de, menacent de, est susceptible de, sont susceptibles de, pourrions, faciliterait
    weak possibility: peut, peuvent, possible, possibles, éventuel, éventuelle, éventuellement, faudrait, ferait, feraient
    weak future: sera, seront, aura, auront, va, vont, fera, feront, devra, devront, pourra, pourront, faudra, demain, bientôt, prochainement, avenir, à venir
    generality: tout le monde, chacun sait, dans tous les cas, les gens, à chaque fois, toujours et partout, depuis toujours, la plupart des, la quasi-totalité, la grande majorité des, la majorité des
    weak generality: personne ne, personne n', nul ne, nul n', tous les, toutes les, tous, toutes, toujours, jamais, partout, aucun, aucune, rien, chaque, tout, systématiquement, personne, en général, généralement, souvent, rarement
    hearsay: semble-t-il, il semblerait, il semblerait que, paraît-il, il paraît que, dit-on, à ce qu'il paraît, la rumeur, des rumeurs, supposément, prétendument, soi-disant, présumé, présumée
    probability: selon toute vraisemblance, vraisemblablement
    weak probability: sans doute, peut-être, probablement, sûrement, certainement, apparemment, visiblement, semble, semblent, environ, plutôt, en partie, presque, possiblement, à priori, a priori
    vague source: selon certains, selon certaines, selon des experts, selon plusieurs experts, selon les experts, selon des spécialistes, selon les spécialistes, selon des sources, selon une source, selon plusieurs sources, selon certaines sources, selon les observateurs, selon des observateurs, selon les analystes, selon des analystes, selon des témoins, selon ses détracteurs, d'après certains, d'après des experts, d'après les spécialistes, d'après plusieurs sources, de source proche, de sources proches, de sources concordantes, de source policière, de source judiciaire, source proche du dossier, sources proches du dossier, pour certains, aux yeux de certains, on estime que, on estime à, on considère que, on dit que, on sait que, il se dit que, il se murmure que, des études montrent, des études ont montré, plusieurs études montrent, les études montrent, la science dit, de l'avis général, il est admis que, beaucoup pensent, certains pensent
    """

  /// What makes somebody answer for a sentence: prepositions, verbs of saying, and the nouns of published findings.
  private static let attributions = """
    selon, d'après, à en croire, de l'aveu de, dixit, aux dires de, de l'avis de, au dire de, pour lui, pour elle, dit, dit-il, dit-elle, disait, a déclaré, ont déclaré, avait déclaré, a-t-il, a-t-elle, ont-ils, déclare, déclaré, affirme, a affirmé, ont affirmé, avait affirmé, affirment, assure, a assuré, ont assuré, avait assuré, assurent, explique, a expliqué, ont expliqué, avait expliqué, expliquent, indique, a indiqué, ont indiqué, avait indiqué, indiquent, précise, a précisé, ont précisé, avait précisé, précisent, annonce, a annoncé, ont annoncé, avait annoncé, annoncent, estime, a estimé, ont estimé, avait estimé, estiment, rapporte, a rapporté, ont rapporté, avait rapporté, rapportent, révèle, a révélé, ont révélé, avait révélé, révèlent, souligne, a souligné, ont souligné, avait souligné, soulignent, note, a noté, ont noté, avait noté, notent, reconnaît, a reconnu, ont reconnu, avait reconnu, évalue, a évalué, ont évalué, avait évalué, évaluent, chiffre à, a chiffré, ont chiffré, avait chiffré, calcule, a calculé, ont calculé, avait calculé, calculent, recense, a recensé, ont recensé, avait recensé, dénombre, ajoute, a ajouté, ont ajouté, avait ajouté, rappelle, a rappelé, ont rappelé, avait rappelé, raconte, confie, a confié, ont confié, avait confié, avance, a avancé, ont avancé, avait avancé, promet, a promis, ont promis, avait promis, prétend, prétendent, table, prévoit, prévoient, publié par, publiée par, publiés par, publiées par, étude, sondage, enquête, rapport de, rapport du, données de, données du, chiffres de, chiffres du, baromètre, Insee, Eurostat, communiqué, peut-on lire, lit-on, répond, a répondu, ont répondu, avait répondu, plaide, martèle, détaille, a détaillé, ont détaillé, avait détaillé, confirme, a confirmé, ont confirmé, avait confirmé, justifie, fait savoir, a fait valoir, mentionne, cite
    """
}
