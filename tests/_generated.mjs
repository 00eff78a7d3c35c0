// Writes a project whose one kind of thing comes N times: node tests/_generated.mjs SHAPE N FOLDER.
//
// Without arguments it prints the shapes. One file holds all of them unless the shape says
// otherwise. What is written is C that compiles for the host, so that the analyzer sees it
// all; it is made to be large, not to be sensible.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const many = (n, line) => Array.from({ length: n }, (_, i) => line(i)).join("\n") + "\n";
const file = (text) => ({ "a.c": text });
// The functions of a project, that many lines in each.
const inside = (n, line, each = 10) => many(Math.ceil(n / each), (f) =>
	`void in${f}(char *p, long n, int i)\n{\n\t(void)p, (void)n, (void)i;\n`
	+ many(Math.min(each, n - f * each), (k) => "\t" + line(f * each + k)) + "}");
// A library: all functions are reached.
const main = "";

const shapes = {
	functions: (n) => file(many(n, (i) => `int g${i}(int a) { return a + ${i}; }`) + main),
	statics: (n) => file(many(n, (i) => `static int g${i}(int a) { return a + ${i}; }`)
		+ "int main(int c, char **v)\n{\n\t(void)v;\n" + many(n, (i) => `\tc += g${i}(c);`) + "\treturn c;\n}\n"),
	calls: (n) => file("#include <stdio.h>\n#include <unistd.h>\n#include <stdlib.h>\n#include <signal.h>\n#include <sys/mman.h>\n#include <sys/socket.h>\n"
		+ "int own(int);\nint own(int a) { return a; }\n"
		+ inside(n, (i) => ["own(i);", "(void)fork();", "puts(p);", "free(malloc(n));", "(void)kill(1, 9);",
			"(void)mmap(0, n, PROT_READ | PROT_EXEC, MAP_SHARED, 0, 0);", "(void)socket(i, 1, 0);",
			"(void)getpid();", "(void)sysconf(i);", "execl(p, p, (char *)0);"][i % 10]) + main),
	// All in one function.
	calls_one: (n) => file("#include <unistd.h>\n#include <signal.h>\nint own(int);\nint own(int a) { return a; }\n"
		+ inside(n, (i) => ["own(i);", "(void)fork();", "(void)kill(1, 9);", "usleep(9);"][i % 4], n) + main),
	globals: (n) => file(many(n, (i) => `int v${i}; static volatile long s${i} = ${i};`)
		+ inside(n, (i) => `v${i} += s${i}; s${i}++;`) + main),
	shared: (n) => file("#include <pthread.h>\n" + many(n, (i) => `volatile int v${i}; static int w${i};`)
		+ "static void *run(void *p)\n{\n" + many(n, (i) => `\tv${i}++; w${i} = 1;`) + "\treturn p;\n}\n"
		+ "int main(void)\n{\n\tpthread_t t;\n\tpthread_create(&t, 0, run, 0);\n"
		+ many(n, (i) => `\twhile (!v${i}) ; w${i}++;`) + "\treturn 0;\n}\n"),
	threads: (n) => file("#include <pthread.h>\nint v;\n"
		+ many(n, (i) => `static int w${i}; static void *run${i}(void *p) { v++; w${i}++; return p; }`)
		+ inside(n, (i) => `pthread_t t${i}; pthread_create(&t${i}, 0, run${i}, p); pthread_join(t${i}, 0); w${i}--;`) + main),
	casts: (n) => file("typedef void fn(int); typedef int gn(long, char *);\n"
		+ many(n / 10, (i) => `void t${i}(int a) { (void)a; }`)
		+ inside(n, (i) => [`((gn *)t${(i / 6 | 0) % (n / 10 | 0)})(n, p);`, "i = (int)(long)p;", "p = (char *)(long)i;", "i = (int)n;",
			`fn *q${i} = (fn *)(void *)p; q${i}(i);`, "*(short *)(p + n) = (short)i;"][i % 6]) + main),
	asm: (n) => file(many(n / 10, (i) => `__asm__(".globl lab${i}\\nlab${i}: nop");`)
		+ inside(n, (i) => ['__asm__ volatile("cpuid" : : "a"(i) : "ebx", "ecx", "edx");', '__asm__("" : : : "memory");',
			'__asm__("addl $1, %0" : "+r"(i));'][i % 3]) + main),
	records: (n) => file("#include <stdio.h>\n" + many(n, (i) => `struct r${i} { long a; void *p; char c; unsigned b : 3; long l${i}; };`)
		+ inside(n, (i) => `struct r${i} *q${i} = (void *)p; fwrite(q${i}, sizeof *q${i}, 1, stdout);`) + main),
	intrinsics: (n) => file("#include <immintrin.h>\n" + inside(n, (i) =>
		["_mm_storeu_si128((__m128i *)p, _mm_shuffle_epi8(_mm_load_si128((__m128i *)p), _mm_setzero_si128()));",
			"_mm_store_si128((__m128i *)p, _mm_madd_epi16(_mm_loadu_si128((__m128i *)p), _mm_setzero_si128()));",
			"for (; i < n; i++) _mm_storeu_ps((float *)p, _mm_rsqrt_ps(_mm_loadu_ps((float *)p)));"][i % 3]) + main),
	loops: (n) => file("#include <alloca.h>\nvolatile int flag; int poll_it(void);\nvoid use(void *);\n" + inside(n, (i) =>
		["while (!flag) ;", "for (;;) { if (i++) break; use(p); }", "do use(alloca(n)); while (i--);",
			"for (int k = 0; k < i; k++) for (int m = 0; m < n; m++) p[k * n + m] = 0;"][i % 4]) + main),
	strings: (n) => file("#include <stdio.h>\n" + inside(n, (i) => `fopen("/${["proc", "dev", "sys", "etc", "tmp"][i % 5]}/${i}", "r");`) + main),
	errors: (n) => file("#ifdef __wasm__\n#define HOST(x, i) missing##i(x)\n#else\n#define HOST(x, i) (void)(x)\n#endif\n"
		+ inside(n, (i) => `HOST(un${i % 3 ? "" : i % 100}known, ${i});`.replace(/un\d*known/, (m) => `n`)) + main),
	undeclared: (n) => file("#ifdef __wasm__\n#define HOST(i) lost##i\n#else\n#define HOST(i) 1\n#endif\n"
		+ inside(n, (i) => `i += HOST(${i % (n / 4 | 0)});`) + main),
	undone: (n) => file("#ifndef __wasm__\ntypedef int here;\n#endif\n"
		+ inside(n, (i) => i % 2 ? `x${i - 1}++;` : `here x${i} = 0;`) + main),
	// The errors are all of one function.
	errors_one: (n) => file("#ifndef __wasm__\ntypedef int here;\n#endif\n"
		+ inside(n, (i) => i % 2 ? `x${i - 1}++;` : `here x${i} = 0;`, n) + main),
	warnings: (n) => file("#include <stdio.h>\n" + inside(n, (i) => ['printf("%ld", sizeof(long));', "i = n << 40;", "n = 0x123456789abL;",
		"if (n > 0x7fffffffffL) i++;", "printf(\"%lu\", (unsigned long long)n);"][i % 5]) + main),
	macros: (n) => file("#include <unistd.h>\n#define PAIR(x) do { (void)fork(); (void)getppid(); (void)(x); } while (0)\n"
		+ inside(n, (i) => `PAIR(${i});`) + main),
	setjmp: (n) => file("#include <setjmp.h>\njmp_buf b;\n" + inside(n, (i) => i % 2 ? "longjmp(b, 1);" : "if (setjmp(b)) return;") + main),
	nested: (n) => { // in blocks, at most as deep as clang admits
		let text = main;
		for (let f = 0; f * 100 < n; f++)
			text += `int deep${f}(int a)\n{\n` + many(100, () => "for (; a;) {") + "a++;\n" + "}\n".repeat(100) + "\treturn a;\n}\n";
		return file(text);
	},
	// A program of N files, each with a function that calls the next one's.
	chain: (n) => Object.fromEntries([
		["main.c", "int f0(int);\nint main(void) { return f0(1); }\n"],
		...Array.from({ length: n }, (_, i) => [`f${String(i).padStart(5, "0")}.c`,
			`int f${i + 1}(int);\nint fork(void);\nint f${i}(int a)\n{\n\tfork();\n\treturn ${i + 1 < n ? `f${i + 1}(a)` : "a"};\n}\n`])]),
	// The same in one file.
	chain_one: (n) => file("int fork(void);\n" + many(n, (i) => `int f${n - i - 1}(int a)\n{\n\tfork();\n\treturn ${i ? `f${n - i}(a)` : "a"};\n}`)
		+ "int main(void) { return f0(1); }\n"),
	// N files that include 50 headers each.
	headers: (n) => Object.fromEntries([
		...Array.from({ length: 50 }, (_, h) => [`h${h}.h`, `#pragma once\nstruct s${h} { long a; void *p; };\n`
			+ `static inline int in${h}(struct s${h} *s) { return (int)s->a + (int)(long)s->p; }\nint fork(void);\n`]),
		...Array.from({ length: n }, (_, i) => [`u${String(i).padStart(5, "0")}.c`,
			many(50, (h) => `#include "h${h}.h"`) + `int u${i}(struct s1 *s)\n{\n\treturn in1(s) + fork();\n}\n`])]),
	// Functions of 300 parameters.
	parameters: (n) => file(many(n, (i) => `int p${i}(${Array.from({ length: 300 }, (_, k) => `${k % 3 ? "int" : "char *"} a${k}`).join(", ")}) { return a1; }`) + main),
	// As many functions whose address is taken as calls through a pointer to such.
	indirect: (n) => file("typedef int fn(int);\n" + many(n, (i) => `static int t${i}(int a) { return a; }`)
		+ "fn *table[] = {\n" + many(n, (i) => `\tt${i},`) + "};\n" + inside(n, (i) => `i += table[i](i);`) + main),
	// The same, where those functions make the calls.
	rounds: (n) => file("typedef int fn(int);\nextern fn *table[];\n" + many(n, (i) => `static int t${i}(int a) { return table[a](a); }`)
		+ "fn *table[] = {\n" + many(n, (i) => `\tt${i},`) + "};\n" + main),
	// Pointers that flow from variable to variable.
	flows: (n) => file("typedef int fn(int);\n" + many(n, (i) => `static int t${i}(int a) { return a; }\nfn *v${i};`)
		+ inside(n, (i) => `v${i} = t${i}; v${(i + 1) % n} = v${i};`) + main),
	flow_cast: (n) => file("typedef int fn(int);\n" + many(n, (i) => `static int t${i}(int a) { return a; }\nvoid *v${i};`)
		+ inside(n, (i) => `v${i} = (void *)t${i}; if (i) v${(i + 1) % n} = v${i}; ((void (*)(long))v${i})(n);`) + main),
	wide: (n) => file("#include <sys/types.h>\n#include <stdlib.h>\n#include <time.h>\nlong long w0;\n" + many(n, (i) => `long long w${i + 1}; int z${i};`)
		+ inside(n, (i) => `w${i + 1} = w${i}; z${i} = (int)w${i}; w${i} = strtoll(p, 0, 0); z${i} = time(0);`) + main),
	recursion: (n) => file(many(n, (i) => `int r${i}(int);`) + many(n, (i) => `int r${i}(int a) { return r${(i + 1) % n}(a) + r${i}(a - 1) + r${(i * 7) % n}(a); }`) + main),
	frames: (n) => file("void use(void *);\n" + many(n, (i) => `void fr${i}(int n) { char b[${100000 + i}]; char v[n]; use(b); use(v); }`)
		+ "int main(void) { fr0(1); return 0; }\n"),
	// Many locals in one function.
	locals: (n) => file("void use(void *);\n" + inside(n, (i) => `{ char b${i}[2000]; use(b${i}); }`, n) + main),
	skips: (n) => file("#include <unistd.h>\n" + many(n, (i) => `#ifdef __wasm__\nint sk${i};\n#else\nint sk${i}(void) { return fork(); }\n#endif`) + main),
	allows: (n) => file("#include <unistd.h>\n" + inside(n, (i) => `(void)fork(); // wasmready: allow(api/process) ${i}`) + main),
	allows_file: (n) => file(many(n, (i) => `// wasmready: allow-file(api/p*) reason ${i}`) + "#include <unistd.h>\n" + inside(n, () => "(void)fork();") + main),
	kernels: (n) => file("#include <stdint.h>\n" + many(n, (i) => `void k${i}(const uint8_t *src, uint8_t *dst, int width, int height, int stride)\n{\n`
		+ "\tfor (int y = 0; y < height; y++)\n\t\tfor (int x = 0; x < width; x++)\n\t\t\tdst[y * stride + x] = src[y * stride + x] + 1;\n}") + main),
	// Kernels that call kernels.
	kernel_calls: (n) => file("#include <stdint.h>\n" + many(n, (i) => `void k${i}(const uint8_t *src, uint8_t *dst, int width, int height)\n{\n`
		+ "\tfor (int y = 0; y < height; y++)\n\t\tfor (int x = 0; x < width; x++)\n\t\t\tdst[y * width + x] = src[y * width + x] + 1;\n"
		+ (i ? `\tk${i - 1}(src, dst, width, height);\n` : "") + "}") + main),
	undefined: (n) => file(many(n, (i) => `int un${i}(int); extern int uv${i};`) + inside(n, (i) => `un${i}(uv${i});`) + main),
	file_asm: (n) => file(many(n, (i) => `__asm__(".globl un${i}\\nun${i}: ret");\nint un${i}(int);`) + inside(n, (i) => `un${i}(i);`) + main),
	variadic: (n) => file("#include <stdarg.h>\n" + many(n, (i) => `int va${i}(int n, ...) { va_list l; va_start(l, n); n = va_arg(l, int); va_end(l); return n; }`)
		+ inside(n, (i) => `va${i}(1, n, p);`) + main),
	unprototyped: (n) => file(many(n, (i) => `int up${i}();`) + inside(n, (i) => `up${i}(n, p);`) + many(n, (i) => `int up${i}(a) int a; { return a; }`) + main),
	atomics: (n) => file("#include <stdatomic.h>\n" + many(n, (i) => `_Atomic long a${i};`) + inside(n, (i) => `a${i}++; __sync_synchronize();`) + main),
	floats: (n) => file("#include <math.h>\n#include <stdio.h>\n" + many(n, (i) => `long double ld${i};`)
		+ inside(n, (i) => `ld${i} = fma(n, i, ld${i}) * i + n; i = (int)(unsigned)ld${i}; printf("%Lg", ld${i});`) + main),
	constants: (n) => file("unsigned long x;\n" + inside(n, (i) => `x = ${i}ul * 0x10000ul * 0x10000ul; x = sizeof(x) * n;`) + main),
	callbacks: (n) => file("#include <stdlib.h>\n#include <signal.h>\n"
		+ many(n, (i) => `static int c${i}(const void *a, const void *b) { return a < b; } static void h${i}(int s) { (void)s; }`)
		+ inside(n, (i) => `qsort(p, n, 1, c${i}); signal(i, h${i});`) + main),
	data: (n) => file(many(n, (i) => `__attribute__((constructor)) static void ct${i}(void) { } char big${i}[70000] = { 1 };`) + main),
	redeclared: (n) => file(many(n, () => "int own(int); int fork(void); extern int var;")
		+ inside(n, () => "own(i); fork(); var++;") + "int own(int a) { return a; }\nint var;\n"),
	// As a generator may write it, and a minifier.
	one_line: (n) => file("int fork(void); int own(int); void all(int i) { " + many(n, (i) => `fork(); own(i); i += (int)(long)&i;`).replaceAll("\n", " ") + "}\n"),
	wrong_line: (n) => file("#ifdef __wasm__\n#define HOST(x) (x).none\n#else\n#define HOST(x) (x)\n#endif\nint all(int i) { "
		+ many(n, () => "i += HOST(i);").replaceAll("\n", " ") + "return i; }\n"),
	prototypes: (n) => file(many(n, () => "int own(int);") + "int main(void)\n{\n\treturn own(1);\n}\n"),
	forward_structs: (n) => file("struct s { int a; };\n" + many(n, () => "struct s;") + "int main(void)\n{\n\treturn 0;\n}\n"),
	warned_lines: (n) => file("#include <stdio.h>\n#include <inttypes.h>\n"
		+ many(n, (i) => `void all${i}(int64_t n) { printf("%ld\\n", n); }`)),
	warned_line: (n) => file("#include <stdio.h>\n#include <inttypes.h>\nvoid all(int64_t n) { "
		+ many(n, () => 'printf("%ld\\n", n);').replaceAll("\n", " ") + "}\n"),
	stack_chain: (n) => file("void use(void *);\n" + many(n, (i) => `void s${i}(int n) { char b[${2000 + i}]; use(b); ${i ? `s${i - 1}(n);` : ""} }`)),
	va_one: (n) => file("#include <stdarg.h>\n#include <stdio.h>\nvoid v(int n, ...)\n{\n\tva_list l;\n"
		+ many(n, () => "\tva_start(l, n); vprintf(\"\", l); va_end(l); while (n--) vprintf(\"\", l);") + "}\n"),
	skips_used: (n) => file("#include <immintrin.h>\n" + many(n, (i) => `void f${i}(__m128i *p)\n{\n#ifndef __wasm__\n\t_mm_store_si128(p, _mm_setzero_si128());\n#endif\n}`)),
	clash: (n) => ({
		"a.c": many(n, (i) => `int s${i}(int a) { return a; }\nint t${i};`) + main,
		"b.c": many(n, (i) => `int s${i}(long, int);\nint t${i}(void);`) + inside(n, (i) => `s${i}(n, i); t${i}();`),
	}),
	flat: (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`d${i % 50}/u${i}.c`, `int fork(void);\nint u${i}(void) { return fork(); }\n`])),
};

const [shape, size, folder] = process.argv.slice(2);
if (!shape) {
	console.log(Object.keys(shapes).join("\n"));
} else if (!shapes[shape] || !(Number(size) > 0) || !folder) {
	console.error("usage: _generated.mjs SHAPE N FOLDER");
	process.exit(2);
} else {
	for (const [name, text] of Object.entries(shapes[shape](Number(size)))) {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}
