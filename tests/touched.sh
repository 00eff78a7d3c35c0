# A small change is judged by the files that it touches: what the database says then is
# what a whole audit says of the same sources.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
git() { command git -c user.name=t -c user.email=t@example.org "$@"; }

mkdir -p p/src
for i in $(seq 1 30); do
	cat >p/src/f$i.c <<END
#include <unistd.h>
#include <stdlib.h>
#include "all.h"
int used$i(struct all *a);
static int helper$i(int n) { return n > $i ? (int)fork() : $i; }
int used$i(struct all *a) { return helper$i(a->x) + (int)sizeof(long); }
int spare$i(void) { return system("x"); }
END
done
{
	echo '#include "src/all.h"'
	for i in $(seq 1 30); do echo "int used$i(struct all *a);"; done
	echo 'int main(void) { struct all a = { 1, 2 }; return 0'
	for i in $(seq 1 30); do echo "+ used$i(&a)"; done
	echo '; }'
} >p/main.c
printf '#ifndef ALL\n#define ALL\nstruct all { int x; long y; };\n#endif\n' >p/src/all.h
(cd p && git init -q && git add . && git commit -qm one) || exit 1
db=p/.wasmready/facts.db
cat >p/.gitignore <<'END'
.wasmready/
END

# same WHAT HOW: lint after an edit, and what the database says beside a whole audit.
same() {
	run "$W" lint p --since HEAD --fail-on never -q
	case $code in 0 | 3) pass ;; *) fail "$1: lint: exit code $code: $(head -c 400 "$scratch/err")" ;; esac # 3: a changed unit does not compile
	expect "$1: judged by" "$(sqlite3 $db "SELECT iif(value = 'touched', 'touched', 'whole') FROM meta WHERE key = 'judged'")" "$2"
	"$W" report p -f json >touched.json
	"$W" audit p -q --fail-on never -f json >whole.json
	expect "$1: judged after a whole audit by" "$(sqlite3 $db "SELECT iif(value = 'touched', 'touched', 'whole') FROM meta WHERE key = 'judged'")" whole
	cmp -s touched.json whole.json && pass || fail "$1: $(diff <(jq -c '.findings[]' touched.json) <(jq -c '.findings[]' whole.json) | head -4)"
	# A database of its own knows nothing of what went before.
	rm -rf fresh && mkdir fresh
	"$W" audit p --db fresh/facts.db -q --fail-on never -f json >fresh.json
	cmp -s whole.json fresh.json && pass || fail "$1: differs from a fresh audit"
}

"$W" audit p -q --fail-on never >/dev/null
cp -r p first
sed -i '1i // a line above' p/src/f3.c
same 'a line above' touched
sed -i 's/return n > 3 ?/return n > 33 \&\& n < 99 ?/' p/src/f3.c
same 'a condition' touched
printf 'int more(void);\nint more(void) { return (int)vfork(); }\n' >>p/src/f4.c
same 'a function with a finding' touched
sed -i 's/+ used5(&a)//' p/main.c
same 'a call that is gone: unreached in another file' touched
grep -q '"state":"unreached"[^}]*"file":"src/f5.c"' whole.json && pass || fail 'nothing of f5.c is unreached'
sed -i 's/+ used6(&a)/+ used6(\&a) + used5(\&a)/' p/main.c
same 'and back' touched
sed -i 's/return system("x");/return system("x"); \/\/ wasmready: allow(api\/process) tested/' p/src/f7.c
same 'a suppression' touched
sed -i '/spare8/d' p/src/f8.c
same 'a function that is gone' touched
printf '#include <sys/ipc.h>\n#include <sys/shm.h>\n' >>p/src/f10.c
same 'headers that nobody included' touched
rm p/src/f11.c && sed -i '/used11/d' p/main.c
same 'a unit that went' whole
sed -i 's/long y;/long y, z;/' p/src/all.h
same 'a header that all read' whole

# What is touched says nothing of a line in another file: that is left to the whole audit.
sed -i 's/^int used12(struct all \*a);//; s/int used12(struct all \*a) {/int used12(struct all *a, long long n) { if (n) return 1;/' p/src/f12.c
run "$W" lint p --since HEAD --fail-on never -q
"$W" report p -f json >touched.json
"$W" audit p -q --fail-on never -f json >whole.json
expect 'a definition that no longer fits: lint' "$(jq '[.findings[] | select(.file == "main.c" and .rule == "call/symbol-signature")] | length > 0' touched.json)" false
expect 'a definition that no longer fits: audit' "$(jq '[.findings[] | select(.file == "main.c" and .rule == "call/symbol-signature")] | length > 0' whole.json)" true

# The same of a stack that a frame elsewhere makes too deep for main().
sed -i 's/static int helper9(int n) {/static int helper9(int n) { int a[20000]; a[n] = 1; if (a[0]) return 1;/' p/src/f9.c
run "$W" lint p --since HEAD --fail-on never -q
"$W" report p -f json >touched.json
"$W" audit p -q --fail-on never -f json >whole.json
expect 'a large frame: lint' "$(jq '[.findings[] | select(.rule == "memory/deep-stack")] | length' touched.json)" 0
expect 'a large frame: audit' "$(jq -c '[.findings[] | select(.rule == "memory/deep-stack") | .file]' whole.json)" '["main.c"]'

# A run that was killed before its merge is made good by the next.
sqlite3 $db "DELETE FROM m_call; DELETE FROM meta WHERE key = 'merged'"
"$W" audit p -q --fail-on never -f json >again.json
cmp -s whole.json again.json && pass || fail 'tables that were left half made'
sqlite3 $db "DELETE FROM m_call; DELETE FROM meta WHERE key IN ('merged', 'judged')"
echo '// more' >>p/src/f13.c
run "$W" lint p --since HEAD --fail-on never -q
"$W" report p -f json >touched.json
"$W" audit p -q --fail-on never -f json >whole.json
cmp -s touched.json whole.json && pass || fail 'lint on tables that were left half made'

# So is one that was killed after its merge, before the files that it touched were judged.
sqlite3 $db "DELETE FROM finding WHERE file = 'src/f14.c'; DELETE FROM meta WHERE key = 'judged'"
echo '// more' >>p/src/f15.c
run "$W" lint p --since HEAD --fail-on never -q
"$W" report p -f json >touched.json
"$W" audit p -q --fail-on never -f json >whole.json
cmp -s touched.json whole.json && pass || fail 'lint after a run that did not come to judge'

# Facts that no unit has are gone from every table of facts.
for table in $(sqlite3 $db "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 't_*'"); do
	expect "$table: no facts without a chunk" "$(sqlite3 $db "SELECT count(*) FROM $table WHERE chunk NOT IN (SELECT id FROM chunk)")" 0
done
finish
