/// The words of a PDF document with their places, as `pdftotext -bbox-layout` writes them.
struct PDFText: Sendable {
  /// One word.
  struct Word: Hashable, Sendable {
    /// The left and right edge, in points from the left of the page.
    var left: Double
    var right: Double
    /// The upper and lower edge, in points from the top of the page.
    var top: Double
    var bottom: Double
    var text: String

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }

    /// Whether it stands upright on its end, as the credit beside a photograph.
    var isRotated: Bool { text.unicodeScalars.count > 2 && height > 2 * (right - left) }
  }

  /// One page.
  struct Page: Sendable {
    var width: Double
    var height: Double
    var words: [Word] = []
  }

  var pages: [Page] = []
  /// What the document says about itself: `Title`, `Author`, `CreationDate`, ….
  var information: [String: String] = [:]

  init(pages: [Page] = [], information: [String: String] = [:]) {
    self.pages = pages
    self.information = information
  }

  /// Reads the program's output.
  ///
  /// - Parameters:
  ///   - output: The output, an XHTML document.
  ///   - name: The file's name for messages.
  /// - Throws: ``ImportError`` when it is something else.
  init(output: [UInt8], name: String) throws(ImportError) {
    var text = PDFText()
    var word: Word?
    var isTitle = false
    var limits = XMLReader.Limits()
    limits.maximumBytes = 200_000_000
    try XMLReader.read(output, name: name, limits: limits) { (event) throws(ImportError) in
      switch event {
      case .start(let element):
        switch element.name.local {
        case "page":
          text.pages.append(
            Page(width: Self.number(element["width"]), height: Self.number(element["height"])))
        case "word":
          word = Word(
            left: Self.number(element["xMin"]), right: Self.number(element["xMax"]),
            top: Self.number(element["yMin"]), bottom: Self.number(element["yMax"]), text: "")
        case "title": isTitle = text.pages.isEmpty
        case "meta":
          if let key = element["name"], let value = element["content"] {
            text.information[key] = value
          }
        default: break
        }
      case .text(let piece):
        if word != nil {
          word?.text += piece
        } else if isTitle {
          text.information["Title", default: ""] += piece
        }
      case .end(let ended):
        if ended.local == "title" { isTitle = false }
        if ended.local == "word", let done = word {
          word = nil
          if !done.text.isEmpty, done.right >= done.left, done.bottom >= done.top,
            !text.pages.isEmpty
          {
            text.pages[text.pages.count - 1].words.append(done)
          }
        }
      }
    }
    self = text
  }

  /// A place on a page; what is none, or absurd, counts as 0.
  private static func number(_ text: String?) -> Double {
    guard let text, let number = Double(text), number.magnitude < 1_000_000 else { return 0 }
    return number
  }
}
