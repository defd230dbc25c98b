/// Writes binary property lists for tests.
indirect enum PropertyListWriter {
  case dictionary([(String, PropertyListWriter)])
  case text(String)
  case data([UInt8])
  /// A further mention of an object by its number: of one that holds it, too.
  case object(Int)

  /// The file, with the outermost object first.
  var file: [UInt8] {
    var objects: [[UInt8]] = []
    _ = write(to: &objects)
    var bytes = Array("bplist00".utf8)
    var places: [Int] = []
    for object in objects {
      places.append(bytes.count)
      bytes += object
    }
    let table = bytes.count
    for place in places { bytes += Self.big(place, 4) }
    return bytes + [0, 0, 0, 0, 0, 0, 4, 2] + Self.big(objects.count, 8) + Self.big(0, 8)
      + Self.big(table, 8)
  }

  private func write(to objects: inout [[UInt8]]) -> Int {
    if case .object(let number) = self { return number }
    let number = objects.count
    objects.append([])
    switch self {
    case .text(let text):
      objects[number] =
        text.utf8.allSatisfy { $0 < 0x80 }
        ? Self.head(0x50, text.utf8.count) + Array(text.utf8)
        : Self.head(0x60, text.utf16.count) + text.utf16.flatMap { Self.big(Int($0), 2) }
    case .data(let data): objects[number] = Self.head(0x40, data.count) + data
    case .dictionary(let entries):
      let keys = entries.map { PropertyListWriter.text($0.0).write(to: &objects) }
      let values = entries.map { $0.1.write(to: &objects) }
      objects[number] = Self.head(0xD0, entries.count) + (keys + values).flatMap { Self.big($0, 2) }
    case .object: break
    }
    return number
  }

  private static func head(_ kind: UInt8, _ count: Int) -> [UInt8] {
    count < 15 ? [kind | UInt8(count)] : [kind | 15, 0x12] + big(count, 4)
  }

  static func big(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
