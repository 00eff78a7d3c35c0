-- severity: hazard
-- message: '{record}' {how} as bytes, but its layout differs: {difference}
-- why: Pointers, long, size_t and what is made of them have 4 bytes in wasm32 and 8 on the host, and
--   time_t and off_t have 8 in both: the record's fields lie elsewhere. A file, a message or a
--   mapping that one build writes is misread by the other, and by what the host's build wrote before
--   the port. Records of fixed-width fields with their padding written out are the same in both;
--   what stays inside one process does no harm and is not told. Told once a record, the other places
--   are notes. Source: tool-conventions,
--   BasicCABI.md; the offsets are clang's for both builds.
-- fix: use fixed-width types with explicit padding, or write the fields one by one; keep pointers out
WITH io AS (
	SELECT symbol, out, own FROM moves_bytes
), buffer AS (
	-- Functions that write or read bytes themselves: what they copy to or from bytes of
	-- another kind leaves or comes with these.
	SELECT DISTINCT c.function, io.out FROM io JOIN call c ON c.symbol = io.symbol
), moved AS (
	SELECT b.*, CASE io.out WHEN 1 THEN 'is written by ''' || b.callee || ''''
	                 ELSE 'is read by ''' || b.callee || '''' END AS how
	FROM record_bytes b JOIN io ON io.symbol = b.symbol
	-- A function of the project may take a record as its context: git's send_ref(&ref, data).
	WHERE b.argument >= 0 AND (b.sized OR NOT io.own)
	  -- A pipe of its own leads to the same program: redis's write(server.child_info_pipe[1], &data, wlen).
	  AND lower(coalesce(b.through, '')) NOT GLOB '*pipe*'
	UNION ALL
	SELECT b.*, 'is read from a mapping' FROM record_bytes b WHERE b.argument = -1
	UNION ALL
	SELECT b.*, iif(b.argument, 'is copied to a buffer of a function that writes,',
	                            'is copied from a buffer of a function that reads,')
	FROM record_bytes b
	JOIN buffer f ON f.function = b.function AND f.out = (b.argument = 1)
	WHERE b.callee IN ('memcpy', 'memmove', '__builtin_memcpy', '__builtin_memmove')
	  AND b.argument IN (0, 1)
	  -- A record copied to another stays in the process: git's memcpy(&revs_copy, &revs, sizeof(revs)).
	  AND NOT EXISTS (SELECT 1 FROM record_bytes o
	                  WHERE o.file = b.file AND o.line = b.line AND o.col = b.col
	                    AND o.argument = 1 - b.argument)
)
SELECT m.file, m.line, m.col, m.function, m.worlds | w.worlds AS worlds, t.name AS target, m.how, m.record,
       -- One decision a record: where it is written, else read, the others are notes, as a write_all(fd, header, sizeof *header)
       -- behind a write().
       iif(row_number() OVER (PARTITION BY m.record_file, m.record_line, m.record, t.name
                              ORDER BY (t.world, m.function) IN (SELECT world, function FROM reach) DESC,
                                       m.how NOT GLOB 'is written*', m.file, m.line, m.col) = 1,
           'hazard', 'note') AS severity,
       iif(m.size <> w.size, m.size || ' bytes on the host, ' || w.size || ' in wasm32',
                             m.size || ' bytes in both')
       || CASE WHEN l.field IS NULL THEN ''
               WHEN l.host_offset <> l.wasm_offset AND l.host_offset % 8 = 0
               THEN '; ''' || l.field || ''' is at byte ' || (l.host_offset / 8) || ' and '
                    || (l.wasm_offset / 8)
               WHEN l.host_offset <> l.wasm_offset
               THEN '; ''' || l.field || ''' is at bit ' || l.host_offset || ' and '
                    || l.wasm_offset
               ELSE '; ''' || l.field || ''' has ' || l.host_field || ' bytes and '
                    || l.wasm_field END AS difference,
       -- Where a long makes all of the difference.
       (SELECT iif(min(trim(replace(replace(a.type, 'const ', ''), 'volatile ', ''))
                           IN ('long', 'unsigned long', 'size_t', 'ssize_t')),
                   json_group_array(json_object('kind', 'type', 'file', a.file, 'line', a.line,
                                                'col', a.col)), NULL)
        FROM field a JOIN field b ON b.file = a.file AND b.record_line = a.record_line
             AND b.line = a.line AND b.name = a.name AND b.record = a.record AND b.size <> a.size
        WHERE a.file = m.record_file AND a.record_line = m.record_line AND a.worlds & 1
          AND b.worlds & t.mask) AS edit
FROM target t
JOIN moved m ON m.worlds & 1
JOIN record_bytes w ON w.file = m.file AND w.line = m.line AND w.col = m.col
     AND w.argument = m.argument AND w.callee = m.callee AND w.worlds & t.mask
LEFT JOIN layout_change l ON l.file = m.record_file AND l.line = m.record_line
     AND l.target = t.name
WHERE (m.size <> w.size OR l.field IS NOT NULL)
GROUP BY m.file, m.line, m.col, m.argument, t.name;
