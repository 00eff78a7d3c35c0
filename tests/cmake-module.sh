# find_package(wasmready) in a scratch project, with Ninja and with make: each target is audited
# by its own compile commands.
# labels: package
# once: of CMake's files
. "$SOURCE/tests/_lib.sh"
prefix="$scratch/the prefix"
cmake --install "$BUILD" --prefix "$prefix" >/dev/null || fail "cmake --install"
project="$scratch/pro[j]ect x"
mkdir -p "$project/lib"
cat >"$project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.20)
project(scratch C)
find_package(wasmready 0.1 REQUIRED)
add_executable(tidy clean.c shared.c)
add_subdirectory(lib)
wasmready_audit(tidy)
END
cat >"$project/lib/CMakeLists.txt" <<'END'
add_custom_command(OUTPUT made.h COMMAND ${CMAKE_COMMAND} -E echo "#define MADE fork()" > made.h VERBATIM)
add_library(dirty dirty.c ../shared.c made.h)
target_compile_definitions(dirty PRIVATE DIRTY)
target_include_directories(dirty PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
wasmready_audit(dirty TARGETS wasip1 emscripten FAIL_ON hazard FORMAT json
	OUTPUT ${CMAKE_BINARY_DIR}/dirty.json RULES rules OPTIONS --quiet)
END
mkdir -p "$project/lib/rules/house"
printf -- '-- severity: hazard\n-- message: {callee} again\n-- why: x\n-- fix: y\nSELECT file, line, col, function, worlds, callee FROM call\n' \
	>"$project/lib/rules/house/call.sql"
printf 'int main(void) { return 0; }\n' >"$project/clean.c"
printf '#include <unistd.h>\n#ifdef DIRTY\nint shared(void) { return execl("x", "x", (char *)0); }\n#endif\nint other;\n' \
	>"$project/shared.c"
printf '#include <unistd.h>\n#include "made.h"\nint f(void) { return MADE; }\n' >"$project/lib/dirty.c"
for generator in Ninja 'Unix Makefiles'; do
	build="$project/build ${generator%% *}"
	run cmake -G "$generator" -S "$project" -B "$build" "-DCMAKE_PREFIX_PATH=$prefix"
	expect_code 0 "$generator: configure: $(tail -5 "$scratch/err")"
	run cmake --build "$build" --target wasmready-tidy
	expect_code 0 "$generator: the clean target: $(tail -5 "$scratch/out")"
	grep -q 'wasip1: 0 live findings' "$scratch/out" && pass || fail "$generator: $(tail -3 "$scratch/out")"
	expect "$generator: units of tidy" "$(ask "$build/wasmready/tidy.db" 'SELECT file FROM unit ORDER BY 1' "$project" | xargs)" \
		'clean.c shared.c'
	run cmake --build "$build" --target wasmready-dirty
	[ "$code" -ne 0 ] && pass || fail "$generator: the dirty target passes"
	expect "$generator: units of dirty" "$(ask "$build/wasmready/dirty.db" 'SELECT file FROM unit ORDER BY 1' "$project" | xargs)" \
		'lib/dirty.c shared.c'
	expect "$generator: what is found" "$(jq -r '[.findings[] | select(.target == "wasip1") | "\(.rule) \(.file):\(.line)"] | sort | unique | .[]' "$build/dirty.json" | grep -v api/no-libc)" \
		"api/process lib/dirty.c:3
api/process shared.c:3
house/call lib/dirty.c:3
house/call shared.c:3"
	jq -e '[.findings[].target] | unique == ["emscripten","wasip1"]' "$build/dirty.json" >"$scratch/out" && pass ||
		fail "$generator: targets"
	run cmake --build "$build" --target wasmready
	[ "$code" -ne 0 ] && pass || fail "$generator: all of them pass"
done

# Mistakes stop the configuration.
mistake() {
	printf 'cmake_minimum_required(VERSION 3.20)\nproject(x C)\nfind_package(wasmready %s REQUIRED)\n%s\n' "$1" "$2" \
		>"$scratch/m/CMakeLists.txt"
	rm -rf "$scratch/mb"
	run cmake -S "$scratch/m" -B "$scratch/mb" "-DCMAKE_PREFIX_PATH=$prefix"
	[ "$code" -ne 0 ] && grep -q "$3" "$scratch/err" && pass || fail "$3: $(cat "$scratch/err")"
}
mkdir "$scratch/m"
mistake '' 'wasmready_audit(nope)' "'nope' is not a target"
mistake '' 'add_library(a INTERFACE)
wasmready_audit(a FAIL blocker)' "what is 'FAIL;blocker'?"
mistake 7.0 '' 'compatible with requested version "7.0"'
finish
