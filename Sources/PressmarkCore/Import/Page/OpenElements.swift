/// Counts the elements that gumbo will have open, without building them.
///
/// Gumbo looks through its open elements at every tag and destroys its tree by recursion: with a
/// million open elements it takes hours and then the stack. So its input is followed by the same
/// rules, roughly and rather with one element too many than one too few, and what would go too deep
/// is never shown to it.
struct OpenElements {
  private struct Open {
    var tag: HTMLTag
    var kind: HTMLElementClass
    /// Which formatting element it is; -1 for none.
    var formatting: Int32
  }

  private struct Formatting {
    var tag: HTMLTag
    var attributes: UInt64
    var isMarker: Bool
    var isOpen: Bool
    var serial: Int32
  }

  private var open: [Open] = []
  private var formatting: [Formatting] = []
  private var serial: Int32 = 0
  private let maximumDepth: Int
  private let maximumFormatting = 48
  /// How many nodes were made.
  private(set) var nodes = 0
  /// Whether something was left out because it would go too deep.
  private(set) var wasFlattened = false
  /// How many start tags of each name were left out and not yet closed.
  private var dropped: [HTMLTag: Int] = [:]

  init(maximumDepth: Int) {
    self.maximumDepth = maximumDepth
    open.reserveCapacity(64)
  }

  /// Whether a script's or title's content is raw text here: not so in SVG and in a list of choices.
  var takesRawText: Bool { !isForeign && !open.contains { $0.tag == .select } }

  private var isForeign: Bool {
    for element in open.reversed() {
      if element.tag == .svg || element.tag == .math { return true }
      if element.kind.contains(.barrier) { return false }
    }
    return false
  }

  /// Takes text between two tags.
  mutating func text() {
    nodes += 1
    if !formatting.isEmpty { reopen() }
  }

  /// Takes a start tag.
  ///
  /// - Returns: Whether gumbo may see it.
  mutating func start(_ tag: HTMLTag, attributes: UInt64, closesItself: Bool) -> Bool {
    let isKept = takes(tag, attributes: attributes, closesItself: closesItself)
    // What gumbo makes of an `isindex` is half a dozen nodes.
    if isKept { nodes += tag == .isindex ? 8 : 1 }
    return isKept
  }

  private mutating func takes(_ tag: HTMLTag, attributes: UInt64, closesItself: Bool) -> Bool {
    let kind = HTMLElementClass.of(tag)
    if kind.contains(.once) { return tag != .frameset }
    if kind.contains(.tablePart) { return startTablePart(tag, kind) }
    if !open.isEmpty, !tag.isKnown || kind.contains(.breaksOut) || closesItself, isForeign {
      if closesItself && !kind.contains(.breaksOut) { return true }
      if kind.contains(.breaksOut),
        let root = open.lastIndex(where: { $0.tag == .svg || $0.tag == .math })
      {
        pop(to: root)
      }
    }
    if kind.contains(.closesParagraph), let p = index(of: .p, button: true) { pop(to: p) }
    if kind.contains(.void) {
      if !formatting.isEmpty { reopen() }
      return true
    }
    switch tag {
    case .li: closeItem([.li])
    case .dt, .dd: closeItem([.dt, .dd])
    case .option, .optgroup:
      if open.last?.tag == .option { pop(to: open.count - 1) }
    case .button:
      if let button = index(of: .button) { pop(to: button) }
    case .a, .nobr:
      if formatting.last(where: { $0.isMarker || $0.tag == tag })?.tag == tag { endFormatting(tag) }
    default:
      if tag.headingLevel != nil, open.last?.tag.headingLevel != nil { pop(to: open.count - 1) }
    }
    if !formatting.isEmpty, !kind.contains(.closesParagraph) { reopen() }
    let isTooMuch = kind.contains(.formatting) && formatting.count >= maximumFormatting
    guard open.count < maximumDepth, !isTooMuch else {
      wasFlattened = true
      dropped[tag, default: 0] += 1
      return false
    }
    if kind.contains(.formatting) {
      remember(tag, attributes)
      open.append(Open(tag: tag, kind: kind, formatting: serial))
    } else {
      if kind.contains(.barrier), tag != .title {
        serial += 1
        formatting.append(
          Formatting(tag: tag, attributes: 0, isMarker: true, isOpen: true, serial: serial))
      }
      open.append(Open(tag: tag, kind: kind, formatting: -1))
    }
    return true
  }

  /// Takes an end tag.
  ///
  /// - Returns: Whether gumbo may see it.
  mutating func end(_ tag: HTMLTag) -> Bool {
    if wasFlattened, let count = dropped[tag], count > 0 {
      dropped[tag] = count - 1
      return false
    }
    let kind = HTMLElementClass.of(tag)
    if kind.contains(.once) { return true }
    if open.last?.tag == tag, !kind.contains(.formatting) {
      pop(to: open.count - 1)
    } else if kind.contains(.formatting) {
      endFormatting(tag)
    } else if kind.contains(.tablePart) || tag == .table {
      if let place = open.lastIndex(where: {
        $0.tag == tag || $0.tag == .table || $0.tag == .template
      }),
        open[place].tag == tag
      {
        pop(to: place)
      }
    } else if tag == .form {
      if let place = index(of: .form) { open.remove(at: place) }
    } else if tag.headingLevel != nil {
      if let place = heading() { pop(to: place) }
    } else if kind.contains(.special) {
      if let place = index(of: tag, button: tag == .p) { pop(to: place) }
    } else if let place = open.lastIndex(where: { $0.tag == tag || $0.kind.contains(.special) }),
      open[place].tag == tag
    {
      pop(to: place)
    }
    return true
  }

