-- The fingerprints of the findings, of the touched files and those that share a name with one, or of all: a
-- finding's key (fingerprint.c), and its ordinal among those of the same key. Places of a key count up in
-- their order; what one target says more than once of a place, too.
WITH keyed AS MATERIALIZED (
	SELECT id, finding_key(rule, file, symbol, message) AS key, file, line, col, target, message
	FROM main.finding
	WHERE NOT EXISTS (SELECT 1 FROM temp.judged_file)
	   OR basename(file) IN (SELECT basename(file) FROM temp.judged_file)
), counted AS (
	SELECT id, key, file, line, col,
	       row_number() OVER (PARTITION BY key, file, line, col, target ORDER BY message, id) - 1 AS nth
	FROM keyed
), placed AS (
	-- A place takes as many ordinals as the target that says most of it.
	SELECT id, key, file, line, col, nth, iif(row_number() OVER place = 1, max(nth) OVER place + 1, 0) AS takes
	FROM counted WINDOW place AS (PARTITION BY key, file, line, col)
)
UPDATE main.finding AS f SET fingerprint = n.fingerprint
FROM (SELECT id, key_print(key, nth + coalesce(sum(takes) OVER (
             PARTITION BY key ORDER BY file, line, col
             GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS fingerprint
      FROM placed) n
WHERE n.id = f.id AND n.fingerprint <> f.fingerprint;
