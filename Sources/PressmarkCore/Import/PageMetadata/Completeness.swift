/// Whether a saved page holds the whole article, or what stands before a pay wall.
enum Completeness: Hashable, Sendable {
  case whole
  /// The article goes on where the page ends; the sentence says it to the user.
  case cutOff(sentence: String)

  /// The sentence for the user; `nil` for a whole article.
  var sentence: String? {
    switch self {
    case .whole: nil
    case .cutOff(let sentence): sentence
    }
  }

  /// Tells it by the page's words and by its data.
  ///
  /// - Parameters:
  ///   - page: What the page says of itself.
  ///   - statistics: What is on it.
  ///   - length: The Unicode scalars of the article that was found; `nil` when it is not known.
  /// - Returns: What is known; without a sign of a cut, the article is whole.
  static func of(
    _ page: PageMetadata, _ statistics: PageStatistics, length: Int? = nil
  ) -> Completeness {
    let length = length ?? statistics.runningText
    if let full = page.linked.articleBodyLength, full > 400, length * 10 >= full * 9 {
      return .whole
    }
    let isForSubscribers = page.linked.isAccessibleForFree == false || Self.isLocked(page)
    for notice in statistics.notices where notice.following < 500 {
      let folded = FoldedText(notice.text).string
      if PaywallPhrases.ends.contains(where: { $0.isSaid(in: folded) }) {
        return .cutOff(sentence: sentence(notice.text))
      }
      if isForSubscribers, length < 3000,
        PaywallPhrases.labels.contains(where: { $0.isSaid(in: folded) })
      {
        return .cutOff(sentence: sentence(notice.text))
      }
    }
    if isForSubscribers {
      let full = page.linked.articleBodyLength ?? 0
      if full > 400, length * 10 < full * 6 {
        return .cutOff(
          sentence:
            "The page holds only a part of the article: its data count \(full) characters of "
            + "text, and the page shows \(length).")
      }
    }
    return .whole
  }

  private static func isLocked(_ page: PageMetadata) -> Bool {
    let tiers =
      page.scan.metas["article:content_tier"] ?? page.scan.metas["og:article:content_tier"]
    return tiers?.contains { $0.lowercased() == "locked" } ?? false
  }

  private static func sentence(_ notice: String) -> String {
    let shown = notice.unicodeScalars.count <= 120 ? notice : String(notice.prefix(119)) + "…"
    return "The page holds only the beginning of the article; it says “\(shown)”."
  }
}

/// The sentences in which pages say that the rest is for those who pay.
///
/// In folded form (``FoldedText``). Collected from French and English press sites.
enum PaywallPhrases {
  /// Words that follow one another in a line, with anything between them.
  struct Phrase: Sendable {
    let parts: [String]

    init(_ parts: String...) { self.parts = parts }

    func isSaid(in line: String) -> Bool {
      var rest = line[...]
      for part in parts {
        guard let place = rest.place(of: part) else { return false }
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: place + part.utf8.count)...]
      }
      return true
    }
  }

  /// What says that the text breaks off.
  static let ends: [Phrase] = [
    Phrase("il vous reste", "de cet article"), Phrase("il vous reste", "a lire"),
    Phrase("il vous reste", "a decouvrir"),
    Phrase("la suite", "reservee aux abonne"), Phrase("la suite", "reserve aux abonne"),
    Phrase("la suite est reservee"), Phrase("la lecture", "reservee aux abonne"),
    Phrase("pour lire la suite", "abonne"), Phrase("lire la suite", "abonnez-vous"),
    Phrase("abonnez-vous", "pour lire la suite"), Phrase("abonnez-vous", "pour continuer"),
    Phrase("abonnez-vous pour lire"), Phrase("abonnez-vous pour acceder a"),
    Phrase("pour continuer la lecture", "abonne"), Phrase("poursuivez la lecture", "abonne"),
    Phrase("poursuivre la lecture", "abonne"), Phrase("poursuivre votre lecture"),
    Phrase("cet article est reserve aux abonne"), Phrase("cet article est reserve a nos abonne"),
    Phrase("cet article est reserve aux membres"), Phrase("ce contenu est reserve aux abonne"),
    Phrase("contenu reserve aux abonne"), Phrase("l'integralite de cet article"),
    Phrase("l'acces a la totalite de l'article", "protege"),
    Phrase("subscribe to continue"), Phrase("subscribe now to continue"),
    Phrase("subscribe to read"), Phrase("subscribe to keep reading"),
    Phrase("subscribe to unlock"), Phrase("to continue reading", "subscri"),
    Phrase("to keep reading", "subscri"), Phrase("to read the full", "subscri"),
    Phrase("to read the rest", "subscri"), Phrase("continue reading with a", "subscription"),
    Phrase("this article is for subscribers"), Phrase("this story is for subscribers"),
    Phrase("this content is for subscribers"), Phrase("this article is for paying subscribers"),
    Phrase("this post is for pa", "subscribers"),
    Phrase("this article is exclusive to subscribers"),
    Phrase("exclusively for subscribers"), Phrase("the rest of this article"),
    Phrase("register to continue"), Phrase("sign in to continue reading"),
    Phrase("log in to continue reading"), Phrase("create a free account to continue"),
    Phrase("already a subscriber", "to continue"), Phrase("reached your", "limit", "article"),
    Phrase("become a member to read"), Phrase("this article is for members"),
  ]

  /// What stands beside an article for subscribers whether it is shown whole or not.
  static let labels: [Phrase] = [
    Phrase("reserve aux abonne"), Phrase("reserve a nos abonne"), Phrase("article abonne"),
    Phrase("deja abonne"), Phrase("abonnez-vous"), Phrase("je m'abonne"), Phrase("subscriber only"),
    Phrase("subscribers only"), Phrase("subscriber-only"), Phrase("already a subscriber"),
    Phrase("subscribe now"), Phrase("premium article"),
  ]
}
