# Tables are as wide as what stands in them, CSV is no formula, and a suffix stands for one format.
# labels: quick
. "$SOURCE/tests/_lib.sh"
mkdir "$scratch/p" && cd "$scratch/p" || exit 1
echo 'int main(void) { return 0; }' >a.c
"$WASMREADY" audit -q --fail-on never . >/dev/null || fail "audit"
q() { run "$WASMREADY" query "$@"; }

q "SELECT '日本' AS a, 'x' AS long_one, '' AS c UNION ALL SELECT 'b', 'longer than it', char(27)"
expect "columns of the screen, not bytes, are counted; what a screen would obey is told" "$(cat "$scratch/out")" \
	"$(printf 'a     long_one        c\n日本  x               \nb     longer than it  \\x1b' )"
q "SELECT 1 AS one WHERE 0"
expect "a table without rows has its names" "$(cat "$scratch/out")" one

guarded() {
	q -f csv "SELECT $1 AS x"
	expect "CSV of $1" "$(tr -d '\r' <"$scratch/out" | tail -n +2)" "$2"
}
guarded "'=1+1'" "'=1+1"
guarded "'  @SUM(1,2)'" "\"'  @SUM(1,2)\""
guarded "'-x'" "'-x"
guarded "'+x'" "'+x"
guarded "char(9) || 'x'" "'\\x09x"
guarded "char(13) || '\"'" "\"'\\x0d\"\"\""
# What is none stays as it is.
guarded -1 -1
guarded -1.5 -1.5
guarded "'a=b-c'" "a=b-c"
guarded "'a \"b\", c'" '"a ""b"", c"'
guarded NULL ""

kind() {
	"$WASMREADY" "$@" 2>"$scratch/err" || fail "$*: $(cat "$scratch/err")"
	head -c 7 "${!#}" | tr A-Z a-z
}
for suffix in html htm; do
	expect "a report to .$suffix" "$(kind report -o "$scratch/r.$suffix")" '<!docty'
	expect "a graph to .$suffix" "$(kind graph include -o "$scratch/g.$suffix")" '<!docty'
done
expect "a name of mktemp's asks for no format" "$(kind graph include -o "$scratch/tmp.Xa0fhUmkCq")" digraph
for name in x.mermaid x.dot; do
	run "$WASMREADY" report -o "$scratch/$name"
	expect_code 2 "a report to $name"
	expect_error "'wasmready graph' draws that" "and who draws it"
done
for name in x.sarif x.txt x.png; do
	run "$WASMREADY" graph include -o "$scratch/$name"
	expect_code 2 "a graph to $name"
	expect "and no file" "$(ls "$scratch/$name" 2>/dev/null)" ""
done
finish
