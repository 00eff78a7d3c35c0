# Every rule agrees with its fixture, and a slip in a rule of the user's own gives
# one clear line and stops.
# labels: slow
# timeout: 250
. "$SOURCE/tests/_lib.sh"

header='-- severity: hazard
-- message: call of {callee}
-- why: because
-- fix: do not'

# rule DIR FAMILY/NAME HEADER QUERY
rule() {
	mkdir -p "$1/$(dirname "$2")"
	printf '%s\n%s\n' "$3" "$4" >"$1/$2.sql"
}

# The built-in rules: all of them under sanitizers; else prove.sh has them, with their proofs, and here are some.
globs=()
sanitized || globs=('call/*' 'jump/*')
run "$WASMREADY" test "${globs[@]}"
expect_code 0 'wasmready test'
[ "$code" -eq 0 ] || cat "$scratch/out"

# A rule of one's own passes, and fails when either way does not match.
own=$scratch/own
rule "$own" my/call "$header" "SELECT file, line, col, function, worlds, callee FROM call WHERE callee LIKE 'bad%'"
cat >"$own/my/call.c" <<'C'
void bad1(void), bad2(void), good(void);
static void unused(void)
{
	bad1(); // unreached: call bad1
}
void f(void)
{
	bad1(); bad2(); // expect: my/call of bad1 // expect: call of bad2
	good(); // ok: call
#define CALL bad1()
	CALL; /* expect: call */
#ifndef __wasm__
	bad1(); // guarded: call
#endif
	// expect[emscripten]: call
	// expect-next-line: call of bad2
	bad2();
	void (*bad)(void) = f; // todo: call
	(void)bad;
}
C
run "$WASMREADY" test --rules "$own"
expect_code 1 'an expectation that is not met fails'
expect 'only that one' "$(grep -c ':15: expected: .* for emscripten' "$scratch/out")" 1
expect 'last line' "$(tail -n 1 "$scratch/out")" '0 passed, 1 failed, 1 known gap'
sed -i '/emscripten/d' "$own/my/call.c"
run "$WASMREADY" test --rules "$own"
expect_code 0 'a rule of one'"'"'s own agrees with its fixture'
expect 'counts' "$(tail -n 1 "$scratch/out")" '1 passed, 0 failed, 1 known gap'
run "$WASMREADY" test --rules "$own" 'your/*'
expect_code 2 'no rule matches'
expect_error 'no rule matches' 'no rule matches'
sed -i 's|// ok: call||; s|// guarded: call||; s|= f; // todo: call|= bad1; // expect: nothing|' "$own/my/call.c"
run "$WASMREADY" test --rules "$own"
expect_code 1 'problems of a fixture'
for line in ":1: no near miss of 'my/call'" ":13: unexpected: guarded 'call of bad1'" \
	":17: unknown rule 'nothing'"; do
	expect "$line" "$(grep -cF -- "$line" "$scratch/out")" 1
done
rm "$own/my/call.c"
run "$WASMREADY" test --rules "$own"
expect_code 1 'a rule without a fixture'
expect 'no fixture' "$(grep -c 'call.c:1: cannot be read' "$scratch/out")" 1

# What is wrong with a rule: one line with the place, and exit code 3.
# bad WHAT REGEX HEADER [QUERY]
query='SELECT file, line, col, function, worlds, callee FROM call'
bad() {
	rm -rf "$scratch/bad"
	rule "$scratch/bad" my/bad "$3" "${4-$query}"
	run "$WASMREADY" ${by-test} ${slow-} --rules "$scratch/bad"
	expect_code 3 "$1"
	expect_error "bad/my/bad.sql:$2" "$1"
}
without() { printf '%s\n' "$header" | grep -v "^-- $1:"; }

bad 'no header at all' "1: no 'severity' in the header" ''
# A header is read by the list of rules too, which prepares no query.
by=rules
for key in severity message why fix; do
	bad "no $key" "1: no '$key' in the header" "$(without $key)"
