/// What a labelled line of LexisNexis, Nexis and Nexis Uni says: `LENGTH: 355 words`.
struct NexisLabel: Equatable {
  /// What labels mean for an article.
  enum Field: Hashable {
    case byline, section, length, headline, body, highlight, graphic, language, url
    /// Place and other things that stand before the text.
    case opening
    /// Indexing terms, notes and dates of the database, which stand behind the text.
    case closing

    /// Whether the label belongs to the lines before the text.
    var isOpening: Bool {
      switch self {
      case .byline, .section, .length, .headline, .body, .highlight, .opening: true
      case .graphic, .language, .url, .closing: false
      }
    }
  }

  let field: Field
  /// The label as written.
  let name: String
  let value: String
  /// Whether the label stands in capitals, as the older shape has it.
  let isCapital: Bool
  /// Whether a no-break space follows the label, as in Nexis Uni.
  let hasNoBreakSpace: Bool

  /// Whether the label is one beyond doubt.
  var isCertain: Bool { isCapital || hasNoBreakSpace }

  /// Whether the label ends the text that it follows: a word that newspapers print themselves, as
  /// "NOTE: …", does not.
  func endsText(isUni: Bool) -> Bool {
    if field.isOpening { return false }
    let folded = FoldedText(name).string
    if Self.printed.contains(folded) { return false }
    // The day on which the database took the article in.
    if Self.loadDates.contains(folded) {
      return WrittenDay(in: value).map { $0.before.isEmpty && $0.after.isEmpty } ?? false
    }
    return isUni ? hasNoBreakSpace : isCapital
  }

  /// The label that a line starts with; `nil` when it starts with none that is known.
  init?(_ line: String) {
    let start = line.unicodeScalars.prefix(48)
    guard let colon = start.firstIndex(of: ":") else { return nil }
    let name = String(line.unicodeScalars[..<colon]).trimming(\.isWhitespace)
    guard !name.isEmpty, let field = Self.fields[FoldedText(name).string] else { return nil }
    let rest = line.unicodeScalars[line.unicodeScalars.index(after: colon)...]
    self.field = field
    self.name = name
    value = String(rest).trimming(\.isWhitespace)
    isCapital = !name.contains { $0.isLowercase }
    hasNoBreakSpace = rest.first == "\u{A0}"
  }

  private static let loadDates: Set<String> = [
    "load-date", "load date", "update", "date-chargement", "date de chargement", "ladedatum",
    "laadatum", "laad-datum", "update-datum", "fecha de carga", "data di caricamento",
    "data de carregamento",
  ]

  /// Labels that are words of the text as well.
  private static let printed: Set<String> = [
    "note", "notes", "anmerkung", "contact", "source", "memo", "type", "typ", "name", "names",
    "noms",
    "image", "illustration", "terms", "genre", "topic", "region", "state", "etat", "city", "ville",
    "stadt", "country", "pays", "land", "copyright", "correction", "medium", "rubrica",
    "distribution",
    "tema", "thema", "materia", "subjects", "keywords", "url",
  ]

  private static let fields: [String: Field] = {
    var fields: [String: Field] = [:]
    for (field, line) in names {
      for name in line.split(separator: "|") { fields[String(name)] = field }
    }
    return fields
  }()

