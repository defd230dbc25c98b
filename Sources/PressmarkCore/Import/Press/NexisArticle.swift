/// Reads an article of LexisNexis, Nexis or Nexis Uni from its lines.
///
/// The older shape has source, day and headline, labelled lines in capitals, the text, and labelled
/// lines again; Nexis Uni has headline, source and day, labelled lines, a line "Body", the text and a
/// line "Classification". Labels differ with the language of the interface; what has none is known
/// by its place.
struct NexisArticle {
  private enum Place { case head, fields, body, end }

  private let isUni: Bool
  private var article = PressArticle()
  private var place = Place.head
  /// The lines before the first label.
  private var head: [PressLine] = []
  private var sawField = false
  private var copyright: [String] = []
  /// The label that the lines behind the text belong to, and its block.
  private var label: (name: String, field: NexisLabel.Field)?
  private var labelBlock = -1

  /// The article that lines make.
  ///
  /// - Parameters:
  ///   - lines: Its lines, without the line that counts it.
  ///   - isUni: Whether the lines are in the order of Nexis Uni.
  /// - Returns: The article, or why there is none.
  static func part(of lines: [PressLine], isUni: Bool) -> DraftPart {
    var reader = NexisArticle(isUni: isUni)
    for line in lines { reader.read(line) }
    return reader.finished()
  }

  private init(isUni: Bool) { self.isUni = isUni }

  private mutating func read(_ line: PressLine) {
    if NexisMark.isCopyright(line.text) {
      readCopyright(line)
    } else if isUni, let section = NexisMark.section(line.text), opens(section, line) {
      open(section, line)
    } else if let label = NexisLabel(line.text), isLabel(label) {
      read(label, in: line)
    } else {
      readUnlabelled(line)
    }
  }

  /// A word like "Text" is a mark only where one is due.
  private func opens(_ section: NexisMark.Section, _ line: PressLine) -> Bool {
    section == .body ? place == .head || place == .fields : line.isBold || place == .end
  }

  private mutating func open(_ section: NexisMark.Section, _ line: PressLine) {
    switch section {
    case .body: place = .body
    case .classification:
      place = .end
      label = nil
    case .graphic, .notes:
      place = .end
      label = (line.text, section == .graphic ? .graphic : .closing)
      labelBlock = -1
    }
  }

  /// Inside the text only a label beyond doubt is one.
  private func isLabel(_ label: NexisLabel) -> Bool {
    switch place {
    case .body: label.endsText(isUni: isUni) || reopensHead(label)
    case .head where isUni: !head.isEmpty
    case .head: label.isCapital && label.field.isOpening || label.endsText(isUni: false)
    case .fields, .end: label.isCertain || isUni
    }
  }

  /// Whether a label shows that what was taken for the text is a line or two of the head.
  private func reopensHead(_ label: NexisLabel) -> Bool {
    !isUni && label.isCapital && article.body.count <= 3
      && [.length, .section, .body].contains(label.field)
      && (label.field == .body || article.metadata.words == nil)
  }

  private mutating func read(_ label: NexisLabel, in line: PressLine) {
    sawField = true
    if place == .body, label.field.isOpening {
      article.kickers += article.body.map(\.text)
      article.body = []
      place = .fields
    }
    labelBlock = line.block
    self.label = (label.name, label.field)
    let origin = "the label \(label.name)"
    switch label.field {
    case .byline: article.add(authorsIn: label.value, from: origin)
    case .section: readSection(label.value, from: origin)
    case .length: article.set(.words, label.value, from: origin)
    case .headline: article.set(.title, label.value, from: origin)
    case .body: article.add(paragraph: label.value)
    case .highlight: article.standfirsts += [label.value].filter { !$0.isEmpty }
    case .language: article.set(.language, label.value, from: origin)
    case .url: article.set(.url, label.value, from: origin)
    case .graphic: article.captions += [label.value].filter { !$0.isEmpty }
    case .opening, .closing: article.add(aside: label.value, label: label.name)
    }
    if label.field == .body {
      place = .body
    } else if !label.field.isOpening {
      place = .end
    } else if place == .head {
      place = .fields
    }
  }

  private mutating func readUnlabelled(_ line: PressLine) {
    switch place {
    case .head: head.append(line)
    case .fields where line.block == labelBlock: continueLabel(line)
    case .fields, .body:
      place = .body
      article.body.append(line.bodyBlock)
    case .end:
      if article.body.isEmpty, line.block != labelBlock {
        article.body.append(line.bodyBlock)
      } else {
        continueLabel(line)
      }
    }
  }