done
bad 'no header' "1: no 'severity' in the header" ''
bad 'unknown key' "5: unknown key 'colour'" "$header
-- colour: red"
bad 'a key twice' "5: 'why' is given twice" "$header
-- why: twice"
bad 'prose in the header' "5: expected '-- key: value'" "$header
-- This rule is about calls"
bad 'unknown severity' "4: unknown severity 'fatal'" "$(without severity)
-- severity: fatal"
bad 'unknown target' "5: unknown target 'wasip9'" "$header
-- targets: wasip1, wasip9"
bad 'unknown family' "5: unknown family 'wasix', expected one of none, wasi, emscripten" "$header
-- families: wasi, wasix"
bad 'threads' "5: threads 'maybe' is neither yes nor no" "$header
-- threads: maybe"
bad 'no target is left' "6: no target fits 'targets', 'families' and 'threads'" "$header
-- families: none
-- threads: yes"
bad 'wrong id' "5: id 'my/good' is not 'my/bad'" "$header
-- id: my/good"
bad 'wrong stage' "5: stage '4' is none of 1, 2 and 3" "$header
-- stage: 4"
by=test
bad 'no query' '[0-9]+: no query follows' "$header" ''
bad 'syntax error' '6: near "call": syntax error' "$header" 'SELECT file
FORM call'
bad 'unknown column' '6: no such column: nowhere' "$header" 'SELECT file,
nowhere FROM call'
bad 'a word of before' '6: no such column: c\.fn; fn is function now$' "$header" 'SELECT c.file,
c.fn FROM call c'
bad "a word of a view's before" '5: no such column: symbol; symbol is function in reach' "$header" 'SELECT symbol FROM reach'
bad 'fn by another name' "5: the query's column 'fn' is 'function' now" "$header" \
	'SELECT file, line, col, worlds, callee, function AS fn FROM call'
bad 'missing column' "5: the query has no column 'worlds'" "$header" \
	'SELECT file, line, col, callee FROM call'
bad 'placeholder' "5: the message names '\\{callee\\}', which is no column" "$header" \
	'SELECT file, line, col, worlds FROM call'
bad 'two statements' '6: a rule is one query' "$header" "$query;
SELECT 1"
for sql in 'DELETE FROM main.finding' "ATTACH 'x.db' AS x" 'PRAGMA user_version' \
	'DROP TABLE main.finding' 'CREATE TEMP TABLE t(x)' 'COMMIT' \
	"$query, pragma_table_info('finding') p"; do
	bad "$sql" '5: .*not authorized' "$header" "$sql"
done
# What it may call: no function that reaches outside, or answers otherwise each time.
for call in "load_extension('x')" "fts3_tokenizer('simple')" 'random()' "strftime('%s')" \
	CURRENT_TIMESTAMP "last_insert_rowid()" "hex(randomblob(4))"; do
	bad "$call" '5: not authorized to use function: [A-Za-z_0-9]+' "$header" \
		"SELECT file, line, col, worlds, $call AS callee FROM call"
done
for call in "readfile('/etc/passwd')" "writefile('x', 'y')" "edit('x')"; do
	bad "$call" '5: (no such function|not authorized)' "$header" \
		"SELECT file, line, col, worlds, $call AS callee FROM call"
done
for table in dbstat sqlite_stmt sqlite_dbpage; do
	bad "$table" '5: (vtable constructor failed|.*prohibited|no such table)' "$header" \
		"$query, (SELECT count(*) FROM $table)"
done
for sql in 'UPDATE main.finding SET rule = 1' 'REPLACE INTO main.meta VALUES(1, 2)' \
	'CREATE VIRTUAL TABLE temp.t USING fts5(x)' 'VACUUM INTO "x.db"' 'DETACH main' \
	'PRAGMA query_only = 0' "ANALYZE" 'SAVEPOINT s' 'REINDEX' "EXPLAIN DELETE FROM main.meta" \
	"$query UNION SELECT *, 1, 2 FROM pragma_database_list"; do
	bad "$sql" '5: ' "$header" "$sql"
