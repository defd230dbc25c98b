/// When a scraped article was published and who wrote it.
extension ScrapedPage {
  /// Reads date and authors out of the lines around the headline, else out of those behind the text.
  mutating func readMetadata() {
    readDate()
    if byline.isEmpty { readSignature() }
  }

  /// The lines that may speak of this article: from a little above the headline to the first paragraphs, between
  /// which date and byline may stand.
  private func head(above: Int) -> Range<Int> {
    let start = max(0, (titleLines?.lowerBound ?? body.lowerBound) - above)
    return start..<max(start, min(body.lowerBound + 25, lines.count))
  }

  private mutating func readDate() {
    var best: (day: CalendarDay, points: Int)?
    for place in head(above: 12) {
      guard let found = date(at: place) else { continue }
      var points = found.points
      if let titleLines, place < titleLines.lowerBound { points -= 3 }
      if place >= body.lowerBound { points -= place >= body.lowerBound + 10 ? 4 : 1 }
      if best.map({ points > $0.points }) ?? true { best = (found.day, points) }
    }
    if best == nil {
      // Behind the text the next articles have dates as well: the nearest is this one's.
      for place in body.lowerBound..<min(lines.count, body.upperBound + 40) {
        if let found = date(at: place) {
          best = found
          break
        }
      }
    }
    published = best?.day
  }

  /// The day in a line, with points for how plainly it is the one of publication.
  private func date(at place: Int) -> (day: CalendarDay, points: Int)? {
    let line = lines[place]
    switch kinds[place] {
    case .prose where line.length > 200: return nil
    case .credit, .item: return nil
    default: break
    }
    guard line.length <= 220, line.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    let date = DateLine(line.text, language: language)
    guard let day = date.day else { return nil }
    var points = 4
    if date.isOnlyDate { points += 4 }
    if date.saysPublication { points += 3 }
    if case .byline = kinds[place] { points += 3 }
    if date.isOnlyUpdate { points -= 5 }
    if kinds[place] == .prose || kinds[place] == .sentence { points -= 4 }
    return (day, points)
  }

  /// The authors named in the head.
  mutating func readByline() {
    for place in head(above: 6) {
      if case .byline(let names) = kinds[place] {
        // "Par", and the name in the next line.
        if names.isEmpty, place + 1 < lines.count, Byline.isName(lines[place + 1].text) {
          byline = Byline.bareNames(in: lines[place + 1].text)
        } else if !names.isEmpty {
          byline = names
        }
        if !byline.isEmpty { return }
      }
    }
    readNameInHead()
  }

  /// A bare name below the headline, alone or with what its bearer is and when they wrote; several such lines
  /// in a row name several authors.
  private mutating func readNameInHead() {
    guard let titleLines else { return }
    let words = plainWords()
    var last = 0
    let end = max(titleLines.upperBound, min(body.lowerBound + 6, lines.count))
    for place in titleLines.upperBound..<end where kinds[place] == .short {
      let line = lines[place]
      guard line.folded != foldedTitle, !isOfPlainWords(line, words) else { continue }
      let mayBeSigned = place < body.lowerBound || isBesideDate(place)
      let signed = mayBeSigned ? Byline.signedNames(in: line.text) : []
      if byline.isEmpty {
        let isBare = signed.isEmpty && Byline.isName(line.text) && isBesideDate(place)
        byline = isBare ? Byline.bareNames(in: line.text) : signed
        last = place
      } else if !signed.isEmpty, place - last <= 3 {
        byline += signed.filter { !byline.contains($0) }
        last = place
      }
    }
  }

  /// Whether a date or what else belongs to a byline stands beside a line, or the headline above it: other short
  /// lines in capitals are headings and menu entries.
  private func isBesideDate(_ place: Int) -> Bool {
    if place == titleLines?.upperBound, place < body.lowerBound { return true }
    let reach = place < body.lowerBound ? 2 : 1
    for other in max(0, place - reach)...min(lines.count - 1, place + reach) {
      switch kinds[other] {
      case .date, .byline, .readingTime: return true
      case .notice where place < body.lowerBound && lines[other].length <= 12: return true
      default: if DateLine(lines[other].text).day != nil, lines[other].length <= 60 { return true }
      }
    }
    return false
  }

  /// The name that signs the text: its last line, a closing byline, a line about the author.
  private mutating func readSignature() {
    let start = max(body.lowerBound, body.upperBound - 8)
    for place in start..<min(lines.count, body.upperBound + 12) {
      switch kinds[place] {
      case .byline(let names) where !names.isEmpty:
        byline = names
        return
      case .closing:
        if place + 1 < lines.count, let name = name(openingBiography: place + 1) {
          byline = [name]
          return
        }
        if place + 1 < lines.count, Byline.isName(lines[place + 1].text) {
          byline = Byline.bareNames(in: lines[place + 1].text)
          return
        }
      case .short where isSignature(place):
        byline = Byline.bareNames(in: lines[place].text)
        return
      default:
        if let name = name(openingBiography: place) {
          byline = [name]
          return
        }
      }
    }
  }

  /// Whether a line is a bare name directly below the last of the text.
  private func isSignature(_ place: Int) -> Bool {
    guard (body.upperBound - 2...body.upperBound).contains(place), place > body.lowerBound else {
      return false
    }
    let isLast = place + 1 >= body.upperBound || !isText(place + 1)
    return isText(place - 1) && isLast && Byline.isName(lines[place].text)
      && !isOfPlainWords(lines[place], plainWords())
  }

  /// The beginnings of the words that the text has in lower case, folded.
  private func plainWords() -> Set<Substring> {
    var words: Set<Substring> = []
    var read = 0
    for place in body where isText(place) && read < 12_000 {
      let text = lines[place].text.prefix(4000)
      read += text.utf8.count
      for word in text.split(whereSeparator: { !$0.isLetter }) where word.first?.isLowercase == true
      {
        words.insert(Substring(FoldedText(String(word)).string).prefix(5))
      }
    }
    return words
  }

  /// Whether most words of a line stand in the text in lower case: then it is a heading and no name.
  private func isOfPlainWords(_ line: ScrapedLine, _ words: Set<Substring>) -> Bool {
    let own = line.folded.split { !$0.isLetter }.filter { $0.utf8.count > 2 }
    let plain = own.filter { words.contains($0.prefix(5)) }.count
    return plain * 3 >= own.count * 2
  }

  private func name(openingBiography place: Int) -> String? {
    guard lines[place].isBiography else { return nil }
    let name = Byline.bareNames(in: lines[place].text).first
    return name.flatMap { $0.contains(" ") ? $0 : nil }
  }
}
