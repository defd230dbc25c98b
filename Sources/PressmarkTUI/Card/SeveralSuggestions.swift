internal import PressmarkCore
internal import Terminal

/// The choice of suggestions to accept or refuse at once: those of a rule, in view, of the article.
///
/// A small letter accepts, its capital refuses; Esc leaves everything as it was.
struct SeveralSuggestions: Hashable, Sendable {
  /// One choice: its letter, what it is about, how many that are.
  struct Choice: Hashable, Sendable {
    var letter: Character
    var scope: SuggestionScope
    var words: String
    var count: Int
  }

  /// The choices from the fewest to the most.
  let choices: [Choice]

  /// The choices in an article.
  ///
  /// - Parameters:
  ///   - rule: The rule of the suggestion under the cursor; `nil` when there is none.
  ///   - ruleCount: How many suggestions that rule has.
  ///   - viewCount: How many stand on the screen.
  ///   - articleCount: How many there are.
  ///   - view: The text on the screen.
  init(rule: String?, ruleCount: Int, viewCount: Int, articleCount: Int, view: TextSpan) {
    var choices: [Choice] = []
    if let rule {
      choices.append(
        Choice(letter: "r", scope: .rule(rule), words: "of the rule \(rule)", count: ruleCount))
    }
    choices.append(Choice(letter: "v", scope: .view(view), words: "in view", count: viewCount))
    choices.append(
      Choice(letter: "a", scope: .article, words: "in the article", count: articleCount))
    self.choices = choices
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// These shall be accepted or refused.
    case chosen(Judgement, SuggestionScope)
    /// Nothing shall change.
    case cancelled
    /// The key is none of the panel's.
    case ignored
  }

  /// Handles a key.
  func handle(_ key: Key) -> Outcome {
    if key == .escape || key == .control("g") || key == .control("c") || key == .character("q") {
      return .cancelled
    }
    guard case .character(let letter) = key.code, key.modifiers.isEmpty,
      let choice = choices.first(where: { String($0.letter) == letter.lowercased() })
    else { return .ignored }
    return .chosen(letter == choice.letter ? .accept : .refuse, choice.scope)
  }

  /// The rows of the panel, frame included.
  var rowCount: Int { choices.count + Panel.borderRows }

  /// Draws the panel: a row a choice, with both letters and the number.
  func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    frame.cursor = nil
    let panel = Panel(
      title: "Several suggestions",
      hints: [.init("small", "accept"), .init("CAPITAL", "refuse"), .init("Esc", "back")])
    let content = panel.draw(in: rect, on: &frame, theme: theme)
    let digits = choices.map { String($0.count).count }.max() ?? 1
    for (row, choice) in choices.prefix(content.size.rows).enumerated() {
      let count = String(choice.count)
      var line = StyledLine(" \(choice.letter) \(choice.letter.uppercased()) ", theme.key)
      line.append(
        String(repeating: " ", count: 1 + digits - count.count) + "\(count)  ", theme.value)
      line.append(choice.words, choice.count > 0 ? theme.text : theme.dim)
      line.draw(
        in: Rect(
          column: content.origin.column, row: content.origin.row + row,
          columns: content.size.columns, rows: 1), on: &frame)
    }
  }
}
