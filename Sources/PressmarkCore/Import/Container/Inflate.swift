internal import CZlib

/// Unpacks deflated bytes, stopping as soon as a limit is passed.
enum Inflate {
  /// How deflated bytes are wrapped.
  enum Wrapping: Sendable {
    /// Not at all, as in a ZIP file.
    case none
    /// With the two bytes before and the sum behind of RFC 1950.
    case zlib
    /// As a gzip file.
    case gzip

    fileprivate var windowBits: Int32 {
      switch self {
      case .none: -MAX_WBITS
      case .zlib: MAX_WBITS
      case .gzip: MAX_WBITS + 16
      }
    }
  }

  /// Why bytes were not unpacked.
  struct Failure: Error, Equatable {
    /// The reason.
    enum Reason {
      /// They are not deflated, or damaged.
      case damaged
      /// They end before the packed data does.
      case truncated
      /// More comes out than the limit allows.
      case tooLarge
      /// More comes out than any text would give.
      case bomb
    }

    let reason: Reason
    /// How many bytes came out before.
    let count: Int
  }

  /// The unpacked bytes.
  ///
  /// - Parameters:
  ///   - packed: The deflated bytes; what stands behind their end is not looked at.
  ///   - wrapping: What stands around them.
  ///   - limit: The most bytes that may come out.
  ///   - limits: When much out of little is a bomb.
  /// - Returns: What comes out.
  /// - Throws: ``Failure`` when something else comes out than was packed, or too much.
  static func bytes(
    of packed: ArraySlice<UInt8>, wrapping: Wrapping, limit: Int,
    limits: UnpackingLimits = UnpackingLimits()
  ) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, wrapping.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw Failure(reason: .damaged, count: 0) }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    output.reserveCapacity(min(limit, packed.count &* 4))
    let fault: Failure.Reason? = packed.withUnsafeBufferPointer { input in
      // The library's interface is older than `const`; it does not write to what it reads.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { chunk in
        while true {
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          let count = chunk.count - Int(stream.avail_out)
          guard count <= limit - output.count else { return .tooLarge }
          output.append(contentsOf: chunk.prefix(count))
          if output.count > limits.ratioFloor, output.count / limits.ratio > input.count {
            return .bomb
          }
          switch status {
          case Z_STREAM_END: return nil
          case Z_OK where count > 0 || stream.avail_in > 0: continue
          case Z_OK, Z_BUF_ERROR: return .truncated
          default: return .damaged
          }
        }
      }
    }
    if let fault { throw Failure(reason: fault, count: output.count) }
    return output
  }

  /// The checksum that ZIP files keep of each entry.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    UInt32(
      truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) })
  }
}
