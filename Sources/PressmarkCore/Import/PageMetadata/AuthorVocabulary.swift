/// The words that stand around names where authors are given, by which names are told from the rest.
///
/// All in folded form (``FoldedText``). Collected from bylines and author fields of French, English,
/// German, Spanish, Italian and Portuguese press sites.
enum AuthorVocabulary {
  /// What a name may follow, longest first where one starts another.
  static let openings: [String] = [
    // French
    "propos recueillis par", "recueillis par", "recueilli par", "article redige par",
    "article ecrit par", "article publie par", "un article de", "un texte de", "ecrit par",
    "redige par", "publie par", "poste par", "propose par", "traduit par", "signe",
    "texte de", "texte par", "textes", "texte", "enquete de", "recit de", "reportage de",
    "par notre correspondante", "par notre correspondant", "par notre envoyee speciale",
    "par notre envoye special", "notre correspondante", "notre correspondant", "auteur", "autrice",
    "auteure", "auteurs", "par", "la redaction avec", "redaction avec",
    // English
    "article by", "written by", "story by", "words by", "text by", "reported by", "reporting by",
    "posted by", "published by", "interview by", "opinion by", "analysis by", "review by",
    "column by", "submitted by", "authored by", "created by", "contributed by", "guest post by",
    "author name", "authors", "author", "by",
    // German, Spanish, Italian, Portuguese, Dutch, Polish
    "ein artikel von", "geschrieben von", "verfasst von", "interview von", "aus", "von", "por",
    "escrito por", "di", "a cura di", "door", "autor", "autorin", "autore",
  ]

  /// Words that end the name: what follows says what the person is, or where.
  ///
  /// Only after a comma, a dash, a bracket or a line feed.
  static let roles: Set<String> = [
    // French
    "journaliste", "reporter", "correspondant", "correspondante", "envoye", "envoyee", "redacteur",
    "redactrice", "chef", "cheffe", "directeur", "directrice", "editorialiste", "chroniqueur",
    "chroniqueuse", "professeur", "professeure", "maitre", "maitresse", "chercheur", "chercheuse",
    "doctorant", "doctorante", "sociologue", "historien", "historienne", "economiste", "avocat",
    "avocate", "photographe", "stagiaire", "service", "president", "presidente", "secretaire",
    "docteur", "docteure", "specialiste", "responsable", "charge", "chargee", "ecrivain",
    "ecrivaine", "essayiste", "politologue", "philosophe", "depute", "deputee", "senateur",
    "senatrice", "pigiste", "collaborateur", "collaboratrice", "membre", "consultant",
    "consultante",
    // English
    "staff", "senior", "junior", "editor", "editors", "writer", "writers", "reporters",
    "correspondent", "correspondents", "columnist", "contributor", "contributors", "contributing",
    "journalist", "freelance", "freelancer", "producer", "professor", "associate", "assistant",
    "executive", "managing", "deputy", "director", "founder", "co-founder", "cofounder", "ceo",
    "cto", "author", "content", "chief", "head", "lead", "analyst", "researcher", "fellow",
    "specialist", "manager", "lecturer", "historian", "economist", "photographer",
    "critic", "blogger", "digital", "marketing", "national", "political", "politics", "special",
    "news", "sports", "business", "technology", "science", "health", "education", "crime", "world",
    "dietitian", "nutritionist", "physician", "consultant", "strategist", "expert", "owner",
    "commerce", "features", "fashion", "beauty", "lifestyle", "travel", "food", "us", "uk",
    // German, Spanish, Italian
    "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin", "freier", "freie",
    "autor", "autorin", "ressortleiter", "volontar", "volontarin", "redactor", "redactora",
    "periodista", "corresponsal", "giornalista",
  ]

