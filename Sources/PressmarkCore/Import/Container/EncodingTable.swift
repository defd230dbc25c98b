/// The encodings that a page, a mail or a book may be in, by the labels that they go by.
///
/// From the WHATWG Encoding Standard (encoding.spec.whatwg.org, "Names and labels"), which gives some
/// labels to a wider encoding than they say, with the old labels of code pages that documents carry
/// besides. A label that is not listed never reaches the C library.
enum EncodingTable {
  /// The C library's name of the encoding that a label stands for.
  ///
  /// UTF-8 and Windows-1252 are read without the C library and are not listed.
  ///
  /// - Parameter label: The label in lower case.
  /// - Returns: `nil` when the label is not listed.
  static func systemName(of label: String) -> String? { systemNames[label] }

  private static let systemNames: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in rows {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    for number in 1250...1258 where number != 1252 {
      for prefix in ["windows-", "cp", "x-cp"] { names["\(prefix)\(number)"] = "CP\(number)" }
    }
    for number in 2...16 where ![9, 11, 12].contains(number) {
      for prefix in ["iso-8859-", "iso8859-", "iso_8859-", "iso8859"] {
        names["\(prefix)\(number)"] = "ISO-8859-\(number)"
      }
    }
    return names
  }()

  private static let rows: [(name: String, labels: String)] = [
    ("ISO-8859-2", "latin2 l2 csisolatin2"),
    ("ISO-8859-3", "latin3 l3"),
    ("ISO-8859-4", "latin4 l4"),
    ("ISO-8859-5", "cyrillic csisolatincyrillic"),
    ("ISO-8859-6", "arabic"),
    ("ISO-8859-7", "greek greek8"),
    ("ISO-8859-8", "hebrew visual logical iso-8859-8-i iso-8859-8-e"),
    ("ISO-8859-10", "latin6 l6"),
    ("ISO-8859-15", "latin9 latin-9 l9"),
    ("CP1254", "iso-8859-9 iso8859-9 iso_8859-9 iso88599 latin5 l5"),
    ("CP874", "windows-874 tis-620 iso-8859-11 iso8859-11 iso_8859-11 dos-874"),
    ("KOI8-R", "koi8-r koi8 koi koi8_r cskoi8r"),
    ("KOI8-U", "koi8-u koi8-ru"),
    ("MACINTOSH", "macintosh mac x-mac-roman csmacintosh"),
    ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"),
    ("CP866", "ibm866 cp866 866"),
    ("CP850", "ibm850 cp850 850"),
    ("CP437", "ibm437 cp437 437"),
    ("GB18030", "gb18030 gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312"),
    ("BIG5-HKSCS", "big5 big5-hkscs cn-big5 x-x-big5"),
    ("EUC-JP", "euc-jp x-euc-jp"),
    ("CP932", "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j cp932"),
    ("ISO-2022-JP", "iso-2022-jp csiso2022jp"),
    ("CP949", "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cp949"),
    ("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"),
    ("UTF-32LE", "utf-32le"), ("UTF-32BE", "utf-32be"),
    // Of mail.
    ("UTF-7", "utf-7 unicode-1-1-utf-7"),
  ]
}