done

# What it may take: time, memory and rows.
slow="--rule-timeout 1"
endless="WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
bad 'endless query' '5: the query was stopped after 1 seconds' "$header" \
	"$endless SELECT count(*) AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee FROM c"
slow="--rule-timeout 60"
bad 'a row too long' '5: string or blob too big' "$header" \
	"SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, zeroblob(100000000) AS callee"
bad 'rows too long' '5: the query returns too many rows' "$header" \
	"$endless SELECT hex(zeroblob(1000000)) || n AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee FROM c"
bad 'endless rows' '5: the query returns too many rows' "$header" \
	"$endless SELECT 'f' AS file, n AS line, 1 AS col, 1 AS worlds, 1 AS callee FROM c"
bad 'too much memory' '5: the query needs more than 1024 MiB of memory' "$header" \
	"$endless SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee
	 FROM (SELECT n, hex(zeroblob(2000000)) AS b FROM c LIMIT 800) ORDER BY b || n"
bad 'too much memory to compile' '5: the query needs more than 1024 MiB of memory' "$header" \
	"WITH c0 AS (SELECT 1 AS x)$(for i in $(seq 40); do
		printf ', c%d AS (SELECT a.x FROM c%d a, c%d b)' "$i" $((i - 1)) $((i - 1)); done)
	 SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, x AS callee FROM c40"
bad 'a pattern too long' '5: LIKE or GLOB pattern too complex' "$header" \
	"SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, 'x' LIKE '$(printf '%0300d' 0)' AS callee"
bad 'what no table has' '5: integer overflow' "$header" \
	"SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, abs(-9223372036854775808) AS callee"
for depth in 2000 20000; do
	bad "an expression $depth deep" '5: (parser stack overflow|Expression tree is too large)' "$header" \
		"SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, 1$(printf ' + 1%.0s' $(seq $depth)) AS callee"
done
slow=
bad 'wrong severity column' "5: .*unknown severity 'bad'" "$header" \
	"SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee, 'bad' AS severity"

# Calls that would take SQLite hours each end, in all a second or two.
long='hex(zeroblob(2000000))'
rm -rf "$scratch/bad"
rule "$scratch/bad" my/bad "$header" "SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds,
	instr($long, substr($long, 1, 2000000) || '1') + length(replace($long, substr($long, 1, 2000000) || '1', ''))
	+ length(trim($long, '1' || substr($long, 1, 2000000))) AS callee"
