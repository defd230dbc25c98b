extension ArticleMetadata {
  /// The fields that say something else than those of another.
  public func fields(differingFrom other: ArticleMetadata) -> Set<MetadataField> {
    Set(
      MetadataField.allCases.filter { field in
        var copy = self
        copy.take(field, from: other)
        return copy != self
      })
  }

  /// The metadata as it is found now, except for some fields, which stay as they were here.
  public func renewed(
    by found: ArticleMetadata, keeping fields: Set<MetadataField>
  ) -> ArticleMetadata {
    var renewed = found
    for field in fields { renewed.take(field, from: self) }
    return renewed
  }

  private mutating func take(_ field: MetadataField, from other: ArticleMetadata) {
    switch field {
    case .title: title = other.title
    case .byline: byline = other.byline
    case .published: published = other.published
    case .modified: modified = other.modified
    case .language: language = other.language
    case .site: site = other.site
    case .url: url = other.url
    case .section: section = other.section
    case .page: page = other.page
    case .words: words = other.words
    case .documentNumber: documentNumber = other.documentNumber
    }
  }
}

extension Set<MetadataField> {
  /// The names of the fields, sorted.
  var sortedNames: [String] { map(\.rawValue).sorted() }
}
