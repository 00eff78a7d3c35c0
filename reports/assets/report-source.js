// Source by file: which files have findings that pass the filters, and the text of one with what
// was found under each line. Of a large file only the lines around findings are there.
"use strict";

const FILES_SHOWN = 12;

// Files of a list of findings with their counts by severity, worst first.
function byFile(list) {
	const files = new Map();
	for (const finding of list) {
		if (!files.has(finding.file))
			files.set(finding.file, { path: finding.file, number: finding.fileNumber, list: [], counts: [0, 0, 0, 0] });
		const file = files.get(finding.file);
		file.list.push(finding);
		file.counts[finding.severity]++;
	}
	const order = (a, b) => {
		for (let i = 0; i < 4; i++)
			if (a.counts[i] !== b.counts[i])
				return b.counts[i] - a.counts[i];
		return a.path < b.path ? -1 : 1;
	};
	return [...files.values()].sort(order);
}

const countTags = (counts) => counts.map((n, i) => (n ? el("i", { class: "bhfp"[i] },
	"BHFP"[i] + n) : null)).filter(Boolean);

// A note under a line: what is found there, and the way to its findings.
function sourceNote(finding) {
	return el("span", { class: `note k-${SEVERITIES[finding.severity]}` },
		el("span", { class: "tag" }, SEVERITIES[finding.severity]), " ", finding.message,
		finding.state ? ` (${STATES[finding.state]})` : "", " ",
		el("a", { href: view.link({ ...view.now, path: "", source: finding.file, open: findingKey(finding) }) }, finding.rule[0]), "\n");
}

// The lines that are there of a file, each with its notes.
function sourceText(file) {
	const runs = data.sources[file.number];
	if (typeof runs === "string" || !runs || !runs.length)
		return el("p", { class: "dim" }, `No text: ${typeof runs === "string" ? runs : "the source is gone or has changed since the audit"}.`);
	const notes = new Map();
	for (const finding of file.list)
		notes.set(finding.line, [...(notes.get(finding.line) || []), finding]);
	const pre = el("pre", {});
	let next = 1;
	const gap = (lines) => lines > 0 && pre.append(el("span", { class: "gap" },
		`⋯ ${count(lines, "line", "lines")} without findings\n`));
	for (const [start, lines] of runs) {
		gap(start - next);
		highlighted(lines).slice(0, lines.length).forEach((parts, i) => {
			const found = notes.get(start + i) || [];
			pre.append(el("span", { class: found.length ? "l hit" : "l", id: found.length ? `source-${start + i}` : null },
				el("span", { class: "n", "aria-hidden": "true" }, String(start + i)), ...pieces(parts, 0, 0), "\n"),
			...found.map(sourceNote));
		});
		next = start + lines.length;
	}
	return el("div", { class: "source text", tabindex: "0", role: "group", "aria-label": `Source of ${file.path}` }, pre);
}

function sources() {
	const place = document.getElementById("source-files");
	let drawn = null, all = false;

	const link = (file) => el("li", {}, el("a", { href: view.link({ ...view.now, source: file.path, open: "" }),
		onclick: (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey)
				return;
			event.preventDefault();
			view.set({ source: file.path, open: "" });
			document.getElementById("source").scrollIntoView();
		} }, file.path), " ", ...countTags(file.counts));

	function index(files) {
		const shown = all ? files : files.slice(0, FILES_SHOWN);
		return el("div", {}, el("ul", { class: "files" }, ...shown.map(link)),
			shown.length < files.length ? el("button", { type: "button", onclick: () => {
				all = true;
				draw(view.now);
			} }, `All ${files.length.toLocaleString("en")} files`) : null);
	}

	// Goes to the finding before or behind what is in sight.
	function step(way) {
		const box = place.querySelector(".source"), hits = [...box.querySelectorAll(".hit")];
		const top = (hit) => hit.offsetTop - box.clientHeight / 4;
		const at = box.scrollTop;
		const to = way > 0 ? hits.find((hit) => top(hit) > at + 2) : hits.findLast((hit) => top(hit) < at - 2);
		if (to)
			box.scrollTop = top(to);
	}

	function one(file, files) {
		const [label] = choice("File", files.map(({ path }) => [path, path]), (path) => view.set({ source: path }));
		label.querySelector("select").value = file.path;
		return el("div", {}, el("div", { class: "tools" }, label, ...countTags(file.counts),
			el("button", { type: "button", onclick: () => step(-1) }, "Previous finding"),
			el("button", { type: "button", onclick: () => step(1) }, "Next finding"),
			el("button", { type: "button", onclick: () => view.set({ source: "" }) }, "All files")), sourceText(file));
	}

	function draw(state) {
		const files = byFile(passing.list({ ...state, path: "" }));
		const file = files.find(({ path }) => path === state.source);
		place.replaceChildren(state.source && !file ? el("p", { class: "empty" }, "No finding of this file passes the filters. ",
			el("button", { type: "button", onclick: () => view.set({ source: "" }) }, "All files"))
			: file ? one(file, files) : files.length ? index(files)
				: el("p", { class: "empty" }, "No finding passes these filters."));
		if (file && place.querySelector(".hit"))
			step(1);
	}

	view.listen((state) => {
		const now = view.link({ ...state, open: "", sort: "", list: "", verdict: "", for: "", by: "rule", path: "" });
		if (now === drawn)
			return;
		drawn = now;
		draw(state);
	});
}
