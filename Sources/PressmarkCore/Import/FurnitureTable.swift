/// The words by which what stands around an article is known, in one language.
///
/// All in folded form (``FoldedText``): lower case, no accents, plain quotation marks. A further
/// language is a further table.
struct FurnitureTable: Sendable {
  /// Lines that stand alone: section names, "Article".
  var labels: Set<String>
  /// What a byline starts with.
  var bylines: [String]
  /// What follows the names of a byline: "avec AFP".
  var bylineEnds: [String]
  /// What a line about the time it takes to read holds.
  var readingTimes: [String]
  /// What a credit or a caption with a credit starts with.
  var credits: [String]
  /// What a pointer to other articles starts with.
  var related: [String]
  /// What a share, subscription, newsletter, comment or advertising line starts with.
  var notices: [String]
  /// What a line of a shop box starts with.
  var shops: [String]
  /// What a line after the article's end starts with.
  var closings: [String]
  /// Month names and their abbreviations, in the order of the year.
  var months: [[String]]
  /// Words that may stand beside a date in a date line.
  var dateWords: Set<String>
  /// Words that say that a date is one of a correction.
  var updates: Set<String>
  /// Whether `2/8/2025` is the 8th of February.
  var monthComesFirst: Bool
}

extension FurnitureTable {
  /// The tables of every language known.
  static let all: [FurnitureTable] = [french, english]

  /// Picture agencies: what a credit ends with, in any language.
  static let agencies: [String] = [
    "afp", "ap", "reuters", "epa", "sipa", "getty", "getty images", "shutterstock", "istock",
    "maxppp", "abaca", "bestimage", "unsplash", "pixabay", "adobe stock", "dpa", "ansa", "belga",
    "keystone", "rea", "hans lucas", "wikimedia commons", "flickr", "afp photo", "associated press",
    "divergence", "starface", "kcs presse", "la presse canadienne", "anadolu", "nurphoto", "zuma",
  ]

  /// French press sites.
  static let french = FurnitureTable(
    labels: [
      "article", "actualite", "actualites", "accueil", "a la une", "politique", "societe",
      "culture",
      "economie", "international", "monde", "france", "sport", "sports", "sciences", "science",
      "planete", "sante", "tech", "technologie", "high-tech", "medias", "idees", "debats",
      "opinion",
      "opinions", "tribune", "enquete", "reportage", "entretien", "analyse", "decryptage",
      "portrait",
      "chronique", "editorial", "breve", "depeche", "dossier", "infographie", "video", "podcast",
      "exclusif", "abonne", "abonnes", "premium", "series", "cinema", "livres", "musique",
      "environnement", "climat", "education", "emploi", "justice", "faits divers", "le direct",
      "recit", "fil d'ariane", "vous etes ici", "menu", "rechercher", "publie", "direct",
    ],
    bylines: [
      "par", "propos recueillis par", "ecrit par", "redige par", "publie par", "texte", "textes",
      "texte de", "auteur", "autrice", "un article de", "de notre correspondant",
      "de notre correspondante", "de notre envoye special", "de notre envoyee speciale",
    ],
    bylineEnds: [
      "avec", "pour", "le", "a", "publie", "journaliste", "correspondant", "correspondante",
    ],
    readingTimes: [
      "temps de lecture", "min de lecture", "minutes de lecture", "minute de lecture", "lecture :",
      "duree de lecture", "lire plus tard", "mn de lecture", "min. de lecture", "lecture 1 min",
      "lecture 2 min", "lecture 3 min", "lecture 4 min", "lecture 5 min", "lecture 6 min",
    ],
    credits: [
      "credit", "credits", "credit photo", "credits photo", "credits photos", "photo", "photos",
      "photo d'illustration", "image d'illustration", "illustration", "visuel", "copyright",
      "image",
      "photographie", "capture d'ecran", "photo :", "dr",
    ],
    related: [
      "a lire aussi", "a lire egalement", "lire aussi", "lire egalement", "lire notre", "a lire",
      "relire", "sur le meme sujet", "dans la meme rubrique", "a voir aussi", "voir aussi",
      "pour aller plus loin", "articles lies", "nos articles", "vous aimerez aussi",
      "vous pourriez aussi aimer", "ailleurs sur le web", "a decouvrir aussi", "a decouvrir",
      "contenus sponsorises", "les plus lus", "les plus populaires", "dans l'actualite",
      "en lien avec cet article", "lire la suite", "lire l'article", "autour de", "en savoir plus",
      "a consulter aussi", "les derniers articles", "articles recommandes", "le + lu", "a ecouter",
      "a relire", "en rapport", "articles similaires", "sur le meme theme", "dans le meme dossier",
    ],
    notices: [
      "partager", "partagez", "partages", "tweeter", "imprimer", "envoyer par", "copier le lien",
      "commenter", "commentaires", "commentaire", "reagir", "reagissez", "sauvegarder",
      "enregistrer", "ajouter a mes", "mettre en favori", "offrir cet article", "abonnez-vous",
      "s'abonner", "deja abonne", "je m'abonne", "se connecter", "connectez-vous", "newsletter",
      "newsletters", "inscrivez-vous", "recevez", "recevoir", "votre adresse", "adresse e-mail",
      "votre e-mail", "publicite", "la suite apres", "cet article est reserve",
      "reserve aux abonnes",
      "article reserve", "contenu reserve", "suivez-nous", "suivez", "rejoignez",
      "ecouter l'article",
      "ecoutez", "lire plus tard", "telecharger l'application", "soutenez", "faites un don",
      "je fais un don", "cookies", "accepter", "voir les tags", "tags", "mots-cles", "sujets",
      "thematiques", "signaler", "une erreur", "retour en haut", "haut de page", "sommaire",
      "agrandir", "fermer", "afficher", "favoris", "lecture audio", "messenger", "whatsapp",
      "facebook", "twitter", "linkedin", "pinterest", "flipboard", "instagram", "google actualites",
      "ajouter un commentaire", "laisser un commentaire", "a propos de l'auteur", "sponsorise",
      "annonce", "version imprimable", "flux rss", "contacter", "nous contacter", "je m'inscris",
      "il vous reste", "la reproduction", "tous droits reserves", "reproduction interdite",
      "nos journalistes", "contribuer", "desactiver", "resume", "lire dans l'application", "email",
      "mail", "e-mail", "lien copie", "source :", "sources :", "voir le diaporama", "voir la video",
    ],
    shops: [
      "a partir de", "en stock", "voir sur", "acheter sur", "acheter", "voir l'offre",
      "voir le prix",
      "ajouter au panier", "en rupture", "disponible sur", "disponible a", "livraison",
      "vendeur partenaire", "commander", "prix", "neuf des", "d'occasion des", "j'en profite",
      "voir le produit", "voir la fiche", "meilleur prix", "precommander", "promo", "soldes",
      "sur commande",
    ],
    closings: [
      "article redige par", "cet article a ete redige par", "redige par", "a propos de l'auteur",
      "l'auteur", "nos lecteurs", "la redaction vous", "vos reactions", "vos commentaires",
    ],
    months: [
      ["janvier", "janv", "jan"], ["fevrier", "fevr", "fev"], ["mars"], ["avril", "avr"], ["mai"],
      ["juin"], ["juillet", "juil"], ["aout"], ["septembre", "sept", "sep"], ["octobre", "oct"],
      ["novembre", "nov"], ["decembre", "dec"],
    ],
    dateWords: [
      "publie", "publiee", "le", "la", "a", "au", "et", "mis", "mise", "jour", "modifie",
      "modifiee",
      "du", "de", "en", "date", "parution", "paru", "parue", "ligne", "article", "lundi", "mardi",
      "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "h", "min", "mn", "heure", "heures",
      "heure", "paris", "actualise", "actualisee", "derniere", "cree", "post", "maj", "publication",
      "er", "utc", "gmt", "temps", "lecture", "minutes", "edition", "numero", "n",
    ],
    updates: ["mis", "mise", "modifie", "modifiee", "jour", "actualise", "actualisee", "maj"],
    monthComesFirst: false)

