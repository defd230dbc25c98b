extension Schema {
  static let version1Journal = """
    CREATE TABLE journal (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      verb TEXT NOT NULL,
      article TEXT,
      coder TEXT NOT NULL,
      time INTEGER NOT NULL,
      kind TEXT NOT NULL CONSTRAINT journal_kind_is_known
        CHECK (kind IN ('done', 'undone', 'redone')),
      -- The entry that was undone or redone.
      subject INTEGER CONSTRAINT journal_has_its_subject REFERENCES journal (number),
      changes TEXT NOT NULL CONSTRAINT journal_changes_are_json CHECK (json_valid(changes)),
      CONSTRAINT journal_subject_fits_kind CHECK ((kind = 'done') = (subject IS NULL))
    ) STRICT;
    CREATE INDEX journal_by_article ON journal (article, number);

    CREATE TRIGGER journal_keeps_its_entries BEFORE DELETE ON journal BEGIN
      SELECT RAISE(ABORT, 'the journal only grows');
    END;
    CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal BEGIN
      SELECT RAISE(ABORT, 'the journal only grows');
    END;

    -- Which entries touched an annotation or a code: the history of one claim.
    CREATE TABLE journal_mention (
      subject TEXT NOT NULL,
      entry INTEGER NOT NULL CONSTRAINT journal_mention_has_its_entry REFERENCES journal (number),
      PRIMARY KEY (subject, entry)
    ) STRICT, WITHOUT ROWID;

    -- What undo and redo can still reach; undone_by is the entry that took it back.
    CREATE TABLE reversible (
      entry INTEGER PRIMARY KEY CONSTRAINT reversible_has_its_entry REFERENCES journal (number),
      article TEXT,
      undone_by INTEGER CONSTRAINT reversible_was_undone_by REFERENCES journal (number)
    ) STRICT;
    CREATE INDEX reversible_to_undo ON reversible (article, entry) WHERE undone_by IS NULL;
    CREATE INDEX reversible_to_undo_anywhere ON reversible (entry) WHERE undone_by IS NULL;
    CREATE INDEX reversible_to_redo ON reversible (undone_by) WHERE undone_by IS NOT NULL;
    """

  static let version1Search = """
    CREATE VIRTUAL TABLE piece_words USING fts5 (
      text, content = 'piece', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2');
    CREATE TRIGGER piece_is_indexed AFTER INSERT ON piece BEGIN
      INSERT INTO piece_words (rowid, text) VALUES (new.number, new.text);
    END;
    CREATE TRIGGER piece_is_unindexed AFTER DELETE ON piece BEGIN
      INSERT INTO piece_words (piece_words, rowid, text) VALUES ('delete', old.number, old.text);
    END;

    CREATE VIEW annotation_text (number, quote, note, gist) AS
      SELECT a.number,
        (SELECT group_concat(exact, ' … ') FROM
          (SELECT exact FROM annotation_span WHERE annotation = a.number ORDER BY ordinal)),
        a.note,
        (SELECT gist FROM claim WHERE annotation = a.number)
      FROM annotation a;
    -- A mark is spread over several tables, so its words are kept by the code that writes them.
    CREATE VIRTUAL TABLE annotation_words USING fts5 (
      quote, note, gist, content = 'annotation_text', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

    CREATE VIRTUAL TABLE article_words USING fts5 (
      title, byline, site, content = 'article', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    CREATE TRIGGER article_is_indexed AFTER INSERT ON article BEGIN
      INSERT INTO article_words (rowid, title, byline, site)
        VALUES (new.number, new.title, new.byline, new.site);
    END;
    CREATE TRIGGER article_is_reindexed AFTER UPDATE OF title, byline, site ON article BEGIN
      INSERT INTO article_words (article_words, rowid, title, byline, site)
        VALUES ('delete', old.number, old.title, old.byline, old.site);
      INSERT INTO article_words (rowid, title, byline, site)
        VALUES (new.number, new.title, new.byline, new.site);
    END;
    """
}
