import Terminal
import Testing

@testable import PressmarkTUI

/// Keys in a command line, the line after them, and what the last key did.
private struct PromptCase: CustomTestStringConvertible, Sendable {
  var keys: String
  var text: String
  var outcome: CommandPrompt.Outcome
  var testDescription: String { keys }
}

private let cases: [PromptCase] = [
  PromptCase(keys: "q Tab Enter", text: "quit", outcome: .submitted("quit")),
  PromptCase(keys: "e Tab", text: "evidence", outcome: .changed),
  PromptCase(keys: "e Tab Tab", text: "export", outcome: .changed),
  PromptCase(keys: "e Tab S-Tab", text: "export", outcome: .changed),
  PromptCase(keys: "e x p Tab m Tab", text: "export markdown", outcome: .changed),
  PromptCase(keys: "z Tab", text: "z", outcome: .moved),
  PromptCase(keys: "Up", text: "measure 70", outcome: .changed),
  PromptCase(keys: "Up Up", text: "export json", outcome: .changed),
  PromptCase(keys: "e Up", text: "export json", outcome: .changed),
  PromptCase(keys: "e Up Down", text: "e", outcome: .changed),
  PromptCase(keys: "Down", text: "", outcome: .moved),
  PromptCase(keys: "Backspace", text: "", outcome: .cancelled),
  PromptCase(keys: "a Backspace", text: "", outcome: .changed),
  PromptCase(keys: "a Escape", text: "a", outcome: .cancelled),
]

@Suite struct CommandPromptTests {
  @Test(arguments: cases)
  private func keysMakeLines(_ example: PromptCase) {
    var prompt = CommandPrompt(
      prefix: ":", history: ["export json", "measure 70"],
      candidates: [
        .init("evidence"), .init("export", arguments: ["markdown", "json"]), .init("quit"),
      ])
    var outcome = CommandPrompt.Outcome.ignored
    for key in keys(example.keys) { outcome = prompt.handle(key) }
    #expect(prompt.text == example.text && outcome == example.outcome)
  }

  @Test(arguments: [
    ("tel", "Télévision", NameMatch.prefix), ("mis", "source missing", .wordStart),
    ("issi", "source missing", .inside), ("z", "source", nil), ("", "source", .prefix),
    ("l'e", "L’Éternaute", .prefix),
  ])
  func namesMatchFolded(typed: String, name: String, match: NameMatch?) {
    #expect(NameMatch(of: NameMatch.folded(typed), in: NameMatch.folded(name)) == match)
  }
}
