import PressmarkCore
import Testing

/// What holds of every format of a press database.
@Suite struct PressFormatTests {
  private func parts(_ bytes: [UInt8], _ name: String) throws -> [ImportedPart] {
    try ArticleImport.parts(from: bytes, named: name)
  }

  private func articles(_ export: PressExport) throws -> [ImportedArticle] {
    try parts(export.bytes, export.name).compactMap {
      if case .article(let article) = $0 { article } else { nil }
    }
  }

  private func expect(
    _ article: ImportedArticle, is piece: PressPiece, _ format: PressFormat,
    _ comment: Comment? = nil
  ) {
    let metadata = article.metadata
    #expect(article.importer == format.importer, comment)
    #expect(metadata.title == piece.title, comment)
    #expect(metadata.site == piece.source, comment)
    #expect(metadata.published?.iso8601 == piece.iso8601, comment)
    #expect(metadata.byline == [piece.author].compactMap(\.self), comment)
    #expect(metadata.section == piece.section, comment)
    #expect(metadata.page == piece.page, comment)
    if !["europresse2012", "europresse2014"].contains(format.rawValue) {
      #expect(metadata.words == piece.words, comment)
    }
    if format.rawValue.hasPrefix("europresse") {
      #expect(metadata.documentNumber == piece.europresseNumber, comment)
    } else if format.rawValue.hasPrefix("factiva") {
      #expect(metadata.documentNumber == piece.accession, comment)
    }
    let body = article.revision.outline.filter { $0.hasPrefix("paragraph") }
    #expect(body == piece.paragraphs.map { "paragraph: \($0)" }, comment)
  }

  @Test(arguments: PressFormat.allCases)
  func everyFieldIsRead(_ format: PressFormat) throws {
    let pieces = [PressPiece.ferry, .mill, .pond]
    let articles = try articles(format.export(pieces))
    #expect(articles.count == pieces.count)
    for (article, piece) in zip(articles, pieces) { expect(article, is: piece, format) }
    #expect(articles.map(\.part) == [1, 2, 3])
  }

  @Test(arguments: PressFormat.allCases)
  func everyFieldSaysWhereItWasFound(_ format: PressFormat) throws {
    let article = try #require(articles(format.export([.mill, .pond])).first)
    for field in MetadataField.allCases where article.metadata.has(field) {
      #expect(article.provenance[field] != nil, "\(field)")
    }
  }

  @Test(arguments: PressFormat.allCases)
  func twoExportsInOneGiveTheArticlesOfBoth(_ format: PressFormat) throws {
    for seed: UInt64 in 1...3 {
      var random = SeededGenerator(seed: seed)
      let pieces = (0..<9).map { PressPiece.random($0, using: &random) }
      let first = try articles(format.export(Array(pieces[..<4])))
      let second = try articles(format.export(Array(pieces[4...])))
      let both = try articles(format.export(pieces))
      #expect(both.map(\.revision) == (first + second).map(\.revision), "seed \(seed)")
      #expect(both.map(\.metadata) == (first + second).map(\.metadata), "seed \(seed)")
      for (article, piece) in zip(both, pieces) {
        expect(article, is: piece, format, "seed \(seed)")
      }
    }
  }

  @Test(arguments: PressFormat.allCases)
  func aCutLosesNoArticleBeforeIt(_ format: PressFormat) throws {
    let export = format.export([.ferry, .mill, .pond])
    let bytes = export.bytes
    let ends = export.ends
    let whole = try parts(bytes, export.name)
    for cut in stride(from: ends[0] / 2, to: bytes.count, by: 11) {
      let complete = ends.count { $0 <= cut }
      guard let parts = try? parts(Array(bytes[..<cut]), export.name) else {
        #expect(complete == 0, "cut at \(cut)")
        continue
      }
      for place in 0..<complete {
        #expect(parts.indices.contains(place), "cut at \(cut)")
        guard parts.indices.contains(place), case .article(let found) = parts[place],
          case .article(let wanted) = whole[place]
        else {
          Issue.record("cut at \(cut): article \(place + 1) is no article")
          continue
        }
        #expect(found.revision == wanted.revision, "cut at \(cut)")
        #expect(found.metadata == wanted.metadata, "cut at \(cut)")
      }
    }
  }

  @Test(arguments: PressFormat.allCases)
  func damagedBytesNeverCrash(_ format: PressFormat) {
    for seed: UInt64 in 1...25 {
      var random = SeededGenerator(seed: seed)
      let export = format.export([.ferry, .mill])
      var bytes = export.bytes
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          let count = min(Int.random(in: 1...60, using: &random), bytes.count - place)
          bytes.insert(contentsOf: bytes[place..<place + count], at: place)
        }
      }
      _ = try? parts(bytes, export.name)
    }
  }

  @Test(arguments: PressFormat.allCases)
  func anArticleThatComesTwiceIsSaid(_ format: PressFormat) throws {
    let export = format.export([.ferry, .mill, .ferry, .pond])
    let parts = try parts(export.bytes, export.name)
    #expect(parts.count == 4)
    guard parts.count == 4, case .refused(let refusal) = parts[2] else {
      Issue.record("the third article was taken")
      return
    }
    #expect(
      "\(refusal)"
        == "Article 3 (“Le bac de Morvande reprend la mer”) was left out: it is the same as article 1."
    )
    #expect(try articles(export).map(\.metadata.title).last == PressPiece.pond.title)
  }
}
