# Our wasm signature of every prototype of _signatures.c, and of every call without
# prototype in it, is the one that clang emits, with and without simd128.
# labels: quick
. "$SOURCE/tests/_lib.sh"
CLANG=${CLANG:-clang-19}

# theirs: 'name i32,f64->i32', from .functype of the assembly
theirs() {
	$CLANG --target=wasm32-wasi --sysroot=/usr -std=gnu11 -w -O0 "$@" -S -o - a.c |
		sed -n 's/^\t\.functype\t\([a-z0-9_]*\) (\(.*\)) -> (\(.*\))$/\1=\2->\3/p' |
		tr -d ' ' | tr = ' ' | LC_ALL=C sort -u
}
ours() {
	ask "$scratch/db" "SELECT name || ' ' || replace(sig, '...', 'i32') FROM function
		WHERE sig NOT LIKE '%?%' UNION
		SELECT callee || ' ' || sig FROM call WHERE kind = 'direct' AND sig IS NOT NULL" . |
		tr -d '"' | LC_ALL=C sort -u
}

cd "$scratch" || exit 1
cp "$SOURCE/tests/_signatures.c" a.c
for flags in '' -msimd128; do
	printf '[{"directory": "%s", "file": "a.c", "command": "cc -std=gnu11 %s -c a.c"}]' \
		"$scratch" "$flags" >compile_commands.json
	run "$WASMREADY" audit -q --db "$scratch/db" --fail-on never .
	expect_code 0 "audit with '$flags'"
	theirs $flags >theirs
	ours >ours
	expect "signatures with '$flags'" "$(diff theirs ours)" ''
	expect "enough of them with '$flags'" "$(($(wc -l <ours) > 130))" 1
done
finish
