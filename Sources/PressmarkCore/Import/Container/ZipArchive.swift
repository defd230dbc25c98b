/// A ZIP file whose entries are read in memory; nothing is ever extracted.
///
/// Layout after PKWARE's APPNOTE 6.3: the directory at the end counts, and each entry must lie in a
/// place of its own before it.
struct ZipArchive: Sendable {
  /// One entry.
  struct Entry: Hashable, Sendable {
    /// The name as the file gives it, folders parted by `/`.
    ///
    /// It names nothing on this machine.
    let name: String
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let checksum: UInt32
    /// Where the packed bytes lie in the file.
    fileprivate let packed: Range<Int>
  }

  /// The entries in the order of the directory; folders are left out.
  let entries: [Entry]
  private let bytes: [UInt8]
  private let shownName: String
  private let limits: UnpackingLimits
  private let places: [String: Int]
  private var remaining: Int

  /// Reads the directory of a ZIP file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The file's name for messages.
  ///   - limits: What may come out of it.
  /// - Throws: ``ImportError`` when the directory is damaged, names too many entries, or puts two of
  ///   them in one place.
  init(
    _ bytes: [UInt8], name: String, limits: UnpackingLimits = UnpackingLimits()
  ) throws(ImportError) {
    let directory = try ZipDirectory(bytes, name: name, limits: limits)
    entries = directory.records.map { record in
      Entry(
        name: record.name, method: record.method, isEncrypted: record.isEncrypted,
        checksum: record.checksum, packed: record.packed)
    }
    // Of two entries with one name the first counts, always.
    places = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.bytes = bytes
    self.limits = limits
    shownName = name
    remaining = limits.totalBytes
  }

  /// The entry with exactly that name.
  subscript(name: String) -> Entry? { places[name].map { entries[$0] } }

  /// The unpacked bytes of an entry; they count against what may come out of the whole file.
  ///
  /// - Throws: ``ImportError`` when the entry is encrypted, packed in an unknown way, damaged, or
  ///   larger than the limits.
  mutating func bytes(of entry: Entry) throws(ImportError) -> [UInt8] {
    guard !entry.isEncrypted else {
      throw damaged(entry, "is encrypted; save the document without a password or copy protection")
    }
    let limit = min(limits.entryBytes, remaining)
    let unpacked: [UInt8]
    switch entry.method {
    case 0:
      guard entry.packed.count <= limit else { throw tooLarge(entry) }
      unpacked = Array(bytes[entry.packed])
    case 8:
      do {
        unpacked = try Inflate.bytes(
          of: bytes[entry.packed], wrapping: .none, limit: limit, limits: limits)
      } catch {
        // What was unpacked in vain counts, too.
        remaining -= error.count
        switch error.reason {
        case .damaged: throw damaged(entry, "is damaged")
        case .truncated: throw damaged(entry, "breaks off in the middle")
        case .tooLarge: throw tooLarge(entry)
        case .bomb:
          throw damaged(
            entry, "becomes more than \(limits.ratio) times as large unpacked, as a bomb")
        }
      }
    default: throw damaged(entry, "is packed in a way that is not read (method \(entry.method))")
    }
    remaining -= unpacked.count
    guard Inflate.checksum(of: unpacked) == entry.checksum else {
      throw damaged(entry, "is damaged: its checksum does not agree")
    }
    return unpacked
  }

  private func tooLarge(_ entry: Entry) -> ImportError {
    remaining < limits.entryBytes
      ? .damaged(
        shownName,
        reason: "more than \(limits.totalBytes / 1_000_000) MB would come out of it unpacked")
      : damaged(entry, "is larger than \(limits.entryBytes / 1_000_000) MB unpacked")
  }

  private func damaged(_ entry: Entry, _ fault: String) -> ImportError {
    .damaged(shownName, reason: "its part “\(CanonicalText.line(entry.name))” \(fault)")
  }
}
