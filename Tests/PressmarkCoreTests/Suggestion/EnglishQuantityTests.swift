import Testing

@testable import PressmarkCore

@Suite("Quantities in English")
struct EnglishQuantityTests {
  @Test(
    "Numbers, whatever they are written with",
    arguments: [
      ("The town has 12,500 residents.", ["number ⟦12,500⟧ 12500 count"]),
      ("The town has 12 500 residents.", ["number ⟦12 500⟧ 12500 count"]),
      ("A mark of 7.25 on average.", ["number ⟦7.25⟧ 7.25 count"]),
      ("Ninety-seven thousand readers voted.", ["number ⟦Ninety-seven thousand⟧ 97000 count"]),
      ("Two hundred and six members sit.", ["number ⟦Two hundred and six⟧ 206 count"]),
      ("Two and a half million homes.", ["number ⟦Two and a half million⟧ 2500000 count"]),
      ("Half a million signatures.", ["number ⟦Half a million⟧ 500000 count"]),
      ("Two dozen mayors signed.", ["number ⟦Two dozen⟧ ≈ 24 count"]),
      ("Three fifths of the seats.", ["number ⟦Three fifths⟧ 0.6 count"]),
      ("Some 40 lakh voters.", ["number ⟦40 lakh⟧ ≈ 4000000 count"]),
      ("A recipe for 2 1/2 cups.", ["dimension ⟦2 1/2 cups⟧ 2.5 [cup_us]"]),
    ])
  func numbers(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "en") == expected)
  }

  @Test(
    "Amounts of money",
    arguments: [
      ("The deal is worth $15M.", ["money ⟦$15M⟧ 15000000 USD"]),
      ("A £2.3bn contract.", ["money ⟦£2.3bn⟧ 2300000000 GBP"]),
      ("It cost US$ 4.7 billion.", ["money ⟦US$ 4.7 billion⟧ 4700000000 USD"]),
      ("Fines of EUR 1,250 each.", ["money ⟦EUR 1,250⟧ 1250 EUR"]),
      ("Coffee is 95 cents.", ["money ⟦95 cents⟧ 95 cent"]),
      ("It is 3 dollars and 50 cents.", ["money ⟦3 dollars and 50 cents⟧ 3.5 USD"]),
      ("At least €20 million.", ["money ⟦At least €20 million⟧ ≥ 20000000 EUR"]),
      (
        "Between 5 and 7 million euros.",
        ["money ⟦Between 5 and 7 million euros⟧ 5000000–7000000 EUR"]
      ),
      ("A bag of ten pounds of rice.", ["dimension ⟦ten pounds⟧ 10 [lb_av]"]),
    ])
  func money(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "en") == expected)
  }

  @Test(
    "Percentages, factors and shares",
    arguments: [
      ("Prices rose 12.5% in a year.", ["percent ⟦12.5%⟧ 12.5 %"]),
      ("About forty per cent agree.", ["percent ⟦forty per cent⟧ ≈ 40 %"]),
      ("Up two percentage points.", ["percent ⟦two percentage points⟧ 2 {point}"]),
      ("It was done ten times faster.", ["multiplier ⟦ten times faster⟧ × 10 ratio"]),
      ("It is twice as large.", ["multiplier ⟦twice as large⟧ × 2 ratio"]),
      ("Rents doubled.", ["multiplier ⟦doubled⟧ × 2 ratio"]),
      ("A tenfold increase.", ["multiplier ⟦tenfold⟧ × 10 ratio"]),
      ("Costs fell by a factor of four.", ["multiplier ⟦a factor of four⟧ × 4 ratio"]),
      ("One in five pupils drops out.", ["ratio ⟦One in five⟧ 0.2 ratio"]),
      ("Three out of ten voters.", ["ratio ⟦Three out of ten⟧ 0.3 ratio"]),
    ])
  func shares(_ text: String, _ expected: [String]) {
    #expect(Found.lines(text, "en", types: [.percent, .multiplier, .ratio]) == expected)
  }

  @Test(
    "Dimensions, temperatures, ages and durations",
    arguments: [
      ("A ten-mile walk.", ["dimension ⟦ten-mile⟧ 10 [mi_i]"]),
      ("It covers 42 square kilometres.", ["dimension ⟦42 square kilometres⟧ 42 km2"]),
      ("She is 5 feet 9 inches tall.", ["dimension ⟦5 feet 9 inches⟧ 69 [in_i]"]),
      ("A 5-6 mm gap.", ["dimension ⟦5-6 mm⟧ 5–6 mm"]),
      ("The temperature hit 41C.", ["temperature ⟦41C⟧ 41 Cel"]),
      ("It fell to 5 degrees below zero.", ["temperature ⟦5 degrees below zero⟧ -5 deg"]),
      ("Turn left 45 degrees.", ["dimension ⟦45 degrees⟧ 45 deg"]),
      ("A bridge 60 years old.", ["age ⟦60 years old⟧ 60 a"]),
      ("A two-year-old girl.", ["age ⟦two-year-old⟧ 2 a"]),
      ("It took an hour and a half.", ["duration ⟦an hour and a half⟧ 90 min"]),
      ("It lasted 2 years 3 months.", ["duration ⟦2 years 3 months⟧ 27 mo"]),
      ("Two more weeks of talks.", ["duration ⟦Two more weeks⟧ 2 wk"]),
    ])
  func dimensions(_ text: String, _ expected: [String]) {
    #expect(
      Found.lines(text, "en", types: [.dimension, .temperature, .age, .duration]) == expected)
  }

  @Test(
    "What counts nothing is not shown",
    arguments: [
      "Section 427 of the act.", "In 2019 she won.", "The 22nd Amendment limits terms.",
      "It runs Windows 11.", "A Boeing 777F landed.", "They won 3-1.", "This one is better.",
      "Hundreds of people came.", "She fell at half-time.", "The F-16 took off.",
      "It costs a bit.", "Version 3.4.2 is out.", "ALL of them agree.",
    ])
  func labels(_ text: String) {
    #expect(Found.lines(text, "en", types: Found.quantities) == [])
  }
}
