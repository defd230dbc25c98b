/// The eight-bit code pages of Windows that rich text is written in.
enum CodePage {
  /// The text that bytes stand for in a code page; each byte that stands for nothing is U+FFFD.
  ///
  /// A code page that is not known counts as the western one, and one with two bytes a character
  /// (eastern Asia) gives one U+FFFD for each pair: texts in those scripts are written with `\\u`.
  static func text(of bytes: [UInt8], in page: Int) -> String {
    if twoByteCodePages.contains(page) { return twoByteText(of: bytes) }
    guard let upper = upper[page] else { return Windows1252.text(bytes) }
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(scalars)
  }

  /// The code page that a font's character set (`\\fcharset`) stands for, `nil` when it is the
  /// document's own (Rich Text Format Specification 1.9.1, table of character sets).
  static func page(ofCharacterSet set: Int) -> Int? { pages[set] }

  private static let pages: [Int: Int] = [
    128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 186: 1257, 204: 1251, 238: 1250,
  ]

  private static let twoByteCodePages: Set<Int> = [932, 936, 949, 950]

  private static func twoByteText(of bytes: [UInt8]) -> String {
    var text = ""
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(bytes[place]))
        place += 1
      } else {
        text.unicodeScalars.append("\u{FFFD}")
        place += 2
      }
    }
    return text
  }

  /// The characters of 0x80 to 0xFF (Unicode Consortium, mappings of vendors, Microsoft Windows).
  private static let upper: [Int: [Unicode.Scalar]] = tables.mapValues { Array($0.unicodeScalars) }

  private static let tables: [Int: String] = [
    // Central and eastern Europe.
    1250: """
      €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
      \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
      ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
      ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
      """,
    // Cyrillic.
    1251: """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
      \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмнопрстуфхцчшщъыьэюя
      """,
    // Greek.
    1253: """
      €\u{FFFD}‚ƒ„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
      \u{A0}΅Ά£¤¥¦§¨©\u{FFFD}«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
      ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
      ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}
      """,
    // Turkish.
    1254: """
      €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}\u{FFFD}Ÿ\
      \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
      àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ
      """,
    // Baltic.
    1257: """
      €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}¨ˇ¸\u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}¯˛\u{FFFD}\
      \u{A0}\u{FFFD}¢£¤\u{FFFD}¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ\
      ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
      ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙
      """,
  ]
}
