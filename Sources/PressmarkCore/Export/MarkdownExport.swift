/// An annotated article as Markdown: the whole article with its marks in place, a footnote for each,
/// a table of claims, and data from which everything can be read back.
///
/// Same values, same bytes. ``MarkdownExportReader`` reads the file back; docs/formats/markdown.md
/// describes it.
public struct MarkdownExport: Sendable {
  /// How a file is written.
  public struct Options: Hashable, Sendable, Codable {
    /// Whether asides (shop boxes, newsletter boxes, "read also") are written with the article.
    public var includesAsides: Bool

    /// How a file is written.
    public init(includesAsides: Bool = false) { self.includesAsides = includesAsides }
  }

  let bundle: AnnotationBundle
  let options: Options
  /// The number of each annotation, counted from 1 in document order.
  let numbers: [AnnotationID: Int]
  let index: ScalarIndex

  init(_ bundle: AnnotationBundle, options: Options) {
    self.bundle = bundle
    self.options = options
    index = ScalarIndex(bundle.revision.text)
    numbers = Dictionary(
      bundle.annotations.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file for an annotated article.
  ///
  /// - Throws: ``ExportError/unwritable(_:)``.
  public static func document(
    _ bundle: AnnotationBundle, options: Options = Options()
  ) throws(ExportError) -> String {
    let export = MarkdownExport(bundle, options: options)
    return MarkdownFile(
      article: bundle.article.id.rawValue, frontMatter: export.frontMatter,
      content: try export.content()
    ).text
  }

  /// What stands between the markers of the managed block.
  func content() throws(ExportError) -> String {
    let (article, drawn) = articleText()
    var parts = article.isEmpty ? [] : [article]
    parts.append(Self.articleEnd)
    if let notice = asideNotice { parts.append(notice) }
    if let unplaced = unplacedMarks(drawn) { parts.append(unplaced) }
    if let table = claimsTable { parts.append(table) }
    parts += bundle.annotations.map(footnote)
    parts.append(try MarkdownData.comment(bundle, options: options))
    return parts.joined(separator: "\n\n")
  }

  /// The rule between the article and what belongs to it.
  static let articleEnd = "* * *"

  /// Says that asides are left out.
  private var asideNotice: String? {
    let count = bundle.revision.blocks.filter { $0.role == .aside }.count
    guard count > 0, !options.includesAsides else { return nil }
    let passages =
      count == 1
      ? "One passage that is not part of the article (an aside) is left out"
      : "\(count) passages that are not part of the article (asides) are left out"
    return "*\(passages); the data at the end of this file keeps \(count == 1 ? "it" : "them").*"
  }

  /// The marks that have no place in the article as it is shown: those in asides, and orphans.
  private func unplacedMarks(_ drawn: Set<Int>) -> String? {
    let unplaced = bundle.annotations.filter { !drawn.contains(numbers[$0.id] ?? 0) }
    guard !unplaced.isEmpty else { return nil }
    let lines = unplaced.map { annotation in
      let quote = MarkdownText.line(annotation.quotes.joined(separator: " … "))
      let why = bundle.isOrphan(annotation) ? "not found in this text" : "not shown"
      return "- \(why): <mark>\(quote)</mark>[^\(numbers[annotation.id] ?? 0)]"
    }
    return "## Marks without a place\n\n" + lines.joined(separator: "\n")
  }
}
