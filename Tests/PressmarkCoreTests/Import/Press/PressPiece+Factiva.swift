extension PressPiece {
  private func row(_ code: String, _ value: String?) -> String {
    guard let value else { return "" }
    return "<tr><td class=\"index\"><b>\(code)</b>&nbsp;</td><td>\(value)</td></tr>\n"
  }

  private func marked(_ paragraphs: some Sequence<String>) -> String {
    paragraphs.map { "<p class=\"articleParagraph frarticleParagraph\">\($0)</p>" }.joined()
  }

  var factivaCodes: String {
    """
    <div class="article frArticle"><table cellpadding="1">
    \(row("SE", section))\(row("HD", "<b class='frHeadline'>\(title)</b>\n"))\(row("BY", author))\
    \(row("WC", "\(words) mots"))\(row("PD", frenchDay))\(row("ET", "15:32"))\(row("SN", source))\
    \(row("SC", "PRESSM"))\(row("PG", page))\(row("LA", "Français"))\(row("CY", "(c) 2021 \(source)."))\
    \(row("LP", marked(paragraphs.prefix(1))))\
    \(paragraphs.count > 1 ? row("TD", marked(paragraphs.dropFirst())) : "")\
    \(row("NS", "<br/>gpol : Domestic Politics | gcat : Political News"))\
    \(row("AN", "<br/>Document \(accession)"))</table><br/></div><br/><span></span>

    """
  }

  var factivaPlain: String {
    let thousands = words >= 1000 ? "\(words / 1000).\(String(words + 1000).suffix(3))" : "\(words)"
    return """
      <div id="article-\(accession)" class="article"><div class="article deArticle"><div id="hd">\
      <span class="deHeadline"> \(title) </span></div>\
      \(author.map { "<div class=\"author\">Von \($0)</div>" } ?? "")\
      \(section.map { "<div>\($0)</div>" } ?? "")<div>\(thousands) Wörter</div><div>\(germanDay)</div>\
      <div>06:15</div><div>\(source)</div><div>PRESSM</div>\(page.map { "<div>\($0)</div>" } ?? "")\
      <div>Deutsch</div><div>Copyright 2021 \(source). Alle Rechte vorbehalten.</div>
      \(paragraphs.map { "<p class=\"articleParagraph dearticleParagraph\">\($0)</p>" }.joined())
      <p>Dokument \(accession)</p></div></div><br/>

      """
  }

  private func rich(_ text: String) -> String { RichTextWriter.escaped(text) }

  private func cell(_ code: String, _ value: String?) -> String {
    guard let value else { return "" }
    return "\\trowd\\cellx900\\cellx9000{\\b \(code)\\b0}\\cell \(value)\\cell\\row\n"
  }

  var factivaRichCodes: String {
    let text = paragraphs.map(rich)
    return cell("SE", section.map(rich)) + cell("HD", "{\\b \(rich(title))}")
      + cell("BY", author.map { "By " + rich($0) }) + cell("WC", "\(words) words")
      + cell("PD", "\(day) \(Self.englishMonths[month - 1]) \(year)") + cell("SN", rich(source))
      + cell("SC", "PRESSM") + cell("PG", page) + cell("LA", "English")
      + cell("CY", rich("© 2021 \(source)")) + cell("LP", text[0])
      + (text.count > 1 ? cell("TD", text.dropFirst().joined(separator: "\\par ")) : "")
      + cell("NS", "gpol : Domestic Politics") + cell("AN", "Document \(accession)") + "\\page\n"
  }

  var factivaRichPlain: String {
    let section = section.map { rich($0) + "\\par " } ?? ""
    let author = author.map { "By " + rich($0) + "\\par " } ?? ""
    let page = page.map { "\($0)\\par " } ?? ""
    return """
      {\\b \(rich(title))}\\par \(author)\(section)\(words) words\\par \(day) \
      \(Self.englishMonths[month - 1]) \(year)\\par \(rich(source))\\par PRESSM\\par \(page)English\\par \
      \(rich("© 2021 \(source). All rights reserved."))\\par \\par
      \(paragraphs.map { rich($0) + "\\par " }.joined())Document \(accession)\\par \\page

      """
  }

  var factivaXML: String {
    """
    <ppsarticle><article><accessionNo>\(accession)</accessionNo><baseLanguage>FR</baseLanguage>
    \(author.map { "<byline>Par \($0)</byline>" } ?? "")<copyright>(c) 2021 \(source)</copyright>
    <headline><paragraph display="Proportional"><hlt>\(title.prefix(3))</hlt>\(title.dropFirst(3))</paragraph>
    </headline><leadParagraph><paragraph>\(paragraphs[0])</paragraph></leadParagraph>
    <publicationDate><dateTime>\(iso8601)T01:35:58Z</dateTime></publicationDate>
    \(section.map { "<sectionName>\($0)</sectionName>" } ?? "")<sourceName>\(source)</sourceName>
    <region code="fra"><name>France</name></region>\(page.map { "<pages>\($0)</pages>" } ?? "<pages />")
    <tailParagraphs>\(paragraphs.dropFirst().map { "<paragraph>\($0)</paragraph>" }.joined())</tailParagraphs>
    <wordCount>\(words)</wordCount></article></ppsarticle>

    """
  }
}

/// Writes rich text.
enum RichTextWriter {
  /// A text with every character beyond ASCII as a number, and its stand-in.
  static func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      switch unit {
      case 0x5C, 0x7B, 0x7D: "\\" + String(UnicodeScalar(UInt8(unit)))
      case 0x20...0x7E: String(UnicodeScalar(UInt8(unit)))
      default: "\\u\(Int16(bitPattern: unit))?"
      }
    }.joined()
  }
}
