import Foundation

/// A folder with a program of our own in it, gone at the end.
struct ProgramFolder: ~Copyable {
  let path: String

  /// - Parameters:
  ///   - name: The program's name.
  ///   - script: What it does, for `/bin/sh`.
  /// - Throws: An error of the system when it cannot be written.
  init(_ name: String, script: String) throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "programs-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let file = path + "/" + name
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
