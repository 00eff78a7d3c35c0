# Precompiled prefixes are kept beside the database: a later run of one unit starts from them,
# and what they were made of may change, go or be damaged without a fact being lost.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
. "$SOURCE/tests/_facts.sh"
W=$WASMREADY
cd "$scratch" || exit 1

mkdir -p p/inc
{
	printf '#ifndef BIG\n#define BIG\n#include <stdio.h>\n#include <unistd.h>\n'
	printf '#ifdef __wasm__\n#warning "in a header of the prefix"\nstruct w { int a; };\n#else\nstruct w { long a; };\n#endif\n'
	# Large enough to be worth it.
	echo '/*'; for i in $(seq 1 9000); do echo "Line $i of a comment that goes on for half a megabyte, as some do."; done; echo '*/'
	printf 'static inline int help(void) { return getpid() + (int)fork(); }\n#endif\n'
} >p/inc/big.h
for i in 1 2 3 4 5 6; do
	printf '#define UNIT\n#include "big.h"\n#include "gone.h"\nint f%d(struct w *w) { return (int)w->a + help(); }\n' $i >p/f$i.c
done
echo 'int main(void) { return 0; }' >p/main.c
cat >p/db.py <<'P'
import json
json.dump([{"directory": ".", "file": f, "arguments": ["cc", "-Iinc", "-c", f]}
	for f in ["f%d.c" % i for i in range(1, 7)] + ["main.c"]], open("p/compile_commands.json", "w"))
P
python3 p/db.py
db=a/facts.db
folder=$db.prefixes
audit() { "$W" audit -q --fail-on never --db $db p >/dev/null; }
kept() { sqlite3 $db "SELECT count(*) FROM kept_prefix"; }
files() { find $folder -name '*.pch' 2>/dev/null | wc -l; }

# same WHAT: the facts are those of a database that never had a prefix.
same() {
	rm -rf b && WASMREADY_NO_PREFIX=1 "$W" audit -q --fail-on never --db b/facts.db p >/dev/null
	facts $db p >a.facts
	facts b/facts.db p >b.facts
	cmp -s a.facts b.facts && pass || fail "$1: $(diff a.facts b.facts | head -5)"
	expect "$1: files without a row" "$(files)" "$(kept)"
	expect "$1: rows of prefixes that are gone" "$(sqlite3 $db "SELECT count(*) FROM (SELECT prefix FROM kept_chunk UNION SELECT prefix FROM kept_skip UNION SELECT prefix FROM kept_include UNION SELECT prefix FROM kept_diagnostic) WHERE prefix NOT IN (SELECT id FROM kept_prefix)")" 0
}
# started WHAT N: how many units of the last run started from a prefix.
started() { expect "$1: units that start from a prefix" "$(sqlite3 $db 'SELECT coalesce(sum(units), 0) FROM prefix')" "$2"; }

audit
expect 'one for each world' "$(kept)" 3
same 'a cold audit'
[ "$(wc -l <a.facts)" -gt 50 ] && pass || fail "too few facts to compare"
expect 'what it includes and misses is kept' "$(sqlite3 $db "SELECT count(*) FROM kept_include WHERE kind = 'missing'")" 3
expect 'what clang says of its lines is kept' "$(sqlite3 $db "SELECT count(*) > 0 FROM kept_diagnostic")" 1
audit
expect 'nothing to do' "$(kept)" 3

made=$(ls -l --time-style=full-iso $folder)
echo 'int more(void) { return getpid(); }' >>p/f1.c
audit
started 'one unit' 1
same 'one unit'
expect 'they were not made anew' "$(ls -l --time-style=full-iso $folder)" "$made"
# Less of it is included than the prefix does.
sed -i '/gone.h/d' p/f2.c
audit
started 'a unit that starts otherwise' 0
same 'a unit that starts otherwise'

