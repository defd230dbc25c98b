extension PressPiece {
  private func block(_ label: String, _ value: String?) -> String {
    guard let value else { return "" }
    return """
      <BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">\(label): </SPAN><SPAN CLASS="c2">\(value)</SPAN></P>
      </DIV>

      """
  }

  private var sectionWithPage: String? {
    let pieces = [section, page.map { "Pg. \($0)" }].compactMap(\.self)
    return pieces.isEmpty ? nil : pieces.joined(separator: "; ")
  }

  func nexisPage(_ place: Int, of count: Int) -> String {
    """
    <A NAME="DOC_ID_0_\(place)"></A><!-- Hide XML section from browser
    <DOC NUMBER=\(place)>
    <DOCFULL> -->
    <BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">\(place) of \(count) DOCUMENTS</SPAN></P>
    </DIV>
    <BR><DIV CLASS="c0"><BR><P CLASS="c1"><IMG SRC="l.gif"><BR><SPAN CLASS="c2">\(source)</SPAN></P>
    </DIV>
    <BR><DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">\(Self.englishMonths[month - 1])</SPAN><SPAN CLASS="c2"> \
    \(day), \(year) Monday 11:21 AM GMT</SPAN><BR>Late Edition</P>
    </DIV>
    <BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">\(title)</SPAN></P>
    </DIV>
    \(block("BYLINE", author.map { "By \($0)" }))\(block("SECTION", sectionWithPage))\
    \(block("LENGTH", "\(words) words"))<BR><DIV CLASS="c5">\
    \(paragraphs.map { "<P CLASS=\"c9\"><SPAN CLASS=\"c2\">\($0)</SPAN></P>" }.joined(separator: "\n"))
    </DIV>
    \(block("LOAD-DATE", "March 16, 2021"))\(block("LANGUAGE", "ENGLISH"))\
    <BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">Copyright 2021 \(source)<BR>All Rights Reserved</SPAN></P>
    </DIV>
    <!-- Hide XML section from browser
    </DOCFULL>
    </DOC> -->

    """
  }

  func nexisText(_ place: Int, of count: Int) -> String {
    func labelled(_ label: String, _ value: String?) -> String {
      value.map { "\(label): \($0)\n\n" } ?? ""
    }
    let text = """
                                     \(place) of \(count) DOCUMENTS



                                        \(source)

                                  \(englishDay) Sunday
                                     3 Star Edition

      \(Self.wrapped(title))

      \(labelled("BYLINE", author))\(labelled("SECTION", sectionWithPage))\(labelled("LENGTH", "\(words) words"))

      \(paragraphs.map(Self.wrapped).joined(separator: "\n\n"))

      LOAD-DATE: March 16, 2021

      LANGUAGE: ENGLISH

      PUBLICATION-TYPE: Newspaper


                              Copyright 2021 \(source)
                                    All Rights Reserved


      """
    return text.replacing("\n", with: "\r\n")
  }

  /// A text in lines of at most 78 columns.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 78 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func rich(_ text: String) -> String { RichTextWriter.escaped(text) }

  func nexisRich(_ place: Int, of count: Int) -> String {
    """
    \\pard\\qc \(place) of \(count) DOCUMENTS\\par\\par \(rich(source))\\par\\par \(englishDay) Monday\\par
    \\pard {\\b\\fs28 \(rich(title))}\\par\\par \(author.map { "{\\b BYLINE: }\(rich($0))\\par\\par " } ?? "")\
    \(sectionWithPage.map { "{\\b SECTION: }\(rich($0))\\par\\par " } ?? ""){\\b LENGTH: }\(words) words\\par\\par
    \(paragraphs.map { rich($0) + "\\par\\par " }.joined()){\\b LOAD-DATE: }March 16, 2021\\par\\par
    {\\b LANGUAGE: }ENGLISH\\par\\par \\qc Copyright 2021 \(rich(source))\\line All Rights Reserved\\par\\page

    """
  }

  var nexisUniRich: String {
    """
    \\sect\\sectd{\\*\\bkmkstart Bookmark_1}{\\*\\bkmkend Bookmark_1}\\par
    {\\b \(rich(title))}\\par \(rich(source))\\par \(englishDay) Monday 9:20 AM GMT\\par\\par
    Copyright 2021 \(rich(source)) All Rights Reserved\\par
    \(sectionWithPage.map { "{\\b Section:}\\~\(rich($0))\\par " } ?? ""){\\b Length:}\\~\(words) words\\par
    \(author.map { "{\\b Byline:}\\~\(rich($0))\\par " } ?? ""){\\*\\bkmkstart Body_1}{\\b Body}{\\*\\bkmkend Body_1}\\par\\par
    \(paragraphs.map { rich($0) + "\\par\\par " }.joined()){\\b Classification}\\par
    {\\b Language:}\\~ENGLISH\\par {\\b Subject:}\\~MILLS (89%)\\par {\\b Load-Date:}\\~March 16, 2021\\par\\par
    {\\b End of Document}\\par

    """
  }
}
