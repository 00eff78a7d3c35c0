-- severity: hazard
-- message: {text}
-- why: A long has more bits than an unsigned int on the host: it holds each of its values, and a long
--   that meets one stays a long. In wasm32 both have 32 bits: the upper half of the unsigned values is
--   negative as a long, so that a remainder, a comparison or an index of a hash goes wrong; and a long
--   that is compared with an unsigned int or divided by one becomes unsigned long, where -1 is the
--   largest. Source: C17 6.3.1.3 and 6.3.1.8; hajimes/mmh3#40. What does not look as if it used all
--   bits, or was below 0, is not told.
-- fix: {advice}
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target,
       -- A macro of a test casts what it compares, on both sides alike: libevent's tt_int_op(a, ==, b).
       iif(is_test(w.file) OR w.kind = 'signed' AND w.macro IS NOT NULL, 'note', 'hazard') AS severity,
       iif(w.kind = 'signed', iif(w.name = '', 'a number', '''' || w.name || '''')
                              || ' of 32 bits without a sign becomes a long, which may be negative in wasm32',
           '''' || w.name || ''', a long that may be below 0, becomes unsigned in wasm32 where it meets an unsigned int') AS text,
       iif(w.kind = 'signed', 'keep it in uint32_t, or widen it to int64_t',
           'cast the unsigned operand to long, or compare with 0 first') AS advice
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE (w.kind = 'turned' AND w.sure
       OR w.kind = 'signed' AND (w.sure OR EXISTS (SELECT 1 FROM name_list l WHERE l.list = 'uses-all-bits'
                                                  AND lower(w.name) GLOB '*' || l.name || '*')))
GROUP BY w.file, w.line, t.name;
