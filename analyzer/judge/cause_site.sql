-- temp.cause_site: what each finding belongs to: a kind and a name.
DROP TABLE IF EXISTS temp.cause_site;
CREATE TEMP TABLE cause_site(finding INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
	rank INTEGER NOT NULL);
INSERT INTO temp.cause_site
SELECT id, CASE WHEN rule IN ('api/missing-header', 'api/refused-header', 'api/third-party-header')
                THEN 'header'
                WHEN rule GLOB 'build/*' THEN 'build'
                WHEN name IS NOT NULL AND rule GLOB 'api/*' THEN 'function'
                ELSE 'code' END,
       coalesce(name, '') || iif(rule GLOB 'api/*' AND name IS NOT NULL, '', '@' || rule), 1
FROM main.finding;
