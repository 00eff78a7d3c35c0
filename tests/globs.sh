#!/bin/bash
# Globs mean what they are documented to, and none takes long, whatever project says it.
# labels: quick
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

# Held against a matcher that tries every way: all short globs, and random longer ones.
cc -O2 -I"$SOURCE/analyzer" $(pkg-config --cflags glib-2.0) "$SOURCE/tests/_globs.c" \
	"$SOURCE/analyzer/base/glob.c" $(pkg-config --libs glib-2.0) -o globs || fail 'the matcher does not compile'
run ./globs 1000000
expect_code 0 "globs differ from their meaning: $(head -c 400 out)"
while read -r glob path wanted; do
	./globs "$glob" "$path" && got=yes || got=no
	expect "'$glob' on '$path'" "$got" "$wanted"
done <<'END'
*.c src/a.c yes
*.c src/a.h no
src/*.c src/a.c yes
src/*.c src/deep/a.c no
src/**/a.c src/a.c yes
src/**/a.c src/x/y/a.c yes
src src/x/a.c yes
src/ src/x/a.c yes
src/ src no
/src lib/src/a.c no
./src lib/src/a.c no
src lib/src/a.c yes
[a-c].c b.c yes
[!a-c].c b.c no
\*.c a.c no
\*.c *.c yes
END

# Stars without end, by each option that takes a glob: on the command line and from the project.
limited() { run timeout -s KILL 20 "$@"; }
stars=$(printf '*a%.0s' $(seq 100))b
long=$(printf 'a%.0s' $(seq 200))
mkdir -p "p/$long/$long"
printf 'int deep(void) { return 0; }\n' >"p/$long/$long/$long.c"
printf '#include <unistd.h>\nint f(void) { return fork(); }\n' >p/f.c
for glob in "$stars" "**/$stars" "$(printf '**/a%.0s' $(seq 60))" "$(printf '*%.0s' $(seq 255))b"; do
	limited "$WASMREADY" audit -q --fail-on never "--exclude=$glob" p
	expect_code 0 "--exclude=$glob"
	printf -- '--exclude=%s\n' "$glob" >p/.wasmreadyrc
	limited "$WASMREADY" audit -q --fail-on never p
	expect_code 0 "--exclude=$glob of the project"
	rm p/.wasmreadyrc
done
printf '[{"directory":"%s","file":"f.c","command":"cc -c f.c -o %s.o"}]' "$scratch/p" "$long$long" \
	>p/compile_commands.json
limited "$WASMREADY" audit -q --fail-on never "--object=$stars" p
expect_code 3 '--object without a match'
limited "$WASMREADY" audit -q --fail-on never "--object=**/$long*" p
expect_code 0 '--object with a match'
rm p/compile_commands.json

# Names of a project's own rules, and of its kernels, are as hostile.
mkdir -p "p/rules/own"
cat >"p/rules/own/$long.sql" <<'END'
-- severity: hazard
-- message: x
-- why: x
-- fix: x
SELECT file, line, col, function, worlds FROM call WHERE callee = 'fork';
END
limited "$WASMREADY" lint -q --rules p/rules "--only=own/$stars" p
expect_code 2 'lint --only'
limited "$WASMREADY" lint -q --rules p/rules "--only=own/a*a" p
expect_code 1 'lint --only with a match'
limited "$WASMREADY" fix -q "--only=$stars" p
expect_code 0 'fix --only'
printf '// wasmready: allow(own/%s) no\nint g(void);\n' "$stars" >>p/f.c
limited "$WASMREADY" audit -q --fail-on never --rules p/rules p
expect_code 0 'a comment that allows a glob'

# A name of a diff with a million folders is no file.
node -e 'const name = "d/".repeat(1e6) + "a.c"; process.stdout.write(`--- a/${name}\n+++ b/${name}\n@@ -1 +1 @@\n-x\n+y\n`)' >deep.diff
limited "$WASMREADY" lint -q --diff deep.diff p
expect_code 0 'a deep name in a diff'

# What is too long or too much is refused; what is just short enough is not.
run "$WASMREADY" audit -q "--exclude=$(printf 'a%.0s' $(seq 257))" p
expect_code 2 'a glob of 257 bytes'
expect_error '--exclude takes globs of at most 256 bytes' 'a glob of 257 bytes'
printf -- '--exclude=a%d\n' $(seq 256) >p/.wasmreadyrc
run "$WASMREADY" audit -q --fail-on never p
expect_code 0 '256 options'
printf -- '--exclude=a%d\n' $(seq 257) >p/.wasmreadyrc
run "$WASMREADY" audit -q --fail-on never p
expect_code 2 '257 options'
expect_error ':257: more than 256 options' '257 options'
finish
