/// The words by which what stands around an article is known, in one language.
///
/// All in folded form (``FoldedText``): lower case, no accents, plain quotation marks. A further
/// language is a further table. The words were collected by hand from what press sites of the
/// language print around their articles; none belongs to one site alone, unless it is a service that
/// many sites embed.
struct FurnitureTable: Sendable {
  /// Lines that stand alone: section names, "Article".
  var labels: Set<String>
  /// What a byline starts with.
  var bylines: [String]
  /// What joins the names of a byline.
  var conjunctions: Set<String>
  /// What follows the names of a byline and names no author of it: "avec AFP".
  var bylineEnds: Set<String>
  /// What people in a byline are: "correspondant", "editor".
  var roles: Set<String>
  /// Those of them that people have who write in the press.
  var pressRoles: Set<String>
  /// What stands behind a name in a line about the author: « est journaliste ».
  var biographies: [String]
  /// What a line about the time it takes to read holds.
  var readingTimes: [String]
  /// What a credit or a caption with a credit starts with.
  var credits: [String]
  /// What a pointer to other articles starts with.
  var related: [String]
  /// Lines above a list of other articles.
  var relatedHeads: [String]
  /// Lines that are buttons: share, print, save.
  var tools: [String]
  /// What a share, subscription, newsletter, comment or advertising line starts with.
  var notices: [String]
  /// What makes a line an appeal to the reader, wherever it stands: « votre adresse e-mail ».
  var appeals: [String]
  /// What makes a line an appeal when it also speaks to the reader or of the site itself.
  var addresses: [String]
  /// The words that speak to the reader, or by which a site speaks of itself.
  var readers: [String]
  /// Advertising, which interrupts a text without ending it.
  var advertising: [String]
  /// What a line of a shop box starts with.
  var shops: [String]
  /// What a line after the article's end starts with.
  var closings: [String]
  /// Lines above the readers' comments.
  var comments: [String]
  /// Buttons and openings of single comments.
  var replies: [String]
  /// What a line of a page's foot starts with or is.
  var imprints: [String]
  /// Month names and their abbreviations, in the order of the year.
  var months: [[String]]
  /// Words that may stand beside a date in a date line.
  var dateWords: Set<String>
  /// Words that say that a date is one of a correction.
  var updates: Set<String>
  /// Words that say that a date is the one of publication.
  var publications: Set<String>
  /// Whether `2/8/2025` is the 8th of February.
  var monthComesFirst: Bool
}

extension FurnitureTable {
  /// The tables of every language known.
  static let all: [FurnitureTable] = [french, english]

  /// Picture agencies: what a credit ends with, in any language.
  static let agencies: [String] = [
    "afp", "ap", "reuters", "epa", "efe", "pa", "sipa", "sipa press", "getty", "getty images",
    "gettyimages", "shutterstock", "istock", "istockphoto", "maxppp", "abaca", "bestimage",
    "unsplash", "pixabay", "pexels", "adobe stock", "adobestock", "fotolia", "depositphotos",
    "alamy",
    "dpa", "ansa", "belga", "keystone", "rea", "hans lucas", "wikimedia commons", "wikimedia",
    "wikipedia", "flickr", "afp photo", "ap photo", "ap file", "associated press", "divergence",
    "starface", "kcs presse", "la presse canadienne", "the canadian press", "anadolu",
    "anadolu agency", "nurphoto", "zuma", "upi", "bloomberg", "redux", "magnum", "polaris",
    "photopqr", "icon sport", "panoramic", "presse sports", "photononstop", "imago", "rex",
    "rex features", "corbis", "tass", "xinhua", "kyodo", "cover images", "newscom", "afp via getty",
    "archives", "file photo", "handout", "picture alliance", "agence vu", "signatures", "myop",
  ]
}
