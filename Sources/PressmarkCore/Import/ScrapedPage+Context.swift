/// What lines are, told by their neighbours and by what stands elsewhere on the page.
extension ScrapedPage {
  /// Marks what the page says again and again: buttons, boxes, teasers that every section repeats, and a
  /// paragraph that stands twice because it was a pull quote or a caption.
  mutating func markRepeated() {
    var counts: [String: Int] = [:]
    for (line, kind) in zip(lines, kinds) where kind == .short || kind == .sentence {
      counts[line.folded, default: 0] += 1
    }
    var seen: Set<String> = []
    var lastPlace: [String: Int] = [:]
    for place in lines.indices {
      switch kinds[place] {
      case .short, .sentence:
        guard counts[lines[place].folded, default: 0] >= 3 else { continue }
        let isFirst = seen.insert(lines[place].folded).inserted
        if lines[place].length < 28 || !isFirst { kinds[place] = .notice }
      case .prose where lines[place].length <= 2000:
        if let last = lastPlace.updateValue(place, forKey: lines[place].text) {
          // Close together they are a caption of a picture and of its enlargement.
          let isCaption = place - last <= 6 && !lines[place].isTitleLike
          kinds[place] = isCaption ? .credit : .label
          if isCaption { kinds[last] = .credit }
        }
      default: break
      }
    }
  }

  /// Marks the short lines of a box that asks the reader something: its heading, its buttons, its thanks.
  mutating func markBoxes() {
    markAppeals()
    var place = 0
    while place < lines.count {
      guard !isText(place) else {
        place += 1
        continue
      }
      var end = place
      while end < lines.count, !isText(end) { end += 1 }
      markBox(in: place..<end)
      place = end
    }
  }

  /// Marks text as an appeal that may be one and stands in a box, and text that stands alone inside a box.
  private mutating func markAppeals() {
    for place in lines.indices where kinds[place] == .prose || kinds[place] == .sentence {
      let before = place > 0 ? kinds[place - 1] : .short
      let behind = place + 1 < lines.count ? kinds[place + 1] : .short
      let isInBox =
        lines[place].mayAppeal
        ? [before, behind].contains { $0 == .appeal || $0 == .notice }
          || (![before, behind].contains(.prose) && lines[place].length <= 320)
        : before == .appeal && (behind == .appeal || behind == .notice)
      if isInBox { kinds[place] = .appeal }
    }
  }

  private mutating func markBox(in run: Range<Int>) {
    guard let first = kinds[run].firstIndex(of: .appeal),
      let last = kinds[run].lastIndex(of: .appeal)
    else { return }
    for place in max(run.lowerBound, first - 2)..<first
    where kinds[place] == .short && lines[place].length < 45 {
      kinds[place] = .appeal
    }
    for place in first..<last where kinds[place] == .short || kinds[place] == .sentence {
      kinds[place] = .appeal
    }
    for place in last + 1..<max(last + 1, min(last + 4, run.upperBound))
    where kinds[place] == .short || kinds[place] == .sentence {
      // The line above the text that follows may be its heading.
      let mayBeHeading =
        place + 1 == run.upperBound && run.upperBound < lines.count && lines[place].isTitleLike
        && !lines[place].text.hasSuffix("!") && lines[place].length >= 12
      if !mayBeHeading { kinds[place] = .appeal }
    }
  }

  /// Marks the lines of a list that a colon announces.
  mutating func markAnnounced() {
    var place = 0
    while place + 1 < lines.count {
      defer { place += 1 }
      guard lines[place].text.hasSuffix(":"), kinds[place] == .prose || kinds[place] == .short,
        lines[place].length >= 25
      else { continue }
      var next = place + 1
      while next < lines.count, kinds[next] == .short,
        next == place + 1 || !opensGroup[next] || !hasGroups
      {
        next += 1
      }
      // The last short line above text may be a heading, where no blank line tells.
      let isOpen = !hasGroups && next < lines.count && isText(next)
      let end = isOpen ? next - 1 : next
      guard end - place > 2 else { continue }
      for item in place + 1..<end { kinds[item] = .item(lines[item].text) }
      place = end - 1
    }
  }

