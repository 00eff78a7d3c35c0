-- severity: blocker
-- message: missing function: '{name}' {what}
-- why: A function that the target's headers do not declare is an error when it is called; one that
--   its library does not define is an error of the linker. The table of the C libraries was made
--   by compiling and linking each name for each target; where the target's own headers are
--   installed, what they declare counts instead.
-- fix: {advice}
WITH hint(symbol, advice) AS (VALUES
	('tmpfile', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('mkstemp', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('mkstemps', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('mkostemp', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('tempnam', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('tmpnam', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('mktemp', 'open a file in a folder that the host grants, with O_CREAT | O_EXCL'),
	('mkdtemp', 'use mkdir() in a folder that the host grants'),
	('umask', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no mode'),
	('chown', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no owner'),
	('fchown', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no owner'),
	('lchown', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no owner'),
	('fchownat', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no owner'),
	('lchmod', 'leave it out under ''#ifdef __wasi__'': WASI''s files have no mode'),
	('flock', 'leave it out under ''#ifdef __wasi__'', or take turns with a lock file'),
	('lockf', 'leave it out under ''#ifdef __wasi__'', or take turns with a lock file'),
	('sync', 'use fsync() on each file'),
	('syncfs', 'use fsync() on each file'),
	('fchdir', 'use openat() and its kin with the folder''s descriptor'),
	('readdir_r', 'use readdir()'),
	('ftw', 'use nftw()'),
	('copy_file_range', 'copy with read() and write()'),
	('sendfile', 'copy with read() and write()'),
	('splice', 'copy with read() and write()'),
	('fallocate', 'use posix_fallocate()'),
	('canonicalize_file_name', 'use realpath() with NULL'),
	('getwd', 'use getcwd()'),
	('statfs', 'leave it out under ''#ifdef __wasi__'': WASI does not tell the file system''s size'),
	('fstatfs', 'leave it out under ''#ifdef __wasi__'': WASI does not tell the file system''s size'),
	('qsort_r', 'use qsort() with the context in a static variable, or a sort of your own'),
	('secure_getenv', 'use getenv(): there are no set-uid programs'),
	('getrandom', 'use getentropy()'),
	('getauxval', 'leave it out under ''#ifndef __wasm__'': features are fixed at compile time'),
	('getdtablesize', 'use sysconf(_SC_OPEN_MAX)'),
	('sysinfo', 'use sysconf(), or ask the host'),
	('gets', 'use fgets()'),
	('rawmemchr', 'use memchr() or strlen()'),
	('strndupa', 'use strndup() and free()'),
	('syslog', 'write to stderr'),
	('openlog', 'write to stderr'),
	('closelog', 'write to stderr'),
	('vsyslog', 'write to stderr'),
	('settimeofday', 'leave it out under ''#ifndef __wasm__'': the host keeps the clock'),
	('clock_settime', 'leave it out under ''#ifndef __wasm__'': the host keeps the clock'),
	('tzset', 'leave it out under ''#ifdef __wasi__'': local time is UTC'),
	('malloc_trim', 'leave it out under ''#ifndef __wasm__'': wasm memory never shrinks'),
	('mallopt', 'leave it out under ''#ifndef __wasm__'''),
	('mallinfo', 'leave it out under ''#ifndef __wasm__'''),
	('mallinfo2', 'leave it out under ''#ifndef __wasm__'''),
	('memalign', 'use aligned_alloc()'),
	('valloc', 'use aligned_alloc()'),
	('pvalloc', 'use aligned_alloc()'),
	('drand48', 'use random()'), ('lrand48', 'use random()'), ('srand48', 'use srandom()'),
	('random_r', 'use random()'), ('wordexp', 'use glob()'))
SELECT file, line, col, function, worlds, target, name, severity, what,
       coalesce((SELECT h.advice FROM hint h WHERE h.symbol = l.symbol),
       CASE WHEN what LIKE '%; a newer one has it'
            THEN 'use a newer C library (wasi-sdk, emsdk), or leave it out under '
                 || '''#ifndef __wasm__'''
            WHEN note LIKE '%links, not declared%' THEN 'declare it by hand: the library defines it'
            WHEN note GLOB '_FloatN name; use *' THEN substr(note, 15)
            WHEN header = 'sys/queue.h'
            THEN 'bring a copy of BSD''s <sys/queue.h>: it is only macros'
            WHEN symbol GLOB '*obstack*' THEN 'bring gnulib''s obstack.c and obstack.h'
            WHEN symbol GLOB 'argp_*' THEN 'use getopt_long(), or bring gnulib''s argp'
            WHEN symbol GLOB 'argz_*' OR symbol GLOB 'envz_*' THEN 'bring gnulib''s argz.c'
            WHEN symbol GLOB 'fts*' THEN 'use nftw(), or bring gnulib''s fts.c'
            WHEN symbol GLOB 'aio_*' THEN 'use pread() and pwrite()'
            WHEN symbol GLOB '*xattr' OR symbol GLOB 'inotify*' OR symbol GLOB 'fanotify*'
                 OR symbol GLOB '*mount*' OR symbol GLOB 'quotactl*'
            THEN 'leave it out under ''#ifndef __wasm__'': the host''s file system does '
                 || 'not offer it'
            WHEN symbol GLOB '*gettext' OR symbol GLOB '*textdomain*'
            THEN 'build without translations (often --disable-nls or NO_GETTEXT)'
            WHEN header IN ('err.h', 'error.h') THEN 'use fprintf(stderr, ...) and exit()'
            WHEN symbol GLOB '*rand48*' THEN 'use random()'
            WHEN symbol GLOB '*64' AND family = 'fs'
            THEN 'use the name without 64: off_t has 64 bits'
            ELSE 'leave it out under ''#ifndef __wasm__'', or bring an implementation of your own'
       END) AS advice
FROM api_lack l
WHERE status = 'missing'
  AND family NOT IN ('process', 'signal', 'socket', 'terminal', 'user', 'ipc', 'dl', 'syscall',
                     'epoll', 'thread', 'setjmp', 'fenv')
  AND coalesce(header, '') <> 'sys/mman.h'
  AND symbol NOT IN ('alarm', 'ualarm', 'setitimer')
  AND symbol NOT GLOB 'timer_*'
  AND symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd', 'sched_getcpu',
                     'sched_getaffinity', 'sched_setaffinity');
