// A small project whose names, strings and comments try to break out of what is written of
// them: markup, quotes, bidirectional controls, bytes that are no UTF-8.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const ATTACK = "</script><script>window.pwned = 1</script><!--<img src=x onerror=alert(2)>";

// The name of its folder, which is that of the project.
export const hostileName = "hostile </title><script>alert(1)</script> & 'co'".replace(/\//g, "\u2215");

// Names as bytes: one is no valid UTF-8.
const names = ["src/main.c", "src/many.c", "src/<script>alert(1)<!--.c", "src/quo\"te'&.c",
	"src/bi\u202edi\u2028.c", "src/deep/er/leaf.c"].map((name) => Buffer.from(name));
names.push(Buffer.concat([Buffer.from("src/caf"), Buffer.from([0xe9]), Buffer.from(".c")]));

function sourceOf(name, index) {
	if (index === 0)
		return `#include <unistd.h>
#include <setjmp.h>
extern int other1(void);
static jmp_buf env;
static int twice(int n) { return n + fork(); } /* ${ATTACK} */
#ifdef __x86_64__
static void pause_cpu(void) { __asm__ volatile("pause"); fork(); }
#else
static void pause_cpu(void) {}
#endif
int never_called(void) { return fork(); }
int allowed(void) { return fork(); } // wasmready: allow(api/process) because ${ATTACK}
int main(void)
{
	pause_cpu();
	if (setjmp(env))
		return 1;
	return twice(${"other1()"}) + 0 * sizeof "${ATTACK}";
}
int gone(void) __asm__("<img src=x onerror=alert(3)>");
int labelled(void) __asm__("</script><script>window.pwned = 3</script>");
int labelled(void) { return fork() + gone(); }
int \u00fcber\u4e2d(void) { return fork(); }
`;
	if (index === 1)
		return `#include <unistd.h>\nint other1(void)\n{\n\tint n = 0;\n${
			"\tn += fork();\n".repeat(120)}\treturn n;\n}\n`;
	return `#include <unistd.h>\nint other${index}(void)\n{\n\treturn fork(); /* caf\xe9 \u202e ${
		ATTACK} */\n}\n`;
}

function pathOf(root, name) {
	return Buffer.concat([Buffer.from(`${root}/`), name]);
}

function jsonString(bytes) {
	const parts = [Buffer.from('"')];
	for (const byte of bytes)
		parts.push(byte === 0x22 || byte === 0x5c ? Buffer.from([0x5c, byte]) : Buffer.from([byte]));
	parts.push(Buffer.from('"'));
	return Buffer.concat(parts);
}

export function writeHostile(root) {
	mkdirSync(join(root, "src/deep/er"), { recursive: true });
	const entries = names.map((name, i) => {
		writeFileSync(pathOf(root, name), Buffer.from(sourceOf(name, i), i > 1 && i % 2 ? "latin1" : "utf8"));
		return Buffer.concat([Buffer.from('{"directory":'), jsonString(Buffer.from(root)),
			Buffer.from(',"file":'), jsonString(name), Buffer.from(',"arguments":["cc","-c",'),
			jsonString(name), Buffer.from("]}")]);
	});
	writeFileSync(join(root, "compile_commands.json"), Buffer.concat([Buffer.from("["),
		...entries.flatMap((entry, i) => (i ? [Buffer.from(",\n"), entry] : [entry])),
		Buffer.from("]\n")]));
}

