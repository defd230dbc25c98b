internal import ArgumentParser
internal import Glibc
internal import PressmarkCore

/// `evaluate suggest`: what the suggestion rules find in each text of a data set.
struct SuggestEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Print what the suggestion rules find in each text.",
    discussion: """
      Reads JSON Lines from standard input: {"id","text","lang"?,"ref"?}, ref being the moment that \
      relative expressions start from. Writes {"id","spans":[{"start","end","type","value"?,"unit"?,\
      "speaker"?}]}, everything that the rules find; offsets are Unicode scalars of the text as given.

      Examples:
        evaluate suggest < texts.jsonl > found.jsonl
      """)

  @Option(help: "Rules that are not applied, separated by commas.")
  var without: String = ""

  @Flag(
    help: "Leave out what a reader is not shown: numbers inside longer quantities, years, labels.")
  var shown = false

  func run() throws {
    let engine = SuggestionEngine(
      disabledRules: Set(without.split(separator: ",").map(String.init)))
    let clock = ContinuousClock()
    var elapsed = Duration.zero
    var texts = 0
    var words = 0
    var failures = 0
    var number = 0
    while let line = readLine() {
      number += 1
      guard !line.isEmpty else { continue }
      guard let fields = FlatObject(line)?.strings, let id = fields["id"], let text = fields["text"]
      else {
        say("evaluate: line \(number) is no JSON object with an id and a text; it was left out")
        failures += 1
        continue
      }
      let start = clock.now
      let found = engine.suggestions(
        in: text, language: fields["lang"],
        reference: fields["ref"].flatMap { ReferenceMoment(iso8601: $0) }, includesMinor: !shown)
      elapsed += clock.now - start
      texts += 1
      words += wordCount(text)
      print(Self.line(id: id, found))
    }
    let milliseconds = elapsed / .microseconds(1) / 1000
    say(
      "evaluate: \(texts) texts, \(words) words in \(hundredths(milliseconds)) ms, "
        + "\(hundredths(milliseconds * 1000 / Double(max(words, 1)))) ms per 1,000 words")
    if failures > 0 { throw ExitCode(1) }
  }

  private static func line(id: String, _ found: [Suggestion]) -> String {
    var line = "{\"id\":\(FlatObject.quoted(id)),\"spans\":["
    var isFirst = true
    for suggestion in found {
      for span in [suggestion.span] + suggestion.furtherSpans {
        if !isFirst { line += "," }
        isFirst = false
        line += "{\"end\":\(span.end.scalars)"
        if let speaker = suggestion.speaker {
          line += ",\"speaker\":[\(speaker.start.scalars),\(speaker.end.scalars)]"
        }
        line += ",\"start\":\(span.start.scalars),\"type\":\"\(suggestion.type.rawValue)\""
        if let unit = suggestion.unit { line += ",\"unit\":\(FlatObject.quoted(unit))" }
        if let value = suggestion.value {
          line += ",\"value\":" + Self.value(value, suggestion)
        }
        line += "}"
      }
    }
    return line + "]}"
  }

  /// A value as the data sets have it: both ends of a range, except of a share.
  private static func value(_ value: String, _ suggestion: Suggestion) -> String {
    guard let upper = suggestion.upperValue, suggestion.type != .percent else {
      return FlatObject.quoted(value)
    }
    return "[\(end(value)),\(end(upper))]"
  }

  /// An end of a range; an open one is null.
  private static func end(_ value: String) -> String {
    value == ".." ? "null" : FlatObject.quoted(value)
  }

  private func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  private func hundredths(_ number: Double) -> String {
    let rounded = Int((number * 100).rounded())
    let rest = rounded % 100
    return "\(rounded / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func say(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
