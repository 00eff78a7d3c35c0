-- Which functions are kernels: they make pixels from pixels. Run after judge.sql.
--
-- A kernel is marked, or recognised: it writes an array of numbers, reads one, has two sides of an
-- image, or one and names that speak of pixels, or src and dst, and a loop, its own or of a function that it calls.
-- What a part is to the kernel is told by its kind and its name.

-- Names as image code has them, in lower case; the first that fits counts.
DROP TABLE IF EXISTS m_role;
CREATE TABLE m_role(pattern TEXT, role TEXT, rank INTEGER);
INSERT INTO m_role(role, pattern, rank) VALUES
	('stride', '*stride*', 1), ('stride', '*pitch*', 1), ('stride', '*rowbytes*', 1),
	('stride', '*row_bytes*', 1), ('stride', '*linesize*', 1), ('stride', '*bytes_per_line*', 1),
	('stride', '*bytes_per_row*', 1), ('stride', 'bpl', 1), ('stride', 'bps', 1),
	('channels', '*channel*', 2), ('channels', 'comp', 2), ('channels', 'ncomp', 2),
	('channels', '*components', 2), ('channels', 'bpp', 2), ('channels', '*bytes_per_pixel*', 2),
	('channels', 'spp', 2),
	('count', '*num_pixels*', 3), ('count', 'npixels', 3), ('count', '*pixel_count*', 3),
	('count', 'n_pixels', 3), ('count', '*num_pix', 3), ('count', 'pixels', 3),
	('from', 'from', 4), ('from', 'from_row', 4), ('from', 'y_start', 4), ('from', 'y0', 4),
	('from', 'start_row', 4), ('from', 'row_start', 4), ('from', 'first_row', 4),
	('from', 'from_y', 4),
	('to', 'to', 4), ('to', 'to_row', 4), ('to', 'y_end', 4), ('to', 'y1', 4),
	('to', 'end_row', 4), ('to', 'row_end', 4), ('to', 'last_row', 4), ('to', 'to_y', 4),
	('width', '*width*', 5), ('width', 'w', 5), ('width', '*_w', 5), ('width', 'w_in', 5),
	('width', 'w_out', 5), ('width', 'w_src', 5), ('width', 'w_dst', 5),
	('width', 'cols', 5), ('width', 'ncols', 5), ('width', 'columns', 5), ('width', 'xsize', 5),
	('width', 'size_x', 5), ('width', 'sw', 5), ('width', 'dw', 5),
	('height', '*height*', 5), ('height', 'h', 5), ('height', '*_h', 5), ('height', 'h_in', 5),
	('height', 'h_out', 5), ('height', 'h_src', 5), ('height', 'h_dst', 5),
	('height', 'rows', 5), ('height', 'nrows', 5), ('height', 'num_rows', 5),
	('height', 'lines', 5), ('height', 'ysize', 5), ('height', 'size_y', 5),
	('height', 'sh', 5), ('height', 'dh', 5);

-- What marks say, by the symbol of the function that they stand at.
DROP TABLE IF EXISTS m_kernel_mark;
CREATE TABLE m_kernel_mark AS
SELECT symbol, min(words) AS words, min(file) AS file, min(line) AS line FROM (
	SELECT f.symbol, t.reason AS words, k.file, t.line, row_number() OVER (
	       PARTITION BY k.file, t.line, t.col ORDER BY f.line, f.col) AS nth
	FROM t_comment t JOIN m_chunk k ON k.chunk = t.chunk
	JOIN m_function f ON f.file = k.file AND f.line BETWEEN t.from_line AND t.end_line
	WHERE t.form = 'kernel'
	UNION ALL
	SELECT function, words, file, line, 1 FROM m_kernel_attribute
) WHERE nth = 1 GROUP BY symbol;
CREATE INDEX m_kernel_mark_symbol ON m_kernel_mark(symbol);

