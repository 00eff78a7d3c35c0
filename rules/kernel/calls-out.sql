-- severity: hazard
-- message: kernel '{kernel}' calls '{name}': {what}
-- why: A kernel is loaded as a module of its own and runs in a worker. What reaches outside needs a C
--   library in that module and imports from the page (printf() is fd_write and some 10 KB more), and
--   what ends the program ends the module: an instance whose stack was left behind by a trap
--   cannot be used again.
-- fix: Return an error code, and let the caller print, read, or give up.
WITH outside AS (
	SELECT c.file, c.line, c.col, c.function, c.callee AS name, c.worlds, b.name AS kernel,
	       (SELECT a.family FROM api a JOIN api_name n ON n.symbol = a.symbol
	        WHERE n.name = c.callee LIMIT 1) AS family
	FROM call c JOIN kernel_body b ON b.function = c.function AND b.marked
	WHERE c.kind IN ('direct', 'undeclared') AND c.origin IN ('libc', 'ghost', '')
)
SELECT file, line, col, function, name, min(kernel) AS kernel, bit_or(worlds) AS worlds,
       CASE WHEN name IN (SELECT name FROM name_list WHERE list = 'kernel-ends')
            THEN 'it ends the program'
            WHEN family IN ('stdio', 'fs', 'terminal') THEN 'it reads or writes files'
            WHEN family IN ('time', 'random') THEN 'its result depends on the time, or on chance'
            ELSE 'it is outside of the kernel' END AS what
FROM outside
WHERE (name IN (SELECT name FROM name_list WHERE list = 'kernel-ends')
       OR family IN (SELECT name FROM name_list WHERE list = 'outside-family'))
GROUP BY file, line, col;
