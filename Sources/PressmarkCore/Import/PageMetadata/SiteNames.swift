/// What a page calls the site it belongs to.
struct SiteNames: Sendable {
  /// Every name, in the order of trust.
  private(set) var all: [String] = []
  private var sources: [String] = []
  /// The names as ``PageText/key(_:)``, and the site's domain.
  private(set) var keys: Set<String> = []
  /// The host's name without its last part: `lemonde`.
  private(set) var domain: String?

  private static let metaNames = [
    "og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher",
    "citation_journal_title", "twitter:app:name:iphone", "al:ios:app_name", "al:android:app_name",
  ]

  init(_ scan: PageScan) {
    for name in Self.metaNames {
      guard let value = scan.metas[name]?.first, value.utf8.count <= 100 else { continue }
      all.append(value)
      sources.append(name.hasPrefix("og:") ? "opengraph \(name)" : "meta \(name)")
    }
    let address = [scan.canonical, scan.metas["og:url"]?.first, scan.savedFrom].lazy
      .compactMap { $0 }.first { $0.hasPrefix("http") }
    if let host = address.map(Self.host) {
      domain = Self.domain(of: host)
      if let domain { keys.insert(domain) }
    }
    for name in all { add(name) }
  }

  private mutating func add(_ name: String) {
    let key = PageText.key(name)
    guard !key.isEmpty else { return }
    keys.insert(key)
    keys.insert(key.filter { $0 != " " })
    // « www.20minutes.fr », « Gala.fr »
    if name.contains("."), !name.contains(" "), let domain = Self.domain(of: name.lowercased()) {
      keys.insert(domain)
    }
  }

  /// The name to be shown.
  func chosen(linked: LinkedData) -> Found<String>? {
    let shared = all.first.map { Found($0, sources.first ?? "") }
    let publisher = linked.text("publisher").map { Found($0, "json-ld publisher") }
    let website = linked.text("name", ofFirst: ["WebSite"]).map {
      Found($0, "json-ld WebSite name")
    }
    let candidates = [publisher, shared, website].compactMap { $0 }.filter {
      $0.value.utf8.count <= 80
    }
    // A name before an address.
    return candidates.first { !Self.isAddress($0.value) }
      ?? candidates.first
      ?? domain.map { Found($0, "the page's address") }
  }

  /// Whether a text is the name of the site, by one of its names or by its domain.
  func isSite(_ text: String) -> Bool {
    let key = PageText.key(text)
    guard !key.isEmpty else { return false }
    if keys.contains(key) || keys.contains(key.filter { $0 != " " }) { return true }
    let bare = key.filter { $0 != " " }
    // « Le Monde.fr », « Actu Pays Basque » for actu.fr is none.
    return keys.contains {
      bare.hasPrefix($0) && bare.utf8.count - $0.utf8.count <= 4 && $0.utf8.count >= 3
    }
  }

  private static func isAddress(_ name: String) -> Bool {
    name.contains("://") || name.hasPrefix("www.") || name.contains(".") && !name.contains(" ")
  }

  /// The host of an address.
  static func host(_ address: String) -> String {
    var rest = address[...]
    if let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") {
      rest = rest[rest.index(scheme, offsetBy: 3)...]
    }
    return rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" && $0 != "#" }.lowercased()
  }

  /// The part of a host that names the site: `lemonde` of `www.lemonde.fr`, `bbc` of `bbc.co.uk`.
  static func domain(of host: String) -> String? {
    var parts = host.split(separator: ".").map(String.init)
    guard parts.count >= 2 else { return nil }
    parts.removeLast()
    // `co.uk`, `com.au`
    if parts.count >= 2, let last = parts.last, last.utf8.count <= 3 { parts.removeLast() }
    return parts.last
  }
}
