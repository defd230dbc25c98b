internal import PressmarkCore

/// What `claims` is asked: words, and conditions like `code:money` or `status:ready`.
struct ClaimsQuery {
  /// Words and conditions; quotation marks keep words together.
  private let terms: [String]

  init(_ arguments: [String]) {
    terms = arguments.flatMap(Self.terms)
  }

  /// The filter that the library understands.
  ///
  /// - Throws: ``Failure`` or ``LibraryError`` when a condition names what is not there.
  func filter(in library: Library) throws -> AnnotationFilter {
    var filter = AnnotationFilter()
    var words: [String] = []
    let codebook = try library.codebook()
    var rest = terms[...]
    while let term = rest.popFirst() {
      let (name, value) = Self.condition(term)
      switch name {
      case "code":
        let names = Self.nameAndRest(value, rest, in: codebook)
        filter.codes += try CodeArguments([names.name], in: codebook).codes.map(\.id)
        rest = names.rest
      case "coder": filter.coder = value
      case "article": filter.article = try library.resolve(value).id
      case "status": filter.status = try Self.status(value)
      case "orphan": filter.isOrphaned = true
      default: words.append(term)
      }
    }
    filter.words = words.joined(separator: " ")
    return filter
  }

  /// The name and the value of a condition; no name for a word.
  private static func condition(_ term: String) -> (name: String?, value: String) {
    let lowered = term.lowercased()
    if lowered == "orphan" || lowered == "orphans" { return ("orphan", "") }
    guard let colon = lowered.firstIndex(of: ":") else { return (nil, "") }
    let name = String(lowered[..<colon])
    let value = term.dropFirst(name.count + 1).filter { $0 != "\"" }
    guard ["code", "coder", "article", "status"].contains(name), !value.isEmpty else {
      return (nil, "")
    }
    return (name, value)
  }

  /// A code's name with the words that belong to it: `code:to check` needs no quotation marks.
  private static func nameAndRest(
    _ value: String, _ rest: ArraySlice<String>, in codebook: Codebook
  ) -> (name: String, rest: ArraySlice<String>) {
    var longest = (name: value, rest: rest)
    var name = value
    for (count, word) in rest.prefix(4).enumerated() {
      name += " " + word
      if codebook.code(named: name) != nil { longest = (name, rest.dropFirst(count + 1)) }
    }
    return longest
  }

  private static func status(_ value: String) throws(Failure) -> AnnotationStatus {
    guard let status = AnnotationStatus(rawValue: value.lowercased()) else {
      let known = AnnotationStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("“\(value)” is not a status: they are \(known)")
    }
    return status
  }

  private static func terms(_ text: String) -> [String] {
    var terms: [String] = []
    var term = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        if !term.isEmpty { terms.append(term) }
        term = ""
      } else {
        term.append(character)
      }
    }
    return term.isEmpty ? terms : terms + [term]
  }
}
