/// The weights of the evidence that a block is part of the article.
///
/// Fitted by logistic regression with a ridge penalty on two thirds of the development pages (every page
/// counts alike, every word of a page alike), so that no weight stands for a site: a feature that few
/// pages show is held near nothing. Positive speaks for the article; the sum is a logarithm of odds.
enum PageEvidence {
  /// The weights in the order of ``PageFeatures/names``.
  static let weights: [Float] = {
    var weights: [String: Float] = [:]
    for entry in table.split(separator: ",") {
      let parts = entry.split(separator: " ")
      if parts.count == 2, let weight = Float(parts[1]) { weights[String(parts[0])] = weight }
    }
    return PageFeatures.names.map { weights[$0] ?? 0 }
  }()

  private static let table = """
    one -0.71, logWords -0.36, few 0.24, short -0.19, middle -0.23, long -0.08, links -0.95,\
    allLink -0.37, shortLinks -0.05, sentence 0.69, shortSentence -0.34, capitals -0.38, digits -0.19,\
    strong -0.33, heading1 -0.39, heading2 0.46, heading3 -0.11, heading4 -0.12, innerList 0.06,\
    inCore 0.29, inBody 0.23, outsideBody -0.52, besideCore 0.10, bodyHere 0.34, afterTitle 0.29,\
    beforeTitle -0.95, nearTitle 0.21, title -0.44, beforeCoreProse 0.61, afterCoreProse -1.17,\
    likeness 0.81, siblings 0.72, cousins 0.69, proseBefore 0.27, proseAfter 0.21, proseNear -0.09,\
    linksBefore -0.42, linksAfter -0.61, shortBefore -0.09, shortAfter -0.27, opening 1.05,\
    repeated -1.01, headingNoProse -0.22, afterRelatedHeading -0.29, colonEnd -0.12, quoteMark -0.60,\
    headingBefore -0.07, bodyWithinCore -0.15, onlyFewWords 0.09, sameLevelProse 1.08,\
    place-footer -0.36, place-aside -0.52, place-header -0.11, place-form -0.22, place-figure -0.36,\
    place-caption -0.39, place-table 1.01, place-list 0.26, place-quotation 0.39, place-article -0.25,\
    place-main 0.69, place-button -0.31, place-paragraph 0.14, place-bodyProperty 0.42,\
    place-preformatted -0.24, place-dialog -0.12, place-ariaHidden -0.26, place-label -0.07,\
    place-time -0.21, hint-body 0.34, hint-article -0.34, hint-comment -1.17, hint-share -0.24,\
    hint-related -0.27, hint-navigation 0.13, hint-footer -0.51, hint-sidebar 0.23,\
    hint-newsletter -0.51, hint-caption -0.74, hint-byline -0.84, hint-tags -0.48,\
    hint-standfirst -0.10, hint-title -0.21, hint-embed 0.22, hint-media -0.29, hint-shop 0.46,\
    hint-box -0.48, hint-dialog -0.56, hint-unseen -0.45, hint-account 0.41, hint-paywall 0.51,\
    hint-list 0.16, hint-notes -0.24, hint-header -0.26, own-article 0.13, own-comment -0.24,\
    own-navigation 0.10, own-footer -0.18, own-sidebar 0.11, own-advertisement -0.11,\
    own-newsletter -0.13, own-caption -0.71, own-byline -0.31, own-biography -0.09, own-tags -0.11,\
    own-standfirst -0.26, own-title -0.23, own-media -0.18, own-shop 0.10, own-box 0.25,\
    own-dialog -0.08, own-unseen -0.45, own-account 0.23, own-paywall 0.18, own-list -0.25,\
    own-header -0.13, phrase-byline 0.14, phrase-credit -0.25, phrase-related -0.49,\
    phrase-notice -0.51, phrase-closing 0.28, phrase-paywall -0.23, phrase-newsletter -0.24,\
    phrase-rights -0.11, phrase-biography -0.10, phrase-date -0.20, phrase-whole -0.08,\
    phrase-month -0.37, text-one -0.49, text-inCore -0.54, text-outsideBody -0.32, text-likeness 0.23,\
    text-siblings 0.54, text-cousins 0.66, text-proseBefore 0.35, text-proseAfter 0.60,\
    text-links -0.44, text-afterTitle -0.11, text-beforeTitle -0.67, text-beforeCoreProse 1.07,\
    text-afterCoreProse -1.05, text-apart -0.39, text-sentence 0.63, text-words -0.17,\
    text-article -0.21, text-paragraph 0.12, text-strong -0.31, text-ending -0.07, heading-one -0.17,\
    heading-inCore 0.29, heading-outsideBody 0.06, heading-siblings 0.15, heading-cousins 0.22,\
    heading-proseBefore 0.22, heading-proseAfter 0.12, heading-proseNear 0.21, heading-afterTitle 0.17,\
    heading-beforeTitle 0.08, heading-beforeCoreProse -0.07, heading-afterCoreProse -0.18,\
    heading-apart -0.23, heading-sentence -0.10, heading-words -0.10, heading-paragraph -0.11,\
    heading-strong 0.10, item-one 0.18, item-inCore 0.45, item-inBody 0.29, item-likeness 0.06,\
    item-proseBefore -0.11, item-proseAfter -0.18, item-proseNear -0.10, item-links -0.20,\
    item-afterTitle 0.08, item-beforeTitle -0.12, item-beforeCoreProse -0.34, item-sentence -0.06,\
    item-article 0.08, item-paragraph -0.36, line-one -0.23, line-inCore 0.09, line-inBody -0.15,\
    line-outsideBody -0.22, line-likeness 0.50, line-cousins -0.19, line-proseBefore -0.18,\
    line-proseAfter -0.34, line-proseNear -0.21, line-links -0.35, line-afterTitle 0.15,\
    line-beforeTitle -0.26, line-beforeCoreProse -0.06, line-apart -0.59, line-sentence 0.21,\
    line-words -0.09, line-article -0.15, line-paragraph 0.49, line-strong -0.14, line-ending 0.10
    """
}
