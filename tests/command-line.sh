# What the command line says to a slip, and what a command does that finds no audit.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
mkdir p && printf 'int fork(void);\nint main(void) { return fork(); }\n' >p/a.c

# refused REGEX WORD...: one line, and code 2.
refused() {
	local regex=$1
	shift
	run "$W" "$@"
	expect_code 2 "$*"
	expect_error "$regex" "$*"
}
# The nearest command or option.
refused "unknown command 'adit': did you mean 'audit'\?" adit p
refused "did you mean 'verify'" verfiy
refused "did you mean 'version'" versoin
refused "unknown option --targt: did you mean --target\?" audit --targt wasip1 p
refused "did you mean --target" audit p --tagret=wasip1
refused "did you mean --quiet" report --quite p
# What is near nothing.
refused "unknown command 'frobnicate' \(see" frobnicate
refused "unknown option --frobnicate \(see" audit --frobnicate p
refused "unknown option -Z \(see" audit -Z
# What is as near to one as to another.
refused "unknown option --enclude \(see" audit --enclude x p
refused "did you mean --include" audit --incluse x p
# Options that others have.
refused "unknown option --target: audit, lint, watch, .* have it" fix --target wasip1 p
refused "unknown option -t: audit, .* have it" fix -t wasip1 p
refused "unknown option --apply: fix has it" report --apply p
# A value that looks like an option is none, nor is what stands behind --.
refused "unknown option --zap" audit --exclude --targt --zap p
refused "one PATH is taken" audit p -- --targt

for word in --version -V version; do
	run "$W" $word
	expect_code 0 "$word"
	grep -q '^wasmready [0-9]' "$scratch/out" && pass || fail "$word prints no version"
done

# Names of files for reports.
refused "no format is written to a name like 'x.pdf': .*\.html" report -o x.pdf p
refused "'wasmready graph' draws" audit -o x.svg p
[ ! -e p/.wasmready ] && [ ! -e x.pdf ] && pass || fail 'something was done all the same'

# Without an audit one is run first; with --db it is said.
run "$W" report -o x.json p
expect_code 0 'report without an audit'
expect_error "no audit of '.*/p' yet" 'report without an audit'
expect 'what is reported' "$(jq '.findings | length > 0' x.json)" true
run "$W" report -o x.pdf --format json p
expect_code 0 'the format is said'
expect 'the second time nothing is said' "$(cat "$scratch/err")" ''
for command in kernels flags 'graph call' fix 'query SELECT+1'; do
	rm -rf p/.wasmready
	set -- $command
	run "$W" "${@//+/ }" p
	expect_code 0 "$command without an audit"
	grep -q 'no audit of' "$scratch/err" && pass || fail "$command says nothing of its audit"
done
# The project's options count, unless they shall not.
rm -rf p/.wasmready
echo '--target=emscripten' >p/.wasmreadyrc
run "$W" flags p
expect 'options of the project' "$(ask p/.wasmready/facts.db 'SELECT name FROM target WHERE selected' p)" emscripten
rm -rf p/.wasmready
run "$W" report --no-config p
expect '--no-config' "$(ask p/.wasmready/facts.db 'SELECT name FROM target WHERE selected' p)" wasip1
rm p/.wasmreadyrc
run "$W" report --db none.db p
expect_code 3 '--db'
expect_error "no database .*run 'wasmready audit' first" '--db'
mkdir empty
run "$W" report empty
expect_code 3 'nothing to audit'
[ ! -e empty/.wasmready/facts.db ] && pass || fail 'an audit of nothing leaves a database'

# fix says that there is nothing.
run "$W" fix p
expect_code 0 fix
expect 'fix without fixes' "$(cat "$scratch/out" "$scratch/err")" 'nothing to fix: no finding of the last audit has a fix that is certain'
run "$W" fix -q p
expect 'fix -q' "$(cat "$scratch/out" "$scratch/err")" ''

# split: a symbol of two units costs those that need it.
mkdir s
printf 'int help(int n) { return n + 1; }\nint one(int n) { return help(n); }\n' >s/a.c
printf 'int help(int n) { return n + 2; }\nint two(int n) { return help(n); }\n' >s/b.c
printf 'int help(int n);\nint three(int n) { return help(n); }\nint four(int n) { return n * 5; }\n' >s/c.c
run "$W" split --entry two --entry three --entry four -f json s
expect_code 1 'split of a symbol that is there twice'
expect 'who does not link' "$(jq -r '.entries[] | select(.problem) | .name + ": " + .problem' "$scratch/out")" \
	'three: does not link: help is defined in a.c and b.c'
expect 'and who does' "$(jq -c '[.modules[].name]' "$scratch/out")" '["four","two"]'
run "$W" split --entry one --entry two -f json s
expect_code 0 'two that each have their own'
expect 'all in one is none' "$(jq -c .all_in_one "$scratch/out")" null

# verify says who gives a C library.
"$W" audit -q --fail-on never --target wasip2 p >/dev/null
if [ "$(ask p/.wasmready/facts.db "SELECT origin FROM target WHERE name = 'wasip2'" p)" = stand-in ]; then
	run "$W" verify --target wasip2 p
	expect_code 3 'no C library'
	expect_error 'install the WASI SDK' 'no C library'
fi
run "$W" help audit
expect_code 0 'help COMMAND'
expect 'help COMMAND is COMMAND --help' "$(cat "$scratch/out")" "$("$W" audit --help)"
finish
