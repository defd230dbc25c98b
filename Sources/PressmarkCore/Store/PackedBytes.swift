internal import CZlib

/// Bytes compressed with zlib (RFC 1950), a limited number at a time.
enum PackedBytes {
  /// The most bytes that are compressed together: a mebibyte.
  static let chunkSize = 1 << 20

  /// The bytes compressed.
  ///
  /// - Throws: ``PackingError`` when zlib has no memory left.
  static func pack(_ bytes: ArraySlice<UInt8>) throws(PackingError) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    let status = bytes.withUnsafeBufferPointer { source in
      compress2(&packed, &length, source.baseAddress, uLong(source.count), Z_DEFAULT_COMPRESSION)
    }
    guard status == Z_OK else { throw PackingError(status: status) }
    packed.removeSubrange(Int(length)...)
    return packed
  }

  /// The bytes as they were; never more than ``chunkSize``, whatever they were packed of.
  ///
  /// - Throws: ``PackingError`` when they are damaged.
  static func unpack(_ packed: [UInt8]) throws(PackingError) -> [UInt8] {
    var length = uLong(chunkSize)
    var bytes = [UInt8](repeating: 0, count: chunkSize)
    let status = uncompress(&bytes, &length, packed, uLong(packed.count))
    guard status == Z_OK else { throw PackingError(status: status) }
    bytes.removeSubrange(Int(length)...)
    return bytes
  }
}

/// Bytes that could not be compressed, or not be brought back.
struct PackingError: Error, Hashable, CustomStringConvertible {
  /// What zlib says.
  var status: Int32

  var description: String {
    switch status {
    case Z_MEM_ERROR: "there is no memory left"
    case Z_BUF_ERROR: "its stored bytes are more than were put in"
    default: "its stored bytes are damaged"
    }
  }
}
