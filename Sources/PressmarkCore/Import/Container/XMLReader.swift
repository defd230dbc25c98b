internal import CExpat
internal import Foundation

/// Reads XML from its beginning to its end, event by event, without keeping it.
///
/// A document type declaration is cut out before the parser sees the bytes, so that no entity is
/// ever declared: there is nothing to expand, and nothing outside the document to fetch. Names of
/// characters that HTML knows (`&eacute;`) are read all the same.
enum XMLReader {
  /// How much is read.
  struct Limits: Sendable {
    /// The largest document in bytes.
    var maximumBytes = 50_000_000
    /// How deep elements may be nested.
    var maximumDepth = 512
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document, in the encoding it declares.
  ///   - name: The name for messages.
  ///   - limits: How much is read.
  ///   - visit: Called for each event in the order of the document; an error ends the reading.
  /// - Throws: ``ImportError`` when the document is too large, nested too deep or not well formed;
  ///   the events before the fault have been visited then. What `visit` throws is passed on.
  static func read(
    _ bytes: [UInt8], name: String, limits: Limits = Limits(),
    visit: (XMLEvent) throws(ImportError) -> Void
  ) throws(ImportError) {
    guard bytes.count <= limits.maximumBytes else {
      throw .damaged(
        name, reason: "its XML is larger than \(limits.maximumBytes / 1_000_000) MB")
    }
    let text = XMLBytes.readable(bytes)
    guard let parser = XML_ParserCreate("UTF-8") else {
      throw .unreadable(name, reason: "there is not enough memory")
    }
    defer { XML_ParserFree(parser) }
    // Unknown entities are reported instead of being errors, as if there were a declaration
    // elsewhere; nothing fetches it.
    XML_UseForeignDTD(parser, 1)
    try withoutActuallyEscaping(visit) { (visit) throws(ImportError) in
      let session = XMLSession(parser: parser, maximumDepth: limits.maximumDepth, visit: visit)
      XML_SetUserData(parser, Unmanaged.passUnretained(session).toOpaque())
      XMLSession.connect(parser)
      let status = text.withUnsafeBytes { buffer in
        XML_Parse(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
      }
      // The session must live until the parser is done with it.
      try withExtendedLifetime(session) { () throws(ImportError) in
        if let failure = session.failure { throw failure }
        if session.isTooDeep {
          throw .damaged(
            name, reason: "its elements are nested more than \(limits.maximumDepth) deep")
        }
        guard status == XML_STATUS_OK else {
          let line = XML_GetCurrentLineNumber(parser)
          throw .damaged(
            name, reason: "its XML is broken at line \(line) (\(fault(of: parser)))")
        }
        session.flush()
        if let failure = session.failure { throw failure }
      }
    }
  }

  private static func fault(of parser: XML_Parser) -> String {
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_NO_ELEMENTS: "there is no element"
    case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION: "it breaks off"
    case XML_ERROR_TAG_MISMATCH: "a tag is closed that was not open"
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something stands behind its end"
    case XML_ERROR_DUPLICATE_ATTRIBUTE: "an attribute is given twice"
    case XML_ERROR_ABORTED: "it declares a document type where none may be"
    default: "it is not well formed"
    }
  }
}

/// The state of one reading, reached from the parser's callbacks.
private final class XMLSession {
  private let parser: XML_Parser
  private let maximumDepth: Int
  private let visit: (XMLEvent) throws(ImportError) -> Void
  private var depth = 0
  private var text: [UInt8] = []
  private(set) var failure: ImportError?
  private(set) var isTooDeep = false

  init(
    parser: XML_Parser, maximumDepth: Int, visit: @escaping (XMLEvent) throws(ImportError) -> Void
  ) {
    self.parser = parser
    self.maximumDepth = maximumDepth
    self.visit = visit
  }

  static func connect(_ parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name else { return }
        XMLSession.of(data)?.start(name, attributes)
      },
      { data, name in
        guard let name else { return }
        XMLSession.of(data)?.end(name)
      })
    XML_SetCharacterDataHandler(parser) { data, characters, length in
      guard let characters else { return }
      XMLSession.of(data)?.append(characters, Int(length))
    }
    XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
      guard let name, isParameter == 0 else { return }
      XMLSession.of(data)?.append(entity: String(cString: name))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let session = XMLSession.of(data) else { return }
      XML_StopParser(session.parser, 0)
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSession? {
    data.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<XML_Char>, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    flush()
    depth += 1
    guard depth <= maximumDepth else {
      isTooDeep = true
      return stop()
    }
    var attributes: [XMLElement.Attribute] = []
    var position = 0
    while let list, let key = list[position], let value = list[position + 1] {
      attributes.append(.init(name: XMLName(String(cString: key)), value: String(cString: value)))
      position += 2
    }
    send(.start(XMLElement(name: XMLName(String(cString: name)), attributes: attributes)))
  }

  private func end(_ name: UnsafePointer<XML_Char>) {
    flush()
    depth -= 1
    send(.end(XMLName(String(cString: name))))
  }

  private func append(_ characters: UnsafePointer<XML_Char>, _ length: Int) {
    guard failure == nil else { return }
    characters.withMemoryRebound(to: UInt8.self, capacity: length) {
      text.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
  }

  private func append(entity name: String) {
    text.append(contentsOf: (CharacterReference.text(of: "&\(name);") ?? "&\(name);").utf8)
  }

  /// Sends the text gathered since the last tag.
  func flush() {
    guard !text.isEmpty else { return }
    let gathered = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: text.capacity < 1 << 16)
    send(.text(gathered))
  }

  private func send(_ event: XMLEvent) {
    guard failure == nil, !isTooDeep else { return }
    do {
      try visit(event)
    } catch {
      failure = error
      stop()
    }
  }

  private func stop() { XML_StopParser(parser, 0) }
}
