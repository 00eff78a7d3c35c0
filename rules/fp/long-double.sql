-- severity: perf
-- message: long double is computed in software in wasm32 (128 bits){more}
-- why: wasm has no floating-point type beyond 64 bits. long double is IEEE binary128 there, and each
--   operation is a call of compiler-rt (__addtf3, __multf3, ...), many times slower than the 80-bit
--   registers of x86; and with 113 bits of precision instead of 64 the results differ in their last
--   digits. Source: tool-conventions, BasicCABI.md.
-- fix: use double, or two doubles where its 53 bits are too few
SELECT d.file, min(d.line) AS line, d.col, d.function, bit_or(d.worlds) AS worlds,
       CASE count(DISTINCT d.name) WHEN 1 THEN ': ''' || d.name || ''''
            ELSE ': ' || count(DISTINCT d.name) || ' variables in this function' END AS more
FROM long_double d
JOIN file f ON f.file = d.file AND f.origin = 'project'
-- A prototype computes nothing: redis's void addReplyHumanLongDouble(client *c, long double d);
WHERE d.function IS NOT NULL
GROUP BY d.file, d.function;
