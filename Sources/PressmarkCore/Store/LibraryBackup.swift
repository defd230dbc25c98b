internal import GRDB

/// Copies of a library that were opened and looked through before they count.
enum LibraryBackup {
  /// The folder of a library's own backups.
  static func folder(of library: String) -> String {
    LibraryFile.folder(of: library) + "/backups"
  }

  /// Where the copy goes that is made before a migration.
  static func path(beforeLeaving version: Int, library: String) -> String {
    "\(folder(of: library))/\(stem(of: library))-schema-\(version).sqlite"
  }

  /// The library's name without its extension.
  static func stem(of library: String) -> String {
    let name = LibraryFile.name(of: library)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Copies an open library, whatever others do to it meanwhile.
  ///
  /// The copy is made under another name, written to the disk, opened and checked, and only then
  /// takes its name; a copy of that name from before is kept until then.
  static func make(of database: any DatabaseReader, at path: String) throws(LibraryError) {
    let temporary = path + ".part"
    try LibraryFile.makeFolder(LibraryFile.folder(of: path), library: path)
    LibraryFile.remove(temporary)
    do {
      // VACUUM INTO takes an empty file that is there, and with it its permissions.
      try LibraryFile.make(temporary)
      try database.unsafeRead { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [temporary])
      }
      try verify(temporary)
      try LibraryFile.synchronize(temporary)
      try LibraryFile.rename(temporary, to: path)
    } catch {
      LibraryFile.remove(temporary)
      throw LibraryError(error, path: path)
    }
  }

  /// Looks whether a file is a sound library whose schema we know.
  static func verify(_ path: String) throws(LibraryError) {
    guard LibraryFile.size(path) > 0 else {
      throw .cannotOpen(path: path, reason: "there is no such file, or it is empty")
    }
    do {
      let copy = try DatabaseQueue(
        path: path, configuration: Library.configuration(readOnly: true))
      let (application, version, result) = try copy.unsafeRead { db in
        (
          try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0, try Schema.version(db),
          try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
        )
      }
      try copy.close()
      guard application == Schema.applicationID else {
        throw LibraryError.notALibrary(path: path)
      }
      guard version <= Schema.current else {
        throw LibraryError.newerSchema(path: path, found: version, known: Schema.current)
      }
      guard result == "ok" else { throw LibraryError.damaged(path: path, detail: result) }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
