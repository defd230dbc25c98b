/// A chart as numbers: what is counted, and a row for each bar.
public struct Chart: Hashable, Sendable {
  /// What is counted.
  public let subject: Subject
  /// The bars, in the order in which they are read.
  public let rows: [Row]

  /// A chart of some rows.
  public init(_ subject: Subject, rows: [Row]) {
    self.subject = subject
    self.rows = rows
  }

  /// What a chart counts; the raw value is its name in machine formats and of its SVG file.
  public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    /// Marks, claims, articles with marks, coders.
    case total
    /// Marks by the month in which their article was published.
    case month
    /// Marks by what published their article.
    case source
    /// Claims by type; one of several types counts for each.
    case type
    /// Marks by verdict.
    case verdict
    /// Marks by code; one with several codes counts for each.
    case code
    /// Marks by status.
    case status
    /// Claims by speaker.
    case speaker
    /// Pairs of codes that one mark has.
    case codesTogether = "codes-together"
    /// Pairs of codes of two marks that overlap.
    case codesOverlapping = "codes-overlapping"
    /// Claims by the time that they speak of.
    case time
    /// How far each coder is.
    case coder
  }

  /// One bar, or one number of several that belong to a name.
  public struct Row: Hashable, Sendable {
    /// What the bar stands for.
    public let label: Label
    /// The other code of a pair; `nil` elsewhere.
    public let with: String?
    /// What is counted.
    public let measure: Measure
    /// How many.
    public let value: Int

    /// A row.
    public init(_ label: Label, with: String? = nil, measure: Measure = .marks, value: Int) {
      self.label = label
      self.with = with
      self.measure = measure
      self.value = value
    }
  }

  /// What a bar stands for.
  public enum Label: Hashable, Sendable {
    /// A name, a month, a term.
    case named(String)
    /// Marks that have no such value.
    case none
    /// So many names that are not shown one by one.
    case others(Int)
    /// So many months or years in a row without a mark: `2019-03..2021-01`.
    case gap(String, Int)
  }

  /// What a number counts.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    case marks, claims, reviewed, articles, coders
    /// Pairs of marks.
    case pairs
  }
}

extension Chart.Subject {
  /// What stands over the chart.
  public var title: String {
    switch self {
    case .total: "All"
    case .month: "Marks by month of publication"
    case .source: "Marks by source"
    case .type: "Claims by type"
    case .verdict: "Marks by verdict"
    case .code: "Marks by code"
    case .status: "Marks by status"
    case .speaker: "Claims by speaker"
    case .codesTogether: "Codes on one mark"
    case .codesOverlapping: "Codes of marks that overlap"
    case .time: "Claims by the time that they speak of"
    case .coder: "Progress of each coder"
    }
  }
}

extension Chart.Row {
  /// What the row stands for, as people read it in a chart of that subject.
  public func name(in subject: Chart.Subject) -> String {
    switch label {
    case .named(let name): with.map { "\(name) + \($0)" } ?? name
    case .gap(let range, _): range
    case .others(let count): count == 1 ? "1 other" : "\(count) others"
    case .none:
      switch subject {
      case .month: "no date"
      case .source: "no source"
      case .verdict: "none"
      case .code: "no code"
      case .time: "no calendar date"
      default: "none"
      }
    }
  }
}
