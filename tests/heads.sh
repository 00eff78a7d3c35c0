# What the head of a test says (cmake/tests.cmake): a label and one only, how long it may take, and
# whether the sanitized build runs it too.
# labels: quick
# once: of CMake's files
. "$SOURCE/tests/_lib.sh"
mkdir -p "$scratch/p/tests/fuzz"
cat >"$scratch/p/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(heads NONE)
add_executable(wasmready IMPORTED)
set_target_properties(wasmready PROPERTIES IMPORTED_LOCATION /bin/true)
include("$SOURCE/cmake/tests.cmake")
END
configure() { run cmake -S "$scratch/p" -B "$scratch/b" -DWASMREADY_SANITIZE=OFF -DWASMREADY_PATIENCE=1 "$@"; }
# tests: 'NAME TIMEOUT LABEL' of each, sorted.
tests() {
	ctest --test-dir "$scratch/b" --show-only=json-v1 | jq -r '.tests[] |
		(.properties | map({(.name): .value}) | add) as $p | "\(.name) \($p.TIMEOUT) \($p.LABELS[0])"' | sort | tr '\n' ';'
}
printf '# A test.\n# labels: quick\n' >"$scratch/p/tests/a.sh"
printf '// A test.\n// labels: browser\n// timeout: 200\n// once: of a page\n' >"$scratch/p/tests/b.mjs"
echo 'no test' >"$scratch/p/tests/_c.sh"
configure
expect_code 0 "heads: $(cat "$scratch/err")"
expect 'plain' "$(tests)" 'a.sh 60 quick;b.mjs 200 browser;'
configure -DWASMREADY_PATIENCE=3
expect 'on a busy machine' "$(tests)" 'a.sh 180 quick;b.mjs 600 browser;'
configure -DWASMREADY_SANITIZE=ON
expect 'sanitized' "$(tests | sed 's|fuzz/.*||')" 'asan/a.sh 240 quick;'
for label in '' '# labels: ' '# labels: fast' '# labels: quick tools' '# labels: quick;tools'; do
	printf '%s\n' "$label" >"$scratch/p/tests/a.sh"
	configure
	[ $code -ne 0 ] && tr -s ' \n' ' ' <"$scratch/err" | grep -q "a.sh: its head wants a line 'labels: '" && pass || fail "'$label' is taken"
done
finish
