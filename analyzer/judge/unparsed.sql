-- What is told of freestanding (family 'none') where nothing was parsed without a C library: what every parse
-- for another target says alike, of wasm32's sizes, signatures and stack. All else is unknown
-- (verdict.sql): macros of a header that is not there (errno), what '#ifdef __wasi__' takes, which
-- functions are used. Run after each stage of the rules, and again when a part is judged anew.
--
-- Of one C library's parses alone what they say alike is no evidence: sizes and signatures are
-- told then, on lines that the host's build has too.
DELETE FROM main.finding AS f
WHERE f.target IN (SELECT name FROM main.target WHERE family = 'none' AND NOT parsed)
  AND (f.state = 'guarded'
       OR EXISTS (SELECT 1 FROM main.target t
                  WHERE t.parsed = 1
                    AND NOT EXISTS (SELECT 1 FROM main.finding o
                                    WHERE o.file = f.file AND o.line = f.line AND o.target = t.name
                                      AND o.col = f.col AND o.rule = f.rule AND o.message = f.message
                                      AND o.state <> 'guarded' AND o.severity = f.severity
                                      AND o.fix = f.fix AND o.symbol IS f.symbol AND o.name IS f.name
                                      AND o.flags IS f.flags AND o.edit IS f.edit))
       OR (SELECT count(DISTINCT family) FROM main.target WHERE parsed = 1 AND family <> 'none') < 2
          AND (f.rule NOT GLOB 'abi/*' AND f.rule NOT GLOB 'call/*'
               OR EXISTS (SELECT 1 FROM main.m_skip s WHERE s.file = f.file
                          AND f.line BETWEEN s.line AND s.end_line AND s.worlds & 1)));
-- An entry point reaches it in all of them, or it is not known to be reached.
UPDATE main.finding AS f SET state = 'unreached'
WHERE f.target IN (SELECT name FROM main.target WHERE family = 'none' AND NOT parsed) AND f.state = 'live'
  AND EXISTS (SELECT 1 FROM main.target t JOIN main.finding o
              ON o.file = f.file AND o.line = f.line AND o.target = t.name AND o.col = f.col
                 AND o.rule = f.rule AND o.message = f.message
              WHERE t.parsed = 1 AND o.state = 'unreached');
