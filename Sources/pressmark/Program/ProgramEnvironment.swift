internal import Glibc
internal import PressmarkCore

/// What the program takes from the world around it: paths, names, the clock, identifiers.
///
/// Everything else gets these as values, so that the same library and the same environment give
/// the same bytes.
struct ProgramEnvironment: Sendable {
  /// The value of an environment variable; `nil` when it is not set.
  var variable: @Sendable (String) -> String?

  /// The environment of this process.
  static let current = ProgramEnvironment { name in
    getenv(name).map { String(cString: $0) }
  }

  /// The value of a variable that is set to something.
  func filled(_ name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A folder of the XDG base directory specification.
  ///
  /// The specification says that a relative path there is to be ignored.
  private func folder(_ name: String, belowHome fallback: String) -> String? {
    if let path = filled(name), path.hasPrefix("/") { return path }
    return filled("HOME").map { "\($0)/\(fallback)" }
  }

  /// Where the configuration is kept; `nil` when nothing says where.
  var configurationPath: String? {
    folder("XDG_CONFIG_HOME", belowHome: ".config").map { "\($0)/pressmark/config.toml" }
  }

  /// Where the library is: the option, else `PRESSMARK_LIBRARY`, else the configuration, else the
  /// user's data folder.
  ///
  /// - Throws: ``Failure`` when nothing says where.
  func libraryPath(option: String?, configuration: Configuration) throws(Failure) -> String {
    if let option {
      guard !option.isEmpty else { throw .usage("--library names no file: give it a path") }
      return option
    }
    if let path = filled("PRESSMARK_LIBRARY") { return path }
    if let path = configuration.library {
      guard path.hasPrefix("~/") else { return path }
      if let home = filled("HOME") { return home + path.dropFirst() }
    }
    guard let folder = folder("XDG_DATA_HOME", belowHome: ".local/share") else {
      throw Failure(
        .libraryUnusable,
        "there is no place for the library, as neither HOME nor XDG_DATA_HOME is set: "
          + "name one with --library PATH or PRESSMARK_LIBRARY=PATH")
    }
    return "\(folder)/pressmark/library.sqlite"
  }

  /// Who makes the marks: the option, else `PRESSMARK_CODER`, else the configuration, else the login
  /// name.
  func coder(option: String?, configuration: Configuration) -> String {
    let named = [option, filled("PRESSMARK_CODER"), configuration.coder, loginName]
    return named.lazy.compactMap { $0?.trimmedLine }.first { !$0.isEmpty } ?? "unknown"
  }

  private var loginName: String? {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return filled("LOGNAME") ?? filled("USER")
  }

  /// The clock: the system's, or the moment that `SOURCE_DATE_EPOCH` names.
  ///
  /// - Throws: ``Failure`` when that is no number of seconds.
  func clock() throws(Failure) -> @Sendable () -> Timestamp {
    guard let text = filled("SOURCE_DATE_EPOCH") else { return { Self.systemTime } }
    guard let seconds = Int64(text), (0...253_402_300_799).contains(seconds) else {
      throw .usage(
        "SOURCE_DATE_EPOCH is “\(text)”: it must be a number of seconds since 1970, or not be set")
    }
    let moment = Timestamp(milliseconds: seconds * 1000)
    return { moment }
  }

  private static var systemTime: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// What makes identifiers: at random, or always the same ones after `PRESSMARK_SEED`.
  ///
  /// - Throws: ``Failure`` when that is no number.
  func identifiers(clock: @escaping @Sendable () -> Timestamp) throws(Failure) -> IdentifierSource {
    guard let text = filled("PRESSMARK_SEED") else { return IdentifierSource(clock: clock) }
    guard let seed = UInt64(text) else {
      throw .usage("PRESSMARK_SEED is “\(text)”: it must be a whole number, or not be set")
    }
    return IdentifierSource(clock: clock, seed: seed)
  }
}

extension String {
  /// The text on one line, without white space around it.
  var trimmedLine: String {
    let line = printableLine
    guard let first = line.firstIndex(where: { !$0.isWhitespace }),
      let last = line.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(line[first...last])
  }
}
