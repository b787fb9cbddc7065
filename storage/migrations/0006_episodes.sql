-- Signals of one episode: the open search by place and time, and its index kept in step by triggers, whoever writes.

-- A case that leads has the span of all its witnesses' signals, in days since 2020-01-01 UTC; a witness has no row.
DROP TABLE complaints_at;
CREATE VIRTUAL TABLE complaints_at USING rtree (id, min_lat, max_lat, min_lon, max_lon, min_day, max_day);
INSERT INTO complaints_at
SELECT c.id, c.lat, c.lat, c.lon, c.lon,
       julianday(min(c.signalled_at, coalesce(min(w.signalled_at), c.signalled_at))) - 2458849.5,
       julianday(max(c.signalled_at, coalesce(max(w.signalled_at), c.signalled_at))) - 2458849.5
FROM complaints c LEFT JOIN complaints w ON w.joined_to = c.id
WHERE c.lat IS NOT NULL AND c.joined_to IS NULL GROUP BY c.id;

CREATE TRIGGER complaints_at_first AFTER INSERT ON complaints
WHEN new.lat IS NOT NULL AND new.joined_to IS NULL
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
CREATE TRIGGER complaints_at_joined AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND new.joined_to IS NOT old.joined_to
BEGIN
    DELETE FROM complaints_at WHERE id = new.id;
    UPDATE complaints_at
    SET min_day = min(min_day, julianday(new.signalled_at) - 2458849.5),
        max_day = max(max_day, julianday(new.signalled_at) - 2458849.5)
    WHERE id = new.joined_to;
END;
CREATE TRIGGER complaints_at_split AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NULL AND old.joined_to IS NOT NULL AND new.lat IS NOT NULL
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
