# Assembler sources: what is all for other machines blocks nothing, and what is left is told of
# the whole file.
# labels: quick
. "$SOURCE/tests/_lib.sh"
root=$scratch/project
db=$scratch/facts.db
mkdir -p "$root"
printf 'int main(void) { return 0; }\n' >"$root/main.c"
# source NAME: an assembler source from standard input
source() {
	cat >"$root/$1"
	entries="$entries,{\"directory\":\"$root\",\"file\":\"$1\",\"arguments\":[\"cc\",\"-c\",\"$1\"]}"
}
entries="{\"directory\":\"$root\",\"file\":\"main.c\",\"arguments\":[\"cc\",\"-c\",\"main.c\"]}"
source guarded.S <<'S'
/* For one machine
   only. */
#if defined(__x86_64__) && !defined(NO_ASM) // here
	movl $1, %eax
# ifdef WIN
	ret
# else
	leave
# endif
#elif defined __aarch64__ || (defined(__arm__) && VERSION > 3)
	mov r0, r1
#endif
#ifndef __wasm__
	nop
#else
#define NOTHING 1
#endif
S
source both.S <<'S'
#ifdef __x86_64__
	movl $1, %eax
#else
	mov r0, r1
#endif
S
source asked.S <<'S'
#if USE_ASM
	movl $1, %eax
#endif
S
source included.S <<'S'
#include "guarded.S"
S
source plain.s <<'S'
# if a comment is all that stands here it is no condition
	nop
S
source deep.S < <(for _ in $(seq 100); do echo '#ifdef __x86_64__'; done; echo nop)
source unclosed.S <<'S'
#if defined(__x86_64__
	movl $1, %eax
#endif
S
echo "[$entries]" >"$root/compile_commands.json"
run "$WASMREADY" audit -q --db "$db" -t wasip1 --fail-on never "$root"
expect_code 0 "audit"
expect "what is left" \
	"$(ask "$db" "SELECT group_concat(file, ' ') FROM (SELECT file FROM finding WHERE rule = 'asm/assembler-source'
		AND target = 'wasip1' ORDER BY file)" "$root")" 'asked.S both.S deep.S included.S plain.s unclosed.S'
expect "what is said of the other" \
	"$(ask "$db" "SELECT note FROM unit WHERE file = 'guarded.S'" "$root")" "nothing of it is left for wasm"
expect "clang's word" "$(cd "$root" && clang-19 --target=wasm32-wasi -c guarded.S -o "$scratch/x.o" 2>&1; echo $?)" 0
# It changes.
sed -i 's/__x86_64__/__wasm__/' "$root/guarded.S"
run "$WASMREADY" audit -q --db "$db" -t wasip1 --fail-on never "$root"
expect "once there is code for wasm" \
	"$(ask "$db" "SELECT count(*) FROM finding WHERE file = 'guarded.S' AND target = 'wasip1'" "$root")" 1

# Each line that the assembler refuses is one that was told of.
mkdir "$scratch/long" && cd "$scratch/long" || exit 1
{ for i in $(seq 40); do printf '\tmovl $%d, %%eax\n' "$i"; done; } >long.S
printf 'int main(void) { return 0; }\n' >main.c
printf '[{"directory":".","file":"long.S","arguments":["cc","-c","long.S"]},{"directory":".","file":"main.c","arguments":["cc","-c","main.c"]}]' \
	>compile_commands.json
"$WASMREADY" audit -q --db "$scratch/long.db" -t wasip1 --fail-on never . >/dev/null
run "$WASMREADY" verify --db "$scratch/long.db" .
expect_code 0 "verify of an assembler source"
finish
