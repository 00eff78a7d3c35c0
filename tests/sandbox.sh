# What a worker, git and a compiler may do, tried from inside; what a project may make a worker
# read; and what is said on a kernel that cannot confine.
# labels: slow
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
chmod 755 "$scratch"
compile() { # NAME SOURCE...
	local name=$1
	shift
	# shellcheck disable=SC2046
	gcc -D_GNU_SOURCE -Wall -Werror -I"$SOURCE/analyzer" -DBUILD_TREE='""' -DSOURCE_TREE='""' -DINSTALLED_DATA='""' \
		-DINSTALLED_LIBEXEC='""' -o "$name" "$@" $(pkg-config --cflags --libs glib-2.0 libseccomp) 2>"$scratch/err" ||
		fail "$name does not compile: $(head -c 600 "$scratch/err")"
}
compile probe "$SOURCE"/tests/_sandbox.c "$SOURCE"/analyzer/base/{sandbox,base}.c
compile without "$SOURCE/tests/_without.c"

# From inside: as root, and as somebody.
try() { # KIND RUNNER...
	local kind=$1 victim
	shift
	rm -rf in out
	mkdir -p in out/empty
	echo precious >out/victim
	echo secret >out/readable
	ln -s ../out/readable in/planted
	cp /bin/true in/program
	[ $# -eq 0 ] || chown -R 65534 in out
	victim=$(stat -c '%a %u %g %s %Y' out/victim)
	run "$@" ./probe "$kind" "$scratch/in" "$scratch/out"
	expect "$kind $*: went otherwise" "$(grep -v tries out.txt 2>/dev/null; grep -v ' tries$' "$scratch/out1")" ''
	expect_code 0 "$kind $*"
	if [ "$(sed -n 's/ tries$//p' "$scratch/out1")" -gt 140 ]; then pass; else fail "$kind: $(cat "$scratch/out1")"; fi
	expect "$kind: the victim" "$(stat -c '%a %u %g %s %Y' out/victim) $(cat out/victim)" "$victim precious"
	expect "$kind: nothing is made outside" "$(ls out | tr '\n' ' ')" 'empty readable victim '
	pkill -f "probe $kind $scratch" 2>/dev/null
}
# The probe's output must not lie in a folder that it changes.
run() {
	code=0
	"$@" >"$scratch/out1" 2>"$scratch/err" || code=$?
}
for kind in worker program toolchain; do
	try "$kind"
	[ "$(id -u)" -ne 0 ] || try "$kind" setpriv --reuid 65534 --regid 65534 --clear-groups
done

# What a project may make a worker read. Every path is a missing header, and nothing of the file is
# in the database.
mkdir -p p deps/include home/.hidden home/plain
echo 'SECRET_4' >deps/.env
echo 'int SECRET_1;' >home/.hidden/secret.h
echo 'int SECRET_2;' >secret.h
echo '#define DEPENDENCY 1' >deps/include/dep.h
echo 'SECRET_3' >home/token
ln -s ../home/.hidden/secret.h p/link.h
ln -s ../home/.hidden p/folder
cat >p/main.c <<C
#include "/etc/shadow"
#include "$scratch/home/.hidden/secret.h"
#include "link.h"
#include "folder/secret.h"
#include "../home/.hidden/../.hidden/secret.h"
#include "/dev/zero"
#include "/proc/self/environ"
#include "secret.h"
#include <token>
#include "dep.h"
#include "../deps/.env"
#ifndef DEPENDENCY
int fork(void);
int dependent(void) { return fork(); }
#endif
const char text[] = {
#embed "$scratch/home/.hidden/secret.h"
};
int main(void) { return 0; }
C
flags='"-Ihome", "-I/", "-I/etc", "-I'$scratch'/home/.hidden", "-isystem", "'$scratch'/home/.hidden", "-iquote'$scratch'/p/folder", "-include", "/etc/passwd", "-imacros", "/etc/group", "-I'$HOME'", "-I/home", "-I/root", "-I../deps", "-I../deps/include"'
printf '[{"directory": "p", "file": "main.c", "arguments": ["cc", %s, "-c", "main.c"]},
 {"directory": "p", "file": "/etc/passwd", "arguments": ["cc", "-x", "c", "-c", "/etc/passwd"]},
 {"directory": "p", "file": "folder/secret.h", "arguments": ["cc", "-x", "c", "-c", "folder/secret.h"]}]' "$flags" >compile_commands.json
