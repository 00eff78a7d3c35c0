// The HTML report's behaviour: the table folds, sorts and filters; findings are
// built from the JSON beside this script when they are asked for; graphs pan and
// zoom. What the audited project wrote reaches the page by textContent only.
"use strict";

const SEVERITIES = ["blocker", "hazard", "flag", "perf"];
const SEVERITY_WORDS = ["blockers", "hazards", "flags", "perf"];
const STATES = ["live", "unreached", "guarded", "suppressed"];
const STATE_HELP = [
	"in the wasm build",
	"in the wasm build, but no entry point reaches it",
	"only the host's build has it; never counted",
	"a comment in the source allows it; never counted",
];
const VERDICTS = ["ready", "flags", "hazard", "blocked"];
const LIST_CHUNK = 50;
const ROWS_MAX = 1000;
const PRINT_MAX = 100;

const data = JSON.parse(document.getElementById("data").textContent);
const text = (n) => (n < 0 ? "" : data.strings[n]);

function el(name, props, ...children) {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(props || {})) {
		if (key.startsWith("on"))
			node.addEventListener(key.slice(2), value);
		else if (key === "class")
			node.className = value;
		else if (value === true)
			node.setAttribute(key, "");
		else if (value !== false && value !== null && value !== undefined)
			node.setAttribute(key, value);
	}
	node.append(...children.filter((child) => child !== null && child !== undefined));
	return node;
}

const count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

function debounced(run) {
	let timer = 0;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, 120);
	};
}

function search(label, placeholder, run) {
	const input = el("input", { type: "search", placeholder, "aria-label": label,
		autocomplete: "off", spellcheck: "false" });
	input.addEventListener("input", debounced(() => run(input.value)));
	return input;
}

function choice(label, options, run) {
	const select = el("select", { onchange: () => run(select.value) },
		...options.map(([value, shown]) => el("option", { value }, shown)));
	return [el("label", {}, el("span", {}, label), select), select];
}

function toggle(label, on, title, run) {
	const button = el("button", { type: "button", "aria-pressed": String(on), title,
		onclick: () => {
			const now = button.getAttribute("aria-pressed") !== "true";
			button.setAttribute("aria-pressed", String(now));
			run(now);
		} }, label);
	return button;
}

// --- Theme: as the system has it, or as the reader says.

function theme() {
	const names = { "": "Auto", light: "Light", dark: "Dark" };
	const order = ["", "light", "dark"];
	const root = document.documentElement;
	const button = el("button", { type: "button", id: "theme", onclick: () => {
		const now = root.dataset.theme || "";
		show(order[(order.indexOf(now) + 1) % order.length]);
	} });
	const show = (name) => {
		if (name)
			root.dataset.theme = name;
		else
			delete root.dataset.theme;
		button.textContent = `Theme: ${names[name]}`;
		try {
			localStorage.setItem("wasmready-theme", name);
		} catch { /* a file may have no storage */ }
	};
	let saved = "";
	try {
		saved = localStorage.getItem("wasmready-theme") || "";
	} catch { /* as above */ }
	show(saved in names ? saved : "");
	document.querySelector(".top").append(button);
}

// --- Table. The markup is the data; rows are put in order again and again.

