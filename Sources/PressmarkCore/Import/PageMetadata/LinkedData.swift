/// What a page's JSON-LD says of the article, in the vocabulary of schema.org.
///
/// A page describes itself, its paper, its trail of sections and often the articles it links to.
/// What hangs in lists, comments and parts is not looked at.
struct LinkedData: Sendable {
  private let json: TolerantJSON
  /// Every object that describes something of the page itself, in order.
  private var objects: [TolerantJSON.Value] = []
  /// The types of those objects, in the same order.
  private var types: [[String]] = []
  /// The object that is the article; `nil` when there is none.
  private(set) var article: TolerantJSON.Value?

  /// Reads the objects.
  ///
  /// - Parameters:
  ///   - json: All JSON-LD of the page.
  ///   - titles: What the page calls itself elsewhere, as ``PageText/key(_:)``.
  ///   - address: The page's address, where it is known.
  init(_ json: TolerantJSON, titles: [String], address: String?) {
    self.json = json
    collect()
    article = chosenArticle(titles: titles, address: address)
  }

  /// Members whose objects are about other things than the page.
  private static let foreign: [StaticString] = [
    "itemListElement", "itemList", "hasPart", "comment", "comments", "review", "reviews",
    "citation",
    "mentions", "about", "isBasedOn", "workExample", "relatedLink", "significantLink", "image",
    "blogPost", "blogPosts", "liveBlogUpdate", "subjectOf", "acceptedAnswer", "suggestedAnswer",
    "isRelatedTo", "isSimilarTo", "mainEntityOfPage", "itemReviewed", "associatedMedia", "video",
  ]

  private mutating func collect() {
    var pending = Array(json.documents.reversed().map { (value: $0, depth: 0) })
    var visited = 0
    while let (value, depth) = pending.popLast(), visited < 20_000 {
      visited += 1
      switch json.kind(value) {
      case .array:
        for inner in Array(json.values(in: value)).reversed() { pending.append((inner, depth)) }
      case .object:
        let names = typeNames(of: value)
        if !names.isEmpty {
          objects.append(value)
          types.append(names)
        }
        guard depth < 3 else { continue }
        for inner in json.values(in: value)
        where json.kind(inner) == .object || json.kind(inner) == .array {
          if !Self.foreign.contains(where: { json.isNamed($0, inner) }) {
            pending.append((inner, depth + 1))
          }
        }
      case .string, .bare: continue
      }
    }
  }

  private func typeNames(of value: TolerantJSON.Value) -> [String] {
    guard let type = json.member("@type", of: value) else { return [] }
    return json.flattened(type).prefix(8).compactMap { json.text($0) }.map { name in
      String(name.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? "")
    }
  }

  /// Whether a type of schema.org is an article or one of its kinds.
  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
      || type == "SocialMediaPosting" || type == "DiscussionForumPosting" || type == "Review"
      || type == "Recipe" || type == "HowTo" || type == "CreativeWork" || type == "QAPage"
  }

  private func chosenArticle(titles: [String], address: String?) -> TolerantJSON.Value? {
    var best: (value: TolerantJSON.Value, score: Int)?
    var count = 0
    for (object, types) in zip(objects, types) where types.contains(where: Self.isArticle) {
      // Only strong types speak alone; a "Review" beside an article is a part of it.
      var score = types.contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") } ? 2 : 0
      let headline = text("headline", of: object) ?? text("name", of: object)
      if let key = headline.map(PageText.key), !key.isEmpty {
        if titles.contains(key) {
          score += 6
        } else if titles.contains(where: { $0.contains(key) || key.holds($0) && !$0.isEmpty }) {
          score += 4
        }
      }
      if let address, let own = self.address(of: object), Self.isSameAddress(own, address) {
        score += 4
      }
      if json.member("author", of: object) != nil { score += 1 }
      if json.member("datePublished", of: object) != nil { score += 1 }
      count += 1
      if score > best?.score ?? -1 { best = (object, score) }
      if count == 200 { break }
    }
    // Several articles, and none is called like the page: a list.
    guard let best, best.score >= 4 || count <= 2 else { return nil }
    return best.value
  }

  /// Whether two addresses differ in nothing but scheme, query and a last slash.
  static func isSameAddress(_ a: String, _ b: String) -> Bool {
    func bare(_ address: String) -> Substring {
      var rest = address.prefix { $0 != "?" && $0 != "#" }
      for scheme in ["https://", "http://", "//"] where rest.hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
        break
      }
      if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
      if rest.hasSuffix("/") { rest = rest.dropLast() }
      return rest
    }
    return bare(a) == bare(b)
  }
}