run env HOME="$scratch/home" "$W" audit -q -p . p
expect 'a line says so' "$(grep -c 'may not be read.*--read' err)" 1
D=p/.wasmready/facts.db
for word in SECRET_1 SECRET_3 SECRET_4 root:x; do
	expect "$word" "$(sqlite3 "$D" .dump | grep -c "$word")" 0
done
expect 'a folder beside the tree is read' "$(ask "$D" "SELECT count(*) FROM finding WHERE rule = 'api/process'" p)" 0
expect 'what was left out is listed' "$(ask "$D" "SELECT count(DISTINCT flag) > 5 FROM dropped_flag WHERE reason LIKE '%--read%'" p)" 1
expect 'units elsewhere are not analysed' "$(ask "$D" "SELECT count(*) FROM unit WHERE note LIKE '%--read%'" p)" 2
# The opposite: what is admitted by hand is read, and nothing is said when all is.
run env HOME="$scratch/home" "$W" audit -q -p . --read home/.hidden p
expect 'admitted by --read' "$(sqlite3 "$D" .dump | grep -c SECRET_1 | sed 's/[1-9][0-9]*/some/')" some
mkdir -p q/src q/include
echo 'int own(void);' >q/include/own.h
printf '#include "own.h"\n#include "../include/own.h"\n#include <stdio.h>\nint own(void) { return 0; }\nint main(void) { return own(); }\n' >q/src/main.c
printf '[{"directory": "src", "file": "main.c", "arguments": ["cc", "-I../include", "-I%s/deps/include", "-isystem/usr/include", "-c", "main.c"]}]' "$scratch" >q/compile_commands.json
run "$W" audit q
expect 'nothing is said of an ordinary project' "$(grep -c 'may not be read\|no Landlock\|no seccomp' err)" 0
expect 'nor is anything missing' "$(ask q/.wasmready/facts.db "SELECT count(*) FROM include WHERE kind = 'missing'" q)" 0
# Names that lead into the tree, where links are the project's to make.
mkdir -p alias/evil
ln -s ../../home/.hidden alias/evil/key
ln -s ../../home/.hidden/secret.h alias/evil/file.h
: >alias/evil/.hidden
ln -s alias again
printf '#include "key/secret.h"\n#include "file.h"\nint main(void) { return 0; }\n' >alias/main.c
for name in /proc/self/cwd /proc/self/root$scratch/alias "$scratch/again" "$scratch/p/../again"; do
	printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-I%s/evil", "-c", "main.c"]}]' "$name" >alias/compile_commands.json
	rm -rf alias/.wasmready
	(cd alias && HOME="$scratch/home" "$W" audit -q --fail-on never -o /dev/null .)
	expect "$name" "$(sqlite3 alias/.wasmready/facts.db .dump | grep -c SECRET_1)" 0
	expect "$name: is analysed" "$(sqlite3 alias/.wasmready/facts.db 'SELECT count(*) FROM parse')" 3
done
# The opposite: a tree of links to another checkout, file by file and by folder.
mkdir -p other/src other/include/sub farm/src farm/include
echo 'int linked(void);' | tee other/src/beside.h other/include/own.h >other/include/sub/deep.h
printf '#include "beside.h"\n#include "own.h"\n#include <sub/deep.h>\nint linked(void) { return 0; }\n' | tee other/src/one.c >other/src/two.c
ln -s ../../other/src/one.c ../../other/src/beside.h farm/src
ln -s ../../other/include/own.h ../../other/include/sub farm/include
ln -s ../other/src farm/whole
printf '[{"directory": ".", "file": "src/one.c", "arguments": ["cc", "-Iinclude", "-c", "src/one.c"]},
 {"directory": ".", "file": "whole/two.c", "arguments": ["cc", "-Iinclude", "-c", "whole/two.c"]}]' >farm/compile_commands.json
run "$W" audit -q farm
expect_code 0 'a tree of links'
expect 'a tree of links' "$(sqlite3 farm/.wasmready/facts.db "SELECT status, count(*) FROM parse GROUP BY 1; SELECT spelled FROM t_include WHERE kind = 'missing'")" 'ok|6'

