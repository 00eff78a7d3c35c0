# wasmready split: the modules of a division do what all in one does.
# labels: kernel
. "$SOURCE/tests/_lib.sh"
mkdir "$scratch/library" && cp "$SOURCE"/fixtures/kernels/*.[ch] "$scratch/library" && cd "$scratch/library" || exit 1
"$WASMREADY" audit -q --db "$scratch/db" --fail-on never . >/dev/null || fail "audit"
s() { run "$WASMREADY" split --db "$scratch/db" "$@" .; }
s --simd -o "$scratch/out1"
expect_code 0 "split"
cp "$scratch/out" text
s --simd --share 0 -o "$scratch/out2" --format json
expect_code 0 "all in one"
expect "with --share 0 the kernels that share a check are one" \
	"$(jq -c '[.modules[] | select(.entries | index("kernel_median")) | .entries | length >= 9]' "$scratch/out")" '[true]'
s --simd --share 1 --format json
expect "with --share 1 each is its own" "$(jq '.modules | map(.entries | length) | max' "$scratch/out")" 1
expect "what median needs" \
	"$(jq -c '[.entries[] | select(.name == "kernel_median") | .needs[] | .name]' "$scratch/out")" '["kernel_median","kernel_check"]'
expect "the check is shared" \
	"$(jq '[.entries[].needs[] | select(.name == "kernel_check") | .shared_by] | unique | length' "$scratch/out")" 1
# The sizes are those of the files.
for file in "$scratch"/out1/*.wasm; do
	name=$(basename "$file" .wasm)
	expect "size of $name" "$(jq ".modules[] | select(.name == \"$name\") | .bytes" "$scratch/out1/split.json")" "$(wc -c <"$file")"
	expect "exports of $name" "$(sed 's/^--export=//' "$scratch/out1/$name.exports" | jq -Rcs 'split("\n")[:-1]')" \
		"$(jq -c ".modules[] | select(.name == \"$name\") | .entries" "$scratch/out1/split.json")"
done
# The lists are what wasm-ld takes.
clang-19 --target=wasm32-wasi --sysroot=/usr -O2 -msimd128 -c point.c image.c || fail "objects"
wasm-ld-19 --no-entry @"$scratch/out1/kernel_threshold.exports" point.o image.o -o own.wasm || fail "wasm-ld refuses the list"
# Each module alone makes what the one of many makes.
cat >run.mjs <<'J'
import { readFileSync, readdirSync } from "node:fs";
const [one, many] = process.argv.slice(2);
const owner = {};
for (const folder of [one, many]) {
	owner[folder] = {};
	for (const module of JSON.parse(readFileSync(`${folder}/split.json`)).modules)
		for (const entry of module.entries) owner[folder][entry] = module.name;
}
const W = 37, H = 21, STRIDE = 160;
const run = async (folder, kernel) => {
	const bytes = readFileSync(`${folder}/${owner[folder][kernel]}.wasm`);
	const { instance } = await WebAssembly.instantiate(bytes, {});
	const { memory, __heap_base } = instance.exports;
	const channels = kernel === "kernel_sobel" || kernel === "kernel_equalize" ? 1 : 4;
	let at = (__heap_base.value + 15) & ~15;
	const take = n => { const here = at; at += (n + 15) & ~15; return here; };
	const images = [take(20), take(20)], pixels = [take(STRIDE * H), take(STRIDE * H)];
	const matrix = take(24), table = take(256);
	if (at > memory.buffer.byteLength) memory.grow(Math.ceil((at - memory.buffer.byteLength) / 65536));
	const view = new DataView(memory.buffer), data = new Uint8Array(memory.buffer);
	for (const i of [0, 1]) {
		const fields = [pixels[i], W, H, STRIDE, i && kernel === "kernel_gray" ? 1 : channels];
		fields.forEach((value, k) => view.setInt32(images[i] + 4 * k, value, true));
	}
	for (let i = 0; i < STRIDE * H; i++) data[pixels[0] + i] = (i * 7919) >> 3;
	for (let i = 0; i < 256; i++) data[table + i] = 255 - i;
	for (let i = 0; i < 12; i++) view.setInt16(matrix + 2 * i, i * 300 - 900, true);
	const more = { kernel_threshold: [100], kernel_lookup: [table], kernel_color: [matrix, table] }[kernel] ?? [];
	const code = instance.exports[kernel](images[0], images[1], ...more, 0, H);
	return code + ":" + Buffer.from(data.slice(pixels[1], pixels[1] + STRIDE * H)).toString("base64");
};
let n = 0;
for (const kernel of Object.keys(owner[one]).filter(k => process.argv[4] ? k === process.argv[4] : true)) {
	const a = await run(one, kernel), b = await run(many, kernel);
	if (!a.startsWith("0:") || a !== b) throw new Error(`${kernel}: ${a.slice(0, 40)} is not ${b.slice(0, 40)}`);
	if (/^0:A*=*$/.test(a)) throw new Error(`${kernel} writes nothing`);
	n++;
}
console.log(n);
J
run node run.mjs "$scratch/out1" "$scratch/out2"
expect_code 0 "running the modules"
expect "kernels that ran" "$([ "$(cat "$scratch/out")" -ge 11 ] && echo yes)" yes
# Named entries, and those that cannot be.
s --entry kernel_median --format json
expect "one entry" "$(jq -c '[.entries[].name]' "$scratch/out")" '["kernel_median"]'
s --entry nobody
expect_code 2 "an unknown entry"
expect_error "no function 'nobody' for --entry" "an unknown entry"
s --share 2
expect_code 2 "a wrong share"
mkdir "$scratch/p" && cd "$scratch/p" || exit 1
printf 'int other(int);\nint lonely(int x) { return other(x); }\n#include <stdlib.h>\nint *user(int n) { return malloc(n); }\nstatic int t(int x) { return x * 3; }\nstatic int u(int x) { return x / 3; }\nint (*const table[])(int) = { t, u };\nint through(int i) { return table[i](i); }\n' >a.c
"$WASMREADY" audit -q --db "$scratch/db2" --fail-on never . >/dev/null
run "$WASMREADY" split --db "$scratch/db2" --entry lonely --entry user --entry through --format json .
expect_code 1 "an entry that does not link"
expect "why" "$(jq -r '.entries[] | select(.name == "lonely") | .problem' "$scratch/out")" "does not link: undefined symbol: other"
expect "a C library is linked for one that allocates" \
	"$(jq -c '[.entries[] | select(.name == "user") | .needs[] | .name | select(. == "dlmalloc")]' "$scratch/out")" '["dlmalloc"]'
expect "what a table of functions holds is needed" \
	"$(jq -c '[.entries[] | select(.name == "through") | .needs[] | select(.kind == "code") | .name] | sort' "$scratch/out")" '["t","through","u"]'
# Two programs in one tree, each with its helper, its table and what both share: a module holds functions of one.
mkdir "$scratch/two" && cd "$scratch/two" || exit 1
printf 'int t[400] = { 1 };\nint shared(int x) { for (int i = 0; i < 400; i++) x = x * 31 + t[i] / (x | 1); return x; }\n' >lib.c
printf 'int shared(int);\nint helper(int x) { return x + 1; }\nint first(int x) { return helper(shared(x)); }\nint more(int x) { return 2 * shared(x); }\n' >one.c
printf 'int shared(int);\nint helper(int x) { return x + 2; }\nint second(int x) { return 3 * helper(shared(x)); }\n' >two.c
printf 'int shared(int);\nint mode = 1;\nint third(int x) { return mode + shared(x); }\n' >three.c
printf 'int shared(int);\nint mode = 2;\nint fourth(int x) { return mode * shared(x); }\n' >four.c
printf 'int helper(int);\nint lost(int x) { return helper(x); }\n' >five.c
"$WASMREADY" audit -q --db "$scratch/db3" --fail-on never . >/dev/null
twice() { run "$WASMREADY" split --db "$scratch/db3" --share 0 --format json "$@" .; }
modules() { jq -c '[.modules[].entries] | sort' "$scratch/out"; }
twice --entry first --entry more --entry second
expect_code 0 "a function that two programs define: $(cat "$scratch/err")"
expect "a function that two programs define" "$(modules)" '[["first","more"],["second"]]'
twice --entry third --entry fourth
expect_code 0 "a variable that two programs define: $(cat "$scratch/err")"
expect "a variable that two programs define" "$(modules)" '[["fourth"],["third"]]'
twice --entry first --entry third
expect "nothing twice" "$(modules)" '[["first","third"]]'
twice --entry lost --entry more
expect_code 1 "a choice that nobody makes"
expect "why" "$(jq -r '.entries[] | select(.name == "lost") | .problem' "$scratch/out")" \
	"does not link: helper is defined in one.c and two.c"
cd "$scratch/p" || exit 1
run "$WASMREADY" split --db "$scratch/db2" .
expect_code 0 "no kernels"
expect "no kernels" "$(grep -c "name them with --entry" "$scratch/out")" 1
finish
