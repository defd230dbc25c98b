import Foundation
import PressmarkCore

/// The project's own sample articles.
enum Samples {
  /// The path of a file in `articles/`.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "articles/\(name)")
      .path
  }

  /// A sample article, imported.
  static func article(_ name: String) throws -> ImportedArticle {
    try ArticleImport.article(from: ArticleImport.bytes(ofFile: path(name)), named: name)
  }
}

extension Revision {
  /// The blocks as lines of role and text, line feeds shown as ` / `.
  var outline: [String] {
    let index = ScalarIndex(text)
    return blocks.map { block in
      let level = block.role.level.map { "\($0)" } ?? ""
      return "\(block.role.name)\(level): " + index[block.span].replacing("\n", with: " / ")
    }
  }
}