function table(showFindings) {
	const grid = document.getElementById("grid");
	const body = grid.tBodies[0];
	const targets = data.targets.map(([name]) => name);
	const state = { sort: -1, down: false, words: "", verdict: "", target: 0, flat: false,
		print: false };
	const first = data.targets.findIndex(([, selected]) => selected);
	state.target = Math.max(first, 0);

	const rows = [...body.rows].map((tr) => ({
		tr, kind: tr.className.slice(2), path: tr.cells[0].textContent,
		cells: [...tr.cells].slice(1).map((td) => td.dataset.v.split(" ").map(Number)),
		children: [], open: false,
	}));
	for (const [path, ...cells] of JSON.parse(document.getElementById("functions").textContent))
		rows.push({ tr: null, kind: "function", path, cells, children: [], open: false });
	const total = rows.find((row) => row.kind === "total");
	if (!total)
		return;
	const known = new Map(rows.filter((row) => row.kind !== "function")
		.map((row) => [row.path, row]));
	for (const row of rows) {
		if (row === total)
			continue;
		row.parent = parent(row);
		row.parent.children.push(row);
		row.level = 0;
	}
	level(total, 1);
	total.open = true;
	if (rows.length <= 60)
		for (const row of rows)
			row.open = row.kind === "folder" || row === total;
	else if (total.children.length === 1)
		total.children[0].open = true;

	function parent(row) {
		if (row.kind === "function")
			return known.get(row.path.slice(0, row.path.lastIndexOf(":"))) || total;
		for (let at = row.path.lastIndexOf("/"); at > 0; at = row.path.lastIndexOf("/", at - 1)) {
			const up = known.get(row.path.slice(0, at));
			if (up && up !== row && up.kind === "folder")
				return up;
		}
		return total;
	}

	function level(row, n) {
		row.level = n;
		for (const child of row.children)
			level(child, n + 1);
	}

	function compare(a, b) {
		if (state.sort >= 0) {
			const one = a.cells[state.sort], two = b.cells[state.sort];
			for (let i = 0; i < one.length; i++)
				if (one[i] !== two[i])
					return state.down ? two[i] - one[i] : one[i] - two[i];
		} else if ((a.kind === "folder") !== (b.kind === "folder")) {
			return a.kind === "folder" ? -1 : 1;
		} else if (state.down) {
			return a.path < b.path ? 1 : -1;
		}
		return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
	}

	const leaf = (row) => row.kind !== "total" && (row.kind !== "folder" || !row.children.length);

	function matches(row) {
		if (state.words && !row.path.toLowerCase().includes(state.words))
			return false;
		if (!state.verdict)
			return true;
		const rank = row.cells[state.target][0];
		return (rank < 0 ? "unknown" : VERDICTS[rank]) === state.verdict;
	}

	const filtered = () => state.words !== "" || state.verdict !== "";

	// Appends what is shown of a row's subtree; returns whether anything is.
	function walk(row, out) {
		const at = out.length;
		let any = (leaf(row) || row.kind === "file") && matches(row);
		out.push(row);
		if (row.open || state.print || filtered()) {
			for (const child of [...row.children].sort(compare)) {
				if (child.kind === "function" && !row.open && !filtered())
					continue;
				any = walk(child, out) || any;
			}
		}
		if (filtered() && !any && row !== total)
			out.length = at;
		return any;
	}

	function shown() {
		if (!state.flat) {
			const out = [];
			walk(total, out);
			return out;
		}
		const kind = rows.some((row) => row.kind === "function") ? "function"
			: rows.some((row) => row.kind === "file") ? "file" : "folder";
		return [total, ...rows.filter((row) => row.kind === kind && matches(row)).sort(compare)];
	}

	function cell(values) {
		const verdict = values[0] < 0 ? "unknown" : VERDICTS[values[0]];
		const td = el("td", { class: `v-${verdict}` }, el("b", {}, verdict));
		for (let i = 0; i < 4; i++)
			if (values[i + 1])
				td.append(" ", el("i", { class: "bhfp"[i] }, "BHFP"[i] + values[i + 1]));
		return td;
	}

	function element(row) {
		if (!row.tr)
			row.tr = el("tr", { class: "r-function" }, el("th", { scope: "row" }),
				...row.cells.map(cell));
		if (row.tr.row !== row) {
			row.tr.row = row;
			row.tr.tabIndex = -1;
			row.tr.dataset.to = "";
		}
		const base = state.flat || !row.parent || row.parent === total ? ""
			: row.parent.path + (row.kind === "function" ? ":" : "/");
		const name = row === total ? "whole project" : row.path.slice(base.length);
		const folds = row.children.length > 0 && !state.flat;
		const open = folds && (row.open || state.print || filtered());
		row.tr.setAttribute("aria-level", state.flat ? 1 : Math.min(row.level, 7));
		if (folds)
			row.tr.setAttribute("aria-expanded", String(open));
		else
			row.tr.removeAttribute("aria-expanded");
		row.tr.cells[0].replaceChildren(
			el("span", { class: "fold", "aria-hidden": "true" },
				folds && row !== total ? (open ? "▾" : "▸") : ""),
			name + (row.kind === "folder" ? "/" : ""));
		return row.tr;
	}

	function render(focus) {
		const list = shown();
		const active = focus || (document.activeElement && document.activeElement.row);
		body.replaceChildren(...list.slice(0, ROWS_MAX).map(element));
		for (const row of list)
			if (row.tr)
				row.tr.tabIndex = -1;
		const at = list.includes(active) ? active : list[0];
		if (at && at.tr)
			at.tr.tabIndex = 0;
		if (active && at === active)
			at.tr.focus();
		const leaves = rows.filter((row) => row.kind === "file").length;
		const seen = list.filter((row) => row.kind === "file" || row.kind === "function").length;
		status.textContent = list.length > ROWS_MAX
			? `the first ${ROWS_MAX} of ${list.length} rows: narrow the filter`
			: filtered() ? `${count(seen, "match", "matches")}` : count(leaves, "file", "files");
	}

	function fold(row, open) {
		if (!row.children.length || row === total || state.flat)
			return false;
		row.open = open === undefined ? !row.open : open;
		render(row);
		return true;
	}

	function findings(row, column) {
		showFindings(row === total ? "" : row.path, row.kind, column);
	}

	body.addEventListener("click", (event) => {
		const tr = event.target.closest("tr");
		const td = event.target.closest("td");
		if (!tr || !tr.row || String(getSelection()))
			return;
		if (td)
			findings(tr.row, td.cellIndex - 1);
		else if (!fold(tr.row))
			findings(tr.row, -1);
	});

	body.addEventListener("keydown", (event) => {
		const tr = event.target.closest("tr");
		const go = (to) => {
			if (to && to.row) {
				tr.tabIndex = -1;
				to.tabIndex = 0;
				to.focus();
			}
		};
		if (!tr || !tr.row || event.ctrlKey || event.metaKey || event.altKey)
			return;
		const row = tr.row;
		const keys = {
			ArrowDown: () => go(tr.nextElementSibling),
			ArrowUp: () => go(tr.previousElementSibling),
			Home: () => go(body.rows[0]),
			End: () => go(body.rows[body.rows.length - 1]),
			PageDown: () => go(body.rows[Math.min(tr.sectionRowIndex + 15, body.rows.length - 1)]),
			PageUp: () => go(body.rows[Math.max(tr.sectionRowIndex - 15, 0)]),
			ArrowRight: () => (row.open || !fold(row, true)) && row.children.length &&
				go(tr.nextElementSibling),
			ArrowLeft: () => (row.open && fold(row, false)) || go(row.parent && row.parent.tr),
			Enter: () => findings(row, -1),
			" ": () => fold(row) || findings(row, -1),
		};
		if (keys[event.key]) {
			event.preventDefault();
			keys[event.key]();
		}
	});

	const heads = [...grid.tHead.rows[0].cells];
	heads.forEach((th, index) => {
		const span = th.querySelector("span");
		const button = el("button", { type: "button", onclick: () => {
			const column = index - 1;
			state.down = state.sort === column ? !state.down : column >= 0;
			state.sort = column;
			heads.forEach((other) => other.removeAttribute("aria-sort"));
			th.setAttribute("aria-sort", state.down ? "descending" : "ascending");
			render();
		} }, span.textContent);
		span.replaceChildren(button);
	});
	heads[0].setAttribute("aria-sort", "ascending");

	const status = el("span", { class: "status", role: "status" });
	const [verdictLabel, verdict] = choice("Verdict", [["", "any"],
		...[...VERDICTS].reverse().map((name) => [name, name]), ["unknown", "unknown"]],
	(value) => {
		state.verdict = value;
		render();
	});
	const [targetLabel, target] = choice("for", targets.map((name, i) => [i, name]), (value) => {
		state.target = Number(value);
		render();
	});
	verdict.id = "table-verdict";
	target.value = String(state.target);
	const input = search("Filter paths", "Filter paths", (value) => {
		state.words = value.toLowerCase();
		render();
	});
	const flat = toggle("Flat list", false, "One list instead of folders, to find the worst files",
		(on) => {
			state.flat = on;
			render();
		});
	const all = el("button", { type: "button", onclick: () => {
		const open = rows.some((row) => row.kind === "folder" && !row.open);
		for (const row of rows)
			if (row.kind === "folder")
				row.open = open;
		render();
	} }, "Unfold all");
	document.getElementById("table-tools").append(el("div", { class: "tools" }, input, verdictLabel,
		targetLabel, flat, all, status),
	el("p", { class: "hint" }, "Arrow keys move and fold; Enter or a click on a cell lists the findings."));
	grid.setAttribute("role", "treegrid");
	addEventListener("beforeprint", () => {
		state.print = true;
		render();
	});
	addEventListener("afterprint", () => {
		state.print = false;
		render();
	});
	render();
}

