/// The names that stand by the headline; failing that, the one name that the page marks as its author's.
struct VisibleByline: Sendable {
  /// The names of the first byline.
  private(set) var names: [String] = []
  private(set) var microdata: [String] = []
  /// The names of every byline by the headline: of a line, or of elements that are marked alike and
  /// stand together.
  private(set) var groups: [[String]] = []
  private(set) var source = "the page (byline)"

  /// What classes and identifiers of elements with an author's name hold.
  private static let marks = [
    "author", "byline", "auteur", "signature", "writer", "autor", "redacteur", "journalist",
    "by-line",
    "contributor",
  ]
  /// What those of elements beside the name hold: pictures, functions, comments.
  private static let others = [
    "bio", "desc", "role", "job", "social", "avatar", "image", "photo", "picture", "share", "date",
    "time", "comment", "follow", "twitter", "mail", "location", "related", "more", "count",
    "meta-info",
    "publisher", "-title", "_title", "link-all", "function", "reviewer", "checked",
  ]
  /// The folders of a site in which the pages of its authors lie.
  private static let folders = [
    "/author/", "/authors/", "/auteur/", "/auteurs/", "/autor/", "/journaliste/", "/journalistes/",
    "/writer/", "/writers/", "/contributor/", "/contributors/", "/signature/", "/auteurs/",
  ]
  /// Lines after which the next one is a name, folded.
  private static let labels: Set<String> = [
    "par", "auteur", "autrice", "auteurs", "auteur.e", "l'auteur", "ecrit par", "redige par",
    "publie par", "article de", "un article de", "by", "written by", "author", "authors",
    "article by",
    "words by", "story by", "posted by", "about the author", "reported by", "von", "por", "autor",
  ]
  private static let relHash = NameHash.of("rel".utf8)
  private static let hrefHash = NameHash.of("href".utf8)

  init(_ scan: PageScan, header: PageHeader) {
    let tree = scan.tree
    for (name, node) in scan.properties where name == "author" && header.range.contains(node.index)
    {
      for name in Self.names(of: node, in: scan) { Self.add(name, to: &microdata) }
    }
    let marked = Self.markedNames(in: header.range, of: tree)
      .map { $0.filter(Self.mayStandAlone) }.filter { !$0.isEmpty }
    let written = Self.writtenNames(in: header.lines).filter(Self.mayStandAlone)
    groups = (marked + [written]).filter { !$0.isEmpty }
    let first = marked.first { $0.contains(where: AuthorNames.isPerson) } ?? marked.first ?? []
    let isWritten = !written.isEmpty && (first.isEmpty || written.count > first.count)
    names = isWritten ? written : first
    source = isWritten ? "the page (byline)" : "the page (author element)"
  }

  /// Whether a name on the page is one without doubt: of a person or an agency, or in a script whose
  /// names have no capitals to tell them by.
  private static func mayStandAlone(_ name: String) -> Bool {
    AuthorNames.isPerson(name) || AuthorNames.isAgency(name)
      || name.unicodeScalars.contains { $0.value >= 0x600 }
  }

  /// The one name that is marked as an author's anywhere on a page; none when there are several: those
  /// of other articles would be among them.
  static func onlyName(on scan: PageScan) -> Found<[String]>? {
    let tree = scan.tree
    guard let body = scan.body else { return nil }
    var names: [String] = []
    for group in markedNames(in: body.index..<tree.records[Int(body.index)].end, of: tree) {
      for name in group where AuthorNames.isPerson(name) { add(name, to: &names) }
    }
    return names.count == 1 ? Found(names, "the page (author element)") : nil
  }

  /// The name that stands alone under the last paragraph of an article.
  ///
  /// Headings, buttons and boxes are short lines with capitals, too: what has text below it, or none
  /// directly above it, is no signature.
  static func signature(of article: HTMLTree.Node, in tree: HTMLTree) -> Found<[String]>? {
    let lines = tree.innerText(of: article).split(separator: "\n").map {
      PageText.line(String($0))
    }.filter { !$0.isEmpty }
    guard let last = lines.lastIndex(where: isRunningText), last + 1 < lines.count,
      lines.count - last <= 4
    else { return nil }
    let text = lines[last + 1]
    let names = AuthorNames.names(in: text, isVisible: true)
    guard text.utf8.count <= 60, !names.isEmpty, names.allSatisfy(AuthorNames.isPerson),
      PageText.key(names.joined(separator: " ")).utf8.count + 4 >= PageText.key(text).utf8.count,
      !names.contains(where: holdsPhrase)
    else { return nil }
    return Found(names, "the page (signature)")
  }

  /// Whether a line is of the text: long, and ending as a sentence does.
  private static func isRunningText(_ line: String) -> Bool {
    guard line.utf8.count >= 80, let end = line.last(where: { !"»”\"’) ".contains($0) }) else {
      return false
    }
    return ".!?…".contains(end)
  }

  /// Whether what looks like a name says something: words that no name holds.
  private static func holdsPhrase(_ name: String) -> Bool {
    FoldedText(name).string.split { !$0.isLetter }.contains {
      AuthorVocabulary.phraseWords.contains(String($0))
    }
  }

  /// How many nodes may lie between the elements of two authors of one article.
  private static let gap: Int32 = 60

