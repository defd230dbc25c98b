extension PressPiece {
  private func div(_ text: String?) -> String { text.map { "<div>\($0)</div>" } ?? "" }

  /// The number as Europresse writes one.
  var europresseNumber: String {
    "news·\(CalendarDayText.iso8601(year, month, day).replacing("-", with: ""))·PM·\(number)"
  }

  var europresse2012: String {
    let section = section.map { "<span class=\"DocHeader\">\($0), </span>" } ?? ""
    let page = page.map { "<span class=\"DocHeader\">, p. \($0)</span>" } ?? ""
    return """
      <table style="width: 96%;"><tr><td><table id="tbHeaderImages"><tr><td id="celPublication">\
      <img src="logo.gif"><br></td><td id="celPdf"></td></tr></table>\
      <span class="DocPublicationName">\(source)</span><br>\(section)<span class="DocHeader">lundi </span>\
      <span class="DocHeader">\(frenchDay)</span>\(page)<br><br>\(kicker.map { "\($0)<br>" } ?? "")\
      <span class="TitreArticleVisu">\(title)</span><br><br>\(author.map { "\($0)<br><p></p>" } ?? "")\
      \(paragraphs.joined(separator: "<p></p>"))<p></p><b><i>© 2021 \(source). Tous droits réservés.</i></b>\
      <p></p>Numéro de document : \(europresseNumber)<br><br><br><table bgcolor="#ffffff"><tr><td>\
      \(europresseNumber)</td></tr><tr><td>Ce certificat est émis à <b>Bibliothèque</b> à des fins de \
      visualisation.</td></tr></table></td></tr></table><p><br><br>

      """
  }

  var europresse2014: String {
    let line =
      (section.map { "\($0), " } ?? "") + "mardi \(frenchDay)" + (page.map { ", p. \($0)" } ?? "")
    return """
      <article> <header> <img sourcecode="PM" src="logo.gif" /> <div> <span class="DocPublicationName">\
      \(source)   </span> </div> <div> <span class="DocHeader">\(line)</span> </div>
      \(kicker.map { "<div><p>\($0)</p></div>" } ?? "") <div class="titreArticle">
      <p class="titreArticleVisu">\(title)</p> </div> \(div(author)) </header> <section>
      <div class="DocText"> <div class='docOcurrContainer'>\
      \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))</div> </div> </section>
      <aside> <div> <p><b>Illustration(s) : </b></p> <div><p>Le quai, hier.</p></div> </div>
      <div> <b>Note(s) : </b><p>Lire page 2.</p> </div> </aside> <footer>
      <small>© 2021 \(source). Tous droits réservés.</small> <p>Numéro de document : \(europresseNumber)</p>
      <div id="divPubliC"> <span id="PubliC_lblNodoc">\(europresseNumber)</span>
      <span class="txtCertificat">Le présent document est protégé.</span> </div> </footer> </article>

      """
  }

  var europresse2020: String {
    let line =
      (section.map { "\($0), " } ?? "") + "\(englishDay) \(words) words"
      + (page.map { ", p. \($0)" } ?? "")
    return """
      <article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">\
      <img sourcecode="PM"> \(source)</span></div><div class="rdp__DocHeader"><span class="DocHeader">\(line)\
      </span></div>\(kicker.map { "<p class=\"sm-margin-bottomNews\">\($0)</p>" } ?? "")\
      <div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">\(title)</p>\
      </div>\(author.map { "<p class=\"sm-margin-bottomNews\">\($0)</p>" } ?? "")</header><section>\
      <div class="DocText clearfix"><div class="docOcurrContainer">
      \(paragraphs.map { "<p>\($0)</p>" }.joined())</div></div></section>\
      <div class="apd-wrapper"><table><tr><td><div class="apd-sources-date">2021-03-15</div></td><td>\
      <div class="source-name-APD">Autre journal</div></td></tr></table></div>\
      <footer><div class="Doc-LegalInfo"><small>© 2021 \(source).</small></div>\
      <div class="publiC-lblNodoc">\(europresseNumber)</div></footer></article>

      """
  }
}
