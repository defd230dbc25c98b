/// Why the library could not do what it was asked to do, as a sentence for people.
public enum LibraryError: Error, Equatable, Sendable {
  /// Neither `PRESSMARK_LIBRARY`, `XDG_DATA_HOME` nor `HOME` says where the library is.
  case noHome
  /// The file or its folder cannot be made or opened.
  case cannotOpen(path: String, reason: String)
  /// The file is not an SQLite file, or not one of ours.
  case notALibrary(path: String)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// A newer pressmark has written the library.
  case newerSchema(path: String, found: Int, known: Int)
  /// Another program uses the library and it must not.
  case inUse(path: String, processes: [Int])
  /// Another program was writing for longer than we wait.
  case busy(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The library, or its disk, can only be read.
  case readOnly(path: String)
  /// The disk failed, or SQLite did.
  case failed(path: String, detail: String)
  /// What an act wanted to change was not as it expected.
  case changedMeanwhile(String)
  /// An act asked for what cannot be.
  case notAllowed(String)
  /// No article has that name.
  case noSuchArticle(String)
  /// Several articles begin like that, or have that path.
  case ambiguousArticle(String, candidates: [ArticleID])
  /// The article has no such text.
  case noSuchRevision(digest: String, article: ArticleID)
  /// A query names what the library does not have.
  case query(QueryError)

  /// Whether the library as a whole cannot be used (exit status 3), not just this request (1).
  public var isLibraryUnusable: Bool {
    switch self {
    case .noHome, .cannotOpen, .notALibrary, .damaged, .newerSchema, .inUse, .busy, .diskFull,
      .readOnly, .failed:
      true
    case .changedMeanwhile, .notAllowed, .noSuchArticle, .ambiguousArticle, .noSuchRevision,
      .query:
      false
    }
  }
}

extension LibraryError: CustomStringConvertible {
  /// What was wrong, where, what was kept and what to do.
  public var description: String {
    switch self {
    case .noHome:
      "nobody says where the library is: set HOME, or name a file with --library PATH"
    case .cannotOpen(let path, let reason):
      "the library \(path) cannot be opened: \(reason)"
    case .notALibrary(let path):
      "\(path) is not a pressmark library; it was left as it is: "
        + "name another file with --library PATH"
    case .damaged(let path, let detail):
      "the library \(path) is damaged (\(detail)); it was left as it is: "
        + "restore a copy from the folder “backups” beside it"
    case .newerSchema(let path, let found, let known):
      "the library \(path) was written by a newer pressmark (schema \(found), this one knows "
        + "\(known)); it was left as it is: update pressmark"
    case .inUse(let path, let processes) where processes.isEmpty:
      "the library \(path) is in use by another program: close it and try again"
    case .inUse(let path, let processes):
      "the library \(path) is in use by process "
        + "\(processes.map(String.init).joined(separator: ", ")): close it and try again"
    case .busy(let path):
      "the library \(path) was being written by another program for more than 5 seconds; "
        + "nothing was changed: try again"
    case .diskFull(let path):
      "the disk of the library \(path) is full; what was saved before is safe, this was not "
        + "saved: free some space and try again"
    case .readOnly(let path):
      "the library \(path) can only be read; nothing was changed"
    case .failed(let path, let detail):
      "the library \(path) reports: \(detail); nothing was changed"
    case .changedMeanwhile(let what):
      "\(what); nothing was changed"
    case .notAllowed(let what):
      "\(what); nothing was changed"
    case .noSuchArticle(let reference):
      "no article “\(reference)” in the library: `pressmark list` shows them"
    case .ambiguousArticle(let reference, let candidates):
      "“\(reference)” names several articles: "
        + candidates.map(\.rawValue).joined(separator: ", ")
    case .noSuchRevision(let digest, let article):
      "article \(article.rawValue) has no text \(digest.prefix(12))"
    case .query(let error): error.sentence
    }
  }
}
