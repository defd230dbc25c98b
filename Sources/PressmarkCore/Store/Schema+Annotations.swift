extension Schema {
  static let version1Annotations = """
    CREATE TABLE annotation (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL CONSTRAINT annotation_id_is_unique UNIQUE,
      article INTEGER NOT NULL
        CONSTRAINT annotation_has_its_article REFERENCES article (number),
      revision INTEGER NOT NULL
        CONSTRAINT annotation_has_its_revision REFERENCES revision (number),
      -- The smallest span that holds it, for document order.
      extent_start INTEGER NOT NULL,
      extent_end INTEGER NOT NULL,
      note TEXT NOT NULL,
      coder TEXT NOT NULL,
      created INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      status TEXT NOT NULL CONSTRAINT annotation_status_is_known
        CHECK (status IN ('draft', 'ready', 'reviewed', 'adjudicated')),
      CONSTRAINT annotation_extent_is_a_span
        CHECK (0 <= extent_start AND extent_start <= extent_end)
    ) STRICT;
    CREATE INDEX annotation_in_document
      ON annotation (article, extent_start, extent_end DESC, id);
    CREATE INDEX annotation_by_status ON annotation (status, article, extent_start);
    CREATE INDEX annotation_by_coder ON annotation (coder, article, extent_start);
    CREATE INDEX annotation_by_revision ON annotation (revision);

    CREATE TRIGGER annotation_is_counted AFTER INSERT ON annotation BEGIN
      UPDATE article SET annotations = annotations + 1 WHERE number = new.article;
    END;
    CREATE TRIGGER annotation_is_discounted AFTER DELETE ON annotation BEGIN
      UPDATE article SET annotations = annotations - 1 WHERE number = old.article;
    END;

    CREATE TABLE annotation_span (
      annotation INTEGER NOT NULL CONSTRAINT span_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL,
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      PRIMARY KEY (annotation, ordinal),
      CONSTRAINT span_is_a_span CHECK (0 <= span_start AND span_start <= span_end)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE annotation_code (
      annotation INTEGER NOT NULL CONSTRAINT coding_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL CONSTRAINT coding_has_its_code REFERENCES code (id)
        DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (annotation, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX annotation_code_is_given_once ON annotation_code (code, annotation);

    CREATE TABLE claim (
      annotation INTEGER PRIMARY KEY CONSTRAINT claim_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      gist TEXT,
      check_worthiness TEXT,
      speaker TEXT,
      speaker_kind TEXT,
      source_start INTEGER,
      source_end INTEGER,
      cue_start INTEGER,
      cue_end INTEGER,
      attribution_mode TEXT,
      venue TEXT,
      modality TEXT,
      stance TEXT,
      has_quantity INTEGER NOT NULL,
      quantity_raw TEXT,
      -- The digits as they were given, and beside them the number to search and compare by.
      quantity_digits TEXT,
      quantity_value REAL,
      quantity_unit TEXT,
      quantity_comparator TEXT,
      quantity_property TEXT,
      quantity_base TEXT,
      has_time INTEGER NOT NULL,
      time_raw TEXT,
      time_value TEXT,
      has_verdict INTEGER NOT NULL,
      verdict TEXT,
      verdict_label TEXT,
      verdict_explanation TEXT,
      method TEXT
    ) STRICT;
    CREATE INDEX claim_by_quantity ON claim (quantity_unit, quantity_value)
      WHERE quantity_value IS NOT NULL;
    CREATE INDEX claim_by_value ON claim (quantity_value) WHERE quantity_value IS NOT NULL;
    CREATE INDEX claim_by_speaker ON claim (speaker) WHERE speaker IS NOT NULL;
    CREATE INDEX claim_by_verdict ON claim (verdict) WHERE verdict IS NOT NULL;
    CREATE INDEX claim_by_time ON claim (time_value) WHERE time_value IS NOT NULL;

    CREATE TABLE claim_type (
      annotation INTEGER NOT NULL CONSTRAINT claim_type_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      type TEXT NOT NULL,
      PRIMARY KEY (annotation, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claim_type_by_type ON claim_type (type, annotation);

    CREATE TABLE evidence (
      annotation INTEGER NOT NULL CONSTRAINT evidence_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      question TEXT,
      answer TEXT,
      url TEXT,
      archived_url TEXT,
      medium TEXT,
      bearing TEXT,
      PRIMARY KEY (annotation, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- The target is named, not referenced: a link outlives the mark it points to, so that
    -- undoing the deletion of that mark brings the link to life again.
    CREATE TABLE relation (
      annotation INTEGER NOT NULL CONSTRAINT relation_has_its_annotation
        REFERENCES annotation (number) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (annotation, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relation_by_target ON relation (target);
    """
}
