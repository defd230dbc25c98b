/// Reads back a file that ``MarkdownExport`` wrote, and takes what was changed in it by hand.
///
/// The data comment says what was exported. Where the visible text differs from what that data would
/// look like, a person changed it: article text becomes a new revision in which the marks are found
/// again by their quotes; notes and front matter are taken; anything else is reported.
public enum MarkdownExportReader {
  /// Whether a text has a managed block of ours, so that `import` can choose its reader.
  public static func recognises(_ text: String) -> Bool {
    MarkdownFile.lines(of: text).contains { $0.hasPrefix(MarkdownFile.beginStart) }
  }

  /// Reads a file.
  ///
  /// - Throws: ``ExportError``, a sentence with the line.
  public static func read(_ text: String) throws(ExportError) -> ReadExport {
    let file = try MarkdownFile(reading: text)
    let data = try data(of: file)
    guard data.bundle.article.id.rawValue == file.article else {
      throw .otherArticle(found: data.bundle.article.id.rawValue, wanted: file.article)
    }
    var edits = MarkdownEdits(
      file: file, export: MarkdownExport(data.bundle, options: data.options), report: data.report)
    let result = try edits.result()
    if data.report.hasNewText, result.revision.digest == data.writtenDigest {
      // The visible text is what was exported: only the data was changed, and places are lost in it.
      throw .damaged(
        line: file.firstLine,
        reason: "the text in the data comment was changed, but not the text above it")
    }
    return result
  }

  /// The data of a file.
  static func data(of file: MarkdownFile) throws(ExportError) -> MarkdownData.Read {
    let lines = MarkdownFile.lines(of: file.content)
    guard let start = lines.firstIndex(of: MarkdownData.start[...]) else {
      throw .brokenBlock(
        line: file.firstLine, reason: "the data comment “\(MarkdownData.start)” is missing from it")
    }
    guard let end = lines[start...].firstIndex(of: MarkdownData.end[...]) else {
      throw .brokenBlock(line: file.firstLine + start, reason: "the data comment does not end")
    }
    return try MarkdownData.read(lines[(start + 1)..<end], first: file.firstLine + start + 1)
  }
}
