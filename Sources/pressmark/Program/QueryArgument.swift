internal import PressmarkCore

/// A query on a command line: its words, and how it is shown when something is wrong with it.
struct QueryArgument {
  private let text: String

  /// The arguments of a command, with spaces between them.
  init(_ arguments: [String]) { text = arguments.joined(separator: " ") }

  /// Reads it.
  ///
  /// - Throws: ``Failure``, for wrong usage, with the query and a mark under what is wrong.
  func query() throws(Failure) -> Query {
    do {
      return try Query(text)
    } catch {
      throw .usage(picture(of: error))
    }
  }

  /// Asks the library; what the query names and the library does not have is shown in the query.
  func asking<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch LibraryError.query(let error) {
      throw Failure.input(picture(of: error))
    }
  }

  /// The sentence, the query below it, and carets under the part that the sentence is about.
  private func picture(of error: QueryError) -> String {
    // One shown character for each: what takes two columns pushes the carets to the left.
    let shown = text.unicodeScalars.map { String($0).printableLine }
    let start = min(error.place.lowerBound, shown.count)
    let end = min(max(error.place.upperBound, start + 1), max(shown.count, start + 1))
    let before = shown[..<start].reduce(0) { $0 + $1.count }
    let under = shown[start..<min(end, shown.count)].reduce(0) { $0 + $1.count }
    let carets = String(repeating: "^", count: max(1, under))
    return "\(error.sentence)\n  \(shown.joined())\n  "
      + String(repeating: " ", count: before) + carets
  }
}
