/// Cuts a text into display clusters in one pass.
///
/// A cluster is a grapheme cluster, and the zero-width scalars after it. Runs of scalars that are
/// known to stand alone (Latin, Cyrillic, punctuation, kana, ideographs) never ask the standard
/// library for grapheme borders, which costs ten times as much.
struct ClusterScanner {
  private let text: String
  private var index: String.Index
  private var offset = 0
  private var byteOffset = 0

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> DisplayCluster? {
    let scalars = text.unicodeScalars
    guard index < scalars.endIndex else { return nil }
    let first = scalars[index]
    let next = scalars.index(after: index)
    if Self.standsAlone(first), next == scalars.endIndex || Self.standsAlone(scalars[next]) {
      let columns = ColumnWidth.entry(of: first)
      // Everything that stands alone is printable but U+00AD and the controls, handled below.
      return advance(to: next, length: 1, columns: Int(columns.rawValue), kind: .scalar, first)
    }
    if first == "\n" { return advance(to: next, length: 1, columns: 0, kind: .lineFeed, first) }
    if Self.isControl(first) {
      return advance(to: next, length: 1, columns: 1, kind: .sequence, first)
    }
    return graphemeCluster(first)
  }

  /// The last scalar of the cluster that ``next()`` has just given.
  func lastScalar(of cluster: DisplayCluster) -> Unicode.Scalar {
    if cluster.length == 1 { return cluster.first }
    return text.unicodeScalars[text.unicodeScalars.index(before: index)]
  }

  private mutating func graphemeCluster(_ first: Unicode.Scalar) -> DisplayCluster {
    let scalars = text.unicodeScalars
    let isHint = first.value == 0xAD || first.value == 0x200B
    var end = isHint ? scalars.index(after: index) : text.index(after: index)
    if end <= index { end = scalars.index(after: index) }
    // Whatever shows nothing by itself belongs to the cluster before it, but for break hints.
    while end < scalars.endIndex, Self.isInvisible(scalars[end]) {
      end = scalars.index(after: end)
    }
    let cluster = text.unicodeScalars[index..<end]
    let columns = SequenceGlyphs.columns(of: cluster)
    let kind: DisplayCluster.Kind =
      if first.value == 0xAD {
        .softHyphen
      } else {
        columns == 0 ? .invisible : .sequence
      }
    return advance(to: end, length: cluster.count, columns: columns, kind: kind, first)
  }

  private mutating func advance(
    to end: String.Index, length: Int, columns: Int, kind: DisplayCluster.Kind,
    _ first: Unicode.Scalar
  ) -> DisplayCluster {
    let cluster = DisplayCluster(
      offset: offset, length: length, columns: columns, kind: kind, byteOffset: byteOffset,
      first: first)
    byteOffset += text.utf8.distance(from: index, to: end)
    offset += length
    index = end
    return cluster
  }

  /// Whether a scalar is a cluster by itself when its neighbours are such scalars too.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x3A3...0x482, 0x48A...0x52F, 0x5D0...0x5EA,
      0x620...0x64A, 0x671...0x6D3, 0x1E00...0x1EFF,
      0x2010...0x2027, 0x202F...0x205F, 0x20A0...0x20C0, 0x2190...0x23FF, 0x2500...0x27BF,
      0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF60:
      true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether a scalar shows nothing and may be added to the cluster before it.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE0FFF, 0xFE00...0xFE0F: true
    default: false
    }
  }
}
