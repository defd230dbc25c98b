/// Reads the names of authors out of a line.
enum Byline {
  /// The authors that a byline names: « Par A et B, avec AFP », "By A, Political Editor, and B".
  ///
  /// The words that announce an author open the line or one of its parts, or are several words that
  /// announce nothing else (« Propos recueillis par »).
  ///
  /// `nil` when the line is no byline; empty when it is one without a name.
  static func names(in line: String) -> [String]? {
    guard line.unicodeScalars.count <= 200 else { return nil }
    let words = words(of: line)
    for start in words.indices {
      let isOpening = start == 0 || separators.contains(words[start - 1].text)
      guard let length = markers.length(in: words[start...], isOpening: isOpening) else { continue }
      var rest = words[(start + length)...]
      while let first = rest.first, first.bare.isEmpty { rest = rest.dropFirst() }
      if rest.isEmpty { return start == 0 && (length > 1 || line.hasSuffix(":")) ? [] : nil }
      let found = NameReader(rest)
      if found.endsWell, !found.names.isEmpty { return found.names }
      if isOpening { return nil }
    }
    return nil
  }

  /// Whether a line is a bare name or several: two to six capitalised words.
  static func isName(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= 60, !line.hasSuffix(",") else { return false }
    let words = words(of: line)
    guard (2...6).contains(words.count) else { return false }
    let found = NameReader(words[...])
    return found.isPlain && !found.saysMore && found.names.contains { $0.contains(" ") }
  }

  /// The names that a line gives with what the people are or when they wrote, and nothing else: "Ann Lee Political
  /// Correspondent", "Ann Lee | 2 May 2025".
  static func signedNames(in line: String) -> [String] {
    guard line.unicodeScalars.count <= 120 else { return [] }
    let words = words(of: line)
    guard words.count >= 3 else { return [] }
    let found = NameReader(words[...])
    guard found.isPlain, found.saysMore, found.names.contains(where: { $0.contains(" ") }) else {
      return []
    }
    return found.names
  }

  /// The names of a bare list of names.
  static func bareNames(in line: String) -> [String] {
    NameReader(words(of: String(line.prefix(200)))[...]).names
  }

  /// One word of a line.
  struct Word {
    /// The word as it stands.
    let text: Substring
    /// The word without commas, colons and brackets around it.
    let bare: String
    /// The bare word, folded.
    let folded: String
  }

  static func words(of line: String) -> [Word] {
    line.split(whereSeparator: \.isWhitespace).flatMap(parts).map { word in
      let bare = word.trimming { ",;:|()[]".contains($0) }
      return Word(text: word, bare: bare, folded: FoldedText(bare).string)
    }
  }

  /// The parts of a word that a copied page has glued together: "LeePublished", "Lee|", "Lee@ann".
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    var last: Character?
    for place in word.indices {
      let character = word[place]
      defer { last = character }
      guard let before = last else { continue }
      let isSeam =
        character == "|" || before == "|" || (character == "@" && before.isLetter)
        || (character.isNumber && before.isLetter)
        || (character.isUppercase && before.isLowercase
          && glued.contains(FoldedText(String(word[place...].prefix { $0.isLetter })).string))
      if isSeam, start < place {
        parts.append(word[start..<place])
        start = place
      }
    }
    parts.append(word[start...])
    return parts
  }

  private static let glued = roles.union(publications)
  static let separators: Set<Substring> = ["|", "•", "—", "–", "-", "·", "/", "//", "¦"]
  static let conjunctions = FurnitureTable.all.reduce(into: Set<String>()) {
    $0.formUnion($1.conjunctions)
  }
  static let publications = FurnitureTable.all.reduce(into: Set<String>()) {
    $0.formUnion($1.publications)
    $0.formUnion($1.updates)
  }
  static let ends = FurnitureTable.all.reduce(into: Set<String>()) { $0.formUnion($1.bylineEnds) }
  static let roles = FurnitureTable.all.reduce(into: Set<String>()) { $0.formUnion($1.roles) }
  static let pressRoles = FurnitureTable.all.reduce(into: Set<String>()) {
    $0.formUnion($1.pressRoles)
  }
  static let months = Set(FurnitureTable.all.flatMap { $0.months.joined() })
  private static let markers = Markers(FurnitureTable.all.flatMap(\.bylines))

  /// The words that announce an author, the longest first.
  private struct Markers {
    private var phrases: [String: [[String]]] = [:]

    init(_ entries: [String]) {
      for entry in entries {
        let words = entry.split(separator: " ").map { $0.trimming { $0 == ":" } }.filter {
          $0 != ""
        }
        guard let first = words.first else { continue }
        phrases[first, default: []].append(words)
      }
      for first in phrases.keys { phrases[first]?.sort { $0.count > $1.count } }
    }

    /// How many of the words at the front announce an author.
    func length(in words: ArraySlice<Word>, isOpening: Bool) -> Int? {
      guard let first = words.first, let candidates = phrases[first.folded] else { return nil }
      return candidates.first { phrase in
        (isOpening || phrase.count > 1) && words.count >= phrase.count
          && zip(words, phrase).allSatisfy { $0.folded == $1 }
      }?.count
    }
  }
}

