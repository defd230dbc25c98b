extension QuantityTables {
  /// English; each list says where it comes from.
  static let english = QuantityTables(
    QuantityWords(
      numbers: .english,
      // Places in a sequence; the number words hold the others.
      ordinals: """
        end+0: last
        end-1: the last but one, next to last, second to last, second-to-last, penultimate, the one before the last one, the one before the last
        current-1: previous, previous one
        current+1: next
        current+0: current, current one
        9: nineth
        """,
      units: units,
      powers: [
        ("square", 2, true), ("sq", 2, true), ("sq.", 2, true), ("squared", 2, false),
        ("cubic", 3, true), ("cubed", 3, false),
        ("²", 2, false), ("2", 2, false), ("^2", 2, false), ("³", 3, false), ("3", 3, false),
      ],
      currencies: englishCurrencies,
      // The style books of AP, the Guardian and the Economist, which disagree.
      percents: """
        percent: %, percent, percents, per cent, percentage, pct
        points: percentage points, percentage point, % points, pp, basis points, basis point
        permille: ‰, per mille
        """,
      links: "of",
      comparatorsBefore: comparatorsBefore,
      comparatorsAfter: """
        ≥: or more, or over, or above, and over, and up, or older, plus, at least, at a minimum
        ≤: or less, or fewer, or under, or below, at most, at a maximum, or younger, tops
        ≈: or so, approximately, roughly, give or take
        """,
      ranges: RangeWords(
        openers: """
          and: between
          to and: from
          """,
        joints: "to or"),
      factors: factors,
      cues: cues,
      labels: labels,
      properties: properties))

  /// Units as the SI Brochure and the British and American customary systems name them.
  private static let units = """
    length m: meter, meters, metre, metres
    length km: kilometer, kilometers, kilometre, kilometres, kms
    length hm: hectometer, hectometers
    length dm: decimeter, decimeters, decimetre, decimetres
    length cm: centimeter, centimeters, centimetre, centimetres
    length mm: millimeter, millimeters, millimetre, millimetres
    length um: micrometer, micrometers, micrometre, micrometres, micron, microns
    length nm: nanometer, nanometers, nanometre, nanometres
    length [mi_i]: mile, miles
    length [nmi_i]: nautical mile, nautical miles
    length [ft_i]: foot, feet
    length [in_i]: inch, inches
    length? [in_i]: in
    length [yd_i]: yard, yards
    length dam: decameter, decameters, decametre, decametres
    length pm: picometer, picometers, picometre, picometres
    length [fth_i]: fathom, fathoms
    length [fur_us]: furlong, furlongs
    length AU: astronomical unit, astronomical units
    length [ly]: light-year, light-years, light year, light years
    area har: hectare, hectares
    area [acr_us]: acre, acres
    volume L: liter, liters, litre, litres
    volume hL: hectoliter, hectoliters, hectolitre, hectolitres
    volume dL: deciliter, deciliters, decilitre, decilitres
    volume cL: centiliter, centiliters, centilitre, centilitres
    volume mL: milliliter, milliliters, millilitre, millilitres
    volume [gal_us]: gallon, gallons
    volume [qt_us]: quart, quarts
    volume [pt_us]: pint, pints
    volume [cup_us]: cup, cups
    volume [foz_us]: fluid ounce, fluid ounces
    volume [tbs_us]: tablespoon, tablespoons, tbsp, tbsps
    volume [tsp_us]: teaspoon, teaspoons, tsp
    volume daL: decaliter, decaliters, decalitre, decalitres
    volume [bu_us]: bushel, bushels
    volume [bbl_us]: barrel, barrels
    weight kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, k.g.
    weight g: gram, grams, gramme, grammes
    weight mg: milligram, milligrams, milligramme, milligrammes
    weight hg: hectogram, hectograms
    weight dg: decigram, decigrams
    weight cg: centigram, centigrams
    weight 100.kg: quintal, quintals
    weight [lton_av]: long ton, long tons
    weight [ston_av]: short ton, short tons
    weight kt: kiloton, kilotons, kilotonne, kilotonnes
    weight [car_m]: carat, carats
    weight ug: microgram, micrograms, microgramme, microgrammes
    weight t: tonne, tonnes, metric ton, metric tons
    weight t: ton, tons
    weight Mt: megaton, megatons, megatonne, megatonnes
    weight Gt: gigaton, gigatons, gigatonne, gigatonnes
    weight [oz_av]: ounce, ounces
    weight [dr_av]: drachma, drachmas, dram, drams
    weight? [lb_av]: pound, pounds
    speed km/h: kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour, kilometers an hour, kilometres an hour
    speed [mi_i]/h: mile per hour, miles per hour, mile an hour, miles an hour
    speed m/s: meter per second, meters per second, metre per second, metres per second
    speed m/ms: meters per millisecond, metres per millisecond
    speed cm/ms: centimeters/millisecond, centimetres/millisecond, centimeters per millisecond
    speed km/s: kilometer per second, kilometers per second, kilometre per second, kilometres per second
    speed [ft_i]/s: foot per second, feet per second
    speed [ft_i]/min: foot per minute, feet per minute
    speed cm/s: centimeters per second, centimetres per second
    speed mm/s: millimeters per second, millimetres per second
    speed [kn_i]: knot, knots
    data bit: bit, bits
    data By: byte, bytes
    data kBy: kilobyte, kilobytes
    data MBy: megabyte, megabytes
    data GBy: gigabyte, gigabytes
    data TBy: terabyte, terabytes
    data PBy: petabyte, petabytes
    data kbit: kilobit, kilobits
    data Mbit: megabit, megabits
    data Gbit: gigabit, gigabits
    data Tbit: terabit, terabits
    data Mbit/s: megabit per second, megabits per second
    data Gbit/s: gigabit per second, gigabits per second
    data {pixel}: pixel, pixels
    data {megapixel}: megapixel, megapixels
    other W: watt, watts
    other kW: kilowatt, kilowatts
    other MW: megawatt, megawatts
    other GW: gigawatt, gigawatts
    other kWh: kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours
    other MWh: megawatt-hour, megawatt-hours, megawatt hours
    other GWh: gigawatt-hour, gigawatt-hours, gigawatt hours
    other TWh: terawatt-hour, terawatt-hours, terawatt hours
    other [HP]: horsepower
    other J: joule, joules
    other V: volt, volts
    other A: amp, amps, ampere, amperes
    other mA: milliamp, milliamps, milliampere, milliamperes
    other kV: kilovolt, kilovolts
    other N: newton, newtons
    other Pa: pascal, pascals
    other hPa: hectopascal, hectopascals
    other [psi]: psi
    other kHz: kilohertz
    other Hz: hertz
    other MHz: megahertz
    other GHz: gigahertz
    other dB: decibel, decibels
    other bar: bar
    other eV: electronvolt, electronvolts
    other cal: calorie, calories
    other kcal: kilocalorie, kilocalories
    other mSv: millisievert, millisieverts
    other Bq: becquerel, becquerels
    duration ms: millisecond, milliseconds
    duration s: second, seconds
    duration min: minute, minutes
    duration h: hour, hours
    duration d: day, days, night, nights
    duration wk: week, weeks
    duration 2.wk: fortnight, fortnights
    duration 2.d: weekend, weekends
    duration mo: month, months
    duration a: year, years
    duration 10.a: decade, decades
    duration 100.a: century, centuries
    duration 1000.a: millennium, millennia
    duration 3.mo: quarter, quarters
    temperature Cel: degree celsius, degrees celsius, degree c, degrees c, deg celsius, deg c, °c, ° celsius, °celsius, celsius, celcius, degrees celcius, degree celcius, degrees centigrade, degree centigrade, centigrade
    temperature [degF]: degree fahrenheit, degrees fahrenheit, degrees farenheit, degree f, degrees f, deg fahrenheit, deg f, °f, ° fahrenheit, °fahrenheit, fahrenheit, farenheit
    temperature K: kelvin, kelvins, ° k, °k, degrees kelvin
    temperature deg: degree, degrees, deg, °
    """

  /// Our own list, from the press; the signs are those of ``Quantity/Comparator``.
  private static let comparatorsBefore = """
    ≈: about, around, some, barely, approximately, roughly, nearly, almost, close to, an estimated, a reported, circa, more or less, in the region of, in the order of, ~, ≈, somewhere around
    >: more than, over, above, greater than, larger than, higher than, exceeding, upwards of, in excess of, north of, beyond, >
    <: less than, fewer than, under, below, lower than, smaller than, short of, <
    ≥: at least, no less than, no fewer than, not less than, a minimum of, starting at, ≥
    ≤: at most, no more than, not more than, up to, as much as, as many as, a maximum of, ≤
    =: exactly, precisely, just
    """

  /// Our own list: comparisons as the press makes them.
  private static let factors = FactorWords(
    times: "times",
    adverbs: """
      2: twice
      3: thrice
      """,
    comparers: """
      more: more
      less: less, fewer
      equal: as
      """,
    comparatives: """
      more: faster, higher, greater, larger, bigger, longer, better, stronger, quicker, heavier, richer, wider, deeper, taller, older, louder, hotter, brighter, likelier, further, farther, harder, worse, above
      less: slower, lower, smaller, shorter, cheaper, lighter, weaker, younger, cooler, poorer, safer
      """,
    determiners: "the its their his her that those what as",
    verbs: """
      2: doubled, doubling, twofold, two-fold, redoubled
      3: tripled, tripling, trebled, trebling, threefold
      4: quadrupled, quadrupling, fourfold
      5: quintupled, fivefold
      6: sixfold
      7: sevenfold
      8: eightfold
      9: ninefold
      10: tenfold
      20: twentyfold
      100: hundredfold
      1000: thousandfold
      1/2: halved, halving
      """,
    guardedVerbs: """
      2: double, doubles
      3: triple, triples, treble
      4: quadruple, quadruples
      1/2: halve
      """,
    helpers:
      "to will would could can may might than almost nearly more about should it they which that is are",
    operations: """
      more: multiplied by, multiply by, multiplies by
      less: divided by, cut by a factor of, reduced by a factor of
      """,
    endings: "fold",
    nouns: """
      more: a factor of
      """,
    properties: """
      speed: fast, faster, quick, quicker, slower, quickly
      price: expensive, cheaper, cheap
      size: large, larger, big, bigger, small, smaller
      height: high, higher, tall, taller, lower
      weight: heavy, heavier, lighter
      strength: strong, stronger, powerful
      length: long, longer, short, shorter
      likelihood: likely, likelier
      number: many
      amount: much
      frequency: often
      efficiency: efficient
      risk: dangerous, deadly
      age: old, older, young, younger
      """)

  /// Our own list.
  private static let cues = QuantityCues(
    ageBefore: "aged, age, at the age of, the age of, ages, aged between",
    ageAfter: "old, of age",
    ageVerbs: "",
    people: "",
    temperature: """
      temperature temperatures heat hot cold warm weather degree degrees thermometer fever thermostat boils freezing oven celsius fahrenheit \
      outside now its
      """,
    angle:
      "angle angles turn turned rotate rotated rotation slope tilt latitude longitude north south view",
    belowZero: "below zero, below freezing, under zero",
    durationPrepositions: """
      for in within over after during every about than least lasts lasted lasting take takes took taking spent under nearly \
      almost only just suppose find and
      """,
    clockPrepositions: "at",
    weight: "weigh weighs weighed weighing weight heavy baby meat of overweight lose lost",
    bareAge: "age aged",
    ageAdverbs: "",
    timed: "record time duration",
    adjectives:
      "more additional fewer extra further long full whole straight consecutive other short solid",
    hoursAreClock: false, poundsAreBooks: false, hasAppositionAges: false)

  /// Our own list: what numbers name in English texts.
  private static let labels = LabelWords(
    before: """
      article articles section sections chapter chapters title volume vol page pages p pp paragraph clause annex figure fig table \
      number no version v room gate platform line route highway category level class group division case act law rule amendment \
      directive regulation isbn issn episode season stage step channel flight windows iphone android covid phase zone block \
      type model series formula interstate proposition prop schedule part day week game round match week apollo boeing airbus
      """,
    yearPrepositions: """
      in since by from until till before after during of for year years late early mid around circa spring summer autumn fall winter \
      and to between through
      """,
    months: """
      january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept \
      oct nov dec
      """,
    functionWords: """
      the a an this that these those and or but nor so of to in on at by for with from into over under as is are was were be been \
      has have had it its he she they we you i his her their our your who whom which what when where while if than then there \
      not no more less other others will would can could may might must after before since until during about
      """,
    pronounOne:
      "this that which each every no any the another some other last next previous current good only not",
    single: "",
    shares: "in, out of, of, of every, in every",
    vagueGroups: "couple dozens hundreds thousands millions billions trillions",
    notParts:
      "time hour-long final finals way hearted marathon court back back-to-back year dollars",
    orWords: "or to",
    sayings: """
      on all fours, in two minds, two sides of the same coin, two cents, my two cents, the four corners, \
      at sixes and sevens, on cloud nine, the whole nine yards, two wrongs, kill two birds, put two and two together, \
      the million dollar question, a thousand times over, thousand apologies
      """)

  /// Our own list: what the press gives amounts of.
  private static let properties = """
    budget: budget, budgets
    cost: cost, costs, costing
    price: price, prices, priced, paid, pay, sold, fee, fees
    revenue: revenue, revenues, sales, turnover
    profit: profit, profits, earnings
    loss: loss, losses
    debt: debt, debts
    deficit: deficit, deficits
    salary: salary, salaries, wage, wages
    fine: fine, fines, fined
    investment: investment, investments, invest, invested
    contract: contract, contracts, deal, deals
    increase: rose, rise, rises, increase, increased, up, grew, growth, gained, climbed, jumped
    decrease: fell, fall, falls, decrease, decreased, down, dropped, declined, shrank
    rate: rate, rates
    share: share, stake
    population: population
    value: worth, value, valued, valuation
    rent: rent, rents
    fortune: fortune
    """
}
