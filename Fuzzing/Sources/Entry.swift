internal import Foundation

/// The target that `PRESSMARK_FUZZ_TARGET` names.
private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["PRESSMARK_FUZZ_TARGET"] ?? "any"
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    let names = FuzzTarget.all.map(\.name).joined(separator: " ")
    let words = name == "?" ? "targets: \(names)\n" : "there is no target \(name)\n"
    FileHandle.standardError.write(Data(words.utf8))
    // libFuzzer takes an ordinary exit for a finding.
    _exit(name == "?" ? 0 : 2)
  }
  return target
}()

/// libFuzzer's entry: one call an input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
