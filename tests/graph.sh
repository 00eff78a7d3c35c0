#!/bin/bash
# wasmready graph: what is drawn, each option, each format, and hostile names.
# labels: quick
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() { echo "FAIL: $*" >&2; failed=1; }
check() { local what=$1; shift; "$@" >/dev/null 2>&1 || fail "$what"; }
refuse() { local what=$1; shift; if "$@" >/dev/null 2>&1; then fail "$what"; fi; }

# code WANTED COMMAND...: the command's exit code
code() {
	local want=$1 got
	shift
	"$@" >/dev/null 2>"$work/err"
	got=$?
	[ "$got" = "$want" ] || fail "exit $got, not $want: $*: $(cat "$work/err")"
}

graph() { "$WASMREADY" graph "$1" "$work/p" --db "$work/db" "${@:2}" 2>"$work/err"; }

# edge KIND FROM TO [OPTION...]: the JSON graph has that edge
edge() {
	graph "$1" -f json "${@:4}" | jq -e --arg f "$2" --arg t "$3" \
		'any(.edges[]; .from == $f and .to == $t)'
}
node() { graph "$1" -f json "${@:3}" | jq -e --arg n "$2" 'any(.nodes[]; .id == $n)'; }
verdict() { graph "$1" -f json "${@:3}" | jq -r --arg n "$2" '.nodes[] | select(.id == $n) | .verdict'; }

mkdir -p "$work/p/src" "$work/p/lib"
cat >"$work/p/lib/ops.h" <<'C'
#pragma once
typedef int (*op)(int, int);
int apply(op f, int a, int b);
int deep(int n);
C
cat >"$work/p/lib/ops.c" <<'C'
#include "ops.h"
int apply(op f, int a, int b) { return f(a, b); }
static int odd(int n);
static int even(int n) { return n ? odd(n - 1) : 1; }
static int odd(int n) { return n ? even(n - 1) : 0; }
int deep(int n) { return even(n); }
C
cat >"$work/p/src/main.c" <<'C'
#include <sys/wait.h>
#include <stdio.h>
#include <unistd.h>
#include "../lib/ops.h"
static int add(int a, int b) { return a + b; }
static int unused_shape(int a) { return a; }
static int spawn(void) { return fork(); }
static int run(void) { return spawn(); }
static int wide(void) { return run() + spawn() + deep(1) + apply(add, 3, 4); }
static int host_only(void) { return 1; }
int main(void)
{
	int (*g)(int) = unused_shape;
	printf("%d\n", deep(3));
#ifndef __wasm__
	host_only();
#endif
	return apply(add, 1, 2) + run() + wide() + (g == 0);
}
C
jq -n --arg d "$work/p" '[("src/main.c", "lib/ops.c") |
	{directory: $d, file: ., arguments: ["cc", "-c", .]}]' >"$work/p/compile_commands.json"

code 3 "$WASMREADY" graph call "$work/p" --db "$work/db"
grep -q 'wasmready audit' "$work/err" || fail "no hint at audit: $(cat "$work/err")"
[ -e "$work/db" ] && fail "graph made a database"
"$WASMREADY" audit "$work/p" --db "$work/db" -q >/dev/null 2>"$work/err"
[ $? -le 1 ] || { echo "audit failed: $(cat "$work/err")" >&2; exit 1; }

# include graph
check "include edge" edge include src/main.c lib/ops.h
check "own header" edge include lib/ops.c lib/ops.h
check "ghost header" edge include src/main.c '<sys/wait.h>'
refuse "libc header without --system" bash -c "$(declare -f graph); work='$work'; graph include -f dot | grep -q 'stdio.h'"
check "libc header with --system" bash -c "$(declare -f graph); work='$work'; graph include -f dot --system | grep -q 'stdio.h'"
[ "$(verdict include lib/ops.h)" = ready ] || fail "lib/ops.h is $(verdict include lib/ops.h)"
[ "$(verdict include src/main.c)" = blocked ] || fail "src/main.c is $(verdict include src/main.c)"

