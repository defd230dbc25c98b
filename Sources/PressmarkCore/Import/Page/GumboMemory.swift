internal import Foundation

/// The memory that gumbo works in: taken in large pieces, given back as a whole.
///
/// Gumbo destroys its tree by recursion, which a deep tree turns into a crash; here nothing is
/// destroyed, and a page's memory goes at once. It is also twice as quick as asking the system for
/// every node.
final class GumboMemory {
  /// Before each piece stands the number of its class of sizes.
  private static let header = 16
  private static let classes = 64
  private static let chunkSize = 1 << 18

  private var chunks: [UnsafeMutableRawPointer] = []
  private var large: Set<UnsafeMutableRawPointer> = []
  private var free: UnsafeMutableRawPointer?
  private var room = 0
  /// Pieces that were given back, by class of sizes; each holds the address of the next.
  private var returned = [UnsafeMutableRawPointer?](repeating: nil, count: classes)

  deinit {
    for chunk in chunks { Foundation.free(chunk) }
    for piece in large { Foundation.free(piece) }
  }

  /// A piece of memory, its content undefined; `nil` when the system has none left.
  func piece(_ size: Int) -> UnsafeMutableRawPointer? {
    let kind = max(1, (size + 15) / 16)
    guard kind < Self.classes else {
      guard let piece = malloc(size + Self.header) else { return nil }
      large.insert(piece)
      piece.storeBytes(of: 0, as: Int.self)
      return piece + Self.header
    }
    if let piece = returned[kind] {
      returned[kind] = piece.load(as: UnsafeMutableRawPointer?.self)
      return piece
    }
    let length = kind * 16 + Self.header
    if room < length {
      guard let chunk = malloc(Self.chunkSize) else { return nil }
      chunks.append(chunk)
      free = chunk
      room = Self.chunkSize
    }
    guard let piece = free else { return nil }
    free = piece + length
    room -= length
    piece.storeBytes(of: kind, as: Int.self)
    return piece + Self.header
  }

  /// Takes a piece back.
  func take(_ piece: UnsafeMutableRawPointer?) {
    guard let piece else { return }
    let start = piece - Self.header
    let kind = start.load(as: Int.self)
    if kind == 0 {
      large.remove(start)
      Foundation.free(start)
    } else {
      piece.storeBytes(of: returned[kind], as: UnsafeMutableRawPointer?.self)
      returned[kind] = piece
    }
  }
}
