# Severity note: listed on request, and counted nowhere.
# labels: quick
. "$SOURCE/tests/_lib.sh"
unset COLUMNS

root=$scratch/project
rules=$scratch/rules
db=$scratch/facts.db
mkdir -p "$root" "$rules/mine"
cat >"$rules/mine/remark.sql" <<'S'
-- severity: note
-- message: '{callee}' is called
-- why: a test
-- fix: nothing
SELECT file, line, col, function, worlds, callee FROM call WHERE callee = 'strlen';
S
cat >"$rules/mine/raised.sql" <<'S'
-- severity: hazard
-- message: '{callee}' is called with {literal}
-- why: a test
-- fix: nothing
SELECT file, line, col, function, worlds, callee, coalesce(literal, '') AS literal,
       iif(literal = 'worse', 'hazard', 'note') AS severity
FROM call WHERE callee = 'puts';
S
cat >"$root/main.c" <<'C'
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv)
{
	puts("plain");
	return (int)strlen(argv[argc - 1]);
}
C
audit() { run "$WASMREADY" audit --rules "$rules" --db "$db" -t wasip1 "$@" "$root"; }
report() { "$WASMREADY" report --db "$db" "$@" "$root"; }

audit -f csv --fail-on perf
expect_code 0 "a note fails nothing"
grep -q 'mine/' "$scratch/out" && fail "a note is listed unasked"
audit -f csv --fail-on perf --notes
expect_code 0 "a note that is listed fails nothing"
expect "notes of CSV" "$(grep -c '^"*note' "$scratch/out")" 2
expect "notes in the database" "$(ask "$db" "SELECT count(*) FROM finding WHERE severity = 'note' AND target = 'wasip1'" "$root")" 2
expect "its header in the view rule" \
	"$(ask "$db" "SELECT severity FROM rule WHERE id = 'mine/remark'" "$root")" note

for format in text json html csv markdown sarif github gitlab junit; do
	report -f "$format" >"$scratch/without"
	report -f "$format" --notes >"$scratch/with"
	grep -q "'strlen' is called\|strlen. is called" "$scratch/without" && fail "$format lists a note unasked"
	grep -q 'strlen.\{1,10\} is called' "$scratch/with" || fail "$format --notes lists none"
done
report --notes | grep -q 'main.c:6:.*: note: .*strlen' || fail "text does not call it a note"
report --notes | grep -q 'wasip1: 0 live findings' || fail "the summary of text counts notes"
report -f json --notes | grep -q '"verdict": *"ready"' || fail "a note changes the verdict"
expect "level and severity of SARIF" "$(report -f sarif --notes |
	grep -o '"level":"note"\|"severity":"note"' | sort -u | tr '\n' ' ')" '"level":"note" "severity":"note" '
"$WASMREADY" graph --db "$db" --format dot "$root" >"$scratch/dot" 2>/dev/null
grep -q 'slow' "$scratch/dot" && fail "the graph counts a note as perf"

run "$WASMREADY" lint --rules "$rules" --db "$db" -t wasip1 --fail-on perf "$root"
expect_code 0 "lint does not fail on notes"
grep -q 'strlen' "$scratch/out" && fail "lint lists notes unasked"
run "$WASMREADY" lint --rules "$rules" --db "$db" -t wasip1 --notes "$root"
grep -q 'strlen' "$scratch/out" || fail "lint --notes lists none"
run "$WASMREADY" lint --rules "$rules" --db "$db" -t wasip1 --severity note "$root"
expect_code 0 "lint --severity note"
grep -q 'strlen' "$scratch/out" || fail "lint --severity note lists none"
run "$WASMREADY" lint --rules "$rules" --db "$db" -t wasip1 --severity perf+ "$root"
grep -q 'strlen' "$scratch/out" && fail "perf+ lists notes"
run "$WASMREADY" audit --db "$db" --fail-on note "$root"
expect_code 2 "--fail-on note"
expect_error "never, not 'note'" "--fail-on note"

# What is a hazard in one row counts, though others of its rule are notes.
sed -i 's/plain/worse/' "$root/main.c"
audit -f csv --fail-on hazard
expect_code 1 "a row that is a hazard"
grep -q 'mine/raised' "$scratch/out" || fail "the row that is a hazard is not listed"
report -f json --notes | grep -q '"verdict": *"hazard"' || fail "the hazard is not the verdict"

# Opposite of a compare: a finding that became a note is fixed; a note that went is nothing.
cp "$db" "$scratch/before.db"
sed -i 's/worse/plain/' "$root/main.c"
audit --compare "$scratch/before.db"
grep -q 'since the earlier run: 1 fixed, 0 new' "$scratch/out" || fail "became a note: $(tail -5 "$scratch/out")"
cp "$db" "$scratch/before.db"
sed -i '/puts/d' "$root/main.c"
audit --compare "$scratch/before.db"
grep -q 'since the earlier run: 0 fixed, 0 new' "$scratch/out" || fail "a note that went: $(tail -5 "$scratch/out")"

run "$WASMREADY" rules --rules "$rules"
grep -q '^ *note\|mine/remark.*note' "$scratch/out" || fail "rules does not tell the severity"
run "$WASMREADY" explain --rules "$rules" mine/remark
grep -q 'hardly anybody acts on it' "$scratch/out" || fail "explain does not say what a note is"
sed -i 's/severity: note/severity: remark/' "$rules/mine/remark.sql"
run "$WASMREADY" rules --rules "$rules"
expect_error "expected blocker, flag, hazard, perf or note" "an unknown severity"
finish
