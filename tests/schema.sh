# The public language: every view has a comment that names it, and columns; what is private stays out.
# labels: quick
. "$SOURCE/tests/_lib.sh"

run "$WASMREADY" query --schema
expect_code 0 "the whole language"
cp "$scratch/out" "$scratch/schema"
views=$(cat "$SOURCE"/analyzer/base/views/*.sql | sed -n 's/^CREATE TEMP VIEW \([a-z_]*\) AS.*/\1/p' | sort)
expect "every view once, with its columns" "$(sed -n 's/^\([a-z_]*\)([a-z].*)$/\1/p' "$scratch/schema" | sort)" "$views"
told=$(sed -n 's/^-- \([a-z_]*\): .*/\1/p; s/^-- \([a-z_, ]*\): .*/\1/p' "$scratch/schema" | tr -d ' ' | tr ',' '\n' | sort -u)
for view in $views; do
	grep -qx "$view" <<<"$told" && pass || fail "no comment begins with '$view:'"
done
expect "no query, and no private table" "$(grep -cE 'SELECT|\b(main|temp)\.[a-z]|\b[mdt]_[a-z]' "$scratch/schema")" 0
# A view that a reader cannot take in at once is a program: a table that the judge makes (analyzer/judge/).
long() { awk '/^CREATE TEMP VIEW/ { name = $4; from = FNR } name && /;$/ { if (FNR - from >= 50) print name; name = "" }' "$@"; }
expect "no view longer than a screen" "$(long "$SOURCE"/analyzer/base/views/*.sql)" ''
{ echo 'CREATE TEMP VIEW page AS'; yes 'SELECT 1 UNION ALL' | head -48; echo 'SELECT 1;'; } >"$scratch/page.sql"
{ echo 'CREATE TEMP VIEW book AS'; yes 'SELECT 1 UNION ALL' | head -49; echo 'SELECT 1;'; } >"$scratch/book.sql"
expect "50 lines are a screen, 51 are more" "$(long "$scratch/page.sql" "$scratch/book.sql")" book
# A kind of schema.sql that the views forget is one that no rule sees.
sed -n 's/^--! kind \([a-z-]*\)(.*/\1/p' "$SOURCE/analyzer/base/schema.sql" | sort >"$scratch/kinds"
run cat "$SOURCE"/analyzer/base/views/*.sql
expect "the views have every kind" "$(grep -o "'[a-z-]*'" "$scratch/out" | tr -d "'" | sort -u | comm -23 "$scratch/kinds" -)" ''
expect "and there are some" "$(grep -c . "$scratch/kinds" | sed 's/^[1-9][0-9]*$/many/')" many
# One word for one thing (views/about.sql): none of these. In a kernel it is the bytes of a number's type that count.
banned='fn func filename filepath lineno column spelling tu args params lack target_sig target_type'
for word in $banned; do
	expect "no column '$word'" "$(grep -E '^[a-z_]+\(' "$scratch/schema" | grep -E "[(, ]$word[,)]")" ''
done
expect "sizes are 'size'" "$(grep -E '^[a-z_]+\(' "$scratch/schema" | grep -vE '^(kernel|pixel)_' | grep -E '[(, ]bytes[,)]')" ''
expect "what is in a function says so" "$(grep -E '^[a-z_]+\(file, line, col, ' "$scratch/schema" | grep -vE '^[a-z_]+\(file, line, col, (.*, )?function[,)]' | sed 's/(.*//' | xargs)" \
	'declaration host_error include_edge'
# What is a list of names is a table of rules/data, where each has a word that says why.
cat >"$scratch/lists.awk" <<'AWK'
# Names, and nothing else, between a parenthesis and its end: IN ('a', 'b'), and json_each('["a","b"]');
# kinds of a row are words of the language itself.
{ text = text $0 "\n" }
END {
	gsub(/--[^\n]*/, "", text)
	gsub(/WHERE kind IN \([^)]*\)/, "", text) # kinds are the schema's own words
	gsub(/'[ \t\n]*\|\|[ \t\n]*'/, "", text)
	while (match(text, /\(('[A-Za-z_][A-Za-z0-9_.\/-]*'[ \t\n]*,[ \t\n]*)+'[^']*'\)|\["[^]]*"\]/)) {
		list = substr(text, RSTART, RLENGTH)
		ours = RSTART > 8 && substr(text, RSTART - 8, 8) == "kind IN "
		text = substr(text, RSTART + RLENGTH)
		if (gsub(/,/, ",", list) + 1 > LIMIT && !ours)
			print FILENAME ": " substr(list, 1, 60)
	}
}
AWK
for file in "$SOURCE"/rules/*/*.sql "$SOURCE"/analyzer/base/views/*.sql "$SOURCE"/analyzer/*/*.sql; do
	awk -v LIMIT=6 -f "$scratch/lists.awk" "$file"
done | grep -v '"January"' >"$scratch/long"
printf "SELECT 1 WHERE x IN ('a', 'b', 'c',\n\t-- why\n\t'd', 'e', 'f', 'g') OR y IN ('a', 'b') OR\n\tkind IN ('a', 'b', 'c', 'd', 'e', 'f', 'g') OR z = '(a, b, c, d, e, f, g)';\n" >"$scratch/seven.sql"
expect "one of seven is seen" "$(awk -v LIMIT=6 -f "$scratch/lists.awk" "$scratch/seven.sql" | grep -c seven.sql:)" 1
expect "each list of the table is asked for, and each that is asked for is there" \
	"$(grep -ohE "\\blist (= '[^']*'|IN \([^)]*\))" -r "$SOURCE/rules" "$SOURCE/analyzer" --include='*.sql' | grep -oE "'[a-z0-9-]+'" | tr -d "'" | sort -u | xargs)" \
	"$(tail -n +2 "$SOURCE/rules/data/lists.tsv" | cut -f1 | sort -u | xargs)"
expect "each name says why" "$(awk -F'\t' 'NF != 3 || $3 == ""' "$SOURCE/rules/data/lists.tsv")" ''
expect "no list of more than six names" "$(cat "$scratch/long")" ''
run "$WASMREADY" query --schema call
expect_code 0 "one view"
expect "its comment, and its query" "$(sed -n '1p' "$scratch/out" | cut -c1-8) $(grep -c '^CREATE TEMP VIEW call AS$' "$scratch/out")" '-- call: 1'
run "$WASMREADY" query --schema calls
expect_code 2 "none of that name"
run "$WASMREADY" query --schema call p
expect_code 2 "one at most"
finish
