import Testing

/// The formats of press databases, written from invented pieces.
enum PressFormat: String, CaseIterable, CustomTestStringConvertible {
  case europresse2012, europresse2014, europresse2020
  case factivaCodes, factivaPlain, factivaRichCodes, factivaRichPlain, factivaXML
  case nexisPage, nexisText, nexisRich, nexisUniRich

  var testDescription: String { rawValue }

  /// The importer that reads it.
  var importer: String {
    if rawValue.hasPrefix("europresse") { return "europresse/1" }
    return rawValue.hasPrefix("factiva") ? "factiva/1" : "nexis/1"
  }

  /// An export of pieces.
  func export(_ pieces: [PressPiece]) -> PressExport {
    let (head, tail) = frame(pieces.count)
    let articles = pieces.enumerated().map { article($1, place: $0 + 1, of: pieces.count) }
    return PressExport(name: "export." + suffix, head: head, articles: articles, tail: tail)
  }

  private var suffix: String {
    switch self {
    case .factivaRichCodes, .factivaRichPlain, .nexisRich, .nexisUniRich: "rtf"
    case .nexisText: "txt"
    case .factivaXML: "xml"
    default: "html"
    }
  }

  private func frame(_ count: Int) -> (String, String) {
    switch self {
    case .europresse2012:
      (
        """
        <html xmlns:n1="http://www.cedrom-sni.com/schema/newsv1.xsd"><head>
        <META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><body>
        <form id="frmSave"><input type="button" value="Sauvegarder"></form>

        """, "</body></html>\n"
      )
    case .europresse2014, .europresse2020:
      (
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
        <style>.DocPublicationName{color:#83724e}.titreArticleVisu{font-weight:bold}</style></head><body>

        """, "</body></html>\n"
      )
    case .factivaCodes, .factivaPlain:
      (
        """
        <!DOCTYPE html><html><head><meta charset="UTF-8"/><title>Factiva</title></head>
        <body class=''><div id="contentWrapper"><div id="contentLeft">

        """, "</div></div><div id=\"pageFooter\">&copy; 2022 Factiva, Inc.</div></body></html>\n"
      )
    case .factivaRichCodes, .factivaRichPlain:
      (
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red0;}"
          + "{\\footer\\pard Page \\par}\n",
        "{\\b Search Summary}\\par Text\\cell moulin or mill\\cell\\row "
          + "\\'a9 2022 Factiva, Inc.\\par}"
      )
    case .factivaXML:
      (
        """
        <?xml version="1.0" encoding="utf-8"?>
        <PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0">
        <ppsarticleResultSet count="\(count)">

        """, "</ppsarticleResultSet></ppsArticleResponse></PPSResponse>\n"
      )
    case .nexisPage:
      (
        """
        <HTML><HEAD><STYLE TYPE="text/css"><!-- .c0 { text-align: center; } --></STYLE>
        <META TOPIC="null" DOCUMENTS="\(count)"></HEAD><BODY>
        <DIV CLASS="c9"><P>Download Request: Selected Items: 1-\(count)<BR>Terms: mill</P></DIV>

        """, "</BODY></HTML>\n"
      )
    case .nexisText:
      (
        "\r\n\r\nDownload Request: Selected Items\r\nTime Of Request: Friday, March 5, 2021\r\n\r\n",
        ""
      )
    case .nexisRich: ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}\n", "}")
    case .nexisUniRich:
      (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\n"
          + "{\\b Date and Time:} Friday, 5. March 2021 09:31:00 CEST\\par {\\b Documents (\(count))}\\par "
          + "1. {\\i A hit}\\par {\\b Search Terms:} mill\\par\n", "}"
      )
    }
  }

  private func article(_ piece: PressPiece, place: Int, of count: Int) -> String {
    switch self {
    case .europresse2012: piece.europresse2012
    case .europresse2014: piece.europresse2014
    case .europresse2020: piece.europresse2020
    case .factivaCodes: piece.factivaCodes
    case .factivaPlain: piece.factivaPlain
    case .factivaRichCodes: piece.factivaRichCodes
    case .factivaRichPlain: piece.factivaRichPlain
    case .factivaXML: piece.factivaXML
    case .nexisPage: piece.nexisPage(place, of: count)
    case .nexisText: piece.nexisText(place, of: count)
    case .nexisRich: piece.nexisRich(place, of: count)
    case .nexisUniRich: piece.nexisUniRich
    }
  }
}