DROP TABLE IF EXISTS m_kernel_part;
CREATE TABLE m_kernel_part AS
WITH image AS MATERIALIZED (
	-- Those with more fields are no images, nor those without a side (below).
	SELECT d.* FROM (SELECT DISTINCT record_file, record_line, worlds FROM m_param
	                 WHERE file_origin = 'project' AND kind = 'record') d
	WHERE (SELECT count(DISTINCT f.name) FROM m_field f
	       WHERE f.file = d.record_file AND f.record_line = d.record_line AND f.name <> ''
	         AND f.worlds & d.worlds) <= 16
	  AND EXISTS (SELECT 1 FROM m_field f JOIN m_role r ON lower(f.name) GLOB r.pattern
	              WHERE f.file = d.record_file AND f.record_line = d.record_line
	                AND r.role IN ('width', 'stride'))
), record AS MATERIALIZED (
	SELECT p.* FROM m_param p JOIN image i USING (record_file, record_line, worlds)
	WHERE p.file_origin = 'project' AND p.kind = 'record'
), likely AS MATERIALIZED (
	-- Functions that may be kernels, to look at the parts of no others: what is said below
	-- of a kernel asks for numbers to write, and for a side.
	SELECT symbol AS fn FROM m_kernel_mark
	UNION
	SELECT fn FROM record
	UNION
	SELECT p.fn FROM m_param p JOIN m_role r ON lower(p.name) GLOB r.pattern
	WHERE p.kind = 'number' AND r.role IN ('width', 'height', 'stride', 'count')
	  AND EXISTS (SELECT 1 FROM m_param q
	              WHERE q.fn = p.fn AND q.kind = 'pointer' AND q.element <> 'char')
), named AS (
	SELECT p.file, p.line, p.fn, p.position, p.name, NULL AS field, p.type, p.kind, p.element,
	       p.bytes, p.is_const, p.length, p.record_file, p.record_line, p.worlds, lower(p.name) AS low
	FROM m_param p
	WHERE p.file_origin = 'project' AND p.fn IN (SELECT fn FROM likely)
	UNION ALL
	SELECT p.file, p.line, p.fn, p.position, p.name, f.name, f.type,
	       iif(f.type GLOB '*[*]*', 'pointer', 'number'),
	       rtrim(replace(replace(f.type, 'const ', ''), '*', '')),
	       iif(f.type NOT GLOB '*[*]*', f.size, CASE
	           WHEN f.type GLOB '*int8_t*' OR f.type GLOB '*char*' THEN 1
	           WHEN f.type GLOB '*int16_t*' OR f.type GLOB '*short*' THEN 2
	           WHEN f.type GLOB '*int32_t*' OR f.type GLOB '*int *' OR f.type GLOB '*unsigned [*]*'
	                OR f.type GLOB '*float*' THEN 4 ELSE 0 END),
	       p.is_const, 0, NULL, NULL,
	       bit_or(p.worlds), lower(f.name)
	FROM record p
	JOIN m_field f ON f.file = p.record_file AND f.record_line = p.record_line
	WHERE f.name <> '' AND f.worlds & p.worlds
	GROUP BY p.file, p.line, p.fn, p.position, f.name
), word AS MATERIALIZED (
	SELECT d.low, (SELECT r.role FROM m_role r WHERE d.low GLOB r.pattern
	               ORDER BY r.rank, r.role LIMIT 1) AS said
	FROM (SELECT DISTINCT low FROM named) d
), told AS (
	SELECT n.*, w.said FROM named n JOIN word w ON w.low IS n.low
), judged AS (
	SELECT t.*,
	       CASE
	       WHEN kind = 'pointer' AND field IS NOT NULL AND bytes = 0 THEN 'other'
	       WHEN kind = 'number' AND said IS NOT NULL THEN said
	       WHEN kind = 'number' THEN 'value'
	       WHEN kind = 'pointer' AND length > 0 THEN 'table'
	       WHEN kind = 'pointer' AND (field IS NULL OR type NOT GLOB '*[*]*[*]*') THEN 'pixels'
	       WHEN kind = 'record' THEN 'image'
	       ELSE 'other' END AS role
	FROM told t
)
SELECT file, fn, position, name, field, max(type) AS type, kind, max(element) AS element,
       max(bytes) AS bytes, is_const, length, role,
       CASE WHEN role IN ('value', 'table', 'other') THEN 'none'
            WHEN low GLOB 'src*' OR low GLOB 'in_*' OR low GLOB 'source*' THEN 'source'
            WHEN low GLOB 'dst*' OR low GLOB 'out_*' OR low GLOB 'dest*' OR low GLOB 'target*'
            THEN 'target'
            WHEN role IN ('pixels', 'image') THEN iif(is_const, 'source', 'target')
            WHEN field IS NOT NULL THEN iif(is_const, 'source', 'target')
            ELSE 'both' END AS side,
       bit_or(worlds) AS worlds
FROM judged
GROUP BY file, fn, position, field;
CREATE INDEX m_kernel_part_fn ON m_kernel_part(fn, file, position);
-- A record describes an image when it has a side, maybe its pixels too, and little else:
-- a decoder with all its state is none.
CREATE TEMP TABLE no_image AS
SELECT p.fn, p.file, p.position FROM m_kernel_part p
WHERE p.role = 'image' AND p.field IS NULL
  AND NOT coalesce((SELECT max(f.role IN ('width', 'stride')) AND count(*) <= 16
                    FROM m_kernel_part f WHERE f.fn = p.fn AND f.file = p.file
                    AND f.position = p.position AND f.field IS NOT NULL), 0);
