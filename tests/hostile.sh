# Input that is wrong, strange or meant to harm: one clear line and a documented
# exit code, no crash, and nothing lost.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1

# A project of one unit that compiles.
project() {
	mkdir -p "$1"
	printf '#include <stdio.h>\nint main(void) { return puts("x") < 0; }\n' >"$1/main.c"
	printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-c", "main.c"]}]' \
		>"$1/compile_commands.json"
}

# Entries whose file or folder is gone are listed; the rest is analysed.
project gone
cat >gone/compile_commands.json <<'J'
[{"directory": ".", "file": "main.c", "arguments": ["cc", "-c", "main.c"]},
 {"directory": ".", "file": "missing.c", "arguments": ["cc", "-c", "missing.c"]},
 {"directory": "/nonexistent/folder", "file": "other.c", "arguments": ["cc", "-c", "other.c"]}]
J
run "$W" audit -q gone
expect_code 3 "entries that are gone: what is unknown is no pass"
expect "units that are gone have a note" \
	"$(ask gone/.wasmready/facts.db "SELECT count(*) FROM unit WHERE note <> ''" gone)" 2

# Nothing but such entries.
printf '[{"directory": ".", "file": "missing.c", "arguments": ["cc", "-c", "missing.c"]}]' \
	>gone/compile_commands.json
run "$W" audit -q --db "$scratch/none.db" gone
expect_code 3 "only entries that are gone"

# Unknown flags are dropped and listed, the unit is parsed.
project flags
printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-fno-such-flag", "-mno-such", "--frob", "-fplugin=/tmp/evil.so", "-Xclang", "-load", "-Xclang", "/tmp/evil.so", "-c", "main.c"]}]' \
	>flags/compile_commands.json
run "$W" audit -q flags
expect_code 3 "unknown flags: what is unknown is no pass"
expect "parsed in spite of unknown flags" \
	"$(ask flags/.wasmready/facts.db "SELECT count(*) FROM parse WHERE status = 'ok'" flags)" 3
expect "the plugin is listed as dropped" \
	"$(ask flags/.wasmready/facts.db "SELECT count(*) > 0 FROM dropped_flag WHERE flag LIKE '%plugin%'" flags)" 1

