/// The two- and three-letter codes of Factiva's indexed articles.
///
/// From Dow Jones's own list of field codes, as far as exports bear it out.
enum FactivaCode {
  /// Every code that opens a field.
  static let all: Set<String> = [
    "HD", "HDL", "HL", "SE", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG",
    "VOL",
    "LA", "CY", "LP", "TD", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "CT", "AN", "ART",
    "CLM",
    "CX", "DLN", "UR", "URL", "RGC", "RST", "NT", "TX", "FDS", "DE", "AU", "LG", "BN", "RIC",
  ]

  /// Keeps what a field says.
  ///
  /// - Parameters:
  ///   - code: The field's code.
  ///   - lines: Its paragraphs.
  ///   - article: What is known of the article.
  static func keep(_ code: String, _ lines: [PressLine], in article: inout PressArticle) {
    let value = lines.map(\.text).joined(separator: " ")
    let origin = "the field \(code)"
    switch code {
    case "HD", "HDL", "HL": article.set(.title, value, from: origin)
    case "SE": article.set(.section, value, from: origin)
    case "BY", "AU": article.add(authorsIn: value, from: origin)
    case "WC": article.set(.words, value, from: origin)
    case "PD": article.set(.published, value, from: origin)
    case "SN": article.set(.site, value, from: origin)
    case "PG": article.set(.page, value, from: origin)
    case "LA", "LG": article.set(.language, value, from: origin)
    case "AN": article.set(.documentNumber, FactivaNumber(in: value)?.number ?? value, from: origin)
    case "UR", "URL": article.set(.url, value, from: origin)
    case "LP", "TD", "TX": article.body += lines.map(\.bodyBlock)
    case "ART": article.captions += lines.map(\.text)
    // The time, and what says again what other fields say.
    case "ET", "SC", "NGC", "GC": break
    default: article.add(aside: value, label: code)
    }
  }
}

/// The number under which Factiva keeps an article, and the word for "Document" before it, if any:
/// `Document LEMOND0020111229e7ct0001r`.
struct FactivaNumber: Equatable {
  let number: String

  /// The number in a line that holds nothing else but a word or two; `nil` when there is none.
  init?(in line: String) {
    guard line.utf8.count <= 80 else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard (1...3).contains(words.count), let last = words.last, Self.isNumber(last) else {
      return nil
    }
    number = String(last)
  }

  /// A source's code of capitals and digits, the day in eight digits, and a serial number.
  private static func isNumber(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    guard (16...40).contains(bytes.count), bytes.allSatisfy({ $0 < 0x80 }),
      let first = bytes.first, first &- 0x41 < 26
    else { return false }
    let digits = bytes.count { $0 &- 0x30 < 10 }
    let others = bytes.count { !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D) }
    return digits >= 8 && others == 0
  }
}
