#!/bin/bash
# A part of a project: what its other parts define is not missing. What nobody has is, of the whole.
# labels: quick
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
mkdir -p p/src p/third_party/z
printf 'int z(void);\nint none(void);\nint fork(void);\nint main(void) { return z() + fork() + none(); }\n' >p/src/a.c
printf 'int z(void);\nint z(void) { return 1; }\n' >p/third_party/z/z.c
db=$scratch/db
undefined() { ask "$db" "SELECT group_concat(name, ' ') FROM (SELECT DISTINCT name FROM finding WHERE rule = 'api/undefined-symbol' AND target = 'wasip1' ORDER BY name)" | tr -d '"'; }
audit() { run "$WASMREADY" audit --db "$db" --fail-on never "$@"; }
noted() { grep -c 'not all of the project was asked for' "$scratch/out"; }

audit p
expect 'the whole' "$(undefined) $(noted)" 'none 0'
for part in '--exclude-vendored p' '--exclude third_party p' '--include src/** p' p/src/a.c; do
	rm -rf "$db"*
	audit $part
	expect_code 0 "$part"
	expect "$part" "$(undefined) $(noted)" ' 1'
	# What the C library has not is missing wherever it is looked at.
	expect "$part: fork" "$(ask "$db" "SELECT count(*) FROM finding WHERE target = 'wasip1' AND severity = 'blocker' AND rule = 'api/process'" p)" 1
done
# Others' work is told of, where there is some.
rm -rf "$db"*
mkdir p/deps && printf 'int fork(void);\n__attribute__((constructor)) static void y(void) { (void)fork(); }\n' >p/deps/y.c
audit p
expect "others' work" "$(grep -c "^note: others' work lies in deps/ and 1 more: 1 of 3 blockers for wasip1 (--exclude-vendored leaves it out)" "$scratch/out")" 1
rm -r p/deps
audit --exclude-vendored p
expect "no others' work" "$(grep -c "others' work" "$scratch/out")" 0
# In the same database, one after the other: judged anew.
audit --exclude-vendored p
audit p
expect 'the whole again' "$(undefined) $(noted)" 'none 0'
audit --exclude 'nothing/**' p
expect 'options that leave nothing out' "$(undefined) $(noted)" 'none 0'
# The part that is all there is: the others were removed, not left out.
audit --exclude-vendored p
expect 'left out' "$(undefined)" ''
rm -r p/third_party
audit --exclude-vendored p
expect 'removed' "$(undefined) $(noted)" 'none z 0'
finish
