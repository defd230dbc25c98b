extension QuantityTables {
  /// ISO 4217's English names, with the names that the press gives them.
  static let englishCurrencies = """
    USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, bucks
    CAD: canadian dollar, canadian dollars
    AUD: australian dollar, australian dollars
    NZD: new zealand dollar, new zealand dollars
    HKD: hong kong dollar, hong kong dollars
    SGD: singapore dollar, singapore dollars
    TWD: taiwan dollar, taiwan dollars
    EUR: euro, euros
    GBP: pound sterling, pounds sterling, sterling, quid, british pounds, british pound
    ?GBP: pound, pounds
    EGP: egyptian pound, egyptian pounds, egyptianpound, LE, L.E, genihat masriya
    JPY: yen, japanese yen
    CNY: yuan, chinese yuan, renminbi, rmb
    ?KRW: won
    KRW: wons, korean won
    INR: rupee, rupees, indian rupee, indian rupees
    PKR: pakistani rupee, pakistani rupees
    LKR: sri lankan rupee, sri lankan rupees, ரூ
    IDR: rupiah, rupiahs
    CHF: swiss franc, swiss francs
    FRF: franc, francs, french franc, french francs
    RUB: ruble, rubles, rouble, roubles
    UAH: hryvnia, hryvnias
    ARS: peso, pesos, argentine pesos
    MXN: mexican peso, mexican pesos
    BRL: reais, brazilian real, brazilian reais
    ILS: shekel, shekels
    SAR: riyal, riyals, saudi riyal, saudi riyals, saudiriyal
    IRR: rial, rials
    DZD: dinar, dinars
    KWD: kuwaiti dinar, kuwaiti dinars
    AED: dirham, dirhams
    MYR: ringgit, ringgits, malaysia ringgit, malaysia ringgits, malaysian ringgit, malaysian ringgits, RM
    TRY: lira, turkish lira, turkish liras
    SEK: swedish krona, swedish kronor
    coin EUR: centime, centimes
    NOK: kroner
    NOK: norwegian crowns, norwegian krone, norwegian kroner
    DKK: danish krone, danish kroner
    PLN: zloty, zlotys
    HUF: forint, forints
    ITL: italian lira, italian lire
    DEM: deutsche mark, deutsche marks, deutschemark, deutschemarks
    ?DEM: marks
    FIM: finnish mark, finnish markka, finnish markkas
    NLG: guilder, guilders, dutch guilder, dutch guilders
    ZAR: rand
    NGN: naira
    THB: baht
    VND: dong
    XBT: bitcoin, bitcoins
    AFN: afghani, afghanis
    ALL: albanian lek, leke
    AMD: armenian dram, armenian drams
    AOA: kwanza, kwanzas
    AUD: aussie dollars
    AZN: manat, manats
    BAM: convertible marks
    BBD: barbadian dollar, barbadian dollars
    BDT: taka, takas, bangladeshi taka
    BGN: lev, leva, bulgarian lev
    BHD: bahraini dinar, bahraini dinars
    BIF: burundian franc, burundian francs
    BOB: boliviano, bolivianos
    BSD: bahamian dollar, bahamian dollars
    BTN: ngultrum, ngultrums
    BWP: pula, pulas
    BYN: belarusian ruble, belarusian rubles
    CDF: congolese franc, congolese francs
    CLP: chilean peso, chilean pesos
    COP: colombian peso, colombian pesos
    CRC: colones
    CUP: cuban peso, cuban pesos
    CVE: escudo, escudos
    CZK: czech koruna, czech korunas, koruna, korunas, czech crowns
    DJF: djiboutian franc, djiboutian francs
    DOP: dominican peso, dominican pesos
    DZD: algerian dinar, algerian dinars
    ETB: birr, ethiopian birr
    GEL: lari, georgian lari
    GHS: cedi, cedis
    GMD: dalasi, dalasis
    GNF: guinean franc, guinean francs
    GTQ: quetzal, quetzals, quetzales
    HKD: hk dollar, hk dollars
    HNL: lempira, lempiras
    HRK: kuna, kunas
    HTG: gourde, gourdes
    IQD: iraqi dinar, iraqi dinars
    IRR: iranian rial, iranian rials
    ISK: icelandic krona, icelandic kronur
    JMD: jamaican dollar, jamaican dollars
    JOD: jordanian dinar, jordanian dinars
    KES: kenyan shilling, kenyan shillings, shilling, shillings
    KHR: riel, riels
    KZT: tenge, tenges
    LAK: kip, kips
    LBP: lebanese pound, lebanese pounds
    LYD: libyan dinar, libyan dinars
    MAD: moroccan dirham, moroccan dirhams
    MDL: moldovan leu, moldovan lei
    MGA: ariary
    MMK: kyat, kyats
    MNT: tugrik, tugriks
    MRU: ouguiya
    MUR: mauritian rupee, mauritian rupees
    MZN: metical, meticals
    NPR: nepalese rupee, nepalese rupees
    OMR: omani rial, omani rials
    PEN: peruvian sol, peruvian soles
    PHP: philippine peso, philippine pesos
    ?PYG: guarani, guaranis
    QAR: qatari riyal, qatari riyals
    RON: leu, lei, romanian leu, romanian lei
    RSD: serbian dinar, serbian dinars
    RWF: rwandan franc, rwandan francs
    SDG: sudanese pound, sudanese pounds
    SYP: syrian pound, syrian pounds
    TND: tunisian dinar, tunisian dinars
    TRY: turkish pound, turkish pounds
    TZS: tanzanian shilling, tanzanian shillings
    UGX: ugandan shilling, ugandan shillings
    UYU: uruguayan peso, uruguayan pesos
    UZS: uzbek som, uzbek sum
    VES: bolivar, bolivars
    XAF: cfa franc, cfa francs
    YER: yemeni rial, yemeni rials
    ZMW: kwacha, kwachas
    ZWL: zimbabwean dollar, zimbabwean dollars
    ATS: schilling, schillings, austrian schillings
    BEF: belgian franc, belgian francs
    GRD: drachmae
    IEP: irish pound, irish pounds, irish punt, irish punts
    IRR: rials, toman, tomans
    ESP: peseta, pesetas
    PTE: portuguese escudo, portuguese escudos
    coin INR: paisa, paise
    coin PLN: grosz, groszy
    coin GHS: pesewa, pesewas
    coin USD: cent, cents, c
    coin GBP: pence, penny, pennies, p
    coin MYR: sen, sens
    coin UAH: kopiyka, kopiykas
    coin RUB: kopek, kopeks
    """
}
