// What a terminal or a log gets must be text: no control byte but the ends of lines, tabs only
// where the format has them, valid UTF-8, nothing that reorders what is shown, and no line that a
// runner of workflows takes for a command. Usage: _screen.mjs FORMAT FILE; prints what is wrong.
import { readFileSync } from "node:fs";

const [format, file] = process.argv.slice(2);
const bytes = readFileSync(file);
const wrong = [];

// A diff has the bytes of the files; its own lines are the names.
const lines = format === "diff"
	? Buffer.from(bytes.toString("latin1").split("\n").filter((line) => /^(---|\+\+\+|@@) /.test(line)).join("\n"), "latin1")
	: bytes;
let text = "";
try {
	text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(lines);
} catch {
	wrong.push("not UTF-8");
	text = lines.toString("latin1");
}
function check(what, pattern) {
	const found = pattern.exec(text);
	if (found)
		wrong.push(`${what}: ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 40))}`);
}
if (format === "csv")
	text = text.replaceAll("\r\n", "\n");
// Our own scripts in a page have a control or two in a string.
if (format === "html")
	check("a control", /[\x1b\x7f-\x9f]/);
else if (["tabs", "dot", "make", "diff"].includes(format))
	check("a control", /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
else
	check("a control", /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
check("a bidirectional control or a separator", /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
if (format === "github")
	text = text.replace(/^::(error|warning|notice) title=wasmready [^:]*::/gm, "");
check("a workflow command", /^\s*::/m);
check("an old workflow command", /##(\[|vso\[|teamcity\[)/);
if (["json", "sarif", "gitlab"].includes(format) && text)
	try {
		JSON.parse(text);
	} catch (error) {
		wrong.push(`no JSON: ${error.message}`);
	}
if (format === "lines")
	for (const line of text.split("\n").filter(Boolean))
		try {
			JSON.parse(line);
		} catch (error) {
			wrong.push(`no JSON: ${error.message}`);
		}
console.log(wrong.join("\n"));
process.exit(wrong.length ? 1 : 0);
