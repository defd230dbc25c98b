import Testing

@testable import PressmarkCore

@Suite("Quotations in English")
struct EnglishQuotationTests {
  @Test(
    "What stands between marks, with its source",
    arguments: [
      (
        "\"We are closing,\" said Helen Pryce, mayor of Aldham.",
        [
          "quote_direct ⟦\"We are closing,\"⟧ Helen Pryce (person), said"
        ]
      ),
      (
        "“We are closing,” Helen Pryce told reporters. “Nobody wants this.”",
        [
          "quote_direct ⟦“We are closing,”⟧ Helen Pryce (person), told, press",
          "quote_direct ⟦“Nobody wants this.”⟧ Helen Pryce (person), told, press",
        ]
      ),
      (
        "She wrote in an email: “We are closing.”",
        [
          "quote_direct ⟦“We are closing.”⟧ – (unknown), wrote, email"
        ]
      ),
      (
        "'It is a farce,' the driver said.",
        [
          "quote_direct ⟦'It is a farce,'⟧ the driver, said"
        ]
      ),
      (
        "\"The plan,\" Ward said in a statement, \"was never about cost.\"",
        [
          "quote_direct ⟦\"The plan,\"⟧⟦\"was never about cost.\"⟧ Ward, said, statement"
        ]
      ),
      (
        "\"We are closing,\" according to the mayor.",
        [
          "quote_direct ⟦\"We are closing,\"⟧ the mayor (person), according to"
        ]
      ),
      (
        "“We started in January,” said Ali Khan.\n\n“Nobody helped us.\n\n“Now we leave.”",
        [
          "quote_direct ⟦“We started in January,”⟧ Ali Khan (person), said",
          "quote_direct ⟦“Nobody helped us.⟧ –",
          "quote_direct ⟦“Now we leave.”⟧ –",
        ]
      ),
    ])
  func direct(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "What verbs report, with and without \"that\"",
    arguments: [
      (
        "Helen Pryce said on Monday that the library would close.",
        [
          "quote_indirect ⟦that the library would close⟧ Helen Pryce (person), said"
        ]
      ),
      (
        "The company said the budget was too small.",
        [
          "quote_indirect ⟦the budget was too small⟧ The company (organization), said"
        ]
      ),
      (
        "The company told investors it would cut jobs.",
        [
          "quote_indirect ⟦it would cut jobs⟧ The company (organization), told"
        ]
      ),
      (
        "The budget was too small, the company said on Friday.",
        [
          "quote_indirect ⟦The budget was too small⟧ the company (organization), said"
        ]
      ),
      (
        "The budget, says Ward, was too small.",
        [
          "quote_indirect ⟦The budget⟧⟦was too small⟧ Ward, says"
        ]
      ),
      (
        "She did not say whether the staff would be kept.",
        [
          "quote_indirect ⟦whether the staff would be kept⟧ – (unknown), did not say, negated"
        ]
      ),
      (
        "He promised to repay the loan.",
        [
          "quote_indirect ⟦to repay the loan⟧ – (unknown), promised"
        ]
      ),
      (
        "The agency denied that it had lost the files.",
        [
          "quote_indirect ⟦that it had lost the files⟧ The agency (organization), denied"
        ]
      ),
      (
        "Several analysts have suggested the firm is for sale.",
        [
          "quote_indirect ⟦the firm is for sale⟧ Several analysts (group), have suggested"
        ]
      ),
    ])
  func reported(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "Sources without a verb of their own",
    arguments: [
      (
        "According to a council report, the roof leaks.",
        [
          "quote_indirect ⟦the roof leaks⟧ a council report (unknown), According to"
        ]
      ),
      (
        "The roof leaks, according to the council.",
        [
          "quote_indirect ⟦The roof leaks⟧ the council (organization), according to"
        ]
      ),
      (
        "As Maria Lopez put it, the river has warmed.",
        [
          "quote_indirect ⟦the river has warmed⟧ Maria Lopez (person), put"
        ]
      ),
      ("According to plan, the roof was mended.", [String]()),
    ])
  func sources(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "Reported words with the source's own between marks",
    arguments: [
      (
        "The mayor said the library would close “by March at the latest”.",
        [
          "quote_mixed ⟦the library would close “by March at the latest”⟧ The mayor (person), said"
        ]
      ),
      (
        "Residents claim the noise is \"unbearable\".",
        [
          "quote_mixed ⟦the noise is \"unbearable\"⟧ Residents (group), claim"
        ]
      ),
    ])
  func mixed(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "Pronouns and members of a group are understood where one source alone can be meant",
    arguments: [
      (
        "Jane Moss runs the mill. She said the river was clean.",
        ["quote_indirect ⟦the river was clean⟧ Jane Moss (person), said"]
      ),
      (
        "Helen Pryce said the library would close. She added that the staff would be kept.",
        [
          "quote_indirect ⟦the library would close⟧ Helen Pryce (person), said",
          "quote_indirect ⟦that the staff would be kept⟧ Helen Pryce (person), added",
        ]
      ),
      (
        "Residents say the figures are wrong. One of them wrote on Facebook: \"They spent it all on the car park.\"",
        [
          "quote_indirect ⟦the figures are wrong⟧ Residents (group), say",
          "quote_direct ⟦\"They spent it all on the car park.\"⟧ Residents (anonymous), wrote, Facebook",
        ]
      ),
    ])
  func memory(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "Titles, ships, tags and apostrophes are no speech",
    arguments: [
      ("The Belle Poule, nicknamed “the Duck”, sails from the players' harbour.", [String]()),
      ("I think it was the '90s, and the workers' tools were gone.", [String]()),
      ("A cheap claim that nobody checked is worth nothing.", [String]()),
      ("The United States said nothing.", [String]()),
      ("Back on the train, we continue south.", [String]()),
    ])
  func nothing(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.lines(text, "en") == expected)
  }

  @Test(
    "A figure in somebody's mouth is that somebody's",
    arguments: [
      (
        "Prices are up 10%, the agency said.",
        [
          "percent ⟦10%⟧ the agency, indirect"
        ]
      ),
      (
        "The shortfall is £3.2m.",
        [
          "money ⟦£3.2m⟧ –, "
        ]
      ),
    ])
  func figures(_ text: String, _ expected: [String]) {
    #expect(FoundQuotation.attributed(text, "en") == expected)
  }
}
