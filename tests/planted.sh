# A database, and what lies in its folder, are data: what came with a project, or was put where
# we write, neither runs, nor is believed, nor leads us elsewhere.
# labels: slow
# timeout: 200
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
export XDG_STATE_HOME=$scratch/state

project() { # NAME
	mkdir -p "$1"
	printf '#include <stdio.h>\n#include <unistd.h>\nint main(void) { long n = sizeof(long); printf("%%ld", n); return fork(); }\n' >"$1/main.c"
	printf '[{"directory":".","file":"main.c","arguments":["cc","-c","main.c"]}]' >"$1/compile_commands.json"
}
audit() { run "$W" audit -q --fail-on never "$@"; }
findings() { "$W" report -f json "$1" 2>&1 | grep -c '"rule"'; }
project p
db=p/.wasmready/facts.db
audit p
expect_code 0 'an audit'
cp $db good.db
wanted=$(findings p)
[ "$wanted" -gt 0 ] && pass || fail 'nothing is found'

# An honest one: known again, also moved, and after a run that was killed.
mv p q
audit q
expect 'moved: nothing is said' "$(cat err)" ''
expect 'moved: it is used' "$(findings q)" "$wanted"
mv q p
expect 'the key is for us alone' "$(stat -c '%a %s' state/wasmready state/wasmready/key | sed 's/^700 .*/700/' | tr '\n' ' ')" '700 600 32 '
expect 'no trigger, view or virtual table is in a good one' "$(sqlite3 $db "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE '%VIRTUAL%'")" 0

# --- the schema: each kind, by --db, where the user's word stands for its origin.
# altered WHAT SQL: it is set aside, and what it says does not happen.
altered() {
	rm -f x.db*; cp good.db x.db
	if ! sqlite3 x.db "$2" 2>sql.err; then fail "$1: $(cat sql.err)"; return; fi
	run "$W" report --db x.db p
	expect_code 3 "$1: report"
	expect_error 'was altered' "$1: report"
	audit --db x.db p
	expect_code 0 "$1: audit"
	expect_error "was altered: .* kept as '.*x.db.altered'" "$1: audit"
	expect "$1: kept" "$(ls x.db.altered)" x.db.altered
	expect "$1: analysed anew" "$(ask x.db 'SELECT count(*) > 0 FROM finding' p)" 1
}
schema() { # SED: the text of the schema rewritten
	printf "PRAGMA writable_schema = 1; UPDATE sqlite_master SET sql = %s; PRAGMA writable_schema = 0;" "$1"
}
altered 'a trigger' "CREATE TRIGGER t AFTER INSERT ON unit BEGIN UPDATE unit SET args = '[\"-fplugin=./evil.so\"]'; END"
altered 'a view' 'CREATE VIEW v AS SELECT 1'
altered 'a view in place of a table' 'ALTER TABLE finding RENAME TO finding_; CREATE VIEW finding AS SELECT * FROM finding_'
altered 'one more column' "ALTER TABLE unit ADD COLUMN more TEXT"
altered 'a generated column' "ALTER TABLE unit ADD COLUMN more AS (hex(args))"
altered 'an index on an expression' "CREATE INDEX i ON unit(upper(args))"
altered 'an index on an expression, of a merged table' "CREATE INDEX m_function_9 ON m_function(upper(name))"
altered 'a merged table that computes' "CREATE TABLE m_more(a TEXT, b AS (upper(a)))"
altered 'a merged table with a default' "CREATE TABLE m_more(a TEXT DEFAULT (upper('x')))"
altered 'a merged table with a check' "CREATE TABLE m_more(a TEXT CHECK (a > upper('x')))"
altered 'a view among the merged tables' "CREATE VIEW m_more AS SELECT 1 AS a"
altered 'a virtual table' "CREATE VIRTUAL TABLE m_more USING fts5(x)"
altered 'one table more' "CREATE TABLE more(x)"
altered 'a renamed table' "ALTER TABLE t_call RENAME TO t_calls"
altered 'a missing table' "DROP TABLE previous"
altered 'a missing index' "DROP INDEX chunk_file"
altered 'statistics, which choose how queries run' "CREATE INDEX m_function_8 ON m_function(col); ANALYZE"
altered 'another type of a column' "$(schema "replace(sql, 'args TEXT NOT NULL', 'args BLOB NOT NULL') WHERE name = 'unit'")"
altered 'a column that may be NULL' "$(schema "replace(sql, 'args TEXT NOT NULL', 'args TEXT') WHERE name = 'unit'")"
altered 'a collation' "$(schema "replace(sql, 'path TEXT NOT NULL UNIQUE', 'path TEXT NOT NULL COLLATE NOCASE UNIQUE') WHERE name = 'file'")"
altered 'a world that is not counted' "PRAGMA foreign_keys = 0; UPDATE world SET id = 9 WHERE id = 1; UPDATE target SET world = 9 WHERE world = 1; UPDATE parse SET world = 9 WHERE world = 1"
altered 'a world below 0' "UPDATE world SET id = -1 WHERE id = 1"
altered 'a target of no world' "UPDATE target SET world = 1000000"
altered 'a parse of no world' "UPDATE parse SET world = 5000 WHERE world = 1"
altered 'more worlds than a mask has bits' "INSERT INTO world SELECT value, 'w' || value, '', '', '', '[]', '', '' FROM generate_series((SELECT max(id) + 1 FROM world), 70)"
altered 'a foreign key of its own' "CREATE TABLE m_more(a INTEGER REFERENCES unit(id) ON DELETE CASCADE)"

