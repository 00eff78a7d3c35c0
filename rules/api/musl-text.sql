-- severity: hazard
-- message: {name}() takes {text} otherwise in the target: {what}
-- why: The C libraries for wasm are musl's children, and musl has what POSIX has of formats, patterns and
--   names: none of glibc's own conversions of strftime(), strptime() and printf(), which end there and fail; no
--   back references in extended regular expressions, no "//TRANSLIT" and fewer character sets in iconv_open(),
--   other texts in strerror(). Such a text compiles, and the call fails or answers otherwise. Sources: musl's
--   src/time/strftime.c and strptime.c, src/stdio/vfprintf.c, src/regex/regcomp.c, src/locale/iconv.c,
--   src/errno/__strerror.h; each was tried under wasi-libc beside glibc 2.36.
-- fix: {how}
-- families: wasi, emscripten
WITH spelled AS MATERIALIZED (
	SELECT m.*, replace(m.text, '%%', '') AS plain,
	       -- A flag before the conversion is none of its kind: "%-k" is "%k".
	       replace(replace(replace(replace(m.text, '%%', ''), '%-', '%'), '%_', '%'), '%0', '%') AS bare,
	       -- Only letters and digits count in the name of a character set, and what stands behind it.
	       lower(replace(replace(replace(replace(m.text, '-', ''), '_', ''), '.', ''), ':', '')) AS charset
	FROM meaning m WHERE m.kind IN ('text', 'compared')
), told AS (
	SELECT s.*, 'it ends at ' || l.name || ' and returns 0' AS what, 'write ' || l.name || ' out: from the fields of struct tm' AS how, 'hazard' AS severity
	FROM spelled s JOIN name_list l ON l.list = 'glibc-strftime' AND instr(s.bare, l.name)
	WHERE s.name GLOB '*ftime*'
	UNION ALL
	SELECT s.*, 'it returns NULL at ' || l.name, 'read that field by sscanf()', 'hazard'
	FROM spelled s JOIN name_list l ON l.list = 'glibc-strptime' AND instr(s.plain, l.name)
	WHERE s.name = 'strptime'
	UNION ALL
	SELECT s.*, '%s reads a number and leaves struct tm as it was', 'read it by strtoll()', 'hazard'
	FROM spelled s WHERE s.name = 'strptime' AND instr(s.plain, '%s')
	UNION ALL
	SELECT s.*, 'it leaves ' || f.name || ' as it was, where glibc''s computes it', 'call timegm() with it before ' || f.name || ' is read', 'hazard'
	FROM spelled s
	JOIN meaning f ON f.kind = 'field' AND f.name = iif(s.plain GLOB '*%[aAuw]*', 'tm_yday', 'tm_wday') AND f.file = s.file
	                  AND f.function = s.function AND f.line >= s.line AND f.worlds & s.worlds
	WHERE s.name = 'strptime' AND NOT s.plain GLOB '*%j*'
	  -- These compute it, too: strptime(...); mktime(&tm); show(tm.tm_wday).
	  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.file = s.file AND c.function = s.function AND c.line BETWEEN s.line AND f.line
	                  AND c.callee IN ('mktime', 'timegm', 'timelocal', 'gmtime_r', 'localtime_r'))
	UNION ALL
	SELECT s.*, 'it ' || iif(s.name GLOB '*scanf', 'reads nothing more', 'prints nothing and returns -1') || ' at ' || l.name,
	       'use a conversion that C17 has', 'hazard'
	FROM spelled s
	JOIN name_list l ON l.list = 'glibc-printf'
	     AND instr(replace(replace(replace(replace(s.bare, '#', ''), '%*', '%'), '%2', '%'), '%8', '%'), l.name)
	WHERE s.name GLOB '*printf' OR s.name GLOB '*scanf'
	UNION ALL
	SELECT s.*, 'what stands behind the mode is passed over', 'convert by iconv()', 'hazard'
	FROM spelled s WHERE s.name GLOB 'f*open*' AND s.text GLOB '*,ccs=*'
	UNION ALL
	SELECT s.*, CASE WHEN s.text GLOB '*\\[1-9]*' THEN 'there are no back references in an extended expression'
	                 WHEN s.text GLOB '*[[]=?*=]*' OR s.text GLOB '*[[].?*.]*' THEN 'it knows no [=a=] and [.a.], and fails'
	                 WHEN s.text GLOB '*{,[0-9]*' THEN 'it fails at an interval without its least number'
	                 ELSE 'it fails at an interval of more than 255' END,
	       'write the pattern without it', 'hazard'
	FROM spelled s
	WHERE s.name = 'regcomp'
	  AND (s.text GLOB '*[[]=?*=]*' OR s.text GLOB '*[[].?*.]*' OR s.text GLOB '*{,[0-9]*'
	       OR s.text GLOB '*[{,][3-9][0-9][0-9]*}*' OR s.text GLOB '*[{,][1-9][0-9][0-9][0-9]*}*'
	       -- Of a basic one it knows them: "\\(a\\)\\1".
	       OR s.text GLOB '*\\[1-9]*' AND NOT s.text GLOB '*\\\\[1-9]*'
	          AND EXISTS (SELECT 1 FROM call c WHERE c.file = s.file AND c.line = s.line AND c.col = s.col
	                      AND c.arguments GLOB '*REG_EXTENDED*'))
	UNION ALL
	SELECT s.*, CASE WHEN instr(s.text, '//') THEN 'it knows no "//" behind a name, and fails with EINVAL'
	                 WHEN s.charset IN (SELECT name FROM name_list WHERE list = 'musl-charset-source')
	                 THEN 'it only converts from it, and fails with EINVAL'
	                 ELSE 'it does not know this character set, and fails with EINVAL' END,
	       CASE WHEN instr(s.text, '//') THEN 'leave it off, and treat what cannot be converted yourself'
	            ELSE 'convert by a table of your own, or bring GNU libiconv' END, 'hazard'
	FROM spelled s
	WHERE s.name = 'iconv_open' AND s.text <> ''
	  AND s.charset NOT IN (SELECT name FROM name_list WHERE list = 'musl-charset')
	  AND (s.value = 0 OR s.charset NOT IN (SELECT name FROM name_list WHERE list = 'musl-charset-source'))
	UNION ALL
	SELECT s.*, 'big-endian without a byte order mark, where glibc writes one and little-endian', 'name the order: UTF-16LE', 'hazard'
	FROM spelled s WHERE s.name = 'iconv_open' AND s.value = 0 AND s.charset IN ('utf16', 'utf32', 'ucs2')
	UNION ALL
	SELECT s.*, 'its text for ' || replace(l.note, rtrim(l.note, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2'), '') || ' is another', 'compare errno', 'hazard'
	FROM spelled s JOIN name_list l ON l.list = 'glibc-error' AND '"' || l.name || '"' = s.text
	WHERE s.kind = 'compared'
)
SELECT file, line, col, function, worlds, name, iif(kind = 'compared', text, '"' || text || '"') AS text, min(what) AS what, how, severity
FROM told
GROUP BY file, line, col, name, text;
