# Reports of a small project with names that try to break out of each format.
# labels: quick
set -eu

work=$(mktemp -d)
full=
cleanup() {
	[ -z "$full" ] || umount "$full" || true
	rm -rf "$work"
}
trap cleanup EXIT
fail() {
	echo "reports: $*" >&2
	exit 1
}
unset NO_COLOR CLICOLOR_FORCE
unset COLUMNS
export LC_ALL=C.UTF-8

root=$work/project
mkdir -p "$root/src/deep" "$root/src-x"
stray=$(printf 'src/caf\351.c')
for name in src/main.c 'src/<script>alert(1).c' 'src/quo"te'\''&.c' "$stray" '=cmd|x.c' \
	$'src/new\nline.c' 'src/deep/a_long_name_that_does_not_fit_the_table_at_all_really.c' src-x/b.c; do
	n=$(printf %s "$name" | cksum | cut -d' ' -f1)
	printf '#include <unistd.h>\n#include <setjmp.h>\nint f%s(void)\n{\n\t/* \303\251 */ return fork(); /* \342\200\256\033[31m \351 */\n}\n' \
		"$n" >"$root/$name"
done
cat >"$root/src/main.c" <<'END'
#include <unistd.h>
#include "unused.h"
static int leaf(int n)
{
	return n + fork();
}
#ifdef __x86_64__
static void relax(void) { __asm__ volatile("pause"); }
#else
static void relax(void) {}
#endif
int system(const char *); static int never(void) { return system("x"); }
int main(void)
{
	relax();
	return leaf(1);
}
END
echo 'int clean(void);' >"$root/src/unused.h"
echo 'int ok(int n) { return n; }' >"$root/src/ready.c"

db=$work/facts.db
run() {
	"$WASMREADY" "$@"
}
report() {
	run report "$root" --db "$db" "$@"
}
run audit "$root" --db "$db" -q >/dev/null || [ $? -eq 1 ] || fail "audit failed"

# Text: like a compiler, safe for a terminal, and the table fits.
report --all >"$work/text" || fail "text report failed"
grep -q '^src/main\.c:5:13: error: .*fork.* \[api/' "$work/text" || fail "no finding in compiler form"
grep -A2 '^src/main\.c:5:13: error' "$work/text" | sed -n 3p | grep -q "^      | 	           ^" ||
	fail "the caret is not under the call"
grep -q '^src/caf\\xe9\.c:5:' "$work/text" || fail "a name that is no UTF-8 is not escaped"
grep -q '^src/new\\x0aline\.c:5:' "$work/text" || fail "a newline in a name is not escaped"
if LC_ALL=C grep -q "$(printf '[\033\351]')" "$work/text"; then
	fail "raw control or stray bytes in the text report"
