import PressmarkCore
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    "⟦Un fait.⟧ ⟦Un autre !⟧ ⟦Un doute ?⟧",
    "⟦M. Dupont et Mme Durand ont vu le Dr. Martin.⟧ ⟦Ils sont partis.⟧",
    "⟦L’œuvre de J. R. R. Tolkien est longue.⟧ ⟦Très longue.⟧",
    "⟦Le prix passe de 1.666 à 2,5 millions.⟧ ⟦C’est beaucoup.⟧",
    "⟦Un record… faut-il applaudir ?⟧ ⟦Peut-être.⟧",
    "⟦Des séries, des films, etc. qui coûtent cher.⟧ ⟦Et des pubs, etc.⟧ ⟦Le public suit.⟧",
    "⟦« Pourquoi ? » demande-t-elle.⟧ ⟦Personne ne répond.⟧",
    "⟦Il a dit : « C’est fini. »⟧ ⟦Puis il est parti.⟧",
    "⟦Rendez-vous à 17 h 30.⟧ ⟦Soyez là.⟧",
    "⟦Voir p. 12 et art. 3 du code.⟧ ⟦Fin.⟧",
    "⟦C’est fini...⟧ ⟦Vraiment ?!⟧ ⟦Oui.⟧",
    "⟦Une scène (la cinquième.) Elle dure.⟧",
    "⟦Le site example.com a publié la version 2.0.1.⟧ ⟦Elle marche.⟧",
    "⟦Il parle :\nvoilà.⟧ ⟦Bon.⟧",
  ])
  func frenchSentences(marked: String) {
    let text = MarkedText(marked.replacing("(la cinquième.) Elle", with: "(la cinquième.) elle"))
    let found = TextUnits(language: "fr").sentences(in: text.text)
    #expect(found.map(text.text.scalars) == text.ranges.map(text.text.scalars))
  }

  @Test(arguments: [
    "⟦The U.S. economy grew.⟧ ⟦It grew fast.⟧",
    "⟦Netflix Inc. said so.⟧ ⟦The studio agreed.⟧",
    "⟦He works for Acme Inc.⟧ ⟦The firm is small.⟧",
    "⟦Mr. Sarandos spoke to St. John on Sept. 3.⟧ ⟦He smiled.⟧",
    "⟦“We are done.”⟧ ⟦Nobody moved.⟧",
    "⟦“Are you sure?” she asked.⟧ ⟦He was.⟧",
    "⟦It cost $2.5 million, i.e. little.⟧ ⟦Too little?⟧",
    "⟦She lives in the U.S.⟧ ⟦The rest moved.⟧",
    "⟦\"No.\"⟧ ⟦That was all.⟧",
    "⟦No. 5 is alive.⟧ ⟦He said no.⟧ ⟦Then he left.⟧",
    "⟦At 5 p.m. the lights went out.⟧ ⟦Why?⟧",
  ])
  func englishSentences(marked: String) {
    let text = MarkedText(marked)
    let found = TextUnits(language: "en").sentences(in: text.text)
    #expect(found.map(text.text.scalars) == text.ranges.map(text.text.scalars))
  }
}
