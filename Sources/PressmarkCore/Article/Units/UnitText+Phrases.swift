/// Finding numbers with what belongs to them: unit, magnitude, comparison, approximation.
extension UnitText {
  /// The number phrases in reading order, without overlap.
  func phrases(words: [Range<Int>]) -> [Range<Int>] {
    let folded = words.map { self.folded($0) }
    var phrases: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard let last = numberEnd(from: index, words: words, folded: folded) else {
        index += 1
        continue
      }
      let (end, next) = phraseEnd(after: last, words: words, folded: folded)
      var start = words[index].lowerBound
      if let sign = signStart(before: start) { start = sign }
      start = modifierStart(before: start, first: index, words: words, folded: folded)
      if start >= phrases.last?.upperBound ?? 0 { phrases.append(start..<end) }
      index = next
    }
    return phrases
  }

  /// Whether white space alone stands between two neighbouring words.
  private func touch(_ first: Int, _ words: [Range<Int>]) -> Bool {
    guard first >= 0, first + 1 < words.count else { return false }
    let gap = words[first].upperBound..<words[first + 1].lowerBound
    return gap.count <= 2 && isBlank(gap)
  }

  private func isNumber(_ index: Int, _ words: [Range<Int>], _ folded: [String]) -> Bool {
    if Self.isDigit(scalars[words[index].lowerBound]) { return true }
    if table.numbers.contains(folded[index]) { return true }
    guard folded[index].contains("-") else { return false }
    return folded[index].split(separator: "-").allSatisfy {
      table.numbers.contains(String($0)) || table.numberJoints.contains(String($0))
        || table.articles.contains(String($0)) || $0 == "one"
    }
  }

  /// The last word of the number that starts with a word; `nil` when none does.
  private func numberEnd(from index: Int, words: [Range<Int>], folded: [String]) -> Int? {
    let isArticle = table.articles.contains(folded[index])
    if isArticle {
      // « un million », "a hundred", « un an ».
      guard touch(index, words) else { return nil }
      let next = folded[index + 1]
      guard table.magnitudes.contains(next) && next.utf8.count > 2 || table.numbers.contains(next)
      else { return nil }
    } else if !isNumber(index, words, folded) {
      // "tens of thousands", « des dizaines de ».
      guard table.magnitudes.contains(folded[index]), folded[index].hasSuffix("s"),
        folded[index].utf8.count > 3, !Self.isUppercase(scalars[words[index].lowerBound])
      else { return nil }
    }
    var last = index
    while touch(last, words) {
      let next = last + 1
      if isNumber(next, words, folded) || table.magnitudes.contains(folded[next]) {
        // Two numbers in digits beside each other are two numbers.
        if Self.isDigit(scalars[words[next].lowerBound]) { break }
        last = next
      } else if table.numberJoints.contains(folded[next]) || table.articles.contains(folded[next]),
        next + 1 < words.count, touch(next, words), !Self.isDigit(scalars[words[last].lowerBound]),
        isNumber(next + 1, words, folded) || table.magnitudes.contains(folded[next + 1])
          || table.articles.contains(folded[next + 1]),
        !Self.isDigit(scalars[words[next + 1].lowerBound])
      {
        last = next + 1
      } else {
        break
      }
    }
    return last
  }

  /// Where a phrase ends whose number ends with a word, and the first word behind it.
  private func phraseEnd(
    after number: Int, words: [Range<Int>], folded: [String]
  ) -> (end: Int, next: Int) {
    var last = rangeEnd(after: number, words: words, folded: folded)
    if let end = unitSign(after: words[last].upperBound) { return (end, last + 1) }
    // « dizaines de milliers d’abonnés ».
    let number = last
    while table.magnitudes.contains(folded[last]), last + 2 < words.count, touch(last, words),
      table.magnitudeLinks.contains(folded[last + 1]),
      words[last + 1].upperBound == words[last + 2].lowerBound || touch(last + 1, words),
      !table.functionWords.contains(folded[last + 2])
    {
      last += 2
    }
    guard last == number, touch(last, words) else { return (words[last].upperBound, last + 1) }
    let next = folded[last + 1]
    if table.months.contains(next), let end = dateEnd(month: last + 1, words: words) {
      last = end
    } else if table.times.contains(next) {
      last = comparisonEnd(times: last + 1, words: words, folded: folded)
    } else if last + 2 < words.count, touch(last + 1, words),
      table.unitPairs.contains(next + " " + folded[last + 2])
    {
      last += 2
    } else if table.units.contains(next) {
      last += 1
      // 17 h 30.
      if next == "h" || next == "heures", touch(last, words),
        Self.isDigit(scalars[words[last + 1].lowerBound]), words[last + 1].count <= 2
      {
        last += 1
      }
    }
    return (words[last].upperBound, last + 1)
  }

  /// The last word of a range: « 10 à 15 », "10–15", « 10 millions à 15 millions ».
  private func rangeEnd(after number: Int, words: [Range<Int>], folded: [String]) -> Int {
    guard number + 1 < words.count else { return number }
    let gap = words[number].upperBound..<words[number + 1].lowerBound
    let isDash = gap.count == 1 && ["-", "–", "—"].contains(scalars[gap.lowerBound])
    if isDash, isNumber(number + 1, words, folded) {
      return numberEnd(from: number + 1, words: words, folded: folded) ?? number
    }
    guard touch(number, words), table.rangeWords.contains(folded[number + 1]),
      touch(number + 1, words), isNumber(number + 2, words, folded)
    else { return number }
    return numberEnd(from: number + 2, words: words, folded: folded) ?? number
  }

  /// The end of the sign that follows a number, white space between them or not: %, €, M€, °C.
  private func unitSign(after end: Int) -> Int? {
    var place = end
    if self[place].isBlank, place < scalars.count { place += 1 }
    guard place < scalars.count else { return nil }
    switch scalars[place] {
    case "%", "‰", "€", "$", "£", "¥": return place + 1
    case "°": return Self.isLetter(self[place + 1]) ? place + 2 : place + 1
    case "M", "k":
      // M€, Md€.
      let after = self[place + 1] == "d" ? place + 2 : place + 1
      return ["€", "$", "£"].contains(self[after]) ? after + 1 : nil
    default: return nil
    }
  }

  /// Where the signs before a number start: $, US$, +, −.
  private func signStart(before start: Int) -> Int? {
    var place = start
    if ["$", "£", "€", "¥"].contains(self[place - 1]) {
      place -= 1
      // US$, C$.
      while place > 0, Self.isUppercase(scalars[place - 1]), start - place < 4 { place -= 1 }
    }
    if ["+", "−", "±", "~", "≈", "<", ">"].contains(self[place - 1]) { place -= 1 }
    return place < start && place >= 0 ? place : nil
  }

  /// Where the words that make a number less sharp start; else `start`.
  private func modifierStart(
    before start: Int, first index: Int, words: [Range<Int>], folded: [String]
  ) -> Int {
    var best = start
    var phrase = ""
    var place = index - 1
    while place >= 0, index - place <= 4 {
      let gapEnd = place + 1 == index ? start : words[place + 1].lowerBound
      guard words[place].upperBound <= gapEnd, isBlank(words[place].upperBound..<gapEnd) else {
        break
      }
      phrase = phrase.isEmpty ? folded[place] : folded[place] + " " + phrase
      if table.modifiers.contains(phrase) { best = words[place].lowerBound }
      place -= 1
    }
    return best
  }

  /// The last word of a date whose month is a word.
  private func dateEnd(month: Int, words: [Range<Int>]) -> Int? {
    guard touch(month, words), words[month + 1].count == 4,
      scalars[words[month + 1]].allSatisfy(Self.isDigit)
    else { return month }
    return month + 1
  }

  /// The last word of a multiplication: « dix fois plus vite », "ten times as many".
  private func comparisonEnd(times: Int, words: [Range<Int>], folded: [String]) -> Int {
    guard touch(times, words) else { return times }
    let next = folded[times + 1]
    if table.comparers.contains(next) {
      guard touch(times + 1, words), !table.functionWords.contains(folded[times + 2]) else {
        return times + 1
      }
      return times + 2
    }
    return table.comparatives.contains(next) ? times + 1 : times
  }
}
