# Flags between the compile commands and the compilers: response files that lie elsewhere or
# never end, precompiled headers that nobody named, and a database that holds flags which no
# audit keeps.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch"

# new NAME 'WORDS AS JSON': a project of a unit that is compiled so, and of another.
new() {
	rm -rf "$1"
	mkdir -p "$1"
	printf 'int main(void) { return VALUE; }\n' >"$1/main.c"
	printf 'int other;\n' >"$1/other.c"
	printf '[{"directory":"%s","file":"main.c","arguments":["cc",%s,"-c","main.c"]},
{"directory":".","file":"other.c","command":"cc -c other.c"}]' "$scratch/$1" "$2" >"$1/compile_commands.json"
}
args() { "$W" query --db "$1/.wasmready/facts.db" --format csv "SELECT flags FROM unit WHERE file = 'main.c'" "$1" | tail -n +2 | tr -d '\r'; }
status() { "$W" query --db "$1/.wasmready/facts.db" --format csv "SELECT group_concat(DISTINCT status) FROM parse WHERE unit = (SELECT id FROM unit WHERE file = 'main.c')" "$1" | tail -n +2 | tr -d '\r'; }
note() { "$W" query --db "$1/.wasmready/facts.db" --format csv "SELECT note FROM unit WHERE file = 'main.c'" "$1" | tail -n +2 | tr -d '\r"'; }

# Response files: of the project and of its build, by name and by link.
new p '"@in.rsp"'
printf -- '-DVALUE=0' >p/in.rsp
"$W" audit -q p
expect 'a response file of the project' "$(args p)" '"[""-DVALUE=0""]"'
mkdir build
printf -- '-DVALUE=0' >build/b.rsp
printf '[{"directory":"%s","file":"%s","arguments":["cc","@b.rsp","-c","main.c"]}]' "$scratch/build" "$scratch/p/main.c" >build/compile_commands.json
"$W" audit -q -p build p
expect 'one of the build elsewhere' "$(args p)" '"[""-DVALUE=0""]"'
ln -sf ../build/compile_commands.json p/compile_commands.json
"$W" audit -q p
expect 'one of the build that the database is a link to' "$(args p)" '"[""-DVALUE=0""]"'

# None of elsewhere, whose words a report would list.
mkdir secret
printf -- '--password=hunter2 -DVALUE=0' >secret/shadow
secret_project() {
	"$W" audit -q p >out 2>err
	grep -rqs hunter2 out err p/.wasmready && fail "$1: the secret is there" || pass
	expect "$1: it is said" "$(note p | grep -c 'lies outside of the project and its build folder')" 1
}
new p "\"@$scratch/secret/shadow\""
secret_project 'by its path'
new p '"@../secret/shadow"'
secret_project 'by ..'
new p '"@link"'
ln -s ../secret/shadow p/link
secret_project 'by a link'
new p '"@in.rsp"'
printf '@../secret/shadow' >p/in.rsp
secret_project 'by another response file'
new p '"@shadow"'
sed -i "1s|\"directory\":\"[^\"]*\"|\"directory\":\"$scratch/secret\"|; 1s|\"main.c\",\"arg|\"$scratch/p/main.c\",\"arg|" p/compile_commands.json
secret_project 'by the folder that the entry names'
new p '"@folder/shadow"'
ln -s ../secret p/folder
secret_project 'by a folder that is a link'

# Files that name each other and themselves end soon.
for kind in '@a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a @a' "$(printf '@e %.0s' $(seq 2000))"; do
	new p '"@a"'
	: >p/e
	printf '%s\n' "$kind" >p/a
	for name in b c d; do printf "$(printf "@a %.0s" $(seq 1000))" >p/$name; done
	start=$(date +%s)
	"$W" audit -q p >out 2>err
	[ $(($(date +%s) - start)) -lt 100 ] && pass || fail 'response files without end'
done
new p '"@a"'
printf "$(printf "@e %.0s" $(seq 2000))" >p/a
sed 's/@e/@a/g' p/a >p/top
sed -i 's/@a/@top/' p/compile_commands.json
: >p/e
"$W" audit -q p >out 2>err
expect 'too many are said' "$(note p)" "response file 'e' is one too many: too much was read already"

# A precompiled header beside the one that is included.
for kind in pch gch; do
	new p '"-include","h.h"'
	printf 'enum { VALUE = 0, evil = 1 };\n' >p/h.h
	(cd p && clang-19 -x c-header h.h -o h.h.$kind)
	printf 'enum { VALUE = 0 };\n' >p/h.h
	touch -r p/h.h.$kind p/h.h
	printf 'int main(void) { return VALUE + evil; }\n' >p/main.c
	"$W" audit -q p >out 2>err
	expect "h.h.$kind is not read" "$(status p)" errors
	printf 'int main(void) { return VALUE; }\n' >p/main.c
	"$W" audit -q p >out 2>err
	expect "h.h is read, not h.h.$kind" "$(status p)" ok
	rm -f p/h.h
	run "$W" audit -q p
	grep -q 'precompiled' "$scratch/out" "$scratch/err" && fail "h.h.$kind was tried: $(cat "$scratch/out")" || pass
done
printf 'enum { VALUE = 0 };\n' >p/h.h
"$W" audit -q p >out 2>err
run "$W" verify p
expect_code 0 "verify includes h.h: $(cat "$scratch/out")"
new p '"-include@x"'
printf 'enum { VALUE = 0 };\n' >p/@x
printf -- '-fplugin=./evil.so' >p/x
"$W" audit -q p >out 2>err
expect 'a header that is named as a response file' "$(status p) $(args p)" 'ok "[""-include./@x""]"'
run "$W" verify p
expect_code 0 "verify includes @x: $(cat "$scratch/out")"
new p '"-include","-pch","-I.pch"'
mkdir p/.pch
printf 'enum { VALUE = 0 };\n' >p/-pch
"$W" audit -q p >out 2>err
expect 'a header that is named as an option ends' "$(status p) $(args p)" 'ok "[""-include./-pch"",""-I.pch""]"'