  private static func markedNames(in range: Range<Int32>, of tree: HTMLTree) -> [[String]] {
    var groups: [[String]] = []
    var last: (end: Int32, marks: String)?
    var index = range.lowerBound
    while index < range.upperBound, groups.count < 200 {
      let node = HTMLTree.Node(index: index)
      index += 1
      guard tree.kind(node) == .element, isMarked(node, in: tree) else { continue }
      let text = tree.shortText(of: node)
      guard !text.isEmpty, text.utf8.count <= 300 else { continue }
      let names = AuthorNames.names(in: text, isVisible: true).filter {
        $0.utf8.contains(0x20) || text.utf8.count <= 40
      }
      guard !names.isEmpty else { continue }
      let marks = tree.attributeRange(HTMLTree.classHash, of: node).map(tree.string) ?? ""
      if let last, last.marks == marks, node.index - last.end <= gap {
        for name in names { add(name, to: &groups[groups.count - 1]) }
      } else {
        groups.append(names)
      }
      index = tree.records[Int(node.index)].end
      last = (index, marks)
    }
    return groups
  }

  private static func writtenNames(in lines: [PageHeader.Line]) -> [String] {
    var written: [String] = []
    func take(_ names: [String]) {
      for name in names { add(name, to: &written) }
    }
    for (place, line) in lines.enumerated() where line.text.utf8.count <= 200 {
      if Self.mayOpen(line.text), let read = Byline.names(in: line.text) {
        take(read.flatMap { AuthorNames.names(in: $0, isVisible: true) })
      }
      if written.isEmpty, line.text.utf8.count <= 24, place + 1 < lines.count,
        lines[place + 1].text.utf8.count <= 80,
        labels.contains(FoldedText(line.text).string.trimming { $0 == ":" || $0 == " " })
      {
        take(AuthorNames.names(in: lines[place + 1].text, isVisible: true))
      }
      if written.isEmpty, line.text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        take(names(afterDateIn: line.text))
      }
      if !written.isEmpty { break }
    }
    return written
  }

  /// Whether a line's first word is one that bylines begin with.
  private static func mayOpen(_ line: String) -> Bool {
    let word = line.prefix { $0.isLetter || $0 == "\u{2019}" || $0 == "'" }
    guard !word.isEmpty, word.utf8.count <= 20 else { return false }
    return firstWords.contains(FoldedText(String(word)).string)
  }

  private static let firstWords = Set(
    FurnitureTable.all.flatMap(\.bylines).map { opening in
      String(opening.prefix { $0.isLetter || $0 == "'" })
    })

  /// « Publié le 12 mai par Anne Petit », "03/01/2017 by Ann Small".
  private static func names(afterDateIn line: String) -> [String] {
    guard [" par ", " by ", " von ", " Par ", " By "].contains(where: line.holds) else { return [] }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let place = words.lastIndex(where: { ["par", "by", "Par", "By", "von"].contains($0) }),
      place > 0, place + 1 < words.count, DateLine(line).day != nil
    else { return [] }
    return AuthorNames.names(
      in: words[(place + 1)...].joined(separator: " "), isVisible: true)
  }

  private static func add(_ name: String, to names: inout [String]) {
    guard names.count < 20, !names.contains(where: { AuthorNames.isSame($0, name) }) else { return }
    names.append(name)
  }

  /// The names in an element of microdata: of its own `name` property, else of its text.
  private static func names(of node: HTMLTree.Node, in scan: PageScan) -> [String] {
    let tree = scan.tree
    if let content = tree.attribute("content", of: node) { return AuthorNames.names(in: content) }
    for (name, inner) in scan.properties
    where name == "name" && inner > node && tree.contains(node, inner) {
      let text = tree.attribute("content", of: inner) ?? tree.shortText(of: inner)
      return AuthorNames.names(in: text)
    }
    return AuthorNames.names(in: tree.shortText(of: node), isVisible: true)
  }

  /// Whether an element is marked as one of an author: by `rel`, by its classes, by where it leads.
  private static func isMarked(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    let isLink = tree.tag(node) == .a
    if isLink, let relation = tree.attributeRange(relHash, of: node),
      markWords.matches(tree.bytes[relation])
    {
      return true
    }
    for hash in [HTMLTree.classHash, HTMLTree.idHash] {
      guard let range = tree.attributeRange(hash, of: node), range.count < 400,
        markWords.matches(tree.bytes[range])
      else { continue }
      if !otherWords.matches(tree.bytes[range]) { return true }
    }
    if isLink, let range = tree.attributeRange(hrefHash, of: node), range.count < 300 {
      return folderWords.matches(tree.bytes[range])
    }
    return false
  }

  private static let markWords = WordMatcher(marks)
  private static let otherWords = WordMatcher(others)
  private static let folderWords = WordMatcher(folders)
}

/// Tells whether bytes hold one of several words, in any case of ASCII letters.
struct WordMatcher: Sendable {
  /// The words by their first byte.
  private var words: [[[UInt8]]] = Array(repeating: [], count: 256)
  private var starts = [Bool](repeating: false, count: 256)

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      guard let first = bytes.first else { continue }
      self.words[Int(first)].append(bytes)
      starts[Int(first)] = true
    }
  }

  /// Whether one of the words stands anywhere in the bytes.
  func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        let byte = Self.lower(bytes[place])
        guard starts[Int(byte)] else { continue }
        for word in words[Int(byte)] where place + word.count <= bytes.count {
          var length = 1
          while length < word.count, Self.lower(bytes[place + length]) == word[length] {
            length += 1
          }
          if length == word.count { return true }
        }
      }
      return false
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
