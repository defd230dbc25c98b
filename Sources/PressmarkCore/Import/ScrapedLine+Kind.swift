/// Telling what a line looks like.
extension ScrapedLine {
  static func kind(
    of text: String, folded: String, length: Int, signs: FurniturePhrases.Signs
  ) -> Kind {
    let endsSentence = endsSentence(text)
    // An agency may be the author.
    if length <= 60, signs.opening.contains(.byline), let names = Byline.names(in: text),
      names.first?.isEmpty == false
    {
      return .byline(names)
    }
    if isCredit(text, folded: folded, length: length, signs: signs, endsSentence: endsSentence) {
      return .credit
    }
    if let item = item(text) { return .item(item) }
    if length <= 120, let kind = wholeKind(signs.whole) { return kind }
    if length <= 60, isPrice(folded) || (signs.opening.contains(.shop) && !endsSentence) {
      return .shop
    }
    if isBreadcrumb(text, length: length) || isTagged(text, length: length) { return .label }
    if length <= 200, let first = text.unicodeScalars.first,
      pointers.contains(first) || text.hasPrefix(">>")
    {
      return .related(isBare: length <= 3)
    }
    if length <= 100, text.hasSuffix(":"), signs.opening.contains(.otherArticles) {
      return .otherArticles
    }
    if length <= 200, signs.opening.contains(.related),
      !(endsSentence && length > 60 && !folded.holds(":"))
    {
      return .related(isBare: folded.utf8.count <= signs.relatedLength + 3)
    }
    if let kind = headKind(text, folded: folded, length: length, signs: signs) { return kind }
    if length <= 140, signs.opening.contains(.closing), !endsSentence || length <= 60 {
      return .closing
    }
    if length <= 320, signs.opening.contains(.imprint), !endsSentence || length <= 60 {
      return .imprint
    }
    if signs.inside.contains(.appeal) { return .appeal }
    if length <= 110, signs.inside.isSuperset(of: [.address, .reader]), !folded.holds("\"") {
      return .appeal
    }
    if length <= 220, signs.opening.contains(.notice), !endsSentence || length <= 60 {
      return .notice
    }
    // A count of comments or shares.
    if length <= 24, folded.first?.isNumber == true, !folded.contains(where: \.isLetter) {
      return .notice
    }
    if length >= 160 || (length >= 60 && (endsSentence || text.hasSuffix(":"))) { return .prose }
    if length >= 120, folded.holds(". ") { return .prose }
    return endsSentence ? .sentence : .short
  }

  /// What a line is whose words are all known.
  private static func wholeKind(_ signs: FurniturePhrases.Sign) -> Kind? {
    if signs.contains(.advertising) { return .advertising }
    if signs.contains(.comments) { return .comments }
    if signs.contains(.reply) { return .reply }
    if signs.contains(.related) { return .related(isBare: true) }
    if signs.contains(.otherArticles) { return .otherArticles }
    if signs.contains(.imprint) { return .imprint }
    if signs.contains(.notice) { return .notice }
    if signs.contains(.label) { return .label }
    return nil
  }

  /// Dates, bylines and reading times.
  private static func headKind(
    _ text: String, folded: String, length: Int, signs: FurniturePhrases.Signs
  ) -> Kind? {
    guard length <= 200 else { return nil }
    var date: DateLine?
    if folded.utf8.contains(where: { (0x30...0x39).contains($0) }) { date = DateLine(text) }
    if length <= 80, isReply(folded, hasDate: date?.day != nil) { return .reply }
    if length <= 140, let date, let day = date.day, date.isOnlyDate { return .date(day) }
    if let names = Byline.names(in: text), !(names.isEmpty && length > 40) {
      // A heading may start with "Par"; a byline is short or says more.
      if length <= 100 || date?.day != nil || text.contains(" | ") { return .byline(names) }
    }
    if length <= 120, signs.opening.contains(.byline), date?.day != nil { return .byline([]) }
    if length <= 80, signs.inside.contains(.readingTime) || isMinutes(folded) {
      return .readingTime
    }
    return nil
  }

  /// Whether a line is a number of minutes and nothing else: "3 min".
  private static func isMinutes(_ folded: String) -> Bool {
    guard folded.utf8.count <= 12, folded.first?.isNumber == true else { return false }
    return ["min", "mins", "mn", "minutes", "minute"].contains(
      folded.drop { $0.isNumber || $0 == " " }.trimming { $0 == "." })
  }

  /// Whether a line introduces a reader's comment: "Ann Lee says:", "2 May 2025 | Reply".
  private static func isReply(_ folded: String, hasDate: Bool) -> Bool {
    for ending in [" says:", " said:", " wrote:", " dit :", " a dit :", " a ecrit :", " dit:"]
    where folded.hasSuffix(ending) {
      return true
    }
    guard hasDate else { return false }
    return [" reply", " repondre", " report", " signaler"].contains { folded.hasSuffix($0) }
  }

