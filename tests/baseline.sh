# Baselines: what moved, was laid out anew or renamed is not new; what was added is, where it is.
# labels: quick
. "$SOURCE/tests/_lib.sh"
. "$SOURCE/tests/_lint.sh"

# listed: FILE:LINE of what was listed, sorted.
listed() { grep -oE '^[^ ]+:[0-9]+:[0-9]+: (error|warning|note)' "$scratch/out" | cut -d: -f1,2 | sort; }
summary() { tail -n 1 "$scratch/out"; }
# fresh: the project as it is first, and its two baselines.
fresh() {
	rm -rf "$p"
	write_project
	printf '#include <unistd.h>\nint other(int n)\n{\n\tchar room[150000];\n\troom[n] = 1;\n\treturn room[0] + (int)getppid() * n;\n}\n' >"$p/src/b.c"
}
fresh
lint --write-baseline "$scratch/b.db"
expect_code 0 'write a database'
lint --write-baseline "$scratch/b.sarif"
expect_code 0 'write SARIF'
lint
expect_code 1 'findings without a baseline'
all=$(listed | wc -l)
if [ "$all" -ge 6 ]; then pass; else fail "the project has $all findings"; fi
expect 'files read back alike' "$(sqlite3 "$scratch/b.db" 'SELECT count(*) FROM finding')" \
	"$(ask "$db" 'SELECT count(*) FROM finding' "$p")"
cp "$db" "$scratch/whole.db"

# nothing WHAT: no baseline of any kind has anything new.
nothing() {
	local kind
	for kind in b.db b.sarif whole.db; do
		lint --baseline "$scratch/$kind"
		expect_code 0 "$1 ($kind)"
		expect "$1 ($kind)" "$(summary)" '0 new findings'
	done
}
# only WHAT LIST [FIXED]: these alone are new.
only() {
	local kind
	for kind in b.db b.sarif whole.db; do
		lint --baseline "$scratch/$kind"
		expect_code 1 "$1 ($kind)"
		expect "$1 ($kind)" "$(listed | xargs)" "$2"
	done
}
nothing 'unchanged'

sed -i '1i // one\n// two\n' "$p"/src/*.c "$p/lib/h.h"
nothing 'moved lines'
clang-format -i --style='{BasedOnStyle: GNU, ColumnLimit: 24}' "$p"/src/*.c "$p/lib/h.h"
nothing 'new layout'
fresh
mv "$p/src" "$p/source"
nothing 'renamed folder'
fresh
mv "$p/src/b.c" "$p/src/c.c"
nothing 'renamed file'
fresh
sed -n '/^int twice/,/^}/p' "$p/src/a.c" >"$scratch/twice"
sed -i '/^int twice/,/^}/c int twice(int n);' "$p/src/a.c"
{ echo; cat "$scratch/twice"; } >>"$p/src/b.c"
nothing 'function moved to another file'
fresh
sed -i 's/twice/thrice/' "$p/src/a.c"
nothing 'renamed function'
fresh
sed -i 's/room\[150000\]/room[150016]/' "$p/src/b.c"
nothing 'another number'

fresh
sed -i 's/^\tint first/\tint zeroth = (int)getpid() * n;\n&/' "$p/src/a.c"
only 'added above equal ones' src/a.c:11
fresh
sed -i 's/^\treturn first + again/\tint again2 = (int)getpid() * n;\n\tfirst += again2;\n&/' "$p/src/a.c"
only 'added below equal ones' src/a.c:13
# The same text twice: where the neighbours moved tells which is which.
fresh
sed -i 's/^\tint first.*/&\n\tn += (int)getpid();/' "$p/src/a.c"
lint --write-baseline "$scratch/same.db"
sed -i '10a\	n += (int)getpid();' "$p/src/a.c"
lint --baseline "$scratch/same.db"
expect 'the same line added' "$(listed | xargs)" src/a.c:11
fresh
printf 'int more(void) { char wide[300000]; wide[0] = 1; return wide[9]; }\n' >>"$p/src/b.c"
sed -i 's/return twice(argc)/int more(void); return more() + twice(argc)/' "$p/src/a.c"
lint --baseline "$scratch/b.sarif"
expect_code 1 'a hazard in a new function'
if listed | grep -q 'src/b.c:8'; then pass; else fail "new function: $(listed)"; fi

