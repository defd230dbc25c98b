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
    one -0.95, logWords -0.26, few 0.33, short -0.24, middle -0.16, long 0.09, links -1.17,\
    allLink -0.21, shortLinks 0.29, sentence 0.71, shortSentence -0.44, capitals -0.52, digits -0.30,\
    strong -0.41, heading1 -0.65, heading2 0.58, heading3 -0.12, heading4 -0.15, innerList 0.27,\
    inCore 0.34, inBody 0.09, outsideBody -0.54, bodyHere 0.40, beforeTitle -1.39, nearTitle -0.10,\
    title -0.72, beforeCoreProse 0.63, afterCoreProse -1.34, likeness 0.98, siblings 0.44,\
    cousins 0.49, proseBefore 0.46, proseAfter 0.22, proseNear -0.15, linksBefore -0.20,\
    linksAfter -0.53, shortAfter -0.21, opening 1.03, repeated -1.27, headingThenProse -0.06,\
    headingNoProse -0.25, afterRelatedHeading -0.43, colonEnd -0.23, quoteMark -0.67,\
    bodyWithinCore -0.15, onlyFewWords 0.13, sameLevelProse 1.05, inData -0.18, notInData -0.51,\
    visible 0.32, listLinks -0.43, listWords -0.08, listSentences 0.72, inLongList -0.41,\
    likesLinks -0.32, likesWords -0.62, likesMany 0.36, nearLead 1.25, besideLead 0.36, leading -0.16,\
    leadingHeading 0.31, leadingText 0.43, leadingSaid 0.41, place-navigation 0.09, place-footer -0.48,\
    place-aside -0.73, place-header -0.23, place-form -0.32, place-figure -0.48, place-caption -0.55,\
    place-table 1.39, place-list 0.20, place-quotation 0.53, place-article -0.23, place-main 0.75,\
    place-button -0.47, place-paragraph 0.08, place-hidden -0.92, place-bodyProperty 0.48,\
    place-preformatted -0.41, place-dialog -0.27, place-ariaHidden -0.34, place-label -0.09,\
    place-time -0.33, place-nestedArticle 0.15, hint-body 0.40, hint-article -0.36, hint-comment -1.14,\
    hint-share -0.33, hint-related -0.28, hint-navigation 0.24, hint-footer -0.61, hint-sidebar 0.30,\
    hint-advertisement 0.14, hint-newsletter -0.71, hint-caption -0.82, hint-byline -1.07,\
    hint-tags -0.49, hint-standfirst -0.09, hint-title -0.28, hint-embed 0.61, hint-media -0.22,\
    hint-shop 0.71, hint-box -0.61, hint-dialog -0.77, hint-unseen -0.34, hint-account 0.54,\
    hint-paywall 0.68, hint-list 0.30, hint-header -0.24, own-article 0.28, own-comment -0.34,\
    own-share -0.06, own-related 0.16, own-navigation 0.29, own-footer -0.22, own-sidebar 0.23,\
    own-advertisement -0.24, own-newsletter -0.16, own-caption -1.00, own-byline -0.38,\
    own-biography -0.16, own-standfirst -0.25, own-title -0.17, own-pullQuote 0.09, own-embed 0.07,\
    own-media -0.16, own-shop 0.16, own-box 0.50, own-dialog -0.09, own-unseen -0.56, own-account 0.40,\
    own-paywall 0.12, own-list -0.36, own-notes -0.06, own-header -0.23, phrase-byline 0.27,\
    phrase-credit -0.30, phrase-related -0.77, phrase-notice -0.70, phrase-closing 0.48,\
    phrase-paywall -0.34, phrase-newsletter -0.37, phrase-rights -0.16, phrase-biography -0.17,\
    phrase-date -0.22, phrase-cookie -0.08, phrase-whole -0.14, phrase-month -0.43, text-one -0.62,\
    text-inCore -0.47, text-inBody 0.08, text-outsideBody -0.52, text-likeness 0.31,\
    text-siblings 0.45, text-cousins 0.64, text-proseBefore 0.67, text-proseAfter 0.81,\
    text-proseNear -0.08, text-links -0.78, text-afterTitle -0.78, text-beforeTitle -0.86,\
    text-beforeCoreProse 1.05, text-afterCoreProse -1.22, text-apart -0.08, text-sentence 0.72,\
    text-words -0.05, text-article -0.21, text-paragraph 0.15, text-strong -0.48, text-ending -0.09,\
    heading-one -0.33, heading-inCore 0.28, heading-inBody -0.05, heading-outsideBody 0.14,\
    heading-siblings 0.09, heading-cousins 0.19, heading-proseBefore 0.27, heading-proseAfter 0.10,\
    heading-proseNear 0.33, heading-links 0.25, heading-afterTitle 0.29, heading-beforeCoreProse -0.13,\
    heading-afterCoreProse -0.22, heading-apart -0.17, heading-sentence -0.12, heading-words -0.16,\
    heading-paragraph -0.20, heading-strong 0.15, item-one 0.26, item-inCore 0.48, item-inBody 0.24,\
    item-outsideBody 0.08, item-likeness 0.08, item-proseBefore -0.28, item-proseAfter -0.38,\
    item-proseNear -0.19, item-links -0.10, item-afterTitle 0.46, item-beforeTitle -0.10,\
    item-beforeCoreProse -0.37, item-apart 0.06, item-sentence -0.20, item-words -0.06,\
    item-paragraph -0.49, item-strong 0.07, line-one -0.26, line-inBody -0.18, line-outsideBody -0.24,\
    line-likeness 0.55, line-siblings -0.09, line-cousins -0.31, line-proseBefore -0.20,\
    line-proseAfter -0.31, line-proseNear -0.21, line-links -0.54, line-beforeTitle -0.43,\
    line-beforeCoreProse 0.08, line-afterCoreProse 0.13, line-apart -0.69, line-sentence 0.31,\
    line-article -0.12, line-paragraph 0.62, line-strong -0.15, line-ending 0.08
    """
}
