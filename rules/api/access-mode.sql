-- severity: hazard
-- message: '{text}' {what} in WASI
-- why: On Linux the access mode is a number in the two lowest bits of a file's flags: O_RDONLY 0, O_WRONLY 1,
--   O_RDWR 2. In WASI O_RDONLY and O_WRONLY are bits of their own above all others, and O_RDWR is both of
--   them (wasi-libc's __header_fcntl.h). A test that counts on Linux's numbers compiles and goes the other
--   way: a file that may only be read counts as one that is written.
-- fix: compare the mode as POSIX has it: (flags & O_ACCMODE) == O_RDONLY, == O_WRONLY or == O_RDWR
-- families: wasi
SELECT m.file, m.line, m.col, m.function, m.worlds, t.name AS target,
       m.text || iif(m.text GLOB '*[&|] ', m.name, '') AS text,
       CASE WHEN NOT m.value & 503316480 THEN 'never holds the access mode'
            WHEN m.value & 503316480 = 503316480 THEN 'is never 0, also for O_RDONLY,'
            ELSE 'is not 0 for O_RDONLY, too,' END AS what
FROM meaning m JOIN target t ON t.family = 'wasi' AND t.parsed AND m.worlds & t.mask
-- 335544320 is 0x14000000, wasi-libc's O_RDWR; 503316480 is 0x1e000000, its O_ACCMODE.
WHERE m.kind = 'access'
  -- (flags & 3) == O_RDONLY; but not (flags & 4) == O_NONBLOCK.
  AND (NOT m.value & 503316480 AND (m.outcome = 'equal' AND m.other & 503316480 OR m.outcome = 'switch' AND m.value = 3)
       -- The mode itself is handed on: libuv's return flags & O_ACCMODE.
       OR m.value & 503316480 = 503316480 AND (m.outcome = 'true' OR m.outcome = 'equal' AND m.other = 0)
       -- Compared with the mode it is right: (flags & O_RDWR) == O_RDWR.
       OR m.value & 503316480 = 335544320
          AND (m.outcome IN ('true', 'returned') OR m.outcome = 'equal' AND m.other = 0));