  /// The labels, folded, in English, French, German, Dutch, Spanish, Italian and Portuguese.
  ///
  /// Collected from exports and from the readers that others wrote for them.
  private static let names: [(Field, String)] = [
    (.byline, "byline|author|auteur|auteurs|autor|autoren|autora|autore|verfasser"),
    (.section, "section|rubrique|rubrik|ressort|rubriek|sectie|seccion|sezione|secao|seccao"),
    (
      .length,
      "length|longueur|lange|laenge|lengte|longitud|extension|lunghezza|extensao|comprimento|tamanho"
    ),
    (
      .headline,
      "headline|titre|titel|kop|schlagzeile|uberschrift|ueberschrift|titular|titulo|titolo"
    ),
    (.body, "body|corps|volltext|haupttext|textkorper|cuerpo|corpo"),
    (.highlight, "highlight|highlights|hervorhebung|points forts|chapeau|hoogtepunt|destacado"),
    (.opening, "dateline|datation|plaats|encart|insert|series|serie|edition|ausgabe"),
    (.graphic, "graphic|graphics|grafik|graphique|grafiek|illustration|abbildung|grafico|image"),
    (.language, "language|langue|sprache|taal|idioma|lingua"),
    (.url, "url"),
    (
      .closing,
      "load-date|load date|update|date-chargement|date de chargement|ladedatum|laadatum|laad-datum|"
        + "update-datum|fecha de carga|data di caricamento|data de carregamento"
    ),
    (
      .closing,
      "subject|subjects|sujet|thema|themen|onderwerp|tema|materia|argomento|assunto|keywords|"
        + "schlagworter|terms|genre|topic|rubrica"
    ),
    (
      .closing,
      "publication-type|publication type|type-publication|type de publication|typ|type|"
        + "zeitungstyp|publikationstyp|publicatietype|tipo de publicacion|tipo di pubblicazione|medium|"
        + "document-type|document type"
    ),
    (
      .closing,
      "journal-code|journal code|code-revue|code de publication|zeitungs-code|publikationscode|"
        + "acc-no|accession number|issn|isbn|doi|pmid|cat-no"
    ),
    (
      .closing,
      "organization|organisation|organisatie|organizacion|company|societe|firma|unternehmen|bedrijf|"
        + "empresa|ticker|symbole-boursier|stock-symbol|borsenkurzel|industry|secteur-activite|"
        + "secteur d'activite|branche|industria"
    ),
    (.closing, "person|personne|personen|persoon|persona|pessoa|name|names|noms"),
    (
      .closing,
      "geographic|geography|localisation-geo|localisation|geographie|geografisch|geografia|region|city|"
        + "ville|stadt|state|etat|country|pays|land"
    ),
    (
      .closing,
      "correction|correction-date|distribution|notes|note|anmerkung|enhancement|bibliography|"
        + "cross-reference|memo|page-count|copyright|contact|source"
    ),
  ]
}

