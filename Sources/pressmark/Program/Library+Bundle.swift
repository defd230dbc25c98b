internal import PressmarkCore

extension Library {
  /// An article with its marks and all that they refer to, as exporters want it.
  func bundle(for article: Article) throws -> AnnotationBundle {
    let annotations = try annotations(of: article.id)
    // The texts that orphans still stand in.
    let earlier = Set(annotations.map(\.revision)).subtracting([article.revision]).sorted()
    return AnnotationBundle(
      article: article, revision: try newestRevision(of: article.id),
      earlierRevisions: try earlier.map { try revision($0, of: article.id) },
      annotations: annotations, codebook: try codebook())
  }
}
