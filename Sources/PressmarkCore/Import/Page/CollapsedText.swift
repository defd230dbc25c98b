/// Collects text as a browser shows it: runs of white space are one space, and lines end where blocks
/// and line breaks say so.
struct CollapsedText {
  /// The text so far, in UTF-8: without white space at its ends or at the ends of its lines.
  private(set) var bytes: [UInt8] = []
  private var wantsSpace = false
  private var wantsLine = false

  /// Adds a piece of text: where no white space stands between two pieces, none is made.
  mutating func append(_ piece: some Sequence<UInt8>) {
    for byte in piece {
      if byte.isMarkupSpace {
        wantsSpace = true
        continue
      }
      if wantsLine || wantsSpace {
        if !bytes.isEmpty { bytes.append(wantsLine ? 0x0A : 0x20) }
        wantsLine = false
        wantsSpace = false
      }
      bytes.append(byte)
    }
  }

  /// Parts what comes from what was before, by a space.
  mutating func space() { wantsSpace = true }

  /// Ends the line, unless nothing stands on it.
  mutating func line() { wantsLine = true }

  /// Forgets everything.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    wantsSpace = false
    wantsLine = false
  }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTMLTree {
  /// The text inside a node as it is shown: white space collapsed, `<br>` and the borders of blocks as
  /// line feeds, cells of a table parted by a space, no scripts and styles.
  func innerText(of node: Node) -> String {
    var text = CollapsedText()
    let record = records[Int(node.index)]
    if record.kind == .text || record.kind == .comment {
      text.append(bytes[textRange(of: node)])
      return text.text
    }
    var index = node.index + 1
    // The ends of the blocks that are open.
    var ends: [Int32] = []
    while index < record.end {
      while let end = ends.last, index >= end {
        text.line()
        ends.removeLast()
      }
      let inner = records[Int(index)]
      switch inner.kind {
      case .text: text.append(bytes[Int(inner.start)..<Int(inner.start + inner.count)])
      case .element:
        let display = HTMLDisplay(inner.tag)
        switch display {
        case .none:
          index = inner.end
          continue
        case .lineBreak: text.line()
        case .block:
          text.line()
          ends.append(inner.end)
        case .cell: text.space()
        case .inline: break
        }
      case .document, .comment: break
      }
      index += 1
    }
    return text.text
  }
}

/// How a browser lays out an element unless a style says otherwise.
enum HTMLDisplay {
  case none, inline, block, cell, lineBreak

  init(_ tag: HTMLTag) {
    guard tag.code < 256 else {
      self = .inline
      return
    }
    self = Self.table[Int(tag.code)]
  }

  /// From the HTML standard, section 15.3 ("Rendering").
  private static let table: [HTMLDisplay] = {
    var table = [HTMLDisplay](repeating: .inline, count: 256)
    func set(_ names: String, _ display: HTMLDisplay) {
      for name in names.split(separator: " ") {
        let tag = HTMLTag(String(name))
        if tag.code < 256 { table[Int(tag.code)] = display }
      }
    }
    set("script style template noscript noframes noembed iframe object datalist", .none)
    set("audio video canvas svg param", .none)
    set(
      """
      html body address article aside blockquote center details dir div dl dt dd fieldset figcaption \
      figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr legend li listing main menu nav ol \
      optgroup option p plaintext pre section summary table caption colgroup tbody thead tfoot tr ul \
      xmp title multicol rt
      """, .block)
    set("td th", .cell)
    set("br", .lineBreak)
    return table
  }()
}
