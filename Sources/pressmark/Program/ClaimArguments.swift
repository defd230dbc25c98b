internal import PressmarkCore

/// Claim fields given as `FIELD=VALUE`.
struct ClaimArguments {
  /// The fields and their texts; an empty text empties the field.
  let fields: [(field: ClaimField, text: String)]

  /// Reads them.
  ///
  /// - Throws: ``Failure`` when one of them is not `FIELD=VALUE`, or there is no such field.
  init(_ arguments: [String]) throws(Failure) {
    var fields: [(field: ClaimField, text: String)] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw .usage(
          "“\(argument)” is not FIELD=VALUE: write for example modality=possible")
      }
      let name = String(parts[0])
      guard let field = ClaimField(name: name) else {
        let names = ClaimField.allCases.map(\.name)
        throw .usage(
          "there is no claim field “\(name)”"
            + NearNames.advice(
              name, among: names, otherwise: "the fields are \(names.joined(separator: ", "))"))
      }
      fields.append((field, String(parts[1])))
    }
    self.fields = fields
  }

  /// Fills the fields of a claim.
  ///
  /// - Throws: ``Failure`` when a value does not fit its field.
  func fill(_ claim: inout Claim) throws(Failure) {
    for (field, text) in fields {
      do {
        try field.set(text, on: &claim)
      } catch {
        throw .usage(String(describing: error))
      }
    }
  }
}
