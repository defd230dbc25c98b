/// What a page calls its article, in its several places, and which of it is the headline.
struct TitleCandidates: Sendable {
  struct Candidate {
    var text: String
    var key: String
    var source: String
  }

  private(set) var candidates: [Candidate] = []
  private(set) var headings: [(candidate: Candidate, node: HTMLTree.Node)] = []
  /// The element of the headline, where the page shows it.
  private(set) var headline: HTMLTree.Node?

  /// The candidates of the head, as ``PageText/key(_:)``.
  var keys: [String] { (headings.map(\.candidate) + candidates).map(\.key) }

  /// The headline of the JSON-LD where that is one of news.
  private var newsHeadline: Candidate?

  private static let metaNames = [
    "og:title", "twitter:title", "twitter:text:title", "dc.title", "dcterms.title",
    "citation_title",
    "parsely-title", "sailthru.title", "title",
  ]

  init(_ scan: PageScan, site: SiteNames) {
    for name in Self.metaNames {
      guard let value = scan.metas[name]?.first else { continue }
      add(value, name.hasPrefix("og:") ? "opengraph \(name)" : "meta \(name)")
    }
    add(scan.title, "the page (title)")
    for (name, node) in scan.properties where name == "headline" {
      let text = scan.tree.attribute("content", of: node) ?? scan.tree.innerText(of: node)
      add(text, "microdata headline")
      break
    }
    for node in scan.headings.prefix(20) {
      let text = PageText.line(scan.tree.innerText(of: node))
      guard !text.isEmpty, text.utf8.count <= 600 else { continue }
      headings.append(
        (Candidate(text: text, key: PageText.key(text), source: "the page (h1)"), node))
    }
    clean(site)
    headline = shownHeading(site)?.node
    if headline == nil { addSmallerHeading(scan, site: site) }
  }

  /// A heading of the second or third level that the head of the page begins with.
  private mutating func addSmallerHeading(_ scan: PageScan, site: SiteNames) {
    let tree = scan.tree
    guard let body = scan.body else { return }
    var looked = 0
    for node in tree.descendants(of: body) {
      let tag = tree.tag(node)
      guard tag == .h2 || tag == .h3 else { continue }
      looked += 1
      if looked > 40 { return }
      let text = PageText.line(tree.innerText(of: node))
      let key = PageText.key(text)
      guard key.utf8.count >= 12, text.utf8.count <= 600, !site.isSite(text),
        candidates.contains(where: { $0.key.hasPrefix(key) || $0.key.hasSuffix(" " + key) })
      else { continue }
      headings.append(
        (Candidate(text: text, key: key, source: "the page (\(tag == .h2 ? "h2" : "h3"))"), node))
      clean(site)
      headline = node
      return
    }
  }

  private mutating func add(_ text: String, _ source: String) {
    let line = PageText.line(text)
    guard !line.isEmpty, line.utf8.count <= 1000 else { return }
    candidates.append(Candidate(text: line, key: PageText.key(line), source: source))
  }

  /// Adds what the JSON-LD says.
  mutating func add(_ linked: LinkedData, site: SiteNames) {
    let headline = linked.text("headline") ?? linked.text("name")
    guard let headline else { return }
    let place = candidates.count
    add(headline, "json-ld headline")
    if candidates.count > place {
      candidates.insert(candidates.removeLast(), at: 0)
      clean(site)
      if linked.isNews { newsHeadline = candidates[0] }
    }
    self.headline = shownHeading(site)?.node ?? self.headline
  }

  // MARK: Cleaning

  /// What stands between a headline and the name of a site, as a word of its own.
  private static let separators: Set<Substring> = [
    "|", "-", "–", "—", "•", "·", "::", "»", "«", "‹", "›", "/", "~", ">", ":", "¦", "—",
  ]

