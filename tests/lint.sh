# wasmready lint: what a diff or a revision touches, filters, exit codes, formats; diffs of any kind.
# labels: slow
. "$SOURCE/tests/_lib.sh"
. "$SOURCE/tests/_lint.sh"

listed() { grep -oE '^[^ ]+:[0-9]+:[0-9]+: (error|warning|note)' "$scratch/out" | cut -d: -f1,2 | sort -u | xargs; }
in_git() { git -C "$p" -c user.name=t -c user.email=t@example.invalid -c init.defaultBranch=main "$@"; }

write_project
cat >"$p/src/b.c" <<'C'
#include <unistd.h>
#include "../lib/h.h"
int other(int n)
{
	char room[150000];
	room[n] = 1;
	return room[0] + (int)getppid() * n;
}
C
in_git init -q
in_git add -A
in_git commit -qm first

# Options that are wrong, before anything is analysed.
usage() {
	local regex=$1
	shift
	lint "$@"
	expect_code 2 "$*"
	expect_error "$regex" "$*"
}
usage 'two ways' --diff x --since HEAD
usage 'takes a revision' --since --output=pwned
usage 'takes a revision' --since ''
usage "not 'bad'" --fail-on bad
usage "not 'bad'" --severity bad
usage "not ''" --severity ''
usage "no rule is named 'none/\*'" --only none
usage "no rule is named 'api/nothing'" --except api/nothing
usage 'a number from 0 on' --max-findings -1
run "$WASMREADY" lint a b
expect_code 2 'two folders'

# Exit codes and filters. In all: an error for a missing function, hazards, flags.
run "$WASMREADY" lint --db "$db" "$p"
expect_code 1 'hazards fail'
everything=$(listed)
run "$WASMREADY" lint --db "$db" --severity flag "$p"
expect_code 0 'flags do not'
expect 'only flags' "$(listed)" 'lib/h.h:3 src/a.c:11 src/a.c:12 src/a.c:6'
lint --severity flag
expect_code 1 '--fail-on perf'
run "$WASMREADY" lint --db "$db" --fail-on never "$p"
expect_code 0 '--fail-on never'
lint --severity hazard+ --only 'api,mem*/*' --except memory/deep-stack
if grep -q '^src/b.c:7.*\[api/' "$scratch/out" && grep -q 'memory/large-frame' "$scratch/out" &&
	! grep -q 'deep-stack\|note: flag' "$scratch/out"; then pass; else fail "filters: $(cat "$scratch/out")"; fi
lint --only memory --only api/process --severity blocker,flag
if grep -q 'warning:' "$scratch/out"; then fail 'a list of severities'; else pass; fi
lint --max-findings 1
expect_code 1 '--max-findings'
expect 'the worst is listed' "$(listed)" src/b.c:7
if tail -n 1 "$scratch/out" | grep -q '^1 finding: 1 blocker; [0-9]* more not listed$'; then pass; else
	fail "cut: $(tail -n 1 "$scratch/out")"; fi
lint --no-unreached --only api/process
if listed | grep -q 'a.c:6'; then fail 'unreached'; else pass; fi

# git: a line of its own, a function that lost one, a header, a new file that git does not know.
lint --since HEAD
expect_code 0 'nothing changed'
expect 'nothing changed' "$(tail -n 1 "$scratch/out")" '0 findings'
sed -i 's/int first = (int)getpid() + n;/int first = (int)getpid() + n + 0;/' "$p/src/a.c"
lint --since HEAD
expect 'the function of a line' "$(listed)" 'src/a.c:11 src/a.c:12'
run env GIT_DIR=.git GIT_INDEX_FILE="$scratch/no-index" "$WASMREADY" lint --db "$db" --since HEAD "$p"
expect 'as from a hook' "$(listed)" 'src/a.c:11 src/a.c:12'
in_git diff >"$scratch/line.diff"
in_git diff -U0 --no-prefix >"$scratch/plain.diff"
in_git checkout -q .
sed -i '/room\[n\] = 1/d' "$p/src/b.c"
lint --since HEAD
expect 'a deleted line' "$(listed)" 'src/b.c:3 src/b.c:6'
in_git checkout -q .
lint
sed -i 's/other(3)/other(4)/' "$p/lib/h.h"
lint --since HEAD
if listed | grep -q 'lib/h.h:3' && ! listed | grep -q 'src/b.c'; then pass; else fail "a header: $(listed)"; fi
in_git checkout -q .
printf '#include <unistd.h>\nint late(void) { return (int)getpid(); }\n' >"$p/src/new file.c"
lint --since HEAD --only api/process
if grep -q '^src/new file.c:2:' "$scratch/out" && ! grep -q '^src/a.c' "$scratch/out"; then pass; else
	fail "untracked: $(cat "$scratch/out")"; fi
