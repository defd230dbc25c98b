internal import Glibc

/// `--library PATH` and `--coder NAME` before the command, where many people write them.
///
/// Each command takes them after its name; before it they count as the environment variable of that
/// name, so that an option after the command still wins.
enum LeadingOptions {
  private static let variables = [
    "--library": "PRESSMARK_LIBRARY", "--coder": "PRESSMARK_CODER",
  ]

  /// The arguments without such options at their start.
  ///
  /// - Throws: ``Failure`` when an option there has no value.
  static func taken(from arguments: [String]) throws(Failure) -> [String] {
    guard arguments.first?.hasPrefix("--") == true else { return arguments }
    var rest = arguments[...]
    while let first = rest.first {
      let parts = first.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.map(String.init), let variable = variables[name] else { break }
      rest.removeFirst()
      let value: String
      if parts.count == 2 {
        value = String(parts[1])
      } else if let next = rest.popFirst() {
        value = next
      } else {
        throw .usage("\(name) needs a value: \(name) \(name == "--coder" ? "NAME" : "PATH")")
      }
      guard !value.isEmpty else { throw .usage("\(name) was given an empty value") }
      setenv(variable, value, 1)
    }
    return Array(rest)
  }
}
