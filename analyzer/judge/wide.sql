-- m_wide: numbers of 64 bits on their way. op: part, a number in larger units than its source
-- (microseconds of which it has the milliseconds, bytes of which it counts the pages), diff, scaled
-- (seconds that become milliseconds, or less) or ''.
SELECT k.file, t.line, t.col, t.fn, t.how, t.source,
       CASE WHEN t.divisor >= 1000 OR t.divisor < 0 THEN 'part'
            -- A difference in nanoseconds is past 32 bits after two seconds.
            WHEN t.differs AND t.factor < 1000000000 THEN 'diff'
            WHEN t.factor >= 1000 THEN 'scaled'
            ELSE '' END AS op,
       t.target, t.from_type, t.to_type, k.file_origin, bit_or(k.worlds) AS worlds
FROM m_chunk k JOIN t_wide t ON k.chunk = t.chunk
WHERE k.file_origin IN ('project', 'thirdparty') AND {k.file}
GROUP BY k.file, t.line, t.col, t.fn, t.how, t.source, op, t.target, t.from_type, t.to_type
