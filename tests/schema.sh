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
# One word for one thing (views/about.sql): none of these. In a kernel it is the bytes of a number's type that count.
banned='fn func filename filepath lineno column spelling tu args params lack target_sig target_type'
for word in $banned; do
	expect "no column '$word'" "$(grep -E '^[a-z_]+\(' "$scratch/schema" | grep -E "[(, ]$word[,)]")" ''
done
expect "sizes are 'size'" "$(grep -E '^[a-z_]+\(' "$scratch/schema" | grep -vE '^(kernel|pixel)_' | grep -E '[(, ]bytes[,)]')" ''
expect "what is in a function says so" "$(grep -E '^[a-z_]+\(file, line, col, ' "$scratch/schema" | grep -vE '^[a-z_]+\(file, line, col, (.*, )?function[,)]' | sed 's/(.*//' | xargs)" \
	'declaration host_error include_edge'
run "$WASMREADY" query --schema call
expect_code 0 "one view"
expect "its comment, and its query" "$(sed -n '1p' "$scratch/out" | cut -c1-8) $(grep -c '^CREATE TEMP VIEW call AS$' "$scratch/out")" '-- call: 1'
run "$WASMREADY" query --schema calls
expect_code 2 "none of that name"
run "$WASMREADY" query --schema call p
expect_code 2 "one at most"
finish
