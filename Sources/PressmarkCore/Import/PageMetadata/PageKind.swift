/// What a page is: an article, or something that only looks like one from afar.
///
/// When in doubt a page is an article: a refusal must have a reason that a reader sees on the page.
enum PageKind: Hashable, Sendable {
  case article
  /// A home page, a section, a tag, search results.
  case list(reason: String)
  /// A video, a broadcast or a gallery with hardly a text.
  case media(reason: String)
  /// Something without running text.
  case other(reason: String)

  /// Why the page is no article, as the end of a sentence: « it is a list of 41 links to other
  /// pages »; `nil` when it is one.
  var reason: String? {
    switch self {
    case .article: nil
    case .list(let reason), .media(let reason), .other(let reason): reason
    }
  }

  /// Tells what a page is.
  ///
  /// - Parameters:
  ///   - page: What the page says of itself.
  ///   - statistics: What is on it.
  /// - Returns: An article unless something speaks clearly against it.
  static func of(_ page: PageMetadata, _ statistics: PageStatistics) -> PageKind {
    let type = page.scan.metas["og:type"]?.first?.lowercased() ?? ""
    let isArticle = page.linked.article != nil && !page.linked.isMedia
    let isDeclared =
      isArticle || type.contains("article") || type.hasPrefix("blog")
      || page.scan.metas["citation_title"] != nil
      || page.scan.metas["article:published_time"] != nil
      || page.headline != nil && page.metadata.published != nil && !page.metadata.byline.isEmpty
    let links = statistics.headlineLinks
    let address = Address(page.metadata.url)

    if address.isRoot, !isArticle, links >= 10, statistics.longestRun < 2000 {
      let site = page.metadata.site.map { " of " + $0 } ?? ""
      return .list(reason: "it is the home page\(site), with \(links) links to other pages")
    }
    let isCollection = page.linked.describes(["CollectionPage", "SearchResultsPage"])
    if links >= (isCollection ? 10 : 20), statistics.longestRun < (isCollection ? 900 : 400),
      !isDeclared || isCollection && !isArticle
    {
      if address.isSearch || page.linked.describes(["SearchResultsPage"]) {
        return .list(reason: "it is a list of search results, with \(links) links to other pages")
      }
      return .list(reason: "it is a list of \(links) links to other pages")
    }
    let words = statistics.runningText / 6
    let isShort = statistics.runningText < (isArticle ? 160 : 450)
    if isShort {
      if type.hasPrefix("video") || page.linked.isVideo
        || !isDeclared && address.isVideo && page.scan.players > 0
      {
        return .media(reason: "it is a video" + beside(words))
      }
      if type.hasPrefix("music") || page.linked.isAudio {
        return .media(reason: "it is a broadcast to be listened to" + beside(words))
      }
      if page.linked.describes(["ImageGallery", "MediaGallery"])
        || !isDeclared && statistics.pictures >= 15 && statistics.runningText < 200
      {
        return .media(
          reason: "it is a gallery of \(statistics.pictures) pictures" + beside(words))
      }
    }
    if statistics.runningText < 100, !isDeclared {
      return links >= 10
        ? .list(reason: "it is a list of \(links) links to other pages")
        : .other(reason: "there is no running text on it")
    }
    return .article
  }

  private static func beside(_ words: Int) -> String {
    words < 15 ? " without a text" : " with hardly \((words + 9) / 10 * 10) words of text"
  }

  /// What an address says of its page.
  private struct Address {
    var isRoot = false
    var isSearch = false
    var isVideo = false

    init(_ address: String?) {
      guard let address, let scheme = address.firstIndex(of: ":") else { return }
      let rest = address[scheme...].drop { $0 == ":" || $0 == "/" }
      let path = rest.drop { $0 != "/" && $0 != "?" }.lowercased()
      let bare = path.prefix { $0 != "?" && $0 != "#" }
      let folders = bare.split(separator: "/")
      let query = path.drop { $0 != "?" }
      isRoot =
        query.isEmpty
        && (folders.isEmpty
          || folders.count == 1 && (folders[0].count == 2 || folders[0].hasPrefix("index.")))
      isSearch =
        ["?s=", "?q=", "&q=", "?query=", "?search=", "?recherche="].contains { query.contains($0) }
        || folders.contains { ["search", "recherche", "rechercher", "suche"].contains($0) }
      isVideo = folders.contains { ["video", "videos", "watch", "player", "replay"].contains($0) }
    }
  }
}

extension LinkedData {
  /// Whether the page's own object is a video or a broadcast.
  var isMedia: Bool { isVideo || isAudio }

  /// Whether the page is about a video, and about no article.
  var isVideo: Bool { article == nil && describes(["VideoObject", "Movie", "TVEpisode"]) }

  /// Whether the page is about something to listen to, and about no article.
  var isAudio: Bool {
    article == nil && describes(["AudioObject", "PodcastEpisode", "RadioEpisode"])
  }
}
