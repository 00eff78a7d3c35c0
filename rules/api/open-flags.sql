-- severity: hazard
-- message: '{name}' with {text} has no access mode, and fails with EINVAL in WASI
-- why: On Linux O_RDONLY is 0, so that flags without any access mode read. In WASI it is a bit, as
--   O_WRONLY is, and O_RDWR is both (wasi-libc's __header_fcntl.h); its openat() refuses flags that have
--   none of them (cloudlibc/src/libc/fcntl/openat.c, EINVAL). The call compiles, and no file is ever opened.
-- fix: name the access mode: O_RDONLY, or O_WRONLY or O_RDWR where it writes
-- families: wasi
SELECT m.file, m.line, m.col, m.function, m.worlds, t.name AS target, m.name,
       iif(is_test(m.file), 'note', 'hazard') AS severity,
       iif(m.text = '0' OR m.text GLOB '*O_*', '', 'the flags ') || '''' || rtrim(m.text, ' |') || '''' AS text
FROM meaning m JOIN target t ON t.family = 'wasi' AND t.parsed AND m.worlds & t.mask
-- 503316480 is 0x1e000000, wasi-libc's O_ACCMODE: O_RDONLY, O_WRONLY, O_EXEC and O_SEARCH.
WHERE m.kind = 'flags' AND NOT m.value & 503316480
GROUP BY m.file, m.line, m.col, t.name;