CREATE INDEX temp.no_image_fn ON no_image(fn, file, position);
DELETE FROM m_kernel_part
WHERE field IS NOT NULL AND EXISTS (SELECT 1 FROM no_image n WHERE n.fn = m_kernel_part.fn
       AND n.file = m_kernel_part.file AND n.position = m_kernel_part.position);
UPDATE m_kernel_part SET role = 'other', side = 'none'
WHERE EXISTS (SELECT 1 FROM no_image n WHERE n.fn = m_kernel_part.fn
       AND n.file = m_kernel_part.file AND n.position = m_kernel_part.position);
DROP TABLE no_image;
-- One without pixels says how large those of another parameter are.
UPDATE m_kernel_part AS p SET side = 'both'
WHERE p.role = 'image' AND NOT EXISTS (
	SELECT 1 FROM m_kernel_part f WHERE f.fn = p.fn AND f.file = p.file
	AND f.position = p.position AND f.role = 'pixels');
UPDATE m_kernel_part AS p SET side = 'both'
WHERE p.field IS NOT NULL AND p.side <> 'none' AND EXISTS (
	SELECT 1 FROM m_kernel_part i WHERE i.fn = p.fn AND i.file = p.file
	AND i.position = p.position AND i.role = 'image' AND i.side = 'both');
-- The one array that a function may write, and that nothing else is the source of.
UPDATE m_kernel_part AS p SET side = 'both'
WHERE (p.role = 'pixels' AND p.field IS NULL AND p.side = 'target')
  AND (SELECT count(*) FROM m_kernel_part o WHERE o.fn = p.fn AND o.file = p.file
       AND o.role = 'pixels') = 1;

DROP TABLE IF EXISTS m_kernel;
CREATE TABLE m_kernel AS
WITH pixel_word(pattern) AS (VALUES ('*pix*'), ('*image*'), ('*img*'), ('*bitmap*'), ('*picture*'),
	('*rgb*'), ('*bgr*'), ('*gr[ae]y*'), ('*luma*'), ('*chroma*'), ('*yuv*'), ('*color*'), ('*colour*'), ('*alpha*')
), candidate AS (
	SELECT f.file, f.line, f.col, f.end_line, f.name, f.symbol, f.linkage, f.type,
	       bit_or(f.worlds) AS worlds
	FROM m_function f
	WHERE f.defined AND f.file_origin = 'project'
		  AND f.symbol IN (SELECT fn FROM m_kernel_part UNION SELECT symbol FROM m_kernel_mark)
	GROUP BY f.file, f.symbol
), part AS (
	SELECT c.file, c.symbol,
	       max(p.role = 'pixels' AND p.element <> 'char' AND p.side IN ('target', 'both')) AS writes,
	       max(p.role = 'pixels' AND p.element <> 'char' AND p.side IN ('source', 'both')) AS reads,
	       group_concat(DISTINCT iif(p.role IN ('width', 'height', 'stride', 'count'), p.role, NULL)) AS sides,
	       max(p.field IS NULL AND p.role IN ('width', 'height', 'stride', 'count')) AS told,
	       max(p.field IS NOT NULL AND p.role = 'pixels') AS imaged,
	       -- Text, tables and matrices have a width, a stride, rows and columns too:
	       --   get_separator(int text_width, char_u *fname)
	       --   bsearch_hash(const unsigned char *hash, const unsigned char *table, size_t stride, uint32_t *result)
	       --   multiply(const float *a, const float *b, float *c, int rows, int cols)
	       count(DISTINCT iif(p.role IN ('width', 'height', 'stride', 'count'), p.role, NULL)) > 1
	           AND max(p.role IN ('width', 'height', 'count') AND lower(coalesce(p.field, p.name)) NOT IN
	                   (SELECT name FROM main.d_list WHERE list = 'table-side'))
	           OR max(p.role = 'pixels' AND lower(p.name) GLOB 'src*')
	           AND max(p.role = 'pixels' AND lower(p.name) GLOB 'dst*') AND max(p.role IN ('width', 'height'))
	           OR max(EXISTS (SELECT 1 FROM pixel_word w
	                  WHERE lower(c.name || ' ' || p.name || ' ' || coalesce(p.field, '') || ' ' || p.type)
	                        GLOB w.pattern)) AS pixels
	FROM candidate c JOIN (SELECT * FROM m_kernel_part ORDER BY role) p
	     ON p.fn = c.symbol AND p.file = c.file
	GROUP BY c.file, c.symbol
), looped AS (
	SELECT c.file, c.symbol,
	       -- By the function, which has fewer of them than the file.
	       (SELECT count(DISTINCT l.line) FROM m_loop l WHERE l.fn = c.symbol AND +l.file = c.file)
	           AS own,
	       EXISTS (SELECT 1 FROM m_counter n JOIN m_role r
	               ON r.role IN ('width', 'height', 'stride', 'count')
	               AND (lower(n.bound) GLOB r.pattern OR lower(n.bound) GLOB '*[.>]' || r.pattern
	                  OR lower(coalesce(n.origin, '')) GLOB '*[.>]' || r.pattern)
	               WHERE n.fn = c.symbol AND +n.file = c.file) AS bounded,
	       (SELECT min(k.callee) FROM m_call k JOIN m_loop l ON l.fn = k.symbol
	        WHERE k.fn = c.symbol AND +k.file = c.file AND k.kind = 'direct'
	          AND k.symbol IN (SELECT fn FROM m_param)) AS through
	FROM candidate c
), known AS (
	SELECT c.*, m.words, m.file AS mark_file, m.line AS mark_line, l.own, l.through, p.sides,
	       p.writes AND p.reads AND p.sides IS NOT NULL AND p.pixels AND (l.own OR l.through IS NOT NULL)
	           -- A record with a width and no pixels need not be an image: a list of lines has one.
	           AND (p.told OR p.imaged OR l.bounded OR NOT l.own)
	           AS recognised
	FROM candidate c
	LEFT JOIN m_kernel_mark m ON m.symbol = c.symbol
	LEFT JOIN part p ON p.symbol = c.symbol AND p.file = c.file
	JOIN looped l ON l.symbol = c.symbol AND l.file = c.file
	WHERE m.symbol IS NOT NULL OR recognised
)
SELECT k.file, k.line, k.col, k.end_line, k.name, k.symbol, k.symbol AS fn, k.linkage = 'static' AS is_static,
       rtrim(substr(k.type, 1, instr(k.type, '(') - 1)) AS result,
       k.words IS NOT NULL AS marked, coalesce(k.words, '') AS words,
       iif(k.words IS NOT NULL, 'marked at ' || k.mark_file || ':' || k.mark_line,
           'arrays in and out, ' || replace(k.sides, ',', ', ') || ', '
           || iif(k.own, k.own || iif(k.own = 1, ' loop', ' loops'), 'loops in ' || k.through))
       AS why,
       (SELECT min(u.unit) FROM m_unit_file u JOIN main.unit n ON n.id = u.unit AND n.present
        WHERE u.file = k.file AND n.language = 'c') AS unit,
       k.worlds
