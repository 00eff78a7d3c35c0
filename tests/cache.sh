# The cache: an unchanged project is answered without a parse; a change costs
# exactly the units that read it; shared prefixes change no fact.
# labels: quick
. "$SOURCE/tests/_lib.sh"
. "$SOURCE/tests/_facts.sh"
W=$WASMREADY
cd "$scratch" || exit 1

mkdir -p p/inc
for i in 1 2 3 4 5 6; do
	printf '#include "all.h"\n#include "two.h"\nint f%d(struct s *s) { return s->x + %d; }\n' $i $i >p/f$i.c
done
sed -i '/two.h/d' p/f1.c p/f2.c p/f3.c p/f4.c
printf '#ifndef ALL\n#define ALL\n#include <stdio.h>\n#include <unistd.h>\nstruct s { int x; long y; };\nstatic inline int help(void) { return getpid() + (int)fork(); }\n#endif\n' >p/inc/all.h
printf '#pragma once\nint two(void);\n' >p/inc/two.h
printf '#ifdef __wasm__\n#include "wasm.h"\n#endif\nint main(void) { return 0; }\n' >p/main.c
printf 'int only_wasm(void);\n' >p/inc/wasm.h
cat >p/db.py <<'P'
import json
json.dump([{"directory": ".", "file": f, "arguments": ["cc", "-Iinc", "-c", f]}
	for f in ["f%d.c" % i for i in range(1, 7)] + ["main.c"]], open("p/compile_commands.json", "w"))
P
python3 p/db.py
db=p/.wasmready/facts.db

# How many units the last run parsed: -v prints a line for each.
parsed() { "$W" audit -v p 2>&1 >/dev/null | grep -c '^\[' ; }
expect "a cold audit parses all" "$(parsed)" 7
expect "a warm audit parses none" "$(parsed)" 0
touch p/inc/all.h
expect "touched but the same" "$(parsed)" 0
echo '// more' >>p/inc/two.h
expect "a header that two units read" "$(parsed)" 2
echo '// more' >>p/inc/wasm.h
expect "a header that only the wasm world reads" "$(parsed)" 1
echo '// more' >>p/inc/all.h
expect "a header that six units read" "$(parsed)" 6
sed -i 's/"-Iinc"/"-Iinc", "-DX=1"/' p/db.py && python3 p/db.py
expect "other flags" "$(parsed)" 7

# A header that is found before the one that was read, or where none was.
mkdir -p p/first
sed -i 's/"-Iinc"/"-Ifirst", "-Iinc"/' p/db.py && python3 p/db.py
parsed >/dev/null
expect "nothing new" "$(parsed)" 0
cp p/inc/two.h p/first/two.h
expect "a header that shadows one of two units" "$(parsed)" 2
echo x >p/first/notes.txt
expect "a file that nothing includes" "$(parsed)" 0
rm p/first/two.h
expect "the shadow is gone" "$(parsed)" 2
printf '#include "later.h"\n' >>p/f3.c
expect "a header that is missing" "$(parsed)" 1
expect "still missing" "$(parsed)" 0
echo 'int later;' >p/inc/later.h
expect "it came" "$(parsed)" 1
rm p/f6.c
expect "a unit that is gone is no unit" "$(parsed)" 0
expect "its facts are gone" "$(ask $db "SELECT count(*) FROM function WHERE file = 'f6.c'" p)" 0
expect "no chunk is left behind" "$(sqlite3 $db 'SELECT count(*) FROM chunk WHERE id NOT IN (SELECT chunk FROM parse_chunk)')" 0

# Facts of a run that ended before its merge, as it leaves them: not yet indexed.
indexes() { sqlite3 $db "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND (name GLOB 't_*_chunk' OR name = 'parse_chunk_chunk')"; }
ours=$(indexes)
expect "a table of facts has its index" "$ours" "$(sqlite3 $db "SELECT count(*) + 1 FROM sqlite_master WHERE type = 'table' AND name GLOB 't_*'")"
sqlite3 $db "DROP INDEX t_call_chunk; DROP INDEX parse_chunk_chunk; DELETE FROM meta WHERE key = 'merged'"
expect "facts without an index are as good" "$(parsed)" 0
expect "and get it" "$(indexes)" "$ours"
run "$W" audit -q --target emscripten p
expect "another target: the host is not parsed again" \
	"$(ask $db "SELECT group_concat(name) FROM (SELECT name FROM world ORDER BY id)" p)" '"host,emscripten"'

# The same facts with and without precompiled prefixes, and twice the same.
"$W" audit -q --db a.db p >a.txt; WASMREADY_NO_PREFIX=1 "$W" audit -q --db b.db p >b.txt; "$W" audit -q -j1 --db c.db p >c.txt
expect "prefixes were used" "$(sqlite3 a.db 'SELECT count(*) > 0 FROM prefix')" 1
facts a.db p >a.facts; facts b.db p >b.facts; facts c.db p >c.facts
[ "$(wc -l <a.facts)" -gt 50 ] && pass || fail "too few facts to compare"
cmp -s a.facts b.facts && pass || fail "prefixes change facts: $(diff a.facts b.facts | head -5)"
cmp -s a.facts c.facts && pass || fail "the number of workers changes facts"
cmp -s a.txt b.txt && cmp -s a.txt c.txt && pass || fail "reports differ"
finish