run timeout 60 "$WASMREADY" test --rules "$scratch/bad"
expect_code 1 'long calls' # no fixture
# And are what SQLite's own are, whatever the bytes.
calls=$(node -e '
	const some = ["", "a", "ab", "aab", "baab", "\u00e9", "a\u00e9", "\u20ac\u00e9a", "\u{1f600}a", "aaaaab"];
	const out = [];
	const quote = (text) => "CAST(x\x27" + Buffer.from(text).toString("hex") + "\x27 AS TEXT)";
	const values = [...some.map(quote), "NULL", "12", "1.5", "x\x27c3\x27", "x\x27a961\x27", "x\x27\x27"];
	for (const a of values) for (const b of values) {
		for (const f of ["instr", "trim", "ltrim", "rtrim"]) out.push(`${f}(${a},${b})`);
		out.push(`replace(${a},${b},${quote("-\u00e9-")})`, `replace(${a},${b},\x27\x27)`);
	}
	for (const a of values) out.push(`trim(${a})`, `ltrim(${a})`, `rtrim(${a})`);
	console.log(out.map((call) => `quote(CAST(${call} AS BLOB))||typeof(${call})`).join("\n"));')
mkdir "$scratch/project"
echo 'int main(void) { return 0; }' >"$scratch/project/a.c"
"$WASMREADY" audit -q "$scratch/project" || fail 'an audit'
printf '%s\n' "$calls" | sed 's/.*/SELECT &;/' | sqlite3 >"$scratch/theirs"
printf '%s\n' "$calls" | sed '1!s/^/UNION ALL SELECT /;1s/^/SELECT /' >"$scratch/ours.sql"
split -l 100 "$scratch/ours.sql" "$scratch/ours-"
for part in "$scratch"/ours-*; do
	"$WASMREADY" query --format csv "$(sed '1s/^UNION ALL //' "$part")" "$scratch/project" | tail -n +2 | tr -d '\r'
done >"$scratch/ours"
expect 'how many calls were compared' "$(wc -l <"$scratch/theirs")" "$(wc -l <<<"$calls")"
cmp -s "$scratch/theirs" "$scratch/ours" && pass ||
	fail "functions differ: $(diff "$scratch/theirs" "$scratch/ours" | head -5)"

# A rule that fails costs its own findings only; all that reports says so.
rm -rf "$scratch/bad"
cp "$scratch/project/a.c" "$scratch/project/b.c"
echo 'int fork(void); int other(void) { return fork(); }' >"$scratch/project/b.c"
rule "$scratch/bad" my/bad "$header" "$endless SELECT count(*) AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee FROM c"
rule "$scratch/bad" my/good "$header" "$query WHERE callee = 'fork'"
project=$scratch/project
run "$WASMREADY" audit -q --rule-timeout 1 --rules "$scratch/bad" --entry main --entry other "$project"
expect_code 1 'an audit with a rule that fails, and findings'
expect_error "my/bad.sql:5: the query was stopped after 1 seconds .*; what rule 'my/bad' would find is unknown" 'it'
expect 'others are found' "$(grep -c 'b.c:1:.*\[\(api/process\|my/good\)\]' "$scratch/out")" 2
run "$WASMREADY" audit -q --rule-timeout 1 --rules "$scratch/bad" --entry main --entry other --fail-on never "$project"
expect_code 3 'the same, where findings are no failure'
expect_error 'my/bad.sql:5' 'the rule is run again'
expect 'the view' "$(ask "$project/.wasmready/facts.db" "SELECT DISTINCT rule, count(*) FROM rule_failure")" "my/bad,$(tail -n +2 "$SOURCE/rules/data/targets.tsv" | grep -c .)"
for format in text json html csv markdown sarif github gitlab junit; do
	run "$WASMREADY" report --format $format "$project"
	grep -q 'my.*bad.*stopped after 1 seconds' <(tr '\n' ' ' <"$scratch/out") && pass || fail "$format says nothing"
done
run "$WASMREADY" report --format json --by function "$project"
jq -e '[.table[] | select(.path == "a.c" or .path == "a.c:main" or .path == "b.c" or .path == ".") |
	.verdict.wasip1.verdict] == ["blocked", "unknown", "unknown", "blocked"] and
	.failed_rules == [{rule: "my/bad", reason: "the query was stopped after 1 seconds (--rule-timeout)"}]' \
	"$scratch/out" >"$scratch/jq" || fail "verdicts beside a rule that failed: $(cat "$scratch/jq")"
"$WASMREADY" report --format sarif "$project" | jq -e '.runs[0].invocations[0].toolExecutionNotifications |
	map(select(.descriptor.id == "rule-failed" and .level == "error")) | length == 1' >"$scratch/jq" ||
	fail 'no notification in SARIF'
