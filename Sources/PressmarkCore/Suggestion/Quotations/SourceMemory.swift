/// The sources that were named last, by which pronouns are understood.
///
/// A pronoun is given a name only where one source alone can be meant; a wrong name is worse than none.
struct SourceMemory {
  /// A source that was named.
  struct Source {
    var name: String
    var kind: SpeakerKind?
    var span: TextSpan
    var venue: String?
    /// Whether the words tell a man or a woman.
    var gender: SpeakerPronoun?
    /// Which passage named it.
    var passage: Int
  }

  private var sources: [Source] = []
  private static let limit = 8

  /// Notes that a source was named.
  mutating func note(_ source: Source) {
    sources.removeAll { $0.name == source.name }
    sources.append(source)
    if sources.count > Self.limit { sources.removeFirst() }
  }

  /// Whom a pronoun stands for; `nil` where that is not safe.
  ///
  /// - Parameters:
  ///   - pronoun: The pronoun.
  ///   - passage: Which passage it stands in.
  ///   - isPersonal: Whether it stands for people only, as "he" does and « il » does not.
  /// - Returns: The source.
  func source(of pronoun: SpeakerPronoun, passage: Int, isPersonal: Bool) -> Source? {
    let near = sources.filter { passage - $0.passage <= 1 }
    switch pronoun {
    case .masculine, .feminine:
      let persons = near.filter {
        ($0.kind == .person || isPersonal && $0.kind == nil)
          && ($0.gender == nil || $0.gender == pronoun)
      }
      let here = persons.filter { $0.passage == passage }
      let candidates = here.isEmpty ? persons : here
      return candidates.count == 1 ? candidates[0] : nil
    case .several:
      return near.last { $0.kind == .group }
    case .author, .nobody, .relative: return nil
    }
  }

  /// Whether somebody was named lately whom a pronoun may stand for.
  func knowsPerson(passage: Int) -> Bool {
    sources.contains { $0.kind == .person && passage - $0.passage <= 1 }
  }

  /// The group whose member speaks.
  func group(passage: Int) -> Source? {
    sources.last { $0.kind == .group && passage - $0.passage <= 1 }
  }

  /// The full name that ends with a surname: « Sarandos » → Ted Sarandos.
  func fullName(of surname: String) -> Source? {
    sources.last { $0.name.hasSuffix(" " + surname) }
  }
}