  /// Takes the name of the site off the beginnings and ends.
  private mutating func clean(_ site: SiteNames) {
    let plain = candidates.map(\.key) + headings.map(\.candidate.key)
    for place in candidates.indices {
      let text = Self.withoutSite(candidates[place].text, site: site, others: plain)
      if text != candidates[place].text {
        candidates[place].text = text
        candidates[place].key = PageText.key(text)
      }
    }
  }

  static func withoutSite(_ text: String, site: SiteNames, others: [String]) -> String {
    var text = text
    for _ in 0..<3 {
      guard let shorter = shortened(text, site: site, others: others) else { break }
      text = shorter
    }
    return text
  }

  private static func shortened(_ text: String, site: SiteNames, others: [String]) -> String? {
    var text = text
    // « Titre| Site »
    if text.utf8.contains(UInt8(ascii: "|")) {
      text = text.split(separator: "|").joined(separator: " | ")
    }
    let words = text.split(separator: " ")
    let places = words.indices.filter { separators.contains(words[$0]) }.suffix(8)
    guard !places.isEmpty else { return nil }
    for place in places.reversed() where place > 0 && place + 1 < words.count && words[place] != ":"
    {
      let head = words[..<place].joined(separator: " ")
      if site.isSite(words[(place + 1)...].joined(separator: " ")) { return head }
      // What remains is what the page says elsewhere without its tail.
      let key = PageText.key(head)
      if key.utf8.count >= 12 || key.utf8.contains(0x20), others.contains(key) { return head }
    }
    for place in places where place > 0 && place + 1 < words.count {
      if site.isSite(words[..<place].joined(separator: " ")) {
        return words[(place + 1)...].joined(separator: " ")
      }
    }
    return nil
  }

  // MARK: Choosing

  /// The heading that the head of the page speaks of; else the only one.
  private func shownHeading(_ site: SiteNames) -> (candidate: Candidate, node: HTMLTree.Node)? {
    var best: (place: Int, score: Double)?
    for (place, heading) in headings.enumerated() where !site.isSite(heading.candidate.text) {
      let score = candidates.map { Self.likeness($0.key, heading.candidate.key) }.max() ?? 0
      if score > best?.score ?? 0.34 { best = (place, score) }
    }
    if let best { return headings[best.place] }
    let own = headings.filter { !site.isSite($0.candidate.text) }
    return own.count == 1 || candidates.isEmpty ? own.first : nil
  }

  /// The headline.
  ///
  /// Newsrooms write the headline of a `NewsArticle` themselves, as their papers print it. The
  /// headline of other kinds is often written for search engines: there the page's own is taken.
  func chosen() -> Found<String>? {
    if let newsHeadline, !isCutShort(newsHeadline) {
      return Found(newsHeadline.text, newsHeadline.source)
    }
    if let headline, let heading = headings.first(where: { $0.node == headline })?.candidate {
      return Found(heading.text, heading.source)
    }
    return candidates.first.map { Found($0.text, $0.source) }
  }

  /// Whether a candidate is the beginning of what another place says: search engines want no more
  /// than 110 characters.
  private func isCutShort(_ candidate: Candidate) -> Bool {
    let bare = candidate.text.trimming { $0 == "." || $0 == "…" || $0.isWhitespace }
    let key = PageText.key(bare)
    guard candidate.text.utf8.count >= 90 || bare.utf8.count < candidate.text.utf8.count else {
      return false
    }
    return (headings.map(\.candidate) + candidates).contains {
      $0.key.hasPrefix(key) && $0.key.utf8.count > key.utf8.count
    }
  }

  /// How many of the words of two keys are the same, 0 to 1.
  static func likeness(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let first = Set(a.split(separator: " "))
    let second = Set(b.split(separator: " "))
    let common = first.intersection(second).count
    guard common > 0 else { return 0 }
    return Double(common) / Double(min(first.count, second.count))
      * (Double(min(first.count, second.count)) >= 2 ? 1 : 0.5)
  }
}