# call graph
check "call" edge call main apply
check "static call" edge call run@src/main.c spawn@src/main.c
check "call of a missing function" edge call spawn@src/main.c 'fork (missing)'
check "indirect call" edge call apply add@src/main.c
refuse "candidate of another signature" edge call apply unused_shape@src/main.c
refuse "guarded call" edge call main host_only@src/main.c
refuse "printf" node call 'printf (external)'
check "printf with --system" node call 'printf (external)' --system
graph call | grep -q 'style=dashed' || fail "indirect call is not dashed"
graph call -f json | jq -e 'all(.edges[]; (.kind == "indirect") == (.from == "apply"))' >/dev/null ||
	fail "kinds of edges"

# filters
check "focus keeps callers" node call main --focus spawn
check "focus keeps callees" node call 'fork (missing)' --focus spawn
refuse "focus drops others" node call apply --focus spawn
refuse "depth 1" node call main --focus spawn --depth 1
check "depth 2" node call main --focus spawn --depth 2
check "focus twice" node call deep --focus spawn --focus deep
check "focus on a file" node call deep --focus ops.c
check "from" node call odd@lib/ops.c --from deep
refuse "from" node call main --from deep
check "path" node call run@src/main.c --from main --to fork
refuse "path" node call apply --from main --to fork
check "a named C library function is shown" edge call main 'printf (external)' --to printf
refuse "and only what leads to it" node call apply --to printf
graph call --from deep --to fork -f json | jq -e '.nodes == [] and (.note | test("no path"))' \
	>/dev/null || fail "no path"
check "risky" node call run@src/main.c --risky
refuse "risky" node call deep --risky
check "risky include" node include src/main.c --risky
refuse "risky include" node include lib/ops.c --risky

# collapse
check "by file" edge call src/main.c lib/ops.c --collapse file
check "by folder" edge call src/ lib/ --collapse folder
check "by folder, missing" edge call src/ 'C library: process (missing)' --collapse folder
graph call --collapse scc -f json | jq -e \
	'[.nodes[] | select(.kind == "scc")] | length == 1 and .[0].members == 2' >/dev/null || fail scc
graph call --limit 3 -f json | jq -e '.note | test("collapsed")' >/dev/null || fail "limit's note"
grep -q collapsed "$work/err" || fail "limit says nothing on stderr"
graph call --limit 3 | grep -q 'label=".*collapsed' || fail "limit says nothing in the label"
graph call --limit 0 -f json | jq -e '.note == ""' >/dev/null || fail "limit 0"
graph call --limit 12 -f json | jq -e '(.nodes | length) == 12 and (.note | test("left out"))' \
	>/dev/null || fail "nothing is thinned"
refuse "thinned edge" edge call wide@src/main.c spawn@src/main.c --limit 12
check "edge of what is missing stays" edge call spawn@src/main.c 'fork (missing)' --limit 12

# usage
code 2 "$WASMREADY" graph
code 2 "$WASMREADY" graph nonsense "$work/p" --db "$work/db"
code 2 "$WASMREADY" graph call "$work/p" --db "$work/db" --format png
code 2 "$WASMREADY" graph call "$work/p" --db "$work/db" --collapse all
code 2 "$WASMREADY" graph call "$work/p" --db "$work/db" --depth 2
code 3 "$WASMREADY" graph call "$work/p" --db "$work/db" --focus no_such_function
code 2 "$WASMREADY" graph call "$work/p" --db "$work/db" --target no-such-target
code 3 "$WASMREADY" graph call "$work/p" --db "$work/db" -o "$work/none/x.dot"
code 0 "$WASMREADY" graph call "$work/p" --db "$work/db" --target emscripten
code 2 "$WASMREADY" graph call "$work/p" --db "$work/db" --collapse file -f html
code 0 "$WASMREADY" graph --help

