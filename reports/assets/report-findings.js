// The filters, and the findings by rule or by file, which are built when they are asked for.
"use strict";

const LIST_CHUNK = 50;
const PRINT_MAX = 100;

function filters() {
	const input = search("Search findings and paths", "Search file, function, message, rule",
		(value) => view.set({ q: value }, { step: 0 }));
	const updates = [];

	function chips(legend, key, names, words, help) {
		const buttons = names.map((name, i) => {
			const button = toggle(words[i], true, help && help[i],
				() => view.set({ [key]: names.filter((_, k) =>
					buttons[k].getAttribute("aria-pressed") === "true").join(",") }));
			button.dataset.name = name;
			return button;
		});
		updates.push((state) => {
			const on = new Set(state[key].split(","));
			const found = passing.facets(state)[key];
			buttons.forEach((button, i) => {
				button.setAttribute("aria-pressed", String(on.has(names[i])));
				button.textContent = `${words[i]} ${found[i].toLocaleString("en")}`;
			});
		});
		return el("fieldset", { class: "chips" }, el("legend", { class: "hidden" }, legend), ...buttons);
	}

	function select(label, key, options) {
		const [node, control] = choice(label, options, (value) => view.set({ [key]: value }));
		control.id = `filter-${key}`;
		updates.push((state) => {
			control.value = state[key];
			node.classList.toggle("on", state[key] !== view.defaults[key]);
		});
		return node;
	}

	const any = (values) => [["", "any"], ...values.map((value) => [value, value])];
	const status = el("span", { class: "status", role: "status" });
	const scope = el("p", { class: "scope", hidden: true }, "Only in ", el("code", {}), " ",
		el("button", { type: "button", onclick: () => {
			view.set({ path: "" });
			input.focus();
		} }, "Everywhere"));
	const ofStep = el("p", { class: "scope", hidden: true }, "Only step ", el("code", {}), " ",
		el("button", { type: "button", onclick: () => {
			view.set({ step: "" });
			input.focus();
		} }, "All of the plan"));
	const reset = el("button", { type: "button", onclick: () => {
		view.reset();
		input.focus();
	} }, "Clear filters");
	document.getElementById("filters").append(el("div", { class: "tools" }, input,
		chips("Severities", "severity", SEVERITIES, SEVERITY_WORDS),
		chips("States", "state", STATES, STATES, STATE_HELP),
		select("Family", "family", any([...new Set(data.rules.map((rule) => rule[1]))].sort())),
		select("Rule", "rule", any(data.rules.map((rule) => rule[0]).sort())),
		oneTarget ? null : select("Target", "target",
			any(data.targets.filter(([, selected]) => selected).map(([name]) => name))),
		data.compare ? select("Change", "change", any([...CHANGES].reverse())) : null,
		reset, status), scope, ofStep);

	view.listen((state) => {
		for (const update of updates)
			update(state);
		if (document.activeElement !== input)
			input.value = state.q;
		const n = passing.list(state).length;
		status.textContent = `${n.toLocaleString("en")} of ${count(findings.length, "finding", "findings")}`;
		scope.hidden = !state.path;
		scope.querySelector("code").textContent = state.path;
		const cause = data.causes[Number(state.step) - 1];
		ofStep.hidden = !state.step;
		ofStep.querySelector("code").textContent = `${state.step}${cause ? ` (${cause[1]})` : ""}`;
		reset.disabled = view.link(state) === view.link({ by: state.by, sort: state.sort, open: state.open, source: state.source });
	});
}

