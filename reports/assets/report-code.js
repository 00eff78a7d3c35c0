// Source: an excerpt with C highlighted and the place marked, and the path that leads to it.
"use strict";

hljs.registerLanguage("c", hljsC);

// The tree that highlight.js makes, flattened to [text, scope] and cut at line ends; its HTML
// is not used, so that text stays text.
function highlighted(lines) {
	const out = [[]];
	const walk = (node, scope) => {
		if (typeof node === "string") {
			node.split("\n").forEach((part, i) => {
				if (i)
					out.push([]);
				if (part)
					out.at(-1).push([part, scope]);
			});
			return;
		}
		for (const child of node.children)
			walk(child, node.scope || scope);
	};
	walk(hljs.highlight(lines.join("\n"), { language: "c", ignoreIllegals: true })._emitter.root, "");
	return out;
}

// The pieces of a line as nodes; those from one column to another inside a <mark>.
function pieces(line, from, to) {
	const nodes = [], mark = el("mark", {});
	let at = 0;
	for (const [part, scope] of line) {
		const cuts = [0, from - at, to - at, part.length].map((n) =>
			Math.min(Math.max(n, 0), part.length));
		for (let i = 0; i < 3; i++) {
			const bit = part.slice(cuts[i], cuts[i + 1]);
			if (!bit)
				continue;
			const node = scope ? el("span", { class: `c-${scope.split(".")[0]}` }, bit) : bit;
			if (i === 1) {
				if (!mark.parentNode && !mark.hasChildNodes())
					nodes.push(mark);
				mark.append(node);
			} else {
				nodes.push(node);
			}
		}
		at += part.length;
	}
	return nodes;
}

// Lines around one of a file, as [number, text], or why there are none.
function sourceLines(file, line, around) {
	const runs = data.sources[file];
	if (typeof runs === "string")
		return runs;
	for (const [start, lines] of runs || []) {
		if (line >= start && line < start + lines.length) {
			const from = Math.max(line - around, start);
			return lines.slice(from - start, line + around + 1 - start)
				.map((text, i) => [from + i, text]);
		}
	}
	return "the source is gone or has changed since the audit";
}

// What to mark in a line: the word at a column.
function wordAt(line, at) {
	if (at < 0 || at >= line.length)
		return [0, 0];
	const word = /^[\p{L}\p{N}_$]+/u.exec(line.slice(at));
	return [at, at + (word ? word[0].length : 1)];
}

// file is a string's number; mark the column to mark, or the name to look for.
function excerpt(file, line, mark, around) {
	const lines = sourceLines(file, line, around);
	if (typeof lines === "string")
		return el("p", { class: "dim" }, `No excerpt: ${lines}.`);
	const pre = el("pre", {});
	highlighted(lines.map(([, text]) => text)).forEach((parts, i) => {
		const [number, shown] = lines[i];
		const hit = number === line;
		const at = typeof mark === "string" ? shown.search(new RegExp(`(?<![\\p{L}\\p{N}_$])${
			mark.replace(/[^\p{L}\p{N}_]/gu, "\\$&")}(?![\\p{L}\\p{N}_$])`, "u")) : mark;
		pre.append(el("span", { class: hit ? "l hit" : "l" },
			el("span", { class: "n", "aria-hidden": "true" }, (hit ? "▸ " : "") + number),
			...pieces(parts, ...(hit ? wordAt(shown, at) : [0, 0])), "\n"));
	});
	return el("div", { class: "source", tabindex: "0", role: "group",
		"aria-label": `Source around ${text(file)} line ${line}` }, pre);
}

// The path from an entry point, a step each, which opens the call that leads on.
function route(finding) {
	const steps = [];
	for (let at = finding.reach; at >= 0 && steps.length < 1000; at = data.reach[at][3])
		steps.unshift(data.reach[at]);
	if (!steps.length)
		return null;
	const step = ([name, file, line], i) => {
		const shown = text(name);
		const where = file < 0 ? null
			: el("span", { class: "dim" }, `${i ? "called at" : "entry point,"} ${text(file)}:${line}`);
		if (file < 0 || !line)
			return el("li", {}, el("code", {}, shown), " ", where);
		const details = el("details", {}, el("summary", {}, el("code", {}, shown), " ", where));
		details.addEventListener("toggle", () => {
			if (details.open && details.children.length === 1)
				details.append(excerpt(file, line, shown, 4));
		});
		return el("li", {}, details);
	};
	return el("div", { class: "path-to" },
		el("p", { class: "dim" }, steps.length === 1 ? "It is in an entry point:"
			: `Reached in ${count(steps.length - 1, "call", "calls")} from an entry point:`),
		el("ol", { class: "route" }, ...steps.map(step)));
}
