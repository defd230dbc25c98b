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
    one -0.86, logWords -0.51, few 0.36, short -0.24, middle -0.16, links -1.24, allLink -0.35,\
    shortLinks 0.17, sentence 0.78, shortSentence -0.41, capitals -0.44, digits -0.32, strong -0.40,\
    heading1 -0.59, heading2 0.58, heading3 -0.11, heading4 -0.17, innerList 0.18, inCore 0.38,\
    inBody 0.24, outsideBody -0.58, bodyHere 0.34, afterTitle 0.06, beforeTitle -1.50, nearTitle 0.35,\
    title -0.64, beforeCoreProse 0.71, afterCoreProse -1.30, likeness 1.00, siblings 0.77,\
    cousins 0.64, proseBefore 0.44, proseAfter 0.24, proseNear -0.20, linksBefore -0.26,\
    linksAfter -0.59, shortAfter -0.25, opening 1.33, repeated -1.30, headingNoProse -0.31,\
    afterRelatedHeading -0.45, colonEnd -0.21, quoteMark -0.82, headingBefore -0.11,\
    bodyWithinCore -0.21, onlyFewWords 0.13, sameLevelProse 1.36, inData -0.12, notInData -0.59,\
    describes 0.18, visible 0.34, place-navigation 0.06, place-footer -0.54, place-aside -0.77,\
    place-header -0.11, place-form -0.30, place-figure -0.44, place-caption -0.60, place-table 1.44,\
    place-list 0.31, place-quotation 0.47, place-article -0.27, place-main 0.74, place-button -0.48,\
    place-paragraph 0.11, place-hidden -0.89, place-bodyProperty 0.57, place-preformatted -0.33,\
    place-dialog -0.25, place-ariaHidden -0.39, place-label -0.09, place-time -0.33,\
    place-nestedArticle 0.15, hint-body 0.34, hint-article -0.37, hint-comment -1.18, hint-share -0.36,\
    hint-related -0.29, hint-navigation 0.17, hint-footer -0.63, hint-sidebar 0.33,\
    hint-advertisement 0.13, hint-newsletter -0.82, hint-caption -0.78, hint-byline -1.12,\
    hint-tags -0.66, hint-standfirst -0.15, hint-title -0.26, hint-embed 0.47, hint-media -0.24,\
    hint-shop 0.68, hint-box -0.68, hint-dialog -0.82, hint-unseen -0.31, hint-account 0.57,\
    hint-paywall 0.64, hint-list 0.23, hint-notes -0.11, hint-header -0.25, own-body -0.07,\
    own-article 0.20, own-comment -0.33, own-related 0.15, own-navigation 0.24, own-footer -0.22,\
    own-sidebar 0.23, own-advertisement -0.26, own-newsletter -0.18, own-caption -0.98,\
    own-byline -0.32, own-biography -0.15, own-tags -0.11, own-standfirst -0.28, own-title -0.14,\
    own-pullQuote 0.08, own-media -0.21, own-shop 0.17, own-box 0.51, own-dialog -0.10,\
    own-unseen -0.63, own-account 0.41, own-paywall 0.07, own-list -0.34, own-notes -0.06,\
    own-header -0.23, phrase-byline 0.20, phrase-credit -0.25, phrase-related -0.77,\
    phrase-notice -0.69, phrase-closing 0.45, phrase-paywall -0.42, phrase-newsletter -0.35,\
    phrase-rights -0.17, phrase-biography -0.22, phrase-date -0.29, phrase-cookie -0.09,\
    phrase-whole -0.14, phrase-month -0.42, text-one -0.47, text-inCore -0.52, text-inBody 0.10,\
    text-outsideBody -0.42, text-likeness 0.22, text-siblings 0.48, text-cousins 0.70,\
    text-proseBefore 0.60, text-proseAfter 0.81, text-proseNear -0.10, text-links -0.73,\
    text-afterTitle -0.60, text-beforeTitle -0.97, text-beforeCoreProse 1.27,\
    text-afterCoreProse -1.24, text-apart -0.23, text-sentence 0.75, text-words -0.23,\
    text-article -0.22, text-paragraph 0.22, text-strong -0.45, text-ending -0.10, heading-one -0.29,\
    heading-inCore 0.28, heading-outsideBody 0.07, heading-siblings 0.27, heading-cousins 0.26,\
    heading-proseBefore 0.31, heading-proseAfter 0.14, heading-proseNear 0.27, heading-links 0.18,\
    heading-afterTitle 0.26, heading-beforeCoreProse -0.08, heading-afterCoreProse -0.16,\
    heading-apart -0.23, heading-sentence -0.19, heading-words -0.19, heading-paragraph -0.21,\
    heading-strong 0.20, item-one 0.15, item-inCore 0.49, item-inBody 0.27, item-likeness 0.09,\
    item-proseBefore -0.26, item-proseAfter -0.35, item-proseNear -0.17, item-links -0.26,\
    item-afterTitle 0.40, item-beforeTitle -0.11, item-beforeCoreProse -0.46, item-sentence -0.07,\
    item-words -0.10, item-article 0.06, item-paragraph -0.54, item-strong 0.08, line-one -0.25,\
    line-inCore 0.12, line-inBody -0.18, line-outsideBody -0.26, line-likeness 0.67,\
    line-siblings 0.05, line-cousins -0.30, line-proseBefore -0.21, line-proseAfter -0.37,\
    line-proseNear -0.19, line-links -0.42, line-beforeTitle -0.41, line-afterCoreProse 0.14,\
    line-apart -0.68, line-sentence 0.30, line-article -0.12, line-paragraph 0.65, line-strong -0.22,\
    line-ending 0.13
    """
}
