import PressmarkCore
import Testing

@Suite struct LadderTests {
  /// What growing from the cursor selects, step by step.
  private func ladder(_ marked: String, language: String) -> [String] {
    let text = MarkedText(marked)
    let units = TextUnits(language: language)
    guard let word = units.unit(.word, at: text.cursor ?? 0, in: text.text) else { return [] }
    var steps = [text.text.scalars(word)]
    var range = word
    while let larger = units.grow(range, in: text.text), steps.count < 20 {
      steps.append(text.text.scalars(larger))
      range = larger
    }
    return steps
  }

  @Test func growsThroughANumberPhrase() {
    let steps = ladder(
      "Selon lui, la copie serait prête dix fois plus v|ite qu’avant. Et sans surcoût.",
      language: "fr")
    #expect(
      steps == [
        "vite", "dix fois plus vite", "la copie serait prête dix fois plus vite qu’avant",
        "Selon lui, la copie serait prête dix fois plus vite qu’avant.",
        "Selon lui, la copie serait prête dix fois plus vite qu’avant. Et sans surcoût.",
      ])
  }

  @Test func growsThroughAQuotation() {
    let steps = ladder(
      "Ils protestent. L’un d’eux tranche : « La fête est finie. Les na|ïfs vont, dit-il, "
        + "applaudir, mais nous partirons. » Le studio se tait.", language: "fr")
    #expect(
      steps == [
        "naïfs", "Les naïfs vont",
        "Les naïfs vont, dit-il, applaudir, mais nous partirons.",
        "La fête est finie. Les naïfs vont, dit-il, applaudir, mais nous partirons.",
        "« La fête est finie. Les naïfs vont, dit-il, applaudir, mais nous partirons. »",
        "L’un d’eux tranche : « La fête est finie. Les naïfs vont, dit-il, applaudir, mais nous "
          + "partirons. »",
        "Ils protestent. L’un d’eux tranche : « La fête est finie. Les naïfs vont, dit-il, "
          + "applaudir, mais nous partirons. » Le studio se tait.",
      ])
  }

  @Test func growsThroughNestedMarksAndDashes() {
    #expect(
      ladder("Chez eux, l’essai – qui n’est pas le derni|er – est “a ‘big’ step”.", language: "fr")
        == [
          "dernier", "qui n’est pas le dernier",
          "Chez eux, l’essai – qui n’est pas le dernier – est “a ‘big’ step”.",
        ])
    #expect(
      ladder("He called it “a ‘b|ig’ step”, twice.", language: "en") == [
        "big", "‘big’", "a ‘big’ step", "“a ‘big’ step”", "He called it “a ‘big’ step”",
        "He called it “a ‘big’ step”, twice.",
      ])
  }

  @Test(arguments: [
    ("|l’IA est là", "l’IA"), ("l’I|A est là", "IA"), ("aujou|rd’hui même", "aujourd’hui"),
    ("le co-dir|ecteur dit", "co-directeur"), ("à 1 66|6,05€", "1 666,05"), ("don|'t go", "don't"),
    ("the U.|S. said", "U.S."), ("fin| , suite", "suite"), ("tout à la fin.|", "fin"),
    ("les scénariste·|s crient", "scénariste·s"),
  ])
  func wordsAroundTheCursor(marked: String, expected: String) {
    let text = MarkedText(marked)
    let word = TextUnits(language: nil).unit(.word, at: text.cursor ?? 0, in: text.text)
    #expect(word.map(text.text.scalars) == expected)
  }

  @Test(arguments: [UInt64(21), 22, 23])
  func everyStepIsLargerAndOnBorders(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<150 {
      let text = NastyText.text(length: 30, using: &generator)
      let count = text.unicodeScalars.count
      let units = TextUnits(language: [nil, "fr", "en"].randomElement(using: &generator) ?? nil)
      let borders = Set(units.graphemeBorders(in: text))
      let offset = Int.random(in: 0...count, using: &generator)
      var range = offset..<Int.random(in: offset...count, using: &generator)
      var isSound = true
      for _ in 0..<30 {
        guard let next = units.grow(range, in: text) else { break }
        isSound =
          isSound && next.lowerBound <= range.lowerBound && range.upperBound <= next.upperBound
          && next.count > range.count && borders.contains(next.lowerBound)
          && borders.contains(next.upperBound)
        range = next
      }
      isSound = isSound && (count == 0 || range == 0..<count)
      for list in [units.words(in: text), units.sentences(in: text), units.phrases(in: text)] {
        isSound =
          isSound
          && zip(list, list.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
          && list.allSatisfy { borders.contains($0.lowerBound) && borders.contains($0.upperBound) }
      }
      for unit in SelectionUnit.allCases { _ = units.unit(unit, at: offset, in: text) }
      #expect(isSound, "seed \(seed), round \(round): \(text.debugDescription) from \(offset)")
    }
  }
}
