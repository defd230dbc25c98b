internal import Glibc
internal import PressmarkCore
internal import Synchronization

/// Brings articles into a library from files, folders, standard input and addresses.
///
/// Reading an input (``read(_:)``) can be done on any thread; what was read is stored by one
/// (``store(_:)``), in the order of the inputs.
struct ArticleIntake: Sendable {
  let library: Library
  /// What the user knows better than the files, and how they are read.
  var options = ImportOptions()
  /// Whether a new text of a file that is known makes a new article.
  var asNew = false
  /// Fetches pages.
  var fetcher = PageFetcher.ofProgram(allowsPrivateAddresses: false)

  /// What came of reading an input.
  enum Reading: Sendable {
    /// The articles in it, which are in the library already.
    case known([Article])
    /// What is in it.
    case file(ImportedFile)
    /// It could not be read.
    case failed(any Error)
  }

  /// Everything that came of an input.
  struct Arrival {
    /// What became of the articles in it, with their number where it holds several.
    var additions: [(addition: Addition, part: Int?)] = []
    /// The articles in it that could not be read.
    var refusals: [ImportRefusal] = []
    /// What the user should know: an encoding that was guessed.
    var notes: [String] = []

    /// The articles.
    var articles: [Article] { additions.map(\.addition.article) }
  }

  // MARK: Reading

  /// Reads an input; an input that is known and as it was is not read again.
  func read(_ input: IntakeInput) -> Reading {
    do {
      switch input {
      case .standardInput:
        return try read(
          Original(bytes: try FileBytes.readStandardInput(limit: ArticleImport.sizeLimit)),
          named: nil, source: nil)
      case .file(let path):
        return try read(path)
      case .address(let address):
        let page = try fetcher.announcedPage(at: address)
        return try read(
          Original(
            bytes: page.bytes, name: Self.fileName(of: page.address), address: page.address,
            contentType: page.contentType, obtained: library.context.now()),
          named: page.address, source: nil)
      case .entry(let choice):
        if choice.entry.hasFullText { return .file(try choice.file(options)) }
        guard let link = choice.entry.link else {
          throw Failure.input(
            "\(choice.name) holds only the opening of an article, and no address of it")
        }
        return read(.address(try WebAddress(link)))
      }
    } catch {
      return .failed(error)
    }
  }

  private func read(_ path: String) throws -> Reading {
    let source = FileSource(path: path)
    if let source, let known = try library.knownArticles(for: source, options: options) {
      return .known(known)
    }
    let bytes = try ArticleImport.bytes(ofFile: path)
    if path.lowercased().hasSuffix(".md"),
      MarkdownExportReader.recognises(String(decoding: bytes, as: UTF8.self))
    {
      throw Failure.input(
        "\(path) was exported by pressmark: `pressmark import` brings the article and its marks back"
      )
    }
    return try read(
      Original(bytes: bytes, name: Self.fileName(of: path)), named: path, source: source)
  }

  private func read(
    _ original: Original, named name: String?, source: FileSource?
  ) throws -> Reading {
    guard !original.bytes.isEmpty else { throw ImportError.empty(name ?? "standard input") }
    if let known = try library.knownArticles(
      withContent: original.digest, of: source, options: options)
    {
      return .known(known)
    }
    // Ten megabytes take a second: somebody at a terminal shall know what is going on.
    if original.bytes.count > 5_000_000, isatty(STDERR_FILENO) == 1 {
      StandardError.say(
        "importing \(name ?? "standard input"), \(original.bytes.count / 1_000_000) MB …")
    }
    return .file(
      try ImportedFile(reading: original, named: name, source: source, options: options))
  }

  /// The last part of a path or an address.
  static func fileName(of path: String) -> String? {
    let end = path.prefix { $0 != "?" && $0 != "#" }
    return end.split(separator: "/").last.map(String.init)
  }

  // MARK: Storing

