/// One grapheme cluster of a text as the terminal shows it: the gate between text and cells.
///
/// This is the only way from text to cells, so whatever an article holds, what reaches the
/// terminal is a printable scalar with at most four marks:
/// - C0 controls and DEL become one symbol each (`␛`, `␡`), C1 controls and what the width table
///   does not know become `�`;
/// - bidi controls become their name in brackets (`⟨RLO⟩`);
/// - tag characters, joiners, soft hyphens, variation selectors and other zero-width scalars are
///   dropped; the cluster before them takes their place in the offsets;
/// - emoji sequences whose width terminals disagree on are drawn as their first emoji.
///
/// The text itself is never changed: offsets count all of its scalars.
public struct DisplayCluster: Hashable, Sendable {
  /// Where the cluster starts, in Unicode scalars from the start of the text.
  public var offset: Int
  /// The number of Unicode scalars that it stands for, dropped ones included.
  public var length: Int
  /// The number of terminal columns that it takes; 0 for a line feed or when nothing is shown.
  public var columns: Int
  /// What kind of place the cluster is for line breaking.
  var kind: Kind
  /// Where the cluster starts, in UTF-8 bytes from the start of the text.
  var byteOffset: Int
  /// The first scalar of the cluster.
  var first: Unicode.Scalar

  /// What kind of thing a cluster shows.
  enum Kind: UInt8 {
    /// One scalar, drawn as it is.
    case scalar
    /// Several scalars, or one that is drawn as something else.
    case sequence
    /// A line feed.
    case lineFeed
    /// A soft hyphen, shown only where a line breaks at it.
    case softHyphen
    /// Nothing to show: zero-width scalars at the start of a text or line.
    case invisible
  }

  /// Calls `body` with each cluster of a text in order.
  ///
  /// - Complexity: Linear in the length of the text; makes no strings.
  public static func forEach(in text: String, _ body: (DisplayCluster) -> Void) {
    var text = text
    text.makeContiguousUTF8()
    var scanner = ClusterScanner(text)
    while let cluster = scanner.next() { body(cluster) }
  }

  /// Calls `body` with each glyph that a text is drawn as, and the number of the text's scalars
  /// before its cluster.
  static func forEachGlyph(in text: String, _ body: (Glyph, _ offset: Int) -> Void) {
    var text = text
    text.makeContiguousUTF8()
    var scanner = ClusterScanner(text)
    while let cluster = scanner.next() {
      glyphs(of: cluster, in: text) { body($0, cluster.offset) }
    }
  }

  /// Calls `body` with each glyph that a cluster of the text is drawn as.
  static func glyphs(of cluster: DisplayCluster, in text: String, _ body: (Glyph) -> Void) {
    switch cluster.kind {
    case .scalar: body(Glyph(safe: cluster.first))
    case .lineFeed, .softHyphen, .invisible: break
    case .sequence:
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: cluster.byteOffset)
      let end = text.unicodeScalars.index(start, offsetBy: cluster.length)
      SequenceGlyphs.forEach(in: text.unicodeScalars[start..<end], body)
    }
  }
}
