/// What a block of the article is, beyond being part of it.
enum PageRoles {
  /// Whether a block stands under a picture, or says whose picture it is.
  static func isCaption(_ place: Int, in reading: PageReading) -> Bool {
    let block = reading.blocks[place]
    if block.place.contains(.caption), !block.place.contains(.table) { return true }
    if block.place.contains(.figure), block.headingLevel == 0, !block.place.contains(.quotation),
      !block.place.contains(.table), block.words <= 80
    {
      return true
    }
    if block.ownHints.contains(.caption), block.words <= 80 { return true }
    return block.words <= 25 && block.headingLevel == 0
      && reading.phrases[place].contains(.credit) && !block.endsSentence
      && !block.hints.isDisjoint(with: [.caption, .media])
  }

  /// Whether a block is an embedded post.
  static func isEmbed(_ block: PageBlock) -> Bool {
    block.hints.contains(.embed) && !block.hints.contains(.media)
  }

  /// Gives the opening block its role, when it sums the article up: it is called so, or is set as a
  /// heading, bold or apart from the other paragraphs.
  static func placeStandfirst(
    _ roles: inout [BlockRole?], from first: Int, in reading: PageReading
  ) {
    var place = first
    var steps = 0
    while place < roles.count, steps < 4 {
      guard let role = roles[place], role.isBody else {
        place += 1
        continue
      }
      steps += 1
      let block = reading.blocks[place]
      if block.words >= 6, isStandfirst(block, steps: steps),
        role.level == nil || block.headingLevel > 0
      {
        roles[place] = .standfirst
        return
      }
      place += 1
    }
  }

  private static func isStandfirst(_ block: PageBlock, steps: Int) -> Bool {
    if block.hints.contains(.standfirst), block.words <= 120 { return true }
    guard steps == 1 else { return false }
    if block.headingLevel > 0 { return block.words >= 12 }
    return block.words <= 100 && block.strongWords * 10 >= block.words * 9
  }
}
