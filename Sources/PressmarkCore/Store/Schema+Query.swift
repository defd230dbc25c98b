// What the query language asks indices for.

extension Schema {
  static let version3Query = """
    CREATE INDEX claim_by_modality ON claim (modality) WHERE modality IS NOT NULL;
    -- The words of speakers: names are found by a part of them, and without their accents.
    CREATE VIEW claim_speaker (annotation, speaker) AS
      SELECT annotation, speaker FROM claim WHERE speaker IS NOT NULL;
    CREATE VIRTUAL TABLE claim_words USING fts5 (
      speaker, content = 'claim_speaker', content_rowid = 'annotation',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    INSERT INTO claim_words (claim_words) VALUES ('rebuild');
    CREATE TRIGGER claim_is_indexed AFTER INSERT ON claim WHEN new.speaker IS NOT NULL BEGIN
      INSERT INTO claim_words (rowid, speaker) VALUES (new.annotation, new.speaker);
    END;
    CREATE TRIGGER claim_is_unindexed AFTER DELETE ON claim WHEN old.speaker IS NOT NULL BEGIN
      INSERT INTO claim_words (claim_words, rowid, speaker)
        VALUES ('delete', old.annotation, old.speaker);
    END;
    CREATE TRIGGER claim_is_reindexed AFTER UPDATE OF speaker ON claim BEGIN
      INSERT INTO claim_words (claim_words, rowid, speaker)
        SELECT 'delete', old.annotation, old.speaker WHERE old.speaker IS NOT NULL;
      INSERT INTO claim_words (rowid, speaker)
        SELECT new.annotation, new.speaker WHERE new.speaker IS NOT NULL;
    END;
    """
}
