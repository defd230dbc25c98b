internal import PressmarkCore

/// Codes named on a command line.
struct CodeArguments {
  /// The codes to give, in the order in which they were named.
  var codes: [Code] = []
  /// Those among them that are made for it.
  var created: [Code] = []

  /// Finds codes by name, or by their key; if asked to, makes those that are not there.
  ///
  /// With `creates` `nil` the command cannot make codes, and the advice does not speak of it.
  ///
  /// - Throws: ``Failure`` when a name is not in the codebook.
  init(_ names: [String], in codebook: Codebook, creates: Bool? = nil) throws(Failure) {
    for name in names {
      let code: Code
      if let known = Self.code(name, in: codebook) ?? created.first(where: { $0.has(name: name) }) {
        code = known
      } else if creates == true {
        code = Code.new(named: name, in: Codebook(codebook.codes + created))
        created.append(code)
      } else {
        let advice = NearNames.advice(
          name, among: codebook.codes.map(\.name),
          otherwise: "`pressmark codebook list` shows the codes"
            + (creates == nil ? "" : ", --create-code makes a new one"))
        throw .input("there is no code “\(name)” in the codebook\(advice)")
      }
      if !codes.contains(where: { $0.id == code.id }) { codes.append(code) }
    }
  }

  /// The code of that name or key.
  static func code(_ name: String, in codebook: Codebook) -> Code? {
    if let code = codebook.code(named: name) { return code }
    guard name.count == 1, let key = name.first else { return nil }
    return codebook.code(key: key)
  }
}

extension Code {
  /// A new code at the end of the codebook's top, with an identifier of its own.
  static func new(named name: String, in codebook: Codebook) -> Code {
    let stem = String(
      name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }.prefix(40))
    var identifier = stem
    var number = 2
    while codebook[CodeID(rawValue: identifier)] != nil {
      identifier = "\(stem)-\(number)"
      number += 1
    }
    let position = codebook.codes.filter { $0.parent == nil }.map(\.position).max() ?? -1
    return Code(id: CodeID(rawValue: identifier), name: name, position: position + 1)
  }

  func has(name: String) -> Bool { self.name.lowercased() == name.lowercased() }
}