run "$WASMREADY" graph include --format json "$project"
expect 'files in the graph' "$(jq -r '[.nodes[] | .verdict] | sort | join(" ")' "$scratch/out")" 'blocked unknown'
run "$WASMREADY" lint --rule-timeout 1 --rules "$scratch/bad" --except 'api/*' --except 'my/*' "$project"
expect_code 3 'a lint that lists nothing beside a rule that failed'
# A stage later may ask; what failed is not fixed; and once it holds, nothing is left of it.
"$WASMREADY" audit -q --rules "$own" --fail-on never --db "$scratch/earlier.db" "$project" >"$scratch/out" || fail 'an audit'
rule "$scratch/bad" my/bad "$header" "$query WHERE callee = 'fork'"
run "$WASMREADY" audit -q --rules "$scratch/bad" --fail-on never "$project"
expect_code 0 'the rule holds again'
cp "$project/.wasmready/facts.db" "$scratch/before.db"
rule "$scratch/bad" my/bad "$header" "$endless SELECT count(*) AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee FROM c"
run "$WASMREADY" audit --rule-timeout 1 --rules "$scratch/bad" --fail-on never --compare "$scratch/before.db" --format json "$project"
expect 'what a failed rule found is not fixed' "$(jq -c .fixed "$scratch/out")" '[]'
rule "$scratch/bad" my/bad "$header" "$query WHERE callee = 'fork'"
run "$WASMREADY" audit -q --rules "$scratch/bad" --fail-on never "$project"
expect 'no rule failed' "$(ask "$project/.wasmready/facts.db" "SELECT count(*) FROM rule_failure")" 0
run "$WASMREADY" report --format json "$project"
expect 'ready again' "$(jq -r '.table[] | select(.path == "a.c") | .verdict.wasip1.verdict' "$scratch/out")" ready
# A rule that takes all memory, which takes SQLite's transaction with it at the latest.
rule "$scratch/bad" my/bad "$header" "$endless SELECT 'f' AS file, 1 AS line, 1 AS col, 1 AS worlds, 1 AS callee
	FROM (SELECT n, hex(zeroblob(2000000)) AS b FROM c LIMIT 800) ORDER BY b || n"
run "$WASMREADY" audit -q --rules "$scratch/bad" --fail-on never "$project"
expect_code 3 'a rule that takes all memory'
expect_error 'my/bad.sql:5: the query needs more than 1024 MiB' 'it'
expect 'the other rule' "$(grep -c 'b.c:1:.*\[my/good\]' "$scratch/out")" 1

# A wrong rule stops an audit.
rm -rf "$scratch/bad"
rule "$scratch/bad" my/bad "$header" 'SELECT file, line, col, worlds, nowhere AS callee FROM call'
run "$WASMREADY" audit -q --rules "$scratch/bad" "$scratch/project"
expect_code 3 'an audit with a wrong rule'
expect_error 'no such column' 'an audit with a wrong rule'

# Places where no rule can be.
run "$WASMREADY" rules --rules "$scratch/none"
expect_code 3 'no such folder'
expect_error "cannot read rules in '.*none': No such file" 'no such folder'
rm -rf "$scratch/bad"
rule "$scratch/bad" top "$header" "$query"
run "$WASMREADY" rules --rules "$scratch/bad"
expect_code 3 'a rule without a family'
expect_error 'top.sql:1: a rule belongs into a folder' 'a rule without a family'
rm -rf "$scratch/bad"
rule "$scratch/bad" "my/two words" "$header" "$query"
run "$WASMREADY" rules --rules "$scratch/bad"
expect_error "a rule's name has only letters" 'a name with a space'
rm -rf "$scratch/bad"
rule "$scratch/bad" api/missing-function "$header" "$query"
run "$WASMREADY" rules --rules "$scratch/bad"
expect_code 3 'a rule that is there already'
expect_error "rule 'api/missing-function' is already in" 'a rule that is there already'

# A rule to start from: its fixture fails until the query is written, and nothing is
# written over.
new=$scratch/new
run "$WASMREADY" rules new house/no-thing --rules "$new"
expect_code 0 'rules new'
expect 'what comes next' "$(tail -n 1 "$scratch/out")" \
	"Next: edit the two, and run 'wasmready test --rules $new house/no-thing'"
