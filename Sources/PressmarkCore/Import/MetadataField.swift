/// A field of an article's metadata, for saying where each was found.
///
/// The raw value is the field's name in every machine format.
public enum MetadataField: String, Hashable, Sendable, CaseIterable, Codable {
  case title, byline, published, modified, language, site, url, section, page, words
  case documentNumber
}
