#!/bin/bash
# What cannot be written is said, by every command, on every stream; what is closed harms nothing.
# labels: slow
# timeout: 150
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1
mkdir p
printf '#include <unistd.h>\nint f(void) { return fork(); }\n' >p/a.c
"$WASMREADY" audit -q --fail-on never p >/dev/null

commands=(
	'--help' '--version' 'audit --help' 'query --schema' 'rules' 'rules --format json' 'rules --format csv'
	'rules --format markdown' 'rules --format html' 'explain api/process' 'targets' 'targets --format json'
	'completions bash' 'completions zsh' 'completions fish' 'test api/process' 'report p' 'report -f json p'
	'report -f csv p' 'report -f sarif p' 'report -f gitlab p' 'report -f github p' 'report -f junit p'
	'report -f markdown p' 'report -f html p' 'graph include p' 'graph call --format json p'
	'graph call --format svg p' 'graph call --format mermaid p' 'flags p' 'flags --format json p'
	'flags --format make p' 'flags --format cmake p' 'kernels p' 'kernels --list p' 'verify p'
	'split --entry f p' 'lint -q p' 'fix --apply p' 'audit -q p' 'serve --port 0 p'
	'rules new api/own --rules r'
)
sql='SELECT * FROM call'
for format in table csv json; do commands+=("query --format $format \"\$sql\" p"); done

# full WHAT COMMAND: one line, and 3.
full() {
	run eval "timeout 60 $WASMREADY $2 $3 2>\"\$scratch/err2\""
	cat "$scratch/err2" >"$scratch/err"
	expect_code 3 "$1: $2"
	expect_error "cannot write 'standard output': $4" "$1: $2"
	rm -rf r
}
for command in "${commands[@]}"; do
	full 'full disk' "$command" '>/dev/full' 'No space left on device'
done
for command in --version 'query "$sql" p' 'report p' 'rules' 'audit -q p'; do
	full 'closed' "$command" '>&-' 'Bad file descriptor'
done

# The opposite: a reader that went away is not told of, and what prints nothing needs no output.
for command in 'rules --format json' 'report -f html p' 'query "SELECT * FROM file a, file b, file c" p' '--help'; do
	eval "timeout 60 $WASMREADY $command" 2>err | true
	expect "a reader that went away: $command" "$(cat err)" ''
	(trap '' PIPE; eval "timeout 60 $WASMREADY $command" 2>err; echo $? >code) | true
	expect "and a signal that is ignored: $command" "$(cat err)" ''
done
run sh -c '"$WASMREADY" report -o r.json p >&-'
expect_code 0 'a report to a file with a closed standard output'
run sh -c '"$WASMREADY" rules | head -1'
expect_code 0 'head'

# A database or a report gets none of the numbers 0 to 2, where messages would be written into it.
i=0
for closed in '>&-' '2>&-' '<&-' '<&- >&-' '>&- 2>&-' '<&- 2>&-' '<&- >&- 2>&-'; do
	i=$((i + 1))
	rm -rf "q$i"
	mkdir "q$i"
	cp p/a.c "q$i"
	printf 'int broken(' >"q$i/b.c"
	run bash -c "\"\$WASMREADY\" audit -v --fail-on never -f json -o q$i.json q$i $closed"
	expect_code 0 "audit $closed"
	run node -e "JSON.parse(require('fs').readFileSync('q$i.json'))"
	expect_code 0 "the report of audit $closed"
	expect "the database of audit $closed" \
		"$("$WASMREADY" query --format csv "SELECT rule FROM finding WHERE rule = 'api/process'" "q$i" | tr -d '\r' | tail -1)" \
		api/process
	cmp -s <("$WASMREADY" report -f json q1) <("$WASMREADY" report -f json "q$i" | sed "s/q$i/q1/g") ||
		fail "audit $closed found something else"
done

# A limit of file sizes is an error like a full disk.
entries() { find "$1" -mindepth 1 | sort; }
mkdir dir
(ulimit -f 8; "$WASMREADY" report -f html -o dir/r.html p) 2>err
code=$?
expect_code 3 'report above a limit'
expect_error "cannot write '.*dir/r.html': File too large" 'report above a limit'
expect 'nothing is left' "$(entries dir)" ''
echo before >dir/r.html
(ulimit -f 8; "$WASMREADY" report -f html -o dir/r.html p) 2>err
expect 'what was there stays' "$(cat dir/r.html)" before
expect 'nothing else is left' "$(entries dir)" dir/r.html
rm dir/r.html
for blocks in 1 8 64 256 1024; do
	rm -rf l
	mkdir l
	cp p/a.c l
	(ulimit -f $blocks; "$WASMREADY" audit -q l) >/dev/null 2>err
	code=$?
	if [ $code -ne 1 ]; then
		expect_code 3 "audit below a limit of $blocks KiB"
		expect_error '' "audit below a limit of $blocks KiB"
	fi
	run "$WASMREADY" audit -q l
	expect_code 1 "audit after one below a limit of $blocks KiB"
done

# Signals while a report is written: before a name is given nothing has one.
mkdir big
for i in $(seq 4000); do echo "int f$i(void) { return fork(); }"; done | cat p/a.c - >big/a.c
"$WASMREADY" audit -q --fail-on never big >/dev/null
for signal in INT TERM HUP PIPE KILL; do
	for wait in 0.05 0.2 0.3 0.4; do
		"$WASMREADY" report -f html -o dir/r.html big 2>/dev/null &
		pid=$!
		sleep $wait
		kill -s $signal $pid 2>/dev/null
		wait $pid 2>/dev/null
		expect "SIG$signal after $wait s leaves no part" "$(entries dir | grep -v '/r.html$')" ''
		[ ! -e dir/r.html ] || tail -c 20 dir/r.html | grep -q '</html>' || fail 'half a report'
		rm -f dir/r.html
	done
done
finish
