/// Writes EPUB books for tests.
struct BookWriter {
  var metadata = """
    <dc:title>La rivière</dc:title><dc:creator id="a">Anne Lefèvre</dc:creator>
    <dc:language>fr-FR</dc:language><dc:date>2024-05-06</dc:date>
    <dc:publisher>Les Éditions du Pont</dc:publisher>
    """
  /// The parts in reading order: file, whether it is read with the others, body.
  var parts: [(file: String, isLinear: Bool, body: String)] = []
  /// The table of contents: title and target, by depth.
  var contents = ""
  var guide = ""
  /// Further entries of the archive.
  var extras: [(name: String, content: [UInt8])] = []

  mutating func add(_ file: String, _ body: String, isLinear: Bool = true) {
    parts.append((file, isLinear, body))
  }

  /// The archive in the making, for tests that spoil it.
  func archive(version: Int = 3) -> ZipWriter {
    var zip = ZipWriter()
    zip.add("mimetype", Array("application/epub+zip".utf8), isPacked: false)
    zip.add(
      "META-INF/container.xml",
      """
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
      <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
      </rootfiles></container>
      """)
    let manifest = parts.enumerated().map {
      "<item id=\"p\($0)\" href=\"Text/\($1.file)\" media-type=\"application/xhtml+xml\"/>"
    }.joined()
    let spine = parts.enumerated().map {
      "<itemref idref=\"p\($0)\"\($1.isLinear ? "" : " linear=\"no\"")/>"
    }.joined()
    let navigation =
      version == 3
      ? "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
      : "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>"
    zip.add(
      "OEBPS/book.opf",
      """
      <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="\(version).0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\(metadata)</metadata>
      <manifest>\(manifest)\(navigation)</manifest><spine toc="ncx">\(spine)</spine>
      <guide>\(guide)</guide></package>
      """)
    zip.add(
      version == 3 ? "OEBPS/nav.xhtml" : "OEBPS/toc.ncx",
      version == 3
        ? "<html xmlns:epub=\"x\"><body><nav epub:type=\"toc\"><ol>\(contents)</ol></nav></body></html>"
        : "<!DOCTYPE ncx PUBLIC \"-//NISO//DTD ncx 2005-1//EN\" \"http://www.daisy.org/z3986/2005/"
          + "ncx-2005-1.dtd\"><ncx><navMap>\(contents)</navMap></ncx>")
    for part in parts {
      zip.add(
        "OEBPS/Text/\(part.file)",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html "
          + "xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"x\"><head><title/><style/></head>"
          + "<body>\(part.body)</body></html>")
    }
    for extra in extras { zip.add(extra.name, extra.content) }
    return zip
  }

  func file(version: Int = 3) -> [UInt8] { archive(version: version).file() }
}
