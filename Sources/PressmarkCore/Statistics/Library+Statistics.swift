internal import GRDB

extension Library {
  /// How much there is of what among the marks that a query finds: the numbers behind the charts.
  ///
  /// They are counted inside the library file: memory does not grow with the number of marks, but
  /// for eight bytes and their digits for each mark that a query finds.
  ///
  /// - Parameters:
  ///   - query: Which marks; ``Query/everything`` for all that are not in deleted articles.
  ///   - top: How many sources, codes, pairs of codes, speakers and coders are named at most; the
  ///     rest is added up. `nil` names all.
  /// - Returns: A chart for each subject, in the order of ``Chart/Subject``; one without rows where
  ///   there is nothing to count.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func statistics(of query: Query, top: Int? = nil) throws(LibraryError) -> [Chart] {
    try read { db in
      try StatisticsCount(query, top: top.map { max(0, $0) }, db).charts(db)
    }
  }
}
