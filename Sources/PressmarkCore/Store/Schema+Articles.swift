// Offsets and lengths are Unicode scalars, times milliseconds since 1970 (UTC). The integer keys
// never leave the file; what the world sees are `id`, `digest` and `path`.

extension Schema {
  static let version1Articles = """
    CREATE TABLE article (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL CONSTRAINT article_id_is_unique UNIQUE,
      title TEXT NOT NULL,
      byline TEXT NOT NULL CONSTRAINT article_byline_is_a_list CHECK (json_valid(byline)),
      published TEXT,
      language TEXT,
      site TEXT,
      url TEXT,
      revision INTEGER NOT NULL
        CONSTRAINT article_has_its_revision REFERENCES revision (number)
        DEFERRABLE INITIALLY DEFERRED,
      added INTEGER NOT NULL,
      deleted INTEGER,
      -- 0 when adding it was undone: the row and its texts stay for the redo.
      present INTEGER NOT NULL DEFAULT 1 CONSTRAINT article_present_is_boolean
        CHECK (present IN (0, 1)),
      -- Kept by triggers, so that a list of articles need not count a million marks.
      annotations INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    -- Unique, so that SQLite knows that marks sorted inside each article are sorted as a whole.
    CREATE UNIQUE INDEX article_in_order ON article (added, id) WHERE present = 1 AND deleted IS NULL;
    CREATE INDEX article_by_published ON article (published) WHERE present = 1 AND deleted IS NULL;

    CREATE TABLE revision (
      number INTEGER PRIMARY KEY,
      article INTEGER NOT NULL CONSTRAINT revision_has_its_article REFERENCES article (number),
      digest TEXT NOT NULL CONSTRAINT revision_digest_is_sha256 CHECK (length(digest) = 64),
      importer TEXT NOT NULL,
      length INTEGER NOT NULL,
      pieces INTEGER NOT NULL,
      created INTEGER NOT NULL,
      CONSTRAINT revision_is_stored_once UNIQUE (article, digest)
    ) STRICT;
    CREATE INDEX revision_by_digest ON revision (digest);

    CREATE TABLE piece (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CONSTRAINT piece_has_its_revision REFERENCES revision (number),
      ordinal INTEGER NOT NULL,
      block INTEGER NOT NULL,
      role TEXT NOT NULL,
      level INTEGER,
      start INTEGER NOT NULL CONSTRAINT piece_starts_in_text CHECK (start >= 0),
      length INTEGER NOT NULL CONSTRAINT piece_length_is_positive CHECK (length >= 0),
      starts_block INTEGER NOT NULL,
      ends_block INTEGER NOT NULL,
      text TEXT NOT NULL,
      CONSTRAINT piece_ordinal_is_unique UNIQUE (revision, ordinal)
    ) STRICT;
    CREATE UNIQUE INDEX piece_by_start ON piece (revision, start, ordinal);

    CREATE TABLE file_source (
      path TEXT PRIMARY KEY,
      article INTEGER NOT NULL CONSTRAINT file_source_has_its_article REFERENCES article (number),
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX file_source_by_article ON file_source (article);

    CREATE TABLE reading_place (
      article INTEGER PRIMARY KEY
        CONSTRAINT reading_place_has_its_article REFERENCES article (number),
      revision TEXT NOT NULL,
      place INTEGER NOT NULL,
      farthest INTEGER NOT NULL,
      modified INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE bookmark (
      article INTEGER NOT NULL CONSTRAINT bookmark_has_its_article REFERENCES article (number),
      letter TEXT NOT NULL,
      place INTEGER NOT NULL,
      PRIMARY KEY (article, letter)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      key TEXT PRIMARY KEY,
      article TEXT,
      annotation TEXT,
      text TEXT NOT NULL,
      modified INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_by_article ON draft (article);
    """

  static let version1Codebook = """
    CREATE TABLE code (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      -- The name in lower case: names are unique without regard to case.
      folded_name TEXT NOT NULL CONSTRAINT code_name_is_unique UNIQUE,
      key TEXT CONSTRAINT code_key_is_unique UNIQUE,
      color TEXT NOT NULL,
      description TEXT NOT NULL,
      parent TEXT CONSTRAINT code_has_its_parent REFERENCES code (id)
        DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX code_by_parent ON code (parent);
    """
}
