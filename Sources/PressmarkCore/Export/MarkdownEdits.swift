/// Finds what was changed by hand in an exported file, and applies it to what was exported.
struct MarkdownEdits {
  let file: MarkdownFile
  let export: MarkdownExport
  private var bundle: AnnotationBundle
  private var report: ImportReport

  init(file: MarkdownFile, export: MarkdownExport, report: ImportReport) {
    self.file = file
    self.export = export
    self.report = report
    bundle = export.bundle
  }

  /// What was exported, with the changes made by hand.
  mutating func result() throws(ExportError) -> ReadExport {
    takeFrontMatter()
    let expected = try export.content()
    if !file.content.utf8.elementsEqual(expected.utf8) {
      report.isEdited = true
      let lines = MarkdownFile.lines(of: file.content)
      let dataStart = lines.firstIndex(of: MarkdownData.start[...]) ?? lines.endIndex
      let shown = lines[..<dataStart]
      if let rule = shown.lastIndex(of: MarkdownExport.articleEnd[...]) {
        takeNotes(shown[(rule + 1)...])
        takeText(shown[..<rule])
      } else {
        report.sentences.append(
          "The line “\(MarkdownExport.articleEnd)” after the article is missing: "
            + "changes to the text and the notes are not read.")
      }
      if report.sentences.isEmpty {
        report.sentences.append(
          "The file was changed by hand, but neither the article’s text nor a note: "
            + "marks and fields are taken from its data.")
      }
    }
    return ReadExport(bundle: bundle, report: report)
  }

  // MARK: Front matter

  private mutating func takeFrontMatter() {
    let found = Dictionary(
      file.frontMatter.map { ($0.key, $0.lines) }, uniquingKeysWith: { first, _ in first })
    let wanted = Dictionary(
      export.frontMatter.map { ($0.key, $0.lines) }, uniquingKeysWith: { first, _ in first })
    for key in [
      "title", "byline", "date", "updated", "source", "section", "page", "language", "url",
    ] where found[key] != wanted[key] {
      report.isEdited = true
      let values = Self.values(found[key] ?? [])
      let value = values.first.flatMap { $0.isEmpty ? nil : $0 }
      switch key {
      case "title": bundle.article.metadata.title = value ?? ""
      case "byline": bundle.article.metadata.byline = values.filter { !$0.isEmpty }
      case "source": bundle.article.metadata.site = value
      case "section": bundle.article.metadata.section = value
      case "page": bundle.article.metadata.page = value
      case "language": bundle.article.metadata.language = value
      case "url": bundle.article.metadata.url = value
      default:
        let day = value.flatMap { CalendarDay(iso8601: $0) }
        if value != nil, day == nil {
          report.sentences.append(
            "The \(key) in the front matter is not a day like 2025-08-02.")
          continue
        }
        if key == "date" {
          bundle.article.metadata.published = day
        } else {
          bundle.article.metadata.modified = day
        }
      }
      report.sentences.append("The \(key) was changed in the front matter.")
    }
  }

  /// The values of an entry: the one after its key, or those of its list.
  private static func values(_ lines: [String]) -> [String] {
    func value(_ text: Substring) -> String {
      let trimmed = text.drop { $0 == " " }
      return CanonicalText.line(MarkdownText.plain(MarkdownExport.unquoted(trimmed)))
    }
    guard let first = lines.first, let colon = first.firstIndex(of: ":") else { return [] }
    let own = value(first[first.index(after: colon)...])
    let items = lines.dropFirst().compactMap { line -> String? in
      let item = line.drop { $0 == " " }
      return item.hasPrefix("- ") ? value(item.dropFirst(2)) : nil
    }
    return own.isEmpty ? items : [own]
  }

  // MARK: Notes

  private mutating func takeNotes(_ lines: ArraySlice<Substring>) {
    var annotations = bundle.annotations
    let footnotes = Self.footnotes(in: lines)
    for place in annotations.indices {
      guard let number = export.numbers[annotations[place].id] else { continue }
      guard let found = footnotes[number] else {
        report.sentences.append("Footnote \(number) was deleted by hand; its mark is kept.")
        continue
      }
      let wanted = MarkdownFile.lines(of: export.footnote(annotations[place])).map(String.init)
      if found == wanted { continue }
      let (foundFields, foundNote) = Self.split(found)
      let (wantedFields, wantedNote) = Self.split(wanted)
      if foundFields != wantedFields {
        report.sentences.append(
          "The codes or claim fields in footnote \(number) were changed by hand; "
            + "that change is not read.")
      }
      if foundNote != wantedNote {
        annotations[place].note = Self.note(foundNote)
        report.changedNotes.append(annotations[place].id)
        report.sentences.append("The note in footnote \(number) was changed.")
      }
    }
    replace(annotations)
  }

