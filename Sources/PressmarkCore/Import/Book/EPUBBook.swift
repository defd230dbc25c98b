/// A book out of an EPUB file: its parts in reading order, and where its chapters start.
struct EPUBBook {
  /// One chapter.
  struct Chapter {
    /// What the table of contents calls it; `nil` when it is not in there.
    var title: String?
    /// How deep it stands in the table of contents, 1 being the outermost.
    var level = 1
    var blocks: [DraftBlock] = []
  }

  let metadata: ArticleMetadata
  /// The chapters in reading order; what stands before the first one of the table of contents is a
  /// chapter without a title.
  private(set) var chapters: [Chapter] = []
  /// Which parts could not be read, as sentences.
  private(set) var notes: [String] = []

  private var archive: ZipArchive
  private let name: String

  /// Reads a book.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The file's name for messages.
  /// - Throws: ``ImportError`` when it is no book, is protected, or none of it can be read.
  init(_ bytes: [UInt8], name: String) throws(ImportError) {
    var archive = try ZipArchive(bytes, name: name)
    try Self.refuseProtected(&archive, name: name)
    let entry = try Self.packageEntry(&archive, name: name)
    guard let file = archive[entry] else {
      throw .damaged(name, reason: "its package file “\(CanonicalText.line(entry))” is missing")
    }
    let package = try EPUBPackage(try archive.bytes(of: file), entry: entry, name: name)
    metadata = package.metadata
    self.archive = archive
    self.name = name
    let navigation = readNavigation(package)
    try readChapters(package, navigation)
  }

  /// The entry that holds the package file: what the container names, else the first of its kind.
  private static func packageEntry(
    _ archive: inout ZipArchive, name: String
  ) throws(ImportError) -> String {
    if let container = archive["META-INF/container.xml"] {
      let tree = try XMLTree(try archive.bytes(of: container), name: name, keepsBroken: true)
      for node in tree.descendants(of: tree.root) {
        guard let element = tree.element(node), element.name.local == "rootfile",
          let path = element["full-path"]
        else { continue }
        return ArchivePath.resolve(path, from: "").name
      }
    }
    if let entry = archive.entries.first(where: { $0.name.hasSuffix(".opf") }) { return entry.name }
    throw .damaged(name, reason: "it says nowhere which parts the book has")
  }

