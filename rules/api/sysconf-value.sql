-- severity: note
-- message: sysconf({question}) is {answer} in the target
-- why: A wasm program cannot see the machine. wasi-libc's sysconf() (libc-top-half/musl/src/conf/
--   sysconf.c) answers 1 for the number of processors, -1 for the number of open files, and makes
--   of missing figures about memory a negative number; code that divides by the answer, allocates
--   a share of it or loops up to it goes wrong without an error. (The page is 64 KiB, wasm's own.)
-- fix: Set a limit of your own where the answer is not above 0; let the host pass the number of
--   threads and the memory to use (navigator.hardwareConcurrency, --max-memory).
-- families: wasi
WITH question(question, answer) AS (VALUES
	('_SC_NPROCESSORS_ONLN', 'always 1'), ('_SC_NPROCESSORS_CONF', 'always 1'),
	('_SC_PHYS_PAGES', 'a negative number'), ('_SC_AVPHYS_PAGES', 'a negative number'),
	('_SC_OPEN_MAX', '-1'))
SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, q.question, q.answer
FROM api_use u JOIN question q ON trim(u.arguments) = q.question
WHERE u.symbol = 'sysconf' AND u.target IN (SELECT name FROM target WHERE family = 'wasi');