# Names that are no text: bytes, spaces, quotes, newlines, tags.
odd=$'sp ace/q"uo\'te/<script>alert(1)<\/script>/new\nline/\xff\xfe'
odd=${odd//\\\//\/}
mkdir -p "names/$odd"
printf 'void *fork(void); int main(void) { return !fork(); }\n/* \xff\xfe */\n' >"names/$odd/$(printf 'ma"in\377.c')"
run "$W" audit --format json -o "$scratch/odd.json" names
expect_code 1 "odd names"
run jq -e '.table | length > 0' "$scratch/odd.json"
expect_code 0 "JSON of odd names is valid"
for format in text html csv markdown; do
	run "$W" report --format $format -o "$scratch/odd.$format" names
	expect_code 0 "odd names as $format"
done
if grep -aq '<script>alert' "$scratch/odd.html"; then fail "a path is markup in the HTML"; else pass; fi
run "$W" graph include names --format svg
expect_code 0 "odd names as SVG"

# Loops of links, and a header that includes itself.
mkdir -p loop/a
ln -s .. loop/a/up
ln -s loop.c loop/loop.c
printf '#include "self.h"\nint main(void) { return 0; }\n' >loop/main.c
printf '#include "self.h"\n' >loop/self.h
run timeout 60 "$W" audit -q loop
expect_code 3 "links in a loop and a header in itself: nothing compiles"

# A thousand errors.
mkdir -p many
{ for i in $(seq 1000); do echo "int f$i(void) { return missing$i; }"; done; echo 'int main(void) { return 0; }'; } >many/main.c
run "$W" audit -q many
expect_code 3 "a thousand errors: nothing compiles"
expect "its errors are counted" \
	"$(ask many/.wasmready/facts.db "SELECT errors FROM parse WHERE world = 'host'" many)" 1000

# A folder that is not there, a file as one, a folder without C.
run "$W" audit nowhere
expect_code 3 "no such folder"
expect_error "nowhere" "no such folder"
touch many/readme
run "$W" audit many/readme
expect_code 3 "a file as PATH"
mkdir empty
run "$W" audit empty
expect_code 3 "no C at all"
expect_error "no C" "no C at all"

# Usage.
run "$W" audit --target mips many; expect_code 2 "unknown target"; expect_error "mips" "unknown target"
run "$W" audit --no-such-option; expect_code 2 "unknown option"; expect_error "no-such-option" "unknown option"
run "$W" frobnicate; expect_code 2 "unknown command"
run "$W" audit --format yaml many; expect_code 2 "unknown format"
run "$W" query "DELETE FROM finding" many; expect_code 2 "writing query"
run "$W" query "SELECT nonsense" many; expect_code 2 "wrong query"

# The database: damaged, foreign, of another version, held by another run.
project data
db=data/.wasmready/facts.db
run "$W" audit -q data; expect_code 0 "first run"
cp $db good.db
printf 'this is no database, and long enough to be read as one: %01000d' 0 >$db
run "$W" audit -q data; expect_code 3 "a damaged database"; expect_error "facts.db" "a damaged database"
expect "the damaged file is left alone" "$(head -c 7 $db)" "this is"
rm -f $db*; sqlite3 $db 'CREATE TABLE mine(x); INSERT INTO mine VALUES(1)'
run "$W" audit -q --db $db data; expect_code 3 "somebody else's database"; expect_error "no wasmready database" "somebody else's"
run "$W" audit -q data; expect_code 0 "somebody else's, at our place"; expect_error "made elsewhere: kept as" "somebody else's, at our place"
expect "somebody else's data is kept" "$(sqlite3 $db.foreign 'SELECT x FROM mine')" 1
rm -f $db.foreign; sqlite3 $db 'PRAGMA user_version = 999'
run "$W" report data; expect_code 3 "report from another version"; expect_error "of version 999" "report from another version"
run "$W" audit -q data; expect_code 0 "another version"
[ -f "$db.v999" ] && pass || fail "another version's database is not kept"
head -c 20000 good.db >$db
run "$W" audit -q data; [ "$code" -eq 3 ] || [ "$code" -eq 0 ] && pass || fail "a truncated database: $code"
cp good.db $db
exec 9>"$db.lock"; flock 9
run "$W" audit -q data; expect_code 3 "held by another run"; expect_error "held by another run" "held"
exec 9>&-
run "$W" audit -q data; expect_code 0 "free again"

# A worker that dies or hangs costs its unit only.
project dies
printf 'int other(void) { return 1; }\n' >dies/other.c
printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-c", "main.c"]},
 {"directory": ".", "file": "other.c", "arguments": ["cc", "-c", "other.c"]}]' >dies/compile_commands.json
cat >killer <<'K'
#!/bin/bash
# Stands between: dies on the first unit, hangs on none.
real=$WASMREADY_REAL
while read -r unit prefix; do
	if [ "$unit" = "${KILL_UNIT:-0}" ]; then kill -SEGV $$; fi
	if [ "$unit" = "${HANG_UNIT:-0}" ]; then sleep 1000; fi
	echo "$unit $prefix" | "$real" "$@"
done
K
chmod +x killer
export WASMREADY_REAL=$BUILD/wasmready-extract
run env WASMREADY_EXTRACT="$scratch/killer" KILL_UNIT=1 "$W" audit -q dies
expect_code 3 "a worker that dies: what is unknown is no pass"
expect "one unit failed, in both worlds" "$(ask dies/.wasmready/facts.db \
	"SELECT count(*), count(DISTINCT unit), max(reason LIKE '%signal%') FROM parse WHERE status = 'failed'" dies)" "3,1,1"
