-- severity: perf
-- message: this suppression of {names} gives no reason
-- why: A finding that is suppressed is in no count, verdict or exit code. Whoever reads the code or
--   the report later can only judge that by the reason, which every report shows beside the finding
--   (SARIF 2.1.0, section 3.35.3, calls it the justification). The finding stays suppressed all the same.
-- fix: write the reason behind the bracket: // wasmready: allow(RULE) why this may stay
-- stage: 3
SELECT file, line, col, function, worlds, group_concat('''' || name || '''', ', ') AS names
FROM (SELECT * FROM suppression ORDER BY file, line, col, name)
-- suppression/unknown-rule has one that names none.
WHERE reason = '' AND name IS NOT NULL
GROUP BY file, line, col;