// --- Findings

const findings = data.findings.map((f, index) => ({
	index, rule: data.rules[f[0]], severity: f[1], state: f[2], file: text(f[3]), fileNumber: f[3],
	line: f[4], col: f[5], mark: f[6], fn: text(f[7]), message: text(f[8]), fix: text(f[9]),
	targets: f[10], reach: f[11], reason: f[12] < 0 ? null : text(f[12]), hay: "",
}));

function targetNames(mask) {
	return data.targets.filter((_, i) => mask & (1 << i)).map(([name]) => name);
}

// What a group's findings say, most frequent first: [message, count].
function messages(list) {
	const counts = new Map();
	for (const finding of list)
		counts.set(finding.message, (counts.get(finding.message) || 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function sourceLines(finding) {
	const runs = data.sources[finding.fileNumber];
	if (typeof runs === "string")
		return runs;
	for (const [start, lines] of runs || []) {
		if (finding.line >= start && finding.line < start + lines.length) {
			const from = Math.max(finding.line - 3, start);
			return lines.slice(from - start, finding.line + 4 - start)
				.map((line, i) => [from + i, line]);
		}
	}
	return "the source is gone or has changed since the audit";
}

function marked(line, at) {
	if (at < 0 || at >= line.length)
		return [line];
	const word = /^[\p{L}\p{N}_$]+/u.exec(line.slice(at));
	const end = at + (word ? word[0].length : 1);
	return [line.slice(0, at), el("mark", {}, line.slice(at, end)), line.slice(end)];
}

function source(finding) {
	const lines = sourceLines(finding);
	if (typeof lines === "string")
		return el("p", { class: "dim" }, `No excerpt: ${lines}.`);
	const pre = el("pre", {});
	for (const [number, line] of lines) {
		const hit = number === finding.line;
		pre.append(el("span", { class: hit ? "l hit" : "l" },
			el("span", { class: "n", "aria-hidden": "true" }, (hit ? "▸ " : "") + number),
			...(hit ? marked(line, finding.mark) : [line]), "\n"));
	}
	return el("div", { class: "source", tabindex: "0", role: "region",
		"aria-label": `Source around ${finding.file} line ${finding.line}` }, pre);
}

function route(finding) {
	const steps = [];
	for (let at = finding.reach; at >= 0 && steps.length < 200; at = data.reach[at][3])
		steps.unshift(data.reach[at]);
	if (!steps.length)
		return null;
	if (steps.length === 1)
		return el("p", { class: "dim" }, "It is in an entry point.");
	return el("div", {}, el("span", { class: "dim" }, "Reached by"),
		el("ol", { class: "route" }, ...steps.map(([name, file, line]) => el("li", {},
			el("code", { title: file >= 0 ? `called at ${text(file)}:${line}` : "entry point" },
				text(name))))));
}

function body(finding, byRule) {
	const rule = finding.rule;
	const about = el("dl", { class: "about" });
	const add = (name, value) => value && about.append(el("dt", {}, name), el("dd", {}, value));
	if (!byRule) {
		add("Rule", rule[0]);
		add("Why", rule[4]);
	}
	add("Fix", finding.fix || (byRule ? "" : rule[5]));
	if (finding.reason !== null)
		add("Allowed", finding.reason || "without a reason");
	add("State", `${STATES[finding.state]}: ${STATE_HELP[finding.state]}`);
	add("Targets", targetNames(finding.targets).join(", "));
	return el("div", { class: "body" }, source(finding), about, route(finding));
}

const oneTarget = data.targets.filter(([, selected]) => selected).length === 1;

function item(finding, byRule, usual) {
	const details = el("details", { class: "finding" }, el("summary", {},
		byRule && finding.severity === usual ? null : el("span", { class: `tag k-${SEVERITIES[finding.severity]}` },
			SEVERITIES[finding.severity]),
		el("span", { class: "where" }, byRule ? finding.file : "", byRule ? ":" : "line ",
			el("b", {}, String(finding.line)), finding.fn ? ` ${finding.fn}()` : ""),
		el("span", { class: "what" }, finding.message),
		finding.state ? el("span", { class: "tag state" }, STATES[finding.state]) : null,
		oneTarget ? null : el("span", { class: "dim" }, targetNames(finding.targets).join(", ")),
		el("span", { class: "more", "aria-hidden": "true" })));
	details.addEventListener("toggle", () => {
		if (details.open && details.children.length === 1)
			details.append(body(finding, byRule));
	});
	return el("li", {}, details);
}

function findingList() {
	const groups = document.getElementById("groups");
	const state = { words: "", path: "", pathKind: "", family: "", target: "", by: "rule",
		severities: new Set([0, 1, 2, 3]),
		states: new Set([0, 1, 2, 3].filter((i) => data.show[i])) };
	const open = new Set();

	function hay(finding) {
		if (!finding.hay)
			finding.hay = [finding.file, finding.fn, finding.message, finding.rule[0]]
				.join("\n").toLowerCase();
		return finding.hay;
	}

	function inPath(finding) {
		if (!state.path)
			return true;
		if (state.pathKind === "function")
			return `${finding.file}:${finding.fn}` === state.path;
		return finding.file === state.path || finding.file.startsWith(`${state.path}/`);
	}

	function matches(finding) {
		return state.severities.has(finding.severity) && state.states.has(finding.state) &&
			(!state.family || finding.rule[1] === state.family) &&
			(state.target === "" || finding.targets & (1 << Number(state.target))) &&
			inPath(finding) && (!state.words || hay(finding).includes(state.words));
	}

	function grouped() {
		const found = new Map();
		for (const finding of findings) {
			if (!matches(finding))
				continue;
			const key = state.by === "rule" ? finding.rule[0] : finding.file;
			if (!found.has(key))
				found.set(key, []);
			found.get(key).push(finding);
		}
		const list = [...found].map(([key, list]) => ({ key, list,
			worst: list.reduce((worst, f) => Math.min(worst, f.severity), 3) }));
		if (state.by === "rule")
			list.sort((a, b) => a.worst - b.worst || b.list.length - a.list.length ||
				(a.key < b.key ? -1 : 1));
		else
			list.sort((a, b) => (a.key < b.key ? -1 : 1));
		if (state.by === "file")
			for (const group of list)
				group.list.sort((a, b) => a.line - b.line || a.index - b.index);
		return list;
	}

	function fill(details, group, most) {
		const byRule = state.by === "rule";
		if (details.children.length > 1)
			return;
		if (byRule) {
			const rule = group.list[0].rule;
			const about = el("dl", { class: "about" }, el("dt", {}, "Why"), el("dd", {}, rule[4]));
			// A fix with places to fill is told by each finding.
			if (!rule[5].includes("{"))
				about.append(el("dt", {}, "Fix"), el("dd", {}, rule[5]));
			details.append(about);
		}
		const list = el("ul", { class: "list" });
		let shown = 0;
		const row = el("div", { class: "more-row" });
		const more = el("button", { type: "button" });
		const add = (n) => {
			const next = group.list.slice(shown, shown + n)
				.map((f) => item(f, byRule, group.worst));
			const focus = shown && next[0];
			list.append(...next);
			shown += next.length;
			more.textContent = `Show more (${group.list.length - shown} left)`;
			row.hidden = shown >= group.list.length;
			if (focus)
				focus.querySelector("summary").focus();
		};
		more.addEventListener("click", () => add(LIST_CHUNK * 4));
		row.append(more);
		details.append(list, row);
		add(most || LIST_CHUNK);
		if (most && shown < group.list.length)
			list.append(el("li", { class: "empty" },
				`${group.list.length - shown} more are not printed.`));
	}

	function groupElement(group) {
		const byRule = state.by === "rule";
		const said = byRule ? messages(group.list) : [];
		const others = said.length - 1;
		const details = el("details", { class: "group", id: byRule ? `rule-${group.key}` : null },
			el("summary", {},
				el("span", { class: `tag k-${SEVERITIES[group.worst]}` },
					SEVERITIES[group.worst]),
				byRule ? el("span", { class: "say" }, el("span", { class: "id" }, group.key),
					said[0][0], others > 0 ? el("span", { class: "dim" },
						` and ${count(others, "other message", "other messages")}`) : null)
					: el("span", { class: "say path" }, group.key),
				el("span", { class: "count" },
					count(group.list.length, "place", "places"))));
		details.group = group;
		details.addEventListener("toggle", () => {
			if (details.open) {
				open.add(group.key);
				fill(details, group);
			} else {
				open.delete(group.key);
			}
		});
		if (open.has(group.key))
			details.open = true;
		return details;
	}

	function render() {
		const list = grouped();
		const n = list.reduce((sum, group) => sum + group.list.length, 0);
		groups.replaceChildren(...list.map(groupElement));
		if (!list.length)
			groups.append(el("p", { class: "empty" }, findings.length
				? "No finding passes these filters." : "No rule found anything."));
		status.textContent = `${n.toLocaleString("en")} of ${
			count(findings.length, "finding", "findings")}`;
		scope.hidden = !state.path;
		scopeName.textContent = state.path;
	}

	const input = search("Search findings", "Search file, function, message, rule", (value) => {
		state.words = value.toLowerCase();
		render();
	});
	const totals = (key, i) => findings.reduce((n, f) => n + (f[key] === i), 0);
	const chips = (legend, names, words, set, key, help) => {
		const buttons = names.map((name, i) => {
			const n = totals(key, i);
			const button = toggle(`${words[i]} ${n.toLocaleString("en")}`, set.has(i), help && help[i],
				(on) => {
					if (on)
						set.add(i);
					else
						set.delete(i);
					render();
				});
			button.dataset.name = name;
			return button;
		});
		return el("fieldset", { class: "chips" }, el("legend", { class: "hidden" }, legend), ...buttons);
	};
	const families = [...new Set(data.rules.map((rule) => rule[1]))].sort();
	const [familyLabel, family] = choice("Family", [["", "any"], ...families.map((f) => [f, f])],
		(value) => {
			state.family = value;
			render();
		});
	const [targetLabel, target] = choice("Target", [["", "any"],
		...data.targets.map(([name, selected], i) => [i, name, selected]).filter((t) => t[2])],
	(value) => {
		state.target = value;
		render();
	});
	const [byLabel, by] = choice("Group by", [["rule", "rule"], ["file", "file"]], (value) => {
		state.by = value;
		open.clear();
		render();
	});
	const status = el("span", { class: "status", role: "status" });
	const scopeName = el("code", {});
	const scope = el("p", { class: "notice", hidden: true }, "Only in ", scopeName, " ",
		el("button", { type: "button", onclick: () => {
			state.path = "";
			render();
			input.focus();
		} }, "Show all"));
	const severityChips = chips("Severities", SEVERITIES, SEVERITY_WORDS, state.severities, "severity");
	const stateChips = chips("States", STATES, STATES, state.states, "state", STATE_HELP);
	document.getElementById("finding-tools").append(
		el("div", { class: "tools" }, input, severityChips, stateChips, familyLabel,
			oneTarget ? null : targetLabel, byLabel, status), scope);

	function reset() {
		state.words = input.value = state.family = family.value = state.target = target.value = "";
		state.path = "";
		state.severities = state.severities.add(0).add(1).add(2).add(3);
		for (const button of severityChips.querySelectorAll("button"))
			button.setAttribute("aria-pressed", "true");
	}

	function openRule() {
		let id = "";
		try {
			id = decodeURIComponent(location.hash.slice(1));
		} catch {
			return;
		}
		if (!id.startsWith("rule-"))
			return;
		if (!document.getElementById(id) || state.by !== "rule" || state.path) {
			reset();
			state.by = by.value = "rule";
			render();
		}
		const details = document.getElementById(id);
		if (!details)
			return;
		details.open = true;
		fill(details, details.group);
		details.scrollIntoView();
		details.querySelector("summary").focus({ preventScroll: true });
	}
	addEventListener("hashchange", openRule);
	// The same link again makes no hashchange.
	document.addEventListener("click", (event) => {
		const link = event.target.closest("a[href^='#rule-']");
		if (link && link.getAttribute("href") === decodeURI(location.hash))
			openRule();
	});

	addEventListener("beforeprint", () => {
		for (const details of groups.querySelectorAll("details.group:not([open])")) {
			if (details.group)
				fill(details, details.group, PRINT_MAX);
			details.open = true;
		}
	});
	addEventListener("afterprint", () => {
		open.clear();
		render();
	});
	render();
	openRule();

	return (path, kind, column) => {
		reset();
		state.path = path;
		state.pathKind = kind;
		if (column >= 0 && data.targets[column][1] && !oneTarget)
			state.target = target.value = String(column);
		state.by = by.value = kind === "file" || kind === "function" ? "file" : "rule";
		open.clear();
		if (kind === "file")
			open.add(path);
		render();
		document.getElementById("findings").scrollIntoView();
		(groups.querySelector("summary") || input).focus({ preventScroll: true });
	};
}

// --- Graphs: an own viewBox, moved by pointer, wheel and keys.

// What the picture holds, without Graphviz's own title and background.
function extent(svg) {
	const home = svg.viewBox.baseVal;
	const g = svg.querySelector("g.graph");
	const list = g && g.transform.baseVal;
	const inner = g && g.getBBox();
	if (!inner || !inner.width || !list.numberOfItems)
		return { x: home.x, y: home.y, w: home.width || 1, h: home.height || 1 };
	const m = list.consolidate().matrix;
	const pad = 8;
	return { x: inner.x * m.a + m.e - pad, y: inner.y * m.d + m.f - pad,
		w: inner.width * m.a + 2 * pad, h: inner.height * m.d + 2 * pad };
}

function graph(view) {
	const svg = view.querySelector("svg");
	const section = view.closest("section");
	const title = section.querySelector("h3").textContent;
	const whole = extent(svg);
	let box = { ...whole };
	const nodes = [...svg.querySelectorAll("g.node")];
	const titleOf = (g) => (g.querySelector("title") || g).textContent;
	const byTitle = new Map(nodes.map((node) => [titleOf(node), node]));
	const edges = [...svg.querySelectorAll("g.edge")].map((edge) => {
		const name = titleOf(edge);
		for (let at = name.indexOf("->"); at >= 0; at = name.indexOf("->", at + 1)) {
			const from = byTitle.get(name.slice(0, at)), to = byTitle.get(name.slice(at + 2));
			if (from && to)
				return { edge, from, to };
		}
		return { edge, from: null, to: null };
	});

	function apply() {
		svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.w} ${box.h}`);
	}

	// The box takes the view's shape, so that one scale serves both ways.
	function fit() {
		const shape = (view.clientHeight || 1) / (view.clientWidth || 1);
		// A small graph is not blown up beyond its natural size.
		const w = Math.max(whole.w, whole.h / shape, view.clientWidth * 0.75);
		box = { x: whole.x - (w - whole.w) / 2, y: whole.y - (w * shape - whole.h) / 2, w, h: w * shape };
		apply();
	}

	// A graph too tall or wide to read at once starts at its head, readable.
	function start() {
		const readable = view.clientWidth / 0.45;
		fit();
		if (box.w <= readable * 1.5)
			return;
		const h = readable * box.h / box.w;
		const x = whole.w < readable ? whole.x - (readable - whole.w) / 2 : whole.x;
		const y = whole.h < h ? whole.y - (h - whole.h) / 2 : whole.y;
		box = { x, y, w: readable, h };
		apply();
	}

	function pan(dx, dy) {
		box.x += dx * box.w;
		box.y += dy * box.h;
		apply();
	}

	// Zooms about a point given as fractions of the view.
	function zoom(factor, fx = 0.5, fy = 0.5) {
		const w = Math.min(Math.max(box.w * factor, 40), Math.max(whole.w, whole.h) * 8);
		const h = w * box.h / box.w;
		box = { x: box.x + (box.w - w) * fx, y: box.y + (box.h - h) * fy, w, h };
		apply();
	}

	function center(node) {
		const at = node.getBoundingClientRect(), frame = view.getBoundingClientRect();
		const scale = box.w / frame.width;
		const x = box.x + (at.left + at.width / 2 - frame.left) * scale;
		const y = box.y + (at.top + at.height / 2 - frame.top) * scale;
		const w = Math.min(box.w, Math.max(at.width * scale * 6, 300));
		const h = w * box.h / box.w;
		box = { x: x - w / 2, y: y - h / 2, w, h };
		apply();
	}

	function pick(node) {
		for (const g of svg.querySelectorAll(".near, .at"))
			g.classList.remove("near", "at");
		view.classList.toggle("picked", Boolean(node));
		if (!node) {
			status.textContent = count(nodes.length, "node", "nodes");
			return;
		}
		let into = 0, out = 0;
		node.classList.add("near", "at");
		for (const { edge, from, to } of edges) {
			if (from !== node && to !== node)
				continue;
			into += to === node;
			out += from === node;
			for (const g of [edge, from, to])
				g.classList.add("near");
		}
		status.textContent = `${titleOf(node)}: ${into} in, ${out} out`;
	}

	let hits = [], hit = -1;
	const input = search(`Find in ${title.toLowerCase()}`, "Find a node", () => find());
	function find() {
		const words = input.value.toLowerCase();
		hits = words ? nodes.filter((node) => titleOf(node).toLowerCase().includes(words) ||
			node.textContent.toLowerCase().includes(words)) : [];
		hit = -1;
		if (!words)
			pick(null);
		else if (!hits.length)
			status.textContent = "no node matches";
		else
			nextHit(1);
	}
	function nextHit(step) {
		if (!hits.length)
			return;
		hit = (hit + step + hits.length) % hits.length;
		center(hits[hit]);
		pick(hits[hit]);
		status.textContent = `${hit + 1} of ${hits.length}. ${status.textContent}`;
	}
	input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") {
			event.preventDefault();
			nextHit(event.shiftKey ? -1 : 1);
		}
	});

	const points = new Map();
	let moved = false, spread = 0;
	view.addEventListener("pointerdown", (event) => {
		if (event.button)
			return;
		points.set(event.pointerId, event);
		moved = false;
		spread = 0;
	});
	view.addEventListener("pointermove", (event) => {
		const before = points.get(event.pointerId);
		if (!before)
			return;
		const dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
		if (!moved && Math.abs(dx) + Math.abs(dy) < 4)
			return;
		if (!moved)
			view.setPointerCapture(event.pointerId);
		moved = true;
		view.classList.add("drag");
		points.set(event.pointerId, event);
		if (points.size > 1) {
			const [a, b] = [...points.values()];
			const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
			if (spread && now)
				zoom(spread / now);
			spread = now;
		} else {
			pan(-dx / view.clientWidth, -dy / view.clientHeight);
		}
	});
	const release = (event) => {
		const was = points.delete(event.pointerId);
		if (!points.size)
			view.classList.remove("drag");
		if (was && !moved && event.type === "pointerup") {
			const node = event.target.closest("g.node");
			pick(node && view.contains(node) ? node : null);
		}
	};
	view.addEventListener("pointerup", release);
	view.addEventListener("pointercancel", release);

	// A wheel that only passes by scrolls the page.
	view.addEventListener("wheel", (event) => {
		if (!event.ctrlKey && document.activeElement !== view)
			return;
		event.preventDefault();
		const frame = view.getBoundingClientRect();
		const lines = event.deltaMode === 1 ? 16 : 1;
		zoom(Math.exp(event.deltaY * lines * 0.0015), (event.clientX - frame.left) / frame.width,
			(event.clientY - frame.top) / frame.height);
	}, { passive: false });

	view.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey)
			return;
		const keys = {
			"+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), 0: fit,
			ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0),
			ArrowUp: () => pan(0, -0.1), ArrowDown: () => pan(0, 0.1),
			Escape: () => pick(null),
		};
		if (Object.hasOwn(keys, event.key)) {
			event.preventDefault();
			keys[event.key]();
		}
	});

	const status = el("span", { class: "status", role: "status" });
	const button = (label, name, run) => el("button", { type: "button", "aria-label": name,
		title: name, onclick: run }, label);
	view.before(el("div", { class: "tools" }, button("−", "Zoom out", () => zoom(1.25)),
		button("+", "Zoom in", () => zoom(0.8)), button("Fit", "Fit the whole graph", fit), input, status));
	view.after(el("p", { class: "hint" }, "Drag moves; with the graph focused the wheel and + − zoom, " +
		"arrow keys move, 0 fits. A click on a node shows its edges; Escape ends that."));
	view.classList.add("live");
	view.tabIndex = 0;
	view.setAttribute("role", "application");
	view.setAttribute("aria-label", `${title}: arrow keys move, plus and minus zoom, 0 fits`);
	svg.removeAttribute("width");
	svg.removeAttribute("height");
	pick(null);
	start();
	new ResizeObserver(() => {
		const shape = (view.clientHeight || 1) / (view.clientWidth || 1);
		box.h = box.w * shape;
		apply();
	}).observe(view);
	addEventListener("beforeprint", () => svg.setAttribute("viewBox",
		`${whole.x} ${whole.y} ${whole.w} ${whole.h}`));
	addEventListener("afterprint", apply);
}

theme();
table(findingList());
for (const view of document.querySelectorAll(".view"))
	if (view.querySelector("svg"))
		graph(view);
