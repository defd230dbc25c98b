/// An original that is to be read anew, and the articles that were made of it.
public struct Reextraction: Sendable {
  /// What is read.
  public enum Source: Hashable, Sendable {
    /// The original that the library keeps, by its digest.
    case original(String)
    /// The file that the article came from: the library keeps no original of it.
    case file(String)
  }

  /// What is read.
  public var source: Source
  /// How it is read.
  public var options: ImportOptions
  /// The articles and which of the original's articles each was, counted from 1.
  public var articles: [(article: Article, part: Int)]

  /// What became of an article.
  public enum Outcome: Hashable, Sendable {
    /// Today's extractor finds the same.
    case unchanged(Article)
    /// It finds something else: the text or the metadata are new.
    case changed(Article, CarriedMarks, hasNewText: Bool)
    /// The article was left as it was; the reason ends a sentence.
    case leftAlone(Article, reason: String)
  }

  /// The part that each article is today, in the order of the articles.
  ///
  /// A better extractor may find more or fewer articles in a file, so the number of a part is the last
  /// thing that is trusted, after document number, text and headline.
  func parts(in file: ImportedFile) -> [ImportedPart?] {
    if articles.count == 1, file.parts.count == 1 { return [file.parts[0]] }
    let found = file.articles
    var isTaken: Set<Int> = []
    var matches = [ImportedPart?](repeating: nil, count: articles.count)
    func match(_ isSame: (Article, ImportedArticle) -> Bool) {
      for (place, entry) in articles.enumerated() where matches[place] == nil {
        let same = found.filter { !isTaken.contains($0.part) && isSame(entry.article, $0) }
        guard same.count == 1 else { continue }
        matches[place] = .article(same[0])
        isTaken.insert(same[0].part)
      }
    }
    match {
      $0.metadata.documentNumber != nil && $0.metadata.documentNumber == $1.metadata.documentNumber
    }
    match { $0.revision == $1.revision.digest }
    match { !$0.metadata.title.isEmpty && $0.metadata.title == $1.metadata.title }
    for (place, entry) in articles.enumerated() where matches[place] == nil {
      guard !isTaken.contains(entry.part) else { continue }
      matches[place] = file.parts.first { $0.number == entry.part }
      isTaken.insert(entry.part)
    }
    return matches
  }
}

extension ImportedPart {
  /// Which of its file's articles it is, counted from 1.
  public var number: Int {
    switch self {
    case .article(let article): article.part
    case .refused(let refusal): refusal.part
    }
  }
}
