-- severity: hazard
-- message: {what}
-- why: A wasm32 program has at most 4 GiB of memory, static data and stack included, and its size_t
--   is 32 bits: a larger constant loses its upper half, so that less is allocated than asked for.
--   Emscripten's memory is 16 MiB and does not grow unless the link says so (INITIAL_MEMORY and
--   ALLOW_MEMORY_GROWTH in its settings.js); beyond 2 GiB it needs MAXIMUM_MEMORY.
-- fix: {how}
WITH big AS (
	SELECT file, line, col, function, worlds, value AS bytes,
	       '''' || subject || ''' is asked for ' || value || ' bytes' AS text, 0 AS is_static
	FROM mark WHERE kind = 'allocation' AND value >= 16777216
	UNION ALL
	SELECT file, line, col, function, worlds, size,
	       'variable ''' || name || ''' takes ' || size || ' bytes', 1
	FROM variable WHERE defined AND size >= 16777216
)
SELECT b.file, b.line, b.col, b.function, b.worlds, t.name AS target,
       iif(b.bytes >= 2147483648, 'hazard', 'flag') AS severity,
       b.text || CASE WHEN b.bytes > 4294967295 OR t.family <> 'emscripten'
                      THEN ', of 4294967296 in all'
                      WHEN b.bytes >= 2147483648 THEN ', more than Emscripten''s 2 GiB'
                      ELSE ', and the memory is 16 MiB unless the link asks for more' END AS what,
       CASE WHEN b.bytes < 2147483648 AND b.is_static
            THEN 'Link with ''-sINITIAL_MEMORY=' || ((b.bytes + 16777216 + 65535) / 65536 * 65536)
                 || '''.'
            WHEN b.bytes < 2147483648 THEN 'Link with ''-sALLOW_MEMORY_GROWTH''.'
            ELSE 'Work in pieces, or leave the data with the host and read parts of it.' END AS how
FROM big b JOIN target t
WHERE b.bytes >= 2147483648 OR t.family = 'emscripten';
