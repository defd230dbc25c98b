/// The whole annotated article as one line of JSON, and back.
public enum JSONExport {
  /// The article as one JSON object on one line, ended by a line feed.
  ///
  /// - Throws: ``ExportError/unwritable(_:)``.
  public static func document(_ bundle: AnnotationBundle) throws(ExportError) -> String {
    try JSONLine.text(of: ExportDocument(bundle)) + "\n"
  }

  /// Whether a text looks like such a line, so that `import` can choose its reader.
  public static func recognises(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "{") && text.contains("\"format\":\"pressmark/")
  }

  /// Reads the articles of a text that has one on each line.
  ///
  /// - Throws: ``ExportError/damaged(line:reason:)``, ``ExportError/newerFormat(_:)``.
  public static func read(_ text: String) throws(ExportError) -> [AnnotationBundle] {
    var bundles: [AnnotationBundle] = []
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = Substring(line)
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      try bundles.append(bundle(line, number: number))
    }
    return bundles
  }

  private struct Head: Decodable { var format: String }

  private static func bundle(
    _ line: Substring, number: Int
  ) throws(ExportError) -> AnnotationBundle {
    let head = try JSONLine.value(Head.self, from: line, line: number)
    guard head.format == ExportDocument.format else { throw .newerFormat(head.format) }
    let document = try JSONLine.value(ExportDocument.self, from: line, line: number)
    return try document.bundle(line: number)
  }
}
