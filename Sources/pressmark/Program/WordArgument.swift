internal import ArgumentParser

/// An argument that is one word of a fixed vocabulary.
enum WordArgument {
  /// The value that a word names, without regard to case.
  ///
  /// - Throws: A sentence that names the words.
  static func read<Value: CaseIterable & RawRepresentable<String>>(_ text: String) throws -> Value {
    if let value = Value(rawValue: text.lowercased()) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("“\(text.printableLine)” is none of \(words)")
  }
}
