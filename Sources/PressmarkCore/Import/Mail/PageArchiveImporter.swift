/// Reads pages that a browser saved in one file with their pictures: MHTML of Chrome and its
/// relatives, and the web archives of Safari.
struct PageArchiveImporter: Importer {
  let format = "webarchive"
  let version = 1
  let extensions = ["mht", "mhtml", "webarchive"]

  func recognises(_ source: ImportSource) -> Bool {
    if PropertyList.isBinary(source.bytes) { return true }
    if source.suffix == "webarchive" || source.markup.hasPrefix("<!doctype plist") {
      return source.markup.hasPrefix("<") && source.head.contains("<plist")
    }
    guard MailHead.isHeader(source.head) else { return false }
    return source.suffix == "mht" || source.suffix == "mhtml"
      || source.head.contains("\nsnapshot-content-location:") || Self.isSavedPage(source.head)
  }

  /// Whether a message was made by a browser: a page with its pictures, and no sender.
  private static func isSavedPage(_ head: String) -> Bool {
    head.contains("multipart/related") && head.contains("text/html")
      && head.split(whereSeparator: \.isNewline).contains {
        $0.hasPrefix("from:") && $0.contains("<saved by ")
      }
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let page =
      source.bytes.starts(with: Array("bplist".utf8)) || source.markup.hasPrefix("<")
      ? try Self.webArchive(source) : try Self.mhtml(source)
    var options = source.options
    options.contentType = page.contentType
    let inner = ImportSource(bytes: page.bytes, name: source.name, options: options)
    return try PageImporter().parts(of: inner).map { part in
      guard case .article(var draft) = part else { return part }
      if draft.metadata.url == nil, let address = page.address {
        draft.metadata.url = ArticleImport.webAddress(address)
        draft.provenance[.url] = "the archive"
      }
      return .article(draft)
    }
  }

  /// The page itself, as an archive holds it.
  private struct Page {
    var bytes: [UInt8]
    var contentType: String
    var address: String?
  }

  private static func mhtml(_ source: ImportSource) throws(ImportError) -> Page {
    let message = MIMEMessage(source.bytes)
    let pages = message.parts.indices.filter {
      ["text/html", "application/xhtml+xml"].contains(message.parts[$0].type)
    }
    // The header may name the part to start with; else it is the first page.
    let start = message.parts[0].parameters["start"]
    let named = pages.first { start != nil && message.parts[$0].header["content-id"] == start }
    guard let page = named ?? pages.first else {
      throw .notAnArticle(source.shownName, reason: "there is no page in the archive")
    }
    let part = message.parts[page]
    let charset = part.parameters["charset"].map { "; charset=\($0)" } ?? ""
    return Page(
      bytes: message.content(of: page), contentType: part.type + charset,
      address: message.parts[0].header["snapshot-content-location"]
        ?? part.header["content-location"])
  }

  private static func webArchive(_ source: ImportSource) throws(ImportError) -> Page {
    let list = try PropertyList(source.bytes, name: source.shownName)
    guard let data = list.data("WebMainResource", "WebResourceData") else {
      throw .notAnArticle(source.shownName, reason: "it is a property list without a page in it")
    }
    let type = list.text("WebMainResource", "WebResourceMIMEType") ?? "text/html"
    guard type.contains("html") || type.hasPrefix("text/") else {
      throw .notAnArticle(source.shownName, reason: "the archive holds \(type), which is no page")
    }
    let charset = list.text("WebMainResource", "WebResourceTextEncodingName")
    return Page(
      bytes: data, contentType: type + (charset.map { "; charset=\($0)" } ?? ""),
      address: list.text("WebMainResource", "WebResourceURL"))
  }
}
