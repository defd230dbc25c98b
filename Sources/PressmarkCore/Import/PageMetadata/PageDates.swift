/// The days on which a page says that its article was published and changed.
struct PageDates: Sendable {
  private(set) var published: Found<CalendarDay>?
  private(set) var modified: Found<CalendarDay>?

  private static let openGraph = [
    "article:published_time", "og:article:published_time", "og:published_time",
    "article:published", "og:article:published", "og:pubdate", "og:publish_date", "og:release_date",
  ]

  private static let meta = [
    "datepublished", "date_published", "published_time", "published-date", "publisheddate",
    "publication_date", "publication-date", "publicationdate", "publishdate", "publish_date",
    "publish-date", "published", "publish", "pubdate", "pub_date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
    "sailthru.date", "parsely-pub-date", "citation_publication_date", "citation_date",
    "citation_online_date", "article_date_original", "article.published", "article:post_date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "date.available", "date.created",
    "iso-8601-publish-date", "originalpublicationdate", "shareaholic:article_published_time",
    "article.created", "vr:published_time", "analyticsattributes.articledate", "bt:pubdate",
    "displaydate", "rnews:datepublished", "ptime", "pdate", "creation_date", "created", "date",
    "datecreated",
  ]

  private static let modifiedMeta = [
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified",
    "article:modified", "modified_time", "last-modified", "lastmod", "dc.date.modified",
    "dcterms.modified", "date.modified", "date.updated", "revision_date", "og:modified_time",
  ]

  init(
    _ scan: PageScan, linked: LinkedData, header: PageHeader, address: String?, language: String?
  ) {
    let tree = scan.tree
    func date(_ value: String?) -> PageDate? {
      value.flatMap { PageDate($0, language: language) }
    }
    let visible = VisibleDate(scan, header: header, language: language)
    published = Self.first(
      [
        { date(linked.text("datePublished")).map { ($0, "json-ld datePublished") } },
        {
          Self.first(of: Self.openGraph, in: scan, language: language).map {
            ($0, "opengraph \($1)")
          }
        },
        { Self.first(of: Self.meta, in: scan, language: language).map { ($0, "meta \($1)") } },
        {
          for (name, node) in scan.properties where name == "datepublished" {
            let value =
              tree.attribute("content", of: node) ?? tree.attribute("datetime", of: node)
              ?? tree.shortText(of: node)
            if let date = date(value) { return (date, "microdata datePublished") }
          }
          return nil
        },
        { visible.machine.map { ($0, "the page (time)") } },
        { visible.written.map { ($0, "the page (a date by the headline)") } },
        {
          for type in ["RadioEpisode", "PodcastEpisode", "Episode", "VideoObject", "AudioObject"] {
            if let date = date(linked.text("datePublished", ofFirst: [type])) {
              return (date, "json-ld \(type) datePublished")
            }
          }
          return nil
        },
        {
          date(linked.text("datePublished", ofFirst: ["WebPage", "ItemPage"])).map {
            ($0, "json-ld WebPage datePublished")
          }
        },
        { address.flatMap(Self.date(inAddress:)).map { ($0, "the page's address") } },
        { date(linked.text("dateCreated")).map { ($0, "json-ld dateCreated") } },
        { VisibleDate.only(on: scan, language: language).map { ($0, "the page (time)") } },
        // A page that shows one date shows the one that its readers go by.
        { visible.update.map { ($0, "the page (a date of a change, the only one)") } },
      ], visible: visible, address: address)
    if let day = date(linked.text("dateModified")) {
      modified = Found(day.day, "json-ld dateModified")
    } else if let (day, name) = Self.first(of: Self.modifiedMeta, in: scan, language: language) {
      modified = Found(day.day, name.contains("article:") ? "opengraph \(name)" : "meta \(name)")
    } else {
      for (name, node) in scan.properties where name == "datemodified" {
        let value =
          tree.attribute("content", of: node) ?? tree.attribute("datetime", of: node)
          ?? tree.shortText(of: node)
        if let day = date(value) {
          modified = Found(day.day, "microdata dateModified")
          break
        }
      }
      if modified == nil, let update = visible.update {
        modified = Found(update.day, "the page (a date by the headline)")
      }
    }
  }

