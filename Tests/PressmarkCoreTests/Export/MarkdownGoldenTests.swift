import Foundation
import PressmarkCore
import Testing

@Suite struct MarkdownGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Golden")

  /// Set `RECORD_GOLDEN=1` to write the file anew; a run that records fails.
  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n") == golden.split(separator: "\n"))
    #expect(text.utf8.elementsEqual(golden.utf8))
  }

  @Test func markdownLooksAsItDid() throws {
    try compare(try MarkdownExport.document(SampleBundle.bundle), with: "sample.md")
  }

  @Test func jsonLooksAsItDid() throws {
    try compare(try JSONExport.document(SampleBundle.bundle), with: "sample.json")
  }
}