  private mutating func replace(_ annotations: [Annotation]) {
    bundle = AnnotationBundle(
      article: bundle.article, revision: bundle.revision,
      earlierRevisions: bundle.earlierRevisions, annotations: annotations,
      codebook: bundle.codebook)
  }

  /// The lines of each footnote, by its number.
  private static func footnotes(in lines: ArraySlice<Substring>) -> [Int: [String]] {
    var footnotes: [Int: [String]] = [:]
    var current: Int?
    for line in lines {
      if line.hasPrefix("[^"), let close = line.range(ofBracketColon: ()) {
        current = Int(line[line.index(line.startIndex, offsetBy: 2)..<close])
      }
      if let current { footnotes[current, default: []].append(String(line)) }
    }
    return footnotes.mapValues { lines in
      Array(lines.reversed().drop { isBlank($0) }.reversed())
    }
  }

  private static func isBlank(_ line: String) -> Bool { MarkdownFile.isBlank(line[...]) }

  /// A footnote's lines before its note, without blank ones, and those of its note.
  private static func split(_ lines: [String]) -> (fields: [String], note: [String]) {
    let start = lines.firstIndex { $0.hasPrefix(MarkdownExport.noteStart) } ?? lines.endIndex
    return (lines[..<start].filter { !isBlank($0) }, Array(lines[start...]))
  }

  /// The note that a footnote's lines give.
  private static func note(_ lines: [String]) -> String {
    var paragraphs: [[Substring]] = [[]]
    for (place, line) in lines.enumerated() {
      if isBlank(line) {
        paragraphs.append([])
      } else {
        let text =
          place == 0 ? line.dropFirst(MarkdownExport.noteStart.count) : line.drop { $0 == " " }
        paragraphs[paragraphs.count - 1].append(text)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
      .map { CanonicalText.block(MarkdownText.plain($0.joined(separator: "\n"))) }
      .filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  // MARK: Text

  private mutating func takeText(_ lines: ArraySlice<Substring>) {
    let found = VisibleArticle.chunks(of: lines)
    let wanted = export.articleChunks().chunks
    if found.map(\.text) == wanted.map(\.text) { return }
    let drafts = VisibleArticle.drafts(
      found: found, wanted: wanted, export: export)
    let revision = CanonicalText.revision(of: drafts)
    guard revision.digest != export.bundle.revision.digest else {
      report.sentences.append(
        "The marks in the text were changed by hand; they are taken from the file’s data.")
      return
    }
    report.hasNewText = true
    (report.kept, report.refound) = ([], [])
    let reanchoring = Reanchoring(from: export.bundle.revision, to: revision)
    var annotations: [Annotation] = []
    for annotation in bundle.annotations {
      guard annotation.revision == export.bundle.revision.digest else {
        annotations.append(annotation)
        continue
      }
      let outcome = reanchoring.moved(annotation)
      annotations.append(outcome.annotation)
      switch outcome.kind {
      case .kept: report.kept.append(annotation.id)
      case .refound: report.refound.append(annotation.id)
      case .lost: report.lost.append(annotation.id)
      }
      let number = export.numbers[annotation.id] ?? 0
      report.sentences += outcome.remarks.map { "Mark \(number): \($0)" }
    }
    var earlier = bundle.earlierRevisions
    if !report.lost.isEmpty { earlier.insert(export.bundle.revision, at: 0) }
    bundle.article.revision = revision.digest
    bundle = AnnotationBundle(
      article: bundle.article, revision: revision, earlierRevisions: earlier,
      annotations: annotations, codebook: bundle.codebook)
    report.sentences.append(
      "The text was changed by hand and is a new revision: \(report.kept.count) marks kept, "
        + "\(report.refound.count) found again, \(report.lost.count) without a place.")
  }
}

extension Substring {
  /// Where `]:` starts.
  fileprivate func range(ofBracketColon: Void) -> Index? {
    guard let bracket = firstIndex(of: "]"), index(after: bracket) < endIndex,
      self[index(after: bracket)] == ":"
    else { return nil }
    return bracket
  }
}
