/// The units that a quantity can have, and the words and signs that stand for them.
enum ClaimUnits {
  static let expected =
    "an ISO 4217 code (USD, EUR), a UCUM unit (km/h, kg, Cel), %, count, ordinal or ratio"

  /// The unit with that code, in its own spelling; `nil` for what is no code.
  static func unit(code: String) -> String? {
    if ["count", "ordinal", "ratio", "%"].contains(code) { return code }
    if currencies.contains(code) { return code }
    return isUCUM(code) ? code : nil
  }

  /// The unit that a word or a sign stands for, in French or English: `€`, `euros`, `kilomètres`.
  static func unit(named name: String) -> String? {
    let key = name.lowercased()
    if let unit = words[key] { return unit }
    let upper = name.uppercased()
    return currencies.contains(upper) && name.count == 3 ? upper : nil
  }

  /// Atoms of UCUM that newspapers use, alone or in products and quotients, with their powers.
  private static func isUCUM(_ code: String) -> Bool {
    let parts = code.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "." })
    guard parts.count <= 4 else { return false }
    return parts.allSatisfy { part in
      let atom = part.reversed().drop { $0.isASCII && $0.isNumber }.reversed()
      return atoms.contains(String(atom)) && part.count - atom.count <= 1
    }
  }

  private static let atoms: Set<String> = [
    "m", "km", "cm", "mm", "um", "nm", "dm", "g", "kg", "mg", "ug", "t", "Mt", "kt", "Gt", "s",
    "ms",
    "us", "ns", "min", "h", "d", "wk", "mo", "a", "l", "L", "ml", "mL", "cl", "cL", "dl", "dL",
    "hl", "hL", "A", "mA", "V", "mV", "kV", "W", "kW", "MW", "GW", "TW", "mW", "Wh", "kWh", "MWh",
    "GWh", "TWh", "J", "kJ", "MJ", "N", "kN", "Pa", "hPa", "kPa", "bar", "mbar", "Hz", "kHz", "MHz",
    "GHz", "Cel", "K", "[degF]", "deg", "bit", "kbit", "Mbit", "Gbit", "By", "kBy", "MBy", "GBy",
    "TBy", "PBy", "har", "ar", "[mi_i]", "[ft_i]", "[in_i]", "[yd_i]", "[lb_av]", "[oz_av]",
    "[gal_us]", "[acr_us]", "[nmi_i]", "[kn_i]", "cal", "kcal", "mol", "dB", "Bq", "Sv", "mSv",
    "uSv", "lm", "lx", "[ppm]", "[ppb]", "{pixel}", "{megapixel}", "{page}", "{image}", "%",
    "[ppth]", "hm", "dam", "pm", "[ly]", "AU",
    "[fth_i]", "[fur_us]", "ca", "daL", "[qt_us]", "[pt_us]", "[cup_us]", "[foz_us]", "[tbs_us]",
    "[tsp_us]", "[bbl_us]", "[bu_us]", "hg", "dg", "cg", "[car_m]", "[lton_av]", "[ston_av]",
    "[dr_av]",
    "Tbit", "eV", "keV", "MeV", "GeV", "TeV", "[HP]", "[psi]", "MPa",
  ]

  /// ISO 4217, the codes in use.
  private static let currencies = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL \
    GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR \
    MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG \
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU \
    UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM ESP FRF ITL XBT ATS BEF FIM GRD IEP LUF NLG PTE
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let words: [String: String] = {
    let names: [(unit: String, words: String)] = [
      ("USD", "$ us$ $us dollar dollars"), ("EUR", "€ euro euros"),
      ("GBP", "£ livre livres pound pounds"),
      ("JPY", "¥ yen yens"), ("CHF", "franc_suisse francs_suisses"),
      ("INR", "₹ roupie roupies rupees"),
      ("CNY", "yuan yuans"), ("RUB", "₽ rouble roubles"), ("KRW", "₩ won wons"),
      ("ARS", "peso pesos"), ("CAD", "ca$ c$"), ("AUD", "a$ au$"),
      ("%", "% percent per_cent pour_cent pourcent"), ("count", "count unités units"),
      ("ordinal", "ordinal"), ("ratio", "ratio fois times"),
      ("m", "m mètre mètres metre metres meter meters"),
      ("km", "km kilomètre kilomètres kilometre kilometres kilometer kilometers"),
      ("cm", "cm centimètre centimètres"), ("mm", "mm millimètre millimètres"),
      ("km/h", "km/h kmh kph kilomètres-heure kilomètres/heure"), ("m/s", "m/s"),
      ("[mi_i]", "mile miles mi"), ("[ft_i]", "foot feet ft pied pieds"),
      ("[in_i]", "inch inches pouce pouces"),
      ("kg", "kg kilo kilos kilogramme kilogrammes kilograms"), ("g", "g gramme grammes grams"),
      ("t", "tonne tonnes ton tons"), ("[lb_av]", "lb lbs"),
      ("s", "s sec seconde secondes second seconds"), ("ms", "ms milliseconde millisecondes"),
      ("min", "min mn minute minutes"), ("h", "h heure heures hour hours"),
      ("d", "j jour jours day days"), ("wk", "semaine semaines week weeks"),
      ("mo", "mois month months"), ("a", "an ans année années year years"),
      ("L", "l litre litres liter liters"), ("ml", "ml"), ("Cel", "°c celsius"), ("[degF]", "°f"),
      ("m2", "m² m2"), ("m3", "m³ m3"), ("km2", "km² km2"), ("har", "ha hectare hectares"),
      ("By", "octet octets byte bytes o"), ("kBy", "ko kb"), ("MBy", "mo_ mb"), ("GBy", "go gb"),
      ("TBy", "to tb"), ("W", "w watt watts"), ("kW", "kw"), ("MW", "mw"), ("GW", "gw"),
      ("kWh", "kwh"), ("MWh", "mwh"), ("GWh", "gwh"), ("TWh", "twh"), ("Hz", "hz hertz"),
      ("GHz", "ghz"), ("MHz", "mhz"),
    ]
    var words: [String: String] = [:]
    for (unit, list) in names {
      for word in list.split(separator: " ") {
        words[String(word).replacing("_", with: " ")] = unit
      }
    }
    return words
  }()
}