/// The words by which LexisNexis, Nexis and Nexis Uni part articles and their sections.
enum NexisMark {
  /// Whether a line counts an article: `3 of 161 DOCUMENTS`, `Dokument 3 von 161`.
  static func isCounter(_ line: String) -> Bool {
    guard line.utf8.count < 100 else { return false }
    var words = line.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).string }
    if words.first == "focus", words.count > 1 {
      words.removeFirst()
      if words.first == "-" { words.removeFirst() }
    }
    guard words.count == 4 else { return false }
    if documents.contains(words[0]) {
      return isNumber(words[1]) && joints.contains(words[2]) && isNumber(words[3])
    }
    return isNumber(words[0]) && joints.contains(words[1]) && isNumber(words[2])
      && documents.contains(words[3])
  }

  /// Whether a line may be the beginning of one that counts an article: the last of a file that was
  /// cut.
  static func mayBeginCounter(_ line: String) -> Bool {
    guard line.utf8.count < 60 else { return false }
    let words = line.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).string }
    guard let first = words.first, words.count <= 4 else { return false }
    func isBeginning(_ word: String, of all: Set<String>) -> Bool {
      all.contains { $0.hasPrefix(word) }
    }
    if isNumber(first) {
      return (words.count < 2 || isBeginning(words[1], of: joints))
        && (words.count < 3 || isNumber(words[2]))
        && (words.count < 4 || isBeginning(words[3], of: documents))
    }
    return isBeginning(first, of: documents) && (words.count < 2 || isNumber(words[1]))
      && (words.count < 3 || isBeginning(words[2], of: joints))
  }

  /// The lines of each article, each opened by a line that counts it; what stands before the first is
  /// a cover.
  static func articles(countedIn lines: [PressLine]) -> [[PressLine]] {
    var articles: [[PressLine]] = []
    for line in lines {
      if isCounter(line.text) {
        articles.append([])
      } else if !articles.isEmpty {
        articles[articles.count - 1].append(line)
      }
    }
    if let last = articles.last?.last, mayBeginCounter(last.text) {
      articles[articles.count - 1].removeLast()
    }
    return articles
  }

  /// Whether a line ends an article of Nexis Uni.
  static func isEnd(_ line: String) -> Bool {
    line.utf8.count < 60 && ends.contains(FoldedText(line.trimming(\.isWhitespace)).string)
  }

  /// What starts with a line that stands alone in an article of Nexis Uni: its text, its indexing
  /// terms, the words under its pictures.
  enum Section { case body, classification, graphic, notes }

  /// The section that a line opens.
  static func section(_ line: String) -> Section? {
    line.utf8.count < 40 ? sections[FoldedText(line.trimming(\.isWhitespace)).string] : nil
  }

  /// Whether a line says whose the article is, and nothing else: "Copyright 2010 MGN Ltd.".
  static func isCopyright(_ line: String) -> Bool {
    guard line.utf8.count < 600 else { return false }
    let folded = FoldedText(String(line.unicodeScalars.prefix(80))).string
    if rights.contains(where: { folded.hasPrefix($0) }) { return true }
    guard let mark = ["copyright", "(c)", "copy ", "©"].first(where: { folded.hasPrefix($0) })
    else {
      return false
    }
    if mark == "©" { return true }
    let rest = folded.dropFirst(mark.count).drop { " ,.:©()cr-".contains($0) }
    return rest.prefix(4).count == 4 && rest.prefix(4).allSatisfy(\.isNumber)
  }

  /// Whether a text says that the database cannot show the article.
  static func isError(_ text: String) -> Bool {
    let folded = FoldedText(String(text.unicodeScalars.prefix(400))).string
    return errors.contains { folded.contains($0) }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true && word.allSatisfy { $0.isNumber || ".,".contains($0) }
  }

  private static let documents: Set<String> = [
    "documents", "document", "dokumente", "dokumenten", "dokument", "documenten", "documentos",
    "documento", "documenti",
  ]
  private static let joints: Set<String> = ["of", "de", "von", "van", "di", "sur"]
  private static let ends: Set<String> = [
    "end of document", "fin du document", "ende des dokuments", "dokumentende", "ende dokument",
    "einde van document", "einde van het document", "einde document", "fin del documento",
    "fine del documento", "fine documento", "fim do documento",
  ]
  private static let sections: [String: Section] = [
    "body": .body, "corps": .body, "corps de l'article": .body, "haupttext": .body,
    "textkorper": .body, "hauptteil": .body, "text": .body, "inhalt": .body, "cuerpo": .body,
    "corpo": .body, "tekst": .body, "texte": .body,
    "classification": .classification, "klassifizierung": .classification,
    "klassifikation": .classification, "classificatie": .classification,
    "clasificacion": .classification, "classificazione": .classification,
    "classificacao": .classification,
    "graphic": .graphic, "grafik": .graphic, "graphique": .graphic, "grafiek": .graphic,
    "grafico": .graphic,
    "notes": .notes, "note": .notes, "anmerkungen": .notes, "correction": .notes,
    "bibliography": .notes,
  ]
  private static let rights = [
    "all rights reserved", "tous droits reserves", "alle rechte vorbehalten",
    "todos los derechos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
    "todos os direitos reservados",
  ]
  private static let errors = [
    "there is an error in this document", "not possible to display it",
    "erreur dans ce document", "ne peut pas etre affiche", "fehler in diesem dokument",
    "kann nicht angezeigt werden", "error en este documento", "fout in dit document",
  ]
}
