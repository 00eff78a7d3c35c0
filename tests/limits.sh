# Limits of the process and of its surroundings: few files, no processes, little memory, a small stack,
# no folder for scratch, no home, no PATH, no working folder, closed streams. Each ends with a documented
# exit code: 0 or 1 with an answer, or 3 with one line that says what is lacking; and nothing is left.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
chmod 755 "$scratch" && mkdir tmp gone home && chmod 1777 tmp
export TMPDIR=$scratch/tmp HOME=$scratch/home XDG_STATE_HOME=$scratch/state
mkdir p && cat >p/main.c <<'C'
#include <stdio.h>
#include <unistd.h>
int main(void) { printf("%ld\n", 1L); return fork(); }
C
A="audit -q -j1 --fail-on never --format json -o out p"
"$W" $A || fail "an audit without limits"
cp out truth

# try CODES LINE WHAT COMMAND: COMMAND, a line of a shell, ends with one of CODES; with 3 it says LINE
# (a regular expression), once. A fresh database for an audit.
try() {
	local codes=$1 line=$2 what=$3
	case $4 in *audit*) rm -rf p/.wasmready ;; esac
	echo old >out
	code=0
	bash -c "$4" >said 2>err </dev/null || code=$?
	# That there is no key is a note, whatever follows.
	sed -i '/unless --db names it$/d' err
	case " $codes " in *" $code "*) pass ;; *) fail "$what: code $code, not $codes: $(head -c 300 err)" ;; esac
	if [ "$code" -eq 3 ]; then
		[ "$(grep -c '' err)" -eq 1 ] && grep -Eq "^wasmready: .*($line)" err && pass || fail "$what: stderr is: $(head -c 500 err)"
		# Where no unit could be parsed the report says why.
		grep -q 'no unit of' err || expect "$what: the output file" "$(cat out)" old
	elif [ "$code" -le 1 ]; then
		case $4 in *"$A"*) cmp -s out truth || grep -q '"reason":"the worker ' out && pass || fail "$what: another answer" ;; esac
	fi
	# What watches scratch folders needs a moment.
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		ls -A tmp p/.wasmready 2>/dev/null | grep -Eq '^(scratch|wasmready)-' || break
		sleep 0.1
	done
	expect "$what: left behind" "$(ls -A tmp; ls p/.wasmready 2>/dev/null | grep scratch; ls | grep '^out\..')" ""
}

# What RLIMIT says; a sanitizer needs terabytes of addresses, and a descriptor or two.
# Fewer than six are too few for the loader of programs, where ours has inherited one.
for n in 6 7 8 10 12 14 16 18 20; do
	sanitized || try "0 3" 'Too many open files|unable to open|cannot start|cannot read' "$n files" "ulimit -n $n; exec '$W' $A"
done
for n in 20 40 80 120 160 200 250 300; do
	sanitized || try "0 3" 'out of memory|cannot run|cannot start|no unit of|Cannot allocate' "$n MiB" "ulimit -v $((n * 1024)); exec '$W' $A"
done
for n in 128 256 1024; do
	sanitized || try "0 3" 'no unit of' "$n KiB of stack" "ulimit -s $n; exec '$W' $A"
done
"$W" audit -q --fail-on never p >/dev/null
for n in 6 8 10; do
	sanitized || try "0 3" 'Too many open files|unable to open|cannot write' "$n files for a report" "ulimit -n $n; exec '$W' report -f html -o out p"
done
for n in 20 24 28 32 40 60; do
	sanitized || try "0 3" 'out of memory|Cannot allocate' "$n MiB for a report" "ulimit -v $((n * 1024)); exec '$W' report -f html -o out p"
	sanitized || try "0 3" 'out of memory|Cannot allocate' "$n MiB for a query" "ulimit -v $((n * 1024)); exec '$W' query 'SELECT * FROM finding' p"
done

# Nobody may start processes. Root's are not limited.
if [ "$(id -u)" -eq 0 ]; then
	chown -R 65534 p && touch out && chown 65534 . out
	# The leak checker needs a process of its own.
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
	mkdir -m 700 nobody && chown 65534:65534 nobody
	nobody="exec env XDG_STATE_HOME=$scratch/nobody setpriv --reuid=65534 --regid=65534 --clear-groups bash -c"
	for n in 0 1; do
		try 3 'cannot start .*(fork|Resource)' "$n processes" "$nobody \"ulimit -u $n; exec '$W' $A\""
	done
	try "0 3" 'cannot start|no unit of' "2 processes" "$nobody \"ulimit -u 2; exec '$W' $A\""
	rm -rf p/.wasmready && (eval "$nobody \"exec '$W' audit -q --fail-on never p\"") >/dev/null && chmod -R a+rwX p
	try 3 'cannot start a process' "no process for a report" "$nobody \"ulimit -u 0; exec '$W' report -f html -o out p\""
	try 3 'cannot start a process' "no process to verify" "$nobody \"ulimit -u 0; exec '$W' verify p\""
	try 3 'cannot start a process' "no process to test" "$nobody \"ulimit -u 0; exec '$W' test api/process\""
	try 3 'git could not be started' "no process for git" "$nobody \"ulimit -u 0; exec '$W' lint -q --since HEAD p\""
	try "0" '' "no process for a report as text" "$nobody \"ulimit -u 0; exec '$W' report --db p/.wasmready/facts.db p\""
	chown -R 0 p . out