  private static func first(
    _ sources: [() -> (PageDate, String)?], visible: VisibleDate, address: String?
  ) -> Found<CalendarDay>? {
    for source in sources {
      guard let (date, name) = source() else { continue }
      // What a page says for machines may be when its system put it out last; what it tells its
      // readers to be the publication is not later than that.
      if let published = visible.publication, published < date.day,
        !published.isWithinADay(of: date.day)
      {
        return Found(published, "the page (a date by the headline)")
      }
      return local(date, named: name, visible: visible, address: address)
    }
    return nil
  }

  /// The day of a moment where its readers are.
  ///
  /// A moment in universal time is a day only there; the page tells which, by what it shows, its
  /// address, or the country of its host.
  private static func local(
    _ date: PageDate, named name: String, visible: VisibleDate, address: String?
  ) -> Found<CalendarDay> {
    let asSaid = Found(date.day, name)
    guard date.isUniversal else { return asSaid }
    if let written = visible.written?.day, written.isWithinADay(of: date.day) {
      return written == date.day
        ? asSaid : Found(written, "\(name), on the day that the page shows")
    }
    guard let address, let minute = date.universalMinute else { return asSaid }
    if let day = Self.date(inAddress: address)?.day, day.isWithinADay(of: date.day) {
      return day == date.day ? asSaid : Found(day, "\(name), on the day of the page's address")
    }
    guard let clocks = LocalClocks(host: SiteNames.host(address)),
      let ahead = clocks.daysAhead(atMinute: minute), ahead != 0,
      let day = date.day.later(by: ahead)
    else { return asSaid }
    return Found(day, "\(name), on the day of the site's country")
  }

  private static func first(
    of names: [String], in scan: PageScan, language: String?
  ) -> (PageDate, String)? {
    for name in names {
      for value in scan.metas[name] ?? [] {
        if let date = PageDate(value, language: language) { return (date, name) }
      }
    }
    return nil
  }

  /// The day in an address: `/2020/03/27/`, `-20200327-`, `/2020-03-27-`.
  static func date(inAddress address: String) -> PageDate? {
    let path = address.utf8.drop { $0 != UInt8(ascii: "/") }.prefix(500)
    var runs: [(digits: [UInt8], before: UInt8, after: UInt8)] = []
    var run: [UInt8] = []
    var before: UInt8 = 0
    var last: UInt8 = 0
    for byte in path {
      if (0x30...0x39).contains(byte) {
        if run.isEmpty { before = last }
        run.append(byte)
      } else if !run.isEmpty {
        runs.append((run, before, byte))
        run = []
      }
      last = byte
    }
    if !run.isEmpty { runs.append((run, before, 0)) }
    func number(_ digits: ArraySlice<UInt8>) -> Int {
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    for place in runs.indices {
      let run = runs[place]
      if run.digits.count == 8, let year = Optional(number(run.digits[0..<4])),
        (1990...2100).contains(year),
        let date = PageDate(String(decoding: run.digits, as: UTF8.self))
      {
        return date
      }
      guard run.digits.count == 4, place + 2 < runs.count,
        (1990...2100).contains(number(run.digits[...])),
        run.after == runs[place + 1].before, "/-".utf8.contains(run.after),
        runs[place + 1].after == runs[place + 2].before, runs[place + 1].after == run.after,
        runs[place + 1].digits.count <= 2, runs[place + 2].digits.count <= 2
      else { continue }
      let text = [run, runs[place + 1], runs[place + 2]]
        .map { String(decoding: $0.digits, as: UTF8.self) }.joined(separator: "-")
      if let date = PageDate(text) { return date }
    }
    return nil
  }
}
