import Testing

@testable import PressmarkCore

@Suite struct AuthorNamesTests {
  /// What stands in a field for authors, and whom it names.
  static let fields: [(text: String, names: [String])] = [
    ("Anne Petit", ["Anne Petit"]),
    ("Par Anne Petit", ["Anne Petit"]),
    ("Recueilli par Patrick MARCHAND.", ["Patrick Marchand"]),
    ("Propos recueillis par Anne Petit et Luc Grand", ["Anne Petit", "Luc Grand"]),
    ("Anne Petit, Luc Grand & Zoé d'Arc", ["Anne Petit", "Luc Grand", "Zoé d'Arc"]),
    ("Anne Petit avec AFP", ["Anne Petit", "AFP"]),
    ("l'AFP", ["AFP"]),
    ("ANNE PETIT", ["Anne Petit"]),
    ("Jean-Luc LE GOFF", ["Jean-Luc Le Goff"]),
    ("AFP", ["AFP"]),
    ("Anne Petit (à Londres)", ["Anne Petit"]),
    ("Anne Petit, journaliste au service politique", ["Anne Petit"]),
    ("Ann Small, Senior Reporter", ["Ann Small"]),
    ("Ann Small, MD, PhD", ["Ann Small, MD, PhD"]),
    ("By Ann Small and Bob Tall", ["Ann Small", "Bob Tall"]),
    ("Anna Klein und Max Groß", ["Anna Klein", "Max Groß"]),
    ("Jan Martin", ["Jan Martin"]),
    ("M&eacute;lanie Dupr&#233;", ["Mélanie Dupré"]),
    ("<a href='/x'>Anne Petit</a>", ["Anne Petit"]),
    ("La rédaction", []), ("Rédaction", []), ("admin", []), ("@annepetit", []),
    ("anne@example.org", []), ("https://example.org/auteur/anne-petit", []),
    ("www.example.org", []), ("", []), ("   ", []), ("null", []),
    ("Anne Petit, Anne PETIT", ["Anne Petit"]),
  ]

  @Test(arguments: fields.indices)
  func fieldsNameAuthors(place: Int) {
    let (text, names) = Self.fields[place]
    #expect(AuthorNames.names(in: text) == names, "\(text)")
  }

  @Test func familyNamesFirstAreTurned() {
    #expect(AuthorNames.names(in: "Petit, Anne", turnsNames: true) == ["Anne Petit"])
    #expect(AuthorNames.names(in: "Petit, Anne") == ["Petit", "Anne"])
  }

  @Test(arguments: [
    ("Par Anne Petit le 3 mars 2020", ["Anne Petit"]), ("Anne Petit July 3, 2025", ["Anne Petit"]),
    ("ParAnne Petit", ["Anne Petit"]), ("Suivez-nous", []), ("Lire plus", []),
    ("Published 3 May", []),
    ("Byron Small", ["Byron Small"]),
  ])
  func visibleLinesAreReadMoreStrictly(text: String, names: [String]) {
    #expect(AuthorNames.names(in: text, isVisible: true).filter(AuthorNames.isPerson) == names)
  }

  @Test(arguments: [
    ("Anne Petit", true), ("Jan Michael de la Tour", true), ("AFP", false), ("Le Monde", false),
    ("Actu 24", false), ("BBC News", false), ("anne", false), ("", false),
  ])
  func peopleAreToldFromPapers(name: String, isPerson: Bool) {
    #expect(AuthorNames.isPerson(name) == isPerson)
  }
}