# formats: equal twice, and read by those who should
for kind in include call; do
	for format in dot svg mermaid json html; do
		graph $kind -f $format >"$work/1" || fail "$kind $format: $(cat "$work/err")"
		# Memory laid out differently must not show.
		PAD=$(printf "%09000d" 0) graph $kind -f $format -o "$work/2" || fail "$kind $format -o"
		cmp -s "$work/1" "$work/2" || fail "$kind $format differs between two runs"
		cp "$work/1" "$work/$kind.$format"
	done
	dot -Tplain "$work/$kind.dot" >/dev/null 2>&1 || fail "$kind: DOT is not read"
	python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' "$work/$kind.svg" ||
		fail "$kind: SVG is not well-formed"
	jq -e '.kind and .target and .nodes and .edges' "$work/$kind.json" >/dev/null || fail "$kind: JSON"
	grep -q '^flowchart' "$work/$kind.mermaid" || fail "$kind: Mermaid"
done
[ "$(ls "$work" | grep -c '^2\.')" = 0 ] || fail "a temporary file is left"
grep -q 'class="node blocked' "$work/call.svg" || fail "no class in the SVG"
grep -qE '<script|href="|<!DOCTYPE' "$work/call.svg" && fail "the SVG refers to something"

# A file's suffix names the format.
for suffix in svg dot json mmd html; do
	graph include -o "$work/named.$suffix" || fail "-o named.$suffix"
done
graph call -o "$work/named.png" 2>"$work/err" && fail "a graph is written to a .png"
[ ! -e "$work/named.png" ] && grep -q "no format is written to a name like" "$work/err" || fail "the .png is refused in words"
grep -q '<svg' "$work/named.svg" && grep -q '^digraph' "$work/named.dot" && jq -e .nodes "$work/named.json" >/dev/null &&
	grep -q '^flowchart\|^graph' "$work/named.mmd" && grep -q '^<!doctype html>' "$work/named.html" || fail "formats by suffix"

# Hostile names: as Graphviz escapes, entities, HTML labels and ends of strings.
rm -rf "$work/p" "$work/db"
mkdir -p "$work/p/<b>\\N&#1;\"x"
i=0
for name in '\N\L.c' 'end\.c' '<b>x<b>.c' '"];evil[label="x.c' '&#60;script&#62;&nbsp;.c' \
	$'new\nline.c' $'bad\xff\xfeutf8.c' $'bidi\u202e.c' '#quot;`]-->.c' "-- '\\\\.c"; do
	i=$((i + 1))
	printf '#include "end.h"\nint f%d(void);\nint \u00e9_%d(void) { return f%d(); }\nint f%d(void) { return 1; }\n' \
		$i $i $i $i >"$work/p/<b>\\N&#1;\"x/$name"
done
echo >"$work/p/end.h"
"$WASMREADY" audit "$work/p" --db "$work/db" -q >/dev/null 2>"$work/err"
[ $? -le 1 ] || fail "audit of hostile names: $(cat "$work/err")"
for kind in include call; do
	for format in dot svg mermaid json html; do
		graph $kind -f $format >"$work/$kind.$format" || fail "hostile $kind $format"
		iconv -f UTF-8 -t UTF-8 "$work/$kind.$format" >/dev/null 2>&1 || fail "hostile $kind $format: UTF-8"
	done
	nodes=$(jq '.nodes | length' "$work/$kind.json")
	[ "$nodes" -ge 10 ] || fail "hostile $kind: $nodes nodes"
	[ "$(gvpr 'BEG_G { print(nNodes($)); }' "$work/$kind.dot" 2>/dev/null)" = "$nodes" ] ||
		fail "hostile $kind: DOT has other nodes"
	python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' "$work/$kind.svg" ||
		fail "hostile $kind: SVG is not well-formed"
	[ "$(grep -c 'class="node' "$work/$kind.svg")" = "$nodes" ] || fail "hostile $kind: SVG's nodes"
	grep -qiE '<script|<b>' "$work/$kind.svg" "$work/$kind.mermaid" && fail "hostile $kind: markup"
	[ "$(grep -cE '^ +n[0-9]+[^ ]*"' "$work/$kind.mermaid")" = "$nodes" ] || fail "hostile $kind: Mermaid"
	[ "$(sed -n '/id="graph-data">/,/<\/script>/{s|.*id="graph-data">||;s|</script>||;p}' "$work/$kind.html" |
		jq ".$kind.nodes | length")" = "$nodes" ] || fail "hostile $kind: the page's nodes"
done
exit $failed
