/// Exact search in arrays of scalars, in linear time whatever the texts are (Knuth, Morris, Pratt
/// 1977).
enum ScalarSearch {
  /// Where the pattern starts, up to a number of places; places may overlap.
  static func starts(of pattern: [UInt32], in text: [UInt32], limit: Int) -> [Int] {
    guard let first = pattern.first, pattern.count <= text.count else { return [] }
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for position in pattern.indices.dropFirst() {
      while length > 0, pattern[position] != pattern[length] { length = borders[length - 1] }
      if pattern[position] == pattern[length] { length += 1 }
      borders[position] = length
    }
    var found: [Int] = []
    text.withUnsafeBufferPointer { text in
      var matched = 0
      var position = 0
      while position < text.count {
        if matched == 0, text[position] != first {
          position += 1
          continue
        }
        while matched > 0, text[position] != pattern[matched] { matched = borders[matched - 1] }
        if text[position] == pattern[matched] { matched += 1 }
        position += 1
        if matched == pattern.count {
          found.append(position - matched)
          if found.count == limit { return }
          matched = borders[matched - 1]
        }
      }
    }
    return found
  }
}