/// Reads names, one word after the other, up to the first that belongs to none.
private struct NameReader {
  private(set) var names: [String] = []
  /// Whether the names end at the line's end or at something that may follow a byline: a date, a
  /// place, what somebody is.
  private(set) var endsWell = true
  /// Whether nothing else stands in the line but names, what the people are, and a date.
  private(set) var isPlain = true
  /// Whether more than names stands in the line.
  private(set) var saysMore = false
  private var current: [String] = []

  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "al", "ben", "el",
    "d'", "dos", "ter", "ten", "bin", "ibn",
  ]

  init(_ words: ArraySlice<Byline.Word>) {
    /// Whether the words up to the next comma say what somebody is or where.
    var skips = false
    /// Whether they start with what somebody is in the press.
    var isOfPress = false
    reading: for place in words.indices {
      let word = words[place]
      let next = place + 1 < words.endIndex ? words[place + 1] : nil
      let endsPart = word.text.hasSuffix(",") || word.text.hasSuffix(";")
      let isSeparator = Byline.separators.contains(word.text)
      if isSeparator || word.bare.isEmpty || Byline.conjunctions.contains(word.folded) {
        close()
        if isSeparator, !names.isEmpty, next.map({ !Self.isNameWord($0.bare) }) ?? true {
          readRest(words[(place + 1)...])
          break reading
        }
        skips = false
      } else if word.text.hasPrefix("("), !current.isEmpty || !names.isEmpty {
        close()
        readRest(words[place...])
        break reading
      } else if startsDate(word, next: next) {
        close()
        readRest(words[place...])
        break reading
      } else if skips {
        if !isOfPress, !Byline.roles.contains(word.folded) { isPlain = false }
        if endsPart { skips = false }
      } else if Byline.ends.contains(word.folded),
        current.count >= 2 || word.bare.first?.isUppercase == false
      {
        close()
        saysMore = true
        isPlain = false
        break reading
      } else if Byline.roles.contains(word.folded), current.isEmpty || current.count >= 2 {
        close()
        saysMore = true
        skips = !endsPart
        isOfPress = Byline.pressRoles.contains(word.folded)
      } else if Self.isNameWord(word.bare)
        || (Self.particles.contains(word.bare) && !current.isEmpty)
      {
        let isSentenceEnd = word.bare.hasSuffix(".") && word.bare.unicodeScalars.count > 3
        current.append(isSentenceEnd ? String(word.bare.dropLast()) : word.bare)
        if endsPart || isSentenceEnd { close() }
        if isSentenceEnd {
          readRest(words[(place + 1)...])
          break reading
        }
      } else if current.isEmpty, !names.isEmpty {
        // « A, à Pékin, et B »: what follows a comma says where.
        isPlain = false
        skips = !endsPart
      } else {
        isPlain = false
        endsWell = false
        break reading
      }
    }
    close()
    dropPlaces()
  }

  /// Whether a date or a time starts, or what says that one does.
  private func startsDate(_ word: Byline.Word, next: Byline.Word?) -> Bool {
    if word.bare.first?.isNumber == true || word.text.hasPrefix("@") { return true }
    if Byline.publications.contains(word.folded) { return true }
    guard next?.bare.first?.isNumber == true else { return false }
    return word.folded == "le" || Byline.months.contains(word.folded)
  }

  /// What stands behind the names: nothing but a date, or something else.
  private mutating func readRest(_ rest: ArraySlice<Byline.Word>) {
    guard !rest.isEmpty else { return }
    saysMore = true
    let first = rest.first?.bare.first
    isPlain =
      isPlain
      && (first?.isNumber == true || rest.first?.text.hasPrefix("@") == true
        || rest.prefix(3).contains { $0.bare.first?.isNumber == true }
        || rest.prefix(1).allSatisfy {
          Byline.publications.contains($0.folded) || Byline.roles.contains($0.folded)
        })
  }

  private mutating func close() {
    while let last = current.last, Self.particles.contains(last) { current.removeLast() }
    if (1...5).contains(current.count), current.joined().unicodeScalars.count > 1 {
      names.append(current.joined(separator: " "))
    } else if current.count > 5 {
      endsWell = false
    }
    current = []
  }

  /// A single word behind a full name is where it was written, or the agency.
  private mutating func dropPlaces() {
    guard let first = names.first else { return }
    let agencies: Set<String> = ["AFP", "AP", "Reuters", "REUTERS"]
    if first.contains(" ") {
      names.removeAll { !$0.contains(" ") }
    } else if names.count > 1, !agencies.contains(first) {
      names.removeAll { agencies.contains($0) }
    }
  }

  /// Whether two words stand in one, as in "FloridaTravel": a capital inside that no name has.
  private static func isGlued(_ word: String) -> Bool {
    var before: Character?
    for place in word.indices {
      defer { before = word[place] }
      guard word[place].isUppercase, before?.isLowercase == true else { continue }
      if !["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Fitz", "Van"].contains(word[..<place]) {
        return true
      }
    }
    return false
  }

  private static func isNameWord(_ word: String) -> Bool {
    guard word.first?.isUppercase == true else { return false }
    guard word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else { return false }
    if word.dropLast().contains("."), word.unicodeScalars.count > 6 { return false }
    return !isGlued(word)
  }
}

extension StringProtocol {
  /// The text without the characters at both ends that a test names.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether the text starts with words, and they end where a word ends.
  func starts(withWords words: some StringProtocol) -> Bool {
    guard hasPrefix(words) else { return false }
    let rest = dropFirst(words.count)
    guard let next = rest.first, let last = words.last else { return true }
    return !(last.isLetter || last.isNumber) || !(next.isLetter || next.isNumber)
  }
}