# Damaged files: noticed by libclang, and by us.
for file in "$folder"/*.pch; do
	stamp=$(stat -c %y "$file") size=$(stat -c %s "$file")
	head -c "$size" /dev/zero | tr '\0' x >"$file"
	touch -d "$stamp" "$file"
done
echo '// 1' >>p/f3.c
run "$W" audit -q --fail-on never --db $db p
expect_code 0 'a damaged file'
expect 'a damaged file is given up' "$(kept)" 0
same 'a damaged file'
rm -rf a && audit
for file in "$folder"/*.pch; do : >"$file"; done
echo '// 2' >>p/f3.c
audit
same 'an empty file'
rm -rf a && audit
rm -r $folder
echo '// 3' >>p/f3.c
audit
same 'the folder is gone'

# What a prefix was made of changes.
rm -rf a && audit
sed -i 's/fork()/vfork()/' p/inc/big.h
audit
expect 'made anew' "$(kept)" 3
same 'its header is another'
echo 'struct gone { long x; };' >p/inc/gone.h
audit
same 'a header that was missing comes'
sed -i 's/"-Iinc"/"-Iinc", "-DX=1"/' p/db.py && python3 p/db.py
audit
expect 'other flags: made anew' "$(kept)" 3
same 'other flags'

# The fullest ones stay within the limit.
sqlite3 $db "UPDATE kept_prefix SET size = size + (128 << 20) WHERE id = (SELECT max(id) FROM kept_prefix)"
echo '// 4' >>p/f4.c
audit
expect 'too large' "$(kept)" 2
same 'too large'

# __COUNTER__ begins again behind a prefix: names that are made of it are not defined twice.
mkdir -p counted/inc
{
	printf '#ifndef BIG\n#define BIG\n#include <stdio.h>\n#define GLUE_(a, b) a##b\n#define GLUE(a, b) GLUE_(a, b)\n'
	printf '#define HOLDS(x) struct GLUE(holds_, __COUNTER__) { char c[(x) ? 1 : -1]; }\nHOLDS(1);\n/*\n'
	for i in $(seq 1 9000); do echo "Line $i of a comment that goes on for half a megabyte, as some do."; done
	printf '*/\n#endif\n'
} >counted/inc/big.h
for i in 1 2 3 4 5 6; do printf '#include "big.h"\nHOLDS(2);\nint f%d(void) { return %s; }\n' $i $i >counted/f$i.c; done
printf '#include "big.h"\nstruct twice { int a; };\nstruct twice { int a; };\n' >counted/f7.c
sed 's/"f%d.c" % i for i in range(1, 7)/"f%d.c" % i for i in range(1, 8)/; s/ + \["main.c"\]//; s,p/comp,counted/comp,' p/db.py | python3
"$W" audit -q --fail-on never --db counted.db counted >/dev/null
expect 'a count goes on' "$(ask counted.db "SELECT file, text FROM host_error" counted)" "f7.c,redefinition of 'twice'"

# A database and a folder of a stranger's lead to no file elsewhere.
mkdir -p elsewhere && echo 1 >elsewhere/7.pch && echo 2 >elsewhere/other && echo 3 >precious.pch
rm -rf a && audit
rm -r $folder && ln -s ../elsewhere $folder
echo '// 5' >>p/f4.c
run "$W" audit -q --fail-on never --db $db p
expect_code 3 'a linked folder'
expect_error 'prefixes.* is a symbolic link' 'a linked folder'
expect 'a linked folder: its files' "$(cat elsewhere/*)" "$(printf '1\n2')"
rm -rf a && audit
sqlite3 $db "UPDATE kept_prefix SET file = '../../precious.pch' WHERE id = (SELECT min(id) FROM kept_prefix);
	UPDATE kept_prefix SET file = '$PWD/precious.pch' WHERE id <> (SELECT min(id) FROM kept_prefix)"
echo '// 6' >>p/f4.c
audit
expect 'a name that leads elsewhere' "$(cat precious.pch)" 3
expect 'names that lead elsewhere: nothing is kept' "$(kept)" 0

# Workers that run side by side share what one of them made.
rm -rf a
"$W" audit -q -j4 --fail-on never --db $db p >/dev/null
expect 'four workers' "$(kept)" 3
same 'four workers'
rm -rf p/f[1-6].c && python3 - <<'P'
import json
json.dump([{"directory": ".", "file": "main.c", "arguments": ["cc", "-Iinc", "-c", "main.c"]}], open("p/compile_commands.json", "w"))
P
audit
expect 'units went' "$(kept)" 0
finish
