/// Why a file could not be imported.
///
/// Its ``description`` is a sentence for people: what was wrong, with which file, and what to do.
public enum ImportError: Error, Equatable, Sendable {
  /// There is no file at the path.
  case missing(String)
  /// The file or folder cannot be read; the reason is the system's.
  case unreadable(String, reason: String)
  /// What stands at the path is no regular file: a folder, a pipe, a device.
  case notAFile(String, kind: String)
  /// The path is expected to be a folder and is none.
  case notAFolder(String)
  /// The file is larger than the limit; both in bytes.
  case tooLarge(String, size: Int, limit: Int)
  /// The file has no bytes, or nothing but white space.
  case empty(String)
  /// The file is not text.
  case binary(String)
  /// The file is text in an encoding that cannot be told.
  case unknownEncoding(String)
  /// The file was read, and what is in it is no article; the reason ends a sentence.
  case notAnArticle(String, reason: String)
  /// The file is in a format that is read, and is damaged or made to do harm; the reason ends a
  /// sentence.
  case damaged(String, reason: String)
  /// The file needs a program that is not installed; the advice is a sentence.
  case missingProgram(String, program: String, advice: String)
  /// The file is in a format that is known but not read.
  case unsupported(String, format: String, advice: String)
}

extension ImportError: CustomStringConvertible {
  /// The sentence for people.
  public var description: String {
    switch self {
    case .missing(let name): "There is no file “\(Self.shown(name))”."
    case .unreadable(let name, let reason): "“\(Self.shown(name))” cannot be read: \(reason)."
    case .notAFile(let name, let kind):
      "“\(Self.shown(name))” is \(kind), not a file with an article in it."
    case .notAFolder(let name): "“\(Self.shown(name))” is not a folder."
    case .tooLarge(let name, let size, let limit):
      "“\(Self.shown(name))” is too large: \(Self.megabytes(size)), where at most "
        + "\(Self.megabytes(limit)) are read. Cut it into articles and add those."
    case .empty(let name): "“\(Self.shown(name))” is empty: there is no text in it to read."
    case .binary(let name):
      "“\(Self.shown(name))” is not text, and no other format that is read: saved pages, exports of "
        + "press databases, EPUB, PDF, messages and feeds are. Save the article as one of these, or as "
        + "plain text, and add that."
    case .unknownEncoding(let name):
      "“\(Self.shown(name))” is text in an encoding that cannot be told: neither UTF-8, nor UTF-16, "
        + "nor Windows-1252. Convert it to UTF-8 (iconv does that) and add it again."
    case .notAnArticle(let name, let reason): "“\(Self.shown(name))” is no article: \(reason)."
    case .damaged(let name, let reason): "“\(Self.shown(name))” cannot be read: \(reason)."
    case .missingProgram(let name, let program, let advice):
      "“\(Self.shown(name))” is read with the program \(program), which is not installed. \(advice)"
    case .unsupported(let name, let format, let advice):
      "“\(Self.shown(name))” is \(format), which is not read yet. \(advice)"
    }
  }

  /// A file name is hostile text like any other.
  private static func shown(_ name: String) -> String { CanonicalText.line(name) }

  private static func megabytes(_ size: Int) -> String {
    let tenths = (size + 99_999) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
