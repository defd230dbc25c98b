import Foundation
import Testing

@testable import PressmarkCore

@Suite struct HTMLTreeTests {
  @Test func aTreeIsWalkedInDocumentOrder() throws {
    let tree = HTMLTree(
      text: "<body><div id=Main class='A b'><p>One<p>Two <b>three</b><!--note--></div></body>")
    let div = try #require(tree.elements(.div, in: tree.root).first { _ in true })
    #expect(tree.identifier(of: div) == "main")
    #expect(tree.classNames(of: div) == ["a", "b"])
    #expect(tree.attribute("CLASS", of: div) == "A b")
    #expect(tree.attribute("title", of: div) == nil)
    #expect(tree.children(of: div).map { tree.tag($0) } == [.p, .p])
    let kinds = tree.descendants(of: div).map { tree.kind($0) }
    #expect(kinds == [.element, .text, .element, .text, .element, .text, .comment])
    let last = try #require(tree.lastChild(div))
    #expect(tree.previousSibling(last).map { tree.innerText(of: $0) } == "One")
    #expect(tree.parent(last) == div)
    #expect(tree.tag(div) == HTMLTag("DIV"))
    #expect(HTMLTag("x-card") == HTMLTag("X-Card"))
    #expect(HTMLTag("x-card") != HTMLTag("x-cart"))
  }

  static let texts: [(markup: String, text: String)] = [
    ("<p>One<p>Two", "One\nTwo"),
    ("a<br>b<br><br>c", "a\nb\nc"),
    ("  a \n\t b  ", "a b"),
    ("<b>d</b>éjà <i>vu</i>", "déjà vu"),
    ("<table><tr><td>1<td>2<tr><td>3</table>", "1 2\n3"),
    ("x<script>if (a < b) { \"</p>\" }</script>y<style>p{}</style>z", "xyz"),
    ("<ul><li>a<li>b</ul>c", "a\nb\nc"),
    ("caf&eacute; &#8212; &lt;p&gt; &amp;", "café — <p> &"),
    ("<!-- <p>no</p> -->yes", "yes"),
  ]

  @Test(arguments: texts.map(\.markup))
  func innerTextIsWhatIsShown(markup: String) throws {
    let expected = try #require(Self.texts.first { $0.markup == markup }).text
    let tree = HTMLTree(text: markup)
    #expect(tree.innerText(of: tree.root) == expected)
  }

  @Test func scriptsKeepTheirContent() throws {
    let json = #"{"a": "<p>\u00e9</p>", "b": "</scr" + "ipt>"}"#
    let tree = HTMLTree(
      text: "<script type='application/ld+json'>\(json)</script><p>x</p><script>1 < 2</script>")
    let scripts = Array(tree.elements(.script, in: tree.root))
    let contents = scripts.map { tree.firstChild($0).map { tree.text(of: $0) } }
    #expect(contents == [json, "1 < 2"])
  }

  static let encodings: [(name: String, bytes: [UInt8], contentType: String?)] = [
    (
      "declared Latin",
      [UInt8]("<meta charset=iso-8859-1><p>\u{E9}t\u{E9}".unicodeScalars.map { UInt8($0.value) }),
      nil
    ),
    (
      "undeclared Windows-1252", [UInt8]("<p>\u{E9}t\u{E9}".unicodeScalars.map { UInt8($0.value) }),
      nil
    ),
    ("UTF-8", Array("<p>été".utf8), nil),
    ("UTF-8 that calls itself Latin", Array("<meta charset=latin1><p>été".utf8), nil),
    (
      "mark before anything else",
      [0xEF, 0xBB, 0xBF] + Array("<meta charset=windows-1251><p>été".utf8), nil
    ),
    (
      "UTF-16",
      [0xFF, 0xFE] + Array("<p>été".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil
    ),
    ("what the server said", [0x3C, 0x70, 0x3E, 0x82, 0x74, 0x82], "text/html; charset=cp850"),
  ]

  @Test(arguments: encodings.map(\.name))
  func theEncodingIsTold(name: String) throws {
    let encoding = try #require(Self.encodings.first { $0.name == name })
    let source = ImportSource(
      bytes: encoding.bytes, name: "a.html",
      options: ImportOptions(contentType: encoding.contentType))
    let tree = try HTMLTree(source)
    #expect(tree.innerText(of: tree.root) == "été")
  }

  @Test func deepElementsAreFlattenedAndSaid() {
    let tree = HTMLTree(
      text: String(repeating: "<div>", count: 100_000) + "deep"
        + String(repeating: "</div>", count: 100_000) + "<p>after</p>")
    #expect(tree.innerText(of: tree.root) == "deep\nafter")
    #expect(tree.notes.count == 1)
  }

  static let hostile: [(name: String, piece: String, count: Int)] = [
    ("nested", "<div>", 200_000), ("references", "&amp;", 200_000),
    ("links", "<a href=x>y", 100_000),
    ("misnested", "<b><p></b>x", 100_000), ("quarrelling", "<a><div></a>x", 100_000),
    ("cells", "<table><tr><td>", 50_000), ("foster", "<table>x", 50_000),
    ("foreign", "<svg><desc><div><a/>", 50_000), ("title", "<select><title></select><div>", 50_000),
    ("barriers", "<div><object></div></object>", 100_000), ("comments", "<!--", 100_000),
    ("starts", "<", 500_000), ("ends", "</", 500_000), ("scripts", "<script><!--<script>", 50_000),
    ("quotes", "<p a=\"", 100_000), ("nulls", "\0<\0p\0>", 100_000),
    ("headings", "<h1><h2>", 100_000),
    ("items", "<ul><li>", 100_000), ("frames", "<div><frameset><frame>", 50_000),
    ("references without an end", "&notit;&#x110000;&nbsp", 50_000), ("custom", "<x-y>", 100_000),
    ("forms", "<form><div></form>", 50_000), ("breaks", "x<br>", 100_000),
  ]

  @Test(arguments: hostile.map(\.name))
  func hostilePagesAreRead(name: String) throws {
    let page = try #require(Self.hostile.first { $0.name == name })
    let text = "<p>" + String(repeating: page.piece, count: page.count)
    let tree = HTMLTree(text: text)
    #expect(tree.count < 2 * HTMLTree.Limits().maximumNodes)
    var depth: [Int] = []
    for node in tree.descendants(of: tree.root) {
      let parent = try #require(tree.parent(node))
      while depth.count > Int(node.index) { depth.removeLast() }
      depth.append((parent.index == 0 ? 0 : depth[Int(parent.index) - 1]) + 1)
    }
    #expect((depth.max() ?? 0) <= HTMLTree.Limits().maximumDepth + 20)
    let options = ImportOptions(forcesArticle: true, keepsSurroundings: true)
    _ = try? ArticleImport.article(from: Array(text.utf8), named: "a.html", options: options)
  }

  @Test func attributesOfMegabytesAreLeftOut() throws {
    let long = String(repeating: "a", count: 3_000_000)
    let many = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
    let tree = HTMLTree(text: "<p title=\"\(long)\" id=x>one</p><p \(many)>two</p>")
    let paragraphs = Array(tree.elements(.p, in: tree.root))
    #expect(tree.innerText(of: tree.root) == "one\ntwo")
    #expect(tree.attribute("title", of: paragraphs[0]) == nil)
    #expect(tree.identifier(of: paragraphs[0]) == "x")
    #expect(tree.attributes(of: paragraphs[1]).count <= HTMLTree.Limits().maximumAttributes)
  }
}