// What a group's findings say, most frequent first: [message, count].
function messages(list) {
	const counts = new Map();
	for (const finding of list)
		counts.set(finding.message, (counts.get(finding.message) || 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// How the address names a finding.
const findingKey = (f) => `${f.rule[0]}@${f.file}:${f.line}:${f.col}`;

// Links that open the graphs up to the finding's function and file (graph.js reads them).
function graphLinks({ file, fn }) {
	const link = (kind, node, words) => el("a",
		{ href: `#graph=${kind}&node=${encodeURIComponent(node).replace(/%2F/g, "/").replace(/%3A/g, ":")}` }, words);
	return el("span", {}, ...(fn ? [link("call", `${file}:${fn}`, "calls"), ", "] : []),
		link("include", file, "includes"));
}

function findingBody(finding, byRule) {
	const rule = finding.rule;
	const about = el("dl", { class: "about" });
	const add = (name, value) => value && about.append(el("dt", {}, name), el("dd", {}, value));
	if (!byRule) {
		add("Rule", rule[0]);
		add("Why", rule[4]);
	}
	add("Fix", finding.fix || (byRule ? "" : rule[5]));
	add("Edit", finding.edit && "'wasmready fix' has one for this");
	if (finding.reason !== null)
		add("Allowed", finding.reason || "without a reason");
	add("Change", finding.was ? `moved: it was at ${finding.was}` : finding.change);
	add("State", `${STATES[finding.state]}: ${STATE_HELP[finding.state]}`);
	add("Targets", targetNames(finding.targets).join(", "));
	if (finding.step)
		add("Plan", el("a", { href: view.link({ step: String(finding.step) }) },
			`step ${finding.step}: ${data.causes[finding.step - 1][1]}`));
	add("Graphs", graphLinks(finding));
	add("Source", el("a", { href: view.link({ ...view.now, source: finding.file }), onclick: (event) => {
		event.preventDefault();
		view.set({ source: finding.file });
		(document.getElementById(`source-${finding.line}`) || document.getElementById("source")).scrollIntoView();
	} }, finding.file));
	return el("div", { class: "body" }, excerpt(finding.fileNumber, finding.line, finding.mark, 6),
		about, route(finding));
}

function findingItem(finding, byRule, usual) {
	const details = el("details", { class: "finding" }, el("summary", {},
		byRule && finding.severity === usual ? null
			: el("span", { class: `tag k-${SEVERITIES[finding.severity]}` }, SEVERITIES[finding.severity]),
		el("span", { class: "where" }, byRule ? finding.file : "", byRule ? ":" : "line ",
			el("b", {}, String(finding.line)), finding.fn ? ` ${finding.fn}()` : ""),
		el("span", { class: "what" }, finding.message),
		finding.change && finding.change !== "unchanged"
			? el("span", { class: `tag ch-${finding.change}` }, finding.change) : null,
		finding.state ? el("span", { class: "tag state" }, STATES[finding.state]) : null,
		oneTarget ? null : el("span", { class: "dim" }, targetNames(finding.targets).join(", ")),
		el("span", { class: "more", "aria-hidden": "true" })));
	details.finding = finding;
	details.fill = () => {
		if (details.children.length === 1)
			details.append(findingBody(finding, byRule));
	};
	details.addEventListener("toggle", () => {
		const key = findingKey(finding);
		if (details.open) {
			details.fill();
			if (view.now.open !== key)
				view.set({ open: key });
		} else if (view.now.open === key) {
			view.set({ open: "" });
		}
	});
	return el("li", {}, details);
}

function findingList() {
	const groups = document.getElementById("groups");
	const open = new Set(); // keys of groups that the reader opened
	let drawn = null;	// the view that is drawn, but for what is open in it

	function grouped(state) {
		const found = new Map();
		for (const finding of passing.list(state)) {
			const key = state.by === "rule" ? finding.rule[0] : finding.file;
			if (!found.has(key))
				found.set(key, []);
			found.get(key).push(finding);
		}
		const list = [...found].map(([key, list]) => ({ key, list, byRule: state.by === "rule",
			worst: list.reduce((worst, f) => Math.min(worst, f.severity), 4) }));
		if (state.by === "rule") {
			for (const group of list)
				group.list.sort((a, b) => a.severity - b.severity || a.index - b.index);
			return list.sort((a, b) => a.worst - b.worst || b.list.length - a.list.length ||
				(a.key < b.key ? -1 : 1));
		}
		for (const group of list)
			group.list.sort((a, b) => a.line - b.line || a.index - b.index);
		return list.sort((a, b) => (a.key < b.key ? -1 : 1));
	}

	// Builds what is inside a group; until: a finding that must be listed.
	function fill(details, { most = LIST_CHUNK, printing = false, until = null } = {}) {
		const group = details.group;
		if (details.add) {
			details.add(until);
			return;
		}
		if (group.byRule) {
			const rule = group.list[0].rule;
			const about = el("dl", { class: "about" }, el("dt", {}, "Why"), el("dd", {}, rule[4]));
			// A fix with places to fill is told by each finding.
			if (!rule[5].includes("{"))
				about.append(el("dt", {}, "Fix"), el("dd", {}, rule[5]));
			details.append(about);
		}
		const list = el("ul", { class: "list" });
		const row = el("div", { class: "more-row" });
		const more = el("button", { type: "button" });
		let shown = 0;
		const add = (n) => {
			const next = group.list.slice(shown, shown + n)
				.map((f) => findingItem(f, group.byRule, group.worst));
			list.append(...next);
			shown += next.length;
			more.textContent = `Show more (${group.list.length - shown} left)`;
			row.hidden = shown >= group.list.length;
			return next[0];
		};
		more.addEventListener("click", () => add(LIST_CHUNK * 4).querySelector("summary").focus());
		row.append(more);
		details.append(list, row);
		details.add = (finding) => {
			const at = group.list.indexOf(finding);
			if (at >= shown)
				add(at + 1 - shown);
		};
		add(most);
		details.add(until);
		if (printing && shown < group.list.length)
			list.append(el("li", { class: "empty" },
				`${group.list.length - shown} more are not printed.`));
	}

	function groupElement(group) {
		const said = group.byRule ? messages(group.list) : [];
		const others = said.length - 1;
		const details = el("details", { class: "group", id: group.byRule ? `rule-${group.key}` : null },
			el("summary", {},
				el("span", { class: `tag k-${SEVERITIES[group.worst]}` },
					SEVERITIES[group.worst]),
				group.byRule ? el("span", { class: "say" }, el("span", { class: "id" }, group.key),
					said[0][0], others > 0 ? el("span", { class: "dim" },
						` and ${count(others, "other message", "other messages")}`) : null)
					: el("span", { class: "say path" }, group.key),
				el("span", { class: "count" },
					count(group.list.length, "finding", "findings"))));
		details.group = group;
		details.addEventListener("toggle", () => {
			if (details.open) {
				open.add(group.key);
				fill(details);
			} else {
				open.delete(group.key);
			}
		});
		if (open.has(group.key))
			details.open = true;
		return details;
	}

	function draw(state, { focus }) {
		const list = grouped(state);
		if (focus)
			open.clear();
		// What was asked for by a link, and is one thing, is open.
		if (focus && list.length === 1)
			open.add(list[0].key);
		groups.replaceChildren(...list.map(groupElement));
		if (!list.length)
			groups.append(el("p", { class: "empty" }, findings.length
				? "No finding passes these filters." : "No rule found anything."));
	}

	// Opens the finding that the address names, and its group.
	function reveal(key) {
		for (const details of groups.children) {
			const finding = details.group && details.group.list.find((f) => findingKey(f) === key);
			if (!finding)
				continue;
			details.open = true;
			fill(details, { until: finding });
			for (const item of details.querySelectorAll("details.finding")) {
				if (item.finding === finding && !item.open) {
					item.open = true;
					item.fill();
					return item;
				}
			}
			return null;
		}
		return null;
	}

	function show(state, how) {
		const now = view.link({ ...state, open: "", sort: "", list: "", verdict: "", for: "", source: "" });
		if (now !== drawn)
			draw(state, how);
		drawn = now;
		if (how.read)
			for (const item of groups.querySelectorAll("details.finding[open]"))
				if (findingKey(item.finding) !== state.open)
					item.open = false;
		const item = state.open ? reveal(state.open) : null;
		if (!how.focus)
			return;
		const at = item || groups.querySelector("details");
		(item || document.getElementById("findings")).scrollIntoView();
		if (at)
			at.querySelector("summary").focus({ preventScroll: true });
	}

	const [byLabel, by] = choice("Group by", [["rule", "rule"], ["file", "file"]], (value) => {
		open.clear();
		view.set({ by: value });
	});
	document.getElementById("finding-tools").append(el("div", { class: "tools" }, byLabel));
	view.listen((state, how) => {
		by.value = state.by;
		show(state, how);
	});

	addEventListener("beforeprint", () => {
		if (document.documentElement.dataset.print !== "all")
			return;
		for (const details of groups.querySelectorAll("details.group:not([open])")) {
			fill(details, { most: PRINT_MAX, printing: true });
			details.open = true;
		}
	});
	addEventListener("afterprint", () => {
		if (document.documentElement.dataset.print !== "all")
			return;
		open.clear();
		drawn = null;
		show(view.now, {});
	});
}
