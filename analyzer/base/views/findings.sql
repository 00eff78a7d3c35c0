-- What the rules said, and what follows for targets, folders and decisions.

-- finding: what the rules said so far. file, line: in a generated file, while rules run, the place that
-- was read; then that which its #line directives name, where it is a file of the project.
-- Such a finding has no edit. Rules of stage 2 may read it. state: live,
-- guarded, unreached, or suppressed by a comment; then was is the state it would have,
-- justification what the comment says. severity: blocker, hazard, flag, perf, or note, which
-- counts nowhere. name: the function, header or macro it is about;
-- flags: what the build needs for it; edit: how wasmready fix removes it, as JSON (each
-- NULL where the rule does not say). source: its
-- line of code without blanks, at most 200 bytes; NULL while rules run, and where the line
-- cannot be read or the file has changed. cause: of the view cause; NULL while rules run.
CREATE TEMP VIEW finding AS
SELECT id, rule, severity, target, state, file, line, col, function, symbol, message,
       fix, fingerprint, name, flags, iif(made_file IS NULL, edit, NULL) AS edit, was, justification,
       source, cause
FROM main.finding;

-- confirmation: findings that a run (wasmready confirm) has shown, by fingerprint, as long as their file
-- and its unit's flags are as they were. outcome: confirmed, or apart: what differs lies in its
-- function, but whether in it or in one of the lines others was not told. input: the call; host,
-- wasm: what came of it. words: all of that. Rules cannot read it: it is of earlier findings.
CREATE TEMP VIEW confirmation AS
SELECT c.fingerprint, c.outcome, c.input, c.host, c.wasm, c.others,
       iif(c.outcome = 'confirmed', 'confirmed by a run: ', 'a run differs, by this or another line: ')
       || c.input || ': the host ' || c.host || ', wasm ' || c.wasm AS words
FROM main.confirmation c
JOIN main.file f ON f.path = c.file AND f.hash = c.hash
WHERE EXISTS (SELECT 1 FROM main.unit u WHERE u.key = c.unit AND u.present);

