/// The names of languages as press databases write them, in the languages of their interfaces.
enum LanguageNames {
  /// The primary tag (BCP 47) of a language's name or tag; `nil` when it is not known, or when more
  /// than one language is named.
  static func tag(of field: String) -> String? {
    let names = field.split(whereSeparator: { ";,/|".contains($0) })
      .map { FoldedText($0.trimming { !$0.isLetter }).string }
      .filter { !$0.isEmpty }
    let tags = Set(names.compactMap(tag(ofName:)))
    return tags.count == 1 ? tags.first : nil
  }

  /// Whether a line names a language and nothing else.
  static func isName(_ line: String) -> Bool {
    tag(ofName: FoldedText(line.trimming(\.isWhitespace)).string) != nil
  }

  private static func tag(ofName name: String) -> String? {
    if names[name] != nil { return name }
    if let tag = tags[name] { return tag }
    // "English - United States", "zhcn".
    guard let first = name.split(whereSeparator: { !$0.isLetter }).first.map(String.init),
      first.count < name.count
    else { return nil }
    return tags[first]
  }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for (tag, line) in names {
      for name in line.split(separator: "|") { tags[String(name)] = tag }
    }
    return tags
  }()

  /// By tag, the names in English, French, German, Spanish, Italian, Portuguese, Dutch, the language
  /// itself and those of the other interfaces, folded (Unicode Common Locale Data Repository), and
  /// Lexis's own plural "ENGLISHS".
  private static let names: [String: String] = [
    "ar": "arabic|arabe|arabisch|arabo|العربية",
    "bg": "bulgarian|bulgare|bulgarisch|български",
    "ca": "catalan|katalanisch|catala",
    "cs": "czech|tcheque|tschechisch|cestina",
    "da": "danish|danois|danisch|danes|danese|dansk",
    "de": "german|allemand|deutsch|aleman|tedesco|alemao|duits|tyska|saksa|ドイツ語|德文|德语|немецкий",
    "el": "greek|grec|griechisch|ελληνικα",
    "en":
      "english|englishs|anglais|englisch|ingles|inglese|engels|engelska|englanti|angielski|英語|英文|英语|"
      + "английский",
    "es":
      "spanish|espagnol|spanisch|espanol|castellano|spagnolo|espanhol|spaans|spanska|espanja|"
      + "スペイン語|西班牙文|испанский",
    "fi": "finnish|finnois|finnisch|finlandes|finlandese|fins|finska|suomi",
    "fr":
      "french|francais|franzosisch|franzoesisch|frances|francese|frans|franska|ranska|francuski|フランス語|"
      + "法文|法语|французский",
    "hu": "hungarian|hongrois|ungarisch|magyar",
    "id": "indonesian|indonesien|indonesisch|bahasa indonesia",
    "it": "italian|italien|italienisch|italiano|italiaans|italienska|italia|イタリア語|意大利文|итальянский",
    "ja": "japanese|japonais|japanisch|japones|giapponese|日本語|日文|日语",
    "ko": "korean|coreen|koreanisch|한국어|韓国語|韩文",
    "nl":
      "dutch|neerlandais|niederlandisch|niederlaendisch|neerlandes|holandes|olandese|nederlands",
    "no": "norwegian|norvegien|norwegisch|norsk|noruego",
    "pl": "polish|polonais|polnisch|polaco|polacco|polski",
    "pt": "portuguese|portugais|portugiesisch|portugues|portoghese|portugees|葡萄牙文",
    "ro": "romanian|roumain|rumanisch|romana",
    "ru": "russian|russe|russisch|ruso|russo|русский|俄文",
    "sv": "swedish|suedois|schwedisch|sueco|svedese|zweeds|svenska",
    "tr": "turkish|turc|turkisch|turkce|turco",
    "uk": "ukrainian|ukrainien|українська",
    "zh":
      "chinese|chinois|chinesisch|chino|cinese|chines|中文|简体中文|繁體中文|中国語|chinese language|китайский",
  ]
}
