import Glibc
import Synchronization

/// A web server on this machine, for tests: answers every request with what a closure says.
public final class LoopbackServer: Sendable {
  /// A part of an answer.
  public enum Piece: Sendable {
    /// These bytes, as they are.
    case bytes([UInt8])
    /// Nothing, until the other side gives up.
    case silence
    /// The same bytes again and again, until the other side gives up.
    case endless([UInt8])

    /// A text, as it is.
    public static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }
  }

  /// Where it listens.
  public let port: Int
  private let descriptor: Int32
  private let answer: @Sendable (String) -> [Piece]
  private let heads = Mutex<[String]>([])

  /// Listens on 127.0.0.1; the closure gets the path of each request.
  public init(_ answer: @escaping @Sendable (String) -> [Piece]) throws {
    self.answer = answer
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, pointer, &length) == 0
      }
    }
    guard isBound else { throw Failure() }
    port = Int(UInt16(bigEndian: address.sin_port))
    signal(SIGPIPE, SIG_IGN)
    detach { [weak self] in
      // Closed by whoever waits on it: its number may mean another socket a moment later.
      defer { close(descriptor) }
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        guard let self else {
          close(connection)
          return
        }
        self.detach { [weak self] in
          self?.serve(connection)
          close(connection)
        }
      }
    }
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// What could not be had from the system.
  public struct Failure: Error {}

  /// The head of every request so far, in order.
  public var requests: [String] { heads.withLock { $0 } }

  /// The address of a path on this server.
  public func address(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

  private func serve(_ connection: Int32) {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !head.ends(with: Array("\r\n\r\n".utf8)) {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0, head.count < 65_536 else { return }
      head += buffer[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    heads.withLock { $0.append(text) }
    let path = text.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
    for piece in answer(path) {
      switch piece {
      case .bytes(let bytes): guard write(bytes, to: connection) else { return }
      case .endless(let bytes): while write(bytes, to: connection) {}
      case .silence: while read(connection, &buffer, buffer.count) > 0 {}
      }
    }
  }

  private func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(
          connection, $0.baseAddress?.advanced(by: done), bytes.count - done,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private func detach(_ work: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    if status == 0 { pthread_detach(thread) } else { box.release() }
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

extension [LoopbackServer.Piece] {
  /// A whole answer with a length.
  public static func answer(
    _ body: String, status: String = "200 OK", type: String = "text/html; charset=utf-8",
    headers: [String] = []
  ) -> [LoopbackServer.Piece] {
    .answer(Array<UInt8>(body.utf8), status: status, type: type, headers: headers)
  }

  /// A whole answer with a length.
  public static func answer(
    _ body: [UInt8], status: String = "200 OK", type: String = "text/html; charset=utf-8",
    headers: [String] = []
  ) -> [LoopbackServer.Piece] {
    let lines =
      ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Content-Length: \(body.count)"] + headers
      + ["Connection: close", "", ""]
    return [.text(lines.joined(separator: "\r\n")), .bytes(body)]
  }

  /// A redirection.
  public static func redirection(to target: String) -> [LoopbackServer.Piece] {
    .answer("", status: "302 Found", headers: ["Location: \(target)"])
  }
}

extension [UInt8] {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
