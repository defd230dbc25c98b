internal import CMarkdown

/// Turns Markdown into blocks with md4c, which reports what it meets as it goes along.
///
/// Held by reference, because C hands it back as a pointer.
final class MarkdownBlocks {
  private var blocks: [DraftBlock] = []
  /// The text of the block that is being read.
  private var text = ""
  private var role: BlockRole = .paragraph
  /// The descriptions of the pictures in it.
  private var captions: [String] = []
  /// How deep lists and quotations nest here.
  private var listLevel = 0
  private var quoteLevel = 0
  /// The open pictures, with their titles.
  private var pictures: [String] = []
  private var pictureText = ""
  /// How many scalars of the text stand in emphasis, and how deep emphasis nests.
  private var emphasised = 0
  private var emphasisLevel = 0
  private var isCode = false
  private var isTable = false
  private var isFirstCell = true
  /// Whether the text has begun: a paragraph or a summary is among the blocks.
  private var hasBegun = false

  /// The blocks of a Markdown text.
  ///
  /// - Complexity: O(*n*) for what people write.
  static func blocks(of markdown: String) -> [DraftBlock] {
    let reader = MarkdownBlocks()
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS)
    parser.enter_block = { type, detail, reader in
      MarkdownBlocks.from(reader)?.enter(type, detail)
      return 0
    }
    parser.leave_block = { type, _, reader in
      MarkdownBlocks.from(reader)?.leave(type)
      return 0
    }
    parser.enter_span = { type, detail, reader in
      MarkdownBlocks.from(reader)?.enterSpan(type, detail)
      return 0
    }
    parser.leave_span = { type, _, reader in
      MarkdownBlocks.from(reader)?.leaveSpan(type)
      return 0
    }
    parser.text = { type, text, size, reader in
      MarkdownBlocks.from(reader)?.add(type, text, Int(size))
      return 0
    }
    let source = Array(markdown.utf8CString.dropLast())
    source.withUnsafeBufferPointer { bytes in
      withExtendedLifetime(reader) {
        let pointer = Unmanaged.passUnretained(reader).toOpaque()
        _ = md_parse(bytes.baseAddress, MD_SIZE(bytes.count), &parser, pointer)
      }
    }
    reader.close()
    return reader.blocks
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> MarkdownBlocks? {
    pointer.map { Unmanaged<MarkdownBlocks>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Ends the block that is being read.
  private func close() {
    let isEmphasised = emphasised > 0 && emphasised == text.unicodeScalars.count
    if text.contains(where: { !$0.isWhitespace }) {
      // A summary in italics or bold opens many articles.
      let isStandfirst =
        role == .paragraph && isEmphasised && !hasBegun && !isCode && emphasised > 60
      if role == .paragraph { hasBegun = true }
      blocks.append(DraftBlock(role: isStandfirst ? .standfirst : role, text: text))
    }
    for caption in captions { blocks.append(DraftBlock(role: .caption, text: caption)) }
    text = ""
    captions = []
    emphasised = 0
  }

  /// Starts a block of running text, of whatever role its place gives it.
  private func open() {
    close()
    role =
      listLevel > 0 ? .listItem(level: min(listLevel, 9)) : quoteLevel > 0 ? .quotation : .paragraph
  }

  private func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_UL, MD_BLOCK_OL:
      close()
      listLevel += 1
    case MD_BLOCK_LI, MD_BLOCK_P, MD_BLOCK_HTML: open()
    case MD_BLOCK_QUOTE:
      close()
      quoteLevel += 1
    case MD_BLOCK_H:
      close()
      let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
      role = .heading(level: Int(level))
    case MD_BLOCK_CODE:
      open()
      isCode = true
    case MD_BLOCK_TABLE:
      open()
      isTable = true
    case MD_BLOCK_TR:
      if !text.isEmpty { text += "\n" }
      isFirstCell = true
    case MD_BLOCK_TH, MD_BLOCK_TD:
      if !isFirstCell { text += " | " }
      isFirstCell = false
    default: break
    }
  }

  private func leave(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_UL, MD_BLOCK_OL:
      close()
      listLevel -= 1
    case MD_BLOCK_QUOTE:
      close()
      quoteLevel -= 1
    case MD_BLOCK_CODE:
      close()
      isCode = false
    case MD_BLOCK_TABLE:
      close()
      isTable = false
    case MD_BLOCK_LI, MD_BLOCK_P, MD_BLOCK_HTML, MD_BLOCK_H: close()
    default: break
    }
  }

  private func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_SPAN_EM, MD_SPAN_STRONG: emphasisLevel += 1
    case MD_SPAN_IMG:
      let title = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee.title
      pictures.append(title.map { Self.string($0.text, Int($0.size)) } ?? "")
    default: break
    }
  }

  private func leaveSpan(_ type: MD_SPANTYPE) {
    switch type {
    case MD_SPAN_EM, MD_SPAN_STRONG: emphasisLevel -= 1
    case MD_SPAN_IMG:
      let title = pictures.popLast() ?? ""
      guard pictures.isEmpty else { break }
      captions.append(
        title.isEmpty ? pictureText : pictureText.isEmpty ? title : pictureText + "\n" + title)
      pictureText = ""
    default: break
    }
  }

  private func add(_ type: MD_TEXTTYPE, _ pointer: UnsafePointer<MD_CHAR>?, _ size: Int) {
    var piece = Self.string(pointer, size)
    switch type {
    case MD_TEXT_SOFTBR: piece = " "
    case MD_TEXT_BR: piece = isTable ? " " : "\n"
    case MD_TEXT_NULLCHAR: piece = "\u{FFFD}"
    case MD_TEXT_ENTITY: piece = CharacterReference.text(of: piece) ?? piece
    case MD_TEXT_HTML:
      if piece.hasPrefix("<!--") { return }
      if piece.lowercased().hasPrefix("<br") { piece = "\n" }
    default: break
    }
    if !pictures.isEmpty {
      pictureText += piece
    } else {
      text += piece
      if emphasisLevel > 0 { emphasised += piece.unicodeScalars.count }
    }
  }

  private static func string(_ pointer: UnsafePointer<MD_CHAR>?, _ size: Int) -> String {
    guard let pointer, size > 0 else { return "" }
    return UnsafeBufferPointer(start: pointer, count: size).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
