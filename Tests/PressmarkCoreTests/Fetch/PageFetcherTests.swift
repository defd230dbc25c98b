import Testing
import TestSupport

@testable import PressmarkCore

@Suite(.serialized) struct PageFetcherTests {
  private let fetcher = PageFetcher(userAgent: "pressmark/test", allowsPrivateAddresses: true)

  private func failure(
    of address: String, _ fetcher: PageFetcher
  ) -> FetchError? {
    do throws(FetchError) {
      _ = try fetcher.page(at: WebAddress(address))
      return nil
    } catch {
      return error
    }
  }

  @Test func fetchesOnePageWithOneRequest() throws {
    let server = try LoopbackServer { _ in
      .answer("<p>Été</p>", type: "text/html; charset=utf-8", headers: ["Set-Cookie: a=b"])
    }
    let page = try fetcher.page(at: WebAddress(server.address("/a?b=c")))
    #expect(page.bytes == Array("<p>Été</p>".utf8))
    #expect(page.contentType == "text/html; charset=utf-8")
    #expect(page.address == server.address("/a?b=c"))
    #expect(server.requests.count == 1)
    let head = try #require(server.requests.first)
    #expect(
      head.contains("User-Agent: pressmark/test\r\n") && head.hasPrefix("GET /a?b=c HTTP/1.1"))
    #expect(!head.contains("Cookie:") && !head.contains("Authorization:"))
  }

  @Test func followsFiveRedirectionsAndNoMore() throws {
    let server = try LoopbackServer { path in
      let left = Int(path.dropFirst()) ?? 0
      return left == 0 ? .answer("fin") : .redirection(to: "/\(left - 1)")
    }
    let page = try fetcher.page(at: WebAddress(server.address("/5")))
    #expect(page.bytes == Array("fin".utf8) && page.address == server.address("/0"))
    #expect(
      failure(of: server.address("/6"), fetcher)
        == .tooManyRedirections(server.address("/6"), limit: 5))
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/", "http://user:word@127.0.0.1/",
    "dict://127.0.0.1:1/", "javascript:alert(1)",
  ])
  func redirectionsLeadToNoOtherScheme(target: String) throws {
    let server = try LoopbackServer { _ in .redirection(to: target) }
    guard case .badRedirection? = failure(of: server.address(), fetcher) else {
      Issue.record("\(String(describing: failure(of: server.address(), fetcher)))")
      return
    }
  }

  /// However this machine or its network is named, no connection is made.
  @Test(arguments: [
    "127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "localhost", "0.0.0.0", "[::1]",
    "[::ffff:127.0.0.1]", "[::]", "169.254.169.254", "10.0.0.1", "192.168.0.1", "100.64.0.1",
    "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]",
  ])
  func machinesOfTheOwnNetworkAreNotAsked(host: String) throws {
    let server = try LoopbackServer { _ in .answer("secret") }
    let strict = PageFetcher(userAgent: "pressmark/test")
    let address = "http://\(host):\(server.port)/"
    let error = failure(of: address, strict)
    // A machine without IPv6 does not know such addresses at all.
    #expect(
      error == .privateAddress(address) || error == .noConnection(address)
        || error == .noSuchHost(address), "\(String(describing: error))")
    if host.hasPrefix("1") || host == "localhost" { #expect(error == .privateAddress(address)) }
    #expect(server.requests.isEmpty)
  }

  @Test func redirectionsToTheOwnNetworkAreNotFollowed() throws {
    let server = try LoopbackServer { _ in .redirection(to: "http://127.0.0.2:1/") }
    var strict = PageFetcher(userAgent: "pressmark/test")
    strict.exemptions = [NetworkAddress(bytes: [127, 0, 0, 1])]
    #expect(
      failure(of: server.address(), strict) == .privateAddress("http://127.0.0.2:1/"))
    #expect(server.requests.count == 1)
  }

  @Test(arguments: ["head", "body", "redirections"]) func slownessEnds(_ part: String) throws {
    let server = try LoopbackServer { path in
      switch part {
      case "head": [.silence]
      case "body": [.text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .silence]
      default: path == "/end" ? [.silence] : .redirection(to: "/end")
      }
    }
    var hasty = fetcher
    hasty.timeLimit = 400
    guard case .timedOut? = failure(of: server.address(), hasty) else {
      Issue.record("\(String(describing: failure(of: server.address(), hasty)))")
      return
    }
  }

  @Test(arguments: ["announced", "endless", "packed"]) func sizeEnds(_ kind: String) throws {
    let limit = 1_000_000
    let bomb = try PackedBytes.pack([UInt8](repeating: 0x20, count: 30_000_000)[...])
    #expect(bomb.count < 100_000)
    let server = try LoopbackServer { _ in
      switch kind {
      case "announced": .answer([UInt8](repeating: 0x20, count: limit + 1))
      case "packed": .answer(bomb, headers: ["Content-Encoding: deflate"])
      default:
        [.text("HTTP/1.1 200 OK\r\n\r\n"), .endless([UInt8](repeating: 0x20, count: 65_536))]
      }
    }
    var small = fetcher
    small.sizeLimit = limit
    #expect(
      failure(of: server.address(), small) == .tooLarge(server.address(), limit: limit))
  }

  @Test(arguments: [401, 403, 404, 410, 418, 429, 451, 500, 503, 304])
  func errorsOfTheSiteAreSaidInWords(status: Int) throws {
    let server = try LoopbackServer { _ in .answer("no", status: "\(status) No") }
    let error = try #require(failure(of: server.address(), fetcher))
    #expect(error == .status(server.address(), status))
    #expect(error.description.contains("(\(status))"))
  }

  @Test func chunksArePutTogetherAndHalfAnAnswerIsNone() throws {
    let server = try LoopbackServer { path in
      path == "/half"
        ? [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")]
        : [
          .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
          .text("2\r\nde\r\n0\r\n\r\n"),
        ]
    }
    #expect(try fetcher.page(at: WebAddress(server.address())).bytes == Array("abcde".utf8))
    guard case .badAnswer? = failure(of: server.address("/half"), fetcher) else {
      Issue.record("half an answer was taken")
      return
    }
  }

  @Test func picturesAreNoPages() throws {
    let server = try LoopbackServer { _ in .answer([0x89], type: "image/png") }
    #expect(
      failure(of: server.address(), fetcher) == .notAPage(server.address(), kind: "a picture"))
  }

  @Test func theUserCanStop() throws {
    let server = try LoopbackServer { _ in [.silence] }
    do throws(FetchError) {
      _ = try fetcher.page(at: WebAddress(server.address())) { _ in false }
      Issue.record("it went on")
    } catch {
      #expect(error == .stopped(server.address()))
    }
  }

  @Test func namesThatNobodyHasAreSaid() {
    let error = failure(of: "http://no-such-machine.invalid/", fetcher)
    #expect(error == .noSuchHost("http://no-such-machine.invalid/"))
  }
}
