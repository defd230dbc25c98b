internal import PressmarkCore

extension Library {
  /// The most rows that a list shows; a filter of the command line finds the others.
  private static let rowLimit = 10_000

  /// Reads the rows of a list.
  func list(_ kind: ListScreen.Kind) throws(LibraryError) -> ListScreen {
    switch kind {
    case .library: return ListScreen(kind: kind, content: .articles(try libraryList()))
    case .claims, .review:
      let isReview = if case .review = kind { true } else { false }
      let annotations = try annotations(in: kind.article).filter {
        !isReview || ($0.status != .reviewed && $0.status != .adjudicated)
      }
      return ListScreen(kind: kind, content: try marks(annotations, kind))
    case .orphans:
      let orphans = try orphans(in: kind.article)
      return ListScreen(kind: kind, content: try marks(orphans, kind))
    case .history: return ListScreen(kind: kind, content: .entries(try historyList(kind.article)))
    case .codebook: return ListScreen(kind: kind, content: .codes(try codebookList()))
    }
  }

  private func libraryList() throws(LibraryError) -> ListView<ArticleID> {
    var filter = ArticleFilter.all
    filter.limit = Self.rowLimit
    return LibraryList.view(
      try articles(filter).map {
        LibraryList.Entry(
          id: $0.id, metadata: $0.article.metadata, annotationCount: $0.annotationCount,
          progress: $0.progress)
      })
  }

  private func annotations(in article: ArticleID?) throws(LibraryError) -> [Annotation] {
    if let article { return try annotations(of: article) }
    var filter = AnnotationFilter()
    filter.limit = Self.rowLimit
    return try annotations(filter)
  }

  private func orphans(in article: ArticleID?) throws(LibraryError) -> [Annotation] {
    var filter = AnnotationFilter()
    filter.article = article
    filter.isOrphaned = true
    filter.limit = Self.rowLimit
    return try annotations(filter)
  }

  private func marks(
    _ annotations: [Annotation], _ kind: ListScreen.Kind
  ) throws(LibraryError) -> ListScreen.Content {
    let codebook = try codebook()
    var titles: [ArticleID: String] = [:]
    if kind.article == nil {
      for id in Set(annotations.map(\.article)) {
        titles[id] = try article(id)?.metadata.title ?? id.rawValue
      }
    }
    let entries = annotations.map {
      ClaimsList.Entry($0, articleTitle: titles[$0.article] ?? "")
    }
    let isOrphans = if case .orphans = kind { true } else { false }
    let list =
      isOrphans
      ? OrphansList.view(entries, codebook: codebook)
      : ClaimsList.view(entries, codebook: codebook)
    let articles = Dictionary(
      annotations.map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    return .marks(list, articles: articles)
  }

  private func historyList(_ article: ArticleID?) throws(LibraryError) -> ListView<Int> {
    let scope = article.map { JournalScope.article($0) } ?? .library
    return HistoryList.view(
      try history(scope, limit: 1000).map { entry in
        HistoryList.Entry(
          number: Int(entry.number), time: Self.minutes(of: entry.time), coder: entry.coder,
          verb: Self.verb(of: entry), subject: Self.subject(of: entry.act))
      })
  }

  private static func minutes(of time: Timestamp) -> String {
    String(time.iso8601.prefix(16).map { $0 == "T" ? " " : $0 })
  }

  private static func verb(of entry: JournalEntry) -> String {
    let words = entry.act.verb.words(for: entry.act.changes)
    return switch entry.kind {
    case .done: words
    case .undone: "undo \(words)"
    case .redone: "redo \(words)"
    }
  }

  private static func subject(of act: Act) -> String {
    let subjects = act.changes.map { change -> String in
      switch change {
      case .annotation(let before, let after):
        "“" + State.shortened((after ?? before)?.quotes.joined(separator: " … ") ?? "", to: 60)
          + "”"
      case .code(let before, let after): (after ?? before)?.name ?? ""
      case .article(let before, let after): (after ?? before)?.metadata.title ?? ""
      case .suggestionRefusal(let before, let after):
        "“" + State.shortened((after ?? before)?.selector.exact ?? "", to: 60) + "”"
      }
    }
    guard let first = subjects.first else { return "" }
    return subjects.count > 1 ? "\(first) and \(subjects.count - 1) more" : first
  }

  private func codebookList() throws(LibraryError) -> ListView<CodeID> {
    let codebook = try codebook()
    return ListView(
      columns: [
        ListColumn("key", minimum: 3), ListColumn("code", minimum: 16, weight: 1),
        ListColumn("when to give it", minimum: 16, weight: 3, rank: 1),
      ],
      rows: codebook.codes.map { code in
        let indent = String(repeating: "  ", count: codebook.depth(of: code))
        return ListView.Row(
          id: code.id,
          cells: [
            ListCell(code.key.map(String.init) ?? "", .label),
            ListCell(indent + code.name, .code(code.color)), ListCell(code.description, .dim),
          ])
      },
      emptySentence: "The codebook is empty: `:new-code NAME KEY` adds a code.")
  }
}