  /// Names that name nobody.
  static let nobody: Set<String> = [
    "redaction", "la redaction", "redacteur", "redactrice", "auteur",
    "redaction web", "la redaction web", "redaction en ligne", "la redaction en ligne", "equipe",
    "l'equipe", "l'equipe de redaction", "webmaster", "webmestre", "administrateur",
    "admin", "administrator", "superadmin", "super admin", "wpadmin", "root", "user", "super user",
    "guest", "author", "authors", "staff", "staff writer", "staff writers", "staff reporter",
    "staff report", "editor", "editors", "editorial staff", "editorial team", "the editors",
    "editorial", "web editor", "unknown", "unknown author", "von", "por", "di", "de", "of", "the",
    "our", "this", "may", "june", "april", "august", "null",
    "undefined", "none", "nan",
    "n/a", "na", "default", "test", "redaktion", "redakteur", "die redaktion", "redazione",
    "la redazione", "redaccion", "la redaccion", "redacao", "redactie", "article", "posted", "by",
    "par", "contributor", "contributors", "contributeur", "contributeurs", "invite", "collectif",
    "view all posts", "voir tous les articles", "publie", "published", "follow", "suivre",
    "biographie", "bio", "about", "facebook", "twitter", "linkedin", "instagram", "email", "share",
    "object object", "[object object]", "true", "false", "updated", "mis a jour",
    "temps de lecture",
  ]

  /// Words that are in no name: of dates, buttons and notes beside bylines.
  static let strangers: Set<String> = [
    "updated", "update", "published", "posted", "last", "publie", "modifie", "mis", "actualizado",
    "aktualisiert", "show", "view", "contact", "check", "learn", "read", "more", "privacy",
    "policy", "follow", "profile", "profil", "editorial", "guidelines", "disclosure", "advertiser",
    "admin", "administrator", "webmaster", "subscribe", "sign", "story", "size", "rate", "voir",
    "suivre", "lire", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "seo", "vp", "coo",
    "cmo", "cfo", "photo", "photos", "credit", "illustration",
  ]

  /// Words of a line that says something, however its words begin: articles and prepositions that are
  /// no part of names, and what stands on buttons and above boxes below articles.
  static let phraseWords: Set<String> = strangers.union([
    // English
    "the", "a", "an", "and", "for", "from", "with", "to", "in", "on", "at", "your", "our", "my",
    "this", "all", "now", "later", "here", "buy", "get", "try", "visit", "download", "print", "pin",
    "save", "share", "send", "like", "loading", "stay", "start", "join", "watch", "listen", "click",
    "comment", "comments", "article", "articles", "post", "posts", "recipe", "recipes", "topics",
    "tags", "categories", "related", "recommended", "stories", "final", "thoughts", "conclusion",
    "bottom", "line", "information", "info", "rights", "reserved", "licensing", "step", "room",
    "newsletter", "advertisement", "sponsored", "editing",
    // French
    "les", "un", "une", "et", "pour", "avec", "sur", "dans", "votre", "nos", "notre", "vos", "tous",
    "toutes", "ici", "partager", "imprimer", "envoyer", "acheter", "telecharger", "ecouter",
    "regarder", "commentaire", "commentaires", "sujets", "dossier", "dossiers", "abonnez",
    "conclusion", "publicite", "reserves", "droits", "suite", "retour", "accueil",
    // German, Spanish, Italian, Portuguese
    "und", "fur", "mit", "ahnliche", "beitrage", "teilen", "kommentare", "con", "para", "compartir",
    "relacionados", "comentarios", "condividi", "correlati", "articoli", "baixar", "compartilhar",
  ])

  /// Letters after a name: degrees and professions, which belong to it.
  static let degrees: Set<String> = [
    "md", "phd", "ph.d", "ph.d.", "m.d", "m.d.", "ms", "m.s.", "msc", "m.sc.", "mph", "rd", "rdn",
    "ld", "ldn", "fand", "dvm", "dds", "dmd", "cfp", "cfa", "cpa", "jd", "j.d.", "esq", "esq.",
    "jr",
    "jr.", "sr", "sr.", "ii", "iii", "iv", "rn", "bsn", "msn", "np", "fnp", "cpt", "cscs", "ma",
    "m.a.", "mba", "edd", "psyd", "lcsw", "lmft", "lpc", "pharmd", "do", "d.o.", "foma", "dabom",
    "facp", "faap", "facs", "mw", "obe", "mbe", "cbe", "pa-c", "pt", "dpt", "ba", "bs", "bsc", "ea",
    "mfa", "mfcs", "cdces", "cde", "csp", "pe", "aicp", "llm", "mps", "nasm", "ace",
  ]
}
