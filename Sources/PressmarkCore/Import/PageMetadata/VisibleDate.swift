/// The date by the headline.
struct VisibleDate: Sendable {
  /// What an element for times says for machines.
  private(set) var machine: PageDate?
  /// What a reader reads.
  private(set) var written: PageDate?
  /// The day that the page tells its readers to be the one of publication, in so many words, below the
  /// headline.
  private(set) var publication: CalendarDay?
  /// The day of a change, where the page says that it is one.
  private(set) var update: PageDate?

  init(_ scan: PageScan, header: PageHeader, language: String?) {
    let tree = scan.tree
    // Times after the headline come first: those before it may be of a ticker.
    let near = scan.times.filter { header.range.contains($0.index) }
    for node in near.filter({ $0 > header.anchor }) + near.filter({ $0 <= header.anchor }) {
      guard let value = tree.attribute("datetime", of: node),
        let date = PageDate(value, language: language)
      else { continue }
      guard Self.isUpdate(node, in: tree) else {
        machine = date
        break
      }
      if update == nil { update = date }
    }
    var fallback: PageDate?
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
          if read.saysPublication { publication = day }
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
    written = fallback
  }

  /// Whether an element for times is marked as one of a change, or its text says so.
  private static func isUpdate(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    if let property = tree.attribute("itemprop", of: node), property.lowercased().holds("modif") {
      return true
    }
    return tree.classNames(of: node).contains { $0.holds("updat") || $0.holds("modif") }
      || saysUpdateOnly(tree.shortText(of: node))
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