  // MARK: The rules

  private func index(of tag: HTMLTag, button: Bool = false) -> Int? {
    var place = open.count - 1
    while place >= 0 {
      let element = open[place]
      if element.tag == tag { return place }
      if element.kind.contains(.barrier) || (button && element.tag == .button) { return nil }
      place -= 1
    }
    return nil
  }

  private func heading() -> Int? {
    open.lastIndex { $0.tag.headingLevel != nil || $0.kind.contains(.barrier) }
      .flatMap { open[$0].tag.headingLevel != nil ? $0 : nil }
  }

  private mutating func closeItem(_ tags: [HTMLTag]) {
    var place = open.count - 1
    while place >= 0 {
      let element = open[place]
      if tags.contains(element.tag) { return pop(to: place) }
      if element.kind.contains(.special),
        element.tag != .address, element.tag != .div, element.tag != .p
      {
        return
      }
      place -= 1
    }
  }

  private mutating func startTablePart(_ tag: HTMLTag, _ kind: HTMLElementClass) -> Bool {
    guard let table = open.lastIndex(where: { $0.tag == .table || $0.tag == .template }),
      open[table].tag == .table
    else { return true }
    var parent = table
    if tag == .tr || tag == .td || tag == .th {
      let parents: [HTMLTag] = tag == .tr ? [.tbody, .thead, .tfoot] : [.tr]
      if let row = open[table...].firstIndex(where: { parents.contains($0.tag) }) {
        parent = row
      } else if tag != .tr,
        let body = open[table...].firstIndex(where: {
          $0.tag == .tbody || $0.tag == .thead || $0.tag == .tfoot
        })
      {
        parent = body
      }
    }
    pop(to: parent + 1)
    guard open.count < maximumDepth else {
      wasFlattened = true
      dropped[tag, default: 0] += 1
      return false
    }
    if kind.contains(.barrier) {
      serial += 1
      formatting.append(
        Formatting(tag: tag, attributes: 0, isMarker: true, isOpen: true, serial: serial))
    }
    open.append(Open(tag: tag, kind: kind, formatting: -1))
    return true
  }

  private mutating func pop(to place: Int) {
    while open.count > place, let last = open.popLast() {
      if last.formatting >= 0 {
        if let entry = formatting.lastIndex(where: { $0.serial == last.formatting }) {
          formatting[entry].isOpen = false
        }
      } else if last.kind.contains(.barrier), last.tag != .title,
        let marker = formatting.lastIndex(where: { $0.isMarker })
      {
        formatting.removeSubrange(marker...)
      }
    }
  }

  private mutating func remember(_ tag: HTMLTag, _ attributes: UInt64) {
    // At most three alike: "the Noah's Ark clause".
    var alike = 0
    var earliest = 0
    for place in formatting.indices.reversed() {
      if formatting[place].isMarker { break }
      if formatting[place].tag == tag, formatting[place].attributes == attributes {
        alike += 1
        earliest = place
      }
    }
    if alike >= 3 { formatting.remove(at: earliest) }
    serial += 1
    formatting.append(
      Formatting(tag: tag, attributes: attributes, isMarker: false, isOpen: true, serial: serial))
  }

  private mutating func reopen() {
    var place = formatting.count
    while place > 0, !formatting[place - 1].isMarker, !formatting[place - 1].isOpen { place -= 1 }
    while place < formatting.count {
      formatting[place].isOpen = true
      let tag = formatting[place].tag
      open.append(
        Open(tag: tag, kind: HTMLElementClass.of(tag), formatting: formatting[place].serial))
      nodes += 1
      place += 1
    }
  }

  private mutating func endFormatting(_ tag: HTMLTag) {
    guard let entry = formatting.lastIndex(where: { $0.isMarker || $0.tag == tag }),
      !formatting[entry].isMarker
    else {
      if open.last?.tag == tag { open.removeLast() }
      return
    }
    let serial = formatting[entry].serial
    if let place = open.lastIndex(where: { $0.formatting == serial }) {
      guard !open[place...].contains(where: { $0.kind.contains(.barrier) }) else { return }
      if open[place...].contains(where: { $0.kind.contains(.special) }) {
        // What stands between is made anew inside the block.
        nodes += open.count - place
        open.remove(at: place)
      } else {
        pop(to: place)
      }
    }
    if let entry = formatting.lastIndex(where: { $0.serial == serial }) {
      formatting.remove(at: entry)
    }
  }
}
