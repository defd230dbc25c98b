/// A run of an article's text with a role.
///
/// The canonical text is its blocks joined by one blank line (`"\n\n"`). A block may hold single
/// line feeds, never two in a row.
public struct Block: Hashable, Sendable {
  /// What the block is on the page.
  public var role: BlockRole
  /// Where the block stands in the canonical text; the blank lines between blocks belong to none.
  public var span: TextSpan

  /// A run of text with its role.
  public init(role: BlockRole, span: TextSpan) {
    self.role = role
    self.span = span
  }
}

/// What a block is on the page.
public enum BlockRole: Hashable, Sendable {
  /// The headline, once.
  case title
  /// The paragraph that opens the article and sums it up (French "chapô").
  case standfirst
  /// A heading inside the article; level 1 is the highest.
  case heading(level: Int)
  /// Running text.
  case paragraph
  /// One item of a list; level 1 is the outermost.
  case listItem(level: Int)
  /// A quotation set apart, or an embedded post.
  case quotation
  /// The words under a picture, and its credit.
  case caption
  /// What stands on the page but is not the article: shop box, newsletter box, "read also",
  /// date line, byline, a headline said twice.
  case aside

  /// The role's name in every machine format: `title`, `standfirst`, `heading`, ….
  public var name: String {
    switch self {
    case .title: "title"
    case .standfirst: "standfirst"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "listItem"
    case .quotation: "quotation"
    case .caption: "caption"
    case .aside: "aside"
    }
  }

  /// The depth of a heading or list item, 1 being the outermost; `nil` for the other roles.
  public var level: Int? {
    switch self {
    case .heading(let level), .listItem(let level): level
    default: nil
    }
  }

  /// The role with that name; `nil` when there is none.
  ///
  /// A missing level counts as 1.
  public init?(name: String, level: Int? = nil) {
    switch name {
    case "title": self = .title
    case "standfirst": self = .standfirst
    case "heading": self = .heading(level: level ?? 1)
    case "paragraph": self = .paragraph
    case "listItem": self = .listItem(level: level ?? 1)
    case "quotation": self = .quotation
    case "caption": self = .caption
    case "aside": self = .aside
    default: return nil
    }
  }

  /// Whether the block belongs to `articleBody`: not a title, a caption or an aside.
  public var isBody: Bool {
    switch self {
    case .title, .caption, .aside: false
    default: true
    }
  }
}
