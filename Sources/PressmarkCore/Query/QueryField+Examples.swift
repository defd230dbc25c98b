extension QueryField {
  /// How the field is written, for sentences that say so.
  var example: String {
    switch self {
    case .code: "code:money"
    case .coder: "coder:marie"
    case .status: "status:draft"
    case .type: "type:numerical"
    case .verdict: "verdict:none"
    case .speaker: "speaker:\"Ted Sarandos\""
    case .value: "value>1e6 or value:10..20"
    case .unit: "unit:USD"
    case .time: "time:2025"
    case .modality: "modality:reported-conditional"
    case .stance: "stance:denies"
    case .method: "method:manual"
    case .quote: "quote:budget"
    case .note: "note:archive"
    case .gist: "gist:faster"
    case .has: "has:evidence"
    case .title: "title:Netflix"
    case .author: "author:Martin"
    case .source: "source:\"Le Monde\""
    case .section: "section:culture"
    case .lang: "lang:fr"
    case .date: "date:2025-07..2025-08"
    case .before: "before:2025-08"
    case .after: "after:2025-08"
    case .marks: "marks:0 or marks>10"
    case .article: "article:3f2a"
    case .text: "text:netflix"
    case .is: "is:unread"
    }
  }
}