  /// Whether a line is a path through a site: « Accueil > Monde > Asie ».
  private static func isBreadcrumb(_ text: String, length: Int) -> Bool {
    guard length <= 200 else { return false }
    var arrows = 0
    for sign in [" > ", " › ", " » ", " / "] {
      arrows = max(arrows, text.components(parting: sign) - 1)
    }
    return arrows >= 2 || (arrows == 1 && text.hasPrefix("Accueil "))
      || (arrows == 1 && text.hasPrefix("Home "))
  }

  /// Whether a line is a row of tags: « #Climat #Énergie ».
  private static func isTagged(_ text: String, length: Int) -> Bool {
    guard text.hasPrefix("#"), length <= 200 else { return false }
    return text.split(separator: " ").allSatisfy { $0.hasPrefix("#") || $0.count == 1 }
  }

  private static func isCredit(
    _ text: String, folded: String, length: Int, signs: FurniturePhrases.Signs, endsSentence: Bool
  ) -> Bool {
    for sign in ["©", "(c) ", "(photo", "(image", "[photo"] where length <= 200 {
      if folded.hasPrefix(sign) { return true }
    }
    if length <= 260, text.contains("©"), !endsSentence { return true }
    if length <= 260, folded.holds("tous droits reserves"), !endsSentence { return true }
    let tail = folded.trimming { ")]. ".contains($0) }
    if length <= 420, folded.hasSuffix(")") || folded.hasSuffix(")."), endsWithCredit(tail) {
      return true
    }
    if length <= 420, holdsAgencyBySlash(folded) || endsWithName(text, endsSentence: endsSentence) {
      return true
    }
    if !endsSentence, length <= 300 {
      for sign in creditSigns {
        if let rest = folded.rest(behind: sign), rest.count <= 80 { return true }
      }
    }
    for agency in FurnitureTable.agencies where tail.hasSuffix(agency) {
      let before = tail.dropLast(agency.count)
      let sign = before.last { $0 != " " }
      if sign == ".", length <= 240, before.holds("photo") || before.holds("image") { return true }
      if let sign, "/-(|,:".contains(sign) {
        if sign == "," || sign == "-" || sign == ":" { return length <= 240 && !endsSentence }
        return sign != "(" || length <= 240
      }
      if length <= 80, !endsSentence, before.split(separator: " ").count <= 3 { return true }
    }
    guard length <= 200, !endsSentence, signs.opening.contains(.credit) else { return false }
    let opening = folded.prefix(signs.creditLength)
    let rest = folded.dropFirst(signs.creditLength).first { $0 != " " }
    return opening.hasSuffix(":") || rest.map { ":/-|.".contains($0) } ?? true
  }

  /// What stands before the name in a caption with a credit.
  private static let creditSigns: [StaticString] = [
    " photo: ", " photo : ", " credit: ", " credit : ", " picture: ", " image: ", " image : ",
    " photograph: ", " photos: ", " photographie : ", "photo by ", "photograph by ", "credit...",
    "photo credit:", "image credit:", "image by ", "capture d'ecran", "submitted photo",
    "(courtesy ", "photos by ", " file photo",
    " credit photo", " photo credit", " image credit", " illustration: ", " illustration : ",
    "(photo ", "photo d'archives", "photo d'illustration", "image d'illustration", " visuel : ",
  ]

  /// Whether a text ends with a credit in brackets: "(Picture: PA)", "(AP Photo/Ann Lee)".
  private static func endsWithCredit(_ tail: String) -> Bool {
    guard let bracket = tail.lastIndex(where: { $0 == "(" || $0 == "[" }) else { return false }
    let inside = tail[tail.index(after: bracket)...]
    guard inside.utf8.count <= 100 else { return false }
    for word in ["image", "picture", "photo", "credit", "photograph", "illustration", "video"]
    where inside.starts(withWords: word) {
      let rest = inside.dropFirst(word.count)
      if let next = rest.first(where: { $0 != " " && $0 != "s" }), ":/-".contains(next) {
        return true
      }
      if rest.hasPrefix(" by ") || rest.hasPrefix(" credit") || rest.hasPrefix(" via ") {
        return true
      }
    }
    return inside.hasPrefix("ap photo") || inside.hasPrefix("afp photo") || inside.holds("getty")
      || inside.hasPrefix("via ") && inside.utf8.count <= 30
      || FurnitureTable.agencies.contains { agency in
        inside.hasSuffix("/" + agency) || inside.hasSuffix("/ " + agency)
          || inside.hasPrefix(agency + "/")
      }
  }

