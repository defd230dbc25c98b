// Fields: a name, `:` or a comparison, and one value or several with commas between them.

extension QueryParser {
  /// A field; `nil` when none comes next.
  ///
  /// A name that is no field is an error where something stands right after its colon, unless that
  /// is a slash: `Attention:` and `https://…` are words.
  mutating func field() throws(QueryError) -> QueryNode? {
    let start = scanner.position
    var end = start
    while let scalar = scanner.peek(end - start), Self.isNameScalar(scalar) { end += 1 }
    let name = scanner.text(start..<end)
    guard end > start, let (comparison, width) = comparison(at: end) else { return nil }
    guard let field = QueryField(name: name) else {
      let next = scanner.peek(end + width - start)
      guard comparison == ":", let next, !QueryScanner.isSpace(next), next != "/", next != ")"
      else { return nil }
      throw QueryError(
        "there is no field “\(name)”; there are \(QueryField.listed); in quotation marks it is a word",
        at: start..<end)
    }
    scanner.position = end + width
    let values: [QueryValue]
    if comparison == ":" {
      values = try self.values(of: field, named: name, start)
    } else {
      values = [try compared(field, name, comparison, start)]
    }
    return try count(QueryNode(.field(field, values), at: start..<scanner.position))
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// The colon or the comparison at a place, and how many scalars it has.
  private func comparison(at place: Int) -> (String, Int)? {
    func scalar(_ place: Int) -> Unicode.Scalar? {
      place < scanner.scalars.count ? scanner.scalars[place] : nil
    }
    switch scalar(place) {
    case ":":
      // `value:>10` means what `value>10` means.
      guard let (found, width) = comparison(at: place + 1), found != ":" else { return (":", 1) }
      return (found, width + 1)
    case "=": return ("=", 1)
    case "≤": return ("<=", 1)
    case "≥": return (">=", 1)
    case "<": return scalar(place + 1) == "=" ? ("<=", 2) : ("<", 1)
    case ">": return scalar(place + 1) == "=" ? (">=", 2) : (">", 1)
    default: return nil
    }
  }

  // MARK: Values

  private mutating func values(
    of field: QueryField, named name: String, _ start: Int
  ) throws(QueryError) -> [QueryValue] {
    if field.form == .reference {
      let text: String
      if let closers = scanner.peek().flatMap(QueryScanner.closers) {
        text = scanner.takePhrase(closers).text
      } else {
        text = takeReference()
      }
      guard !text.isEmpty else { throw missing(field, name, start) }
      return [.name(QueryWords(text))]
    }
    var values: [QueryValue] = []
    repeat {
      let (words, place) = try takeValue(field, name, start)
      values.append(try Self.value(words, of: field, place))
    } while takeComma()
    guard field != .is || values.count == 1 else {
      throw QueryError(
        "\(name): takes one word: join several by OR", at: start..<scanner.position)
    }
    return values
  }

  /// A path or an address up to the next space; a bracket that it did not open is not its own.
  private mutating func takeReference() -> String {
    var range = scanner.take { !QueryScanner.isSpace($0) }
    var open = scanner.scalars[range].reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
    while open < 0, range.upperBound > range.lowerBound,
      scanner.scalars[range.upperBound - 1] == ")"
    {
      range = range.lowerBound..<range.upperBound - 1
      open += 1
    }
    scanner.position = range.upperBound
    return scanner.spaced(range)
  }

  private mutating func takeComma() -> Bool {
    guard scanner.peek() == ",", let next = scanner.peek(1), !QueryScanner.isSpace(next) else {
      return false
    }
    scanner.position += 1
    return true
  }

  private mutating func takeValue(
    _ field: QueryField, _ name: String, _ start: Int
  ) throws(QueryError) -> (QueryWords, Range<Int>) {
    let begin = scanner.position
    var words: QueryWords
    if let closers = scanner.peek().flatMap(QueryScanner.closers) {
      words = scanner.takePhrase(closers)
    } else {
      words = QueryWords(scanner.text(scanner.take { !QueryScanner.endsWord($0) && $0 != "," }))
      words.isPrefix = words.text.unicodeScalars.last == "*"
      while words.text.unicodeScalars.last == "*" { words.text.unicodeScalars.removeLast() }
    }
    guard !words.text.isEmpty else { throw missing(field, name, start) }
    return (words, begin..<scanner.position)
  }

  private func missing(_ field: QueryField, _ name: String, _ start: Int) -> QueryError {
    QueryError(
      "\(name): needs what to look for right after it, like \(field.example)",
      at: start..<scanner.position)
  }

  private static func value(
    _ words: QueryWords, of field: QueryField, _ place: Range<Int>
  ) throws(QueryError) -> QueryValue {
    switch field.form {
    case .words:
      guard words.hasWord else {
        throw QueryError("“\(words.text)” has no letter or digit to look for", at: place)
      }
      return .words(words)
    case .name, .reference: return .name(words)
    case .term(let known): return .term(try term(words, of: field, known, place))
    case .number: return .numbers(try numbers(words.text, place))
    case .day: return .days(try days(words.text, of: field, place))
    }
  }

  /// The word of a vocabulary, in any case, with spaces, hyphens or nothing between its parts; the
  /// start of only one of them will do.
  private static func term(
    _ words: QueryWords, of field: QueryField, _ known: [String], _ place: Range<Int>
  ) throws(QueryError) -> String {
    func bare(_ text: String) -> String {
      text.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    }
    let wanted = bare(words.text)
    if let found = known.first(where: { bare($0) == wanted }) { return found }
    let starts = known.filter { bare($0).hasPrefix(wanted) }
    if starts.count == 1, !wanted.isEmpty { return starts[0] }
    throw QueryError(
      "“\(words.text)” is not a \(field.rawValue): they are \(known.joined(separator: ", "))",
      at: place)
  }

  // MARK: Comparisons

  private mutating func compared(
    _ field: QueryField, _ name: String, _ comparison: String, _ start: Int
  ) throws(QueryError) -> QueryValue {
    let (words, place) = try takeValue(field, name, start)
    if comparison == "=" { return try Self.value(words, of: field, place) }
    switch field.form {
    case .number:
      let number = try Self.number(words.text, place)
      return .numbers(Self.range(comparison, number))
    case .day where field == .date || field == .time:
      let day = try Self.day(words.text, place)
      return .days(Self.range(comparison, day))
    default:
      throw QueryError(
        "\(name) cannot be compared by \(comparison): write \(field.example)",
        at: start..<scanner.position)
    }
  }

  private static func range<Bound>(_ comparison: String, _ bound: Bound) -> QueryRange<Bound> {
    switch comparison {
    case "<": QueryRange(before: bound)
    case "<=": QueryRange(to: bound)
    case ">": QueryRange(after: bound)
    default: QueryRange(from: bound)
    }
  }

  // MARK: Numbers

  /// `10..20`, `10..`, `..20` or one number.
  private static func numbers(
    _ text: String, _ place: Range<Int>
  ) throws(QueryError) -> QueryRange<Double> {
    let (lower, upper) = try ends(text, place, number)
    guard let lower, let upper, lower > upper else { return QueryRange(from: lower, to: upper) }
    throw QueryError("the range ends before it begins: write the smaller number first", at: place)
  }

  /// The two ends of a range with `..` between them; the same one twice where there is no `..`.
  private static func ends<Bound>(
    _ text: String, _ place: Range<Int>,
    _ read: (String, Range<Int>) throws(QueryError) -> Bound
  ) throws(QueryError) -> (Bound?, Bound?) {
    guard let dots = text.firstRange(of: "..") else {
      let only = try read(text, place)
      return (only, only)
    }
    let (left, right) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard !left.isEmpty || !right.isEmpty else {
      throw QueryError("a range needs a beginning or an end, like 10..20", at: place)
    }
    return (
      left.isEmpty ? nil : try read(left, place), right.isEmpty ? nil : try read(right, place)
    )
  }

  /// What may stand right after a number: thousands, millions, thousands of millions.
  private static let magnitudes: [(String, Double)] = [("bn", 1e9), ("k", 1e3), ("m", 1e6)]

  /// A number: digits, an optional point, an exponent, or k, M, bn at its end.
  private static func number(_ text: String, _ place: Range<Int>) throws(QueryError) -> Double {
    var digits = text.lowercased().filter { $0 != "_" }
    var factor = 1.0
    for (ending, value) in magnitudes where digits.hasSuffix(ending) {
      digits.removeLast(ending.count)
      factor = value
      break
    }
    let allowed = Set("0123456789.e+-")
    guard digits.allSatisfy(allowed.contains), let number = Double(digits),
      (number * factor).isFinite
    else {
      throw QueryError("“\(text)” is not a number: write 1000000, 1e6, 1.5 or 10M", at: place)
    }
    return number * factor
  }

  // MARK: Days

  private static func days(
    _ text: String, of field: QueryField, _ place: Range<Int>
  ) throws(QueryError) -> QueryRange<String> {
    switch field {
    case .before: return QueryRange(before: try day(text, place))
    case .after: return QueryRange(after: try day(text, place))
    default:
      let (lower, upper) = try ends(text, place, day)
      // An end that covers the beginning is as late as the beginning or later.
      guard let lower, let upper, lower > upper, !lower.hasPrefix(upper) else {
        return QueryRange(from: lower, to: upper)
      }
      throw QueryError("the range ends before it begins: write the earlier day first", at: place)
    }
  }

  /// A year, a month or a day, as it is compared: `2025`, `2025-08`, `2025-08-31`.
  private static func day(_ text: String, _ place: Range<Int>) throws(QueryError) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    var isDay = (1...3).contains(parts.count)
    for (part, width) in zip(parts, widths) {
      isDay = isDay && part.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    if isDay, parts.count > 1 { isDay = (1...12).contains(Int(parts[1]) ?? 0) }
    if isDay, parts.count > 2 {
      isDay = (1...31).contains(Int(parts[2]) ?? 0)
    }
    guard isDay else {
      throw QueryError(
        "“\(text)” is not a date: write 2025, 2025-08 or 2025-08-31", at: place)
    }
    return text
  }
}
