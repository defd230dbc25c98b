/// What a reader selects at one go, from the smallest to the largest.
public enum SelectionUnit: Int, CaseIterable, Sendable {
  /// A word, or a number as written.
  case word
  /// A number with its unit, magnitude and modifier: « dix fois plus vite », "more than $15M".
  case phrase
  /// A quotation, with or without its marks, or the clause between commas, dashes and the like.
  case quotationOrClause
  /// A sentence.
  case sentence
  /// The whole text that is asked about: one block, or a piece of a very long one.
  case paragraph
}

/// Finds words, phrases, clauses, sentences and grapheme borders in the text of one block or piece.
///
/// Offsets count Unicode scalars from the start of that text. Every range starts and ends on grapheme
/// borders.
public struct TextUnits: Sendable {
  private let table: UnitTable

  /// Finds units in texts of a language, as a BCP 47 tag; unknown, French and English are tried together.
  public init(language: String?) { table = UnitTable.table(for: language) }

  /// The words, in order: « l’IA » is two, « aujourd’hui » one, « 1 666,05 » one.
  ///
  /// - Complexity: O(*n*).
  public func words(in text: String) -> [Range<Int>] {
    let borders = GraphemeBorders(text)
    return UnitText(text, table: table).words().map(borders.snap)
  }

  /// The number phrases, in order: « près de 30 % », "ten times faster".
  ///
  /// - Complexity: O(*n*).
  public func phrases(in text: String) -> [Range<Int>] {
    let borders = GraphemeBorders(text)
    let units = UnitText(text, table: table)
    return units.phrases(words: units.words()).map(borders.snap)
  }

  /// The sentences, in order and without overlap, white space between them left out.
  ///
  /// The sentences of a quotation count one by one; the first of them starts where its introduction
  /// does.
  ///
  /// - Complexity: O(*n*).
  public func sentences(in text: String) -> [Range<Int>] {
    let borders = GraphemeBorders(text)
    let units = UnitText(text, table: table)
    return units.sentences(pairs: units.pairs()).map(borders.snap)
  }

  /// The smallest unit of a kind around an offset; `nil` when there is none.
  ///
  /// Between two words, the next one counts. An elided word (« l’ ») comes with the word it leans on.
  ///
  /// - Complexity: O(*n*).
  public func unit(_ unit: SelectionUnit, at offset: Int, in text: String) -> Range<Int>? {
    let ladder = SelectionLadder(text: text, table: table)
    return ladder.units(unit, around: offset..<offset).first
  }

  /// The next larger unit that holds a range: word → phrase → clause or quotation → sentence →
  /// paragraph; `nil` when the range is the whole paragraph.
  ///
  /// The result always holds the range and is larger.
  ///
  /// - Complexity: O(*n*).
  public func grow(_ range: Range<Int>, in text: String) -> Range<Int>? {
    let ladder = SelectionLadder(text: text, table: table)
    let clamped = ladder.borders.snap(range)
    let larger = SelectionUnit.allCases.flatMap { ladder.units($0, around: clamped) }.filter {
      $0.lowerBound <= clamped.lowerBound && clamped.upperBound <= $0.upperBound
        && $0.count > range.count
    }
    return larger.min { $0.count < $1.count }
  }

  /// The grapheme borders, both ends of the text among them.
  ///
  /// - Complexity: O(*n*).
  public func graphemeBorders(in text: String) -> [Int] { GraphemeBorders(text).borders }

  /// The smallest range on grapheme borders that holds a range; an empty range moves to the border before.
  ///
  /// - Complexity: O(*n*).
  public func snap(_ range: Range<Int>, in text: String) -> Range<Int> {
    GraphemeBorders(text).snap(range)
  }
}
