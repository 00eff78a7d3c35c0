-- The findings of the judgement that is to be replaced, for who asks what changed.
SAVEPOINT keep;
DELETE FROM main.previous;
INSERT INTO main.previous
SELECT id, rule, severity, target, state, file, line, col, function, message, source, fingerprint
FROM main.finding;
INSERT OR REPLACE INTO main.meta SELECT 'previous', value FROM main.meta WHERE key = 'verdicts';
RELEASE keep;
