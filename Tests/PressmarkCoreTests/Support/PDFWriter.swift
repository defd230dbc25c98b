/// Writes PDF documents for tests: words in standard fonts at places.
struct PDFWriter {
  /// A font that every reader has.
  enum Font: String, CaseIterable {
    case text = "Times-Roman"
    case bold = "Helvetica-Bold"
    case italic = "Times-Italic"
    case fixed = "Courier"
  }

  /// The page's size in points.
  var width = 595.0
  var height = 842.0
  /// What the document says about itself: `Title`, `Author`, `CreationDate`.
  var information: [String: String] = [:]
  private var pages: [String] = [""]

  /// Starts a further page.
  mutating func newPage() { pages.append("") }

  /// Writes a line, its left end and its lower edge given from the upper left corner.
  mutating func line(
    _ text: String, x: Double, y: Double, size: Double = 10, font: Font = .text
  ) {
    let number = (Font.allCases.firstIndex(of: font) ?? 0) + 1
    let hexadecimal = Self.latin(text).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    pages[pages.count - 1] +=
      "BT /F\(number) \(size) Tf 1 0 0 1 \(x) \(height - y) Tm <\(hexadecimal)> Tj ET\n"
  }

  /// Writes lines below each other, and says where the next one would stand.
  @discardableResult
  mutating func lines(
    _ lines: [String], x: Double, y: Double, leading: Double = 12, size: Double = 10,
    indent: Double = 0, font: Font = .text
  ) -> Double {
    for (number, text) in lines.enumerated() {
      line(
        text, x: x + (number == 0 ? indent : 0), y: y + Double(number) * leading, size: size,
        font: font)
    }
    return y + Double(lines.count) * leading
  }

  /// The document.
  var file: [UInt8] {
    var objects: [String] = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let fonts = Font.allCases.indices.map { "/F\($0 + 1) \($0 + 3) 0 R" }.joined(separator: " ")
    let first = 3 + Font.allCases.count
    let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    for font in Font.allCases {
      objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /\(font.rawValue) /Encoding /WinAnsiEncoding >>")
    }
    for (number, content) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] "
          + "/Resources << /Font << \(fonts) >> >> /Contents \(first + 2 * number + 1) 0 R >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    objects.append(
      "<< "
        + information.sorted { $0.key < $1.key }.map { "/\($0.key) (\($0.value))" }
        .joined(separator: " ") + " >>")
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\n"
    return Array((text + "startxref\n\(table)\n%%EOF\n").utf8)
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "’": 0x92
      case "–": 0x96
      case "—": 0x97
      case "œ": 0x9C
      case "•": 0x95
      case "…": 0x85
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
