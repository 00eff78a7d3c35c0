-- One row a result and target of the SARIF log ?1, as enum baseline_column has them (baseline_sarif.c). A log
-- without our properties has levels alone.
WITH result AS (
	SELECT s.value AS result, t.value AS target,
	       json_extract(s.value, '$.locations[0].physicalLocation') AS place
	FROM json_each(?1, '$.runs') r, json_each(r.value, '$.results') s,
	     json_each(s.value, '$.properties.targets') t
	WHERE json_extract(r.value, '$.tool.driver.name') = 'wasmready' COLLATE NOCASE
)
SELECT coalesce(json_extract(result, '$.ruleId'), json_extract(result, '$.rule.id')),
       coalesce(json_extract(result, '$.properties.severity'),
                CASE json_extract(result, '$.level') WHEN 'error' THEN 'blocker'
                     WHEN 'note' THEN 'flag' ELSE 'hazard' END),
       target,
       coalesce(json_extract(result, '$.properties.state'),
                iif(json_array_length(result, '$.suppressions') > 0, 'suppressed', 'live')),
       uri_path(json_extract(place, '$.artifactLocation.uri')),
       coalesce(json_extract(place, '$.region.startLine'), 0),
       coalesce(json_extract(place, '$.region.startColumn'), 0),
       coalesce(json_extract(result, '$.properties.function'),
                json_extract(result, '$.locations[0].logicalLocations[0].name')),
       json_extract(result, '$.message.text'),
       squeezed(coalesce(json_extract(place, '$.contextRegion.snippet.text'),
                         json_extract(place, '$.region.snippet.text'))),
       coalesce(json_extract(result, '$.partialFingerprints."wasmready/v1"'), '')
FROM result
