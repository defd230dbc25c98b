import CNcurses
import Glibc
import Terminal
import Testing

@Suite struct ColumnWidthAgreementTests {
  /// ncurses counts with the C library's table; ours must say the same wherever it says anything.
  @Test func agreesWithTheCLibrary() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var differences: [String] = []
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let ours = ColumnWidth.columns(of: scalar)
      let theirs = Int(nc_wcwidth(wchar_t(bitPattern: value)))
      if ours != (theirs < 0 ? nil : theirs) {
        differences.append("U+\(String(value, radix: 16)) ours \(ours ?? -1) theirs \(theirs)")
      }
    }
    #expect(differences.prefix(20) == [])
  }
}
