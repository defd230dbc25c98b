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
              ?? tree.innerText(of: node)
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
      ], visible: visible)
    if let day = date(linked.text("dateModified")) {
      modified = Found(day.day, "json-ld dateModified")
    } else if let (day, name) = Self.first(of: Self.modifiedMeta, in: scan, language: language) {
      modified = Found(day.day, name.contains("article:") ? "opengraph \(name)" : "meta \(name)")
    } else {
      for (name, node) in scan.properties where name == "datemodified" {
        let value =
          tree.attribute("content", of: node) ?? tree.attribute("datetime", of: node)
          ?? tree.innerText(of: node)
        if let day = date(value) {
          modified = Found(day.day, "microdata dateModified")
          break
        }
      }
    }
  }

  private static func first(
    _ sources: [() -> (PageDate, String)?], visible: VisibleDate
  ) -> Found<CalendarDay>? {
    for source in sources {
      guard let (date, name) = source() else { continue }
      // A moment in universal time is a day only where its reader is; the page tells which.
      if date.isUniversal, let written = visible.written?.day, written != date.day,
        written.isWithinADay(of: date.day)
      {
        return Found(written, "\(name), on the day that the page shows")
      }
      return Found(date.day, name)
    }
    return nil
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

/// The date by the headline.
struct VisibleDate: Sendable {
  /// What an element for times says for machines.
  private(set) var machine: PageDate?
  /// What a reader reads.
  private(set) var written: PageDate?

  init(_ scan: PageScan, header: PageHeader, language: String?) {
    let tree = scan.tree
    for node in scan.times where header.range.contains(node.index) {
      if let property = tree.attribute("itemprop", of: node),
        property.lowercased().contains("modif")
      {
        continue
      }
      guard let value = tree.attribute("datetime", of: node),
        let date = PageDate(value, language: language)
      else { continue }
      let isUpdate = tree.classNames(of: node).contains {
        $0.contains("updat") || $0.contains("modif")
      }
      if isUpdate, machine != nil { continue }
      machine = date
      if !isUpdate { break }
    }
    var fallback: PageDate?
    var update: PageDate?
    let first = header.lines.firstIndex(where: \.isAfterHeadline) ?? 0
    for (place, line) in header.lines.enumerated() where line.text.utf8.count <= 200 {
      guard Self.mayHoldDate(line.text) else { continue }
      let read = DateLine(line.text, language: language)
      guard let day = read.day, day.year >= 1990 else { continue }
      let date = PageDate(day.iso8601)
      if Self.saysUpdateOnly(line.text) {
        if update == nil { update = date }
      } else if read.isOnlyDate || Self.isLabelled(line.text) {
        if line.isAfterHeadline {
          written = date
          return
        }
        if fallback == nil { fallback = date }
      } else if fallback == nil, line.text.utf8.count <= 90,
        (first - 4...first + 15).contains(place),
        !line.text.hasSuffix(".")
      {
        fallback = date
      }
    }
    written = fallback ?? update
  }

  /// Whether a line has a year's four digits or three numbers.
  private static func mayHoldDate(_ line: String) -> Bool {
    var digits = 0
    var runs = 0
    for byte in line.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
        if digits == 1 { runs += 1 }
        if digits == 4 || runs == 3 { return true }
      } else {
        digits = 0
      }
    }
    return false
  }

  /// The day of the page's elements for times, where they all say the same one.
  static func only(on scan: PageScan, language: String?) -> PageDate? {
    var found: PageDate?
    for node in scan.times {
      guard let value = scan.tree.attribute("datetime", of: node),
        let date = PageDate(value, language: language)
      else { continue }
      if let found, found.day != date.day { return nil }
      found = date
    }
    return found
  }

  private static let labels = [
    "publie", "published", "posted", "mis en ligne", "paru", "modifie", "mis a jour", "updated",
    "par ", "by ", "le ", "veroffentlicht", "erschienen", "stand:", "publicado", "pubblicato",
    "griffonne", "ecrit", "redige",
  ]

  /// « Mis à jour le … » : a change, and no word of the publication.
  private static func saysUpdateOnly(_ line: String) -> Bool {
    let folded = FoldedText(line).string
    return updates.contains(where: folded.holds)
      && !publications.contains(where: folded.holds)
  }

  private static let updates = [
    "mis a jour", "mise a jour", "modifie", "actualise", "maj ", "updated", "modified",
    "aktualisiert",
    "actualizado", "aggiornato",
  ]
  private static let publications = ["publi", "posted", "mis en ligne", "paru", "cree", "ecrit"]

  private static func isLabelled(_ line: String) -> Bool {
    let folded = FoldedText(line).string
    return labels.contains { folded.hasPrefix($0) || folded.holds(" " + $0) }
  }
}
