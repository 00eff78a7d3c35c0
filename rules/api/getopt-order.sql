-- severity: hazard
-- message: getopt() stops at the first operand: options behind it are taken for operands, too
-- why: glibc's getopt() moves operands behind the options as it reads them, unless its string begins with '+' or
--   POSIXLY_CORRECT is set. The C libraries for wasm have musl's (src/misc/getopt.c), which stops there as
--   POSIX has it: of 'tool file -o out' it sees no option, and 'file', '-o' and 'out' are what optind leads to.
--   getopt_long() reorders in musl, too (src/misc/getopt_long.c). A program that reads no operands has a note.
-- fix: call getopt_long() with the same string and an empty table of long options
-- families: wasi, emscripten
SELECT m.file, m.line, m.col, m.function, m.worlds,
       iif(NOT is_test(m.file) AND NOT is_example(m.file) AND EXISTS (SELECT 1 FROM variable_use v WHERE v.symbol = 'optind' AND v.file = m.file), 'hazard', 'note') AS severity
FROM meaning m
WHERE m.kind = 'text' AND m.name = 'getopt'
  -- In order is what these ask for: getopt(argc, argv, "+ab:"), "-ab:".
  AND m.text NOT GLOB '[+-]*'
GROUP BY m.file, m.line, m.col;
