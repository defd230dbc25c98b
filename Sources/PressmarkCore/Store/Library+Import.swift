extension Library {
  /// Adds an article that was imported, or finds the one that has its text already.
  ///
  /// One act (``Act/Verb/addArticle``), so undo takes it away again. The source is the file it came
  /// from, so that the file need not be read again.
  ///
  /// - Throws: ``LibraryError``; nothing was added then.
  public func add(
    _ imported: ImportedArticle, source: FileSource? = nil
  ) throws(LibraryError) -> Addition {
    try add(
      imported.revision, metadata: imported.metadata, importer: imported.importer, source: source)
  }
}
