import Testing

@testable import PressmarkCore

@Suite struct ZipArchiveTests {
  private func contents(
    _ file: [UInt8], limits: UnpackingLimits = UnpackingLimits()
  ) throws -> [String: [UInt8]] {
    var archive = try ZipArchive(file, name: "a.zip", limits: limits)
    var contents: [String: [UInt8]] = [:]
    for entry in archive.entries { contents[entry.name] = try archive.bytes(of: entry) }
    return contents
  }

  private func reason(_ file: [UInt8], limits: UnpackingLimits = UnpackingLimits()) -> String {
    do {
      _ = try contents(file, limits: limits)
      return "read"
    } catch {
      return "\(error)"
    }
  }

  @Test func entriesComeBackAsTheyWentIn() throws {
    var writer = ZipWriter()
    let long = Array(String(repeating: "Le pont de la rivière. ", count: 9000).utf8)
    writer.add("mimetype", Array("application/epub+zip".utf8), isPacked: false)
    writer.add("é/long.txt", long)
    writer.add("empty", [])
    writer.add("folder/", [], isPacked: false)
    for file in [writer.file(), writer.file(comment: "PK\u{5}\u{6} a comment"), writer.largeFile()]
    {
      let contents = try contents(file)
      #expect(contents.keys.sorted() == ["empty", "mimetype", "é/long.txt"])
      #expect(contents["é/long.txt"] == long)
      #expect(contents["mimetype"] == Array("application/epub+zip".utf8))
      #expect(contents["empty"] == [])
    }
  }

  @Test func namesAreOnlyNames() throws {
    var writer = ZipWriter()
    for name in ["../../etc/passwd", "/etc/passwd", "C:\\x", "", "a\u{0}b"] {
      writer.add(name, name)
    }
    let contents = try contents(writer.file())
    #expect(contents["/etc/passwd"] == Array("/etc/passwd".utf8))
    #expect(contents.count == 5)
  }

  @Test func liesAboutSizesCostNothing() throws {
    let text = Array(String(repeating: "abc ", count: 5000).utf8)
    var writer = ZipWriter()
    writer.add("small", text, lies: .init(unpackedSize: 0))
    writer.add("large", text, lies: .init(unpackedSize: 0x7FFF_FFFF))
    #expect(try contents(writer.file()).values.allSatisfy { $0 == text })
    for size in [0, 3, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF] {
      var writer = ZipWriter()
      writer.add("a", text, lies: .init(packedSize: size))
      #expect(reason(writer.file()).hasPrefix("“a.zip” cannot be read: "))
    }
  }

  @Test func bombsAreRefused() {
    let zeros = [UInt8](repeating: 0x20, count: 40_000_000)
    var ratio = ZipWriter()
    ratio.add("zeros", zeros)
    #expect(
      reason(ratio.file())
        == "“a.zip” cannot be read: its part “zeros” becomes more than 200 times "
        + "as large unpacked, as a bomb.")
    // A small blank picture is no bomb, however well it packs.
    var picture = ZipWriter()
    picture.add("blank.bmp", Array(zeros.prefix(900_000)))
    #expect(reason(picture.file()) == "read")

    var generator = SeededGenerator(seed: 19)
    let noise = (0..<3_000_000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    var large = ZipWriter()
    large.add("noise", noise)
    large.add("more", noise)
    let limits = UnpackingLimits(entryBytes: 4_000_000, totalBytes: 5_000_000)
    #expect(
      reason(large.file(), limits: limits)
        == "“a.zip” cannot be read: more than 5 MB would come out of it unpacked.")
    #expect(
      reason(large.file(), limits: UnpackingLimits(entryBytes: 2_000_000))
        == "“a.zip” cannot be read: its part “noise” is larger than 2 MB unpacked.")
  }

  @Test func aBombInAZipInAZipIsNeverUnpacked() throws {
    var inner = ZipWriter()
    inner.add("zeros", [UInt8](repeating: 0, count: 10_000_000))
    var outer = ZipWriter()
    for number in 0..<100 { outer.add("\(number).zip", inner.file()) }
    #expect(try contents(outer.file()).values.allSatisfy { $0 == inner.file() })
  }

  @Test func entriesInOnePlaceAreRefused() {
    var writer = ZipWriter()
    writer.add("a", "some text")
    writer.add("b", "some text", place: 0)
    #expect(
      reason(writer.file())
        == "“a.zip” cannot be read: two of its parts lie in one place, as in a bomb.")
    // One entry that reaches into the next: quoted headers.
    let noise: [UInt8] = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 7919) }
    var quoting = ZipWriter()
    quoting.add("a", noise, isPacked: false, lies: .init(packedSize: 560))
    quoting.add("b", noise, isPacked: false)
    #expect(reason(quoting.file()).contains("two of its parts lie in one place"))
  }

  @Test func tooManyEntriesAreRefused() throws {
    var writer = ZipWriter()
    for number in 0..<10_000 { writer.add("\(number)", [], isPacked: false) }
    #expect(try contents(writer.file()).count == 10_000)
    writer.add("one more", [], isPacked: false)
    #expect(
      reason(writer.file())
        == "“a.zip” cannot be read: it lists 10001 parts, where at most 10000 are read.")
  }

  @Test func whatCannotBeReadIsSaid() {
    var encrypted = ZipWriter()
    encrypted.add("a", [1, 2, 3], lies: .init(flags: 1))
    #expect(reason(encrypted.file()).contains("“a” is encrypted"))
    var strange = ZipWriter()
    strange.add("a", [1, 2, 3], lies: .init(method: 14))
    #expect(reason(strange.file()).contains("is packed in a way that is not read (method 14)"))
    var wrong = ZipWriter()
    wrong.add("a", [1, 2, 3], lies: .init(checksum: 7))
    #expect(reason(wrong.file()).contains("its checksum does not agree"))
    #expect(reason(Array("PK\u{3}\u{4} and nothing else".utf8)).contains("its end is missing"))
    #expect(reason([]).contains("its end is missing"))
  }

  @Test func cutOffOrDamagedAnywhereItIsRefusedOrRead() {
    var writer = ZipWriter()
    writer.add("a.xml", String(repeating: "<p>one and two</p>", count: 40))
    writer.add("b", [1, 2, 3], isPacked: false)
    let file = writer.file()
    for length in 0..<file.count {
      #expect(reason(Array(file.prefix(length))).hasPrefix("“a.zip” cannot be read: "))
    }
    var generator = SeededGenerator(seed: 20)
    for large in [file, writer.largeFile()] {
      for place in large.indices {
        var damaged = large
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
        _ = reason(damaged)
        damaged[place] = 0xFF
        _ = reason(damaged)
      }
    }
  }
}

extension ZipWriter {
  fileprivate mutating func add(_ name: String, _ text: String, place: Int) {
    add(name, Array(text.utf8), lies: Lies(place: place))
  }
}
