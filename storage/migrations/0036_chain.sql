-- The history is a chain: each row seals the one before it, so that a row changed or taken out later would show.
-- hash = link(…), see storage/chain.py; who it was is left out: people may be forgotten.

ALTER TABLE history ADD COLUMN hash TEXT;   -- hex; the very first row follows ''

WITH RECURSIVE chain (id, hash) AS (
    SELECT * FROM (
        SELECT id, link('', complaint_id, at, role, what, args) FROM history ORDER BY id LIMIT 1)
    UNION ALL
    SELECT h.id, link(c.hash, h.complaint_id, h.at, h.role, h.what, h.args)
    FROM chain c JOIN history h ON h.id = (SELECT min(id) FROM history WHERE id > c.id))
UPDATE history SET hash = chain.hash FROM chain WHERE chain.id = history.id;

CREATE TRIGGER history_is_chained AFTER INSERT ON history
BEGIN
    UPDATE history
    SET hash = link(
        coalesce((SELECT hash FROM history WHERE id < new.id ORDER BY id DESC LIMIT 1), ''),
        new.complaint_id, new.at, new.role, new.what, new.args)
    WHERE id = new.id;
END;
CREATE TRIGGER history_hash_is_not_rewritten BEFORE UPDATE OF hash ON history WHEN old.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TABLE anchors (                      -- the chain's newest hash, when it was told to people (a digest, a pack)
    history_id INTEGER NOT NULL,
    hash       TEXT NOT NULL,
    at         TEXT NOT NULL,
    told_in    TEXT NOT NULL,               -- «digest 2026-W47», «pack GL-2026-0148»
    PRIMARY KEY (history_id, told_in)
) STRICT, WITHOUT ROWID;
