/// One line of `stats --json`: a number of a chart.
public struct ChartLine: Encodable, Hashable, Sendable {
  /// The name of the chart.
  public let chart: String
  /// What the number stands for; `nil` for what has no name: see ``labels``.
  public let label: String?
  /// How many names or periods the number stands for: 1; 0 for marks that have no such value; more
  /// where others, or empty months, are added up.
  public let labels: Int
  /// What is counted.
  public let measure: String
  /// How many.
  public let value: Int
  /// The other code of a pair; `nil` elsewhere.
  public let with: String?

  /// A row of a chart.
  public init(_ row: Chart.Row, of subject: Chart.Subject) {
    chart = subject.rawValue
    measure = row.measure.rawValue
    value = row.value
    with = row.with
    switch row.label {
    case .named(let name): (label, labels) = (name, 1)
    case .none: (label, labels) = (nil, 0)
    case .others(let count): (label, labels) = (nil, count)
    case .gap(let range, let count): (label, labels) = (range, count)
    }
  }

  private enum Field: String, CodingKey { case chart, label, labels, measure, value, with }

  /// Writes every key; what does not apply is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(chart, forKey: .chart)
    try fields.encode(label, forKey: .label)
    try fields.encode(labels, forKey: .labels)
    try fields.encode(measure, forKey: .measure)
    try fields.encode(value, forKey: .value)
    try fields.encode(with, forKey: .with)
  }
}