  /// English and American press sites.
  static let english = FurnitureTable(
    labels: [
      "article", "news", "home", "politics", "business", "world", "opinion", "analysis", "culture",
      "technology", "tech", "science", "health", "sport", "sports", "media", "television", "tv",
      "film", "books", "music", "exclusive", "feature", "interview", "review", "comment",
      "editorial",
      "video", "live", "breaking", "breaking news", "explainer", "opinion piece", "entertainment",
      "arts", "lifestyle", "travel", "environment", "education", "money", "markets", "premium",
      "subscriber", "subscribers", "us", "uk", "europe", "menu", "search", "podcast", "newsroom",
    ],
    bylines: [
      "by", "written by", "words by", "reported by", "story by", "reporting by", "author", "from",
    ],
    bylineEnds: ["in", "for", "with", "at", "on", "staff", "senior", "correspondent", "reporter"],
    readingTimes: [
      "min read", "minute read", "minutes read", "reading time", "mins read", "time to read",
    ],
    credits: [
      "credit", "credits", "photo", "photograph", "photo by", "photograph by", "image", "images",
      "picture", "illustration", "copyright", "photo credit", "image credit", "photo illustration",
      "courtesy of", "screenshot", "handout", "file photo",
    ],
    related: [
      "read also", "also read", "read more", "related", "related articles", "related stories",
      "related content", "see also", "more on this", "more on this story", "more from",
      "you may like",
      "you may also like", "recommended", "recommended stories", "read next", "up next",
      "most read",
      "most popular", "more stories", "more in", "further reading", "trending", "don't miss",
      "editors' picks", "what to read next", "from our partners", "around the web",
    ],
    notices: [
      "share", "tweet", "print", "email", "e-mail", "copy link", "save", "save for later",
      "comment",
      "comments", "view comments", "leave a comment", "subscribe", "sign up", "sign in", "log in",
      "already a subscriber", "newsletter", "get our", "get the", "join our", "follow us", "follow",
      "advertisement", "advertising", "sponsored", "continue reading", "story continues",
      "listen to",
      "download the app", "support us", "donate", "this article is for subscribers", "all rights",
      "cookies", "accept all", "skip to", "jump to", "back to top", "topics", "tags", "keywords",
      "filed under", "report a", "have a story", "facebook", "twitter", "linkedin", "whatsapp",
      "reddit", "gift this article", "give this article", "our journalism", "about the author",
      "enter your", "your email", "link copied", "add as a preferred source", "image caption",
    ],
    shops: [
      "buy on", "buy at", "buy from", "buy now", "see at", "view at", "view on", "check price",
      "in stock", "out of stock", "add to cart", "add to basket", "shop now", "from just",
      "starting at", "available at", "best price", "pre-order", "free delivery", "was $", "was £",
      "save $", "save £", "list price", "price when reviewed", "view deal", "see deal",
      "today's best",
    ],
    closings: [
      "about the author", "this article was written by", "written by", "reporting by", "contact",
    ],
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ],
    dateWords: [
      "published", "posted", "updated", "last", "modified", "on", "at", "of", "the", "first",
      "date",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
      "wed", "thu", "fri", "sat", "sun", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt",
      "et",
      "bst", "cet", "cest", "pt", "pst", "pdt", "t", "z", "st", "nd", "rd", "th", "and", "ago",
      "min", "mins", "read",
    ],
    updates: ["updated", "modified"],
    monthComesFirst: true)
}
