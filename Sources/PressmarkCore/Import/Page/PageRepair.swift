/// Rules that mend what the sum of the evidence leaves wrong.
enum PageRepair {
  /// Blocks that are never part of the text, and blocks that are said twice.
  static func mend(_ isBody: inout [Bool], scores: PageScores, reading: PageReading) {
    dropFurniture(&isBody, reading)
    dropPointers(&isBody, reading)
    dropShops(&isBody, reading)
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

  /// "Read more: the headline of another article", and the line that names the authors as the byline
  /// does: what they hold is said, and is not of the text.
  ///
  /// A paragraph that is all link is a paragraph; one that opens with such words leads elsewhere.
  private static func dropPointers(_ isBody: inout [Bool], _ reading: PageReading) {
    for (place, block) in reading.blocks.enumerated()
    where isBody[place] && block.headingLevel == 0 {
      let phrases = reading.phrases[place]
      let isLink = block.linkedWords >= 3 && block.linkedWords + 4 >= block.words
      if reading.namesAuthors[place] {
        isBody[place] = false
      } else if phrases.contains(.related), isLink, block.words <= 40,
        block.linkDensity >= 0.5, !block.endsSentence || block.linkDensity < 1
      {
        isBody[place] = false
      } else if phrases.contains(.notice), block.linkDensity > 0.9, (2...15).contains(block.words) {
        isBody[place] = false
      }
    }
  }

  /// The short lines of a box that sells something: a price in it is no claim of the article.
  ///
  /// On a page whose text stands in such boxes for the most part (a test of products, say), they are
  /// the article.
  private static func dropShops(_ isBody: inout [Bool], _ reading: PageReading) {
    var inShops = 0
    var all = 0
    for (place, block) in reading.blocks.enumerated() where isBody[place] {
      all += block.words
      if block.hints.contains(.shop) { inShops += block.words }
    }
    guard inShops * 4 <= all else { return }
    for (place, block) in reading.blocks.enumerated()
    where isBody[place] && block.hints.contains(.shop) && !block.isProse && block.words <= 30 {
      isBody[place] = false
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
