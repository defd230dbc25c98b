internal import Foundation
public import Testing

/// Compares text with the file of that name in `__Snapshots__` beside the test.
///
/// A missing file, or `RECORD_SNAPSHOTS=1`, writes it and fails the test, so that a recording run
/// can never be taken for a passing one.
///
/// - Parameters:
///   - actual: What was made.
///   - name: The file's name without `.txt`, best `Suite.test`.
///   - filePath: The test's file.
///   - sourceLocation: Where a difference is reported.
/// - Throws: What the file system says when a file cannot be read or written.
public func expectSnapshot(
  _ actual: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__", isDirectory: true)
  let file = folder.appendingPathComponent(name + ".txt")
  let actual = actual.hasSuffix("\n") ? actual : actual + "\n"
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded a new snapshot: \(file.lastPathComponent)", sourceLocation: sourceLocation)
    return
  }
  if actual.utf8.elementsEqual(expected.utf8) { return }
  Issue.record(
    "\(file.lastPathComponent) differs (- expected, + actual):\n\(lineDifference(expected, actual))",
    sourceLocation: sourceLocation)
}

/// The lines of two texts, marked `-` where only the first has them and `+` where only the second.
public func lineDifference(_ old: String, _ new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [String] = []
  var first = 0
  var second = 0
  while first < old.count || second < new.count {
    if removed.contains(first) {
      lines.append("-" + old[first])
      first += 1
    } else if inserted.contains(second) {
      lines.append("+" + new[second])
      second += 1
    } else {
      lines.append(" " + new[second])
      first += 1
      second += 1
    }
  }
  return lines.joined(separator: "\n")
}
