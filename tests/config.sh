# The project's option file: where it is found, what a line says, who gets it, who wins, and
# what a hostile one may not do.
# labels: quick
. "$SOURCE/tests/_lib.sh"
project=$scratch/a/b
mkdir -p "$project/src/deep" "$project/third party" "$scratch/a/.git"
printf '#include <unistd.h>\nint main(void) { return fork(); }\n' >"$project/src/main.c"
printf 'int f(void) { return 1; }\n' >"$project/src/deep/f.c"
printf 'int g(void) { return 2; }\n' >"$project/third party/g.c"
export TERM=dumb
audit() { run "$WASMREADY" audit --db "$scratch/x.db" "$@"; }
units() { ask "$scratch/x.db" "SELECT count(*) FROM unit" "$project"; }
rc() { printf '%s\n' "$@" >"$project/.wasmreadyrc"; }

# Comments, blanks, both forms of a value, blanks in a value; for all commands or for one.
rc '# --fail-on never' '' '  # more' '	--target   wasip1,emscripten  ' '--exclude=third party/**' \
	'audit --fail-on never' 'verify --target wasip2' 'graph --collapse folder'
audit "$project"
expect_code 0 "--fail-on of the file"
expect_error "'$project/.wasmreadyrc' adds --target=wasip1,emscripten --exclude=third party/\*\* --fail-on=never\$" \
	"what the file adds is said"
expect "the targets" "$(ask "$scratch/x.db" "SELECT count(*) FROM target WHERE selected" "$project")" \
	2
expect "units" "$(units)" 2
audit -q "$project"
expect "-q says nothing" "$(cat "$scratch/err")" ""
# The command line wins, or adds; --no-config leaves the file.
audit --fail-on blocker "$project"
expect_code 1 "the command line wins"
audit --exclude '**/deep/**' --target wasip1 "$project"
expect "both exclude" "$(units)" 1
audit --no-config "$project"
expect_code 1 "--no-config"
expect "nothing is excluded" "$(units)" 3
# From a folder below, from the current folder, and not from above the repository.
audit "$project/src/deep"
expect_error "adds --target=wasip1,emscripten" "found above PATH"
code=0
(cd "$project/src" && "$WASMREADY" audit --db "$scratch/x.db" >/dev/null 2>"$scratch/err") || code=$?
expect_code 0 "found above the current folder"
cp "$project/.wasmreadyrc" "$scratch/.wasmreadyrc"
rm "$project/.wasmreadyrc"
audit "$project"
expect_code 1 "above the folder that holds .git"
cp "$scratch/.wasmreadyrc" "$scratch/a/.wasmreadyrc"
audit "$project"
expect_code 0 "in the folder that holds .git"
rm "$scratch/a/.wasmreadyrc"
# A value that is another command's is passed over; PATH is the operand that it is.
rc '--format csv'
run "$WASMREADY" graph call -q --db "$scratch/x.db" "$project"
grep -q '^digraph' "$scratch/out" && pass || fail "--format csv reached graph: $(cat "$scratch/err")"
run "$WASMREADY" query --db "$scratch/x.db" 'SELECT 1 AS one' "$project"
expect_error "adds --format=csv" "query takes it"
run "$WASMREADY" audit --help "$project"
expect "--help reads no file" "$(cat "$scratch/err")" ""
run "$WASMREADY" rules
expect "rules reads no file" "$(cat "$scratch/err")" ""
rc '--format github' 'lint --max-findings 1' 'lint --only api'
run "$WASMREADY" lint -q --db "$scratch/x.db" "$project"
expect "lint's options" "$(grep -c '^::error' "$scratch/out")" 1
# Relative paths are from the file's folder.
mkdir -p "$project/my/house" "$scratch/outside/house" "$scratch/db"
cp "$scratch/x.db" "$scratch/db/"
for folder in "$project/my" "$scratch/outside"; do
	printf -- '-- severity: hazard\n-- message: main\n-- why: x\n-- fix: y\nSELECT file, line, col, function, worlds FROM call\n' \
		>"$folder/house/mine.sql"
done
rc '--rules my'
code=0
(cd "$scratch/db" && "$WASMREADY" audit -q --db "$scratch/x.db" "$project" >"$scratch/out") || code=$?
grep -q 'house/mine' "$scratch/out" && pass || fail "--rules is not from the file's folder"

# Each mistake: one line that names the file and the line, and 2.
bad() {
	rc '# first' "$1"
	audit "$project"
	expect_code 2 "$1"
	expect_error "\.wasmreadyrc:2: $2" "$1"
}
bad '--nope' "no command has an option '--nope'"
bad 'audit --collapse file' "'audit' has no option '--collapse'"
bad 'audit --fail-on bad' '--fail-on takes one of blocker, hazard, flag, perf, never'
bad '--format nope' '--format takes one of text,'
bad 'audit --format dot' '--format takes one of text,'
bad '--target "wasip1"' '--target takes one of freestanding, '
bad '--target' '--target takes a value'
bad '--guarded=1' '--guarded takes no value'
bad '--unit-timeout 3x' '--unit-timeout takes a number'
bad '-t wasip1' 'a line is one option by its long name'
bad 'wasip1' 'a line is one option by its long name'
bad 'bogus --target wasip1' 'neither an option nor a command'
bad $'--\xff' 'not UTF-8'
bad $'--\033[31mx' "no command has an option '--.x1b"
# What a hostile project may not say.
for line in '--output x' '--db x.db' '--sysroot .' '--clang ./cc' 'kernels --run' 'kernels --page x' \
	'lint --since HEAD' 'lint --diff x' 'lint --write-baseline x' 'audit --quiet' 'audit --no-config' '--help'; do
	bad "$line" '--[a-z-]* is not taken from a file of the project'
done
bad "--rules $scratch/outside" '--rules leads out of the project'
bad '--rules ../../outside' '--rules leads out of the project'
ln -s "$scratch/outside" "$project/link"
bad '--rules link' '--rules leads out of the project'
rc '--baseline ../../x.db'
run "$WASMREADY" lint --db "$scratch/y.db" "$project"
expect_code 2 "a baseline of elsewhere"
expect_error '\.wasmreadyrc:1: --baseline leads out of the project' "a baseline of elsewhere"
[ ! -e "$project/x" ] && [ ! -e x ] && pass || fail "a file was written"
# No regular file, a file too large, a NUL byte.
rm "$project/.wasmreadyrc"
ln -s /etc/passwd "$project/.wasmreadyrc"
audit "$project"
expect_code 3 "a link"
expect_error "cannot read '.*': no regular file" "a link"
rm "$project/.wasmreadyrc"
mkfifo "$project/.wasmreadyrc"
audit "$project"
expect_code 3 "a pipe"
rm "$project/.wasmreadyrc"
printf -- '--target wasip1\n--\0' >"$project/.wasmreadyrc"
audit "$project"
expect_code 2 "a NUL byte"
head -c 70000 /dev/zero | tr '\0' '\n' >"$project/.wasmreadyrc"
audit "$project"
expect_code 3 "a large file"
finish