# gcc, which kernels are checked with where clang has no sanitizers, would take FILE.gch for
# any first #include: what lies in memory is another program then.
mkdir g
cat >g/main.c <<'C'
void invert(unsigned char *restrict pixels, int width, int height, int stride)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			pixels[y * stride + x] = (unsigned char)(255 - pixels[y * stride + x]);
}
C
printf '[{"directory":".","file":"main.c","command":"cc -c main.c"}]' >g/compile_commands.json
sed 's/255 -/254 -/' g/main.c >evil.c
gcc -w -fno-lto -O2 -ffunction-sections -fdata-sections -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -Dmain=wr_main_1 \
	-x c-header evil.c -o g/main.c.gch
printf '#!/bin/sh\ncase "$*" in *-fsanitize=address*) exit 1 ;; esac\nexec clang-19 "$@"\n' >plain-clang
chmod +x plain-clang
"$W" audit -q g >out 2>err
run "$W" kernels --run --quick --clang "$scratch/plain-clang" g
expect_code 0 'kernels beside a precompiled source'
expect 'it is not what is checked' "$(tail -n 1 "$scratch/out")" 'same 1'

# A database that was tampered with, by whom it came from or since; one that is named is believed.
new p '"-DVALUE=0"'
printf 'void scale(unsigned char *p, int w, int h)\n{\n\tfor (int y = 0; y < h; y++)\n\t\tfor (int x = 0; x < w; x++)\n\t\t\tp[y * w + x] /= 2;\n}\n' >>p/main.c
"$W" audit -q p >out 2>err
cp -r p/.wasmready good
for words in '["-fplugin=./evil.so"]' '["-Xclang","-load","-Xclang","./evil.so"]' '["-DVALUE=0","-include-pch","x"]' '["@x"]' '["-include","x"]' '["--config=x"]' '["-B."]' '["-wrapper","x"]' '["-DVALUE=0",""]' '["-o/dev/null"]'; do
	word=$(printf %s "$words" | jq -r 'map(select(. != "-DVALUE=0"))[0]')
	rm -rf p/.wasmready
	cp -r good p/.wasmready
	sqlite3 p/.wasmready/facts.db "UPDATE unit SET args = '$words' WHERE file = 'main.c'"
	for command in verify 'kernels --run' 'split --entry scale'; do
		[ "$command" = verify ] || [ "$word" = -fplugin=./evil.so ] || [ "$word" = @x ] || continue
		run "$W" $command --db p/.wasmready/facts.db p
		expect_code 3 "$command: $words"
		grep -qF "wasmready: the database gives 'main.c' a flag that no audit keeps, '$word': remove it, and audit again" "$scratch/err" && [ "$(wc -l <"$scratch/err")" = 1 ] &&
			pass || fail "$command: $words: $(cat "$scratch/err")"
	done
done
for words in '["-Xclang","-load","-Xclang","/evil.so"]' '["-fplugin=/evil.so"]' '["-Wp,-load,x"]' '["-isystem","-load"]'; do
	rm -rf p/.wasmready
	cp -r good p/.wasmready
	sqlite3 p/.wasmready/facts.db "UPDATE world SET args = '$words'"
	run "$W" verify --db p/.wasmready/facts.db p
	expect_code 3 "a world: $words"
	expect_error "the database gives 'wasip1' a flag that no audit keeps" "a world: $words"
done
sqlite3 p/.wasmready/facts.db "UPDATE world SET args = '[]', sysroot = '@/evil'"
run "$W" verify --db p/.wasmready/facts.db p
expect_code 3 'a sysroot that names a response file'
rm -rf p/.wasmready
cp -r good p/.wasmready
for command in verify 'kernels --run' 'split --entry scale'; do
	run "$W" $command --db p/.wasmready/facts.db p
	expect_code 0 "$command, as the audit left it: $(cat "$scratch/err")"
done

# The worker asks again: here it is our own line that it is handed.
extract=$(dirname "$W")/wasmready-extract
worker() { # as audit starts it; $1: what meta 'run' says
	printf '1 0 0 -1\n' | "$extract" "$scratch/w/facts.db" "$scratch/p" "$scratch/w" "$scratch/w" "$1" 60 4096 /usr /lib /lib64 "$scratch/p" >out 2>err
}
for words in '["-fplugin=./evil.so"]' '["-DVALUE=0"]'; do
	rm -rf w
	cp -r good w
	sqlite3 w/facts.db "UPDATE unit SET args = '$words'; UPDATE parse SET status = 'queued' WHERE unit = 1; INSERT OR REPLACE INTO meta VALUES('run', 'now')"
	worker now
	sqlite3 w/facts.db "SELECT DISTINCT status || ' ' || ifnull(reason, '') FROM parse WHERE unit = 1"
done >said
expect 'the worker' "$(cat said)" "failed the database holds a flag that no audit keeps: '-fplugin=./evil.so'
ok "
rm -rf w
cp -r good w
sqlite3 w/facts.db "UPDATE world SET args = '[\"-Xclang\",\"-load\",\"-Xclang\",\"/evil.so\"]'; UPDATE parse SET status = 'queued'; INSERT OR REPLACE INTO meta VALUES('run', 'now')"
worker now
expect "the worker's worlds" "$(sqlite3 w/facts.db 'SELECT DISTINCT status FROM parse WHERE unit = 1')" failed
finish
