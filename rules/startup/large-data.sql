-- severity: perf
-- message: '{name}' puts {size} MiB into the module, which is loaded before anything runs
-- why: A module holds initialised variables byte by byte, the zeros behind the first element too:
--   wasm-ld writes a segment as it is (lld/wasm/OutputSegment.h). A host maps the pages of its
--   executable when they are touched; a browser downloads the whole module first and copies it into
--   memory. 1 MiB, the least that is said here, takes 5 s on the 1.6 Mbit/s of Lighthouse's "slow 4G".
--   What is not initialised takes no place.
-- fix: Compute the table at the start, load it when it is needed ('--preload-file', fetch), or leave
--   it uninitialised and set the few elements that are not 0.
SELECT m.file, m.line, m.col, m.function, m.worlds,
       substr(m.subject, 1, instr(m.subject || '@', '@') - 1) AS name,
       printf('%.1f', m.value / 1048576.0) AS size
FROM mark m JOIN file f ON f.file = m.file AND f.origin IN ('project', 'thirdparty')
-- What adds less to the module: redis's crc16_slot_table[].
WHERE m.kind = 'data' AND m.value >= 1048576
GROUP BY m.file, m.line, m.col;
