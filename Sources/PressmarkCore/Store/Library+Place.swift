extension Library {
  /// Where the library is when nobody says otherwise: `PRESSMARK_LIBRARY`, else
  /// `$XDG_DATA_HOME/pressmark/library.sqlite`, else the same under `~/.local/share`.
  ///
  /// - Throws: ``LibraryError/noHome`` when none of these is set.
  public static func defaultPath(
    environment: [String: String]
  ) throws(LibraryError) -> String {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = value("PRESSMARK_LIBRARY") { return path }
    // The XDG specification says to ignore a path that does not start at the root.
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/pressmark/library.sqlite"
    }
    guard let home = value("HOME") else { throw .noHome }
    return home + "/.local/share/pressmark/library.sqlite"
  }
}
