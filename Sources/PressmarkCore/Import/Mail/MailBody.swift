/// Chooses what of a message is to be read, and reads it.
struct MailBody {
  private let message: MIMEMessage
  /// The parts that hold text, the best first.
  private let choices: [Int]

  /// - Parameters:
  ///   - message: The whole message.
  ///   - head: The part whose content is wanted.
  init(_ message: MIMEMessage, of head: Int) {
    self.message = message
    var children: [[Int]] = Array(repeating: [], count: message.parts.count)
    for (index, part) in message.parts.enumerated() where part.parent >= 0 {
      children[part.parent].append(index)
    }
    // What can be read, in the order of the message; messages inside stand for themselves.
    var texts: [Int] = []
    var open = [head]
    while let index = open.popLast() {
      let part = message.parts[index]
      if part.type.hasPrefix("multipart/") {
        open += children[index].reversed()
      } else if part.type.hasPrefix("text/"), !part.isAttachment {
        texts.append(index)
      }
    }
    let pages = texts.filter { message.parts[$0].type == "text/html" }
    choices = pages + texts.filter { message.parts[$0].type != "text/html" }
  }

  /// The article in the first part that has text; `nil` when none has.
  func draft(source: ImportSource) -> ArticleDraft? {
    for part in choices.prefix(20) {
      let isPage = message.parts[part].type == "text/html"
      if let draft = isPage ? page(part, source: source) : plain(part), hasText(draft) {
        return draft
      }
    }
    return nil
  }

  private func hasText(_ draft: ArticleDraft) -> Bool {
    draft.blocks.contains { block in
      block.role != .aside && block.text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
  }

  private func page(_ part: Int, source: ImportSource) -> ArticleDraft? {
    let charset = message.parts[part].parameters["charset"].map { "; charset=\($0)" } ?? ""
    // A newsletter looks like a list of articles, and is one text all the same.
    return Self.page(
      message.content(of: part), contentType: "text/html" + charset, source: source, forces: true)
  }

  /// The article on a page that a container holds; `nil` when there is none.
  static func page(
    _ bytes: [UInt8], contentType: String, source: ImportSource, forces: Bool
  ) -> ArticleDraft? {
    var options = source.options
    options.contentType = contentType
    options.forcesArticle = options.forcesArticle || forces
    let page = ImportSource(bytes: bytes, name: source.name, options: options)
    guard let parts = try? PageImporter().parts(of: page) else { return nil }
    for case .article(let draft) in parts { return draft }
    return nil
  }

  private func plain(_ part: Int) -> ArticleDraft? {
    var text = message.text(of: part)
    let parameters = message.parts[part].parameters
    if parameters["format"]?.lowercased() == "flowed" {
      text = Self.unflowed(text, deletesBlank: parameters["delsp"]?.lowercased() == "yes")
    }
    let end = text.firstRange(of: "\n-- \n") ?? text.firstRange(of: "\r\n-- \r\n")
    if let end { text = String(text[..<end.lowerBound]) }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    return PlainTextImporter().draft(of: text)
  }

  /// Puts lines together that end in a blank (RFC 3676).
  static func unflowed(_ text: String, deletesBlank: Bool) -> String {
    var unflowed = ""
    var goesOn = false
    var depth = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let quotes = line.prefix { $0 == ">" }.count
      var content = line.dropFirst(quotes)
      if content.hasPrefix(" ") { content = content.dropFirst() }
      if !goesOn || quotes != depth {
        if !unflowed.isEmpty { unflowed += "\n" }
        unflowed += String(repeating: ">", count: quotes) + (quotes > 0 ? " " : "")
      }
      goesOn = content.hasSuffix(" ") && content != "-- "
      depth = quotes
      unflowed += goesOn && deletesBlank ? content.dropLast() : content
    }
    return unflowed
  }
}
