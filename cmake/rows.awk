# Writes the rows of a table (TSV; '#' begins a comment) as those of a C array, to be included between
# its braces. The first line names the columns: one in capitals holds words of C's, a number or an
# enumerator, any other a text, where nothing is NULL. Rows are sorted by the column 'name', byte by
# byte; those of one name stay in the order of the file. Usage: LC_ALL=C awk -v OUT=FILE -f rows.awk TABLE.tsv

function fail(text) {
	print FILENAME ":" FNR ": " text > "/dev/stderr"
	failed = 1
	exit 1
}

BEGIN { FS = "\t" }
/^#/ || NF == 0 { next }

columns == 0 {
	columns = NF
	for (i = 1; i <= NF; i++) {
		head[i] = $i
		if ($i == "name")
			key = i
	}
	if (!key)
		fail("no column is 'name'")
	next
}

{
	if (NF > columns || /["\\]/)
		fail("has more columns than the table, a quote or a backslash")
	row = ""
	for (i = 1; i <= columns; i++) {
		word = head[i] ~ /^[A-Z]/
		if ((word || i == key) && $i == "")
			fail("nothing in column '" head[i] "'")
		row = row (i > 1 ? ", " : "") (word ? $i : $i == "" ? "NULL" : "\"" $i "\"")
	}
	for (at = count++; at > 0 && name[at - 1] "" > $key ""; at--) {
		name[at] = name[at - 1]
		rows[at] = rows[at - 1]
	}
	name[at] = $key
	rows[at] = row
}

END {
	for (i = 0; i < count && !failed; i++)
		print "\t{ " rows[i] " }," > OUT
}