# What we ourselves show of an assembler source, which no worker reads.
mkdir -p assembler
echo '.incbin "SECRET_5"' >home/.hidden/secret.S
ln -s ../home/.hidden/secret.S assembler/link.S
ln -s /etc/shadow assembler/shadow.s
echo '.globl SHOWN' >assembler/own.S
echo 'int main(void) { return 0; }' >assembler/main.c
printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-c", "main.c"]},
 {"directory": ".", "file": "own.S", "arguments": ["cc", "-c", "own.S"]},
 {"directory": ".", "file": "link.S", "arguments": ["cc", "-c", "link.S"]},
 {"directory": ".", "file": "shadow.s", "arguments": ["cc", "-c", "shadow.s"]},
 {"directory": ".", "file": "/etc/group", "arguments": ["cc", "-x", "assembler", "-c", "/etc/group"]},
 {"directory": ".", "file": "%s/home/.hidden/secret.S", "arguments": ["cc", "-c", "secret.S"]}]' "$scratch" >assembler/compile_commands.json
run "$W" audit -q --fail-on never -o shown.html assembler
for format in text json csv markdown sarif github gitlab junit; do
	"$W" report --all --format $format assembler >shown.$format 2>>err
done
sqlite3 assembler/.wasmready/facts.db .dump >shown.dump
expect 'what lies elsewhere is not shown' "$(grep -l 'SECRET_5\|root:[x*!]' shown.*)" ''
expect 'what is ours is' "$(grep -c 'globl SHOWN' shown.text)" 1
expect 'and each is told of' "$(sqlite3 assembler/.wasmready/facts.db "SELECT count(DISTINCT file) FROM finding WHERE rule = 'asm/assembler-source'")" 5

# A compiler that lies in a home: what lies beside it is not all the home.
mkdir -p compiled home/bin home/lib home/.local/bin home/.local/lib home/.local/share home/sdk/bin home/sdk/lib
echo '#error SECRET_6' | tee home/.hidden/error.h home/private.h >home/.local/share/error.h
printf '#include "%s/home/.hidden/error.h"\n#include "%s/home/private.h"\n#include "%s/home/.local/share/error.h"\nint fork(void);\nint main(void) { return fork(); }\n' "$scratch"{,,} >compiled/main.c
"$W" audit -q --fail-on never -o /dev/null compiled
llvm=$(dirname "$(dirname "$(realpath "$(command -v clang-19)")")")
for folder in bin .local/bin sdk/bin .; do
	cp "$llvm/bin/clang" home/$folder/clang
	[ $folder = . ] || [ -e "home/$folder/../lib/clang" ] || ln -s "$llvm/lib/clang" home/$folder/../lib/clang
	run env HOME="$scratch/home" "$W" verify --clang "$scratch/home/$folder/clang" compiled
	expect "a compiler in ~/$folder" "$(grep -c SECRET_6 out1)" 0
	grep -q 'blockers  *1 ' out1 && pass || fail "a compiler in ~/$folder: $(cat out1 err)"
	[ $folder != . ] || continue
	# The opposite: it runs, and has its own headers.
	run env HOME="$scratch/home" "$W" verify --clang "$scratch/home/$folder/clang" q
	expect "a compiler in ~/$folder: runs" "$(grep -c '1 units, 1 of them give an object' out1)" 1
done

# Hidden folders: of headers, and beside the project that lies in one itself.
for folder in home/.local/src/sibling home/.local/include home/.conan2/p/b/z/p/include home/.cache/sibling; do
	mkdir -p "$folder"
	echo '#define SEEN_'"$(echo "$folder" | tr -c 'a-z\n' _)" >"$folder/$(echo "$folder" | tr -c 'a-z\n' _).h"
