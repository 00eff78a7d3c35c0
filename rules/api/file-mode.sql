-- severity: hazard
-- message: '{text}' {what} in WASI
-- why: WASI tells the type of a file, its size, times, number of links and inode, and nothing else of what
--   stat() asks for. wasi-libc puts the type into st_mode and leaves its permission bits 0, and with them
--   st_uid, st_gid, st_rdev, st_blksize and st_blocks (cloudlibc/src/libc/sys/stat/stat_impl.h,
--   to_public_stat): nothing is executable, no key is private enough, and a buffer of st_blksize bytes is
--   empty. No call fails. A test that is content when others have no rights is a note.
-- fix: {how}
-- families: wasi
WITH used AS (
	SELECT m.*, m.kind = 'stat' AS masks,
	       -- 4095 is 07777, the permissions; 61440 is 0170000, the type.
	       m.kind = 'stat' AND m.name = 'st_mode' AND m.value & 4095 AND NOT m.value & 61440 AS permits
	FROM meaning m
)
SELECT m.file, min(m.line) AS line, m.col, m.function, m.worlds, t.name AS target,
       -- Where a macro ends it, its name is not in the text.
       m.text || iif(m.text GLOB '*[&|] ', '...', '') AS text,
       CASE WHEN is_test(m.file) THEN 'note'
            WHEN m.permits AND m.outcome IN ('true', 'equal', 'returned')
                 -- Whether others have a right, or it is set-uid (448 is 0700, the owner's): of git's
                 -- if (st.st_mode & 077) die(...) nothing comes.
                 AND (m.value & 448 OR m.other > 0)
                 -- Whether chmod() works, which fails first: git's filemode in setup.c.
                 AND NOT EXISTS (SELECT 1 FROM call c WHERE c.file = m.file AND c.function = m.function AND c.line < m.line
                                 AND c.callee IN ('chmod', 'fchmod', 'fchmodat')) THEN 'hazard'
            WHEN m.name IN ('st_blksize', 'st_blocks')
                 -- It is handed on with the rest of the record: libuv's dst->st_blksize = src->st_blksize.
                 AND m.outcome <> 'copied'
                 -- A test compares two answers, which are 0 both: libuv's ASSERT_EQ(s->st_blksize, t.st_blksize).
                 AND NOT is_test(m.file)
                 -- A function that reads it again has looked at it: vim's mf_open() takes it when it is no less than
                 -- MIN_SWAP_PAGE_SIZE.
                 AND NOT EXISTS (SELECT 1 FROM used o WHERE o.file = m.file AND o.function = m.function AND o.name = m.name
                                 AND (o.line, o.col) <> (m.line, m.col)) THEN 'hazard'
            ELSE 'note' END AS severity,
       iif(m.permits, 'is always 0: files have no permission bits', 'is always 0') AS what,
       CASE WHEN m.name = 'st_blksize' THEN 'use a size of your own where it is 0, as BUFSIZ'
            WHEN m.name = 'st_blocks' THEN 'take st_size'
            WHEN m.permits THEN 'do not ask for permissions under ''#ifdef __wasi__'': try to open the file instead'
            ELSE 'leave the test out under ''#ifdef __wasi__''' END AS how
FROM used m JOIN target t ON t.family = 'wasi' AND t.parsed AND m.worlds & t.mask
WHERE m.permits OR m.name IN ('st_blksize', 'st_blocks', 'st_uid', 'st_gid', 'st_rdev')
-- Who owns files is asked again and again: told once a file (vim's buf_write() asks 20 times).
GROUP BY m.file, t.name, iif(m.name IN ('st_uid', 'st_gid', 'st_rdev'), m.name || (m.worlds > 1), m.line || ':' || m.col || m.name);
