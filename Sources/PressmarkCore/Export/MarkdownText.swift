/// Text written so that no Markdown program takes any of it for markup, and read back.
///
/// Safe in CommonMark, GitHub's and Obsidian's dialects and pandoc's Markdown: a backslash stands
/// before whatever starts something in one of them. What means nothing where it stands is left alone,
/// so that the file reads well raw.
enum MarkdownText {
  /// One line of text, escaped; line ends become spaces.
  ///
  /// Text that stands inside a line, after a label or in a table, cannot start a block.
  static func line(_ text: String, startsLine: Bool = false) -> String {
    var scalars = Array(CanonicalText.line(text).unicodeScalars)
    for position in scalars.indices where scalars[position] == "\n" { scalars[position] = " " }
    return escaped(scalars, mask: escapes(in: scalars, startsLine: startsLine))
  }

  /// One paragraph of text, escaped; line feeds become hard line breaks, after which `indent` stands.
  static func paragraph(_ text: String, indent: String = "") -> String {
    let scalars = Array(text.unicodeScalars)
    return escaped(scalars, mask: escapes(in: scalars), lineBreak: "\\\n" + indent)
  }

  private static func escaped(
    _ scalars: [Unicode.Scalar], mask: [Bool], lineBreak: String = " "
  ) -> String {
    var result = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        result.append(contentsOf: lineBreak.unicodeScalars)
        continue
      }
      append(scalar, escaped: mask[position], to: &result)
    }
    return String(result)
  }

  /// Appends a scalar, after a backslash where it needs one.
  static func append(
    _ scalar: Unicode.Scalar, escaped: Bool, to result: inout String.UnicodeScalarView
  ) {
    // Looking for the end of a list item, pandoc sees code in an escaped backtick.
    if scalar == "`" { return result.append(contentsOf: "&#96;".unicodeScalars) }
    if escaped { result.append("\\") }
    result.append(scalar)
  }

  /// For each scalar, whether a backslash must stand before it.
  static func escapes(in text: [Unicode.Scalar], startsLine: Bool = true) -> [Bool] {
    var mask = [Bool](repeating: false, count: text.count)
    var isLineStart = startsLine
    for (position, scalar) in text.enumerated() {
      if scalar == "\n" {
        isLineStart = true
        continue
      }
      if isLineStart, scalar != " " {
        if let place = blockMarker(at: position, in: text) { mask[place] = true }
        isLineStart = false
      }
      if isMarkup(position, in: text) { mask[position] = true }
    }
    return mask
  }

  /// Whether the scalar would start or end markup inside a line.
  private static func isMarkup(_ position: Int, in text: [Unicode.Scalar]) -> Bool {
    func scalar(_ distance: Int) -> Unicode.Scalar? {
      let place = position + distance
      return text.indices.contains(place) ? text[place] : nil
    }
    switch text[position] {
    case "!":
      // Looking for the end of a list item, pandoc sees a comment in "\<!--".
      return scalar(-1) == "<"
    case "\\", "*", "_", "[", "]", "<", ">", "~", "^", "$", "|", "#", "@", "{", "}":
      return true
    case "%", "=":
      // Obsidian: %%comment%%, ==highlight==.
      return scalar(1) == text[position] || scalar(-1) == text[position]
    case "&":
      let name = text[(position + 1)...].prefix(40).prefix { $0.isASCIIWord || $0 == "#" }
      return !name.isEmpty && scalar(name.count + 1) == ";"
    case ":":
      // Addresses, which GitHub turns into links, and :names: of emoji.
      if scalar(1) == "/", scalar(2) == "/" { return true }
      let name = text[(position + 1)...].prefix(80).prefix {
        $0.isASCIIWord || $0 == "+" || $0 == "-" || $0 == "_"
      }
      return !name.isEmpty && scalar(name.count + 1) == ":"
    case ".":
      return scalar(-1) == "w" && scalar(-2) == "w" && scalar(-3) == "w"
    default:
      return false
    }
  }

  /// The scalar to escape where a line starts with what would start a list, a heading's underline or
  /// a definition.
  private static func blockMarker(at start: Int, in text: [Unicode.Scalar]) -> Int? {
    func isBreak(_ place: Int) -> Bool {
      !text.indices.contains(place) || text[place] == " " || text[place] == "\n"
    }
    switch text[start] {
    case "-", "+":
      let next = text.indices.contains(start + 1) ? text[start + 1] : nil
      return isBreak(start + 1) || next == "-" || next == "+" || next == "=" ? start : nil
    case ":", "=": return start
    case "(":
      let run = text[(start + 1)...].prefix(12).prefix(while: \.isASCIIWord)
      let close = start + 1 + run.count
      let closes = text.indices.contains(close) && text[close] == ")"
      return numbersItems(run) && closes && isBreak(close + 1) ? start : nil
    case let first where first.isASCIIWord:
      let run = text[start...].prefix(12).prefix(while: \.isASCIIWord)
      guard numbersItems(run) else { return nil }
      let close = start + run.count
      guard text.indices.contains(close), text[close] == "." || text[close] == ")",
        isBreak(close + 1)
      else { return nil }
      // "A. Dupont" is a name to pandoc as to everybody; with two spaces it would be a list.
      let isInitial = text[close] == "." && run.count == 1 && ("A"..."Z").contains(first)
      if isInitial, text.indices.contains(close + 2), !isBreak(close + 2), text[close + 1] == " " {
        return nil
      }
      return close
    default: return nil
    }
  }

  /// Whether digits or letters before a point can number the items of a list: a number, a letter, a
  /// Roman numeral.
  private static func numbersItems(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    !run.isEmpty
      && (run.count == 1 || run.allSatisfy { ("0"..."9").contains($0) }
        || run.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) })
  }

  /// The text that escaped text stands for: tags and references of marks go, escapes and hard line
  /// breaks are resolved, line ends inside a paragraph are spaces.
  static func plain(_ markdown: some StringProtocol) -> String {
    let source = Array(markdown.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    while position < source.count {
      let scalar = source[position]
      switch scalar {
      case "\\":
        guard position + 1 < source.count else {
          result.append(scalar)
          break
        }
        let next = source[position + 1]
        if next == "\n" || next.isASCIIPunctuation {
          result.append(next)
          position += 1
          if next == "\n" {
            while position + 1 < source.count, source[position + 1] == " " { position += 1 }
          }
        } else {
          result.append(scalar)
        }
      case "\n":
        result.append(" ")
        while position + 1 < source.count, source[position + 1] == " " { position += 1 }
      case "&":
        let digits = source[(position + 1)...].dropFirst().prefix(8).prefix {
          ("0"..."9").contains($0)
        }
        let close = position + 2 + digits.count
        if source.indices.contains(close), source[position + 1] == "#", source[close] == ";",
          let value = UInt32(String(String.UnicodeScalarView(digits))),
          let named = Unicode.Scalar(value)
        {
          result.append(named)
          position = close
        } else {
          result.append(scalar)
        }
      case "<", "[":
        if let length = markLength(at: position, in: source) {
          position += length - 1
        } else {
          result.append(scalar)
        }
      default:
        result.append(scalar)
      }
      position += 1
    }
    return String(result)
  }

  /// The length of `<mark>`, `</mark>` or `[^12]` at a position; `nil` when none is there.
  private static func markLength(at position: Int, in source: [Unicode.Scalar]) -> Int? {
    for tag in ["<mark>", "</mark>"] where source[position...].starts(with: tag.unicodeScalars) {
      return tag.count
    }
    guard source[position...].starts(with: "[^".unicodeScalars) else { return nil }
    let digits = source[(position + 2)...].prefix { ("0"..."9").contains($0) }
    let close = position + 2 + digits.count
    guard !digits.isEmpty, source.indices.contains(close), source[close] == "]" else { return nil }
    return digits.count + 3
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is an ASCII letter or digit.
  var isASCIIWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// Whether a backslash before the scalar is an escape in Markdown.
  var isASCIIPunctuation: Bool {
    isASCII && (0x21...0x7E).contains(value) && !isASCIIWord
  }
}
