/// Greedy wrapping of a text to a measure, in one pass over its clusters.
struct LineWrapping {
  private(set) var lines: [WrappedLine] = []
  private(set) var clusters: [TextCluster] = []
  private let measure: LineMeasure
  private let rules: BreakRules
  /// The columns of each cluster, also of spaces that hang over the end of a line.
  private let widths: [UInt16]

  // The line being filled.
  private var lineStart = 0
  private var column: Int
  private var indent: Int
  private var breakIndex: Int?
  private var breakIsHyphen = false
  private var emergencyIndex: Int?

  init(_ text: String, measure: LineMeasure) {
    self.measure = measure
    indent = measure.firstIndent
    column = indent
    var clusters: [TextCluster] = []
    var classes: [BreakClass] = []
    var widths: [UInt16] = []
    let capacity = text.unicodeScalars.count
    clusters.reserveCapacity(capacity)
    classes.reserveCapacity(capacity)
    widths.reserveCapacity(capacity)
    var scaleWords = ScaleWords()
    var scanner = ClusterScanner(text)
    while let cluster = scanner.next() {
      let textCluster = TextCluster(cluster)
      clusters.append(textCluster)
      widths.append(textCluster.columns16)
      classes.append(BreakClass(of: cluster, lastScalar: scanner.lastScalar(of: cluster)))
      scaleWords.read(cluster.first, in: classes)
    }
    scaleWords.finishWord()
    self.clusters = clusters
    self.widths = widths
    rules = BreakRules(classes: classes, scaleWords: scaleWords.starts)
  }

  /// Fills ``lines``, and the columns of ``clusters``.
  mutating func run() {
    lines.reserveCapacity(clusters.count / measure.columns + 1)
    var index = 0
    while index < clusters.count {
      if index > lineStart { noteBreak(before: index) }
      if overflows(at: index) {
        // What moves to the next line is laid again; it is shorter than a line, so all stays
        // linear.
        index = breakLine(before: index)
        continue
      }
      place(index)
      index += 1
    }
    finishLine(at: clusters.count, isHyphenated: false)
    if rules.classes.last == .lineFeed { finishLine(at: clusters.count, isHyphenated: false) }
  }

  private mutating func noteBreak(before index: Int) {
    switch rules.rule(before: index) {
    case .none: break
    case .mandatory: finishLine(at: index, isHyphenated: false)
    case .emergency: emergencyIndex = index
    case .allowed:
      breakIndex = index
      breakIsHyphen = false
    case .hyphen where column < measure.columns:
      breakIndex = index
      breakIsHyphen = true
    case .hyphen: break
    }
  }

  /// Whether a cluster does not fit on a line that already shows something.
  private func overflows(at index: Int) -> Bool {
    index > lineStart && rules.classes[index] != .space
      && column + Int(widths[index]) > measure.columns && widths[index] > 0
  }

  /// Ends the line at the best place before a cluster.
  ///
  /// - Returns: The index of the cluster that the next line starts with.
  private mutating func breakLine(before index: Int) -> Int {
    let place = breakIndex ?? emergencyIndex ?? index
    finishLine(at: place, isHyphenated: breakIndex != nil && breakIsHyphen)
    return place
  }

  private mutating func place(_ index: Int) {
    var width = Int(widths[index])
    // Spaces hang over the end of the line; they take a column only where there is one.
    if rules.classes[index] == .space, column + width > measure.columns { width = 0 }
    clusters[index].column32 = UInt32(column)
    clusters[index].columns16 = UInt16(width)
    column += width
  }

  private mutating func finishLine(at end: Int, isHyphenated: Bool) {
    var last = end
    while last > lineStart, isSpace(last - 1) { last -= 1 }
    var columns = indent
    if last > lineStart {
      columns = clusters[last - 1].column + clusters[last - 1].columns
    }
    let start = lineStart > 0 ? clusters[lineStart - 1].end : 0
    let stop = end > 0 ? clusters[end - 1].end : 0
    lines.append(
      WrappedLine(
        scalars: start..<stop, clusters: lineStart..<end, indent: indent,
        columns: columns + (isHyphenated ? 1 : 0), isHyphenated: isHyphenated))
    lineStart = end
    indent = measure.indent
    column = indent
    breakIndex = nil
    breakIsHyphen = false
    emergencyIndex = nil
  }

  private func isSpace(_ index: Int) -> Bool {
    rules.classes[index] == .space || rules.classes[index] == .lineFeed
  }
}