run "$W" audit --format json dies
expect "a failed unit is tried again" "$(jq -c '.units | [.total, .parsed, (.failed | length)]' "$scratch/out")" "[2,2,0]"
rm -rf dies/.wasmready
run env WASMREADY_EXTRACT="$scratch/killer" HANG_UNIT=2 "$W" audit -q --unit-timeout 2 dies
expect_code 3 "a worker that hangs: what is unknown is no pass"
expect "the reason is said" "$(ask dies/.wasmready/facts.db \
	"SELECT DISTINCT reason FROM parse WHERE status = 'failed'" dies)" "took longer than 2 s"

# What a worker prints without end is not kept; what it says of itself, a line, is passed on.
cat >talker <<'K'
#!/bin/bash
head -c 300M /dev/zero | tr '\0' x >&2
printf '\nwasmready: heard, once\nwasmready: heard, once\nlibclang: not heard\n' >&2
exec "$WASMREADY_REAL" "$@"
K
chmod +x talker
rm -rf dies/.wasmready
run env WASMREADY_EXTRACT="$scratch/talker" python3 -c 'import resource, subprocess, sys
code = subprocess.call(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=open("peak", "w"))
sys.exit(code)' "$W" audit -q -j 1 dies
expect_code 0 "a worker that talks"
expect_error 'heard, once' "a worker that talks"
# KiB; the sanitizer's own is more.
[ "$(cat peak)" -lt 400000 ] && pass || fail "a line without end is kept: $(cat peak) KiB"

# Ctrl-C leaves a database that opens, and the next run goes on.
mkdir slow
for i in 1 2 3 4 5 6; do printf 'int f%d(void) { return %d; }\n' $i $i >slow/f$i.c; done
WASMREADY_EXTRACT="$scratch/killer" HANG_UNIT=4 "$W" audit -q -j1 slow >/dev/null 2>err &
pid=$!
for i in $(seq 100); do
	[ "$(sqlite3 slow/.wasmready/facts.db "SELECT count(*) FROM parse WHERE status = 'ok'" 2>/dev/null)" = 9 ] && break
	sleep 0.1
done
kill -INT $pid; wait $pid; expect "Ctrl-C's exit code" $? 130
pkill -f "$scratch/killer" 2>/dev/null
expect "what was parsed stays" "$(sqlite3 slow/.wasmready/facts.db "PRAGMA integrity_check; SELECT count(*) FROM parse WHERE status = 'ok'" | tr '\n' ' ')" "ok 9 "
run "$W" audit -q slow; expect_code 0 "after Ctrl-C"
expect "no scratch folder is left" "$(ls slow/.wasmready | grep -c scratch)" 0

# A disk that is full, and a PATH that cannot be written.
if [ "$(id -u)" -eq 0 ]; then
	project full; mkdir mnt1 && mount -t tmpfs -o size=300k none mnt1 || fail "cannot mount"
	run "$W" audit -q --db mnt1/x/facts.db full
	expect_code 3 "a full disk"
	expect_error "full|space" "a full disk"
	umount mnt1
	project readonly; mkdir mnt2 && mount --bind readonly mnt2 && mount -o remount,ro,bind mnt2 || fail "cannot mount"
	run "$W" audit -q mnt2
	expect_code 3 "a read-only PATH"; expect_error "--db" "a read-only PATH"
	run "$W" audit -q --db "$scratch/elsewhere.db" mnt2
	expect_code 0 "a read-only PATH with --db"
	umount mnt2
else
	fail "not root: the full disk and the read-only PATH are not tried"
fi

# No flag of the project runs a program or writes a file, and no worker could.
project evil
printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-o", "made.o", "-MD", "-MF", "made.d", "-save-temps", "--serialize-diagnostics", "made.dia", "-Xclang", "-dependency-file", "-Xclang", "made2.d", "-Wp,-MD,made3.d", "-ftime-trace=made.json", "-c", "main.c"]}]' >evil/compile_commands.json
run "$W" audit -q evil
expect_code 3 "flags that write: what is unknown is no pass"
expect "nothing was written" "$(cd evil && ls | tr '\n' ' ')" "compile_commands.json main.c "

