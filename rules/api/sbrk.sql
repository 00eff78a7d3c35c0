-- severity: hazard
-- message: '{name}' aborts unless it grows the heap by whole 64 KiB
-- why: wasi-libc's sbrk() (libc-bottom-half/sources/sbrk.c) is memory.grow, which counts in pages of
--   64 KiB and only grows: it calls abort() for every other increment but 0, and takes memory that
--   malloc() uses too. An allocator that asks for a few kilobytes, or gives memory back, ends the
--   program with "unreachable".
-- fix: Use malloc(), or round each step up to 65536 and never give memory back.
-- families: wasi
SELECT file, line, col, function, worlds, target, name
FROM api_use
WHERE symbol = 'sbrk' AND status = 'yes' AND target IN (SELECT name FROM target WHERE family = 'wasi')
  -- Where the heap ends is no request: the fixture's sbrk(0).
  AND trim(coalesce(arguments, '')) <> '0';
