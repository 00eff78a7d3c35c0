-- severity: flag
-- message: {n} {kind} not in the SDK that is named{version}, but in a newer one: {names}{sdk}
-- why: An SDK that was asked for judges, however old it is: Debian 12's wasi-libc is of May 2022. What
--   it lacks and the current release of its C library has is no work for a porter, but a matter
--   of building with that. It is told once a kind, where it is met first, with what is lacking by
--   name. rules/data/since.tsv has which wasi-sdk brought what, by the commits of wasi-libc.
-- fix: build with a newer SDK (the wasi-sdk's releases, emsdk), and audit with its --sysroot, or with none
-- families: wasi, emscripten
WITH lack AS MATERIALIZED (
	SELECT * FROM newer_use
), name AS MATERIALIZED (
	SELECT DISTINCT l.target, l.kind, l.name, CAST(nullif(s.sdk, '') AS INT) AS sdk
	FROM lack l LEFT JOIN since s ON s.name = l.name AND l.target IN (SELECT name FROM target WHERE family = 'wasi')
), sum AS (
	SELECT n.target, n.kind, count(*) AS n,
	       (SELECT group_concat(name, ', ') FROM (SELECT m.name FROM name m
	            WHERE m.target = n.target AND m.kind = n.kind ORDER BY m.name LIMIT 6))
	       || iif(count(*) > 6, ', ...', '') AS names
	FROM name n GROUP BY n.target, n.kind
), had AS (
	-- How many of them each wasi-sdk has.
	SELECT v.target, v.kind, v.sdk, (SELECT count(*) FROM name m WHERE m.target = v.target
	                                 AND m.kind = v.kind AND m.sdk <= v.sdk) AS n
	FROM (SELECT DISTINCT target, kind, sdk FROM name WHERE sdk IS NOT NULL) v
), place AS (
	SELECT l.*, row_number() OVER (PARTITION BY l.target, l.kind ORDER BY l.file, l.line, l.col) AS nth
	FROM lack l
)
SELECT p.file, p.line, p.col, NULL AS function, p.worlds, p.target, s.n, s.names,
       iif(s.n = 1, rtrim(p.kind, 's') || ' is', p.kind || ' are') AS kind,
       (SELECT coalesce(' (' || nullif(t.version, '') || ')', '') FROM target t WHERE t.name = p.target) AS version,
       -- The first that has most of them, and the one that has all that any has.
       coalesce((SELECT '; wasi-sdk ' || h.sdk || ' has ' || iif(h.n = s.n, iif(s.n = 1, 'it', 'all'), h.n || ' of them')
                 FROM had h WHERE h.target = p.target AND h.kind = p.kind AND h.n * 10 >= s.n * 8
                 ORDER BY h.sdk LIMIT 1), '')
       || coalesce((SELECT ', wasi-sdk ' || h.sdk || ' ' || iif(h.n = s.n, 'all', h.n)
                    FROM had h WHERE h.target = p.target AND h.kind = p.kind
                      AND h.sdk > (SELECT min(o.sdk) FROM had o WHERE o.target = p.target
                                   AND o.kind = p.kind AND o.n * 10 >= s.n * 8)
                    ORDER BY h.sdk DESC LIMIT 1), '') AS sdk
FROM place p JOIN sum s ON s.target = p.target AND s.kind = p.kind
-- Once a kind: the fixture's getpagesize() and chmod() are told with its dlopen().
WHERE p.nth = 1;
