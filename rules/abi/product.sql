-- severity: hazard
-- message: {text} in wasm32
-- why: A product in long, unsigned long or size_t has 64 bits on the host and 32 in wasm32, where it
--   wraps: used * 100 from 42949673 on, seconds * 1000000 after 71 minutes, the number of bits of
--   512 MiB, and a size of memory, of which too little is asked for then. What is computed back from it, or goes on as a time, is another number. Source: C17
--   6.2.5p9 and 6.3.1.8; llnl/zfp#270, emscripten-core/emscripten#19788. Products that the function
--   holds against a limit or that fit by their types are not told.
-- fix: compute in uint64_t or int64_t, or divide before you multiply
SELECT w.file, w.line, w.col, w.function, w.worlds, t.name AS target,
       CASE w.kind WHEN 'units' THEN '''' || w.name || ''' times ' || w.value || ' does not fit in 32 bits for long'
                   ELSE 'the product ''' || w.name || ''' may wrap before '
                        || CASE w.kind WHEN 'amount' THEN 'memory is asked for with it'
                                       WHEN 'remainder' THEN 'its remainder is taken' ELSE 'it is divided' END END AS text,
       -- Of a macro each use says the same: libpng's PNG_ROWBYTES(depth, width).
       -- What is on the screen fits: vim's alloc_clear((size_t)screen_Rows * screen_Columns).
       -- Per cents are printed while it works: zstd's DISPLAYUPDATE(2, "\r%u%%", i * 100 / nbDmers).
       iif(is_test(w.file) OR w.kind = 'amount' OR w.kind = 'scaled' AND w.value > 0 AND lower(w.sink) GLOB '*print*' OR w.kind IN ('scaled', 'remainder') AND w.macro IS NOT NULL, 'note', 'hazard') AS severity
FROM target t JOIN word w ON w.worlds & t.mask
JOIN file f ON f.file = w.file AND f.origin = 'project'
WHERE -- Fixed-point numbers, and those of screens, have a sign: freetype's exc->GS.freeVector.x * 0x10000L / F_dot_P,
      -- vim's ((long)wp->w_fraction * (long)height - 1L) / FRACTION_MULT
      w.kind = 'scaled' AND w.type = 'unsigned long'
      -- Per cents and thousands, not parts of a power of two; redis's perc*1000000/server.hz/100 is of a small number.
      AND (w.value = 0 OR w.value BETWEEN 100 AND 10000 AND w.value & (w.value - 1))
   -- Random numbers use all 31 bits.
   OR w.kind = 'scaled' AND lower(w.name) GLOB '*rand*(*'
      -- But for those that are cut first: git's (750 + rand() % 500) * backoff_ms / 1000.
      AND replace(w.name, ' ', '') NOT GLOB '*)%[0-9]*'
   OR w.kind = 'remainder' AND w.type = 'unsigned long' AND w.value = 0
   -- Made a size_t on purpose, as an int may be too small: malloc((size_t)width * height)
   OR w.kind = 'amount' AND w.sure AND w.type = 'unsigned long' AND lower(w.sink) GLOB '*alloc*'
   -- By the name of what is multiplied; redis's config_cycle_slow_time_perc*1000000 is none.
   OR w.kind = 'units' AND (lower(w.name) GLOB '*sec' OR lower(w.name) GLOB '*sec[s0-9]'
                            OR lower(w.name) GLOB '*seconds' OR lower(w.name) GLOB '*time'
                            OR lower(w.name) GLOB '*timeout')
      -- Of microseconds there are less than a million: tv.tv_usec * 1000.
      AND NOT (lower(w.name) GLOB '*usec*' AND w.value <= 2147)
      -- abi/widened-late has what becomes 64 bits: mruby's tm->usec -= sec2 * 1000000;
      AND NOT EXISTS (SELECT 1 FROM word o WHERE o.file = w.file AND o.line = w.line AND o.kind = 'late')
GROUP BY w.file, w.line, t.name;