# Other versions, other files.
for version in 0 7 -1 2147483647; do
	rm -f x.db*; cp good.db x.db; sqlite3 x.db "PRAGMA user_version = $version"
	audit --db x.db p
	expect_code 0 "version $version"
	expect_error "is of version $version, not .*kept as '.*x.db.v$version'" "version $version"
done
rm -f x.db*; cp good.db x.db; sqlite3 x.db 'PRAGMA application_id = 1'
audit --db x.db p; expect_code 3 'another application'; expect_error 'no wasmready database' 'another application'
size=$(stat -c %s good.db)
for at in 16 18 28 52 100 8192 60000 200000; do
	rm -f x.db*; cp good.db x.db
	printf '\377\377\377\377\377\377\377\377' | dd of=x.db bs=1 seek=$at conv=notrunc 2>/dev/null
	for command in 'audit -q --fail-on never' report kernels; do
		run timeout 60 "$W" $command --db x.db p
		case $code in 0 | 1 | 3) pass ;; *) fail "bytes at $at of $size: $command: exit code $code: $(head -c 300 err)" ;; esac
	done
done

# --- the origin: a database that nobody named.
# foreign WHAT [REGEX]: p's is not believed: reading refuses, an audit sets it aside.
foreign() {
	run "$W" report p
	expect_code 3 "$1: report"
	expect_error "${2:-was made elsewhere}.*--db names" "$1: report"
	audit p
	expect_code 0 "$1: audit"
	expect_error "${2:-was made elsewhere}.*kept as '.*facts.db.foreign', and analysing anew" "$1: audit"
	expect "$1: analysed anew" "$(findings p)" "$wanted"
	audit p
	expect "$1: known from then on" "$(cat err)" ''
	rm -f p/.wasmready/*.foreign*
}
anew() { rm -rf p/.wasmready; audit p; }
sqlite3 good.db 'DELETE FROM finding'
rm -rf p/.wasmready; mkdir p/.wasmready; cp good.db $db
for command in 'graph call' flags verify kernels fix split; do
	run "$W" $command p
	expect_code 3 "a checkout: $command"; expect_error 'made elsewhere' "a checkout: $command"
done
run "$W" query 'SELECT 1' p
expect_code 3 'a checkout: query'; expect_error 'made elsewhere' 'a checkout: query'
foreign 'a checkout'
anew; sqlite3 $db 'DELETE FROM finding'; cp -r p copy; rm -rf p; mv copy p
foreign 'a copy, with what signs it'
# The two files may stand for each other by a second database of ours.
anew; project other; audit other; rm $db; cp good.db $db; cp other/.wasmready/facts.db.origin p/.wasmready/
foreign 'the signature of another database'
rm -rf p/.wasmready; mkdir p/.wasmready; mv other/.wasmready/facts.db $db
foreign 'another database of ours, without what signs it'
anew; cp good.db $db
foreign 'written over ours' 'was replaced by one that was made elsewhere'
for text in '' x "$(printf 'wasmready-origin 1\n\n\n\n')" "$(printf 'wasmready-origin 1\nsalt\n%064d\n-\n' 0)"; do
	anew; printf '%s\n' "$text" >$db.origin
	foreign "a signature '${text:0:20}'"
done
anew; rm state/wasmready/key
foreign 'another key'
audit --db $db p
expect 'one that is named is believed' "$(cat err)" ''
rm -rf p/.wasmready; mkdir p/.wasmready; cp good.db $db
run "$W" report --db $db p
expect_code 0 'a foreign one that is named'
audit p
expect_error 'made elsewhere' 'a foreign one that was named once'

# No key can be had: it goes on, and says so in one line.
rm -rf p/.wasmready
XDG_STATE_HOME=/proc/none audit p
expect_code 0 'no key'
expect_error "other runs will not believe .* unless --db names it" 'no key'
XDG_STATE_HOME=/proc/none run "$W" report p
expect_code 3 'no key: report'; expect_error 'may have been made elsewhere .*--db names' 'no key: report'
XDG_STATE_HOME=/proc/none run "$W" report --db $db p
expect_code 0 'no key: report --db'
expect 'no key: report --db: says nothing' "$(cat err)" ''
XDG_STATE_HOME=/proc/none audit p
expect_code 0 'no key: again'; expect_error 'may have been made elsewhere' 'no key: again'
# A key that others may have read, or made, is none.
key=$XDG_STATE_HOME/wasmready/key
bad_key() {
	audit p
	expect_code 0 "$1"; expect_error "$2" "$1"
	rm -rf p/.wasmready "$XDG_STATE_HOME"
}
anew; chmod 644 $key; bad_key 'a key for all to read' 'no file of 32 bytes that only you may read'
anew; printf short >$key; bad_key 'a short key' 'no file of 32 bytes'
anew; mv $key k; ln -s "$PWD/k" $key; bad_key 'a linked key' 'wasmready/key'
anew; ln $key k2; bad_key 'a key with a second name' 'no file of 32 bytes'; rm k k2
anew; rm $key; mkfifo $key; bad_key 'a pipe' 'no file of 32 bytes'
anew; chmod 777 state/wasmready; bad_key 'a folder that others write to' 'others may write'
anew; mv state/wasmready w; ln -s "$PWD/w" state/wasmready; bad_key 'a linked folder' 'cannot make'; rm -r w
mkdir state; chown 12345 state
rm -rf p/.wasmready
if [ "$(id -u)" = 0 ]; then
	audit p
	expect_error "another user's" "the state of another user"
	expect "the state of another user: nothing is made there" "$(ls state)" ''
fi
rm -rf state

# --- what SQLite would play.
# journal DB OF: a hot journal beside DB that brings back the pages of OF, and names a file that
# SQLite would then remove.
journal() {
	python3 - "$@" <<'P'
import os, struct, sys
db, other, victim = sys.argv[1:4]
page = 8192
old = open(other, "rb").read()
count = min(len(old) // page, 200)
nonce = 1
def checksum(data):
	total, at = nonce, len(data) - 200
	while at > 0:
		total += data[at]
		at -= 200
	return total & 0xffffffff
out = bytearray(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + struct.pack(">IIIII", count, nonce, len(old) // page, 512, page))
out += b"\0" * (512 - len(out))
for n in range(count):
	data = old[n * page:(n + 1) * page]
	out += struct.pack(">I", n + 1) + data + struct.pack(">I", checksum(data))
name = victim.encode()
pending = 0x40000000 // page + 1
out += struct.pack(">I", pending) + name + struct.pack(">II", len(name), sum(name) & 0xffffffff) + b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
open(db + "-journal", "wb").write(out)
P
}
anew
cp $db other.db; sqlite3 other.db "DELETE FROM finding"
# SQLite does play it: else the test says nothing.
cp $db played.db; echo precious >victim; journal played.db other.db "$PWD/victim"
expect 'SQLite plays the journal' "$(sqlite3 played.db 'SELECT count(*) FROM finding')" 0
[ -e victim ] && echo "# SQLite leaves the file that a journal names" || pass
echo precious >victim; journal $db other.db "$PWD/victim"
run "$W" report p
expect_code 3 'a hot journal: report'; expect_error 'has a rollback journal beside it' 'a hot journal: report'
audit p
expect_code 0 'a hot journal'; expect_error 'has a rollback journal beside it' 'a hot journal'
expect 'a hot journal: found all the same' "$(findings p)" "$wanted"
expect 'a hot journal: what it names' "$(cat victim)" precious
expect 'a hot journal: SQLite will not find it' "$(ls p/.wasmready | grep -c -e '-journal$')" 0
cp $db x.db; rm -f x.db-*; journal x.db other.db "$PWD/victim"
audit --db x.db p
expect_error 'has a rollback journal beside it' 'a hot journal by --db'
expect 'a hot journal by --db: what it names' "$(cat victim)" precious

# log DB SQL: a write-ahead log beside DB, as a process leaves it that is killed.
log() {
	cp "$1" made.db
	python3 - "$2" <<'P'
import os, sqlite3, sys
sql = sqlite3.connect("made.db", isolation_level=None)
sql.execute("PRAGMA journal_mode = WAL")
sql.execute("PRAGMA wal_autocheckpoint = 0")
sql.execute(sys.argv[1])
os._exit(0)
P
	mv made.db-wal "$1-wal"; rm -f made.db*
}
anew; log $db 'DELETE FROM finding'
foreign 'a planted log' 'has a log that was made elsewhere'
anew; log $db 'DELETE FROM finding'; printf 'junk%030000d' 0 >$db-shm
foreign 'a planted log and its index' 'has a log that was made elsewhere'
anew; printf 'junk%030000d' 0 >$db-shm
audit p
expect 'a planted index of a log: findings' "$(findings p)" "$wanted"
anew; : >$db-wal
run "$W" report p; expect_code 0 'an empty log'
audit p; expect 'an empty log' "$(cat err)" ''
# Ours is played, of a run that was killed.
project killed
for i in $(seq 60); do cp killed/main.c killed/f$i.c; done
python3 - <<'P'
import json
json.dump([{"directory": ".", "file": f"f{i}.c", "arguments": ["cc", "-c", f"f{i}.c"]} for i in range(1, 61)], open("killed/compile_commands.json", "w"))
P
"$W" audit -q -j1 killed >/dev/null 2>&1 &
pid=$!
parsed() { sqlite3 "file:killed/.wasmready/facts.db?mode=ro" "SELECT count(*) FROM parse WHERE status = 'ok'" 2>/dev/null || echo 0; }
for _ in $(seq 600); do [ "$(parsed)" -ge 5 ] && break; sleep 0.01; done
kill -KILL $pid; wait $pid 2>/dev/null
run "$W" audit -v --fail-on never killed
expect_code 0 'a run that was killed'
grep -q 'elsewhere' err && fail "a run that was killed: $(grep elsewhere err)" || pass
parsed_again=$(grep -c 'parsed f' err)
[ "$parsed_again" -lt 60 ] && pass || fail "a run that was killed: $parsed_again of 60 units are parsed again"

# --- the folder: what is a link, a pipe, a folder or somebody's file where ours would be.
mkdir away
# refused WHAT REGEX: p's folder is as it should not be, and nothing is written elsewhere.
refused() {
	before=$(find away -type f -exec stat -c '%n %s %i %Y' {} + | sort; ls away)
	for command in 'audit -q' 'lint -q'; do
		run timeout 20 "$W" $command p </dev/null
		expect_code 3 "$1: $command"; expect_error "$2" "$1: $command"
	done
	case $1 in *.lock* | *.origin* | *.prefixes*) ;; *)
		run timeout 20 "$W" report p
		expect_code 3 "$1: report"; expect_error "${3:-$2}" "$1: report" ;;
	esac
	expect "$1: written elsewhere" "$(find away -type f -exec stat -c '%n %s %i %Y' {} + | sort; ls away)" "$before"
	[ ! -d ours ] || unmade
	rm -rf p/.wasmready away/*
}
rm -rf p/.wasmready
ln -s ../away p/.wasmready; refused 'a linked folder' 'is a link or no folder'
ln -s nowhere p/.wasmready; refused 'a folder that is linked to nowhere' 'is a link or no folder'
echo x >p/.wasmready; refused 'a file' 'is a link or no folder'
mkfifo p/.wasmready; refused 'a pipe' 'is a link or no folder'
# What an audit left, but for the file of that end. refused() hands it back: nothing of it was written.
anew; mv p/.wasmready ours
made() { mkdir p/.wasmready; find ours -mindepth 1 -maxdepth 1 ! -name "facts.db$end" -exec mv -t p/.wasmready {} +; }
unmade() { find p/.wasmready -mindepth 1 -maxdepth 1 ! -name "facts.db$end" -exec mv -t ours {} +; }
for end in '' .lock .origin -wal -shm -journal .prefixes; do
	case $end in .prefixes) kind='no folder' ;; *) kind='a pipe' ;; esac
	made; ln -s ../../away/made $db$end; refused "facts.db$end, a link to nothing" 'is a symbolic link'
	made; echo precious >away/file; ln -s ../../away/file $db$end; refused "facts.db$end, a link to a file" 'is a symbolic link'
	made; ln -s ../../away $db$end; refused "facts.db$end, a link to a folder" 'is a symbolic link'
	made; ln -s facts.db$end $db$end; refused "facts.db$end, a link to itself" 'is a symbolic link'
	made; mkfifo $db$end; refused "facts.db$end, a pipe" "is $kind"
	[ "$end" = .prefixes ] && continue
	made; mkdir $db$end; refused "facts.db$end, a folder" 'is a folder'
	made; cp good.db away/file; ln away/file $db$end; refused "facts.db$end, a second name of a file" 'has a second name'
done
if [ "$(id -u)" = 0 ]; then
	end=.lock; made; mknod $db.lock c 1 3 && refused 'facts.db.lock, a device' 'a device'
fi
rm -rf ours
# What is set aside takes the place of a link, and follows none.
anew; cp good.db $db; echo precious >away/file; ln -s ../../away/file $db.foreign
audit p; expect 'set aside: a link' "$(cat away/file)" precious
[ -L $db.foreign ] && fail 'set aside: a link stays' || pass
anew; cp good.db $db; mkdir $db.foreign
audit p; expect_code 3 'set aside: a folder'; expect_error 'cannot set .* aside' 'set aside: a folder'
expect 'set aside: a folder: it stays' "$(ls $db)" $db
# .gitignore is made with its folder; what is there is left alone.
rm -rf p/.wasmready; mkdir p/.wasmready; ln -s ../../away/ignore p/.wasmready/.gitignore
audit p; expect_code 0 'a linked .gitignore'
[ -e away/ignore ] && fail 'a linked .gitignore is written' || pass
anew; expect '.gitignore' "$(cat p/.wasmready/.gitignore)" '*'
ln -s p linked
audit linked; expect_code 0 'a project by a link'; expect 'a project by a link' "$(cat err)" ''
mkdir real; ln -s real way
audit --db way/x.db p; expect_code 0 'a folder by a link, named'; expect 'a folder by a link, named' "$(ls real/x.db)" real/x.db

# --- --db: what no database can be.
mkdir dir; mkfifo fifo; ln -s good.db link
not_db() { # DB REGEX
	before=$(ls -Ad .[!.]* * /dev/null*)
	for command in 'audit -q' report; do
		run timeout 20 "$W" $command --db "$1" p
		expect_code 3 "--db '$1': $command"; expect_error "$2" "--db '$1': $command"
	done
	expect "--db '$1' leaves nothing" "$(ls -Ad .[!.]* * /dev/null*)" "$before"
}
not_db /dev/null 'a device'
not_db fifo 'a pipe'
not_db dir 'is a folder'
not_db '' '--db names no file'
not_db link 'is a symbolic link'
echo 'notes of mine, which are no database, however long they may be: more than a hundred bytes are needed for that' >notes
not_db notes 'damaged or no wasmready database'
sqlite3 theirs.db 'CREATE TABLE mine(x)'
not_db theirs.db 'no wasmready database'
expect 'notes stay' "$(wc -c <notes)" 110
not_db p/main.c/x.db 'p/main.c'
not_db /proc/none/x.db 'cannot make|no database'
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
	chmod 755 "$scratch"; cp good.db secret.db; chmod 600 secret.db; mkdir closed; chmod 755 closed
	as() { run setpriv --reuid 12345 --regid 12345 --clear-groups env XDG_STATE_HOME=/proc/none "$@"; }
	as "$W" report --db secret.db p; expect_code 3 'without permission: report'; expect_error secret.db 'without permission: report'
	as "$W" audit -q --db secret.db p; expect_code 3 'without permission: audit'; expect_error secret.db 'without permission: audit'
	as "$W" audit -q --db closed/x.db p; expect_code 3 'a folder without permission'; expect_error closed/x.db 'a folder without permission'
	expect 'a folder without permission: nothing is left' "$(ls closed)" ''
fi
if mkdir mnt && mount -t tmpfs -o size=64k none mnt 2>/dev/null; then
	audit --db mnt/sub/x.db p; expect_code 3 'a full disk'; expect_error mnt 'a full disk'
	expect 'a full disk: nothing is left' "$(find mnt -mindepth 1)" ''
	cp -r p mnt/ 2>/dev/null; rm -rf mnt/p/.wasmready; head -c 1M /dev/zero >mnt/fill 2>/dev/null
	audit mnt/p; expect_code 3 'a full disk, at its place'; expect_error mnt 'a full disk, at its place'
	expect 'a full disk, at its place: nothing is left' "$(find mnt/p -name '.wasmready*')" ''
	umount mnt
fi
finish
