internal import Glibc

/// How often the main thread of a process has run so far, and whether all threads sleep.
///
/// Two equal ones that sleep say that the process did nothing in between. (Other threads may have had
/// a short turn: those of the Swift runtime wake each second once there was a task.) Linux only:
/// elsewhere there are none.
struct ProcessActivity: Equatable {
  /// Whether no thread runs, waits for a processor or waits for a disk.
  private(set) var isAsleep = true
  /// How often the main thread has begun to run.
  private var turns: Int?

  /// What the kernel says of a process; `nil` when it says nothing.
  init?(of process: Int32) {
    let tasks = "/proc/\(process)/task"
    guard let folder = opendir(tasks) else { return nil }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let thread = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if thread.hasPrefix(".") { continue }
      // A thread that has just ended: with it, the next look differs.
      guard let status = Self.text(ofFile: "\(tasks)/\(thread)/status") else { continue }
      read(status, isMain: thread == String(process))
    }
    if turns == nil { return nil }
  }

  private mutating func read(_ status: String, isMain: Bool) {
    var count = 0
    for line in status.split(separator: "\n") {
      let fields = line.split { $0 == ":" || $0 == "\t" || $0 == " " }
      guard fields.count > 1 else { continue }
      switch fields[0] {
      case "State": if fields[1] == "R" || fields[1] == "D" { isAsleep = false }
      case "voluntary_ctxt_switches", "nonvoluntary_ctxt_switches": count += Int(fields[1]) ?? 0
      default: break
      }
    }
    if isMain { turns = count }
  }

  private static func text(ofFile path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = fread(&bytes, 1, bytes.count, file)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
