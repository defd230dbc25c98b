/// Cuts a page into the lines that a reader sees.
enum PageLine {
  /// Whether nothing inside an element is part of the text.
  static func isHidden(_ tag: HTMLTag) -> Bool {
    tag == .script || tag == .style || tag == .template || tag == .noscript || tag == .svg
      || tag == .select || tag == .textarea
  }

  /// The nearest element around a text that is no part of a line.
  static func block(of text: HTMLTree.Node, in tree: HTMLTree) -> HTMLTree.Node {
    var node = text
    while let parent = tree.parent(node) {
      if !isInline(tree.tag(parent)) { return parent }
      node = parent
    }
    return tree.root
  }

  /// Whether an element stands within a line, as elements do that HTML does not know.
  static func isInline(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .span, .em, .strong, .b, .i, .u, .small, .time, .cite, .q, .mark, .sub, .sup, .font,
      .nobr,
      .code, .label:
      true
    default: !tag.isKnown || tag == abbreviation
    }
  }

  private static let abbreviation = HTMLTag("abbr")
}
