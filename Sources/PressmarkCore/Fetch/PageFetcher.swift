internal import CFetch
internal import Glibc

/// Fetches single pages: one request each, identified, without cookies.
///
/// Only public machines are asked unless that is switched off: what a name stands for is checked when
/// the connection is made, at every redirection anew. Nothing of a page is run, and nothing that it
/// refers to is fetched.
public struct PageFetcher: Sendable {
  /// How the program names itself to a site.
  public var userAgent: String
  /// Whether machines of one's own network may be asked: for an intranet, and for tests.
  public var allowsPrivateAddresses: Bool
  /// The most bytes of a page, content encodings undone.
  public var sizeLimit = 20_000_000
  /// How long a connection may take, in milliseconds.
  public var connectionLimit = 10_000
  /// How long all of it may take, redirections included, in milliseconds.
  public var timeLimit = 30_000
  /// How many redirections are followed.
  public var redirectionLimit = 5

  /// Machines of one's own network that may be asked all the same, for tests.
  var exemptions: [NetworkAddress] = []

  /// A fetcher that names itself so.
  public init(userAgent: String, allowsPrivateAddresses: Bool = false) {
    self.userAgent = userAgent
    self.allowsPrivateAddresses = allowsPrivateAddresses
  }

  /// Fetches a page and waits for it.
  ///
  /// - Parameters:
  ///   - address: Where it is.
  ///   - goesOn: Told now and then how many bytes have come; `false` stops.
  /// - Returns: The page as it was sent.
  /// - Throws: ``FetchError`` when there is none to be had.
  public func page(
    at address: WebAddress, goesOn: @escaping (Int) -> Bool = { _ in true }
  ) throws(FetchError) -> FetchedPage {
    guard cfetch_load() == 1 else { throw .missingLibrary }
    let end = Self.milliseconds + timeLimit
    var place = address
    for _ in 0...redirectionLimit {
      let rest = end - Self.milliseconds
      guard rest > 0 else { throw timedOut(place) }
      let answer = try answer(from: place, within: rest, goesOn)
      guard let target = answer.redirection else {
        return try page(of: answer, at: place)
      }
      do throws(FetchError) {
        place = try WebAddress(target)
      } catch {
        guard case .notAnAddress(_, let reason) = error else { throw error }
        throw .badRedirection(place.text, to: target, reason: reason)
      }
    }
    throw .tooManyRedirections(address.text, limit: redirectionLimit)
  }