FROM known k
-- A part of a kernel, that only kernels call, is no kernel of its own.
WHERE k.words IS NOT NULL OR k.linkage <> 'static'
   OR EXISTS (SELECT 1 FROM m_ref r WHERE r.symbol = k.symbol)
   OR NOT EXISTS (SELECT 1 FROM m_call c JOIN known o ON o.symbol = c.fn
                  WHERE c.symbol = k.symbol AND c.fn <> k.symbol)
ORDER BY k.file, k.line;
CREATE INDEX m_kernel_symbol ON m_kernel(symbol);
DELETE FROM m_kernel_part WHERE NOT EXISTS
	(SELECT 1 FROM m_kernel k WHERE k.symbol = m_kernel_part.fn AND k.file = m_kernel_part.file);

-- What each kernel leads to: functions of the project that it calls, or hands on.
-- Kernels that lead to each other make this a product: past the limit nobody follows them.
DELETE FROM main.unfollowed WHERE name = 'm_kernel_reach';
DROP TABLE IF EXISTS m_kernel_reach;
CREATE TABLE m_kernel_reach AS
WITH RECURSIVE r(kernel, fn) AS (
	SELECT symbol, symbol FROM m_kernel
	UNION
	SELECT r.kernel, c.symbol FROM r JOIN m_call c ON c.fn = r.fn AND c.kind = 'direct'
	WHERE EXISTS (SELECT 1 FROM m_function f WHERE f.symbol = c.symbol AND f.defined)
	UNION
	SELECT r.kernel, u.symbol FROM r JOIN m_ref u ON u.fn = r.fn
	WHERE EXISTS (SELECT 1 FROM m_function f WHERE f.symbol = u.symbol AND f.defined)
)
SELECT kernel, fn FROM r LIMIT 500001;
INSERT INTO main.unfollowed
SELECT 'm_kernel_reach', 'kernels lead to more functions than can be followed'
WHERE (SELECT count(*) FROM m_kernel_reach) > 500000;
DELETE FROM m_kernel_reach WHERE EXISTS (SELECT 1 FROM main.unfollowed WHERE name = 'm_kernel_reach');
CREATE INDEX m_kernel_reach_kernel ON m_kernel_reach(kernel);
CREATE INDEX m_kernel_reach_fn ON m_kernel_reach(fn);
