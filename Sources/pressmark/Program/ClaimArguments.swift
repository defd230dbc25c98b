internal import PressmarkCore

/// Claim fields given as `FIELD=VALUE`.
struct ClaimArguments {
  /// The fields and their texts; an empty text empties the field.
  let fields: [(field: AnnotationField, text: String)]

  /// Reads them, and makes sure that every value fits its field.
  ///
  /// - Throws: ``Failure`` when one of them is not `FIELD=VALUE`, or does not fit.
  init(_ arguments: [String]) throws(Failure) {
    var fields: [(field: AnnotationField, text: String)] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw .usage("“\(argument)” is not FIELD=VALUE: write for example modality=possible")
      }
      do {
        fields.append((try AnnotationField(named: String(parts[0])), String(parts[1])))
      } catch {
        throw .usage(String(describing: error))
      }
    }
    self.fields = fields
    // Tried on a mark that nobody keeps, so that wrong usage shows before anything is opened.
    let nowhere = Timestamp(milliseconds: 0)
    var trial = Annotation(
      id: AnnotationID(rawValue: ""), article: ArticleID(rawValue: ""), selectors: [],
      revision: "", coder: "", created: nowhere, modified: nowhere)
    try fill(&trial)
  }

  /// Fills the fields of a mark.
  ///
  /// - Throws: ``Failure`` when a value does not fit its field.
  func fill(_ annotation: inout Annotation) throws(Failure) {
    for (field, text) in fields {
      do {
        try field.set(text, on: &annotation)
      } catch {
        throw .usage(String(describing: error))
      }
    }
  }
}
