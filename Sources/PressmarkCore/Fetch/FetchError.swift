/// Why a page could not be fetched.
///
/// Its ``description`` is a sentence for people.
public enum FetchError: Error, Hashable, Sendable {
  /// The program that fetches is not installed.
  case missingLibrary
  /// The address cannot be fetched at all; the reason is a clause.
  case notAnAddress(String, reason: String)
  /// A redirection leads where nothing is fetched; the reason is a clause.
  case badRedirection(String, to: String, reason: String)
  /// One redirection after the other.
  case tooManyRedirections(String, limit: Int)
  /// The machine is on this machine's own network.
  case privateAddress(String)
  /// The machine's name is not known.
  case noSuchHost(String)
  /// The machine does not answer.
  case noConnection(String)
  /// It took too long; the limit in seconds.
  case timedOut(String, seconds: Int)
  /// The certificate is not to be trusted; the detail is the library's.
  case notTrusted(String, detail: String)
  /// There are no certificate authorities to trust.
  case noAuthorities(String)
  /// The page is larger than the limit, in bytes.
  case tooLarge(String, limit: Int)
  /// The server answered with an error.
  case status(String, Int)
  /// What came is no page: a picture, a film.
  case notAPage(String, kind: String)
  /// What came is no proper answer; the detail is the library's.
  case badAnswer(String, detail: String)
  /// The user stopped it.
  case stopped(String)
}

extension FetchError: CustomStringConvertible {
  /// The sentence for people: what was wrong, with which address, and what to do.
  public var description: String {
    func shown(_ address: String) -> String { CanonicalText.line(String(address.prefix(300))) }
    switch self {
    case .missingLibrary:
      return "pages are fetched with libcurl, which is not installed: sudo apt install libcurl4"
    case .notAnAddress(let address, let reason):
      return "\(shown(address)) is not fetched: \(reason)"
    case .badRedirection(let address, let target, let reason):
      return "\(shown(address)) leads on to \(shown(target)), which is not fetched: \(reason)"
    case .tooManyRedirections(let address, let limit):
      return "\(shown(address)) leads on and on: more than \(limit) redirections"
    case .privateAddress(let address):
      return "\(shown(address)) is not fetched: it is a machine of your own network "
        + "(--allow-private-addresses fetches it all the same)"
    case .noSuchHost(let address):
      return "\(shown(address)) cannot be fetched: no machine of that name is known; "
        + "check the address and the network"
    case .noConnection(let address):
      return "\(shown(address)) cannot be fetched: the machine does not answer"
    case .timedOut(let address, let seconds):
      return "\(shown(address)) cannot be fetched: it took longer than \(seconds) seconds; "
        + "try again, or save the page in the browser and add the file"
    case .notTrusted(let address, let detail):
      return "\(shown(address)) cannot be fetched safely: \(shown(detail))"
    case .noAuthorities(let address):
      return "\(shown(address)) cannot be fetched safely: this machine has no list of certificate "
        + "authorities: sudo apt install ca-certificates"
    case .tooLarge(let address, let limit):
      return "\(shown(address)) is larger than \(limit / 1_000_000) MB, and no page is: "
        + "it was not read further"
    case .status(let address, let status):
      return "\(shown(address)) was not given out: \(Self.words(status)) (\(status))"
    case .notAPage(let address, let kind): return "\(shown(address)) is \(kind), not a page"
    case .badAnswer(let address, let detail):
      return "\(shown(address)) cannot be fetched: \(shown(detail))"
    case .stopped(let address): return "\(shown(address)) was not fetched: you stopped it"
    }
  }

  private static func words(_ status: Int) -> String {
    switch status {
    case 401, 407: "the site asks for a name and a password"
    case 402: "the site asks for payment"
    case 403:
      "the site refuses; perhaps it lets only browsers in: save the page there, add the file"
    case 404: "there is no such page"
    case 410: "the page was taken away"
    case 429: "the site has had too many requests; try again later"
    case 451: "the page may not be shown for legal reasons"
    case 503: "the site is overloaded or being repaired; try again later"
    case 500...599: "the site has a fault of its own; try again later"
    case 300...399: "the site leads on without saying where"
    default: "the site does not answer the request"
    }
  }
}