fi
! iconv -f UTF-8 -t UTF-8 "$work/text" >/dev/null 2>&1 && fail "text is not UTF-8"
for width in 40 60 80 100 120 200; do
	COLUMNS=$width report >"$work/wide"
	awk -v w=$width '
		/^ +(free-|freestanding)/ { table = 1; head = 3 }
		/^(\.|[^ ]).* (ready|flags|hazard|blocked|unknown)/ { head = 0 }
		table && /^\(|^wasip1: / { exit }
		table && length($0) > w { print "line wider than " w ": " $0; bad = 1 }
		# Verdicts are whole words, names are cut only where they have a line of their own.
		table && !head && NF > 1 {
			for (i = /^ / ? 1 : 2; i <= NF; i++)
				if ($i !~ /^(ready|flags|hazard|blocked|unknown|[0-9]+)$/ && $0 !~ /free-|standing|wasip|pthread|threads/) {
					print "cut at " w ": " $0
					bad = 1
				}
		}
		w >= 80 && table && /\.\.\./ { print "cut at " w ": " $0; bad = 1 }
		table { n++ }
		END { exit bad || n < 10 }' "$work/wide" || fail "table at $width columns"
done
# Where there is room each target has a column; where there is none, those share one that say the
# same, and no other.
columns=$work/columns
mkdir -p "$columns/a/very/long/way/to/the/only/file" "$columns/b"
printf 'int fork(void);\nint one(void) { return fork(); }\n' >"$columns/a/very/long/way/to/the/only/file/x.c"
printf 'int two(int n) { return n; }\n' >"$columns/b/y.c"
run audit "$columns" --db "$work/columns.db" -q --fail-on never >/dev/null
heads() { COLUMNS=$1 run report "$columns" --db "$work/columns.db" | sed -n '/^ \+.*\(free\|emscr\)/,/^\./p' | sed '$d' | tr -s ' ' | tr '\n' ';'; }
[ "$(heads 160)" = ' freestanding wasip1 wasip1-threads wasip2 emscripten emscripten-pthread;' ] || fail "columns at 160: $(heads 160)"
case $(heads 90) in
*wasip1-threads,*emscripten*pthread*) ;;
*wasip1-*threads,*emscripten*pthread*) ;;
*) fail "columns that say the same: $(heads 90)" ;;
esac
COLUMNS=90 run report "$columns" --db "$work/columns.db" | grep -q '^a/very/long/way/to/the/only/file/x\.c ' ||
	fail "a path is cut that has room when columns are merged"
report --by folder | grep -q '^src/deep/ ' || fail "--by folder shows no folders"
report --by function >"$work/functions"
grep -q 'main\.c:leaf ' "$work/functions" || fail "--by function shows no functions"
report -q | grep -q '^\.  ' && fail "-q shows the table"
report --color always | grep -q "$(printf '\033\\[')" || fail "--color always shows no colour"
report --guarded | grep -q '^Guarded' || fail "--guarded lists nothing"
grep -q '^Guarded' "$work/text" && fail "guarded findings without --guarded"
grep -q '^Unreached' "$work/text" || fail "unreached findings are not apart"
report --all --no-unreached | grep -q '^Unreached' && fail "--no-unreached lists them"

# Paths: with -v once a function, in full in CSV, and cut when they are long.
report -v >"$work/verbose"
[ "$(grep -c '^      from: main > leaf$' "$work/verbose")" -eq 1 ] || fail "-v shows no path"
grep -q '^      from:' "$work/text" && fail "a path without -v"
report --format csv | grep -q '^"blocker",.*"src/main.c",5,.*,"main (src/main.c:13) > leaf (src/main.c:16)"' ||
	fail "no path in CSV"
report --format markdown | grep -q 'src/main.c:5:13.*| main &gt; leaf |' || fail "no path in Markdown"

# A path of many steps is cut in the middle; what is said often of a file is said
# three times, or as often as it is with --all; prose is broken at the width, but not
# for a pipe.
many=$work/many
mkdir "$many"
{
	printf '#include <unistd.h>\nvoid f30(int n) { if (fork()) n++; if (fork()) n++; if (fork()) n++; (void)n;\n'
	printf 'if (fork()) n++; if (fork()) n++;}\nvoid four(void) { setsid(); setsid(); setsid(); setsid(); }\n'
	for i in $(seq 29 -1 1); do printf 'void f%d(int n) { f%d(n); }\n' $i $((i + 1)); done
	printf 'int main(int c, char **v) { (void)v; four(); f1(c); return 0; }\n'
} >"$many/a.c"
run audit "$many" --db "$work/many.db" -v >"$work/often" 2>/dev/null || [ $? -eq 1 ] || fail "audit of many"
grep -q '^      from: main > f1 > f2 > f3 > (23 more) > f27 > f28 > f29 > f30$' "$work/often" ||
	fail "a long path: $(grep from: "$work/often")"
count() { grep -c "error: .*'$1'" "$2" || true; }
[ "$(count fork "$work/often")" -eq 3 ] && [ "$(count setsid "$work/often")" -eq 4 ] ||
	fail "sites that are shown: $(count fork "$work/often")"
