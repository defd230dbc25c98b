/// The front matter: what is known about the article, as quoted YAML.
extension MarkdownExport {
  /// An entry of front matter: its key, and its lines with the key.
  struct FrontMatterEntry: Hashable {
    var key: String
    var lines: [String]
  }

  /// The keys that are ours; others belong to the user.
  static let frontMatterKeys: Set<String> = [
    "title", "byline", "date", "updated", "source", "section", "page", "language", "url", "article",
    "revision", "coders", "format",
  ]

  /// Our entries, in their order.
  var frontMatter: [FrontMatterEntry] {
    let metadata = bundle.article.metadata
    var entries: [FrontMatterEntry] = []
    func add(_ key: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      entries.append(FrontMatterEntry(key: key, lines: ["\(key): \(Self.quoted(value))"]))
    }
    func add(_ key: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      entries.append(
        FrontMatterEntry(key: key, lines: ["\(key):"] + values.map { "  - \(Self.quoted($0))" }))
    }
    add("title", Self.value(metadata.title))
    add("byline", metadata.byline.map(Self.value))
    add("date", metadata.published?.iso8601)
    add("updated", metadata.modified?.iso8601)
    add("source", metadata.site.map(Self.value))
    add("section", metadata.section.map(Self.value))
    add("page", metadata.page.map(Self.value))
    add("language", metadata.language.map(Self.value))
    add("url", metadata.url.map(Self.address))
    add("article", bundle.article.id.rawValue)
    add("revision", bundle.revision.digest)
    add("coders", bundle.coders.map(Self.value))
    add("format", MarkdownFile.format)
    return entries
  }

  /// A value that pandoc, which reads Markdown in front matter, takes for plain text.
  private static func value(_ text: String) -> String {
    MarkdownText.line(text, startsLine: true)
  }

  /// A value as a double-quoted YAML scalar.
  private static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The value of a double-quoted YAML scalar as ``quoted(_:)`` writes it; other scalars as they are.
  static func unquoted(_ value: some StringProtocol) -> String {
    guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else {
      return String(value)
    }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.dropFirst().dropLast().unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      result.append(scalar)
      isEscaped = false
    }
    return String(result)
  }

  /// An address with everything percent-encoded that pandoc would take for markup.
  private static func address(_ url: String) -> String {
    var result = ""
    let scalars = Array(CanonicalText.line(url).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isPlain = scalar.isASCIIWord || "-.:/?#&=%+,!()".unicodeScalars.contains(scalar)
      // An underscore inside a word marks nothing.
      let isInWord =
        scalar == "_" && place > 0 && place + 1 < scalars.count && scalars[place - 1].isASCIIWord
        && scalars[place + 1].isASCIIWord
      if isPlain || isInWord {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.count == 1 ? "0" : "") + digits
        }
      }
    }
    return result
  }
}