run "$WASMREADY" test --rules "$new"
expect_code 1 'a new rule fails its test'
expect 'as its query finds nothing' "$(grep -c "no-thing.c:8: expected: live 'replace_me'" "$scratch/out")" 1
sed -i "s/'TODO'/'replace_me'/" "$new/house/no-thing.sql"
run "$WASMREADY" test --rules "$new"
expect_code 0 'and passes once the query finds it'
grep -q '^// proof: ' "$new/house/no-thing.c" && pass || fail 'a new rule has no proof line'
cp -r "$new" "$new.kept"
run "$WASMREADY" rules new house/no-thing --rules "$new"
expect_code 3 'rules new twice'
expect_error "no-thing.sql' is there already" 'rules new twice'
rm "$new/house/no-thing.sql"
run "$WASMREADY" rules new house/no-thing --rules "$new"
expect_error "no-thing.c' is there already" 'rules new beside a fixture'
cp "$new.kept/house/no-thing.sql" "$new/house"
diff -r "$new" "$new.kept" >"$scratch/out" || fail "rules new wrote over: $(cat "$scratch/out")"
for id in no-family ../up/x a/b/c 'a/b c' /x x/ ''; do
	run "$WASMREADY" rules new "$id" --rules "$new"
	expect_code 2 "rules new '$id'"
	expect_error 'is not FAMILY/NAME' "rules new '$id'"
done
run "$WASMREADY" rules new api/process --rules "$new"
expect_code 2 'rules new of a built-in rule'
expect_error 'is a built-in rule' 'rules new of a built-in rule'
run "$WASMREADY" rules new house/x --rules /proc/none
expect_code 3 'rules new where nothing can be'
expect_error "cannot make '/proc/none/house'" 'rules new where nothing can be'
run "$WASMREADY" rules old
expect_code 2 'an operand that is none'

# Listing and explaining.
run "$WASMREADY" rules --rules "$own" --format csv
expect_code 0 'rules'
expect 'own rule' "$(grep -c '^"my/call","hazard","all","call of {callee}"' "$scratch/out")" 1
run "$WASMREADY" rules --rules "$own" --format json
expect 'as JSON' "$(node -e '
	const list = JSON.parse(require("fs").readFileSync(0));
	const rule = list.find(r => r.id === "my/call");
	console.log(rule.family, rule.why, list.every(r => r.fix && r.message), rule.targets)' \
	<"$scratch/out")" "my because true [ 'all' ]"
run "$WASMREADY" rules --family my --rules "$own"
expect 'a family' "$(cat "$scratch/out")" 'my/call  hazard   call of {callee}'
run "$WASMREADY" rules --family mine --rules "$own"
expect_code 2 'unknown family'
expect_error "unknown family 'mine'" 'unknown family'
run "$WASMREADY" rules --format xml
expect_code 2 'unknown format'
for width in 40 72; do
	run env COLUMNS=$width "$WASMREADY" rules
	expect "rules in $width columns" "$(awk -v w=$width 'length > w && NF > 3' "$scratch/out")" ''
	run env COLUMNS=$width "$WASMREADY" explain jump/setjmp
	expect "explain in $width columns" \
		"$(sed '/^Found/,$d' "$scratch/out" | awk -v w=$width 'length > w')" ''
done
run "$WASMREADY" explain setjmp
expect_code 0 'explain by bare name'
for heading in jump/setjmp Severity Targets Why Fix Found 'Not found'; do
	expect "explain prints $heading" "$(grep -cx "$heading" "$scratch/out")" 1
done
expect 'explain has no lone placeholder' "$(grep -c '{how}' "$scratch/out")" 0
run "$WASMREADY" explain setjmp --help
expect_code 0 'explain with a rule and --help'
grep -q '^Usage: wasmready explain' "$scratch/out" && pass || fail 'explain with a rule and --help'
run "$WASMREADY" explain jump/setjpm
expect_code 2 'unknown rule'
expect_error "unknown rule 'jump/setjpm': nearest are 'jump/setjmp'" 'unknown rule'
run "$WASMREADY" explain missing-function
expect_code 2 'a name of several rules'
expect_error "the name of several rules: 'api/missing-function'" 'a name of several rules'
finish
