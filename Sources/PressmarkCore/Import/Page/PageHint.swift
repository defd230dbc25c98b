/// What the words in an element's `class`, `id`, `role`, `itemprop` and `data-…` attributes say that it
/// holds.
struct PageHint: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The article's body, by a phrase that means nothing else: `article-body`, `entry-content`.
  static let body = PageHint(rawValue: 1 << 0)
  /// The article or its content, by a word that may mean much: `post`, `content`.
  static let article = PageHint(rawValue: 1 << 1)
  static let comment = PageHint(rawValue: 1 << 2)
  static let share = PageHint(rawValue: 1 << 3)
  static let related = PageHint(rawValue: 1 << 4)
  static let navigation = PageHint(rawValue: 1 << 5)
  static let footer = PageHint(rawValue: 1 << 6)
  static let sidebar = PageHint(rawValue: 1 << 7)
  static let advertisement = PageHint(rawValue: 1 << 8)
  static let newsletter = PageHint(rawValue: 1 << 9)
  static let caption = PageHint(rawValue: 1 << 10)
  static let byline = PageHint(rawValue: 1 << 11)
  static let biography = PageHint(rawValue: 1 << 12)
  static let tags = PageHint(rawValue: 1 << 13)
  static let standfirst = PageHint(rawValue: 1 << 14)
  static let title = PageHint(rawValue: 1 << 15)
  static let pullQuote = PageHint(rawValue: 1 << 16)
  static let embed = PageHint(rawValue: 1 << 17)
  static let media = PageHint(rawValue: 1 << 18)
  static let shop = PageHint(rawValue: 1 << 19)
  static let box = PageHint(rawValue: 1 << 20)
  static let dialog = PageHint(rawValue: 1 << 21)
  static let unseen = PageHint(rawValue: 1 << 22)
  static let account = PageHint(rawValue: 1 << 23)
  static let paywall = PageHint(rawValue: 1 << 24)
  static let list = PageHint(rawValue: 1 << 25)
  static let notes = PageHint(rawValue: 1 << 26)
  static let header = PageHint(rawValue: 1 << 27)

  /// What a hint must not say of the element that holds most of the page's text: layouts are named
  /// after everything that stands in them.
  static let doubtfulOnLayout: PageHint = [
    .comment, .share, .related, .navigation, .footer, .sidebar, .advertisement, .newsletter,
    .caption,
    .byline, .biography, .tags, .standfirst, .title, .pullQuote, .embed, .media, .shop, .box,
    .dialog,
    .unseen, .account, .list, .notes, .header,
  ]

  /// The names of the hints by bit.
  static let names = [
    "body", "article", "comment", "share", "related", "navigation", "footer", "sidebar",
    "advertisement", "newsletter", "caption", "byline", "biography", "tags", "standfirst", "title",
    "pullQuote", "embed", "media", "shop", "box", "dialog", "unseen", "account", "paywall", "list",
    "notes", "header",
  ]
}