rm "$p/src/new file.c"
# A type of a header that now makes a finding elsewhere, against what was there before.
lint --since HEAD
sed -i 's/int other(int n);/int other(int n);\n#define SIZE 300000/' "$p/lib/h.h"
sed -i 's/char room\[150000\]/char room[SIZE]/' "$p/src/b.c"
in_git commit -qam second
lint
sed -i 's/SIZE 300000/SIZE 10/' "$p/lib/h.h"
lint
in_git commit -qam third
sed -i 's/SIZE 10/SIZE 310000/' "$p/lib/h.h"
lint --since HEAD --only memory/large-frame
expect 'what a header causes' "$(listed)" 'src/b.c:3'
in_git checkout -q .
lint
# A call elsewhere makes a function live that was not.
sed -i 's/^\tbig\[argc\].*/&\n\tbig[0] += (char)quiet();/' "$p/src/a.c"
in_git diff -U0 >"$scratch/call.diff"
lint --since HEAD --only api/process
expect 'reachable by the change' "$(listed)" src/a.c:6
lint --diff "$scratch/call.diff" --only api/process
expect 'the same again' "$(listed)" src/a.c:6
run "$WASMREADY" audit -q --db "$db" "$p"
lint --since HEAD --only api/process
expect 'after a whole audit' "$(listed)" src/a.c:6
in_git checkout -q .
lint
# What HEAD's other side changed is not ours.
in_git checkout -qb side HEAD~2
in_git checkout -q main
sed -i 's/int again = /int  again = /' "$p/src/a.c"
in_git commit -qam fourth
in_git checkout -q side
lint --since main
expect 'since they parted' "$(listed)" ''
in_git checkout -q main
lint --since side --only api/process
expect 'all that came since' "$(listed)" 'lib/h.h:4 src/a.c:11 src/a.c:12 src/b.c:7'
lint --since nothing
expect_code 3 'no such revision'
expect_error "--since nothing: git knows no such revision" 'no such revision'
mkdir "$scratch/bare"
printf 'int main(void) { return 0; }\n' >"$scratch/bare/m.c"
run "$WASMREADY" lint --since HEAD --db "$scratch/bare.db" "$scratch/bare"
expect_code 3 'no repository'
# Two programs have a main() each.
for name in m o; do
	printf '#include <unistd.h>\nint main(void)\n{\n\tint n = 0;\n\treturn n + (int)getppid();\n}\n' >"$scratch/bare/$name.c"
done
printf -- '--- m.c\n+++ m.c\n@@ -4 +4 @@\n-\tint n = 1;\n+\tint n = 0;\n' >"$scratch/main.diff"
run "$WASMREADY" lint --diff "$scratch/main.diff" --db "$scratch/bare.db" "$scratch/bare"
expect 'the main() that is touched' "$(listed)" m.c:5
run "$WASMREADY" lint --db "$scratch/src.db" --since side --only api/process --fail-on never "$p/src"
expect 'a folder below the root' "$(listed)" 'a.c:11 a.c:12 b.c:7'
in_git checkout -q -B main HEAD~3

# LFS, which git would need for a file that is not C.
sed -i 's/int first = (int)getpid() + n;/int first = (int)getpid() + n + 0;/' "$p/src/a.c"
in_git config filter.lfs.clean false
in_git config filter.lfs.required true
printf '*.bin filter=lfs\n' >"$p/.git/info/attributes"
printf 'large' >"$p/x.bin"
in_git -c filter.lfs.clean=cat add x.bin
printf 'larger' >"$p/x.bin"
lint --since HEAD
expect 'beside a file of LFS' "$(listed)" 'src/a.c:11 src/a.c:12'
in_git rm -qf --cached x.bin
rm "$p/x.bin" "$p/.git/info/attributes"

