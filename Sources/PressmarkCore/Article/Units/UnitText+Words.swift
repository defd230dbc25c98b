/// Finding words and written numbers.
extension UnitText {
  /// The words in reading order: runs of letters and digits with what joins them.
  ///
  /// « l’IA » is two words, "don't", « aujourd’hui » and « quatre-vingts » are one; so is a number
  /// with its groups and decimals.
  func words() -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      let end: Int
      if Self.isDigit(scalar) {
        end = numberEnd(from: place)
      } else if Self.isIdeograph(scalar) {
        end = place + 1
      } else if Self.isLetter(scalar) {
        end = wordEnd(from: place)
      } else {
        place += 1
        continue
      }
      words.append(place..<end)
      place = end
    }
    return words
  }

  /// The end of a word that starts with a letter.
  private func wordEnd(from start: Int) -> Int {
    var place = start
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isIdeograph(scalar) { break }
      if Self.isLetter(scalar) || Self.isDigit(scalar) {
        place += 1
        continue
      }
      let joinsLetters = place + 1 < scalars.count && Self.isLetter(scalars[place + 1])
      if Self.isApostrophe(scalar), joinsLetters {
        // No elided word is longer than « lorsqu’ ».
        if place - start <= 8, table.elisions.contains(folded(start..<place)) { return place + 1 }
        place += 1
      } else if scalar == "-" || scalar.value == 0x2011 || scalar == "·" {
        guard joinsLetters || (place + 1 < scalars.count && Self.isDigit(scalars[place + 1])) else {
          break
        }
        place += 1
      } else if scalar == ".", isInitial(place - 1, wordStart: start), joinsLetters,
        self[place + 2] == "."
      {
        // U.S., with its last stop.
        place += 3
        while Self.isLetter(self[place]), self[place + 1] == "." { place += 2 }
        return place
      } else {
        break
      }
    }
    return place
  }

  private func isInitial(_ place: Int, wordStart: Int) -> Bool {
    place == wordStart && Self.isUppercase(scalars[place])
  }

  /// The end of a number: groups of three, decimals, and letters that touch it (15M, 1er, 17h30).
  private func numberEnd(from start: Int) -> Int {
    var place = digitsEnd(start)
    if place - start <= 3 {
      var separator: Unicode.Scalar?
      while isGroupSeparator(place), separator == nil || self[place] == separator,
        digitsEnd(place + 1) == place + 4
      {
        // « 2,599 » is a group or a decimal: the same word either way.
        separator = self[place]
        place += 4
      }
    }
    if self[place] == "," || self[place] == ".", Self.isDigit(self[place + 1]) {
      place = digitsEnd(place + 1)
    }
    // Another dot makes it a date, a version, an address.
    while self[place] == "." || self[place] == "/" || self[place] == ":",
      Self.isDigit(self[place + 1])
    {
      place = digitsEnd(place + 1)
    }
    while Self.isLetter(self[place]) || Self.isDigit(self[place])
      || (self[place] == "-" && Self.isLetter(self[place + 1]))
    {
      place += 1
    }
    return place
  }

  private func digitsEnd(_ start: Int) -> Int {
    var place = start
    while place < scalars.count, Self.isDigit(scalars[place]) { place += 1 }
    return place
  }

  private func isGroupSeparator(_ place: Int) -> Bool {
    switch self[place] {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ",", "’", "'": true
    default: false
    }
  }
}
