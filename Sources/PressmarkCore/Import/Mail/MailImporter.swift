/// Reads saved messages: newsletters above all.
///
/// A message that carries others is as many articles; attachments are left out.
struct MailImporter: Importer {
  let format = "mail"
  let version = 1
  let extensions = ["eml"]

  func recognises(_ source: ImportSource) -> Bool {
    if source.options.contentType?.lowercased().hasPrefix("message/rfc822") == true { return true }
    let isNamed = extensions.contains(source.suffix)
    return isNamed ? MailHead.isHeader(source.head) : MailHead.isMessage(source.head)
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let message = MIMEMessage(source.bytes)
    var drafts: [DraftPart] = []
    var cover: String?
    let heads = message.parts.indices.filter {
      $0 == 0 || message.parts[message.parts[$0].parent].type == "message/rfc822"
    }
    for (number, head) in heads.enumerated() {
      guard let draft = draft(of: head, in: message, source: source) else { continue }
      let length = draft.blocks.map { $0.text.unicodeScalars.count }.reduce(0, +)
      // A line or two on top of a message that is passed on is no article.
      if number == 0, heads.count > 1, length < 400 {
        cover = draft.blocks.map(\.text).joined(separator: " ")
        continue
      }
      drafts.append(.article(draft))
    }
    guard !drafts.isEmpty else {
      throw .notAnArticle(source.shownName, reason: "there is no text in the message")
    }
    if let cover, case .article(var first) = drafts[0] {
      first.notes.append("The message was passed on with the words “\(CanonicalText.line(cover))”.")
      drafts[0] = .article(first)
    }
    return drafts
  }

  private func draft(
    of head: Int, in message: MIMEMessage, source: ImportSource
  ) -> ArticleDraft? {
    guard var draft = MailBody(message, of: head).draft(source: source) else { return nil }
    let header = message.parts[head].header
    if let subject = header["subject"].map(Self.withoutPrefixes), !subject.isEmpty {
      Self.setTitle(subject, of: &draft)
    }
    if let day = header["date"].flatMap({ DateLine($0, language: "en").day }) {
      draft.metadata.published = day
      draft.provenance[.published] = "the message"
    }
    if let sender = header["from"] {
      let name = MailHead.name(of: sender)
      let isBulk = ["list-id", "list-unsubscribe", "list-post"].contains { header[$0] != nil }
      if !isBulk, draft.metadata.byline.isEmpty, Byline.isName(name) {
        draft.metadata.byline = [name]
        draft.provenance[.byline] = "the message"
      } else if !name.isEmpty {
        draft.metadata.site = name
        draft.provenance[.site] = "the message"
      }
    }
    return draft
  }

  /// A subject without what programs put before it when a message is passed on.
  private static func withoutPrefixes(_ subject: String) -> String {
    var subject = Substring(subject)
    while let colon = subject.prefix(8).firstIndex(of: ":"),
      ["fwd", "fw", "tr", "re", "wg", "i", "rv"].contains(
        subject[..<colon].lowercased().trimming(\.isWhitespace))
    {
      subject = subject[subject.index(after: colon)...].drop(while: \.isWhitespace)
    }
    return String(subject)
  }

  /// Makes the subject the title; what the page inside calls its title becomes a heading.
  private static func setTitle(_ title: String, of draft: inout ArticleDraft) {
    let folded = FoldedText(title).string
    draft.metadata.title = title
    draft.provenance[.title] = "the message"
    if let same = draft.blocks.prefix(8).firstIndex(where: {
      FoldedText($0.text).string == folded
    }) {
      for place in draft.blocks.indices where draft.blocks[place].role == .title {
        draft.blocks[place].role = .heading(level: 2)
      }
      draft.blocks[same].role = .title
      return
    }
    for place in draft.blocks.indices where draft.blocks[place].role == .title {
      draft.blocks[place].role = .heading(level: 2)
    }
    draft.blocks.insert(DraftBlock(role: .title, text: title), at: 0)
  }
}

/// Reads what stands at the head of a message, as far as it tells the format.
enum MailHead {
  /// Whether a text starts like the header of a message.
  static func isHeader(_ head: String) -> Bool {
    let names = fieldNames(head)
    return names.contains("from") || names.contains("subject") || names.contains("mime-version")
  }

  /// Whether a text starts with a header that only programs for mail write.
  static func isMessage(_ head: String) -> Bool {
    let names = fieldNames(head)
    return names.contains(where: { ["from", "subject"].contains($0) })
      && names.contains(where: {
        ["mime-version", "message-id", "received", "return-path", "delivered-to"].contains($0)
      })
  }

  /// The names of the fields at the start of a text in lower case; none when it starts otherwise.
  private static func fieldNames(_ head: String) -> Set<String> {
    var names: Set<String> = []
    for line in head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty { break }
      if line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
      guard let colon = line.firstIndex(of: ":"),
        line[..<colon].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return names.count > 4 ? names : [] }
      names.insert(String(line[..<colon]))
    }
    return names
  }

  /// The name of a sender: « Le Courrier » of `"Le Courrier" <lettre@courrier.example>`.
  static func name(of sender: String) -> String {
    guard let bracket = sender.lastIndex(of: "<") else {
      return sender.contains("@") ? "" : sender
    }
    return sender[..<bracket].trimming { $0.isWhitespace || $0 == "\"" || $0 == "'" }
  }
}
