/// Exporting again into a file that the user has written in.
extension MarkdownExport {
  /// A file after an export into it.
  public struct Merged: Hashable, Sendable {
    /// What to write.
    public var text: String
    /// The file as it was, when a change made by hand was replaced; write it beside the new one.
    public var replaced: String?
  }

  /// Puts a new export into a file that an earlier export made.
  ///
  /// Text and front matter of the user's own, outside the managed block, stay as they are.
  ///
  /// - Parameters:
  ///   - new: A file as ``document(_:options:)`` makes it.
  ///   - existing: The file as it is.
  ///   - force: Whether to replace a managed block that was changed by hand.
  /// - Returns: What to write.
  /// - Throws: ``ExportError/editedByHand(line:)`` for such a block; ``ExportError/notAnExport`` when
  ///   the file has no managed block; ``ExportError/otherArticle(found:wanted:)``.
  public static func merge(
    new: String, into existing: String, force: Bool = false
  ) throws(ExportError) -> Merged {
    let made = try MarkdownFile(reading: new)
    var file = try MarkdownFile(reading: existing)
    guard file.article == made.article else {
      throw .otherArticle(found: file.article, wanted: made.article)
    }
    let isChanged = !file.isUnchanged
    if isChanged, !force { throw .editedByHand(line: firstChange(in: file)) }
    file.frontMatter =
      made.frontMatter + file.frontMatter.filter { !frontMatterKeys.contains($0.key) }
    file.content = made.content
    return Merged(text: file.text, replaced: isChanged ? existing : nil)
  }

  /// The first line of a file's managed part that is not as the file's own data would have it.
  private static func firstChange(in file: MarkdownFile) -> Int {
    guard let data = try? MarkdownExportReader.data(of: file) else { return file.firstLine }
    let export = MarkdownExport(data.bundle, options: data.options)
    let wanted = export.frontMatter.flatMap(\.lines)
    var number = 2
    var matched = 0
    for entry in file.frontMatter {
      for line in entry.lines {
        if frontMatterKeys.contains(entry.key) {
          guard matched < wanted.count, wanted[matched] == line else { return number }
          matched += 1
        }
        number += 1
      }
    }
    if matched < wanted.count { return min(number, file.firstLine) }
    guard let content = try? export.content() else { return file.firstLine }
    let found = MarkdownFile.lines(of: file.content)
    let expected = MarkdownFile.lines(of: content)
    let same = zip(found, expected).prefix { $0.0.utf8.elementsEqual($0.1.utf8) }
    return file.firstLine + Array(same).count
  }
}
