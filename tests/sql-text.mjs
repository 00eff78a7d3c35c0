// SQL that is longer than five lines is a file (analyzer/*/NAME.sql, which the build puts into the program), not a
// string of C: it is read, laid out and commented as what it is.
// labels: quick
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const { SOURCE } = process.env;
const LINES_MAX = 5;

// Two of lint's are put together of macros (affected.c).
const left = new Map([["analyzer/lint", 2]]);

// Comments, characters and strings, so that a quote in a comment begins nothing.
const tokens = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])+'|"(?:\\.|[^"\\\n])*"/g;
const statement = /\b(SELECT|INSERT (OR [A-Z]+ )?INTO|REPLACE INTO|UPDATE [a-z._]+ SET|DELETE FROM|CREATE (TEMP )?(TABLE|VIEW|INDEX))\b/;

// Strings that stand side by side, or with a macro or a comment between, are one: { line, lines }.
function longSql(text) {
	const found = [];
	let run = null, end = 0, line = 1, at = 0;
	const close = () => {
		if (run && run.to - run.line >= LINES_MAX && statement.test(run.text))
			found.push({ line: run.line, lines: run.to - run.line + 1 });
		run = null;
	};
	for (const match of text.matchAll(tokens)) {
		line += text.slice(at, match.index).split("\n").length - 1;
		at = match.index;
		if (match[0][0] !== "\"")
			continue;
		const between = text.slice(end, match.index).replace(/\/\/[^\n]*/g, "");
		if (!run || !/^[\sA-Z_\\]*$/.test(between)) {
			close();
			run = { line, text: "" };
		}
		run.text += match[0].slice(1, -1);
		run.to = line;
		end = match.index + match[0].length;
	}
	close();
	return found;
}

function* sources(dir) {
	for (const entry of readdirSync(path.join(SOURCE, dir), { withFileTypes: true })) {
		const name = path.posix.join(dir, entry.name);
		if (entry.isDirectory())
			yield* sources(name);
		else if (name.endsWith(".c"))
			yield name;
	}
}

test("SQL of more than five lines is no string of C", () => {
	const folders = new Map();
	for (const top of ["analyzer", "reports"])
		for (const file of sources(top)) {
			const folder = path.posix.dirname(file);
			for (const { line, lines } of longSql(readFileSync(path.join(SOURCE, file), "utf8")))
				folders.set(folder, [...folders.get(folder) ?? [], `${file}:${line}: SQL of ${lines} lines`]);
		}
	for (const [folder, said] of folders)
		assert.ok(said.length <= (left.get(folder) ?? 0), said.join("\n"));
});

test("what is one, and what is not", () => {
	const lines = (n, glue = "\n") => Array.from({ length: n }, (_, i) => `\t"${i ? " AND b" : "SELECT a"}"`).join(glue);
	assert.equal(longSql(`f(\n${lines(6)});`).length, 1);
	assert.equal(longSql(`f(\n${lines(6, "\n\t// a \"quoted\" why\n")});`).length, 1, "comments between");
	assert.equal(longSql(`f(\n${lines(3)} LIMIT_MAX\n${lines(3)});`).length, 1, "a macro between");
	assert.equal(longSql(`f(\n${lines(5)});`).length, 0, "five lines");
	assert.equal(longSql(`f(\n${lines(3)});\ng(\n${lines(3)});`).length, 0, "two of three lines");
	assert.equal(longSql(`puts("a"\n"b"\n"c"\n"d"\n"e"\n"f");`).length, 0, "no SQL");
	assert.deepEqual(longSql(`\n\nf(\n${lines(7)});`), [{ line: 4, lines: 7 }]);
});