else
	fail "not root: limits of another user are not tried"
fi

# What the environment lacks.
try 0 '' "no environment" "exec env -i WASMREADY_WASI_SYSROOT='$WASMREADY_WASI_SYSROOT' '$W' $A"
try 0 '' "no home" "unset HOME; exec '$W' $A"
try 0 '' "a home that is not there" "HOME=/nowhere exec '$W' $A"
try 0 '' "an empty PATH" "PATH= exec '$W' $A"
try 0 '' "an audit needs no TMPDIR" "TMPDIR=/nowhere exec '$W' $A"
try 3 'cannot find clang' "verify with an empty PATH" "PATH= exec '$W' verify p"
try 3 'git is not installed' "git with an empty PATH" "PATH= exec '$W' lint -q --since HEAD p"
for command in "verify p" "test api/process" "watch p"; do
	try 3 "cannot make a folder in '/nowhere'" "$command without TMPDIR" "TMPDIR=/nowhere exec '$W' $command"
done
if [ "$(id -u)" -eq 0 ]; then
	mkdir mnt && mount -t tmpfs -o size=1m none mnt && mount -o remount,ro mnt || fail "cannot mount"
	try 3 "cannot make a folder in '.*mnt': Read-only" "a TMPDIR that cannot be written" "TMPDIR=$scratch/mnt exec '$W' verify p"
	umount mnt
fi
"$W" audit -q --fail-on never p >/dev/null
try 3 "cannot read '.'|working" "no working folder" "cd gone; rmdir ../gone; exec '$W' audit -q"
mkdir gone
"$W" audit -q --fail-on never p >/dev/null
try 3 "cannot write 'r'" "no working folder for a report" "cd gone; rmdir ../gone; exec '$W' report -o r $scratch/p"
mkdir gone
try 3 "cannot read the current folder" "no working folder for a database" "cd gone; rmdir ../gone; exec '$W' audit -q --db facts.db $scratch/p"
mkdir gone
try 3 "cannot read the current folder" "no working folder for compile commands" "cd gone; rmdir ../gone; exec '$W' audit -q -p . $scratch/p"
mkdir gone
try 3 "cannot read the current folder" "no working folder for a sysroot" "cd gone; rmdir ../gone; exec '$W' targets --sysroot x"
expect "nothing in the root folder" "$(ls -d /.wasmready /facts.db* 2>/dev/null)" ''
mkdir gone
"$W" audit -q --fail-on never p >/dev/null
try 0 '' "no working folder, and PATH elsewhere" "cd gone; rmdir ../gone; exec '$W' report $scratch/p"

# A closed stream is not the number of a file that is opened.
try 3 'cannot write .standard output.' "standard output closed" "exec '$W' audit -q --fail-on never p >&-"
expect "what is in the lock" "$(cat p/.wasmready/facts.db.lock)" ""
try 0 '' "standard input closed" "exec '$W' $A <&-"
bash -c "exec '$W' audit -q p --fail-on never -o out --target nonsense 2>&-" >said; expect "standard error closed" $? 2
rm -rf p/.wasmready
bash -c "exec '$W' $A <&- >&- 2>&-"; expect "all closed" $? 0
cmp -s out truth && pass || fail "all closed: another answer"
expect "integrity with all closed" "$(sqlite3 p/.wasmready/facts.db 'PRAGMA integrity_check')" ok
# Flags that are dropped are told up to a number of bytes; behind these one says that there are more, and
# the unit is unknown as with one that matters.
mkdir "$scratch/many"
echo 'int main(void) { return 0; }' >"$scratch/many/a.c"
for n in 20000 3; do
	node -e "console.log(JSON.stringify([{directory: '.', file: 'a.c', arguments: ['cc', ...Array.from({ length: $n }, (_, i) => '-fno-such-' + i), '-c', 'a.c']}]))" >"$scratch/many/compile_commands.json"
	"$WASMREADY" audit -q --fail-on never --db "$scratch/many.db" "$scratch/many" >/dev/null 2>&1
	sqlite3 "$scratch/many.db" "SELECT length(dropped) < 70000, json_array_length(dropped) = 3, dropped LIKE '%more than are told%' FROM unit"
done >"$scratch/many.txt"
expect 'many dropped flags, and few' "$(tr '\n' ' ' <"$scratch/many.txt")" '1|0|1 1|1|0 '
finish
