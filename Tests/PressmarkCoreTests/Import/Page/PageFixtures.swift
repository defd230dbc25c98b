/// Pages of our own, made as press sites make theirs.
enum PageFixtures {
  /// A French article with everything that stands around one.
  static let french = """
    <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
    <title>Le canal de la Vesle rouvre aux péniches | La Gazette des berges</title>
    <meta property="og:title" content="Le canal de la Vesle rouvre aux péniches">
    <meta property="og:type" content="article">
    <script>var a = "<p>Pas du texte</p>";</script><style>p { color: red }</style></head><body>
    <header class="site-header"><nav><ul><li><a href="/">Accueil</a></li><li><a href="/eco">Économie</a></li>
    <li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article class="article">
    <div class="article-header"><span class="kicker"><a href="/transports">Transports</a></span>
    <h1>Le canal de la Vesle rouvre aux péniches</h1>
    <h2 class="chapo">Fermé depuis onze ans, le bief amont reçoit de nouveau des bateaux : la région y a mis 14 millions d’euros.</h2>
    <p class="byline">Par <a href="/auteur/lm">Lucie Marchand</a></p><time datetime="2025-03-04">Publié le 4 mars 2025</time></div>
    <figure><img src="a.jpg" alt=""><figcaption>L’écluse de Saint-Brice, mardi. <span class="credit">Paul Vernet / Gazette</span></figcaption></figure>
    <div class="article-body" itemprop="articleBody">
    <p>La première péniche est passée peu après huit heures, sous les applaudissements d’une centaine de riverains venus en famille voir l’eau monter dans l’écluse restaurée.</p>
    <p>Le chantier a duré trois ans, et il a fallu <a href="/2023/vase">draguer 80 000 mètres cubes de vase</a> avant de pouvoir rendre au bief son tirant d’eau d’autrefois.</p>
    <aside class="related"><p>À lire aussi</p><ul><li><a href="/x">Le port de Reims veut tripler son trafic fluvial d’ici à 2030</a></li></ul></aside>
    <h3>Un trafic encore modeste</h3>
    <p>Les exploitants attendent quatre bateaux par jour la première année, contre vingt sur le canal voisin, dit <strong>Hélène Aubry</strong>, qui dirige le service des voies d’eau.</p>
    <blockquote class="twitter-tweet"><p>Onze ans que nous attendions ce moment, quelle émotion sur les berges ce matin !</p>— Mairie de Saint-Brice (@saintbrice) <a href="https://t.co/1">4 mars 2025</a></blockquote>
    <div class="newsletter-box"><p>Recevez chaque matin notre newsletter</p><form><input type="email"><button>Je m’inscris</button></form></div>
    <p><a href="/rapport">Le rapport de la chambre des comptes, publié en janvier, jugeait la facture trop lourde pour les communes riveraines.</a></p>
    <ul><li>quatre écluses ont été refaites à neuf ;</li><li>deux ponts ont été relevés de quarante centimètres ;</li><li>une passe à poissons a été creusée au barrage.</li></ul>
    <p>La région promet un bilan chiffré au bout de dix-huit mois, et n’exclut pas de prolonger les travaux jusqu’au bassin de Courcelles si le fret revient.</p>
    </div>
    <div class="author-box"><h4>À propos de l’auteur</h4><p>Lucie Marchand suit les transports à la Gazette.</p></div>
    <div class="share-buttons"><a href="#">Partager</a><a href="#">Tweeter</a></div>
    </article></main>
    <section id="comments" class="comments"><h3>Commentaires</h3><div class="comment"><p>Bravo, il était temps que la région s’occupe enfin de ce canal que tout le monde croyait perdu pour de bon.</p></div></section>
    <footer><p>© La Gazette des berges. Tous droits réservés.</p></footer></body></html>
    """

  /// An English article whose body lies in two containers, with an advertisement between.
  static let twoHalves = """
    <html lang="en"><head><title>Harbour town votes to keep its ferry</title></head><body>
    <div class="nav"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></div>
    <h1>Harbour town votes to keep its ferry</h1>
    <div class="article-body"><p>Voters in the harbour town of Elmsworth decided on Tuesday to keep the chain ferry running, after a campaign that divided families and shopkeepers for the better part of a year.</p>
    <p>The council had wanted to replace it with a footbridge, which would have cost twice as much to build but almost nothing to run, according to its own engineers.</p></div>
    <div class="ad-slot"><p>Advertisement</p></div>
    <div class="article-body"><p>Some 4,300 ballots were cast, more than at the last local election, and the margin was wide enough that nobody asked for a second count in the evening.</p>
    <p>“We shall see whether the money is there next year,” said the mayor, who had argued for the bridge and now has to find the funds for a new engine.</p></div>
    <div class="most-read"><h3>Most read</h3><ul><li><a href="/1">Storm closes the coast road for a second night</a></li><li><a href="/2">School roof to be repaired before winter</a></li></ul></div>
    </body></html>
    """

  /// Text without paragraphs: two line breaks part them.
  static let lineBreaks = """
    <html><body><table><tr><td><a href="/">Index</a></td></tr><tr><td>
    <h1>Le marché couvert ferme pour deux ans</h1>
    <div>Le marché couvert de Bar-le-Clos fermera le 2 mai pour deux ans de travaux, a annoncé la ville lundi soir devant les commerçants réunis à l’hôtel de ville.<br><br>
    Les quarante étals seront logés sous des tentes, place de la Gare, où les clients pourront se garer gratuitement pendant une heure tous les matins de la semaine.<br><br>
    La charpente de 1887 sera démontée pièce par pièce, puis remontée à l’identique, ce qui explique la durée du chantier et son prix de neuf millions.</div></td></tr></table></body></html>
    """

  /// A page drawn by a script, whose text stands in its data only.
  static let dataOnly = """
    <html lang="fr"><head><title>La scierie repart</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"La scierie repart","datePublished":"2025-02-01","articleBody":"La scierie de Malvaux a remis ses lames en route samedi, quinze mois après l’incendie qui avait détruit le hangar principal et mis trente personnes au chômage.\\n\\nLe repreneur, un groupe jurassien, promet d’embaucher vingt-deux anciens salariés avant l’été et de doubler la production de bois de charpente en trois ans, si les commandes suivent."}</script>
    </head><body><div id="root"></div></body></html>
    """
}
