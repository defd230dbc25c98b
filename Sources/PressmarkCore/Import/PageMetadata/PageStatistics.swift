/// How much running text a page holds, and how many links to other pages stand around it.
struct PageStatistics: Sendable {
  /// Paragraphs: lines of a hundred bytes and more that are not mostly links.
  var paragraphs = 0
  /// The bytes of all paragraphs.
  var runningText = 0
  /// The bytes of the longest row of paragraphs that no line of links parts.
  var longestRun = 0
  /// Lines that are a link to another page and long enough for a headline.
  var headlineLinks = 0
  /// Pictures.
  var pictures = 0
  /// Lines that may say that the page holds a part of its article only, and how many bytes of
  /// paragraphs follow each before the next line of links.
  var notices: [(text: String, following: Int)] = []

  private static let paragraphBytes = 100
  private static let headlineBytes = 25
  private static let noticeWords = WordMatcher([
    "abonn", "subscri", "reste", "member", "premium", "inscri", "continu", "sign in", "log in",
    "register", "connecte", "limit",
  ])

  init() {}

  /// Counts on a page.
  ///
  /// - Complexity: O(*n*) of the page's nodes and text.
  init(_ tree: HTMLTree, body: HTMLTree.Node?) {
    let body = body ?? tree.root
    var index = body.index
    let end = tree.records[Int(body.index)].end
    var block: HTMLTree.Node?
    var linkEnd: Int32 = 0
    var line: [UInt8] = []
    var length = 0
    var linked = 0
    var run = 0
    var open: [Int] = []
    func close() {
      defer {
        length = 0
        linked = 0
        line.removeAll(keepingCapacity: true)
      }
      guard length > 0 else { return }
      if length >= Self.paragraphBytes, linked * 2 < length {
        paragraphs += 1
        runningText += length
        run += length
        longestRun = max(longestRun, run)
        for place in open { notices[place].following += length }
      } else if linked * 10 >= length * 8, length >= Self.headlineBytes {
        headlineLinks += 1
        run = 0
        open = []
      }
      if length <= 400, notices.count < 50, Self.noticeWords.matches(line[...]) {
        let text = PageText.line(String(decoding: line, as: UTF8.self))
        open.append(notices.count)
        notices.append((text, 0))
      }
    }
    while index < end {
      let node = HTMLTree.Node(index: index)
      switch tree.kind(node) {
      case .element:
        let tag = tree.tag(node)
        if PageLine.isHidden(tag) || tag == .nav || tag == .footer {
          index = tree.records[Int(index)].end
          continue
        }
        if tag == .a {
          linkEnd = tree.records[Int(index)].end
        } else if tag == .img {
          pictures += 1
        }
      case .text:
        let parent = PageLine.block(of: node, in: tree)
        if parent != block {
          close()
          block = parent
        }
        let range = tree.textRange(of: node)
        let room = max(0, 401 - line.count)
        let letters = tree.bytes.withUnsafeBufferPointer { bytes in
          let text = UnsafeBufferPointer(rebasing: bytes[range])
          if room > 0 { line.append(contentsOf: UnsafeBufferPointer(rebasing: text.prefix(room))) }
          return text.reduce(into: 0) { count, byte in count += byte > 0x20 ? 1 : 0 }
        }
        // Of a run of white space, one counts.
        let count = min(range.count, letters + letters / 3)
        length += count
        if index < linkEnd { linked += count }
      case .comment, .document: break
      }
      index += 1
    }
    close()
  }
}
