# What the build makes of the tables of facts in schema.sql: a row that is not its table's does not
# compile, and what schema.sql says of a table that nobody understands stops the build.
# labels: quick
# once: of generated sources
. "$SOURCE/tests/_lib.sh"

# row TEXT: compiles a call of a writer as the extractor is compiled.
row() {
	printf '#include "fact_rows.h"\nstruct site { struct chunk *chunk; unsigned line, col, offset; };\nvoid row(struct site site);\nvoid row(struct site site) { %s; }\n' "$1" >"$scratch/row.c"
	run cc -I"$BUILD/made" -Werror=int-conversion -fsyntax-only "$scratch/row.c"
}
row 'fact_loop(site, "f", "for", 1, 0, 2, 3, 9)'
expect_code 0 'a row of t_loop'
row 'fact_loop(site, 0, "for", 1, 0, 2, 3, 9)'
expect_code 0 'a row of t_loop at file scope'
row 'fact_intrinsic(site, "f", "n", "h.h", "macro", NULL)'
row 'fact_intrinsic(site, "f", "n", "h.h", "macro", &(int64_t){ 16 })'
expect_code 0 'a number that may be none'
row 'fact_define(site.chunk, 3, "NAME", "1")'
expect_code 0 'a row without a column'
# refused WHAT TEXT REGEX
refused() {
	row "$2"
	expect_code 1 "$1"
	if grep -Eq "$3" "$scratch/err"; then pass; else fail "$1: $(cat "$scratch/err")"; fi
}
refused 'one too many' 'fact_loop(site, "f", "for", 1, 0, 2, 3, 9, 9)' 'too many arguments'
refused 'one too few' 'fact_loop(site, "f", "for", 1, 0, 2, 3)' 'too few arguments'
refused 'a text for a number' 'fact_loop(site, "f", "for", "1", 0, 2, 3, 9)' 'int-conversion'
refused 'a number for a text' 'fact_loop(site, "f", 7, 1, 0, 2, 3, 9)' 'int-conversion'
refused 'NULL for a number' 'fact_loop(site, "f", "for", (void *)0, 0, 2, 3, 9)' 'int-conversion'
refused 'a number that may be none, by its value' 'fact_intrinsic(site, "f", "n", "h.h", "macro", 16)' 'int-conversion'

row 'fact_allocation(site, "f", "malloc", 1 << 24)'
expect_code 0 'a row of a kind'
refused 'what that kind has not' 'fact_allocation(site, "f", "malloc", NULL, 1 << 24)' 'too many arguments'
refused 'a row without a kind' 'void (*any)(struct site, ...) = (void (*)(struct site, ...))fact_argument; (void)any' "'fact_argument' undeclared|‘fact_argument’ undeclared"

# made TEXT: what is made of a schema.
made() {
	printf -- '--! version 3\n%s\n' "$1" >"$scratch/schema.sql"
	run awk -v TABLE="$scratch/t.c" -v HEADER="$scratch/t.h" -v SOURCE="$scratch/s.c" \
		-f "$SOURCE/cmake/facts.awk" "$scratch/schema.sql"
}
made "-- Words.
--! value max(sig)
--! index (name) WHERE name > ''
--! where t.name <> 'x'
CREATE TABLE t_jump(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,  -- where; see (it)
	name TEXT,                      -- a, b
	sig TEXT);                      -- last
CREATE TABLE other(a INTEGER);"
expect_code 0 "a table: $(cat "$scratch/err")"
grep -qF 'void fact_jump(struct site site, const char *name, const char *sig);' "$scratch/t.h" && pass ||
	fail "writer: $(cat "$scratch/t.h")"
grep -qF "SELECT k.file, t.line, t.col, t.name, max(t.sig) AS sig, k.file_origin, bit_or(k.worlds) AS worlds FROM m_chunk k JOIN t_jump t ON k.chunk = t.chunk WHERE k.file_origin IN ('project', 'thirdparty') AND t.name <> 'x' AND {k.file} GROUP BY k.file, t.line, t.col, t.name\"" "$scratch/t.c" && pass ||
	fail "query: $(cat "$scratch/t.c")"
grep -qF "\"(name) WHERE name > ''\", NULL" "$scratch/t.c" && pass || fail "index: $(cat "$scratch/t.c")"
grep -qx 'const int schema_version = 3;' "$scratch/t.c" && pass || fail "version: $(tail -n 2 "$scratch/t.c")"
# wrong WHAT TEXT REGEX
wrong() {
	made "$2"
	expect_code 1 "$1"
	if grep -Eq "schema.sql:[0-9]+: .*$3" "$scratch/err"; then pass; else fail "$1: $(cat "$scratch/err")"; fi
}
table='CREATE TABLE t_jump(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, name TEXT);'
made "$table"
expect_code 0 'the usual way'
wrong 'a word that says nothing' "--! indx (name)
$table" "'--! indx' says nothing"
wrong 'a column that is not there' "--! value max(sig)
$table" "table t_jump has no column 'sig'"
wrong 'a number that is not there' "--! null sig
$table" "table t_jump has no column 'sig'"
made "--! kind blue-green(size)
CREATE TABLE t_jump(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT, kind TEXT,
	name TEXT, size INTEGER);"
expect 'a writer of a kind' "$(grep '^void' "$scratch/t.h")" \
	'void fact_blue_green(struct site site, const char *fn, int64_t size);'
grep -qF 'fact_jump(site, fn, "blue-green", NULL, size);' "$scratch/s.c" && pass || fail "kind: $(cat "$scratch/s.c")"
wrong 'a kind of a table without' "--! kind blue()
$table" "no column 'kind'"
wrong 'a kind with a column that is not there' "--! kind blue(size)
$table" "no column 'size'"
wrong 'an index of nothing' "--! index name
$table" "'name' is no \(COLUMN"
wrong 'a value without a function' "--! value name
$table" "'name' is no FUNCTION"
wrong 'of another table' "--! everywhere
CREATE TABLE other(a INTEGER);" 'no table of facts'
wrong 'another type' 'CREATE TABLE t_jump(chunk INTEGER NOT NULL, line INTEGER, size REAL);' "'size REAL' is no NAME"
wrong 'no chunk' 'CREATE TABLE t_jump(line INTEGER, size INTEGER);' 'its first column'
wrong 'no line' 'CREATE TABLE t_jump(chunk INTEGER NOT NULL, size INTEGER);' 'its second column'
wrong 'no version' '--! version next' 'no .--! version'
made 'CREATE TABLE t_jump(chunk INTEGER NOT NULL, line INTEGER, name TEXT'
expect_code 1 'a table without an end'
finish
