import CZlib

/// Writes ZIP files for tests: sound ones, and such as lie.
struct ZipWriter {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// What an entry may say that is not so.
  struct Lies {
    var checksum: UInt32?
    var packedSize: Int?
    var unpackedSize: Int?
    var place: Int?
    var method: UInt16?
    var flags: UInt16 = 0
  }

  /// Adds an entry.
  mutating func add(
    _ name: String, _ content: [UInt8], isPacked: Bool = true, lies: Lies = Lies()
  ) {
    addPacked(
      name, isPacked ? Self.deflated(content) : content, method: isPacked ? 8 : 0,
      checksum: UInt32(crc32(0, content, UInt32(content.count))), size: content.count, lies: lies)
  }

  /// Adds a text.
  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// Adds an entry whose packed bytes are ready.
  mutating func addPacked(
    _ name: String, _ packed: [UInt8], method: UInt16 = 8, checksum: UInt32, size: Int,
    lies: Lies = Lies()
  ) {
    let place = bytes.count
    let common =
      Self.little(20, 2) + Self.little(Int(lies.flags), 2)
      + Self.little(Int(lies.method ?? method), 2) + Self.little(0, 4)
      + Self.little(Int(lies.checksum ?? checksum), 4)
      + Self.little(lies.packedSize ?? packed.count, 4) + Self.little(lies.unpackedSize ?? size, 4)
      + Self.little(name.utf8.count, 2) + Self.little(0, 2)
    bytes += Self.little(0x0403_4B50, 4) + common + Array(name.utf8) + packed
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common
    directory += Self.little(0, 10) + Self.little(lies.place ?? place, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  func file(comment: String = "") -> [UInt8] {
    bytes + directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(bytes.count, 4)
      + Self.little(comment.utf8.count, 2) + Array(comment.utf8)
  }

  /// The whole file with the larger record at its end that files over 4 GB have.
  func largeFile() -> [UInt8] {
    let position = bytes.count + directory.count
    let record =
      Self.little(0x0606_4B50, 4) + Self.little(44, 8) + Self.little(45, 2) + Self.little(45, 2)
      + Self.little(0, 8) + Self.little(count, 8) + Self.little(count, 8)
      + Self.little(directory.count, 8) + Self.little(bytes.count, 8)
    let locator =
      Self.little(0x0706_4B50, 4) + Self.little(0, 4) + Self.little(position, 8) + Self.little(1, 4)
    return bytes + directory + record + locator + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
      + Self.little(0xFFFF, 2) + Self.little(0xFFFF, 2) + Self.little(0xFFFF_FFFF, 4)
      + Self.little(0xFFFF_FFFF, 4) + Self.little(0, 2)
  }

  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> (8 * $0) : 0) }
  }

  /// The content deflated without anything around it.
  static func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))) + 16)
    var input = content
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(count))
  }
}
