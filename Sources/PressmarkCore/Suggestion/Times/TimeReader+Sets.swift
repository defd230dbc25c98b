/// Times that come again.
extension TimeReader {
  /// What is said to come again, with its value in ISO-TimeML: a period (`P1W`) or a day (`XXXX-WXX-1`).
  func set(at start: Int) -> Reading<String>? {
    guard let token = self[start] else { return nil }
    if token.kind == .word, let end = tables.every.end(at: start, in: tokens), next(end) != nil,
      let found = repeated(at: end)
    {
      return found
    }
    if token.kind == .word, let (end, word) = word(at: start), case .frequency(let period) = word {
      return (end, period)
    }
    if let found = timesPer(at: start) { return found }
    return pluralWeekday(at: start)
  }

  /// « lundis », « deux semaines », "other day", "Monday and Thursday".
  private func repeated(at start: Int) -> Reading<String>? {
    var place = start
    var count = 1
    if let token = next(place), tables.other.contains(token.key) {
      count = 2
      place += 1
    } else if let (end, amount) = self.count(at: place), let number = amount?.whole,
      (1...99).contains(number)
    {
      count = number
      place = end
    }
    if let match = tables.weekdays.match(at: place, in: tokens) {
      return (match.end, weekday(match.value))
    }
    guard let (end, word) = wordBehind(place) else {
      if let (end, number) = ordinal(at: place), number > 1, let (after, unit) = unit(at: end) {
        return (after, unit.duration(number))
      }
      return nil
    }
    switch word {
    case .unit(let unit):
      if unit == .second, !tables.isDayFirst, let (after, larger) = self.unit(at: end) {
        return (after, larger.duration(2))
      }
      if unit.isClock, count == 1, passage.isPlural(tokens[place]) { return nil }
      return (end, unit.duration(count))
    case .weekday(let weekday, _): return (end, self.weekday(weekday))
    case .part(let part): return (end, "XXXX-XX-XXT" + part.rawValue)
    case .month(let month, _): return (end, "XXXX-" + TimeDigits.two(month))
    case .season(let season): return (end, "XXXX-" + season.rawValue)
    default: return nil
    }
  }

  private func weekday(_ weekday: Int) -> String { "XXXX-WXX-\(weekday)" }

  /// « une fois par semaine », "twice a week", "three times per month".
  private func timesPer(at start: Int) -> Reading<String>? {
    guard let token = self[start], token.kind == .digits || token.kind == .word else { return nil }
    var place = start
    if token.key == Self.once || token.key == Self.twice {
      place += 1
    } else if let (end, amount) = count(at: start), amount?.whole != nil,
      let times = next(end), tables.quantities.factors.times.contains(times.key)
    {
      place = end
    } else {
      return nil
    }
    guard let after = tables.timesPer.end(at: place, in: tokens), let (end, unit) = unit(at: after)
    else { return nil }
    return (end, unit.duration(1))
  }

  private static let once: WordKey = "once"
  private static let twice: WordKey = "twice"

  /// « les jeudis », "on Sundays".
  private func pluralWeekday(at start: Int) -> Reading<String>? {
    guard let match = tables.weekdays.match(at: start, in: tokens) else { return nil }
    return (match.end, weekday(match.value))
  }
}
