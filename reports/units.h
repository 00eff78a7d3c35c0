// Subqueries over the public views that several reports share: which units the
// verdict does not rest on, and why.
#ifndef WASMREADY_UNITS_H
#define WASMREADY_UNITS_H

// A row for each unit and world without a usable parse: unit, file, world_id, world, reason.
#define FAILED_UNITS                                                                           \
	"(SELECT u.id AS unit, u.file, w.id AS world_id, w.name AS world, CASE"                \
	" WHEN p.status IS NOT 'failed' THEN 'the audit was stopped before'"                   \
	" WHEN p.reason = '' THEN 'the reason is not known' ELSE p.reason END AS reason"       \
	" FROM unit u JOIN world w LEFT JOIN main.parse p ON p.unit = u.id AND p.world = w.id" \
	" WHERE u.note = '' AND u.language = 'c'"                                              \
	" AND coalesce(p.status, '') NOT IN ('ok', 'errors'))"

// A row for each unit that is not for us to parse: file, language, reason.
#define OTHER_UNITS                                                                    \
	"(SELECT file, language, CASE WHEN note <> '' THEN note WHEN language = 'asm'" \
	" THEN 'it is assembler source' ELSE 'it is no C source' END AS reason"        \
	" FROM unit WHERE note <> '' OR language <> 'c')"

// What is said before meta's 'apart': sources of other languages in a tree without a compilation
// database that its build files do not name, or that lie with tests and examples.
#define APART_SAID \
	"sources in other languages, of which nothing says that they are built, were not looked at: "
#define APART "(SELECT value FROM main.meta WHERE key = 'apart')"

// A row for each file with lines that do not compile on the host either: file, line, col and text
// of the first, and how many more such lines there are.
#define HOST_ERRORS                                                                        \
	"(SELECT file, min(line) AS line, col, text, count(*) - 1 AS more FROM host_error" \
	" GROUP BY file)"

// The same in words, that stand behind the file's name.
#define HOST_ERROR_WORDS                                              \
	"'does not compile on the host either: ' || text ||"          \
	" CASE more WHEN 0 THEN '' WHEN 1 THEN '; and one more line'" \
	" ELSE '; and ' || more || ' more lines' END"

// Rules that failed, what they would find being unknown: rule, reason.
#define FAILED_RULES "(SELECT DISTINCT rule, reason FROM rule_failure)"

#endif
