internal import Foundation

/// Reading files and folders from outside.
extension ArticleImport {
  /// The largest file that is read unless asked otherwise, in bytes.
  public static let sizeLimit = 200_000_000

  /// The bytes of a regular file.
  ///
  /// Never waits: a pipe or a device is refused without being read.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - limit: The largest size accepted, in bytes.
  /// - Returns: The whole content of the file.
  /// - Throws: ``ImportError`` when there is no such file or it cannot be read whole.
  public static func bytes(
    ofFile path: String, limit: Int = sizeLimit
  ) throws(ImportError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path) }
    if let kind = kind(of: status.st_mode) { throw .notAFile(path, kind: kind) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(path, size: size, limit: limit) }
    // One byte more than was promised, so that a file that grows meanwhile is noticed.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw .tooLarge(path, size: bytes.count, limit: limit) }
    }
    return bytes
  }

  /// The paths of the files in a folder, and in the folders inside it, that have a known extension.
  ///
  /// Sorted; each folder is entered once, however links lead to it. What is hidden (its name starts
  /// with a dot) is left out.
  ///
  /// - Throws: ``ImportError`` when the folder itself cannot be read; folders inside it that cannot
  ///   be read are passed over.
  public static func files(inFolder path: String) throws(ImportError) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    var entered: Set<FileIdentity> = [FileIdentity(status)]
    var files: [String] = []
    var folders = [path]
    var isOutermost = true
    while let folder = folders.popLast() {
      guard let names = names(inFolder: folder) else {
        if isOutermost { throw failure(path) }
        continue
      }
      isOutermost = false
      for name in names where !name.hasPrefix(".") {
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var status = stat()
        guard stat(child, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          if entered.insert(FileIdentity(status)).inserted { folders.append(child) }
        case S_IFREG:
          if extensions.contains(fileExtension(of: name)) { files.append(child) }
        default: break
        }
      }
    }
    return files.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// What tells one folder from every other, whatever its names.
  private struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  private static func names(inFolder path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  private static func kind(of mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }

  /// The error for what the last system call said.
  private static func failure(_ path: String) -> ImportError {
    switch errno {
    case ENOENT, ENOTDIR: .missing(path)
    case ENXIO: .notAFile(path, kind: "a socket or device")
    case EACCES, EPERM: .unreadable(path, reason: "you have no permission to")
    case ELOOP: .unreadable(path, reason: "its links lead in a circle")
    case let code: .unreadable(path, reason: String(cString: strerror(code)))
    }
  }
}
