// What version 3 adds: refused suggestions, and what the rules found last.

extension Schema {
  static let version3Refusals = """
    CREATE TABLE suggestion_refusal (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL CONSTRAINT refusal_id_is_unique UNIQUE,
      article INTEGER NOT NULL
        CONSTRAINT refusal_has_its_article REFERENCES article (number),
      revision INTEGER NOT NULL
        CONSTRAINT refusal_has_its_revision REFERENCES revision (number),
      type TEXT NOT NULL,
      rule TEXT NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      coder TEXT NOT NULL,
      time INTEGER NOT NULL,
      CONSTRAINT refusal_is_of_a_span CHECK (0 <= span_start AND span_start <= span_end)
    ) STRICT;
    CREATE INDEX refusal_in_document ON suggestion_refusal (article, span_start, id);
    CREATE INDEX refusal_by_revision ON suggestion_refusal (revision);
    """

  /// What the rules found in the newest text of an article that was opened.
  ///
  /// It may be emptied or dropped at any time, and is made again when there is something to keep.
  static let suggestionCache = """
    -- JSON, some hundred suggestions a chunk, compressed with zlib.
    CREATE TABLE IF NOT EXISTS suggestion_cache (
      revision INTEGER NOT NULL
        CONSTRAINT suggestions_have_their_revision REFERENCES revision (number),
      ordinal INTEGER NOT NULL,
      chunks INTEGER NOT NULL,
      -- The version of the rules and all else that what they find depends on.
      setting TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (revision, ordinal)
    ) STRICT;
    """
}
