internal import Glibc

/// Files as bytes: read with a limit, written whole or not at all.
enum FileBytes {
  /// The most that a configuration, a codebook or an exported file may hold: 64 MB.
  static let limit = 64 << 20

  /// The bytes of a regular file.
  ///
  /// - Throws: ``FileError`` when it is no regular file, cannot be read, or is longer than the limit.
  static func read(_ path: String, limit: Int = limit) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileError(unreadable: path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(unreadable: path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    return try read(descriptor, named: path, limit: limit, expecting: Int(status.st_size))
  }

  /// The bytes of standard input, to its end.
  static func readStandardInput(limit: Int = limit) throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, named: "standard input", limit: limit, expecting: 0)
  }

  private static func read(
    _ descriptor: Int32, named name: String, limit: Int, expecting size: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(unreadable: name, errno)
      }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limit else { throw .tooLong(path: name, limit: limit) }
    }
  }

  /// Writes a file whole: a reader sees the old bytes or the new ones, and a full disk keeps the old.
  ///
  /// An existing file keeps its permissions; a link keeps pointing at it.
  static func write(_ text: String, to path: String) throws(FileError) {
    let target = resolvingLinks(path)
    let folder = folder(of: target)
    var template = Array("\(folder)/.pressmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .notWritten(path: path, reason: reason(errno)) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
    do {
      try StandardOutputBytes.writeAll(Array(text.utf8), to: descriptor)
      guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
        throw Stopped(code: errno)
      }
      close(descriptor)
      guard rename(temporary, target) == 0 else { throw Stopped(code: errno) }
    } catch {
      unlink(temporary)
      throw .notWritten(path: path, reason: reason((error as? Stopped)?.code ?? errno))
    }
    let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folderDescriptor >= 0 {
      fsync(folderDescriptor)
      close(folderDescriptor)
    }
  }

  /// Makes a folder, and those that it stands in, unless it is there.
  static func makeFolder(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      guard mkdir(made, 0o777) == 0 || errno == EEXIST || isFolder(made) else {
        throw .notWritten(path: made, reason: reason(errno))
      }
    }
  }

  /// Whether there is a folder of that name.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything of that name is there.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func currentMask() -> mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }

  fileprivate static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private struct Stopped: Error { let code: Int32 }

  private enum StandardOutputBytes {
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(Stopped) {
      var written = 0
      while written < bytes.count {
        let result = bytes.withUnsafeBytes {
          Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
        }
        if result >= 0 { written += result } else if errno != EINTR { throw Stopped(code: errno) }
      }
    }
  }
}

/// Why a file could not be read or written.
enum FileError: Error, Hashable, CustomStringConvertible {
  case missing(path: String)
  case unreadable(path: String, reason: String)
  case isFolder(path: String)
  case notRegular(path: String)
  case tooLong(path: String, limit: Int)
  case notText(path: String)
  case notWritten(path: String, reason: String)

  fileprivate init(unreadable path: String, _ code: Int32) {
    self =
      code == ENOENT || code == ENOTDIR
      ? .missing(path: path) : .unreadable(path: path, reason: FileBytes.reason(code))
  }

  var description: String {
    switch self {
    case .missing(let path): "there is no file \(path)"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .isFolder(let path): "\(path) is a folder: name a file in it"
    case .notRegular(let path): "\(path) is not a file but a pipe or a device: it was not opened"
    case .tooLong(let path, let limit):
      "\(path) holds more than \(limit >> 20) MB: it was not read further"
    case .notText(let path): "\(path) is not UTF-8 text: convert it first, for example with iconv"
    case .notWritten(let path, let reason):
      "\(path) cannot be written: \(reason); what was there is as it was"
    }
  }
}
