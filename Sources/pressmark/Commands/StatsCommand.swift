internal import ArgumentParser
internal import PressmarkCore

/// `pressmark stats`: how much there is of what.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count marks and draw charts: all of them, or those that a query finds.",
    discussion: """
      By month of publication, source, type, verdict, code, status and speaker; codes that occur \
      together, the times that claims speak of, and how far each coder is. The query is that of \
      `pressmark claims`: stats has:claim counts claims only.

      --svg writes a picture for each chart that has something to show, black on white, with its \
      numbers as text. --json and --csv print the numbers behind the charts.

      Examples:
        pressmark stats
        pressmark stats 'code:money date:2025' --top 5
        pressmark stats --json | jq -r 'select(.chart == "verdict")'
        pressmark stats --svg charts
      """)

  @Argument(help: ArgumentHelp("Words and fields; without it, all marks.", valueName: "query"))
  var query: [String] = []

  @Flag(help: "Print JSON Lines: chart, label, labels, measure, value, with.")
  var json = false

  @Flag(help: "Print comma-separated values with a header line.")
  var csv = false

  @Flag(help: "With --csv: cells exactly as they are.")
  var unguarded = false

  @Option(
    help: ArgumentHelp(
      "Write a picture of each chart into this folder; it is made if need be.",
      valueName: "folder"),
    completion: .directory)
  var svg: String?

  @Option(
    help: ArgumentHelp(
      "Name so many sources, codes, pairs, speakers and coders, and add up the rest; 0 names all "
        + "(else 20).", valueName: "count"))
  var top = 20

  @Option(
    help: ArgumentHelp(
      "Draw charts in so many columns (else the terminal's, else 80).", valueName: "columns"))
  var width: Int?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv cannot be combined: choose one") }
    if top < 0 { throw ValidationError("--top must be 0 or more") }
    if let width, !(30...1000).contains(width) {
      throw ValidationError("--width must be from 30 to 1000 columns")
    }
    if svg == "" { throw ValidationError("--svg names no folder: give it a path") }
  }

  func run() throws {
    let argument = QueryArgument(query)
    let asked = try argument.query()
    let library = try options.open()
    let charts = try argument.asking {
      try library.statistics(of: asked, top: top == 0 ? nil : top)
    }
    var output = StandardOutput()
    if json {
      for line in Self.lines(of: charts) { try output.line(JSONLine.text(of: line)) }
    } else if csv {
      try writeCells(charts, to: &output)
    } else if svg == nil {
      let sentence = asked.isEmpty ? "There are no marks yet." : "No marks answer the query."
      let lines = ChartLines.lines(of: charts, columns: width ?? StandardOutput.columns ?? 80)
      for line in lines.isEmpty ? [sentence] : lines { try output.line(line) }
    }
    if let svg { try writePictures(charts, into: svg, to: &output) }
    try output.flush()
  }

  private static func lines(of charts: [Chart]) -> [ChartLine] {
    charts.flatMap { chart in chart.rows.map { ChartLine($0, of: chart.subject) } }
  }

  private func writeCells(_ charts: [Chart], to output: inout StandardOutput) throws {
    let header = ["chart", "label", "with", "labels", "measure", "value"]
    try output.write(CSVText.record(header, isGuarded: false))
    for line in Self.lines(of: charts) {
      let cells = [
        line.chart, line.label ?? "", line.with ?? "", String(line.labels), line.measure,
        String(line.value),
      ]
      try output.write(CSVText.record(cells, isGuarded: !unguarded))
    }
  }

  /// Writes a file for each chart, and says where, unless numbers are printed.
  private func writePictures(
    _ charts: [Chart], into folder: String, to output: inout StandardOutput
  ) throws {
    let charts = charts.filter { !$0.rows.isEmpty }
    try FileBytes.makeFolder(folder)
    for chart in charts {
      let path = "\(folder)/\(chart.subject.rawValue).svg"
      try FileBytes.write(ChartDrawing.svg(of: chart), to: path)
      if !json, !csv { try output.line(path.printableLine) }
    }
    if charts.isEmpty { StandardError.say("There are no marks: no picture was written.") }
  }
}

/// The charts one below the other, with an empty line between them.
private enum ChartLines {
  static func lines(of charts: [Chart], columns: Int) -> [String] {
    let text = ChartText(columns: max(30, columns))
    return Array(charts.map(text.lines).filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
