-- What a worker knows of C libraries.

--: stubs
-- Names of functions whose result matters: some C library has them as stubs, of threads apart, which
-- are another matter; or they give memory, or NULL.
SELECT n.name FROM d_name n JOIN d_api a ON a.symbol = n.symbol
WHERE a.status = 'stub' AND a.family <> 'thread'
UNION SELECT name FROM d_list WHERE list = 'allocates';

--: headers
-- Headers of C libraries, and folders of such. What Emscripten alone has is a library's on the host:
-- <GL/gl.h>.
WITH known AS (
	SELECT DISTINCT header FROM d_header
	WHERE header NOT IN (SELECT header FROM d_header WHERE note LIKE 'Emscripten''s own%')
)
SELECT header FROM known
UNION SELECT substr(header, 1, instr(header, '/')) FROM known WHERE header LIKE '%/%'
UNION VALUES ('bits/'), ('gnu/'), ('asm/'), ('asm-generic/'), ('linux/'), ('sys/');
