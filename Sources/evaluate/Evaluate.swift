internal import ArgumentParser

/// The program that measures pressmark on data sets.
@main
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure pressmark on data sets.",
    discussion: """
      Results go to standard output as JSON Lines, the elapsed time to standard error.

      Examples:
        evaluate extract press/*.txt > extracted.jsonl
        evaluate suggest < claims.jsonl > found.jsonl
        evaluate checkworthiness < sentences.jsonl > scores.jsonl
        evaluate library /dev/shm/large.sqlite --articles 10000 --annotations 100000
      """,
    subcommands: [
      CheckworthinessEvaluation.self, ExtractEvaluation.self, LibraryEvaluation.self,
      SuggestEvaluation.self,
    ])
}
