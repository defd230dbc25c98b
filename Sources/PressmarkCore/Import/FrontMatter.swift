/// The YAML lines that may open a Markdown file, as far as metadata needs them: `key: value`, lists,
/// quoted and folded texts.
///
/// Whatever is more than that is passed over.
struct FrontMatter: Equatable {
  /// The values of each key, keys in lower case.
  private(set) var values: [String: [String]] = [:]

  /// The front matter of a text and what follows it; `nil` when the text does not open with one.
  static func split(_ text: String) -> (FrontMatter, body: Substring)? {
    guard text.utf8.starts(with: "---".utf8) else { return nil }
    var lines = LineCursor(text)
    guard let first = lines.next(), first.trimming(\.isWhitespace) == "---" else { return nil }
    var content: [Substring] = []
    while let line = lines.next() {
      let bare = line.trimming(\.isWhitespace)
      if bare == "---" || bare == "..." {
        guard let matter = FrontMatter(content) else { return nil }
        return (matter, text[lines.position...])
      }
      content.append(line)
      if content.count > 200 { return nil }
    }
    return nil
  }

  /// Reads the lines between the fences; `nil` when one of them cannot be YAML.
  private init?(_ lines: [Substring]) {
    var key: String?
    for line in lines {
      let bare = line.trimming(\.isWhitespace)
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      if let key, bare.hasPrefix("- ") {
        values[key, default: []].append(Self.scalar(String(bare.dropFirst(2))))
      } else if line.first?.isWhitespace == true {
        // A folded text goes on; nested keys are not ours.
        guard let key, var list = values[key], let last = list.popLast() else { continue }
        list.append(last.isEmpty ? bare : last + " " + bare)
        values[key] = list
      } else {
        guard let colon = bare.firstIndex(of: ":") else { return nil }
        let name = bare[..<colon].trimming(\.isWhitespace).lowercased()
        let value = bare[bare.index(after: colon)...].trimming(\.isWhitespace)
        guard !name.isEmpty, value.isEmpty || bare[bare.index(after: colon)].isWhitespace else {
          return nil
        }
        key = name
        values[name] = Self.list(value)
      }
    }
  }

  /// The first value under one of several keys, if it says anything.
  func first(_ keys: String...) -> String? {
    for key in keys {
      if let value = values[key]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  /// Every value under one of several keys.
  func all(_ keys: String...) -> [String] {
    for key in keys {
      let found = (values[key] ?? []).filter { !$0.isEmpty }
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func list(_ value: String) -> [String] {
    if [">", "|", ">-", "|-", ">+", "|+"].contains(value) { return [""] }
    if value.isEmpty { return [] }
    guard value.hasPrefix("["), value.hasSuffix("]") else { return [scalar(value)] }
    var items: [String] = []
    var item = ""
    var quote: Character?
    for character in value.dropFirst().dropLast() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'", item.allSatisfy(\.isWhitespace)
      {
        quote = character
      }
      if character == ",", quote == nil {
        items.append(scalar(item.trimming(\.isWhitespace)))
        item = ""
      } else {
        item.append(character)
      }
    }
    items.append(scalar(item.trimming(\.isWhitespace)))
    return items
  }

  /// A value without its quotation marks and escapes, or without the comment behind it.
  private static func scalar(_ value: String) -> String {
    guard let mark = value.first, mark == "\"" || mark == "'" else {
      var end = value.startIndex
      var previous: Character = " "
      while end < value.endIndex, !(value[end] == "#" && previous == " ") {
        previous = value[end]
        end = value.index(after: end)
      }
      return value[..<end].trimming(\.isWhitespace)
    }
    var result = ""
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if character == mark {
        guard mark == "'", rest.first == "'" else { break }
        rest.removeFirst()
        result.append("'")
      } else if character == "\\", mark == "\"", let escaped = rest.popFirst() {
        result.append(escaped == "n" || escaped == "t" ? " " : escaped)
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// Reads a text line by line and knows where it is.
struct LineCursor {
  private let text: String
  /// Where the next line starts.
  private(set) var position: String.Index

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  /// The next line without its end; `nil` behind the last.
  mutating func next() -> Substring? {
    guard position < text.endIndex else { return nil }
    let start = position
    while position < text.endIndex, !text[position].isNewline {
      position = text.index(after: position)
    }
    let line = text[start..<position]
    if position < text.endIndex { position = text.index(after: position) }
    return line
  }
}
