#!/bin/bash
# What a judgement takes grows with the project, not with its square: projects in which one
# file has many of one thing, and twice as many (_generated.mjs), rule by rule. And a rule that
# runs past a limit costs its own findings only, which everything that reports says.
# labels: slow
# timeout: 550
. "$SOURCE/tests/_lib.sh"

# Under sanitizers a quarter of each does: what grows too fast the plain build tells.
part=1
sanitized && part=4

generate() { node "$SOURCE/tests/_generated.mjs" "$@"; }

# Growth. times FOLDER: 'STEP SECONDS' of one audit, sorted.
times() {
	WASMREADY_TIMES=1 "$WASMREADY" audit -q --color never --fail-on never --rule-timeout 60 \
		-f csv -o "$scratch/csv" --db "$scratch/facts.db" "$1" 2>"$scratch/err" >"$scratch/out"
	code=$?
	rm -rf "$scratch"/facts.db*
	grep -v 'wasmready: time' "$scratch/err"
	awk '/wasmready: time/ { t[$3] += $4 } END { for (k in t) print k, t[k] }' "$scratch/err" | sort
	return $code
}

# Steps that take more than 2.6 times as long for twice as much; what takes less than a tenth of
# a second is noise.
grown() { join "$1" "$2" | awk '$3 >= 0.1 && $3 > 2.6 * $2 { print $1 ": " $2 " s, " $3 " s" }'; }

grows() {
	local n=$(($1 / part)) shape found try k
	shift
	for k in 1 2; do
		rm -rf "$scratch/p$k"
		for shape; do generate "$shape" $((n * k)) "$scratch/p$k/$shape" || fail "$shape"; done
	done
	# Another process may take the cache at the wrong moment: what is told twice is true.
	for try in 1 2; do
		for k in 1 2; do
			times "$scratch/p$k" >"$scratch/t$k" || {
				fail "$*: exit code $?: $(head -c 300 "$scratch/t$k")"
				return
			}
		done
		[ "$(wc -l <"$scratch/t2")" -gt 150 ] || fail "$*: no times: $(head -c 300 "$scratch/t2")"
		found=$(grown "$scratch/t1" "$scratch/t2")
		[ -n "$found" ] || break
	done
	[ -z "$found" ] && pass || fail "$* $n and twice: $found"
}

# Kinds of one group do not stand in each other's way: what is quadratic in one shows in the sum.
grows 1200 functions threads indirect recursion
grows 1200 records asm undeclared errors_one file_asm
grows 1000 allows_file redeclared one_line clash skips_used stack_chain
# Of what a rule compares within one line it takes many to show.
grows 8000 warned_line wrong_line
grows 300 flat

# What the workers and 'fix' take, which no step tells: processor time of a command in all.
seconds() {
	local TIMEFORMAT=%U
	{ time "$@" >"$scratch/out" 2>"$scratch/err"; } 2>&1
}

# Declarations of one name: clang itself takes the time of their number.
for shape in prototypes forward_structs; do
	for k in 1 2; do
		generate $shape $((25000 * k / part)) "$scratch/$shape$k"
		eval "t$k=$(seconds "$WASMREADY" audit -q --fail-on never "$scratch/$shape$k")"
	done
	awk "BEGIN { exit !($t2 < 1 || $t2 < 2.8 * $t1) }" && pass ||
		fail "$shape: $t1 s, twice as many: $t2 s"
done

# Edits of one file, and of one line, which is one finding's (of more, it is too long to be told).
for shape in warned_lines warned_line; do
	for k in 1 2; do
		n=$((15000 * k / part))
		generate $shape $n "$scratch/$shape$k"
		"$WASMREADY" audit -q --fail-on never "$scratch/$shape$k" >"$scratch/out" || fail "$shape: audit"
		eval "t$k=$(seconds "$WASMREADY" fix "$scratch/$shape$k")"
		expect "$shape: edits of $n" "$(grep -o '^+.*' "$scratch/out" | grep -o 'PRId64' | wc -l)" $n
	done
	awk "BEGIN { exit !($t2 < 0.5 || $t2 < 2.8 * $t1) }" && pass ||
		fail "$shape: fix takes $t1 s, of twice as many edits $t2 s"
done

# What would lead from everywhere to everywhere is not followed, and said.
generate flows 1100 "$scratch/flows"
run "$WASMREADY" audit -q --color never --fail-on never "$scratch/flows"
expect_code 3 'pointers that lead everywhere'
grep -q "rule 'call/cast-pointer' failed: pointers to functions lead to more places" "$scratch/out" &&
	pass || fail "nothing is said of pointers that are not followed"
expect 'and of nothing else' "$(sed -n "s/.*rule '\(.*\)' failed.*/\1/p" "$scratch/out" | sort -u | tr '\n' ' ')" \
	'call/cast-pointer call/generic-pointer memory/indirect-recursion '
generate flows 100 "$scratch/few"
run "$WASMREADY" audit -q --color never "$scratch/few"
expect_code 0 'pointers that lead to few places'

# Paths: each step once.
for n in 500 1000; do
	generate chain_one $n "$scratch/chain$n"
	run "$WASMREADY" audit -q --color never --fail-on never -f json -o "$scratch/$n.json" "$scratch/chain$n"
	expect_code 0 "a chain of $n calls"
done
small=$(wc -c <"$scratch/500.json") large=$(wc -c <"$scratch/1000.json")
[ "$large" -lt $((small * 21 / 10)) ] && pass || fail "JSON of twice the chain: $small bytes, $large"
jq -e '. as $all | def up: if .from == null then [.function] else ($all.steps[.from] | up) + [.function] end;
	(.findings | length) == 1000 and ([.findings[] | select(.function == "f9" or .function == "f700") |
		{f: .function, n: ($all.steps[.step] | up | length), p: (.path | length), left: .path_left_out,
		 ends: [.path[0].function, .path[-1].function]}] | sort_by(.n)) ==
	[{f: "f9", n: 11, p: 11, left: null, ends: ["main", "f9"]},
	 {f: "f700", n: 702, p: 40, left: 662, ends: ["main", "f700"]}]' "$scratch/1000.json" >"$scratch/out" ||
	fail "steps of a long path"
"$WASMREADY" report -f csv "$scratch/chain1000" | grep -q 'main (a.c:[0-9]*) > f0 .* > (662 more) > .*f700 (' &&
	pass || fail "a long path in CSV"
[ "$("$WASMREADY" report -f sarif "$scratch/chain1000" | wc -c)" -lt 12000000 ] && pass || fail "SARIF of a chain"
"$WASMREADY" report -f sarif "$scratch/chain1000" |
	jq -e '[.runs[0].results[] | .codeFlows[0].threadFlows[0].locations | length] | max == 42' >"$scratch/out" &&
	pass || fail "code flows are not bounded"

finish
