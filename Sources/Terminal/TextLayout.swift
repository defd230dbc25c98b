/// How wide lines may be, in terminal columns.
public struct LineMeasure: Hashable, Sendable {
  /// The column that no line reaches past, counted from the left edge of the box.
  public var columns: Int
  /// The column where the first line of the text starts.
  public var firstIndent: Int
  /// The column where further lines start; more than `firstIndent` makes a hanging indent.
  public var indent: Int

  /// A measure in columns; at least one column is left between an indent and the right edge.
  public init(columns: Int, firstIndent: Int = 0, indent: Int = 0) {
    self.columns = max(1, min(columns, 1 << 20))
    self.firstIndent = max(0, min(firstIndent, self.columns - 1))
    self.indent = max(0, min(indent, self.columns - 1))
  }
}

/// A text wrapped to a measure, whose every cell knows the scalar that it shows.
///
/// Offsets are counted in Unicode scalars from the start of the text; columns from the left edge
/// of the box, indent included. Where a selection or a click falls is a look-up.
public struct TextLayout: Hashable, Sendable {
  /// The text, unchanged.
  public let text: String
  /// The measure that it was wrapped to.
  public let measure: LineMeasure
  /// The lines from top to bottom; one empty line for an empty text.
  public let lines: [WrappedLine]
  /// The clusters of the whole text in order; those of a line are ``clusters(ofLine:)``.
  public let clusters: [TextCluster]
  /// The number of Unicode scalars in the text.
  public let scalarCount: Int

  /// Wraps a text; line feeds in it end lines.
  ///
  /// - Complexity: Linear in the length of the text.
  public init(_ text: String, measure: LineMeasure) {
    var text = text
    text.makeContiguousUTF8()
    var wrapping = LineWrapping(text, measure: measure)
    wrapping.run()
    self.text = text
    self.measure = measure
    lines = wrapping.lines
    clusters = wrapping.clusters
    scalarCount = clusters.last?.end ?? 0
  }

  /// The clusters of a line from left to right, spaces and the line feed that end it included.
  public func clusters(ofLine line: Int) -> ArraySlice<TextCluster> {
    clusters[lines[line].clusters]
  }

  // MARK: Offset to position

  /// The line that shows the scalar after an offset; the last line for the end of the text.
  ///
  /// - Complexity: O(log *lines*).
  public func line(ofScalar offset: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].scalars.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The cluster that holds the scalar after an offset; `nil` at the end of the text.
  ///
  /// - Complexity: O(log *clusters*).
  public func cluster(ofScalar offset: Int) -> TextCluster? {
    guard offset < scalarCount, !clusters.isEmpty else { return nil }
    var low = 0
    var high = clusters.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if clusters[middle].offset <= offset { low = middle } else { high = middle - 1 }
    }
    return clusters[low]
  }

  /// The column and line where the cluster with the scalar after an offset starts.
  ///
  /// The end of the text is the column after the last cluster. A position's row is the line.
  public func position(ofScalar offset: Int) -> Position {
    let line = line(ofScalar: offset)
    if let cluster = cluster(ofScalar: offset) {
      return Position(column: cluster.column, row: line)
    }
    let last = clusters(ofLine: line).last
    return Position(column: last.map { $0.column + $0.columns } ?? lines[line].indent, row: line)
  }

  // MARK: Position to offset

  /// The cluster that covers a cell; `nil` where there is none.
  ///
  /// A position's row is the line.
  public func cluster(at position: Position) -> TextCluster? {
    guard lines.indices.contains(position.row) else { return nil }
    let range = lines[position.row].clusters
    var low = range.lowerBound
    var high = range.upperBound
    // The last cluster that starts at or before the column.
    while low < high {
      let middle = (low + high) / 2
      if clusters[middle].column <= position.column { low = middle + 1 } else { high = middle }
    }
    // Clusters of no columns share the column of the one that follows them, or of the line's end.
    var index = low - 1
    while index >= range.lowerBound {
      let cluster = clusters[index]
      if cluster.columns > 0 {
        return position.column < cluster.column + cluster.columns ? cluster : nil
      }
      index -= 1
    }
    return nil
  }

  /// The offset of the cluster at a cell, or of the nearest one in the line; lines are clamped.
  public func nearestOffset(to position: Position) -> Int {
    let row = max(0, min(position.row, lines.count - 1))
    let line = lines[row]
    if let cluster = cluster(at: Position(column: position.column, row: row)) {
      return cluster.offset
    }
    let shown = clusters[line.clusters].filter { $0.columns > 0 }
    guard let first = shown.first, let last = shown.last else { return line.scalars.lowerBound }
    return position.column < first.column ? first.offset : last.offset
  }
}

/// One line of a ``TextLayout``.
public struct WrappedLine: Hashable, Sendable {
  /// The Unicode scalars of the text that the line stands for; lines follow without gaps.
  public let scalars: Range<Int>
  /// The indices of the line's clusters in ``TextLayout/clusters``.
  public let clusters: Range<Int>
  /// The column where the line starts.
  public let indent: Int
  /// The column after the last one drawn, spaces at the end of the line left out.
  public let columns: Int
  /// Whether the line breaks at a soft hyphen, so that a hyphen is drawn in its last column.
  public let isHyphenated: Bool
}

/// One grapheme cluster of a ``TextLayout``, with its place.
public struct TextCluster: Hashable, Sendable {
  // Narrow fields: a text has as many clusters as letters.
  private var offset32: UInt32
  private var length32: UInt32
  private var byteOffset32: UInt32
  var column32: UInt32
  private var first: Unicode.Scalar
  var columns16: UInt16
  private var kind: DisplayCluster.Kind

  init(_ cluster: DisplayCluster) {
    offset32 = UInt32(truncatingIfNeeded: cluster.offset)
    length32 = UInt32(truncatingIfNeeded: cluster.length)
    byteOffset32 = UInt32(truncatingIfNeeded: cluster.byteOffset)
    column32 = 0
    first = cluster.first
    columns16 = UInt16(clamping: cluster.columns)
    kind = cluster.kind
  }

  /// Where the cluster starts, in Unicode scalars from the start of the text.
  public var offset: Int { Int(offset32) }
  /// The number of Unicode scalars that it stands for.
  public var length: Int { Int(length32) }
  /// The offset after the cluster.
  public var end: Int { offset + length }
  /// The column where it starts.
  public var column: Int { Int(column32) }
  /// The number of columns that it takes; 0 for what is not drawn.
  public var columns: Int { Int(columns16) }

  var displayCluster: DisplayCluster {
    DisplayCluster(
      offset: offset, length: length, columns: columns, kind: kind,
      byteOffset: Int(byteOffset32), first: first)
  }
}
