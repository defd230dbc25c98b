/// What a saved web page says of its article, and where it says it.
///
/// The order of trust is JSON-LD, OpenGraph, other meta elements, microdata, the visible page; a later
/// one speaks where the earlier ones are silent, or say what they say of every page of their site.
struct PageMetadata: Sendable {
  /// What was found.
  var metadata = ArticleMetadata()
  /// Where each field was found: `json-ld headline`, `opengraph og:title`, `the page (h1)`.
  var provenance: [MetadataField: String] = [:]
  /// What the page was read with, for ``PageKind`` and ``Completeness``.
  let scan: PageScan
  let linked: LinkedData
  /// The element of the headline, where the page shows it.
  private(set) var headline: HTMLTree.Node?

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - article: The element that holds the article's body, where it was found.
  /// - Returns: What the page says, empty where it says nothing.
  static func read(_ tree: HTMLTree, article: HTMLTree.Node? = nil) -> PageMetadata {
    PageMetadata(tree, article: article)
  }

  private init(_ tree: HTMLTree, article: HTMLTree.Node?) {
    let scan = PageScan(tree)
    self.scan = scan
    let names = SiteNames(scan)
    var titles = TitleCandidates(scan, site: names)
    let linked = LinkedData(scan.json, titles: titles.keys, address: scan.canonical)
    self.linked = linked
    let site = names.chosen(linked: linked)
    titles.add(linked, site: names)
    let address = Self.address(scan, linked: linked)

    set(.title, titles.chosen()) { $0.title = $1 }
    headline = titles.headline
    let header = PageHeader(tree, headline: headline, article: article, body: scan.body)
    set(.language, PageLanguage.chosen(scan, linked: linked, header: header)) { $0.language = $1 }
    set(.site, site) { $0.site = $1 }
    set(.url, address) { $0.url = $1 }
    set(.section, Self.section(scan, linked: linked)) { $0.section = $1 }
    let dates = PageDates(
      scan, linked: linked, header: header, address: address?.value, language: metadata.language)
    set(.published, dates.published) { $0.published = $1 }
    if let modified = dates.modified, modified.value > dates.published?.value ?? modified.value {
      set(.modified, modified) { $0.modified = $1 }
    }
    let authors = PageAuthors(
      scan, linked: linked, header: header, article: article,
      siteNames: names.all + [site?.value, linked.text("publisher")].compactMap { $0 })
    set(.byline, authors.chosen()) { $0.byline = $1 }
  }

  private mutating func set<Value>(
    _ field: MetadataField, _ found: Found<Value>?,
    _ assign: (inout ArticleMetadata, Value) -> Void
  ) {
    guard let found else { return }
    assign(&metadata, found.value)
    provenance[field] = found.source
  }

  private static func section(_ scan: PageScan, linked: LinkedData) -> Found<String>? {
    if let section = linked.text("articleSection") {
      return Found(section, "json-ld articleSection")
    }
    let names = ["article:section", "og:article:section", "parsely-section", "dc.subject.section"]
    if let (name, value) = scan.meta(names), value.utf8.count <= 120 {
      return Found(value, name.hasSuffix("article:section") ? "opengraph \(name)" : "meta \(name)")
    }
    return nil
  }

  private static func address(_ scan: PageScan, linked: LinkedData) -> Found<String>? {
    let shared = scan.meta(["og:url"])?.value
    let candidates: [Found<String>?] = [
      scan.canonical.map { Found($0, "the page (link canonical)") },
      shared.map { Found($0, "opengraph og:url") },
      linked.address.map { Found($0, "json-ld url") },
      scan.savedFrom.map { Found($0, "the browser's note in the file") },
    ]
    return candidates.lazy.compactMap { $0 }.first { found in
      let address = found.value
      guard address.hasPrefix("https://") || address.hasPrefix("http://"),
        address.utf8.count <= 2000
      else { return false }
      return !address.utf8.contains { $0 <= 0x20 }
    }
  }
}

/// A value and where it was found.
struct Found<Value: Sendable>: Sendable {
  var value: Value
  var source: String

  init(_ value: Value, _ source: String) {
    self.value = value
    self.source = source
  }
}
