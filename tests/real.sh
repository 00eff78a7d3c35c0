# Real code that nobody here wrote: the headers of Debian's libstb-dev, and the
# SQLite amalgamation that npm's better-sqlite3 ships.
# labels: tools
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1

mkdir stb
for name in image image_write image_resize truetype rect_pack sprintf ds perlin; do
	upper=$(echo $name | tr a-z A-Z)
	printf '#define STB_%s_IMPLEMENTATION\n#include <stb/stb_%s.h>\n' $upper $name >stb/$name.c
	[ -f /usr/include/stb/stb_$name.h ] || { fail "libstb-dev has no stb_$name.h"; rm stb/$name.c; }
done
printf '#include <stb/stb_image.h>\nint main(int argc, char **argv) { int x, y, n; return !stbi_load(argv[argc - 1], &x, &y, &n, 4); }\n' >stb/main.c
run "$W" audit --format json -o stb.json stb
[ "$code" -le 1 ] && pass || fail "stb: exit code $code"
expect "stb: every unit is parsed" "$(jq '.units.total == .units.parsed and .units.total > 5' stb.json)" true
expect "stb: the implementation in the header is walked" \
	"$(ask stb/.wasmready/facts.db "SELECT count(*) > 100 FROM function WHERE defined AND file LIKE '%/stb_image.h'" stb)" 1
expect "stb: SSE2 is found, and guarded" "$(ask stb/.wasmready/facts.db \
	"SELECT count(*) > 10, max(worlds & 2) FROM intrinsic WHERE name LIKE '\_mm%' ESCAPE '\'" stb)" 1,0
expect "stb: nothing blocks wasip1" "$(jq '[.findings[] | select(.state == "live" and .severity == "blocker")] | length' stb.json)" 0

amalgamation=$SOURCE/node_modules/better-sqlite3/deps/sqlite3
[ -f "$amalgamation/sqlite3.c" ] || { fail "npm's better-sqlite3 is not installed"; finish; }
mkdir sqlite && cp "$amalgamation"/*.[ch] sqlite
run "$W" audit --notes --format json -o sqlite.json sqlite
expect_code 0 "sqlite: it knows WASI, and nothing blocks it there"
expect "sqlite: parsed in both worlds" "$(jq '[.units.total, .units.parsed] | tostring' sqlite.json)" '"[1,1]"'
expect "sqlite: paths of the host's kernel are found, for which it is ready" \
	"$(jq '[.findings[] | select(.rule == "api/host-path" and .state == "live")] | length > 0' sqlite.json)" true
expect "sqlite: its calls are there" "$(ask sqlite/.wasmready/facts.db "SELECT count(*) > 10000 FROM call" sqlite)" 1
finish
