import PressmarkCore
import Terminal
import Testing

/// An invented article with a block of every role that the reader draws in its own way.
enum SampleArticle {
  static let blocks: [DraftBlock] = [
    DraftBlock(role: .title, text: "Une série tournée dix fois plus vite"),
    DraftBlock(role: .aside, text: "02 août 2025\nPar Ana Ruiz"),
    DraftBlock(role: .standfirst, text: "Le diffuseur parle d’une première mondiale."),
    DraftBlock(
      role: .paragraph,
      text: "Selon Ted Sarandos, la scène aurait été rendue dix fois plus vite qu’avec des effets "
        + "traditionnels. Avec un budget de seulement 15 millions de dollars, il fallait ruser."),
    DraftBlock(role: .heading(level: 2), text: "Sur les réseaux"),
    DraftBlock(
      role: .paragraph,
      text: "Sur Reddit, la colère monte. L’un d’eux écrit : « C’est le commencement de la fin. "
        + "Ils réduiront les équipes, puis les salaires. » La suite dira s’il a raison."),
    DraftBlock(role: .aside, text: "À partir de\n1 299 €\nEn stock"),
  ]

  /// Text on which columns shift where widths are wrong.
  static let wide: [DraftBlock] = [
    DraftBlock(role: .title, text: "映画 « été » 👩‍👩‍👧 : 3 prises"),
    DraftBlock(
      role: .paragraph,
      text: "Le réalisateur 是枝裕和 a dit : « e\u{301}te\u{301} 🇫🇷 et 👍🏽 », puis "
        + "한국어, क्षि, et un mot fin\u{AD}al."),
    DraftBlock(role: .listItem(level: 1), text: "日本語の長い文が折り返されるときも列はずれない。終わり。"),
    DraftBlock(role: .quotation, text: "On a tourné ❤️ en trois jours, à 12 000 €."),
    DraftBlock(role: .caption, text: "Photo : Ada\u{202E}, droits réservés"),
  ]

  /// Paragraphs enough for many pages, each word of its own.
  static let long: [DraftBlock] = (1...60).map { number in
    DraftBlock(
      role: number % 9 == 0 ? .heading(level: 2) : .paragraph,
      text: (1...(number % 9 == 0 ? 4 : 45)).map { "mot\(number)·\($0)" }.joined(separator: " "))
  }
}
