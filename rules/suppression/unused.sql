-- severity: perf
-- message: nothing is found here that '{name}' would suppress
-- why: A suppression that outlived its finding hides the next one that comes to its lines. It is
--   unused when no target has a finding there, guarded and unreached ones included: a comment covers
--   its own line, what stands below it when it is alone on its line (at file scope a whole function or
--   declaration), or with allow-file the file.
-- fix: remove the comment, or put it where the finding is
-- stage: 3
SELECT file, line, col, function, worlds, name,
       iif((SELECT count(*) FROM suppression o
            WHERE o.file = s.file AND o.line = s.line AND o.col = s.col) = 1,
           json_object('kind', 'comment'), NULL) AS edit
FROM suppression s WHERE rules > 0 AND NOT used;