  private func timedOut(_ address: WebAddress) -> FetchError {
    .timedOut(address.text, seconds: timeLimit / 1000)
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  // MARK: One request

  private struct Answer {
    var status: Int
    var bytes: [UInt8]
    var contentType: String?
    var redirection: String?
  }

  private func answer(
    from place: WebAddress, within milliseconds: Int, _ goesOn: @escaping (Int) -> Bool
  ) throws(FetchError) -> Answer {
    let (allowsPrivate, exemptions) = (allowsPrivateAddresses, exemptions)
    let arrival = Arrival(
      limit: sizeLimit,
      allows: { allowsPrivate || $0.isPublic || exemptions.contains($0) }, goesOn: goesOn)
    var response = cfetch_response()
    perform(place, within: milliseconds, arrival, &response)
    let detail = Self.text(of: response.detail)
    switch response.outcome {
    case CFETCH_DONE: break
    case CFETCH_STOPPED:
      throw arrival.isTooLarge
        ? .tooLarge(place.text, limit: sizeLimit) : .stopped(place.text)
    case _ where response.was_refused == 1: throw .privateAddress(place.text)
    case CFETCH_NO_HOST: throw .noSuchHost(place.text)
    case CFETCH_NO_CONNECTION: throw .noConnection(place.text)
    case CFETCH_TIMED_OUT: throw timedOut(place)
    case CFETCH_NOT_TRUSTED: throw .notTrusted(place.text, detail: detail)
    case CFETCH_NO_AUTHORITIES: throw .noAuthorities(place.text)
    case CFETCH_BAD_ADDRESS:
      throw .notAnAddress(place.text, reason: "it cannot be read as an address")
    default: throw .badAnswer(place.text, detail: detail)
    }
    let contentType = Self.text(of: response.content_type)
    let redirection = Self.text(of: response.redirection)
    return Answer(
      status: Int(response.status), bytes: arrival.bytes,
      contentType: contentType.isEmpty ? nil : CanonicalText.line(contentType),
      redirection: redirection.isEmpty ? nil : redirection)
  }

  private func perform(
    _ place: WebAddress, within milliseconds: Int, _ arrival: Arrival,
    _ response: inout cfetch_response
  ) {
    var callbacks = cfetch_callbacks(
      allows: { context, address, length in
        guard let address else { return 0 }
        return Arrival.of(context).allows(address, length: Int(length)) ? 1 : 0
      },
      receives: { context, bytes, count in
        Arrival.of(context).receive(UnsafeBufferPointer(start: bytes, count: count)) ? 1 : 0
      },
      goes_on: { context, received, _ in
        Arrival.of(context).goesOn(Int(received)) ? 1 : 0
      })
    place.text.withCString { address in
      userAgent.withCString { agent in
        Self.accepted.withCString { accept in
          var request = cfetch_request(
            address: address, user_agent: agent, accept: accept,
            connect_milliseconds: min(connectionLimit, milliseconds),
            total_milliseconds: milliseconds,
            // A proxy would be asked in our place, and which machine it asks cannot be checked.
            ignores_proxies: allowsPrivateAddresses ? 0 : 1)
          withExtendedLifetime(arrival) {
            cfetch_perform(
              &request, &callbacks, Unmanaged.passUnretained(arrival).toOpaque(), &response)
          }
        }
      }
    }
  }

  private static let accepted =
    "text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5"

  /// The text of a C array of characters.
  private static func text<Characters>(of characters: Characters) -> String {
    withUnsafeBytes(of: characters) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private func page(of answer: Answer, at place: WebAddress) throws(FetchError) -> FetchedPage {
    guard (200...299).contains(answer.status) else {
      throw .status(place.text, answer.status)
    }
    let kind = answer.contentType?.lowercased().prefix { $0 != "/" }
    if let kind, let name = Self.kinds[String(kind)] { throw .notAPage(place.text, kind: name) }
    return FetchedPage(
      bytes: answer.bytes, address: place.text, contentType: answer.contentType)
  }

  private static let kinds = [
    "image": "a picture", "video": "a film", "audio": "a recording", "font": "a font",
  ]
}

/// A page as a site gave it out.
public struct FetchedPage: Hashable, Sendable {
  /// The content, content encodings undone.
  public var bytes: [UInt8]
  /// Where it was in the end, after all redirections.
  public var address: String
  /// What the server says that it is: `text/html; charset=utf-8`.
  public var contentType: String?
}

/// What comes of a request while it runs, for the callbacks of C.
private final class Arrival {
  var bytes: [UInt8] = []
  var isTooLarge = false
  let goesOn: (Int) -> Bool
  private let limit: Int
  private let allows: (NetworkAddress) -> Bool

  init(
    limit: Int, allows: @escaping (NetworkAddress) -> Bool, goesOn: @escaping (Int) -> Bool
  ) {
    self.limit = limit
    self.allows = allows
    self.goesOn = goesOn
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> Arrival {
    guard let context else {
      return Arrival(limit: 0, allows: { _ in false }, goesOn: { _ in false })
    }
    return Unmanaged<Arrival>.fromOpaque(context).takeUnretainedValue()
  }

  func allows(_ address: UnsafePointer<sockaddr>, length: Int) -> Bool {
    guard let address = NetworkAddress(address, length: length) else { return false }
    return allows(address)
  }

  func receive(_ more: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count + more.count <= limit else {
      isTooLarge = true
      return false
    }
    bytes.append(contentsOf: more)
    return true
  }
}