done
mkdir -p home/.local/src/project home/.cache/project
for place in .local/src .cache; do
	printf '#include "home__local_src_sibling.h"\n#include "home__local_include.h"\n#include "home__conan__p_b_z_p_include.h"\n#include "home__cache_sibling.h"\nint main(void) { return 0; }\n' >home/$place/project/main.c
	printf '[{"directory": ".", "file": "main.c", "arguments": ["cc", "-I%s/.local/src/sibling", "-I%s/.local/include", "-I%s/.conan2/p/b/z/p/include", "-I%s/.cache/sibling", "-c", "main.c"]}]' "$scratch"/home{,,,} >home/$place/project/compile_commands.json
	run env HOME="$scratch/home" "$W" audit -q --fail-on never home/$place/project
	expect "in $place: not read" "$(sqlite3 home/$place/project/.wasmready/facts.db "SELECT DISTINCT spelled FROM t_include WHERE kind = 'missing' ORDER BY 1" | tr '\n' ' ')" \
		"$(case $place in .cache) echo 'home__cache_sibling.h home__local_src_sibling.h ' ;; *) echo 'home__cache_sibling.h ' ;; esac)"
done
run "$W" audit -q --read nowhere q
expect_code 3 '--read of what is not there'

# A kernel that lacks something: one line on every run, and a failure where it is required.
for what in landlock seccomp both; do
	case $what in landlock) said='no Landlock:' ;; seccomp) said='no seccomp:' ;; *) said='no Landlock and seccomp:' ;; esac
	for again in 1 2; do
		run ./without $what "$W" audit -q q
		expect_code 0 "without $what"
		expect "without $what, run $again" "$(grep -c "$said" err)" 1
	done
	run ./without $what "$W" audit -q --require-sandbox q
	expect_code 3 "without $what, required"
	expect "without $what, required: a line" "$(grep -c 'require-sandbox' err)" 1
	run ./without $what "$W" targets
	expect "targets says $what" "$(grep -c 'sandbox:.*not' out1)" 1
done
run "$W" audit -q --require-sandbox q
expect_code 0 'required, and there'
expect 'and nothing is said' "$(cat err)" ''
# A build without libseccomp: CMake warns, and so does each run; Landlock confines as it did.
cat >plain.c <<'END'
#include "base/sandbox.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
int main(int argc, char **argv)
{
	const char *writable[] = { argv[1], NULL };
	struct sandbox sandbox = { SANDBOX_WORKER, writable, writable, NULL };
	int code = sandbox_check(argc > 2 && strcmp(argv[2], "required") == 0);

	if (code || sandbox_enter(&sandbox))
		return code ? 3 : 9;
	return open("/etc/passwd", O_RDONLY | O_CLOEXEC) < 0 ? 0 : 1;
}
END
gcc -D_GNU_SOURCE -DWITHOUT_SECCOMP -Wall -Wextra -Werror -I"$SOURCE/analyzer" -DBUILD_TREE='""' -DSOURCE_TREE='""' -DINSTALLED_DATA='""' \
	-DINSTALLED_LIBEXEC='""' -o plain plain.c "$SOURCE"/analyzer/base/{sandbox,base}.c $(pkg-config --cflags --libs glib-2.0) 2>err ||
	fail "without libseccomp: $(head -c 600 err)"
ldd plain | grep -q seccomp && fail 'it is linked with libseccomp' || pass
run ./plain "$scratch/in"
expect_code 0 'without libseccomp, confined by Landlock'
expect_error 'this wasmready was built without libseccomp, and has no seccomp: what reads the project may use the network and start programs as you may' 'without libseccomp'
run ./plain "$scratch/in" required
expect_code 3 'without libseccomp, required'
expect_error 'built without libseccomp, and has no seccomp, and --require-sandbox is given' 'without libseccomp, required'
for on in ON OFF; do
	cmake -S "$SOURCE" -B "$scratch/configured-$on" -G Ninja -DWASMREADY_SECCOMP=$on \
		-DWASMREADY_NODE_MODULES="${WASMREADY_NODE_MODULES:-$SOURCE/node_modules}" >configured 2>&1 || fail "cmake, $on: $(tail -5 configured)"
	expect "CMake's warning, $on" "$(grep -c 'without libseccomp what reads a project' configured)" "$([ $on = ON ] && echo 0 || echo 1)"
	expect "what is defined, $on" "$(grep -c WITHOUT_SECCOMP "$scratch/configured-$on/build.ninja" | sed 's/^[1-9].*/some/')" "$([ $on = ON ] && echo 0 || echo some)"
done

run "$W" targets
expect 'targets says what is active' "$(grep -c 'sandbox: Landlock [0-9]*, seccomp' out1)" 1
finish
