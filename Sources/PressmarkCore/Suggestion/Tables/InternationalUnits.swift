/// Signs of units and currencies that every language writes alike.
enum InternationalUnits {
  /// The SI Brochure (9th edition), tables 2, 4, 7 and 8; IEC 80000-13 for data, with the French
  /// octet; UCUM for the codes; imperial signs of the British Weights and Measures Act 1985.
  static let signs = """
    length m: m
    length km: km
    length hm: hm
    length dam: dam
    length dm: dm
    length cm: cm
    length mm: mm
    length um: µm, μm
    length nm: nm
    length [mi_i]: mi
    length [ft_i]: ft
    length [in_i]: ″
    length [yd_i]: yd, yds
    area har: ha
    volume L: l, L
    volume dL: dl, dL
    volume cL: cl, cL
    volume mL: ml, mL, mls
    volume hL: hl, hL
    volume [gal_us]: gal, gals
    volume [tbs_us]: tbsp
    volume [tsp_us]: tsp
    weight kg: kg, Kg, kgs
    weight g: g, gr
    weight mg: mg
    weight ug: µg, μg
    weight t: t
    weight cg: cg
    weight dg: dg
    weight hg: hg
    weight kt: kt
    weight Mt: Mt
    weight Gt: Gt
    weight [lb_av]: lb, lbs
    weight [oz_av]: oz
    speed km/h: km/h, kmh, kph, kmph, km/hr
    speed m/s: m/s
    speed [mi_i]/h: mph
    speed km/s: km/s
    speed km/ms: km/ms
    data bit: bit, bits
    data kbit: kbit
    data Mbit: Mbit
    data Gbit: Gbit
    data kbit/s: kbit/s, kbps
    data Mbit/s: Mbit/s, Mbps, Mb/s
    data Gbit/s: Gbit/s, Gbps, Gb/s
    data kBy: ko, Ko, kB, KB
    data MBy: Mo, MB
    data GBy: Go, GB
    data TBy: To, TB
    data PBy: Po, PB
    other W: W
    other kW: kW
    other MW: MW
    other GW: GW
    other TW: TW
    other kWh: kWh
    other MWh: MWh
    other GWh: GWh
    other TWh: TWh
    other kWh/m2: kWh/m², kWh/m2
    other J: J
    other kJ: kJ
    other MJ: MJ
    other V: V
    other kV: kV
    other A: A
    other mA: mA
    other mA.h: mAh
    other Hz: Hz
    other kHz: kHz
    other MHz: MHz
    other GHz: GHz
    other dB: dB, dBA
    other Pa: Pa
    other hPa: hPa
    other kPa: kPa
    other MPa: MPa
    other bar: bar
    other eV: eV
    other keV: keV
    other MeV: MeV
    other GeV: GeV
    other TeV: TeV
    other cal: cal
    other kcal: kcal
    other mol: mol
    other mSv: mSv
    other uSv: µSv, μSv
    other Bq: Bq
    other [ppm]: ppm
    other [ppb]: ppb
    other {pixel}: px
    other g/km: g/km
    other ug/m3: µg/m³, µg/m3, μg/m3
    other mg/L: mg/l, mg/L
    other g/L: g/l, g/L
    other L/km: l/km
    duration s: s, sec, secs
    duration ms: ms
    duration min: min, mins, mn
    duration h: h, hr, hrs
    """

  /// ISO 4217, and the signs of Unicode's class Sc that stand for one currency.
  static let currencySigns = """
    USD: $, US$, $US, U.S.$, $ US
    EUR: €, €ur
    GBP: £, ₤
    JPY: ¥
    INR: ₹, Rs, Rs.
    ILS: NIS
    MAD: DH, DHs
    KRW: ₩
    RUB: ₽
    TRY: ₺
    UAH: ₴
    ILS: ₪
    VND: ₫
    NGN: ₦
    PHP: ₱
    KZT: ₸
    GHS: ₵
    THB: ฿
    XBT: ₿, BTC, XBT
    CAD: C$, CA$, CAD$, $CAD, $CA, $ CA, c $, $ c
    AUD: A$, AU$, AUD$, $ AU
    NZD: NZ$
    HKD: HK$, $ HK, $HK
    SGD: S$
    BRL: R$
    MXN: MX$
    TWD: NT$
    CNY: CN¥, RMB, 元
    coin USD: ¢
    EUR 1000: kEUR
    EUR 1000000: MEUR
    USD 1000000: MUSD
    """

  /// ISO 4217: the codes in use that are no word of a language we read.
  static let currencyCodes = """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
    CDF CHF CLP CNY CRC CVE CZK DJF DKK DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
    HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP \
    LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR \
    PEN PGK PHP PKR PLN PYG QAR RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP SYP SZL \
    THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW \
    FRF DEM ITL ESP NLG
    """
}
