// What version 2 adds: more metadata, what a person has corrected, and the files that articles came from.

extension Schema {
  static let version2Articles = """
    ALTER TABLE article ADD COLUMN section TEXT;
    ALTER TABLE article ADD COLUMN modified TEXT;
    ALTER TABLE article ADD COLUMN page TEXT;
    ALTER TABLE article ADD COLUMN words INTEGER;
    ALTER TABLE article ADD COLUMN document_number TEXT;
    -- The names of the fields that a person has set, sorted.
    ALTER TABLE article ADD COLUMN corrected TEXT NOT NULL DEFAULT '[]'
      CONSTRAINT article_corrected_is_a_list CHECK (json_valid(corrected));
    CREATE INDEX article_by_url ON article (url)
      WHERE url IS NOT NULL AND present = 1 AND deleted IS NULL;
    """

  static let version2Originals = """
    -- A file's content as it was read or fetched: stored once, however many articles came of it.
    CREATE TABLE original (
      number INTEGER PRIMARY KEY,
      digest TEXT NOT NULL CONSTRAINT original_is_stored_once UNIQUE
        CONSTRAINT original_digest_is_sha256 CHECK (length(digest) = 64),
      size INTEGER NOT NULL CONSTRAINT original_size_is_a_count CHECK (size >= 0),
      chunks INTEGER NOT NULL,
      name TEXT,
      address TEXT,
      content_type TEXT,
      obtained INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX original_by_address ON original (address) WHERE address IS NOT NULL;

    -- A mebibyte of the content each, the last one less, compressed with zlib one by one.
    CREATE TABLE original_chunk (
      number INTEGER PRIMARY KEY,
      original INTEGER NOT NULL CONSTRAINT chunk_has_its_original REFERENCES original (number),
      ordinal INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      CONSTRAINT chunk_ordinal_is_unique UNIQUE (original, ordinal)
    ) STRICT;

    -- Which text was made of which original, of which of its articles, and how it was asked to be read.
    CREATE TABLE revision_origin (
      revision INTEGER PRIMARY KEY
        CONSTRAINT origin_has_its_revision REFERENCES revision (number),
      original INTEGER NOT NULL CONSTRAINT origin_has_its_original REFERENCES original (number),
      part INTEGER NOT NULL,
      reading TEXT NOT NULL CONSTRAINT origin_reading_is_json CHECK (json_valid(reading))
    ) STRICT;
    CREATE INDEX revision_origin_by_original ON revision_origin (original, part);

    -- What was made of an original by one way of reading it; refused counts the articles in it that
    -- could not be read, and which are tried again.
    CREATE TABLE original_reading (
      original INTEGER NOT NULL CONSTRAINT reading_has_its_original REFERENCES original (number),
      reading TEXT NOT NULL CONSTRAINT reading_is_json CHECK (json_valid(reading)),
      refused INTEGER NOT NULL,
      PRIMARY KEY (original, reading)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE original_article (
      original INTEGER NOT NULL CONSTRAINT article_has_its_original REFERENCES original (number),
      reading TEXT NOT NULL,
      part INTEGER NOT NULL,
      article INTEGER NOT NULL
        CONSTRAINT original_has_its_article REFERENCES article (number),
      PRIMARY KEY (original, reading, part)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX original_article_by_article ON original_article (article);

    -- Where no original was kept, as in version 1, the article stands here.
    CREATE TABLE file_source_2 (
      path TEXT PRIMARY KEY,
      article INTEGER CONSTRAINT file_source_has_its_article REFERENCES article (number),
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      original INTEGER CONSTRAINT file_source_has_its_original REFERENCES original (number),
      reading TEXT,
      CONSTRAINT file_source_leads_somewhere CHECK ((article IS NULL) <> (original IS NULL)),
      CONSTRAINT file_source_has_its_reading CHECK ((original IS NULL) = (reading IS NULL))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO file_source_2 (path, article, size, modified)
      SELECT path, article, size, modified FROM file_source;
    DROP TABLE file_source;
    ALTER TABLE file_source_2 RENAME TO file_source;
    CREATE INDEX file_source_by_article ON file_source (article) WHERE article IS NOT NULL;
    CREATE INDEX file_source_by_original ON file_source (original) WHERE original IS NOT NULL;

    -- The articles of each file, in its order.
    CREATE VIEW source_article (path, part, article, size, modified) AS
      SELECT path, 1, article, size, modified FROM file_source WHERE article IS NOT NULL
      UNION ALL
      SELECT f.path, o.part, o.article, f.size, f.modified
      FROM file_source f JOIN original_article o
        ON o.original = f.original AND o.reading = f.reading;
    """

  static let version2Search = """
    DROP TRIGGER article_is_indexed;
    DROP TRIGGER article_is_reindexed;
    DROP TABLE article_words;
    CREATE VIRTUAL TABLE article_words USING fts5 (
      title, byline, site, section, document_number, content = 'article',
      content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    INSERT INTO article_words (article_words) VALUES ('rebuild');
    CREATE TRIGGER article_is_indexed AFTER INSERT ON article BEGIN
      INSERT INTO article_words (rowid, title, byline, site, section, document_number)
        VALUES (new.number, new.title, new.byline, new.site, new.section, new.document_number);
    END;
    CREATE TRIGGER article_is_reindexed
      AFTER UPDATE OF title, byline, site, section, document_number ON article
    BEGIN
      INSERT INTO article_words (article_words, rowid, title, byline, site, section,
          document_number)
        VALUES ('delete', old.number, old.title, old.byline, old.site, old.section,
          old.document_number);
      INSERT INTO article_words (rowid, title, byline, site, section, document_number)
        VALUES (new.number, new.title, new.byline, new.site, new.section, new.document_number);
    END;
    """
}
