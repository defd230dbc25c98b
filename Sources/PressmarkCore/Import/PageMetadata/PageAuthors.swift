/// Who signed the article of a page.
struct PageAuthors: Sendable {
  private struct Source {
    var names: [String]
    var organisations: Set<String> = []
    var name: String
  }

  private var sources: [Source] = []
  private let siteKeys: Set<String>
  private let bylines: [[String]]

  private static let openGraph = ["article:author", "og:article:author", "og:author"]
  private static let meta = [
    "author", "authors", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dcterms.creator",
    "dc.creator.name", "citation_author", "article.author", "cxenseparse:author", "creator",
    "shareaholic:article_author_name", "rnews:creator", "author-name", "authorname", "dc.author",
    "byline", "vr:author", "bt:author", "articleauthor", "mol.author", "twitter:data1",
  ]

  init(
    _ scan: PageScan, linked: LinkedData, header: PageHeader, article: HTMLTree.Node?,
    siteNames: [String]
  ) {
    siteKeys = Set(siteNames.map(PageText.key)).subtracting([""])
    let visible = VisibleByline(scan, header: header)
    bylines = visible.groups
    var signed = Source(names: [], name: "json-ld author")
    for author in linked.authors {
      let names = AuthorNames.names(in: author.name)
      if author.isOrganisation { signed.organisations.formUnion(names.map(PageText.key)) }
      for name in names where !signed.names.contains(where: { AuthorNames.isSame($0, name) }) {
        signed.names.append(name)
      }
    }
    sources.append(signed)
    for (group, label) in [(Self.openGraph, "opengraph"), (Self.meta, "meta")] {
      for name in group {
        // Twitter's cards call the author by a label of their own.
        if name == "twitter:data1" {
          guard let label = scan.metas["twitter:label1"]?.first.map(PageText.key),
            ["written by", "ecrit par", "author", "auteur", "verfasst von", "escrito por"].contains(
              label)
          else { continue }
        }
        guard let values = scan.metas[name] else { continue }
        let turns = name.hasPrefix("citation") || name.hasPrefix("dc")
        var names: [String] = []
        for value in values.prefix(30) {
          for name in AuthorNames.names(in: value, turnsNames: turns)
          where !names.contains(where: { AuthorNames.isSame($0, name) }) {
            names.append(name)
          }
        }
        sources.append(Source(names: names, name: "\(label) \(name)"))
      }
    }
    sources.append(Source(names: visible.microdata, name: "microdata author"))
    sources.append(Source(names: visible.names, name: visible.source))
    if !sources.contains(where: { $0.names.contains(where: AuthorNames.isPerson) }) {
      let last =
        article.flatMap { VisibleByline.signature(of: $0, in: scan.tree) }
        ?? VisibleByline.onlyName(on: scan)
      if let last { sources.append(Source(names: last.value, name: last.source)) }
    }
  }

  /// The authors, by the first source that names people; else by the first that names anyone.
  func chosen() -> Found<[String]>? {
    for source in sources {
      let people = source.names.filter { isOther($0, source) }
      guard people.contains(where: AuthorNames.isPerson) else { continue }
      // Data often name one of those whom the page's byline names together.
      let byline = bylines.first { byline in
        byline.count > people.count && byline.count <= people.count + 4
          && byline.allSatisfy(AuthorNames.isPerson)
          && people.allSatisfy { name in byline.contains { AuthorNames.isSame($0, name) } }
      }
      if let byline { return Found(byline, "the page (byline)") }
      return Found(source.names.filter { isOther($0, source) || people.isEmpty }, source.name)
    }
    let signed =
      sources.first { source in source.names.contains { isOther($0, source) } }
      ?? sources.first { !$0.names.isEmpty }
    return signed.map { Found($0.names, $0.name) }
  }

  /// Whether a name is not that of the paper.
  private func isOther(_ name: String, _ source: Source) -> Bool {
    let key = PageText.key(name)
    return !source.organisations.contains(key) && !siteKeys.contains(key)
      && !siteKeys.contains { $0.utf8.count >= 5 && key.holds($0) || $0.hasPrefix(key + " ") }
  }
}
