/// Two claims that seem to speak of the same quantity, and what a person may make of them.
///
/// A pair is a proposal: nothing is written before somebody confirms it.
public struct ClaimPair: Hashable, Sendable, Identifiable {
  /// The claim that came first: by the day of its article, then by when it was marked.
  public let earlier: Annotation
  /// The other claim.
  public let later: Annotation
  /// What the one seems to do to the other.
  public let proposal: Proposal
  /// Why they are thought to speak of the same, as a sentence.
  public let reason: String
  /// The words that both use, as the earlier claim's text writes them.
  public let words: [String]
  /// Where their claim fields differ, in the order of the fields.
  public let differences: [Difference]
  /// How much speaks for it; a higher score says more.
  public let score: Double
  /// The link that a person made between the two, from either end.
  public let link: Relation.Kind?

  /// What names the pair: eight hexadecimal digits that depend on the two claims alone.
  public var id: String { Self.id(earlier.id, later.id) }

  /// The name of a pair, whichever of the two comes first.
  static func id(_ a: AnnotationID, _ b: AnnotationID) -> String {
    let (low, high) = a < b ? (a, b) : (b, a)
    return String(ContentDigest.of(Array("\(low.rawValue) \(high.rawValue)".utf8)).prefix(8))
  }

  /// A link that a person may confirm.
  public struct Proposal: Hashable, Sendable {
    /// What the first claim does to the second: repeats, contradicts or refines.
    public let kind: Relation.Kind
    /// The claim that gets the link.
    public let from: AnnotationID
    /// The claim that it leads to.
    public let target: AnnotationID
  }

  /// A claim field that is filled differently.
  public struct Difference: Hashable, Sendable {
    /// The field's name: `value`, `comparator`, `speaker`, ….
    public let field: String
    /// What the earlier claim says; `nil` when it says nothing.
    public let earlier: String?
    /// What the later claim says; `nil` when it says nothing.
    public let later: String?
  }

  /// The claim that gets the link, with it.
  ///
  /// - Parameters:
  ///   - annotation: That claim as it is now.
  ///   - kind: Another kind of link than the proposed one, where a person knows better.
  ///   - moment: The time of the change.
  /// - Returns: The claim; `nil` when it has the link already.
  public func linking(
    _ annotation: Annotation, as kind: Relation.Kind? = nil, at moment: Timestamp
  ) -> Annotation? {
    let relation = Relation(kind: kind ?? proposal.kind, target: proposal.target)
    guard annotation.id == proposal.from, !annotation.relations.contains(relation) else {
      return nil
    }
    var linked = annotation
    linked.relations.append(relation)
    linked.modified = moment
    return linked
  }
}
