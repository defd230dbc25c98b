/// The directory at the end of a ZIP file, checked before anything is unpacked.
struct ZipDirectory {
  /// What the directory says of one entry, as far as it is believed.
  struct Record {
    let name: String
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    var packed: Range<Int>
  }

  /// The entries in the order of the directory; folders are left out.
  private(set) var records: [Record] = []
  private let numbers: LittleEndian
  private let shownName: String

  init(_ bytes: [UInt8], name: String, limits: UnpackingLimits) throws(ImportError) {
    numbers = LittleEndian(bytes: bytes)
    shownName = name
    let end = try endRecord()
    guard end.count <= limits.entries else {
      throw .damaged(
        name, reason: "it lists \(end.count) parts, where at most \(limits.entries) are read")
    }
    guard end.directory >= 0, end.directory <= end.position else { throw broken }
    try read(count: end.count, from: end.directory, to: end.position)
    try placeEntries(before: end.directory)
    records.removeAll { $0.name.hasSuffix("/") }
  }

  private var broken: ImportError {
    .damaged(shownName, reason: "the list of its parts is damaged")
  }

  private func number(_ position: Int, _ width: Int) throws(ImportError) -> Int {
    guard let number = numbers.number(at: position, width: width) else { throw broken }
    return number
  }

  /// What the record at the very end says: the number of entries, and where the directory starts
  /// and ends.
  private func endRecord() throws(ImportError) -> (count: Int, directory: Int, position: Int) {
    let length = numbers.bytes.count
    // The record is 22 bytes and a comment of at most 65,535.
    var position = length - 22
    let lowest = max(0, position - 65_535)
    while position >= lowest {
      if numbers.number(at: position, width: 4) == 0x0605_4B50,
        let comment = numbers.number(at: position + 20, width: 2), position + 22 + comment <= length
      {
        break
      }
      position -= 1
    }
    guard position >= max(lowest, 0) else {
      throw .damaged(shownName, reason: "its end is missing, so that it cannot be unpacked")
    }
    var count = try number(position + 10, 2)
    var directory = try number(position + 16, 4)
    var border = position
    if count == 0xFFFF || directory == 0xFFFF_FFFF,
      numbers.number(at: position - 20, width: 4) == 0x0706_4B50
    {
      // The 64-bit record, where a locator of 20 bytes before this record says.
      let larger = try number(position - 12, 8)
      guard larger < position, try number(larger, 4) == 0x0606_4B50 else { throw broken }
      count = try number(larger + 32, 8)
      directory = try number(larger + 48, 8)
      border = larger
    }
    return (count, directory, border)
  }

  private mutating func read(count: Int, from start: Int, to end: Int) throws(ImportError) {
    records.reserveCapacity(count)
    var position = start
    for _ in 0..<count {
      guard position + 46 <= end, try number(position, 4) == 0x0201_4B50 else { throw broken }
      let nameLength = try number(position + 28, 2)
      let extraLength = try number(position + 30, 2)
      let next = position + 46 + nameLength + extraLength + (try number(position + 32, 2))
      guard next <= end else { throw broken }
      var packedSize = try number(position + 20, 4)
      var place = try number(position + 42, 4)
      let extra = position + 46 + nameLength
      if packedSize == 0xFFFF_FFFF || place == 0xFFFF_FFFF {
        let unpackedSize = try number(position + 24, 4)
        (packedSize, place) = try largeNumbers(
          in: extra..<extra + extraLength, hasUnpackedSize: unpackedSize == 0xFFFF_FFFF,
          packedSize: packedSize, place: place)
      }
      let nameBytes = numbers.bytes[(position + 46)..<extra]
      records.append(
        Record(
          name: String(decoding: nameBytes, as: UTF8.self), method: try number(position + 10, 2),
          isEncrypted: try number(position + 8, 2) & 0x2041 != 0,
          checksum: UInt32(truncatingIfNeeded: try number(position + 16, 4)),
          packed: place..<place + packedSize))
      position = next
    }
  }

  /// The sizes that did not fit in 32 bits, from the field that holds them.
  private func largeNumbers(
    in extra: Range<Int>, hasUnpackedSize: Bool, packedSize: Int, place: Int
  ) throws(ImportError) -> (packedSize: Int, place: Int) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let length = try number(position + 2, 2)
      guard position + 4 + length <= extra.upperBound else { throw broken }
      if try number(position, 2) == 1 {
        var field = position + 4 + (hasUnpackedSize ? 8 : 0)
        var result = (packedSize: packedSize, place: place)
        if packedSize == 0xFFFF_FFFF {
          result.packedSize = try number(field, 8)
          field += 8
        }
        if place == 0xFFFF_FFFF { result.place = try number(field, 8) }
        return result
      }
      position += 4 + length
    }
    throw broken
  }

  /// Finds each entry's packed bytes, and refuses entries that share some: of one stretch of bytes
  /// a thousand entries could be made.
  private mutating func placeEntries(before directory: Int) throws(ImportError) {
    var taken: [Range<Int>] = []
    taken.reserveCapacity(records.count)
    for index in records.indices {
      let start = records[index].packed.lowerBound
      let size = records[index].packed.count
      guard start <= directory, try number(start, 4) == 0x0403_4B50 else { throw broken }
      let first = start + 30 + (try number(start + 26, 2)) + (try number(start + 28, 2))
      guard first <= directory, size <= directory - first else { throw broken }
      records[index].packed = first..<first + size
      taken.append(start..<first + size)
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(taken, taken.dropFirst()) where next.lowerBound < one.upperBound {
      throw .damaged(shownName, reason: "two of its parts lie in one place, as in a bomb")
    }
  }
}
