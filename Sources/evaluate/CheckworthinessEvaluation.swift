internal import ArgumentParser
internal import Glibc
internal import PressmarkCore

/// `evaluate checkworthiness`: how much each sentence of a data set deserves checking.
struct CheckworthinessEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkworthiness",
    abstract: "Print how much each sentence deserves checking.",
    discussion: """
      Reads JSON Lines from standard input: {"id","text","lang"?}, a sentence a line. Writes {"id","score"}, \
      from 0 to 1; from 0.5 on a sentence is worth checking.

      Examples:
        evaluate checkworthiness < sentences.jsonl > scores.jsonl
      """)

  @Flag(help: "Print the features of each sentence besides, for training the weights.")
  var features = false

  func run() throws {
    let engine = SuggestionEngine()
    let clock = ContinuousClock()
    var elapsed = Duration.zero
    var texts = 0
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
      let score = engine.checkworthiness(of: text, language: fields["lang"])
      elapsed += clock.now - start
      texts += 1
      print(self.line(id: id, score))
    }
    let microseconds = Int((elapsed / .microseconds(1)).rounded())
    say("evaluate: \(texts) sentences in \(microseconds) µs")
    if failures > 0 { throw ExitCode(1) }
  }

  private func line(id: String, _ score: CheckworthinessScore?) -> String {
    var line = "{"
    if features, let score {
      line += "\"features\":[" + score.features.map(FlatObject.quoted).joined(separator: ",")
      line += "],"
    }
    line += "\"id\":\(FlatObject.quoted(id)),"
    if features, let score {
      line +=
        "\"repeated\":[" + score.repeatedFeatures.map(FlatObject.quoted).joined(separator: ",")
      line += "],"
    }
    return line + "\"score\":\(score?.value ?? 0)}"
  }

  private func say(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
