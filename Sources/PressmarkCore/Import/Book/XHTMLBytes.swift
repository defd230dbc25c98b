/// Makes an XHTML document fit for a reader of HTML, which knows no elements that close themselves.
enum XHTMLBytes {
  /// The document as UTF-8 text, `<title/>` written as `<title></title>`.
  static func html(_ bytes: [UInt8]) -> String {
    let source = XMLBytes.readable(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(source.count + source.count / 50)
    var position = 0
    while position < source.count {
      guard source[position] == UInt8(ascii: "<") else {
        output.append(source[position])
        position += 1
        continue
      }
      let start = position
      position += 1
      if source[position...].starts(with: "!--".utf8) {
        let rest = source[min(position + 3, source.count)...]
        position = rest.firstRange(of: Array("-->".utf8))?.upperBound ?? source.count
        continue
      }
      // The name, then everything up to the end of the tag, quoted values as one.
      let nameStart = position
      while position < source.count, isName(source[position]) { position += 1 }
      let name = source[nameStart..<position]
      var quote: UInt8?
      while position < source.count {
        let byte = source[position]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
          break
        }
        position += 1
      }
      let closesItself =
        position < source.count && source[position] == UInt8(ascii: ">") && !name.isEmpty
        && source[position - 1] == UInt8(ascii: "/")
      if closesItself, !emptyElements.contains(String(decoding: name, as: UTF8.self)) {
        output.append(contentsOf: source[start..<position - 1])
        output.append(contentsOf: "></".utf8)
        output.append(contentsOf: name)
        output.append(UInt8(ascii: ">"))
        position += 1
      } else {
        output.append(contentsOf: source[start..<position])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static let emptyElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
