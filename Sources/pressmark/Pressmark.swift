internal import ArgumentParser

@main
struct Pressmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pressmark",
    abstract: "Read press articles in the terminal and annotate their claims.")
}