[ "$(grep -c '^      and 2 more like this in the file (--all lists them)' "$work/often")" -eq 1 ] ||
	fail "no count of the rest"
run report "$many" --db "$work/many.db" --all >"$work/all"
[ "$(count fork "$work/all")" -eq 5 ] && ! grep -q 'more like this' "$work/all" || fail "--all does not list all"
for width in 60 80; do
	COLUMNS=$width run report "$many" --db "$work/many.db" -v >"$work/wide"
	awk -v w=$width '!/^ *[0-9]* \| / && length($0) > w && / .* .* / { print; bad = 1 } END { exit bad }' \
		"$work/wide" || fail "prose at $width columns"
done
(unset COLUMNS; run report "$many" --db "$work/many.db" -q) >"$work/piped"
[ "$(grep -c "error: .*'fork' is not in the target's C library.* \[api/process\]" "$work/piped")" -eq 3 ] ||
	fail "a pipe gets broken lines"

# A fix is printed once for each rule.
report --format json >"$work/json"
[ "$(grep -c '^      fix: ' "$work/text")" -eq "$(jq '[.findings[] |
	select(.state != "guarded" and .fix != "") | [.rule, .fix]] | unique | length' "$work/json")" ] ||
	fail "a fix is missing or repeated"

# An excerpt never shows lines of a file that has changed.
cp "$root/src/main.c" "$work/main.c"
sed -i 's/leaf(int n)/leaf(int changed)/' "$root/src/main.c"
report --all >"$work/stale"
grep -q '^note: 1 file has changed since the audit' "$work/stale" || fail "a changed source is not noticed"
grep -A1 '^src/main\.c:5:13' "$work/stale" | grep -q '|' && fail "an excerpt of a changed source"
cp "$work/main.c" "$root/src/main.c"

# JSON.
jq -e '
	.schema == "wasmready-report/1" and .tool.name == "wasmready" and
	(.targets | length) == 6 and (.targets | map(select(.selected) | .name)) == ["wasip1"] and
	.units.total >= 9 and .units.inferred_flags == true and (.units.failed | type) == "array" and
	(.units.parsed + (.units.failed | map(.file) | unique | length)) == .units.total and
	(.findings | all(.family as $family | .rule | startswith($family + "/"))) and
	(.findings | all(has("rule") and has("family") and has("severity") and has("target") and
		has("state") and has("file") and has("line") and has("column") and has("function") and
		has("message") and has("why") and has("fix") and has("fingerprint") and has("path"))) and
	(.findings | map(.state) | unique) == ["guarded", "live", "unreached"] and
	(.table[0] | .path == "." and .kind == "total" and .verdict.wasip1.verdict == "blocked") and
	(.table | map(select(.path == "src/ready.c"))[0].verdict.wasip1.verdict) == "ready" and
	(.table | map(select(.path == "src/unused.h"))[0].verdict.wasip1.verdict) == "ready"
	' "$work/json" >/dev/null || fail "JSON is not as the schema says"
jq -e '.findings[] | select(.file == "src/main.c" and .line == 5 and .target == "wasip1") |
	.column == 13 and .function == "leaf" and (.path | map(.function)) == ["main", "leaf"] and
	(.path[0].line == 13) and (.path[1].line == 16)' "$work/json" >/dev/null || fail "path of a finding"
jq -e '(.findings | map(.file)) | index("src/new\nline.c") and index("src/caf\\xe9.c")' \
	"$work/json" >/dev/null || fail "names in JSON"
if command -v node >/dev/null; then
	node -e '
		const text = new TextDecoder("utf-8", { fatal: true }).decode(require("fs").readFileSync(0));
		const report = JSON.parse(text);
		const live = report.findings.filter(f => f.state === "live" && f.target === "wasip1");
		const cell = report.table[0].verdict.wasip1;
		const sum = cell.blocker + cell.flag + cell.hazard + cell.perf;
		if (sum !== live.length) throw Error(`total ${sum}, findings ${live.length}`);
		const files = report.table.filter(r => r.kind === "file")
			.reduce((n, r) => n + r.verdict.wasip1.blocker, 0);
		if (files !== cell.blocker) throw Error(`files ${files}, total ${cell.blocker}`);
	' <"$work/json" || fail "JSON does not add up"
fi

# CSV: as many cells in each record, nothing a spreadsheet would run.
report --format csv >"$work/csv"
[ "$(tail -c2 "$work/csv" | od -An -tx1 | tr -d ' ')" = 0d0a ] || fail "CSV lines do not end in CRLF"
python=$(command -v python3 || true)
if [ -n "$python" ]; then
	"$python" - "$work/csv" <<'END' || fail "CSV"
import csv, sys
rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
assert len(rows) > 5 and all(len(r) == len(rows[0]) for r in rows)
assert not any(c[:1] in "=+-@\t\r" for r in rows for c in r if c), "a cell is a formula"
assert any(r[5] == "'=cmd|x.c" for r in rows)
END
fi

# Markdown: no HTML from a name, tables of even rows.
report --format markdown >"$work/md"
grep -q '<script' "$work/md" && fail "HTML in Markdown"
awk '/^\|/ { line = $0; gsub(/\\./, "", line); n = gsub(/\|/, "", line); if (last && n != last) exit 1; last = n; next }
	{ last = 0 }' "$work/md" || fail "a Markdown table has uneven rows"

# The same bytes each time, in every format; the suffix names the format.
for format in text json csv markdown html; do
	report --format $format -o "$work/one.$format"
	report --format $format -o "$work/two.$format"
	cmp "$work/one.$format" "$work/two.$format" || fail "$format differs from run to run"
done
report -o "$work/by-suffix.json"
cmp "$work/by-suffix.json" "$work/one.json" || fail "the suffix does not name the format"

# Bad usage and bad places.
code=0; report --format xml 2>"$work/err" || code=$?
[ $code -eq 2 ] || fail "unknown format: exit code $code"
grep -q 'text, json, html, csv, markdown' "$work/err" || fail "unknown format: no list"
code=0; report --by line 2>/dev/null || code=$?
[ $code -eq 2 ] || fail "unknown rows: exit code $code"
for place in "$work/no/such/folder/x" "$work" /dev/full; do
	code=0; report -o "$place" 2>"$work/err" || code=$?
	[ $code -eq 3 ] || fail "-o $place: exit code $code"
	[ "$(wc -l <"$work/err")" -eq 1 ] || fail "-o $place: not one message: $(cat "$work/err")"
done
code=0; report >/dev/full 2>"$work/err" || code=$?
[ $code -eq 3 ] && grep -q 'No space left' "$work/err" || fail "a full standard output goes unnoticed"
report --format json 2>"$work/err" | head -c 10 >/dev/null || true
[ ! -s "$work/err" ] || fail "a reader that goes away is complained of"
code=0; run report "$root" --db "$work/none.db" 2>/dev/null || code=$?
[ $code -eq 3 ] || fail "no database: exit code $code"

# A file keeps its mode, a link its target; a full disk keeps the old report.
echo old >"$work/kept"
chmod 640 "$work/kept"
ln -s kept "$work/link"
report -o "$work/link" && [ -L "$work/link" ] && [ "$(stat -c %a "$work/kept")" = 640 ] ||
	fail "mode or link is lost"
grep -q '^src/main' "$work/kept" || fail "nothing written through a link"
mkdir "$work/full"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=16k none "$work/full" 2>/dev/null; then
	full=$work/full
	echo old >"$full/report"
	code=0; report --format html -o "$full/report" 2>"$work/err" || code=$?
	[ $code -eq 3 ] && grep -q 'No space left' "$work/err" || fail "full disk: exit code $code"
	[ "$(cat "$full/report")" = old ] || fail "a full disk costs the old report"
	[ "$(ls "$full")" = report ] || fail "a full disk leaves half a report"
fi
echo "reports: ok"
