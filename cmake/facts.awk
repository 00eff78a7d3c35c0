# Reads analyzer/base/schema.sql and writes what the build derives of its tables of facts, t_NAME:
#   TABLE   C: facts[], as base/facts.h has it: the columns of each, and how its rows are merged;
#           and the schema's version
#   HEADER  C: a writer for each, fact_NAME(site, ...): the compiler counts what a collector tells
#   SOURCE  C: those writers
# What stands before a table in lines that begin with '--! ' says how it is merged; schema.sql
# describes them. Usage: awk -v TABLE=FILE -v HEADER=FILE -v SOURCE=FILE -f facts.awk schema.sql

function fail(text) {
	print FILENAME ":" FNR ": " text > "/dev/stderr"
	failed = 1
	exit 1
}

# Forgets what was said of the table before.
function begin_told() {
	told_name = told_query = told_where = told_null = ""
	told_everywhere = told_indexes = told_values = told_kinds = told = 0
	split("", told_value)
	split("", told_index)
}

# max(sig), max(arguments): each by the function that makes one of many.
function tell_values(text,    i, n, list) {
	n = split(text, list, /, /)
	for (i = 1; i <= n; i++) {
		if (list[i] !~ /^[a-z_]+\([a-z_]+\)$/)
			fail("'" list[i] "' is no FUNCTION(COLUMN)")
		match(list[i], /\(/)
		told_order[++told_values] = substr(list[i], RSTART + 1, length(list[i]) - RSTART - 1)
		told_value[told_order[told_values]] = substr(list[i], 1, RSTART - 1)
	}
}

function tell(text,    word) {
	word = text
	sub(/ .*/, "", word)
	sub(/^[a-z]+ ?/, "", text)
	if (word == "version") {
		version = text + 0
		return
	}
	told = 1
	if (word == "as")
		told_name = text
	else if (word == "by")
		told_query = text
	else if (word == "where")
		told_where = text
	else if (word == "everywhere")
		told_everywhere = 1
	else if (word == "null")
		told_null = told_null " " text " "
	else if (word == "kind" && text !~ /^[a-z-]+\([a-z_, ]*\)$/)
		fail("'" text "' is no NAME(COLUMN, ...)")
	else if (word == "kind")
		told_kind[told_kinds++] = text
	else if (word == "value")
		tell_values(text)
	else if (word == "index" && text !~ /^\([a-z_]+(, [a-z_]+)*\)( WHERE .+)?$/)
		fail("'" text "' is no (COLUMN, ...) [WHERE ...]")
	else if (word == "index")
		told_index[told_indexes++] = text
	else
		fail("'--! " word "' says nothing: version, as, by, where, everywhere, null, kind, value, index")
}

function quoted(text) {
	gsub(/["\\]/, "\\\\&", text)
	return "\"" text "\""
}

function need_column(wanted,    i) {
	for (i = 1; i <= columns; i++)
		if (column[i] == wanted)
			return
	fail("table t_" name " has no column '" wanted "'")
}

# Fills column[] and type[], without chunk, of 'chunk INTEGER NOT NULL, line INTEGER, ...'.
function read_columns(text,    i, n, list, words) {
	n = split(text, list, /,/)
	if (list[1] != "chunk INTEGER NOT NULL")
		fail("table t_" name ": its first column is not 'chunk INTEGER NOT NULL'")
	columns = n - 1
	for (i = 2; i <= n; i++) {
		if (split(list[i], words, " ") != 2 || words[2] !~ /^(INTEGER|TEXT)$/)
			fail("table t_" name ": '" list[i] "' is no NAME INTEGER or NAME TEXT")
		column[i - 1] = words[1]
		type[i - 1] = words[2]
	}
	if (column[1] != "line")
		fail("table t_" name ": its second column is not line")
	for (i = 1; i <= told_values; i++)
		need_column(told_order[i])
	n = split(told_null, list, " ")
	for (i = 1; i <= n; i++)
		need_column(list[i])
}

# One row for all that chunks of a file say alike. {COLUMN} stands for a condition: merge.c.
function query(    i, keys, values) {
	for (i = 1; i <= columns; i++)
		if (!(column[i] in told_value))
			keys = keys ", t." column[i]
	for (i = 1; i <= told_values; i++)
		values = values ", " told_value[told_order[i]] "(t." told_order[i] ") AS " told_order[i]
	return "SELECT k.file" keys values ", k.file_origin, bit_or(k.worlds) AS worlds" \
		" FROM m_chunk k JOIN t_" name " t ON k.chunk = t.chunk WHERE " \
		(told_everywhere ? "" : "k.file_origin IN ('project', 'thirdparty') AND ") \
		(told_where ? told_where " AND " : "") "{k.file} GROUP BY k.file" keys
}

function write_table(    i, indexes) {
	for (i = 0; i < told_indexes; i++)
		indexes = indexes quoted(told_index[i]) ", "
	print "\t{ .table = \"t_" name "\", .columns = " columns ", .merged = {\n\t\t.name = \"" \
		(told_name ? told_name : name) "\",\n\t\t" \
		(told_query ? ".text = " quoted(told_query) : ".query = " quoted(query())) ",\n" \
		(indexes ? "\t\t.indexes = { " indexes "NULL },\n" : "") "\t} }," > TABLE
}

# With line and col a fact is told of a site, with line alone of a chunk and a line.
function write_writer(    i, from, signature, body) {
	from = column[2] == "col" ? 3 : 2
	signature = from == 3 ? "struct site site" : "struct chunk *chunk, int64_t line"
	body = from == 3 ? "\trow_int(site.chunk, site.line);\n\trow_int(site.chunk, site.col);\n" \
		: "\trow_int(chunk, line);\n"
	chunk = from == 3 ? "site.chunk" : "chunk"
	for (i = from; i <= columns; i++)
		if (index(told_null, " " column[i] " ")) {
			signature = signature ", const int64_t *" column[i]
			body = body "\trow_int_or_null(" chunk ", " column[i] ");\n"
		} else {
			signature = signature (type[i] == "TEXT" ? ", const char *" : ", int64_t ") column[i]
			body = body (type[i] == "TEXT" ? "\trow_text(" : "\trow_int(") chunk ", " column[i] ");\n"
		}
	if (!told_kinds)
		print "void fact_" name "(" signature ");" > HEADER
	print "\n" (told_kinds ? "static " : "") "void fact_" name "(" signature ")\n{\n" \
		(from == 3 ? "\tif (!site.chunk)\n\t\treturn;\n" : "") "\trow_begin(" chunk \
		", " tables ");\n" body "}" > SOURCE
	for (i = 0; i < told_kinds; i++)
		write_kind(told_kind[i])
}

# A table whose rows are of several kinds has a writer for each, with what a row of that kind has. The
# columns before kind all have; of the others NULL is written, or 0.
function write_kind(kind,    i, n, own, of, list, signature, values, before) {
	of = kind
	sub(/\(.*/, "", of)
	gsub(/^[^(]*\(|\)$/, "", kind)
	n = split(kind, list, /, /)
	for (i = 1; i <= n; i++) {
		need_column(list[i])
		own[list[i]] = 1
	}
	need_column("kind")
	before = 1
	for (i = 3; i <= columns; i++)
		if (column[i] == "kind") {
			values = values ", \"" of "\""
			before = 0
		} else if (before || column[i] in own) {
			signature = signature (type[i] == "TEXT" ? ", const char *" : ", int64_t ") column[i]
			values = values ", " column[i]
		} else
			values = values (type[i] == "TEXT" ? ", NULL" : ", 0")
	gsub(/-/, "_", of)
	print "void fact_" of "(struct site site" signature ");" > HEADER
	print "\nvoid fact_" of "(struct site site" signature ")\n{\n\tfact_" name "(site" values ");\n}" > SOURCE
}

function end_table(    start) {
	sub(/^[^(]*\(/, "", text)
	sub(/\) *;.*$/, "", text)
	gsub(/[ \t]+/, " ", text)
	gsub(/, /, ",", text)
	sub(/^ /, "", text)
	read_columns(text)
	write_table()
	write_writer()
	tables++
	name = ""
	begin_told()
}

BEGIN {
	made = "// Made by cmake/facts.awk of base/schema.sql; do not edit."
	print made "\n#include <stddef.h>\n\n#include \"base/facts.h\"\n\nconst struct fact facts[] = {" > TABLE
	print made "\n//\n// A writer for each table of facts, with its columns in their order: appends a row to the chunk\n" \
		"// of the site, none where that is nowhere. Texts are copied; NULL is for NULL, and where a number may be none, it is told by\n" \
		"// its address.\n#ifndef WASMREADY_FACT_ROWS_H\n#define WASMREADY_FACT_ROWS_H\n\n" \
		"#include <stdint.h>\n\nstruct chunk;\nstruct site;\n" > HEADER
	print made "\n#include \"extract/extract.h\"" > SOURCE
	tables = 0
	begin_told()
}

/^--! / {
	tell(substr($0, 5))
	next
}

/^CREATE TABLE t_/ {
	name = $3
	sub(/^t_/, "", name)
	sub(/\(.*/, "", name)
	text = ""
}

/^CREATE / && !name && told {
	fail("'--! ' lines stand before what is no table of facts")
}

name {
	line = $0
	sub(/[ \t]*--.*/, "", line)
	text = text " " line
	if (line ~ /\) *;[ \t]*$/)
		end_table()
}

END {
	if (failed)
		exit 1
	if (!version)
		fail("no '--! version NUMBER'")
	if (name)
		fail("table t_" name " has no ');' at its end")
	print "};\n\nconst int fact_count = " tables ";\nconst int schema_version = " version + 0 ";" > TABLE
	print "\n#endif" > HEADER
}
