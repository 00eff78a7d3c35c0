#!/bin/bash
# Names that a project chose reach terminals, logs and reports as text, on every stream of every command.
# labels: slow
# timeout: 100
. "$SOURCE/tests/_lib.sh"
cd "$scratch" || exit 1

# Ends of lines, an escape sequence, C1 controls (as a byte and as UTF-8), what reorders text, no
# UTF-8, workflow commands of two kinds, a tab, a formula, a delete.
marks=$'\n::stop-commands::t\n ::add-mask::e ##[add-mask]f \e]0;t\a\e[31m\x9b31m\xc2\x9b2J\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8\xff\xc3\t%0A::error::x\x7f\r=1+1##vso[task.x]'
first='::warning::first'

root="$scratch/pro$marks"
mkdir -p "$root/dir$marks/sub" "$root/$first" "$root/own$marks" "$root/sdk$marks"
cd "$root" || exit 1
body='#include <unistd.h>
#include <stdio.h>
#include <xmmintrin.h>
int g(int n) { return n + fork(); }
'
printf '%s' "$body" >"$root/dir$marks/sub/a$marks.c"
printf '%s' "${body/int g/int h}" >"$root/$first/$first.c"
printf '%s' "${body/int g/int k}" >"$root/=cmd.c"
cat >main.c <<END
#include <unistd.h>
#include <stdio.h>
#include "head$marks.h"
#include "gone ::stop-commands::y ##[stop-commands]y.h"
int s(void) __asm__("::stop-commands::s ##[add-mask]s \\33[31m");
int s(void) { return fork(); } // wasmready: allow(api/process) $(printf '%s' "$marks" | tr -d '\n')
int v(void) { return fork(); } // wasmready: allow(own/none ::set-output name=a::b ##[error]x) because
static const char *path = "/proc/::stop-commands::z ##[stop-commands]z";
const char *p(void) { return path; }
int wide(long n) { return printf("%d ::error::x ##[error]y", n); }
__attribute__((section("::stop-commands::sec"), weak)) int sec(void) { return open_it(path); }
// wasmready: kernel
void gray(unsigned char *in, unsigned char *out, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			out[y * width + x] = in[y * width + x] / 2;
}
void strange(void) { __asm__ volatile("::stop-commands::asm ##[error]asm \\n\\t pause"); }
END
printf 'int in_head(void);\n' >"head$marks.h"
cat >"own$marks/rule$marks.sql" <<END
-- severity: hazard
-- message: x ::stop-commands::m ##[error]m {callee}
-- why: ::stop-commands::w ##[error]w
-- fix: ::stop-commands::f ##[error]f
SELECT file, line, col, function, worlds, callee FROM call WHERE callee = 'fork';
END
mkdir -p "rules/own"
cp "own$marks/rule$marks.sql" rules/own/mine.sql
node -e '
const { readdirSync, writeFileSync, statSync } = require("fs");
const quote = (b) => Buffer.concat([Buffer.from("\""), ...[...b].map((c) => c < 32 || c === 34 || c === 92
	? Buffer.from("\\u00" + c.toString(16).padStart(2, "0")) : Buffer.from([c])), Buffer.from("\"")]);
const B = Buffer.from, out = [];
function walk(dir) {
	for (const name of readdirSync(dir, { encoding: "buffer" })) {
		const path = Buffer.concat([dir, B("/"), name]);
		if (name[0] === 46) continue;
		if (statSync(path).isDirectory()) walk(path);
		else if (name.toString("latin1").endsWith(".c"))
			out.push(Buffer.concat([B("{\"directory\":\".\",\"file\":"), quote(path), B(",\"arguments\":[\"cc\",\"-fno\\u000a::error::flag\\u001b##[error]x\",\"-DA=\\u202e\",\"-c\","), quote(path), B("]}")]));
	}
}
walk(B("."));
out.push(B("{\"directory\":\"gone\\u000a::error::dir\",\"file\":\"gone\\u000a::error::file\\u001b.c\",\"command\":\"cc -c x.c\"}"));
writeFileSync("compile_commands.json", Buffer.concat([B("["), ...out.flatMap((x, i) => i ? [B(","), x] : [x]), B("]")]));
'
printf -- 'audit --verbose\n--exclude=x\n' >.wasmreadyrc
git init -q . && git add -A . >/dev/null 2>&1
git -c user.name=x -c user.email=x@example.org -c commit.gpgsign=false commit -qm x
printf '// more\nint later(void) { return fork(); }\n' >>main.c
printf '// more\nint later2(void) { return fork(); }\n' >>"$first/$first.c"
cp "$first/$first.c" "new$marks.c"

