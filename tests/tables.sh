# Tables are as wide as what stands in them, CSV is what its reader takes it for, and a suffix stands for one format.
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

# For a script: what it asked for, a flag with its dash.
plain() {
	q -f csv "SELECT $1 AS x"
	expect "CSV of $1" "$(tr -d '\r' <"$scratch/out" | tail -n +2)" "$2"
}
plain "'=1+1'" '=1+1'
plain "'-DNAME=1'" '-DNAME=1'
plain "char(9) || 'x'" '\x09x'
plain -1.5 -1.5
plain "'a \"b\", c'" '"a ""b"", c"'
plain NULL ""
# For a spreadsheet: what it would run is text. A number is none.
cat >a.c <<'END'
#include <unistd.h>
int main(void) { return fork(); } // wasmready: allow(api/process) =1+2
END
"$WASMREADY" audit -q --fail-on never . >/dev/null || fail "audit"
run "$WASMREADY" report -f csv --suppressed .
expect "a reason that is a formula is none" "$(grep -c "\"'=1+2\"" "$scratch/out")" 1
expect "a line is a number" "$(grep -cE ',2,[0-9]+,' "$scratch/out")" 1

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
