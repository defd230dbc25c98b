extension QuantityTables {
  /// ISO 4217's French names, with the names that the press gives them.
  static let frenchCurrencies = """
    USD: dollar, dollars, dollar américain, dollars américains, dollar US, dollars US, dollars des États-Unis, $ usd
    CAD: dollar canadien, dollars canadiens
    AUD: dollar australien, dollars australiens
    NZD: dollar néo-zélandais, dollars néo-zélandais
    HKD: dollar de Hong Kong, dollars de Hong Kong, dollar hongkongais, dollars hongkongais
    SGD: dollar de Singapour, dollars de Singapour
    TWD: dollar taïwanais, dollars taïwanais
    EUR: euro, euros
    GBP: livre sterling, livres sterling, livre britannique, livres britanniques, pound, pounds
    ?GBP: livre, livres
    EGP: livre égyptienne, livres égyptiennes
    LBP: livre libanaise, livres libanaises
    SYP: livre syrienne, livres syriennes
    TRY: livre turque, livres turques, lire turque, lires turques
    JPY: yen, yens
    CNY: yuan, yuans, yuan chinois, yuans chinois, renminbi, renminbis
    KRW: won, wons
    INR: roupie, roupies, roupie indienne, roupies indiennes
    PKR: roupie pakistanaise, roupies pakistanaises
    LKR: roupie sri-lankaise, roupies sri-lankaises
    IDR: roupie indonésienne, roupies indonésiennes
    CHF: franc suisse, francs suisses
    XOF: franc CFA, francs CFA, FCFA, F CFA
    XPF: franc Pacifique, francs Pacifique
    FRF: franc, francs, franc français, francs français
    BEF: franc belge, francs belges
    RUB: rouble, roubles
    UAH: hryvnia, hryvnias
    ARS: peso, pesos, peso argentin, pesos argentins
    MXN: peso mexicain, pesos mexicains
    CLP: peso chilien, pesos chiliens
    COP: peso colombien, pesos colombiens
    BRL: réal, réaux, réais, réal brésilien
    ILS: shekel, shekels
    SAR: riyal, riyals, riyal saoudien, riyals saoudiens
    QAR: riyal qatari, riyals qataris
    IRR: rial, rials
    DZD: dinar, dinars, dinar algérien, dinars algériens
    TND: dinar tunisien, dinars tunisiens
    KWD: dinar koweïtien, dinars koweïtiens
    MAD: dirham, dirhams, dirham marocain, dirhams marocains
    AED: dirham émirati, dirhams émiratis
    ?SEK: couronne, couronnes
    SEK: couronne suédoise, couronnes suédoises
    NOK: couronne norvégienne, couronnes norvégiennes
    DKK: couronne danoise, couronnes danoises
    CZK: couronne tchèque, couronnes tchèques
    ISK: couronne islandaise, couronnes islandaises
    PLN: zloty, zlotys
    HUF: forint, forints
    RON: leu, lei
    ITL: lire, lires, lire italienne, lires italiennes
    ESP: peseta, pesetas
    DEM: deutsche mark, deutsche marks, deutschemark, deutschemarks, mark, marks
    FIM: mark finlandais, marks finlandais
    NLG: florin, florins, florin hollandais, florins hollandais, florin néerlandais, florins néerlandais
    ZAR: rand, rands
    NGN: naira, nairas
    THB: baht, bahts
    VND: dong, dongs
    XBT: bitcoin, bitcoins
    AFN: afghani, afghanis
    ALL: lek, leks, lek albanais
    AMD: dram arménien, drams arméniens
    AOA: kwanza, kwanzas
    AZN: manat, manats
    BAM: mark convertible, marks convertibles
    BDT: taka, takas
    BGN: lev, levs, lev bulgare, leva
    BHD: dinar bahreïni, dinars bahreïnis
    BIF: franc burundais, francs burundais
    BOB: boliviano, bolivianos
    BTN: ngultrum, ngultrums
    BWP: pula, pulas
    BYN: rouble biélorusse, roubles biélorusses
    CDF: franc congolais, francs congolais
    CRC: colón, colones
    CUP: peso cubain, pesos cubains
    CVE: escudo, escudos
    DJF: franc de Djibouti, francs de Djibouti
    DOP: peso dominicain, pesos dominicains
    ETB: birr, birrs
    GEL: lari, laris
    GHS: cedi, cedis
    GMD: dalasi, dalasis
    GNF: franc guinéen, francs guinéens
    GTQ: quetzal, quetzals
    HNL: lempira, lempiras
    HRK: kuna, kunas
    ?HTG: gourde, gourdes
    IDR: rupiah, rupiahs
    IQD: dinar irakien, dinars irakiens
    JMD: dollar jamaïcain, dollars jamaïcains
    JOD: dinar jordanien, dinars jordaniens
    KES: shilling kényan, shillings kényans, shilling, shillings
    KHR: riel, riels
    KZT: tenge, tenges
    LAK: kip, kips
    LYD: dinar libyen, dinars libyens
    MDL: leu moldave, lei moldaves
    MGA: ariary, ariarys
    MMK: kyat, kyats
    MNT: tugrik, tugriks
    MRU: ouguiya, ouguiyas
    MUR: roupie mauricienne, roupies mauriciennes
    MYR: ringgit, ringgits
    MZN: metical, meticals
    NPR: roupie népalaise, roupies népalaises
    OMR: rial omanais, rials omanais
    PEN: sol péruvien, soles péruviens
    PHP: peso philippin, pesos philippins
    ?PYG: guarani, guaranis
    RSD: dinar serbe, dinars serbes
    RWF: franc rwandais, francs rwandais
    SDG: livre soudanaise, livres soudanaises
    UGX: shilling ougandais, shillings ougandais
    UYU: peso uruguayen, pesos uruguayens
    UZS: soum, soums
    VES: bolivar, bolivars
    XAF: franc CFA d'Afrique centrale
    ZMW: kwacha, kwachas
    ZWL: dollar zimbabwéen, dollars zimbabwéens
    FRF: francs anciens, anciens francs, nouveaux francs
    BEF: francs belges
    LUF: franc luxembourgeois, francs luxembourgeois
    ATS: schilling, schillings
    PTE: escudo portugais, escudos portugais
    GRD: drachme, drachmes
    IEP: livre irlandaise, livres irlandaises
    FIM: markka
    XBT: bitcoin, bitcoins
    coin GHS: pesewa, pesewas
    coin PLN: grosz, groszy
    coin SEK: öre
    coin INR: paisa, paise, paisas
    coin USD: cent, cents
    coin EUR: centime, centimes, centime d'euro, centimes d'euro
    coin GBP: pence, penny
    coin RUB: kopeck, kopecks
    """
}
