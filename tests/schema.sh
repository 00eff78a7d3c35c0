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
# A kind of schema.sql that view mark forgets is one that no rule sees.
sed -n 's/^--! kind \([a-z-]*\)(.*/\1/p' "$SOURCE/analyzer/base/schema.sql" | sort >"$scratch/kinds"
run "$WASMREADY" query --schema mark
expect "view mark has every kind" "$(grep -o "'[a-z-]*'" "$scratch/out" | tr -d "'" | sort -u | comm -23 "$scratch/kinds" -)" ''
expect "and there are some" "$(grep -c . "$scratch/kinds" | sed 's/^[1-9][0-9]*$/many/')" many
run "$WASMREADY" query --schema call
expect_code 0 "one view"
expect "its comment, and its query" "$(sed -n '1p' "$scratch/out" | cut -c1-8) $(grep -c '^CREATE TEMP VIEW call AS$' "$scratch/out")" '-- call: 1'
run "$WASMREADY" query --schema calls
expect_code 2 "none of that name"
run "$WASMREADY" query --schema call p
expect_code 2 "one at most"
finish