# clean FORMAT COMMAND...: neither stream has anything else than text.
clean() {
	local format=$1 what
	shift
	run timeout 100 "$@"
	what=$(printf '%q ' "${@:2}" | head -c 200)
	case $code in 0 | 1 | 2 | 3 | 124) pass ;; *) fail "$what: exit code $code" ;; esac
	[ -s "$scratch/out" ] || [ -s "$scratch/err" ] || fail "$what: says nothing"
	said=$(node "$SOURCE/tests/_screen.mjs" "$format" "$scratch/out") && pass || fail "$what, standard output: $said"
	said=$(node "$SOURCE/tests/_screen.mjs" text "$scratch/err") && pass || fail "$what, standard error: $said"
}
W=$WASMREADY
clean text "$W" audit --fail-on never
[ "$(grep -c . "$scratch/err")" -ge 5 ] || fail 'audit -v says little'
clean text "$W" audit -v --all --guarded --suppressed --rules rules --target all --fail-on never
clean text "$W" audit -q --rules "own$marks"
clean text "$W" audit -q --sysroot "sdk$marks"
clean text "$W" audit -q -p "nothing$marks"
clean text "$W" audit -q -o "no/such/$marks" --fail-on never
clean text "$W" audit -q "--entry=a$marks" --fail-on never
clean text "$W" audit -q "--exclude=*$marks"
clean text "$W" audit -q "--target=$marks"
clean text "$W" audit "--no-such$marks"
clean text "$W" "command$marks"
clean text "$W" audit "nothing$marks"
clean text "$W" audit -q --baseline "no$marks"
clean text "$W" audit -v --rules rules --fail-on never --target wasip1,emscripten
for format in text json csv sarif markdown github gitlab junit html; do
	clean $format "$W" report -f $format
done
clean text "$W" report -v --all --guarded --suppressed --by file
clean text "$W" report --by function --color never
clean markdown "$W" lint --format markdown --rules rules
clean text "$W" lint --since HEAD --rules rules
clean github "$W" lint --since HEAD --format github --rules rules
clean text "$W" lint --since "$marks"
clean text "$W" lint --diff "no$marks"
printf -- '--- a/x\n+++ b/x\n@@ -1 +1 @@%s\n' "$marks" >"patch$marks"
clean text "$W" lint --diff "patch$marks"
clean text "$W" lint --baseline "patch$marks"
clean text "$W" lint -q "--only=a$marks"
clean text "$W" flags
for format in json make cmake; do clean $format "$W" flags --format $format; done
clean diff "$W" fix
script -qec "\"$W\" fix -q" "$scratch/typescript" >/dev/null 2>&1 </dev/null
tr -d '\r' <"$scratch/typescript" | sed '/^Script /d' >"$scratch/shown"
grep -q '^+++ ' "$scratch/shown" || fail 'no diff on a terminal'
said=$(node "$SOURCE/tests/_screen.mjs" tabs "$scratch/shown") && pass || fail "fix on a terminal: $said"
clean diff "$W" fix -q
clean text "$W" verify -v
clean json "$W" verify --format json
clean text "$W" kernels
clean text "$W" kernels --list
clean json "$W" kernels --format json
clean text "$W" kernels --loops
clean text "$W" split --entry s --entry g
clean json "$W" split --entry s --entry g --format json
for kind in include call; do
	for format in dot mermaid json svg html; do clean $format "$W" graph $kind --format $format; done
	clean text "$W" graph $kind --focus "$marks"
