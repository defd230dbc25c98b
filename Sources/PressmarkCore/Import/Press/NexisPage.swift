/// Cuts the HTML export of LexisNexis into articles and lines.
///
/// The classes of its blocks change from file to file; what stays is an anchor before each article,
/// a line that counts it, and one block for each field.
enum NexisPage {
  /// The lines of each article, in the order of the page.
  static func articles(of tree: HTMLTree) -> [[PressLine]] {
    let starts = tree.elements(.a, in: tree.root)
      .filter { tree.attribute("name", of: $0)?.uppercased().hasPrefix("DOC_ID_") ?? false }
      .map(\.index)
    if starts.isEmpty {
      return NexisMark.articles(countedIn: lines(of: tree, in: 1..<Int32(tree.count)))
    }
    return zip(starts, starts.dropFirst() + [Int32(tree.count)]).map { start, end in
      lines(of: tree, in: start..<end).filter { !NexisMark.isCounter($0.text) }
    }
  }

  private static func lines(of tree: HTMLTree, in range: Range<Int32>) -> [PressLine] {
    PressLines.lines(of: tree, in: range, lineBreak: .lineFeed)
  }
}