  /// Stores what was read; of the entries of a feed, only one counts.
  ///
  /// - Throws: What kept the input from being read, or ``LibraryError``.
  func store(_ reading: Reading, choice: Int? = nil) throws -> Arrival {
    switch reading {
    case .failed(let error): throw error
    case .known(let articles):
      let hasSeveral = articles.count > 1
      return Arrival(
        additions: articles.enumerated().map {
          (.alreadyThere($1), hasSeveral ? $0 + 1 : nil)
        }, notes: articles.flatMap(notApplied))
    case .file(let file):
      let additions = try library.add(file, asNew: asNew)
      let articles = file.articles
      var notes: [String] = []
      for article in articles {
        let mark = file.parts.count > 1 ? "article \(article.part): " : ""
        notes += article.notes.map { mark + $0 }
      }
      for case .alreadyThere(let article) in additions { notes += notApplied(to: article) }
      return Arrival(
        additions: zip(additions, articles).map { addition, article in
          (addition, file.parts.count > 1 ? article.part : nil)
        }, refusals: file.refusals.filter { choice == nil || $0.part == choice }, notes: notes)
    }
  }

  /// What is said of corrections that an article did not get, because it was there already.
  private func notApplied(to article: Article) -> [String] {
    var asked = article.metadata
    if let title = options.title { asked.title = CanonicalText.line(title) }
    if let byline = options.byline { asked.byline = byline.map(CanonicalText.line) }
    asked.published = options.published ?? asked.published
    asked.language = options.language ?? asked.language
    asked.site = options.site.map(CanonicalText.line) ?? asked.site
    asked.url = options.url ?? asked.url
    asked.section = options.section.map(CanonicalText.line) ?? asked.section
    asked.page = options.page.map(CanonicalText.line) ?? asked.page
    let fields = asked.fields(differingFrom: article.metadata).map(\.rawValue).sorted()
    guard !fields.isEmpty else { return [] }
    let names = fields.map { "--\($0 == "published" ? "date" : $0)" }.joined(separator: ", ")
    return [
      "\(names) \(fields.count == 1 ? "was" : "were") not applied: the article is there already; "
        + "`pressmark set \(article.id.rawValue)` changes it"
    ]
  }

  /// What becomes of the articles in what an argument names.
  ///
  /// What the user should know, and what was refused while other articles were read, is printed.
  ///
  /// - Throws: What kept all of it from being read.
  func additions(at argument: String) throws -> [Addition] {
    try IntakeInput.inputs(at: argument).flatMap { input in
      let arrival = try store(read(input))
      for sentence in arrival.sentences(about: input) { StandardError.say(sentence) }
      return arrival.additions.map(\.addition)
    }
  }
}

extension ArticleIntake.Arrival {
  /// What is said about an input besides its lines: notes, refusals, new texts of known articles.
  func sentences(about input: IntakeInput) -> [String] {
    var sentences = notes.map { "\(input.name): \($0)" }
    for (addition, _) in additions {
      guard case .revised(let article, let marks) = addition else { continue }
      sentences.append(
        "\(input.name) is now another text of \(article.id.rawValue) (\(marks)); "
          + "--new makes it an article of its own")
      sentences += marks.remarks
    }
    sentences += refusals.map { "\(input.name): \($0)" }
    return sentences
  }
}

extension PageFetcher {
  /// How the program names itself to sites.
  static func ofProgram(allowsPrivateAddresses: Bool) -> PageFetcher {
    let isAllowed =
      allowsPrivateAddresses
      || ProgramEnvironment.current.filled("PRESSMARK_ALLOW_PRIVATE_ADDRESSES") == "1"
    return PageFetcher(
      userAgent: "pressmark/\(Pressmark.version) (+reads one page for one person)",
      allowsPrivateAddresses: isAllowed)
  }

  /// Fetches a page; at a terminal, says that it does and how far it is.
  func announcedPage(at address: WebAddress) throws(FetchError) -> FetchedPage {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let last = Mutex(Int64(0))
    defer { if isTerminal { StandardError.draw(nil) } }
    return try page(at: address) { received in
      if isTerminal {
        last.withLock { last in
          // The first time, and then with each 32 kB.
          guard last == 0 || received - Int(last) >= 32_768 else { return }
          last = max(1, Int64(received))
          let size = received > 0 ? ", \(received / 1000) kB" : ""
          StandardError.draw("fetching from \(address.host)\(size) …")
        }
      }
      return Interruption.signal == 0
    }
  }
}