  /// A label's value may go on in further paragraphs.
  private mutating func continueLabel(_ line: PressLine) {
    switch label?.field {
    case .graphic: article.captions.append(line.text)
    case .headline: article.kickers.append(line.text)
    case .highlight: article.standfirsts.append(line.text)
    default: article.add(aside: line.text)
    }
  }

  /// Parts the page from the section.
  ///
  /// As in "NEWS; Pg. 3" and "Section B; Page 22, Column 2; National Desk".
  private mutating func readSection(_ value: String, from origin: String) {
    var kept: [String] = []
    for piece in value.split(separator: ";") {
      let piece = piece.trimming(\.isWhitespace)
      let words = piece.split { $0.isWhitespace || $0 == "," }.map(String.init)
      let mark = FoldedText(words.first ?? "").string
      if Self.pageMarks.contains(mark), words.count > 1 {
        article.set(.page, words[1], from: origin)
      } else if !piece.isEmpty, !Self.columnMarks.contains(mark) {
        kept.append(piece)
      }
    }
    article.set(.section, kept.joined(separator: "; "), from: origin)
  }

  private static let pageMarks: Set<String> = [
    "pg.", "pg", "page", "pages", "p.", "s.", "seite", "blz.", "pag.", "pagina", "pp.",
  ]
  private static let columnMarks: Set<String> = ["column", "columns", "col.", "spalte", "colonne"]

  /// Where the copyright opens the article, the source's name may follow in the same paragraph.
  private mutating func readCopyright(_ line: PressLine) {
    var lines = line.text.split(separator: "\n").map(String.init)
    if place == .head, head.isEmpty, lines.count > 1, let last = lines.last,
      !NexisMark.isCopyright(last)
    {
      head.append(PressLine(text: lines.removeLast(), block: line.block))
    }
    copyright.append(lines.joined(separator: " "))
    if place != .body { label = nil }
  }

  private mutating func finished() -> DraftPart {
    let text = (head.map(\.text) + article.body.map(\.text)).joined(separator: " ")
    if NexisMark.isError(text), text.utf8.count < 600 {
      return .refused(title: nil, reason: "the database says that it cannot show it")
    }
    readHead()
    for line in copyright { article.add(aside: line) }
    guard article.hasText || sawField || article.metadata.published != nil else {
      let start = CanonicalText.line(String(text.unicodeScalars.prefix(80)))
      return .refused(
        title: nil,
        reason: start.isEmpty
          ? "there is nothing in it" : "it has no source, day or text, only “\(start)”")
    }
    return article.part
  }

  /// Source, day and headline, known by their order.
  private mutating func readHead() {
    let dated = head.firstIndex {
      $0.text.unicodeScalars.count < 160 && WrittenDay(in: $0.text) != nil
    }
    let before = head[..<(dated ?? (isUni ? head.endIndex : min(1, head.endIndex)))]
    if isUni {
      if let first = before.first { article.set(.title, first.text, from: "the first line") }
      if before.count > 1, let last = before.last {
        article.set(.site, last.text, from: "the line above the date")
      }
      for line in before.dropFirst().dropLast() { article.kickers.append(line.text) }
    } else {
      if let first = before.first { article.set(.site, first.text, from: "the first line") }
      for line in before.dropFirst() { article.add(aside: line.text) }
    }
    var rest = head[before.endIndex...]
    if let dated {
      readDay(head[dated].text)
      rest = head[(dated + 1)...]
    }
    if isUni {
      for line in rest { article.add(aside: line.text) }
    } else {
      readTitle(rest)
    }
  }

  private mutating func readDay(_ line: String) {
    guard let written = WrittenDay(in: line) else { return }
    article.set(published: written.day, from: "the line with the date")
    // What follows is a time, or the edition.
    if written.after.contains(where: \.isLetter), written.after.first?.isNumber != true {
      article.add(aside: written.after)
    }
  }

  /// The first block below the date is the headline; what follows is the text when no labelled line
  /// stands between.
  private mutating func readTitle(_ lines: ArraySlice<PressLine>) {
    var lines = lines
    while let first = lines.first, lines.count > 1, Self.isEdition(first.text) {
      article.add(aside: first.text)
      lines.removeFirst()
    }
    if article.metadata.title.isEmpty, let first = lines.first {
      let titles = lines.prefix { $0.block == first.block || $0.isBold && first.isBold && sawField }
      article.set(
        .title, titles.map(\.text).joined(separator: " "), from: "the line below the date")
      lines = lines.dropFirst(titles.count)
    }
    if article.body.isEmpty {
      article.body = lines.map(\.bodyBlock)
    } else {
      article.kickers += lines.map(\.text)
    }
  }

  private static func isEdition(_ line: String) -> Bool {
    let folded = FoldedText(line).string
    return line.utf8.count < 60 && (folded.contains("edition") || folded.contains("ausgabe"))
  }
}
