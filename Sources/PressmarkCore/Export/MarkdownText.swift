/// Text written so that no Markdown program takes any of it for markup, and read back.
///
/// Safe in CommonMark, GitHub's and Obsidian's dialects and pandoc's Markdown: a backslash stands
/// before whatever starts something in one of them. What means nothing where it stands is left alone,
/// so that the file reads well raw.
enum MarkdownText {
  /// One line of text, escaped; line ends become spaces.
  static func line(_ text: String) -> String {
    var scalars = Array(CanonicalText.line(text).unicodeScalars)
    for position in scalars.indices where scalars[position] == "\n" { scalars[position] = " " }
    return escaped(scalars)
  }

  /// One paragraph of text, escaped; line feeds become hard line breaks, after which `indent` stands.
  static func paragraph(_ text: String, indent: String = "") -> String {
    escaped(Array(text.unicodeScalars), lineBreak: "\\\n" + indent)
  }

  private static func escaped(_ scalars: [Unicode.Scalar], lineBreak: String = " ") -> String {
    let mask = escapes(in: scalars)
    var result = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        result.append(contentsOf: lineBreak.unicodeScalars)
        continue
      }
      if mask[position] { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// For each scalar, whether a backslash must stand before it.
  static func escapes(in text: [Unicode.Scalar]) -> [Bool] {
    var mask = [Bool](repeating: false, count: text.count)
    var isLineStart = true
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
    case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "^", "$", "|", "#", "@", "{", "}":
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
      return !run.isEmpty && closes && isBreak(close + 1) ? start : nil
    case let first where first.isASCIIWord:
      let run = text[start...].prefix(12).prefix(while: \.isASCIIWord)
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