  /// Books that only one program may open are refused in words; fonts alone may be scrambled.
  private static func refuseProtected(
    _ archive: inout ZipArchive, name: String
  ) throws(ImportError) {
    let refusal = ImportError.damaged(
      name, reason: "it is protected against copying (DRM), so that its text cannot be read")
    if archive["META-INF/sinf.xml"] != nil { throw refusal }
    guard let entry = archive["META-INF/encryption.xml"],
      let tree = try? XMLTree(try archive.bytes(of: entry), name: name, keepsBroken: true)
    else { return }
    for node in tree.descendants(of: tree.root) {
      guard let element = tree.element(node), element.name.local == "EncryptedData",
        let method = tree.child(of: node, named: "EncryptionMethod"),
        let algorithm = tree.element(method)?["Algorithm"]
      else { continue }
      let isFont = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]
      if !isFont.contains(algorithm) { throw refusal }
    }
  }

  private mutating func readNavigation(_ package: EPUBPackage) -> EPUBNavigation {
    var navigation = EPUBNavigation()
    if let entry = package.navigation, let bytes = content(of: entry) {
      navigation = EPUBNavigation(document: bytes, entry: entry)
    }
    if navigation.entries.isEmpty, let entry = package.contents, let bytes = content(of: entry) {
      let landmarks = navigation.landmarks
      navigation = EPUBNavigation(contents: bytes, entry: entry, name: name)
      navigation.add(landmarks: landmarks)
    }
    return navigation
  }

  /// The bytes of a part; `nil`, with a note, when it cannot be read.
  private mutating func content(of entry: String) -> [UInt8]? {
    guard let file = archive[entry] ?? archive[ArchivePath.decoded(entry)] else {
      notes.append("The part “\(CanonicalText.line(entry))” of the book is missing.")
      return nil
    }
    do {
      return try archive.bytes(of: file)
    } catch {
      if case .damaged(_, let reason) = error {
        notes.append("A part of the book was left out: \(reason).")
      }
      return nil
    }
  }

  private mutating func readChapters(
    _ package: EPUBPackage, _ navigation: EPUBNavigation
  ) throws(ImportError) {
    var entries: [String: [EPUBNavigation.Entry]] = [:]
    for entry in navigation.entries { entries[entry.target, default: []].append(entry) }
    chapters = [Chapter()]
    for item in package.spine {
      let own = entries[item.entry] ?? []
      let kind = item.kind ?? navigation.landmarks[item.entry] ?? Self.kind(of: item.entry)
      if item.entry == package.navigation { continue }
      if let kind, EPUBKind.navigation.contains(kind) { continue }
      guard let bytes = content(of: item.entry) else { continue }
      let tree = HTMLTree(text: XHTMLBytes.html(bytes))
      let flow = HTMLFlow(tree, identifiers: Set(own.compactMap(\.fragment)))
      // A page of links is a table of contents, whatever it is called.
      if flow.linkCount >= 5, flow.linkedLength * 10 >= flow.length * 7 { continue }
      let isAside =
        kind.map { EPUBKind.surroundings.contains($0) } ?? false || (!item.isLinear && own.isEmpty)
      add(flow, isAside: isAside, entries: isAside ? [] : own)
    }
    chapters.removeAll(where: \.blocks.isEmpty)
    guard !chapters.isEmpty else {
      throw .notAnArticle(name, reason: notes.first.map(Self.end) ?? "there is no text in the book")
    }
  }

  /// A sentence as the end of another.
  private static func end(_ sentence: String) -> String {
    (sentence.first?.lowercased() ?? "") + sentence.dropFirst().dropLast()
  }

  /// Adds a part of the book, cut where a chapter starts in it.
  private mutating func add(_ flow: HTMLFlow, isAside: Bool, entries: [EPUBNavigation.Entry]) {
    let starts = entries.enumerated().compactMap { (number, entry) in
      let place = entry.fragment.flatMap { flow.anchors[$0] } ?? (number == 0 ? 0 : nil)
      // What stands deeper in the table of contents is a chapter only with a file of its own.
      return place.flatMap { entry.level == 1 || $0 == 0 ? (place: $0, entry: entry) : nil }
    }.sorted { $0.place < $1.place }
    var next = starts[...]
    for (place, block) in flow.blocks.enumerated() {
      while let start = next.first, start.place <= place {
        next.removeFirst()
        // Of two that start in one place the inner one has the better name.
        if let last = chapters.last, last.blocks.isEmpty, last.title != nil {
          chapters.removeLast()
        }
        chapters.append(Chapter(title: start.entry.title, level: start.entry.level))
      }
      var block = block
      if isAside { block.role = .aside }
      chapters[chapters.count - 1].blocks.append(block)
    }
  }

  /// The kind of a part by its file's name, where nothing else says it.
  private static func kind(of entry: String) -> String? {
    let file = entry.split(separator: "/").last?.split(separator: ".").first ?? ""
    return kinds[file.lowercased().filter { $0.isLetter }]
  }

  private static let kinds: [String: String] = [
    "cover": "cover", "couverture": "cover", "coverpage": "cover", "toc": "toc", "nav": "nav",
    "tableofcontents": "toc", "titlepage": "titlepage", "title": "titlepage",
    "pagedetitre": "titlepage", "copyright": "copyright", "copyrightpage": "copyright",
    "colophon": "colophon", "legal": "copyright", "mentionslegales": "copyright",
  ]
}
