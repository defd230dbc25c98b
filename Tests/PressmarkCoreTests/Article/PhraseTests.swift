import PressmarkCore
import Testing

@Suite struct PhraseTests {
  @Test(arguments: [
    "obtenu ⟦dix fois plus vite⟧ qu’avec des effets",
    "un budget de seulement ⟦15 millions de dollars⟧, la série",
    "⟦près de 30 %⟧ des plans et ⟦plus de 3 millions d’abonnés⟧",
    "il y a à peine ⟦deux ans⟧, les grèves",
    "⟦1 666,05€⟧ en stock, ⟦2 599 €⟧ ailleurs",
    "le ⟦17 juillet 2025⟧, lors de",
    "⟦quatre-vingt-dix-sept mille emplois⟧ menacés",
    "à ⟦17 h 30⟧ précises",
    "⟦deux fois moins cher⟧ que prévu",
    "une ⟦dizaine d’épisodes⟧ ou non".replacing("une ⟦", with: "⟦une "),
    "⟦un million d’euros⟧ par épisode, un plan",
    "⟦10 à 15 millions de dollars⟧",
    "⟦au moins 12 000 scénaristes⟧ en grève en ⟦2023⟧",
    "⟦cinq minutes⟧ d’images",
    "⟦15 M$⟧ et ⟦3 Md€⟧, ⟦20 °C⟧",
    "⟦vingt et un jours⟧ plus tard",
    "⟦jusqu’à 40 %⟧ de moins",
    "aucune quantité ici, l’un d’eux le dit",
  ])
  func frenchPhrases(marked: String) {
    let text = MarkedText(marked)
    let found = TextUnits(language: "fr").phrases(in: text.text)
    #expect(found.map(text.text.scalars) == text.ranges.map(text.text.scalars))
  }

  @Test(arguments: [
    "it was ⟦ten times faster⟧ than before",
    "a budget of ⟦$15M⟧ and ⟦US$2.5bn⟧ in all",
    "⟦more than 3 million euros⟧ were spent",
    "⟦ten times cheaper⟧, they say, or ⟦10 times as fast⟧",
    "on ⟦17 July 2025⟧ and for ⟦two and a half million dollars⟧",
    "⟦nearly a hundred jobs⟧ and ⟦tens of thousands of people⟧",
    "⟦30 per cent⟧ of ⟦$30 million⟧",
    "⟦10–15%⟧ of the ⟦1,200 workers⟧",
    "⟦two years⟧ ago a union struck",
    "⟦half a million dollars⟧ an episode",
  ])
  func englishPhrases(marked: String) {
    let text = MarkedText(marked)
    let found = TextUnits(language: "en").phrases(in: text.text)
    #expect(found.map(text.text.scalars) == text.ranges.map(text.text.scalars))
  }
}