  /// Marks the headlines that stand below a bare "read also" inside the body.
  mutating func markPointers() {
    var place = body.lowerBound
    while place < body.upperBound {
      defer { place += 1 }
      if kinds[place] == .short, isShouted(lines[place]) { kinds[place] = .related(isBare: false) }
      guard kinds[place] == .related(isBare: true) || kinds[place] == .otherArticles else {
        continue
      }
      // A box with a pointer in it ends with its group.
      var next = place + 1
      var marked = 0
      while next < body.upperBound, marked < 12 {
        let isNewGroup = opensGroup[next] && next > place + 1
        let isPointed =
          kinds[next] == .short || kinds[next] == .sentence
          || (kinds[next] == .prose && lines[next].length <= 160 && lines[next].isTitleLike)
        guard isPointed,
          !isNewGroup || (lines[next].length >= 45 && marked > 0 && !leadsToText(next))
        else { break }
        kinds[next] = .related(isBare: false)
        marked += 1
        next += 1
      }
      place = max(place, next - 1)
    }
  }

  /// Marks teasers of other articles in the middle of the text: section, headline, a sentence or two, date.
  mutating func markTeasers() {
    var texts = 0
    for place in body {
      if isText(place) { texts += 1 }
      guard kinds[place] == .prose, lines[place].length <= 320, texts > 2,
        place - 2 > body.lowerBound, place + 1 < lines.count
      else { continue }
      let isDated = if case .date = kinds[place + 1] { true } else { false }
      let isBelowHeadline = kinds[place - 2] == .label && lines[place - 1].isTitleLike
      let isBelowLabel = kinds[place - 1] == .label && kinds[place - 2] == .short
      guard isBelowLabel || (isBelowHeadline && isDated) else { continue }
      for part in place - 2...place { kinds[part] = .related(isBare: false) }
    }
  }

  /// Whether a line is as long as a headline and all in capitals: a link to another article.
  private func isShouted(_ line: ScrapedLine) -> Bool {
    line.length >= 45 && !line.text.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// Ends the body before the lines about its author.
  mutating func endBodyBeforeAuthor() {
    var texts = 0
    var length = 0
    var place = body.upperBound
    var end = body.upperBound
    while place > body.lowerBound, texts < 5, length < 900 {
      place -= 1
      guard isText(place) else { continue }
      texts += 1
      length += lines[place].length
      if place > body.lowerBound, isAboutAuthor(place) { end = place }
    }
    guard end > body.lowerBound, end < body.upperBound else { return }
    if end - 1 > body.lowerBound, Byline.isName(lines[end - 1].text) { end -= 1 }
    body = body.lowerBound..<end
  }

  /// Whether a line tells who an author is: it opens with a name that the page knows as one.
  private func isAboutAuthor(_ place: Int) -> Bool {
    let line = lines[place]
    guard line.isBiography, let name = Byline.bareNames(in: line.text).first, name.contains(" ")
    else { return false }
    if byline.contains(where: { name.hasPrefix($0) || $0.hasPrefix(name) }) { return true }
    let isBelowName =
      place > 0 && lines[place - 1].length <= 60 && name.hasPrefix(lines[place - 1].text)
    return isBelowName || (line.length <= 320 && place >= body.upperBound - 2)
  }

  /// Whether a line is running text or a list item.
  func isText(_ place: Int) -> Bool {
    kinds[place] == .prose || kinds[place].isItem
      || (kinds[place] == .sentence && lines[place].length >= 30)
  }

  /// Whether running text follows a short line, pictures, advertising and another short line aside.
  func leadsToText(_ place: Int) -> Bool {
    var shorts = 0
    for next in place + 1..<max(place + 1, min(place + 8, body.upperBound)) {
      switch kinds[next] {
      case .prose, .sentence, .item: return true
      case .credit, .advertising, .shop, .related(isBare: false): continue
      case .notice where lines[next].length <= 30: continue
      case .short:
        shorts += 1
        if shorts > 2 { return false }
      default: return false
      }
    }
    return false
  }
}