fresh
sed -i '/int again/d; s/first + again/first/' "$p/src/a.c"
lint --baseline "$scratch/b.db"
expect_code 0 'a finding deleted'
expect 'a finding deleted' "$(summary)" '0 new findings; 1 fixed'
# What nothing called is live now.
fresh
sed -i 's/return twice(argc)/return quiet() + twice(argc)/' "$p/src/a.c"
only 'reachable now' src/a.c:6
# A suppressed finding is there still; without the comment it is live.
fresh
sed -i 's|int first = .*|& // wasmready: allow(api/process) known|' "$p/src/a.c"
lint --write-baseline "$scratch/allowed.sarif"
lint --write-baseline "$scratch/allowed.db"
for kind in allowed.sarif allowed.db; do
	fresh
	lint --baseline "$scratch/$kind"
	expect "no longer allowed ($kind)" "$(listed | xargs)" src/a.c:11
done

# Two of them write the same bytes.
lint --write-baseline "$scratch/c.db"
lint --write-baseline "$scratch/d.db"
if cmp -s "$scratch/c.db" "$scratch/d.db"; then pass; else fail 'two baselines differ'; fi
# The database of an earlier schema has no source.
sqlite3 "$scratch/c.db" 'ALTER TABLE finding DROP COLUMN source; PRAGMA user_version = 18'
sed -i '1i // one' "$p/src/a.c"
lint --baseline "$scratch/c.db"
expect 'an older schema' "$(summary)" '0 new findings'

# refused WHAT REGEX FILE
refused() {
	lint --baseline "$3"
	expect_code 3 "$1"
	expect_error "$2" "$1"
}
mkdir "$scratch/folder"
refused 'no file' "cannot read '.*gone.sarif'" "$scratch/gone.sarif"
refused 'a folder' 'cannot read|Is a directory' "$scratch/folder"
printf 'not json\n' >"$scratch/bad.sarif"
refused 'no JSON' 'neither a database nor JSON' "$scratch/bad.sarif"
printf '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}},"results":[]}]}' >"$scratch/other.sarif"
refused 'another tool' 'no SARIF log with a run of wasmready' "$scratch/other.sarif"
jq 'del(.runs[0].results[0].ruleId)' "$scratch/b.sarif" >"$scratch/rule.sarif"
refused 'a result without a rule' 'finding [0-9]+ is none that wasmready writes' "$scratch/rule.sarif"
jq '.runs[0].results[0].properties.severity = "x\u001b[2J"' "$scratch/b.sarif" >"$scratch/severity.sarif"
refused 'a made-up severity' 'is none that wasmready writes' "$scratch/severity.sarif"
printf '%s' "$(printf '[%.0s' {1..5000})" >"$scratch/deep.sarif"
refused 'nesting' 'neither a database nor JSON' "$scratch/deep.sarif"
head -c 3000 "$scratch/b.db" >"$scratch/cut.db"
refused 'half a database' "'.*cut.db'" "$scratch/cut.db"
sqlite3 "$scratch/plain.db" 'CREATE TABLE finding(x)'
refused 'no stamp' 'no database of a wasmready audit' "$scratch/plain.db"
sqlite3 "$scratch/columns.db" 'CREATE TABLE finding(x); PRAGMA application_id = 1465009241'
refused 'other columns' "columns.db" "$scratch/columns.db"
# A view in place of the table, and a column that computes, run nothing.
sqlite3 "$scratch/view.db" "PRAGMA application_id = 1465009241;
	CREATE VIEW finding AS SELECT writefile('$scratch/pwned', 'x') AS rule"
refused 'a view' 'no database of a wasmready audit' "$scratch/view.db"
sqlite3 "$scratch/column.db" "PRAGMA application_id = 1465009241;
	CREATE TABLE finding(rule, severity, target, state, file, line, col, function, message,
	 source AS (hex(zeroblob(100000000))), fingerprint);
	INSERT INTO finding(rule, severity, target, state, file, line, col, message)
	VALUES('a/b', 'flag', 'wasip1', 'live', 'a.c', 1, 1, 'm')"
refused 'a column that computes' 'column.db' "$scratch/column.db"
if [ -e "$scratch/pwned" ]; then fail 'a baseline wrote a file'; else pass; fi
lint --baseline "$db"
expect_code 2 'its own database'
expect_error 'is the database that this audit writes' 'its own database'
lint --write-baseline "$scratch/none/b.db"
expect_code 3 'no such folder'
finish
