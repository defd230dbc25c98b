/// The words that dates are written with, in the languages of the press databases' interfaces.
///
/// All folded (``FoldedText``). The names of the months and days are those of the Unicode Common
/// Locale Data Repository (gregorian calendar, wide and abbreviated, format and stand-alone), plus
/// the older English and French abbreviations that newspapers print.
enum CalendarWords {
  /// The number of each month's name, 1 to 12.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (_, line) in monthNames {
      for (place, names) in line.split(separator: " ").enumerated() {
        for name in names.split(separator: "|") { months[String(name)] = place + 1 }
      }
    }
    return months
  }()

  /// The names of the days of the week.
  static let weekdays: Set<String> = Set(
    weekdayNames.flatMap { $0.names.split(whereSeparator: { $0 == " " || $0 == "|" }) }
      .map(String.init))

  /// What may stand between a day and its month or a month and its year: "2 de agosto de 2025".
  static let joints: Set<String> = ["of", "de", "del", "do", "den", "d", "di"]

  /// What an ordinal number ends with: 1er, 2nd, 1º (folded to o).
  static let ordinals: Set<String> = [
    "er", "st", "nd", "rd", "th", "o", "a", "º", "ª", "e", "de", "te",
  ]

  /// The signs that follow the year, the month and the day in Chinese, Japanese and Korean.
  static let signs: [(year: Character, month: Character, day: Character)] = [
    ("年", "月", "日"), ("년", "월", "일"),
  ]

  private static let monthNames: [(language: String, names: String)] = [
    (
      "de",
      "januar|janner|jan februar|feber|feb|febr marz|mrz|maerz april|apr mai juni|jun juli|jul "
        + "august|aug september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    (
      "en",
      "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
        + "september|sept|sep october|oct november|nov december|dec"
    ),
    (
      "es",
      "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
        + "septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic"
    ),
    (
      "fi",
      "tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis "
        + "huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesakuuta|kesakuu|kesa "
        + "heinakuuta|heinakuu|heina elokuuta|elokuu|elo syyskuuta|syyskuu|syys "
        + "lokakuuta|lokakuu|loka marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu"
    ),
    (
      "fr",
      "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil|juill aout "
        + "septembre|sept octobre|oct novembre|nov decembre|dec"
    ),
    (
      "it",
      "gennaio|gen|genn febbraio|feb|febbr marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug "
        + "agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic"
    ),
    (
      "nl",
      "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug "
        + "september|sep|sept oktober|okt november|nov december|dec"
    ),
    (
      "no and da",
      "januar|jan februar|feb mars|marts|mar april|apr mai|maj juni|jun juli|jul august|aug "
        + "september|sep oktober|okt november|nov desember|december|des"
    ),
    (
      "pl",
      "stycznia|styczen|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecien|kwi maja|maj "
        + "czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpien|sie wrzesnia|wrzesien|wrz "
        + "pazdziernika|pazdziernik|paz listopada|listopad|lis grudnia|grudzien|gru"
    ),
    (
      "pt",
      "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago "
        + "setembro|set outubro|out novembro|nov dezembro|dez"
    ),
    (
      "ru",
      "января|январь|янв февраля|февраль|февр марта|март апреля|апрель|апр мая|май июня|июнь "
        + "июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт "
        + "ноября|ноябрь|нояб декабря|декабрь|дек"
    ),
    (
      "sv",
      "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug "
        + "september|sep|sept oktober|okt november|nov december|dec"
    ),
  ]

  private static let weekdayNames: [(language: String, names: String)] = [
    ("de", "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    (
      "en",
      "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat "
        + "sunday|sun"
    ),
    ("es", "lunes martes miercoles jueves viernes sabado domingo"),
    (
      "fi",
      "maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina "
        + "perjantai|perjantaina lauantai|lauantaina sunnuntai|sunnuntaina"
    ),
    ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ("it", "lunedi martedi mercoledi giovedi venerdi sabato domenica"),
    ("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ("no and da", "mandag tirsdag onsdag torsdag fredag lordag sondag"),
    ("pl", "poniedzialek wtorek sroda czwartek piatek sobota niedziela"),
    (
      "pt",
      "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta "
        + "sexta sabado domingo"
    ),
    ("ru", "понедельник вторник среда четверг пятница суббота воскресенье"),
    ("sv", "mandag tisdag onsdag torsdag fredag lordag sondag"),
    ("ja", "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    ("zh", "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天"),
  ]
}