  /// Whether a name without a full stop stands behind the last sentence, as a photographer's does.
  private static func endsWithName(_ text: String, endsSentence: Bool) -> Bool {
    let isBracketed = text.hasSuffix(")")
    guard !endsSentence || isBracketed, let last = text.last, last.isLetter || isBracketed else {
      return false
    }
    let scalars = Array(text.unicodeScalars.suffix(60))
    var start: Int?
    for place in scalars.indices.dropLast().reversed()
    where [".", "!", "?", "”", "»"].contains(scalars[place]) && place > 3 {
      // An initial or an abbreviation ends no sentence.
      let isSentenceEnd =
        scalars[place - 1].properties.numericType != nil
        || scalars[place - 3...place - 1].allSatisfy(\.properties.isAlphabetic)
      if isSentenceEnd || scalars[place] != "." { start = place + 1 }
      break
    }
    if !isBracketed, endsWithSlash(text) { return true }
    guard let start, text.unicodeScalars.count - (scalars.count - start) >= 40 else { return false }
    var rest = String(String.UnicodeScalarView(scalars[start...])).trimming {
      $0 == " " || $0 == "\u{A0}"
    }
    if isBracketed {
      guard rest.hasPrefix("(") else { return false }
      rest = rest.trimming { "()".contains($0) }
    }
    let words = rest.split { $0 == " " || $0 == "/" || $0 == "\u{A0}" }
    guard (1...7).contains(words.count), rest.unicodeScalars.count <= 45 else { return false }
    let isNamed = words.allSatisfy { word in
      word.first?.isUppercase == true || word.first?.isNumber == true || smallWords.contains(word)
    }
    return isNamed && words.first?.first?.isUppercase == true
      && (words.last?.first?.isUppercase == true || isBracketed)
  }

  /// Whether a photographer and an agency stand at the end, parted by a slash: "Ann Lee/Plein Cadre".
  private static func endsWithSlash(_ text: String) -> Bool {
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex,
      text[slash...].unicodeScalars.count <= 32, text.unicodeScalars.count >= 40
    else { return false }
    let behind = text[text.index(after: slash)...].split(separator: " ")
    let before = text[..<slash].split(separator: " ").suffix(2)
    return (1...4).contains(behind.count) && before.count == 2
      && behind.allSatisfy { $0.first?.isUppercase == true || smallWords.contains($0) }
      && before.allSatisfy { $0.first?.isUppercase == true }
  }

  private static let smallWords: Set<Substring> = [
    "for", "of", "the", "via", "de", "du", "des", "la", "le", "pour", "et", "and", "&", "van",
    "von",
  ]

  /// Whether an agency stands before a name and a slash, as picture agencies sign: "REUTERS/Ann Lee".
  private static func holdsAgencyBySlash(_ folded: String) -> Bool {
    for sign in ["reuters/", "afp/", "ap photo/", "epa/", "getty images/", "sipa/", "maxppp/"]
      as [StaticString]
    {
      if let rest = folded.rest(behind: sign), rest.count <= 90 { return true }
    }
    return false
  }

  /// Whether a line is a price and nothing else: « 1 666,05€ », "$19.99".
  private static func isPrice(_ folded: String) -> Bool {
    guard folded.contains(where: { "€$£".contains($0) }), folded.contains(where: \.isNumber) else {
      return false
    }
    let letters = folded.filter(\.isLetter)
    return letters.isEmpty || ["eur", "usd", "euros", "ttc", "ht"].contains(letters)
  }

  /// Signs that point at another article.
  private static let pointers: Set<Unicode.Scalar> = ["►", "▶", "→", "➡", "👉", "➜", "➔", "»"]

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "-", "*", "◦", "‣", "▪", "·", "●", "■", "–",
  ]

  /// The text of a list item; `nil` when the line is none.
  static func item(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if bullets.contains(first) {
      let rest = scalars.dropFirst()
      guard rest.first == " " || rest.first == "\u{A0}" else { return nil }
      // A long dash opens dialogue as well, and is kept.
      if first == "–" { return text }
      return String(Substring(rest)).trimming(\.isWhitespace)
    }
    // Numbers stay in the text: they may be referred to.
    guard first.isASCII, first.properties.numericType != nil else { return nil }
    let rest = scalars.drop { $0.isASCII && $0.properties.numericType != nil }.prefix(2)
    let digits = scalars.prefix(3).prefix { $0.isASCII && $0.properties.numericType != nil }
    guard digits.count <= 2, rest.first == "." || rest.first == ")", rest.last == " " else {
      return nil
    }
    return text
  }
}

extension StringProtocol {
  /// Whether the text holds another, byte for byte.
  func holds(_ other: StaticString) -> Bool { place(of: other) != nil }

  /// What stands behind another text in this one, byte for byte; `nil` when it is not in it.
  func rest(behind other: StaticString) -> Substring.UTF8View? {
    guard let place = place(of: other) else { return nil }
    let bytes = Substring(self).utf8
    return bytes[bytes.index(bytes.startIndex, offsetBy: place + other.utf8CodeUnitCount)...]
  }

  /// The number of parts between which another text stands.
  func components(parting sign: String) -> Int {
    var parts = 1
    var rest = Substring(self)
    while let range = rest.firstRange(of: sign) {
      parts += 1
      rest = rest[range.upperBound...]
    }
    return parts
  }

  /// The place in bytes where another text starts.
  private func place(of other: StaticString) -> Int? {
    let needle = UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    guard let first = needle.first else { return 0 }
    var text = Substring(self)
    return text.withUTF8 { bytes in
      guard bytes.count >= needle.count else { return nil }
      for start in 0...(bytes.count - needle.count) where bytes[start] == first {
        var place = 1
        while place < needle.count, bytes[start + place] == needle[place] { place += 1 }
        if place == needle.count { return start }
      }
      return nil
    }
  }
}
