import Testing

@testable import PressmarkCore

@Suite struct XMLReaderTests {
  private func events(_ bytes: [UInt8]) throws -> [String] {
    var events: [String] = []
    try XMLReader.read(bytes, name: "a.xml") { event throws(ImportError) in
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name.qualified)=\($0.value)" }.joined()
        events.append("<\(element.name.prefix)|\(element.name.local)\(attributes)")
      case .text(let text): events.append(text)
      case .end(let name): events.append(">\(name.local)")
      }
    }
    return events
  }

  private func reason(_ text: String) -> String {
    do {
      return try events(Array(text.utf8)).joined()
    } catch {
      return "\(error)"
    }
  }

  @Test func eventsComeInTheOrderOfTheDocument() throws {
    let text = """
      <?xml version="1.0"?><dc:a x="1" w:y='&lt;2'>one <b/><![CDATA[<two> ]]>&amp;&#233;</dc:a>
      """
    #expect(
      try events(Array(text.utf8)) == [
        "<dc|a x=1 w:y=<2", "one ", "<|b", ">b", "<two> &é", ">a",
      ])
  }

  @Test func namesOfCharactersAreRead() {
    #expect(reason("<a>caf&eacute;&nbsp;&unknown;</a>") == "<|acafé\u{A0}&unknown;>a")
    #expect(
      reason("<!DOCTYPE html PUBLIC \"-//W3C\" \"x.dtd\"><a>&eacute;</a>") == "<|aé>a")
  }

  @Test func everyEncodingIsRead() throws {
    let declared = "<?xml version='1.0' encoding='CODE'?><a>L’été à l'œuvre</a>"
    let expected = ["<|a", "L’été à l'œuvre", ">a"]
    func with(_ code: String) -> String { declared.replacing("CODE", with: code) }
    #expect(try events(Array(with("utf-8").utf8)) == expected)
    #expect(try events([0xEF, 0xBB, 0xBF] + Array(with("iso-8859-1").utf8)) == expected)
    let utf16 = Array(with("utf-16").utf16)
    #expect(
      try events([0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(
      try events(utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected)
    // UTF-8 that says it is UTF-16, and Windows-1252 that says it is Latin-1.
    #expect(try events(Array(with("utf-16").utf8)) == expected)
    let windows: [UInt8] = with("iso-8859-1").unicodeScalars.map {
      $0 == "’" ? 0x92 : $0 == "œ" ? 0x9C : UInt8($0.value)
    }
    #expect(try events(windows) == expected)
    let greek = "<?xml version='1.0' encoding='iso-8859-7'?><a>".utf8 + [0xE1, 0xE2] + "</a>".utf8
    #expect(try events(Array(greek)) == ["<|a", "αβ", ">a"])
    #expect(try events(Array("<a>".utf8) + [0xFF, 0x41] + Array("é</a>".utf8)).contains("�Aé"))
  }

  @Test func forbiddenCharactersBecomeBlanks() {
    #expect(reason("<a>x\u{B}y\u{1}\u{FFFF}</a>") == "<|ax y �>a".replacing("�", with: "\u{FFFD}"))
  }

  @Test func entitiesAreNeverExpanded() {
    var laughs = "<!DOCTYPE a [<!ENTITY a0 \"lol\">"
    for level in 1...30 {
      let parts = String(repeating: "&a\(level - 1);", count: 10)
      laughs += "<!ENTITY a\(level) \"\(parts)\">"
    }
    #expect(reason(laughs + "]><a x='&a30;'>&a30;</a>") == "<|a x=&a30;>a")
    // What stands in another file stays there.
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    #expect(reason(outside) == "<|a&x;>a")
    let parameter =
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'><!-- ] > ' --> %x;]><a>b</a>"
    #expect(reason(parameter) == "<|ab>a")
    // A declaration that is hidden from the cut ends the reading.
    #expect(reason("<a/><!DOCTYPE a [<!ENTITY x 'y'>]>").contains("its XML is broken at line 1"))
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(
      reason(deep) == "“a.xml” cannot be read: its elements are nested more than 512 deep.")
    let allowed = String(repeating: "<a>", count: 512) + String(repeating: "</a>", count: 512)
    #expect(reason(allowed).hasPrefix("<|a<|a"))
    let doctype = "<!DOCTYPE a [<!ELEMENT a " + String(repeating: "(", count: 1_000_000) + "]><a/>"
    #expect(reason(doctype) == "<|a>a")
  }

  @Test func faultsAreSaidWithTheirLine() {
    #expect(
      reason("<a>\n<b>\n</a>")
        == "“a.xml” cannot be read: its XML is broken at line 3 (a tag is closed that was not open)."
    )
    #expect(reason("<a>").contains("line 1"))
    #expect(reason(" ").contains("there is no element"))
    #expect(reason("<!DOCTYPE a [").contains("there is no element"))
  }

  @Test func aTreeKeepsWhatStandsBeforeAFault() throws {
    let text = Array("<r><i>one</i><i>two".utf8)
    #expect(throws: ImportError.self) { try XMLTree(text, name: "a") }
    let tree = try XMLTree(text, name: "a", keepsBroken: true)
    #expect(tree.fault != nil)
    #expect(tree.children(of: tree.root, named: "i").map { tree.text(of: $0) } == ["one", ""])
  }

  @Test func aTreeWritesItsMarkup() throws {
    let inside = "<p class=\"x\">a &lt; b<br><em>c</em> d</p>tail"
    let tree = try XMLTree(
      Array("<r>\(inside.replacing("<br>", with: "<br/>"))<q/></r>".utf8), name: "a")
    #expect(tree.markup(inside: tree.root) == inside + "<q></q>")
    #expect(tree.text(of: tree.root) == "a < bc dtail")
    let paragraph = try #require(tree.child(of: tree.root, named: "p"))
    #expect(tree.markup(inside: paragraph) == "a &lt; b<br><em>c</em> d")
  }
}
