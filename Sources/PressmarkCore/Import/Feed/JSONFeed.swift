internal import Foundation

/// Feeds in JSON (jsonfeed.org, versions 1 and 1.1).
enum JSONFeed {
  /// The largest feed in bytes.
  private static let maximumBytes = 50_000_000

  /// Reads a feed.
  ///
  /// - Throws: ``ImportError`` when it is no JSON, or no feed.
  static func read(_ bytes: [UInt8], name: String) throws(ImportError) -> FoundFeed {
    guard bytes.count <= maximumBytes else {
      throw .damaged(name, reason: "its JSON is larger than \(maximumBytes / 1_000_000) MB")
    }
    // The system's reader goes 512 deep and no deeper.
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw .damaged(name, reason: "its JSON is broken, or nested too deep")
    }
    guard let object = value as? [String: Any], let items = object["items"] as? [Any],
      (object["version"] as? String)?.contains("jsonfeed.org") == true
    else { throw .notAnArticle(name, reason: "it is no feed: it is JSON of another kind") }
    var feed = FoundFeed()
    feed.title = escaped(object["title"]) ?? ""
    feed.link = object["home_page_url"] as? String
    feed.language = object["language"] as? String
    feed.authors = authors(object)
    for case let item as [String: Any] in items.prefix(Feed.maximumEntries) {
      var entry = FoundFeed.Entry()
      entry.title = escaped(item["title"]) ?? ""
      entry.link = item["url"] as? String ?? item["external_url"] as? String
      entry.date = item["date_published"] as? String ?? item["date_modified"] as? String
      entry.authors = authors(item)
      entry.summary = escaped(item["summary"])
      entry.content =
        item["content_html"] as? String
        ?? (item["content_text"] as? String).map { text in
          text.split(separator: "\n\n").map { "<p>\(XMLTree.escaped(String($0)))</p>" }.joined()
        }
      feed.entries.append(entry)
    }
    return feed
  }

  private static func escaped(_ value: Any?) -> String? { (value as? String).map(XMLTree.escaped) }

  private static func authors(_ object: [String: Any]) -> [String] {
    let people = object["authors"] as? [Any] ?? [object["author"]].compactMap { $0 }
    return people.compactMap { ($0 as? [String: Any])?["name"] as? String }
  }
}
