/// What HTML's rules of parsing say of an element, for counting open elements.
///
/// From the HTML standard, section 13.2.4.2 and 13.2.6, as far as gumbo 0.10.1 follows them.
struct HTMLElementClass: OptionSet {
  let rawValue: UInt16

  /// Has no content and no end tag.
  static let void = HTMLElementClass(rawValue: 1)
  /// Is opened again where it was closed by another element's end.
  static let formatting = HTMLElementClass(rawValue: 2)
  /// Ends the search of other end tags.
  static let special = HTMLElementClass(rawValue: 4)
  /// Closes an open paragraph.
  static let closesParagraph = HTMLElementClass(rawValue: 8)
  /// End tags do not look past it.
  static let barrier = HTMLElementClass(rawValue: 16)
  /// Holds raw text.
  static let raw = HTMLElementClass(rawValue: 32)
  /// A part of a table.
  static let tablePart = HTMLElementClass(rawValue: 64)
  /// Ends SVG or MathML content.
  static let breaksOut = HTMLElementClass(rawValue: 128)
  /// Opens no element of its own in a body.
  static let once = HTMLElementClass(rawValue: 256)

  /// The classes of the elements that HTML knows, by code.
  private static let table: [HTMLElementClass] = {
    var table = [HTMLElementClass](repeating: [], count: 256)
    func add(_ names: String, _ kind: HTMLElementClass) {
      for name in names.split(separator: " ") {
        let tag = HTMLTag(String(name))
        if tag.code < 256 { table[Int(tag.code)].insert(kind) }
      }
    }
    add(
      """
      area base basefont bgsound br col embed frame hr image img input isindex keygen link meta param \
      source track wbr
      """, .void)
    add("a b big code em font i nobr s small strike strong tt u", .formatting)
    add(
      """
      address applet article aside blockquote body button caption center colgroup dd details dir div \
      dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html \
      iframe li listing main marquee menu menuitem nav noembed noframes noscript object ol p plaintext \
      pre script section select style summary table tbody td template textarea tfoot th thead title \
      tr ul xmp foreignobject desc annotation-xml mi mo mn ms mtext
      """, .special)
    add(
      """
      address article aside blockquote center details dialog dir div dl fieldset figcaption figure \
      footer header hgroup main menu nav ol p section summary ul h1 h2 h3 h4 h5 h6 pre listing form \
      plaintext table hr xmp li dd dt
      """, .closesParagraph)
    add(
      """
      applet caption html table td th marquee object template foreignobject desc title annotation-xml \
      mi mo mn ms mtext
      """, .barrier)
    add("script style title textarea xmp iframe noembed noframes", .raw)
    add("caption colgroup tbody thead tfoot tr td th", .tablePart)
    add(
      """
      b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li \
      listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font
      """, .breaksOut)
    add("html head body frameset frame", .once)
    return table
  }()

  /// The classes of a tag.
  static func of(_ tag: HTMLTag) -> HTMLElementClass {
    tag.code < 256 ? table[Int(tag.code)] : []
  }
}
