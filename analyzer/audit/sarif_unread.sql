-- The files of which a run of the SARIF log ?1 says that it could not analyse them, or did not.
INSERT OR IGNORE INTO temp.baseline_unread
SELECT uri_path(json_extract(n.value, '$.locations[0].physicalLocation.artifactLocation.uri')) AS file
FROM json_each(?1, '$.runs') r, json_each(r.value, '$.invocations') i,
     json_each(json_array(json_extract(i.value, '$.toolExecutionNotifications'),
                          json_extract(i.value, '$.toolConfigurationNotifications'))) l,
     json_each(l.value) n
WHERE json_extract(r.value, '$.tool.driver.name') = 'wasmready' COLLATE NOCASE AND file IS NOT NULL
LIMIT 100000