# No program that a repository names is run: nothing is written, and its file is not even read,
# which execve() would.
project repo
printf '#include <unistd.h>\nint main(void)\n{\n\treturn fork();\n}\n' >repo/main.c
in_repo() { git -C repo -c user.name=t -c user.email=t@example.invalid "$@"; }
in_repo init -q -b trunk
printf '*.c diff=x filter=x\n' >repo/.gitattributes
in_repo add -A
in_repo commit -qm first
in_repo remote add origin https://git.example.com/a/b.git
printf '#!/bin/sh\ntouch %s/pwned\ncat\n' "$scratch" >intruder
chmod +x intruder
mkdir hooks
for hook in post-index-change fsmonitor-watchman reference-transaction post-checkout; do ln -s ../intruder "hooks/$hook"; done
cp -P hooks/* repo/.git/hooks/
for key in core.fsmonitor diff.external diff.x.command diff.x.textconv filter.x.clean filter.x.smudge filter.x.process \
	core.sshCommand core.gitProxy core.askPass core.editor core.pager pager.diff pager.rev-parse pager.config \
	core.alternateRefsCommand credential.helper gpg.program interactive.diffFilter; do
	git config -f names.config "$key" "$scratch/intruder"
done
for command in rev-parse config diff ls-files; do git config -f names.config "alias.$command" "!$scratch/intruder"; done
git config -f names.config core.hooksPath "$scratch/hooks"
git config -f names.config remote.origin.uploadpack "$scratch/intruder"
cat names.config >>repo/.git/config
mv names.config repo/.git/more
printf '[includeIf "gitdir:**"]\n\tpath = more\n[includeIf "onbranch:trunk"]\n\tpath = more\n' >>repo/.git/config
sed -i 's/return fork/return  fork/' repo/main.c
"$W" audit -q --db repo.db repo
untouched() {
	if [ -e pwned ]; then fail "$1: the repository ran a program"; rm pwned; else pass; fi
	expect "$1: the program was not read" "$(stat -c %X intruder)" 978307200
}
touch -a -d 2001-01-01Z intruder
./intruder </dev/null
rm pwned
[ "$(stat -c %X intruder)" != 978307200 ] || untouched() { :; } # no times of reading are kept here
touch -a -d 2001-01-01Z intruder
for format in sarif github gitlab; do
	run "$W" report --db repo.db -f $format repo
	expect_code 0 "$format of a hostile repository"
	cp out "as.$format"
done
untouched 'report'
expect 'where it comes from' "$(jq -r '.runs[0].versionControlProvenance[0] | .repositoryUri, .branch' as.sarif | xargs)" \
	'https://git.example.com/a/b.git trunk'
run "$W" lint --db repo.db --since HEAD repo
expect_code 1 'a change in a hostile repository'
expect 'the change' "$(cut -d: -f1,2 out | head -n 1)" main.c:4
untouched 'lint --since'

# What a partial clone lacks is not fetched.
object=$(in_repo rev-parse HEAD:main.c)
rm -f "repo/.git/objects/${object:0:2}/${object:2}"
printf '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n\turl = ext::%s\n[protocol "ext"]\n\tallow = always\n' "$scratch/intruder" >>repo/.git/config
run "$W" lint --db repo.db --since HEAD repo
expect_code 3 'a partial clone'
untouched 'a partial clone'

# Files that look like a repository are none.
git clone -q --bare "$scratch/repo" bare 2>/dev/null || git init -q --bare bare
printf 'int main(void) { return 0; }\n' >bare/main.c
"$W" audit -q --db bare.db bare
run "$W" report --db bare.db -f sarif bare
expect 'files of the project' "$(jq '.runs[0].versionControlProvenance' out)" null
finish