done
all="SELECT file, function, callee, '$first' AS \"::a\" FROM call"
for format in table csv json; do
	clean $format "$W" query --format $format "$all"
	clean $format "$W" query --format $format "SELECT * FROM file"
	clean $format "$W" query --format $format "SELECT * FROM finding"
	clean $format "$W" query --format $format "SELECT flag, cast(x'c3ff9b1b' AS TEXT), x'ff00', char(8238) FROM dropped_flag"
done
clean text "$W" query "SELECT * FROM \"a$marks\""
clean text "$W" rules --rules rules
for format in json csv markdown html; do clean $format "$W" rules --rules rules --format $format; done
clean text "$W" explain --rules rules own/mine
clean text "$W" explain "a$marks"
clean text "$W" test --rules rules own/mine
clean text "$W" targets --sysroot "sdk$marks"
clean json "$W" targets --format json --sysroot "sdk$marks"
clean text "$W" completions "a$marks"
clean text "$W" report --compare "no$marks"
cp .wasmready/facts.db "$scratch/old.db"
printf 'int newer(void) { return fork(); }\n' >>"dir$marks/sub/a$marks.c"
clean text "$W" audit -q --fail-on never --compare "$scratch/old.db"
printf -- '--frob%s\n' $'\e[31m##[error]x' >.wasmreadyrc
clean text "$W" audit
printf -- '--exclude=\e]0;x\a##[error]x\xe2\x80\xae\n' >.wasmreadyrc
clean text "$W" audit --fail-on never
rm .wasmreadyrc

# watch: both formats, from a first audit to a change.
for format in text json; do
	"$W" watch -v -f $format >"$scratch/watched" 2>"$scratch/watched.err" &
	pid=$!
	for i in $(seq 100); do grep -q wasip1 "$scratch/watched" && break; sleep 0.1; done
	printf 'int then%s(void) { return fork(); }\n' $format >>"dir$marks/sub/a$marks.c"
	for i in $(seq 150); do grep -q ' new\|"new"' "$scratch/watched" && break; sleep 0.1; done
	kill -INT $pid
	wait $pid
	grep -q ' new\|"new"' "$scratch/watched" || fail "watch $format saw no change"
	kind=$format
	[ $format = text ] || kind=lines
	said=$(node "$SOURCE/tests/_screen.mjs" $kind "$scratch/watched") && pass || fail "watch $format: $said"
	said=$(node "$SOURCE/tests/_screen.mjs" text "$scratch/watched.err") && pass || fail "watch $format, standard error: $said"
done

# The progress line, on a terminal: its own controls only.
"$W" audit -q --fail-on never >/dev/null
touch main.c && printf '\n' >>main.c
script -qec "TERM=xterm \"$W\" audit --fail-on never -o '$scratch/r.txt' ." "$scratch/typescript" >/dev/null 2>&1
tr -d '\r' <"$scratch/typescript" | sed $'s/\e\\[K//g; /^Script /d' >"$scratch/progress"
said=$(node "$SOURCE/tests/_screen.mjs" text "$scratch/progress") && pass || fail "progress: $said"

# The opposite: what is harmless is shown as it is.
mkdir -p "$scratch/fine/größe 中文"
printf '#include <unistd.h>\n#define paste(a, b) a##b\nint f(void) { return paste(fo, rk)(); }\n' >"$scratch/fine/größe 中文/a::b ü#.c"
clean text "$W" audit -v --fail-on never "$scratch/fine"
grep -q 'größe 中文/a::b ü#.c:3:' "$scratch/out" || fail "a harmless name is not shown as it is: $(cat "$scratch/out")"
grep -q 'größe 中文/a::b ü#.c' "$scratch/err" || fail 'a harmless name is not shown as it is by -v'
finish
