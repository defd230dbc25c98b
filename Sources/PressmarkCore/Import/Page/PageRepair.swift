/// Rules that mend what the sum of the evidence leaves wrong.
enum PageRepair {
  /// Blocks that are never part of the text, and blocks that are said twice.
  static func mend(_ isBody: inout [Bool], scores: PageScores, reading: PageReading) {
    dropFurniture(&isBody, reading)
    dropRepetitions(&isBody, reading)
    dropLonelyHeadings(&isBody, reading)
  }

  private static let furniture: PagePhrase = [.advertisement, .related, .newsletter, .paywall]

  private static func dropFurniture(_ isBody: inout [Bool], _ reading: PageReading) {
    for (place, block) in reading.blocks.enumerated() where isBody[place] && block.words <= 30 {
      let phrases = reading.phrases[place]
      // A line in capitals that is wholly a link leads to another article.
      if block.linkDensity > 0.9, block.capitals * 10 > block.letters * 7, block.words >= 4 {
        isBody[place] = false
      }
      if phrases.contains(.whole), !phrases.isDisjoint(with: furniture.union(.notice)) {
        isBody[place] = false
      } else if phrases.contains(.paywall) || phrases.contains(.newsletter) {
        isBody[place] = block.words > 15 && block.endsSentence && !phrases.contains(.notice)
      }
    }
  }

  /// A paragraph that comes again word for word, or a quotation taken out of the text.
  private static func dropRepetitions(_ isBody: inout [Bool], _ reading: PageReading) {
    var seen: Set<UInt64> = []
    for (place, block) in reading.blocks.enumerated() where isBody[place] && block.words >= 6 {
      let letters = PageLetters(reading.page.text[block.range])
      if !seen.insert(NameHash.of(letters.bytes)).inserted { isBody[place] = false }
    }
  }

  /// A heading with nothing of the article under it.
  private static func dropLonelyHeadings(_ isBody: inout [Bool], _ reading: PageReading) {
    var place = isBody.count - 1
    while place >= 0 {
      if isBody[place] {
        guard reading.blocks[place].headingLevel > 0, place != reading.titleBlock else { return }
        isBody[place] = false
      }
      place -= 1
    }
  }
}
