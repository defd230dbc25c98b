/// The style that a terminal draws with, in words.
struct Pen {
  var attributes: Set<String> = []
  var foreground = ""
  var background = ""

  private static let order = ["bold", "dim", "italic", "underline", "blink", "reverse"]

  /// The style in the words of `Terminal.Style`; empty when it is plain.
  var description: String {
    ([foreground, background] + Self.order.filter(attributes.contains))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Takes the numbers of one SGR sequence.
  ///
  /// - Returns: The numbers that mean nothing here.
  mutating func select(_ numbers: [Int]) -> [Int] {
    var unknown: [Int] = []
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      if (number == 38 || number == 48), index + 2 < numbers.count, numbers[index + 1] == 5 {
        set(number == 38 ? "fg" : "bg", numbers[index + 2])
        index += 3
        continue
      }
      if !select(number) { unknown.append(number) }
      index += 1
    }
    return unknown
  }

  private mutating func set(_ plane: String, _ color: Int) {
    if plane == "fg" { foreground = "fg\(color)" } else { background = "bg\(color)" }
  }

  private mutating func select(_ number: Int) -> Bool {
    switch number {
    case 0: self = Pen()
    case 1: attributes.insert("bold")
    case 2: attributes.insert("dim")
    case 3: attributes.insert("italic")
    case 4: attributes.insert("underline")
    case 5: attributes.insert("blink")
    case 7: attributes.insert("reverse")
    case 10: break
    case 22: attributes.subtract(["bold", "dim"])
    case 23: attributes.remove("italic")
    case 24: attributes.remove("underline")
    case 25: attributes.remove("blink")
    case 27: attributes.remove("reverse")
    case 30...37: set("fg", number - 30)
    case 90...97: set("fg", number - 82)
    case 39: foreground = ""
    case 40...47: set("bg", number - 40)
    case 100...107: set("bg", number - 92)
    case 49: background = ""
    default: return false
    }
    return true
  }
}
