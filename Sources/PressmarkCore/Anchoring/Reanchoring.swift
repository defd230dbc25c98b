/// Carries annotations from one revision of an article to another by their quotes.
public struct Reanchoring: Sendable {
  /// What became of an annotation.
  public enum Kind: Hashable, Sendable {
    /// Its words stand in the new text, letter by letter.
    case kept
    /// Its words were changed and found again.
    case refound
    /// Its place was not found; it keeps its old revision and is an orphan.
    case lost
  }

  /// An annotation after the change of text.
  public struct Outcome: Hashable, Sendable {
    /// The annotation, with places in the new text unless it is lost.
    public var annotation: Annotation
    /// What became of it.
    public var kind: Kind
    /// Sentences about what could not be carried over.
    public var remarks: [String]
  }

  let new: Revision
  let newIndex: ScalarIndex
  private let oldIndex: ScalarIndex
  let anchor: QuoteAnchor

  /// A change from one revision to another.
  public init(from old: Revision, to new: Revision) {
    self.new = new
    newIndex = ScalarIndex(new.text)
    oldIndex = ScalarIndex(old.text)
    anchor = QuoteAnchor(text: new.text)
  }

  /// The annotation of the old revision in the new one.
  public func moved(_ annotation: Annotation) -> Outcome {
    var result = annotation
    var kind = Kind.kept
    var spans: [TextSpan] = []
    for selector in annotation.selectors {
      switch anchor.locate(selector) {
      case .found(let match):
        if match.method != .unchanged, match.method != .exact { kind = .refound }
        spans.append(match.span)
      case .ambiguous(let places):
        return lost(annotation, "its words stand at \(places.count) places that fit equally well.")
      case .notFound:
        return lost(annotation, "its words “\(Self.short(selector.exact))” were not found.")
      }
    }
    spans.sort()
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
      return lost(annotation, "its parts were found on top of each other.")
    }
    result.selectors = spans.map { Selector(span: $0, in: newIndex) }
    result.revision = new.digest
    var remarks: [String] = []
    result.claim.sourceSpan = moved(annotation.claim.sourceSpan, "source span", &remarks)
    result.claim.cueSpan = moved(annotation.claim.cueSpan, "cue span", &remarks)
    return Outcome(annotation: result, kind: kind, remarks: remarks)
  }

  private func moved(_ span: TextSpan?, _ name: String, _ remarks: inout [String]) -> TextSpan? {
    guard let span, span.end <= oldIndex.end else { return nil }
    let selector = Selector(span: span, in: oldIndex)
    if let match = anchor.locate(selector).match { return match.span }
    remarks.append(
      "the words of its \(name), “\(Self.short(selector.exact))”, were not found; it is left empty."
    )
    return nil
  }

  private func lost(_ annotation: Annotation, _ remark: String) -> Outcome {
    Outcome(
      annotation: annotation, kind: .lost,
      remarks: [remark + " It is kept, with the old text, as an orphan."])
  }

  private static func short(_ text: String) -> String {
    let line = CanonicalText.line(text)
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
