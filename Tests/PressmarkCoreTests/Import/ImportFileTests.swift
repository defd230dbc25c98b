import Foundation
import PressmarkCore
import Testing

@Suite struct ImportFileTests {
  /// Calls a function with the path of a new folder, which is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func foldersAreWalkedInOrderAndLoopsLeft() throws {
    try withFolder { folder in
      for name in [
        "b.txt", "a.md", "c.png", ".hidden.txt", "deep/é.txt", "deep/z/x.markdown", ".git/y.txt",
      ] {
        try write("x", to: folder + "/" + name)
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/deep/loop", withDestinationPath: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/gone.txt", withDestinationPath: "/no/where")
      let files = try ArticleImport.files(inFolder: folder).map {
        String($0.dropFirst(folder.count + 1))
      }
      #expect(files == ["a.md", "b.txt", "deep/z/x.markdown", "deep/é.txt"])
    }
  }

  @Test func whatIsNoFileIsRefusedAtOnce() throws {
    try withFolder { folder in
      let pipe = folder + "/pipe.txt"
      mkfifo(pipe, 0o600)
      try write("12345", to: folder + "/five.txt")
      let refused: [(path: String, sentence: String)] = [
        (folder + "/none.txt", "There is no file “\(folder)/none.txt”."),
        (folder, "“\(folder)” is a folder, not a file with an article in it."),
        (pipe, "“\(pipe)” is a pipe, not a file with an article in it."),
        ("/dev/zero", "“/dev/zero” is a device, not a file with an article in it."),
        (
          folder + "/five.txt",
          "“\(folder)/five.txt” is too large: 0.1 MB, where at most 0.1 MB are read. Cut it into "
            + "articles and add those."
        ),
      ]
      for (path, sentence) in refused {
        let error = #expect(throws: ImportError.self) {
          try ArticleImport.bytes(ofFile: path, limit: 4)
        }
        #expect(error?.description == sentence)
      }
      #expect(
        try ArticleImport.bytes(ofFile: folder + "/five.txt", limit: 5) == Array("12345".utf8))
      #expect(throws: ImportError.notAFolder(folder + "/five.txt")) {
        try ArticleImport.files(inFolder: folder + "/five.txt")
      }
    }
  }
}