# Diffs of other makers. The work tree has the change of line 11.
same() {
	lint --diff "$scratch/$2"
	expect "$1" "$(listed)" 'src/a.c:11 src/a.c:12'
}
same 'git' line.diff
same '-p0' plain.diff
sed 's/$/\r/' "$scratch/line.diff" >"$scratch/crlf.diff"
same 'CRLF' crlf.diff
{ printf 'From: somebody\nSubject: -- x\n\n---\n 1 file changed\n\n'; cat "$scratch/line.diff"; printf -- '-- \n2.39\n'; } >"$scratch/mail.diff"
same 'a mail' mail.diff
sed "s|a/src|a/deep/p/src|; s|b/src|b/deep/p/src|" "$scratch/line.diff" >"$scratch/above.diff"
mkdir "$scratch/deep"
mv "$p" "$scratch/deep/p"
p=$scratch/deep/p
same 'made above the root' above.diff
sed 's/^--- a\/.*/--- "a\/src\/\\141.c"/; s/^+++ b\/.*/+++ "b\/src\/\\141.c"/' "$scratch/line.diff" >"$scratch/quoted.diff"
same 'a quoted name' quoted.diff
sed 's/^--- a\/.*/&\t2024-01-01 00:00:00/; s/^+++ b\/.*/&\t2024-01-01 00:00:00/; /^diff/d; /^index/d' "$scratch/line.diff" >"$scratch/dated.diff"
same 'dates' dated.diff
sed "s|^--- a/.*|--- $p/src/a.c|; s|^+++ b/.*|+++ $p/src/a.c|" "$scratch/line.diff" >"$scratch/absolute.diff"
same 'absolute names' absolute.diff
run bash -c "'$WASMREADY' lint --db '$db' --fail-on never --diff - '$p' <'$scratch/line.diff'"
expect 'standard input' "$(listed)" 'src/a.c:11 src/a.c:12'
# Nothing of the project: other files, binary ones, renames and deletions.
printf 'diff --git a/x.png b/x.png\nBinary files a/x.png and b/x.png differ\ndiff --git a/src/a.c b/src/z.c\nsimilarity index 100%%\nrename from src/a.c\nrename to src/z.c\ndiff --git a/src/b.c b/src/b.c\ndeleted file mode 100644\n--- a/src/b.c\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-one\n-two\n\\ No newline at end of file\n--- a/../../../etc/passwd\n+++ b/../../../etc/passwd\n@@ -1 +1 @@\n-x\n+y\n\\ No newline at end of file\n' >"$scratch/none.diff"
lint --diff "$scratch/none.diff"
expect_code 0 'nothing of ours'
expect 'nothing of ours' "$(listed)" ''
: >"$scratch/empty.diff"
lint --diff "$scratch/empty.diff"
expect_code 0 'an empty diff'
# A deleted line that looks like a name.
printf -- '--- a/src/a.c\n+++ b/src/a.c\n@@ -10,3 +10,2 @@\n {\n--- a/src/b.c\n int first\n@@ -30 +29 @@\n-x\n+++ b/src/b.c\n' >"$scratch/names.diff"
lint --diff "$scratch/names.diff"
expect 'lines like names' "$(listed)" 'src/a.c:11 src/a.c:12'

