internal import CGumbo

/// The name of an HTML element as a number, so that two are compared at once.
///
/// Names of HTML have the numbers that gumbo gives them; any other name has its hash.
struct HTMLTag: Hashable, Sendable {
  /// The number: below 256 for the names that HTML knows.
  let code: UInt32

  init(code: UInt32) { self.code = code }

  private init(_ tag: GumboTag) { code = tag.rawValue }

  /// The tag of a name, in any case.
  init(_ name: String) {
    var name = name
    self = name.withUTF8 { HTMLTag($0) }
  }

  /// The tag of a name's bytes, in any case.
  init(_ name: UnsafeBufferPointer<UInt8>) {
    if let base = name.baseAddress, name.count < 64 {
      let known = base.withMemoryRebound(to: CChar.self, capacity: name.count) {
        gumbo_tagn_enum($0, UInt32(name.count))
      }
      if known != GUMBO_TAG_UNKNOWN, known != GUMBO_TAG_LAST {
        self.init(known)
        return
      }
    }
    self.init(code: UInt32(truncatingIfNeeded: NameHash.of(name)) | 0x8000_0000)
  }

  /// Whether HTML knows the name.
  var isKnown: Bool { code < 0x8000_0000 }
}

extension HTMLTag {
  static var html: HTMLTag { HTMLTag(GUMBO_TAG_HTML) }
  static var head: HTMLTag { HTMLTag(GUMBO_TAG_HEAD) }
  static var title: HTMLTag { HTMLTag(GUMBO_TAG_TITLE) }
  static var base: HTMLTag { HTMLTag(GUMBO_TAG_BASE) }
  static var link: HTMLTag { HTMLTag(GUMBO_TAG_LINK) }
  static var meta: HTMLTag { HTMLTag(GUMBO_TAG_META) }
  static var style: HTMLTag { HTMLTag(GUMBO_TAG_STYLE) }
  static var script: HTMLTag { HTMLTag(GUMBO_TAG_SCRIPT) }
  static var noscript: HTMLTag { HTMLTag(GUMBO_TAG_NOSCRIPT) }
  static var template: HTMLTag { HTMLTag(GUMBO_TAG_TEMPLATE) }
  static var body: HTMLTag { HTMLTag(GUMBO_TAG_BODY) }
  static var article: HTMLTag { HTMLTag(GUMBO_TAG_ARTICLE) }
  static var section: HTMLTag { HTMLTag(GUMBO_TAG_SECTION) }
  static var nav: HTMLTag { HTMLTag(GUMBO_TAG_NAV) }
  static var aside: HTMLTag { HTMLTag(GUMBO_TAG_ASIDE) }
  static var h1: HTMLTag { HTMLTag(GUMBO_TAG_H1) }
  static var h2: HTMLTag { HTMLTag(GUMBO_TAG_H2) }
  static var h3: HTMLTag { HTMLTag(GUMBO_TAG_H3) }
  static var h4: HTMLTag { HTMLTag(GUMBO_TAG_H4) }
  static var h5: HTMLTag { HTMLTag(GUMBO_TAG_H5) }
  static var h6: HTMLTag { HTMLTag(GUMBO_TAG_H6) }
  static var hgroup: HTMLTag { HTMLTag(GUMBO_TAG_HGROUP) }
  static var header: HTMLTag { HTMLTag(GUMBO_TAG_HEADER) }
  static var footer: HTMLTag { HTMLTag(GUMBO_TAG_FOOTER) }
  static var address: HTMLTag { HTMLTag(GUMBO_TAG_ADDRESS) }
  static var p: HTMLTag { HTMLTag(GUMBO_TAG_P) }
  static var hr: HTMLTag { HTMLTag(GUMBO_TAG_HR) }
  static var pre: HTMLTag { HTMLTag(GUMBO_TAG_PRE) }
  static var blockquote: HTMLTag { HTMLTag(GUMBO_TAG_BLOCKQUOTE) }
  static var ol: HTMLTag { HTMLTag(GUMBO_TAG_OL) }
  static var ul: HTMLTag { HTMLTag(GUMBO_TAG_UL) }
  static var li: HTMLTag { HTMLTag(GUMBO_TAG_LI) }
  static var dl: HTMLTag { HTMLTag(GUMBO_TAG_DL) }
  static var dt: HTMLTag { HTMLTag(GUMBO_TAG_DT) }
  static var dd: HTMLTag { HTMLTag(GUMBO_TAG_DD) }
  static var figure: HTMLTag { HTMLTag(GUMBO_TAG_FIGURE) }
  static var figcaption: HTMLTag { HTMLTag(GUMBO_TAG_FIGCAPTION) }
  static var main: HTMLTag { HTMLTag(GUMBO_TAG_MAIN) }
  static var div: HTMLTag { HTMLTag(GUMBO_TAG_DIV) }
  static var a: HTMLTag { HTMLTag(GUMBO_TAG_A) }
  static var em: HTMLTag { HTMLTag(GUMBO_TAG_EM) }
  static var strong: HTMLTag { HTMLTag(GUMBO_TAG_STRONG) }
  static var small: HTMLTag { HTMLTag(GUMBO_TAG_SMALL) }
  static var cite: HTMLTag { HTMLTag(GUMBO_TAG_CITE) }
  static var q: HTMLTag { HTMLTag(GUMBO_TAG_Q) }
  static var time: HTMLTag { HTMLTag(GUMBO_TAG_TIME) }
  static var code: HTMLTag { HTMLTag(GUMBO_TAG_CODE) }
  static var sub: HTMLTag { HTMLTag(GUMBO_TAG_SUB) }
  static var sup: HTMLTag { HTMLTag(GUMBO_TAG_SUP) }
  static var i: HTMLTag { HTMLTag(GUMBO_TAG_I) }
  static var b: HTMLTag { HTMLTag(GUMBO_TAG_B) }
  static var u: HTMLTag { HTMLTag(GUMBO_TAG_U) }
  static var mark: HTMLTag { HTMLTag(GUMBO_TAG_MARK) }
  static var span: HTMLTag { HTMLTag(GUMBO_TAG_SPAN) }
  static var br: HTMLTag { HTMLTag(GUMBO_TAG_BR) }
  static var img: HTMLTag { HTMLTag(GUMBO_TAG_IMG) }
  static var iframe: HTMLTag { HTMLTag(GUMBO_TAG_IFRAME) }
  static var object: HTMLTag { HTMLTag(GUMBO_TAG_OBJECT) }
  static var video: HTMLTag { HTMLTag(GUMBO_TAG_VIDEO) }
  static var audio: HTMLTag { HTMLTag(GUMBO_TAG_AUDIO) }
  static var source: HTMLTag { HTMLTag(GUMBO_TAG_SOURCE) }
  static var canvas: HTMLTag { HTMLTag(GUMBO_TAG_CANVAS) }
  static var math: HTMLTag { HTMLTag(GUMBO_TAG_MATH) }
  static var svg: HTMLTag { HTMLTag(GUMBO_TAG_SVG) }
  static var foreignObject: HTMLTag { HTMLTag(GUMBO_TAG_FOREIGNOBJECT) }
  static var desc: HTMLTag { HTMLTag(GUMBO_TAG_DESC) }
  static var annotationXML: HTMLTag { HTMLTag(GUMBO_TAG_ANNOTATION_XML) }
  static var table: HTMLTag { HTMLTag(GUMBO_TAG_TABLE) }
  static var caption: HTMLTag { HTMLTag(GUMBO_TAG_CAPTION) }
  static var tbody: HTMLTag { HTMLTag(GUMBO_TAG_TBODY) }
  static var thead: HTMLTag { HTMLTag(GUMBO_TAG_THEAD) }
  static var tfoot: HTMLTag { HTMLTag(GUMBO_TAG_TFOOT) }
  static var colgroup: HTMLTag { HTMLTag(GUMBO_TAG_COLGROUP) }
  static var tr: HTMLTag { HTMLTag(GUMBO_TAG_TR) }
  static var td: HTMLTag { HTMLTag(GUMBO_TAG_TD) }
  static var th: HTMLTag { HTMLTag(GUMBO_TAG_TH) }
  static var form: HTMLTag { HTMLTag(GUMBO_TAG_FORM) }
  static var fieldset: HTMLTag { HTMLTag(GUMBO_TAG_FIELDSET) }
  static var label: HTMLTag { HTMLTag(GUMBO_TAG_LABEL) }
  static var input: HTMLTag { HTMLTag(GUMBO_TAG_INPUT) }
  static var button: HTMLTag { HTMLTag(GUMBO_TAG_BUTTON) }
  static var select: HTMLTag { HTMLTag(GUMBO_TAG_SELECT) }
  static var option: HTMLTag { HTMLTag(GUMBO_TAG_OPTION) }
  static var optgroup: HTMLTag { HTMLTag(GUMBO_TAG_OPTGROUP) }
  static var textarea: HTMLTag { HTMLTag(GUMBO_TAG_TEXTAREA) }
  static var details: HTMLTag { HTMLTag(GUMBO_TAG_DETAILS) }
  static var summary: HTMLTag { HTMLTag(GUMBO_TAG_SUMMARY) }
  static var menu: HTMLTag { HTMLTag(GUMBO_TAG_MENU) }
  static var noframes: HTMLTag { HTMLTag(GUMBO_TAG_NOFRAMES) }
  static var noembed: HTMLTag { HTMLTag(GUMBO_TAG_NOEMBED) }
  static var xmp: HTMLTag { HTMLTag(GUMBO_TAG_XMP) }
  static var plaintext: HTMLTag { HTMLTag(GUMBO_TAG_PLAINTEXT) }
  static var center: HTMLTag { HTMLTag(GUMBO_TAG_CENTER) }
  static var font: HTMLTag { HTMLTag(GUMBO_TAG_FONT) }
  static var nobr: HTMLTag { HTMLTag(GUMBO_TAG_NOBR) }
  static var isindex: HTMLTag { HTMLTag(GUMBO_TAG_ISINDEX) }
  static var frameset: HTMLTag { HTMLTag(GUMBO_TAG_FRAMESET) }

  /// The level of a heading; `nil` for other elements.
  var headingLevel: Int? {
    let first = HTMLTag.h1.code
    return code >= first && code < first + 6 ? Int(code - first) + 1 : nil
  }
}

/// Hashes of names: the 64-bit function of Fowler, Noll and Vo over ASCII lower case.
enum NameHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