// MARK: - What it says

extension LinkedData {
  /// A text member of the article, cleaned; `nil` when it is missing or empty.
  func text(_ name: StaticString) -> String? { article.flatMap { text(name, of: $0) } }

  private func text(_ name: StaticString, of object: TolerantJSON.Value) -> String? {
    guard let member = json.member(name, of: object) else { return nil }
    for value in json.flattened(member) {
      if let text = json.text(value), text.utf8.count <= 4000 {
        let line = PageText.line(text)
        if !line.isEmpty, line != "null" { return line }
      } else if json.kind(value) == .object,
        let inner = json.member("name", of: value) ?? json.member("@value", of: value),
        let text = json.text(inner)
      {
        return PageText.line(text)
      }
    }
    return nil
  }

  /// Someone who signed.
  struct Author: Sendable {
    let name: String
    /// Whether the data call it an organisation.
    let isOrganisation: Bool
  }

  /// Who signed the article, in order; the names as written.
  var authors: [Author] {
    guard let article else { return [] }
    for name in ["author", "creator"] as [StaticString] {
      guard let member = json.member(name, of: article) else { continue }
      let authors = json.flattened(member).prefix(30).flatMap { self.authors(in: $0) }
      if !authors.isEmpty { return authors }
    }
    return []
  }

  private func authors(in value: TolerantJSON.Value) -> [Author] {
    if let text = json.text(value) { return [Author(name: text, isOrganisation: false)] }
    guard json.kind(value) == .object else { return [] }
    let isOrganisation = typeNames(of: value).contains { $0.hasSuffix("Organization") }
    if let name = json.member("name", of: value) {
      return json.flattened(name).prefix(30).compactMap { json.text($0) }.map {
        Author(name: $0, isOrganisation: isOrganisation)
      }
    }
    let given = json.member("givenName", of: value).flatMap { json.text($0) }
    let family = json.member("familyName", of: value).flatMap { json.text($0) }
    if let given, let family {
      return [Author(name: given + " " + family, isOrganisation: false)]
    }
    guard let id = json.member("@id", of: value).flatMap({ json.text($0) }),
      let named = objects.first(where: { object in
        object != value && json.member("name", of: object) != nil
          && json.member("@id", of: object).flatMap { json.text($0) } == id
      })
    else { return [] }
    return authors(in: named)
  }

  /// Whether the data call the article one of news: newsrooms do, and plug-ins for search engines do
  /// not.
  var isNews: Bool {
    guard let article else { return false }
    return typeNames(of: article).contains { $0.hasSuffix("NewsArticle") }
  }

  /// The article's address.
  var address: String? { article.flatMap { address(of: $0) } }

  private func address(of object: TolerantJSON.Value) -> String? {
    for name in ["url", "mainEntityOfPage", "@id"] as [StaticString] {
      guard let member = json.member(name, of: object) else { continue }
      for value in json.flattened(member) {
        let text =
          json.text(value)
          ?? json.member("@id", of: value).flatMap { json.text($0) }
          ?? json.member("url", of: value).flatMap { json.text($0) }
        if let text, text.hasPrefix("http") { return text }
      }
    }
    return nil
  }

  /// Whether everyone may read the article; `nil` when the data do not say.
  var isAccessibleForFree: Bool? {
    guard let article, let member = json.member("isAccessibleForFree", of: article) else {
      return nil
    }
    for value in json.flattened(member) {
      let word = json.text(value)?.lowercased() ?? ""
      if word.hasSuffix("false") { return false }
      if word.hasSuffix("true") { return true }
    }
    return nil
  }

  /// The number of Unicode scalars of the article's text where the data hold it.
  var articleBodyLength: Int? {
    guard let article, let member = json.member("articleBody", of: article) else { return nil }
    return json.text(member)?.unicodeScalars.count
  }

  /// Whether the page describes something of one of these types.
  func describes(_ wanted: Set<String>) -> Bool {
    types.contains { $0.contains { wanted.contains($0) } }
  }

  /// A text member of the first object of one of these types.
  func text(_ name: StaticString, ofFirst wanted: Set<String>) -> String? {
    for (object, types) in zip(objects, types) where types.contains(where: wanted.contains) {
      if let text = text(name, of: object) { return text }
    }
    return nil
  }
}
