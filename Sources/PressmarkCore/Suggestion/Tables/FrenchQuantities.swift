extension QuantityTables {
  /// French; each list says where it comes from.
  static let french = QuantityTables(
    QuantityWords(
      numbers: .french,
      // Grevisse §§ 597–600; places in a sequence besides.
      ordinals: """
        1: premier, première, premiers, premières
        2: second, seconde, secondes
        3: tierce
        end+0: dernier, dernière, derniers, dernières
        end-1: avant-dernier, avant-dernière, l'avant-dernier, l'avant-dernière
        current-1: précédent, précédente
        current+1: suivant, suivante, prochain, prochaine
        current+0: actuel, actuelle
        """,
      units: units,
      powers: [
        ("carré", 2, false), ("carrés", 2, false), ("cube", 3, false), ("cubes", 3, false),
        ("²", 2, false), ("2", 2, false), ("³", 3, false), ("3", 3, false),
      ],
      currencies: frenchCurrencies,
      // Le Monde, Libération, Le Temps: every spelling that stands in their archives.
      percents: """
        percent: %, pour cent, pourcent, pourcents, pour-cent, pour 100, p. 100, p. cent, pourcentage, pourcentages
        points: points de pourcentage, point de pourcentage, points de %, point de %, points de base, point de base
        permille: ‰, pour mille
        """,
      links: "de d' des",
      comparatorsBefore: comparatorsBefore,
      comparatorsAfter: """
        ≥: ou plus, et plus, au moins, au minimum, minimum
        ≤: ou moins, au plus, au maximum, maximum, maxi
        ≈: environ, à peu près, à peine, approximativement
        """,
      ranges: RangeWords(
        openers: """
          et: entre, compris entre, comprise entre
          à: de, d', du
          """,
        joints: "à ou"),
      factors: factors,
      cues: cues,
      labels: labels,
      properties: properties))

  /// Units as the Bureau international des poids et mesures names them in French, with the older measures of
  /// recipes, the sea and the Anglo-Saxon world.
  private static let units = """
    length m: mètre, mètres
    length km: kilomètre, kilomètres, kilometres
    length hm: hectomètre, hectomètres
    length dm: décimètre, décimètres
    length cm: centimètre, centimètres
    length mm: millimètre, millimètres
    length um: micromètre, micromètres, micron, microns
    length nm: nanomètre, nanomètres
    length [mi_i]: mile, miles
    length [nmi_i]: mille nautique, milles nautiques, mille marin, milles marins
    length [ft_i]: pied, pieds
    length [in_i]: pouce, pouces
    length [yd_i]: yard, yards
    length dam: décamètre, décamètres
    length pm: picomètre, picomètres
    length [fth_i]: brasse, brasses
    length AU: unité astronomique, unités astronomiques
    length [ly]: année-lumière, années-lumière, années lumière
    area m2: mètre carré, mètres carrés
    area km2: kilomètre carré, kilomètres carrés
    area ca: centiare, centiares
    area har: hectare, hectares
    area ar: ares
    area [acr_us]: acre, acres
    volume L: litre, litres
    volume hL: hectolitre, hectolitres
    volume dL: décilitre, décilitres
    volume cL: centilitre, centilitres
    volume mL: millilitre, millilitres
    volume [gal_us]: gallon, gallons
    volume [bbl_us]: baril, barils
    volume daL: décalitre, décalitres
    volume [pt_us]: pinte, pintes
    volume [qt_us]: quart de gallon
    volume [tbs_us]: cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe
    volume [tsp_us]: cuillère à café, cuillères à café
    volume m3: mètre cube, mètres cubes
    weight kg: kilogramme, kilogrammes, kilo, kilos
    weight g: gramme, grammes
    weight mg: milligramme, milligrammes
    weight hg: hectogramme, hectogrammes
    weight dg: décigramme, décigrammes
    weight cg: centigramme, centigrammes
    weight 100.kg: quintal, quintaux
    weight kt: kilotonne, kilotonnes
    weight [car_m]: carat, carats
    weight ug: microgramme, microgrammes
    weight t: tonne, tonnes, tonne métrique, tonnes métriques
    weight Mt: mégatonne, mégatonnes
    weight Gt: gigatonne, gigatonnes
    weight [oz_av]: once, onces
    weight? [lb_av]: livre, livres
    speed km/h: kilomètre-heure, kilomètres-heure, kilomètre par heure, kilomètres par heure, kilomètre à l'heure, kilomètres à l'heure, km à l'heure
    speed [mi_i]/h: mile à l'heure, miles à l'heure, miles a l'heure, miles par heure, mile par heure
    speed m/s: mètre par seconde, mètres par seconde
    speed km/s: kilomètre par seconde, kilomètres par seconde
    speed m/h: mètre par heure, mètres par heure
    speed cm/s: centimètre par seconde, centimètres par seconde
    speed [kn_i]: nœud, nœuds
    data bit: bit, bits
    data By: octet, octets
    data kBy: kilooctet, kilooctets, kilo-octets
    data MBy: mégaoctet, mégaoctets, méga-octets
    data GBy: gigaoctet, gigaoctets, giga-octets, gigas
    data TBy: téraoctet, téraoctets, téra-octets
    data PBy: pétaoctet, pétaoctets
    data kbit: kilobit, kilobits
    data Mbit: mégabit, mégabits
    data Gbit: gigabit, gigabits
    data Tbit: térabit, térabits
    data Mbit/s: mégabit par seconde, mégabits par seconde
    data Gbit/s: gigabit par seconde, gigabits par seconde
    data {pixel}: pixel, pixels
    data {megapixel}: mégapixel, mégapixels
    other W: watt, watts
    other kW: kilowatt, kilowatts
    other MW: mégawatt, mégawatts
    other GW: gigawatt, gigawatts
    other Wh: wattheure, wattheures, watt-heure, watts-heures
    other kWh: kilowattheure, kilowattheures, kilowatt-heure, kilowattsheures
    other MWh: mégawattheure, mégawattheures
    other GWh: gigawattheure, gigawattheures
    other TWh: térawattheure, térawattheures
    other [HP]: cheval-vapeur, chevaux-vapeur
    other J: joule, joules
    other V: volt, volts
    other A: ampère, ampères
    other mA: milliampère, milliampères
    other kV: kilovolt, kilovolts
    other N: newton, newtons
    other Pa: pascal, pascals
    other hPa: hectopascal, hectopascals
    other eV: électronvolt, électronvolts
    other kHz: kilohertz
    other Hz: hertz
    other MHz: mégahertz
    other GHz: gigahertz
    other dB: décibel, décibels
    other bar: bar
    other cal: calorie, calories
    other kcal: kilocalorie, kilocalories
    other mSv: millisievert, millisieverts
    other Bq: becquerel, becquerels
    duration ms: milliseconde, millisecondes
    duration s: seconde, secondes
    duration min: minute, minutes
    duration h: heure, heures
    duration d: jour, jours, journée, journées, nuit, nuits
    duration wk: semaine, semaines
    duration 2.d: week-end, week-ends
    duration mo: mois
    duration a: an, ans, année, années
    duration 10.a: décennie, décennies
    duration 100.a: siècle, siècles
    duration 1000.a: millénaire, millénaires
    duration 3.mo: trimestre, trimestres
    duration 6.mo: semestre, semestres
    temperature Cel: degré celsius, degrés celsius, degré c, degrés c, degrès c, deg celsius, deg c, °c, ° celsius, °celsius, celsius, degré centigrade, degrés centigrades, degrés centigrade, centigrade, centigrades
    temperature [degF]: degré fahrenheit, degrés fahrenheit, degré f, degrés f, degrès f, deg fahrenheit, deg f, °f, ° fahrenheit, °fahrenheit, fahrenheit
    temperature K: kelvin, kelvins, ° k, °k, degré kelvin, degrés kelvin
    temperature deg: degré, degrés, degrès, deg, °
    """

  /// Our own list, from the press; the signs are those of ``Quantity/Comparator``.
  private static let comparatorsBefore = """
    ≈: près de, près d', à peine, quelque, quelques, environ, autour de, autour d', à peu près, approximativement, presque, une bonne, aux alentours de, aux alentours d', de l'ordre de, de l'ordre d', grosso modo, plus ou moins, ~, ≈, ≃, vers les
    >: plus de, plus d', plus que, au-dessus de, au-dessus d', supérieur à, supérieure à, supérieurs à, supérieures à, au-delà de, dépassant, >
    <: moins de, moins d', en dessous de, en dessous d', en-dessous de, en-dessous d', au-dessous de, inférieur à, inférieure à, inférieurs à, inférieures à, <
    ≥: au moins, au minimum, pas moins de, pas moins d', à partir de, ≥
    ≤: au plus, au maximum, jusqu'à, jusqu'aux, pas plus de, pas plus d', tout au plus, maximum, ≤
    =: exactement, précisément, pile
    """

  /// Our own list: comparisons as the press makes them.
  private static let factors = FactorWords(
    times: "fois",
    adverbs: "",
    comparers: """
      more: plus, davantage
      less: moins
      equal: aussi, autant
      """,
    comparatives: """
      more: supérieur, supérieure, supérieurs, supérieures, meilleur, meilleure, meilleurs, meilleures, mieux
      less: inférieur, inférieure, inférieurs, inférieures, moindre, moindres
      """,
    determiners: "le la les l' son sa ses leur leurs celui celle ceux celles ce cette",
    verbs: """
      2: doublement
      3: triplement
      4: quadruplement
      1/2: divisé par deux, divisée par deux, divisés par deux, divisées par deux
      """,
    guardedVerbs: """
      2: doublé, doublée, doublés, doublées, double, doublent, doubler, doublera, doubleront, doublerait, doublait, doubla, doublant
      3: triplé, triplée, triplés, triplées, triplent, tripler, triplera, tripleront, triplait, triplant
      4: quadruplé, quadruplée, quadruplés, quadruplées, quadrupler, quadruplera, quadruplant
      5: quintuplé, quintuplée, quintuplés, quintuplées, quintupler
      10: décuplé, décuplée, décuplés, décuplées, décupler
      100: centuplé, centuplée, centuplés, centuplées, centupler
      """,
    helpers: """
      a ont avait avaient aura auront aurait auraient ayant est sont été va vont presque quasiment plus pratiquement \
      quasi fait faire même pu pourrait pourraient doit devrait peut de d'
      """,
    operations: """
      more: multiplié par, multipliée par, multipliés par, multipliées par, multiplier par, multiplie par, multiplient par, multiplication par, multipliant par, multiplieront par, multipliera par
      less: divisé par, divisée par, divisés par, divisées par, diviser par, divise par, divisent par, division par, divisant par, divisera par
      """,
    endings: "",
    nouns: """
      more: un facteur, facteur de, un facteur de
      """,
    properties: """
      vitesse: vite, rapide, rapides, rapidement
      prix: cher, chère, chers, chères
      coût: coûteux, coûteuse, coûteuses
      taille: grand, grande, grands, grandes, gros, grosse, petit, petite, petits, petites
      hauteur: haut, haute, hauts, hautes, élevé, élevée, élevés, élevées
      poids: lourd, lourde, lourds, lourdes, léger, légère
      puissance: puissant, puissante, puissants, puissantes
      fréquence: souvent, fréquent, fréquente
      nombre: nombreux, nombreuses
      durée: long, longue, longs, longues, longtemps
      efficacité: efficace, efficaces
      force: fort, forte, forts, fortes
      population: peuplé, peuplée
      risque: dangereux, dangereuse, dangereuses, risqué
      pollution: polluant, polluante, polluants, polluantes
      âge: jeune, jeunes, vieux, vieille, âgé, âgée, âgés
      """)

  /// Our own list.
  private static let cues = QuantityCues(
    ageBefore: """
      âgé de, âgée de, âgés de, âgées de, âgé d', âgée d', âgés d', âgées d', à l'âge de, l'âge de, l'âge d', dès l'âge de, âge moyen de, fête ses, fêté ses, fêtera ses, a fêté ses
      """,
    ageAfter: "d'âge, d'existence, révolus",
    ageVerbs: "a ai as avais avait avaient ont aura aurait ayant avons avez est était",
    people: """
      homme femme garçon fille enfant enfants jeune jeunes adolescent adolescente ado étudiant étudiante élève retraité retraitée \
      bébé mère père fils sœur frère personne personnes français française individu conducteur conductrice automobiliste suspect \
      victime joueur joueuse acteur actrice salarié salariée trentenaire adulte adultes mineur mineure patient patiente hommes femmes \
      moins plus
      """,
    temperature: """
      température températures chaleur froid chaud fait thermomètre mercure canicule degré degrés gel fièvre four celsius fahrenheit \
      réchauffement climat
      """,
    angle:
      "angle angles rotation tourner tourne tourné virage pente inclinaison incliné latitude longitude nord sud vision vue",
    belowZero: "au-dessous de zéro, en dessous de zéro, sous zéro, sous le zéro",
    durationPrepositions: """
      pendant durant en depuis pour après avant dans sous d' de ici dure duré durera durer environ qu' que \
      environ exactement approximativement
      """,
    clockPrepositions: "à vers dès avant après",
    weight: "poids pèse pesait pèsent peser pesant kilos bébé perdre perdu tomber",
    bareAge: "",
    ageAdverbs: "seulement déjà encore environ presque maintenant aujourd'hui",
    timed:
      "record temps durée chrono trajet voyage vol film course match marathon séance débat attente retard version",
    adjectives:
      "longues longs autres petites petits bonnes bons pleines pleins grosses",
    hoursAreClock: true, poundsAreBooks: true, hasAppositionAges: true)

  /// Our own list: what numbers name in French texts.
  private static let labels = LabelWords(
    before: """
      article articles art section chapitre chapitres titre tome page pages p pp paragraphe alinéa annexe figure fig tableau \
      numéro numéros no n° nº n version v volume vol chambre salle porte quai voie ligne lignes route rn rd catégorie niveau classe groupe \
      division matricule dossier décret loi ligue directive règlement isbn issn episode épisode saison étape point points \
      chaîne canal france lyon paris windows iphone android covid phase tranche lot zone bloc type modèle série bac formule
      """,
    yearPrepositions: """
      en depuis de d' dès vers année années an avant après fin début mi courant durant été automne hiver \
      printemps saison rentrée pour entre et à ou
      """,
    months: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc
      """,
    functionWords: """
      le la les l' un une des du de d' ce cet cette ces et ou mais donc or ni car que qui quoi dont où à au aux en dans par pour \
      avec sans sous sur vers chez entre il elle ils elles on nous vous je tu se s' sa son ses leur leurs ne n' pas plus moins \
      est sont était a ont avait y selon contre depuis pendant avant après lors quand si comme puis alors ainsi cela ça \
      soit fois autres autre premiers premières derniers dernières
      """,
    pronounOne: "l' quelqu' chacun chacune",
    single: "seul seule",
    shares: "sur",
    vagueGroups:
      "dizaines douzaines centaines milliers millier centaine dizaine quinzaine cinquantaine quarantaine huitaine soixantaine",
    notParts: "finale finales tour tours mesure heure-mondain frère sœur dieu monde",
    orWords: "ou",
    sayings: """
      à deux vitesses, à deux balles, de deux choses l'une, une pierre deux coups, en deux temps trois mouvements, \
      entre deux feux, entre deux eaux, deux poids deux mesures, deux poids, à quatre mains, entre quatre yeux, \
      les quatre coins, aux quatre coins, à deux doigts, des deux mains, à deux pas, trente-six solutions, \
      les quatre cents coups, mille et une nuits, mille excuses, mille mercis, cent sept ans
      """)

  /// Our own list: what the press gives amounts of.
  private static let properties = """
    budget: budget, budgets
    coût: coût, coûts, coûte, coûtent, coûté, coûtait, coûtera, coûterait
    prix: prix, payé, paie, paye, vendu, vendue, vendus, facturé, facturée, tarif, tarifs
    chiffre d’affaires: chiffre d'affaires, chiffres d'affaires
    bénéfice: bénéfice, bénéfices, bénéfice net
    perte: perte, pertes
    dette: dette, dettes, endettement
    déficit: déficit, déficits
    salaire: salaire, salaires, rémunération
    revenu: revenu, revenus, recettes, recette
    amende: amende, amendes
    investissement: investissement, investissements, investir, investi, investira
    aide: aide, aides, subvention, subventions
    contrat: contrat, contrats
    hausse: hausse, augmentation, progression, augmenté, progressé, hausses
    baisse: baisse, recul, diminution, chute, baissé, reculé, diminué
    taux: taux
    part: part, parts
    population: population
    valeur: valeur, valorisation, valorisé, valorisée
    capital: capital
    loyer: loyer, loyers
    fortune: fortune
    """
}