# broken WHAT REGEX TEXT
broken() {
	printf -- "$3" >"$scratch/broken.diff"
	lint --diff "$scratch/broken.diff"
	expect_code 3 "$1"
	expect_error "$2" "$1"
}
broken 'no diff' 'is no unified diff' 'hello\n'
printf -- '--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n x\n' >"$scratch/broken.diff"
lint --diff "$scratch/broken.diff"
expect_error 'the diff ends inside of a hunk' 'cut'
printf -- '--- a/x\n+++ b/x\n@@ -1 +1,99999999999999999999 @@\n x\n' >"$scratch/broken.diff"
lint --diff "$scratch/broken.diff"
expect_error ':3: this is no head of a hunk' 'a huge number'
printf -- '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n x\n@@ -9 +9 @@\n' >"$scratch/broken.diff"
lint --diff "$scratch/broken.diff"
expect_error ':5: this line is not of the hunk' 'a short hunk'
broken 'lines in line 0' ':3: this is no head of a hunk' '--- a/x\n+++ b/x\n@@ -0,0 +0,2 @@\n+x\n+y\n'
broken 'a merge' ":1: this is a merge's diff" 'diff --cc a.c\n'
broken 'no name' ':1: no name stands before this hunk' '@@ -1 +1 @@\n-x\n+y\n'
head -c 20000 /dev/urandom >"$scratch/random.diff"
lint --diff "$scratch/random.diff"
expect_code 3 'noise'
lint --diff "$scratch/gone.diff"
expect_code 3 'no such diff'
expect_error "cannot read '.*gone.diff'" 'no such diff'

# Formats list the same sites; the comment tells of the verdicts.
lint --write-baseline "$scratch/b.sarif"
sed -i 's/^\tbig\[argc\].*/&\n\tbig[0] += (char)fork();/' "$p/src/a.c"
lint --baseline "$scratch/b.sarif" -f sarif -o "$scratch/o.sarif"
expect_code 1 'sarif'
expect 'sarif' "$(jq -r '.runs[0].results[] | "\(.ruleId) \(.baselineState) \(.locations[0].physicalLocation.region.startLine)"' "$scratch/o.sarif" | sort -u)" \
	"$(printf 'api/process new 20')"
lint --baseline "$scratch/b.sarif" -f github
expect 'github' "$(grep -c '^::error .*line=20' "$scratch/out")" 1
lint --baseline "$scratch/b.sarif" -f gitlab
expect 'gitlab' "$(jq '[.[].location.lines.begin // .[].location.positions.begin.line] | unique | .[0]' "$scratch/out")" 20
lint --baseline "$scratch/b.sarif" -f junit -o "$scratch/o.xml"
expect 'junit' "$(xmllint --xpath 'count(//failure)' "$scratch/o.xml")" 1
lint --baseline "$scratch/b.sarif" -f csv
expect 'csv' "$(tail -n +2 "$scratch/out" | wc -l)" 1
lint --baseline "$scratch/b.sarif" -f json
expect 'json' "$(jq '.findings | length' "$scratch/out")" 1
lint --baseline "$scratch/b.sarif" -f markdown
expect 'the marker' "$(head -n 1 "$scratch/out")" '<!-- wasmready lint wasip1 -->'
if grep -q '^\*\*wasmready\*\*: 1 new finding: 1 blocker' "$scratch/out" && grep -q '^| wasip1 | blocked | blocked |' "$scratch/out" &&
	grep -q '^- \*\*blocker\*\* src/a.c:20: ' "$scratch/out" && grep -q '^<details' "$scratch/out"; then pass; else
	fail "comment: $(cat "$scratch/out")"; fi
# Hostile text stays text, and the comment fits.
mkdir "$scratch/many"
{
	printf '#include <unistd.h>\nint main(void)\n{\n\tint n = 0;\n'
	for i in $(seq 3000); do printf '\tn += (int)fork();\n'; done
	printf '\treturn n;\n}\n'
} >"$scratch/many/<!-- @you ](javascript:x) [a.c"
cp "$scratch/many/<!-- @you ](javascript:x) [a.c" "$scratch/many/b.c"
run "$WASMREADY" lint --db "$scratch/many.db" -f markdown "$scratch/many"
expect_code 1 'many'
if [ "$(wc -c <"$scratch/out")" -lt 65536 ] && grep -q 'more are not shown here' "$scratch/out" &&
	! tail -n +2 "$scratch/out" | grep -q '<!--\|@you\|](java'; then pass; else fail 'a comment that fits'; fi

# Two runs say the same, byte for byte.
lint --since HEAD -f markdown
cp "$scratch/out" "$scratch/first"
lint --since HEAD -f markdown
if cmp -s "$scratch/out" "$scratch/first"; then pass; else fail 'two runs differ'; fi
finish
