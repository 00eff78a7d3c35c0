# Kernels with one mistake each: it is found, at its line, by the rule meant for it, and proved;
# the good kernels have none. A fixture stands beside a rule, so each file is laid beside a
# rule of its own, which finds a function that is added to it. Lines are said 5 too low.
# labels: kernel
# timeout: 150
. "$SOURCE/tests/_lib.sh"
K=$SOURCE/fixtures/kernels
rules=$scratch/rules/broken
mkdir -p "$rules"
cp "$K"/*.[ch] "$K"/broken/broken.h "$rules"
rm "$rules"/{around,gaussian,point,resize,table}.c

for file in "$K"/broken/*.c; do
	name=$(basename "$file" .c)
	cat >"$rules/$name.sql" <<S
-- severity: perf
-- message: the end of '{name}'
-- why: A rule for the fixture to stand beside.
-- fix: None.
SELECT file, line, col, name, worlds FROM function WHERE name = 'the_end' AND defined;
S
	{
		printf '// source: %s\n' broken.h image.h kernels.h vec.h image.c
		cat "$file"
		echo "int the_end(void) { return 0; } // expect: broken/$name"
		echo "// ok: broken/$name"
		# Findings of these must all be expected above.
		for rule in "$SOURCE"/rules/kernel/*.sql; do
			echo "// ok: kernel/$(basename "$rule" .sql)"
		done
	} >"$rules/$name.c"
done
run "$WASMREADY" test --rules "$scratch/rules" --prove "${1:-*}"
expect_code 0 "broken kernels: $(cat "$scratch/out")"
expect "as many as the issue asks" "$([ "$(ls "$K"/broken/*.c | wc -l)" -ge 22 ] && echo yes)" yes

# The good ones, as SSE2 and simd128 have them.
mkdir "$scratch/good"
cp "$K"/*.[ch] "$scratch/good"
for file in "$K"/*.c; do
	name=$(basename "$file")
	printf '{"directory": "%s", "file": "%s", "arguments": ["cc", "-O2", "-msse2", "-msimd128", "-c", "%s"]},\n' \
		"$scratch/good" "$name" "$name"
done | sed '1s/^/[/; $s/,$/]/' >"$scratch/good/compile_commands.json"
"$WASMREADY" audit -q --fail-on never --db "$scratch/good.db" "$scratch/good" >/dev/null
expect "kernels" "$(ask "$scratch/good.db" 'SELECT count(*) FROM kernel' "$scratch/good")" 12
expect "findings of good kernels" "$(ask "$scratch/good.db" \
	"SELECT DISTINCT rule, file, line, message FROM finding WHERE rule LIKE 'kernel/%'" "$scratch/good")" ""
finish