-- cause: what one decision removes; every finding has one. kind: platform (an #error that only the
-- target's build meets), configured (a header that was
-- generated for the host), library (one outside of the project), switch (a macro that guards many
-- findings), macro, table (a definition in the project through which all uses go), function,
-- header (what the target lacks or only half has), threads, processes, signals, sockets, ... (a
-- mechanism of the system), build (flags), stack (what more stack settles), widths (64 bits kept in
-- 32), paths (of the host's file system), code (lines to look at). name: which one; title,
-- decision: in words. severity: the worst of its live findings. findings, files, lines: live ones,
-- and the files and lines of code that have them. position: order of the plan for the target, in
-- which one works, from 1; what has nothing live comes last. file, line: where it is decided, or
-- NULL. guards: JSON array of options, -UNAME or -DNAME (or '-UA -UB', where either keeps them), each
-- of which alone leaves out all its live sites, and least else; of blockers and flags only. blocker_left, hazard_left: live findings of the target that are left when this cause
-- and all before it are dealt with. aside: tests, examples or 'tests and examples', where all its live
-- findings are in files of these (test programs, fuzzers, benchmarks): such causes come behind those of
-- the product; else ''. Rules cannot read it: it is made behind them.
CREATE TEMP VIEW cause AS
SELECT id, target, kind, name, title, decision, severity, findings, files, lines, position, file,
       line, guards, blocker_left, hazard_left, aside
FROM main.cause;

-- verdict: what the last judgement says of the project, each folder, file and function for each
-- target. kind: project (path is '.'), folder, file, function (path is its file). verdict: ready,
-- flags, hazard, blocked or unknown. blocker .. note: live findings in it; notes count for
-- nothing. unknown: of the project or a folder, how many files below are unknown; else 1 when it
-- is. reason: why something of it is not known, or ''. Of a file something is not known when it
-- has a row in doubt, or only units that have read it; what blocks is blocked all the same.
-- Empty while rules run.
CREATE TEMP VIEW verdict AS
SELECT target, kind, path, function, verdict, blocker, flag, hazard, perf, note, unknown, reason
FROM main.verdict
UNION ALL
-- Functions without a finding.
SELECT v.target, 'function', v.path, f.name, iif(v.reason = '', 'ready', 'unknown'),
       0, 0, 0, 0, 0, v.reason <> '', v.reason
FROM main.verdict v
JOIN (SELECT DISTINCT file, name FROM m_function WHERE defined) f ON f.file = v.path
WHERE v.kind = 'file' AND NOT EXISTS (
	SELECT 1 FROM main.verdict w
	WHERE w.target = v.target AND w.kind = 'function' AND w.path = v.path AND w.function = f.name)
  -- What a #line directive names has the row.
  AND (v.target, v.path, f.name) NOT IN (
	SELECT n.target, n.made_file, n.function FROM main.finding n
	WHERE n.state = 'live' AND n.made_file NOTNULL AND n.function NOTNULL);

-- doubt: why something is not known. kind: host (an error that the host's build has too, at file,
-- line and col; or a call of what nothing declares or defines, which its link has), failed (a unit that could not be parsed), language (a unit in another language,
-- or one that is not there), flag (a dropped flag that matters), reader (a header that only such
-- units read), behind (a unit where errors follow from an #error that only the target's build meets); of all
-- files of a target: column
-- (nothing was parsed for its C library), rule (a rule failed). target: '' for all. unit: NULL
-- for all. line, col: 0 where it is no line.
CREATE TEMP VIEW doubt AS SELECT kind, target, unit, file, line, col, reason FROM main.doubt;

-- host_error: the lines that do not compile on the host either, of which nothing is known. text:
-- the first error of the line. units: how many have it.
CREATE TEMP VIEW host_error AS
SELECT file, line, min(col) AS col, reason AS text, count(DISTINCT unit) AS units
FROM main.doubt WHERE kind = 'host' GROUP BY file, line;

-- best_target: the target that the project stands best with, of those that something was parsed
-- for: by verdict and blockers, then the one that asks less of an engine and a page (no threads),
-- then by hazards and flags, then one that was asked for.
CREATE TEMP VIEW best_target AS
SELECT v.target AS name
FROM main.verdict v JOIN main.target t ON t.name = v.target
WHERE v.kind = 'project'
ORDER BY EXISTS (SELECT 1 FROM main.doubt d WHERE d.kind = 'column' AND d.target = v.target),
         CASE v.verdict WHEN 'ready' THEN 0 WHEN 'flags' THEN 1 WHEN 'hazard' THEN 2
              WHEN 'unknown' THEN 3 ELSE 4 END,
         v.blocker, v.unknown, v.target GLOB '*thread*', v.hazard, v.flag, NOT t.selected, t.position
LIMIT 1;

-- suppression: a comment in the source that suppresses findings, a row for each name
-- in it (NULL when it has none). form: line (it stands behind code), below (it speaks of
-- what stands below), file, malformed. from_line..end_line: what it covers. rules: how
-- many rules have that name. used: how many findings it stands for, those of all targets
-- together. Rules of stage 3 may read it; before, it is not complete.
CREATE TEMP VIEW suppression AS
SELECT file, line, col, NULL AS function, form, from_line, end_line, name, rules, used, reason,
       worlds
FROM main.allow;

-- rule: the rules that were run.
CREATE TEMP VIEW rule AS
SELECT id, family, severity, message, why, fix, targets FROM main.rule;

-- rule_failure: rules of the last judgement whose query ran past a limit (time, memory, rows)
-- or failed on what it met, a row for each target that the rule is about: what it would find
-- there is unknown. Rules of a later stage may read it.
CREATE TEMP VIEW rule_failure AS
SELECT f.rule, t.name AS target, f.reason
FROM main.rule_failure f JOIN main.rule r ON r.id = f.rule
JOIN main.target t ON r.targets = 'all' OR instr(',' || r.targets || ',', ',' || t.name || ',');
