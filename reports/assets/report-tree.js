// The compatibility table as a tree of folders, files and functions. The markup is the data;
// of the rows that are open, those in sight are in the page, between two rows that stand for
// the rest.
"use strict";

const AROUND = 12; // rows beyond what is in sight

function readRows(body) {
	const rows = [...body.rows].map((tr) => ({
		kind: tr.className.slice(2), path: tr.cells[0].textContent, tr: null,
		cells: [...tr.cells].slice(1).map((td) => td.dataset.v.split(" ").map(Number)),
		children: [], open: false, parent: null, level: 1,
	}));
	const ready = data.targets.map(() => [0, 0, 0, 0, 0]);
	for (const [path, ...cells] of JSON.parse(document.getElementById("functions").textContent))
		rows.push({ kind: "function", path, tr: null, cells: cells.length ? cells : ready,
			children: [], open: false, parent: null, level: 1 });
	return rows;
}

// Makes a tree of the rows; returns its root, the row of the whole project.
function plant(rows) {
	const total = rows.find((row) => row.kind === "total");
	const known = new Map(rows.filter((row) => row.kind !== "function").map((row) => [row.path, row]));

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
	for (const row of rows) {
		if (row === total)
			continue;
		row.parent = parent(row);
		row.parent.children.push(row);
	}
	if (total) {
		level(total, 1);
		total.path = "";
		total.open = true;
	}
	return total;
}

function lower(row) {
	row.lower = row.lower || row.path.toLowerCase();
	return row.lower;
}

// Which rows are shown, in order; filled: rows that have a finding that passes, by path.
function choose(rows, total, state, places, options) {
	const sort = state.sort.replace(/^-/, ""), down = state.sort.startsWith("-");
	const column = data.targets.findIndex(([name]) => name === sort);
	const target = data.targets.findIndex(([name]) => name === state.for);
	const words = state.q.toLowerCase(), chosen = passing.chosen(state);
	const filtered = options.filtered;

	function compare(a, b) {
		if (column >= 0) {
			const one = a.cells[column], two = b.cells[column];
			for (let i = 0; i < one.length; i++)
				if (one[i] !== two[i])
					return down ? two[i] - one[i] : one[i] - two[i];
		} else if ((a.kind === "folder") !== (b.kind === "folder")) {
			return a.kind === "folder" ? -1 : 1;
		} else if (down) {
			return a.path < b.path ? 1 : -1;
		}
		return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
	}

	function matches(row) {
		if (state.path && row.path !== state.path && !row.path.startsWith(`${state.path}/`) &&
			!row.path.startsWith(`${state.path}:`) && !state.path.startsWith(`${row.path}:`))
			return false;
		const found = places.has(row.path);
		if (chosen && !found)
			return false;
		if (words && !found && !lower(row).includes(words))
			return false;
		if (!state.verdict)
			return true;
		const rank = row.cells[Math.max(target, 0)][0];
		return (rank < 0 ? "unknown" : VERDICTS[rank]) === state.verdict;
	}

	// Appends what is shown of a row's subtree; returns whether anything is.
	function walk(row, out) {
		const at = out.length;
		const leaf = row.kind === "file" || row.kind === "function" || !row.children.length;
		let any = row !== total && leaf && matches(row);
		out.push(row);
		row.shut = row !== total && !options.print && (row.kind === "file" || !filtered || row.closed)
			&& !row.open;
		if (row.children.length && (!row.shut || filtered)) {
			const list = row.sorted && row.sortedBy === state.sort ? row.sorted
				: [...row.children].sort(compare);
			row.sorted = list;
			row.sortedBy = state.sort;
			const inside = out.length;
			for (const child of list)
				if (child.kind !== "function" || !options.print)
					any = walk(child, out) || any;
			if (row.shut)
				out.length = inside;
		}
		if (filtered && !any && row !== total)
			out.length = at;
		return any;
	}

	if (state.list !== "flat") {
		const out = [];
		walk(total, out);
		return out;
	}
	const kind = ["function", "file", "folder"].find((name) => rows.some((row) => row.kind === name));
	return [total, ...rows.filter((row) => row.kind === kind && matches(row)).sort(compare)];
}

function rowCell(values) {
	const verdict = values[0] < 0 ? "unknown" : VERDICTS[values[0]];
	const td = el("td", { class: `v-${verdict}` },
		el("b", { title: verdict }, el("span", { "aria-hidden": "true" }, SIGNS[verdict]),
			el("span", { class: "word" }, ` ${verdict}`)));
	for (let i = 0; i < 4; i++)
		if (values[i + 1])
			td.append(" ", el("i", { class: "bhfp"[i] }, "BHFP"[i] + values[i + 1]));
	return td;
}

function table() {
	const grid = document.getElementById("grid");
	const scroll = document.getElementById("table-scroll");
	const body = grid.tBodies[0];
	const rows = readRows(body);
	const files = rows.filter((row) => row.kind === "file").length;
	const total = plant(rows);
	const above = el("tbody", { "aria-hidden": "true" }, el("tr", {}, el("td", { colspan: data.targets.length + 1 })));
	const below = above.cloneNode(true);
	let list = [], active = total, height = 33, drawn = null, printing = false;
	if (!total)
		return;
	if (rows.filter((row) => row.kind !== "function").length <= 60)
		for (const row of rows)
			row.open = row.kind === "folder" || row === total;
	else if (total.children.length === 1)
		total.children[0].open = true;

	// Columns as wide as what is in them, so that no count is cut off; the paths get the rest.
	function widen() {
		const room = (cell) => cell.slice(1).reduce((sum, n) => sum + (n ? 3 + String(n).length : 0), 0);
		const widest = data.targets.map((_, i) => rows.reduce((most, row) =>
			(room(row.cells[i]) > room(most.cells[i]) ? row : most)).cells[i]);
		const cells = widest.map(rowCell), heads = [...grid.tHead.rows[0].cells].slice(1);
		const probe = el("tbody", {}, el("tr", { class: "r-total" }, el("th", {}), ...cells));
		grid.classList.add("live", "loose");
		body.hidden = true;
		grid.append(probe);
		const columns = cells.map((cell, i) => Math.ceil(Math.max(cell.offsetWidth, heads[i].offsetWidth)) + 2);
		probe.remove();
		body.hidden = false;
		grid.classList.remove("loose");
		grid.prepend(el("colgroup", {}, el("col", {}), ...columns.map(() => el("col", {}))));
		[...grid.querySelectorAll("col")].slice(1).forEach((col, i) => { col.style.width = `${columns[i]}px`; });
		grid.style.minWidth = `calc(${columns.reduce((all, width) => all + width, 0)}px + 9.5rem)`;
	}

	// The folder that all rows share which lie outside of the project: in the table "…" stands
	// for it, so that their ends are seen.
	const outside = rows.filter((row) => row.path.startsWith("/")).reduce((common, row) => {
		const up = row.path.slice(0, row.path.lastIndexOf("/"));
		let at = common ?? up;
		while (at && up !== at && !up.startsWith(`${at}/`))
			at = at.slice(0, at.lastIndexOf("/"));
		return at;
	}, undefined) || "";
	const short = (name) => (outside && name.startsWith(`${outside}/`) ? `…${name.slice(outside.length)}` : name);

	const flat = (state) => state.list === "flat";
	const filtered = (state) => Boolean(state.q || state.path || state.verdict || passing.chosen(state));

	function element(row, index) {
		const state = view.now;
		if (!row.tr) {
			row.tr = el("tr", { class: `r-${row.kind}` }, el("th", { scope: "row" }),
				...row.cells.map(rowCell));
			row.tr.row = row;
		}
		const base = flat(state) || !row.parent || row.parent === total ? 0 : row.parent.path.length + 1;
		const name = row === total ? "whole project" : row.path.slice(base);
		const folds = row !== total && row.children.length > 0 && !flat(state);
		const found = filtered(state) && passing.places(state).get(row.path);
		row.tr.tabIndex = row === active ? 0 : -1;
		row.tr.setAttribute("aria-level", flat(state) ? 1 : Math.min(row.level, 9));
		row.tr.setAttribute("aria-rowindex", index + 2);
		if (folds)
			row.tr.setAttribute("aria-expanded", String(!row.shut));
		else
			row.tr.removeAttribute("aria-expanded");
		row.tr.cells[0].replaceChildren(
			el("span", { class: "fold", "aria-hidden": "true" }, folds ? (row.shut ? "▸" : "▾") : ""),
			el("span", { class: "name", title: name }, short(name) + (row.kind === "folder" ? "/" : "")),
			...(found ? [" ", el("span", { class: "found" }, found.toLocaleString("en"),
				el("span", { class: "hidden" }, " findings that pass the filters"))] : []));
		return row.tr;
	}

	// Puts the rows in sight into the page.
	function draw() {
		const room = scroll.clientHeight || 600;
		const first = printing ? 0 : Math.max(Math.floor(scroll.scrollTop / height) - AROUND, 0);
		const last = printing ? list.length
			: Math.min(first + Math.ceil(room / height) + 2 * AROUND, list.length);
		const focused = body.contains(document.activeElement);
		// Without this the removal of what has the focus makes the browser lay out a table
		// without rows, which scrolls.
		if (focused)
			scroll.focus({ preventScroll: true });
		body.replaceChildren(...list.slice(first, last).map((row, i) => element(row, first + i)));
		above.rows[0].cells[0].style.height = `${first * height}px`;
		above.hidden = !first;
		below.rows[0].cells[0].style.height = `${(list.length - last) * height}px`;
		below.hidden = last >= list.length;
		const at = list.indexOf(active);
		if (focused)
			(at >= first && at < last ? active.tr : scroll).focus({ preventScroll: true });
		else if (at < first || at >= last)
			body.rows[0].tabIndex = 0;
	}

	function measure() {
		const one = body.rows[Math.min(1, body.rows.length - 1)];
		const now = one ? one.getBoundingClientRect().height : 0;
		if (now && Math.abs(now - height) > 0.5) {
			height = now;
			draw();
		}
	}

	function render() {
		const state = view.now;
		list = choose(rows, total, state, passing.places(state), { filtered: filtered(state), print: printing });
		grid.setAttribute("aria-rowcount", list.length + 1);
		if (!list.includes(active))
			active = list[0];
		draw();
		measure();
		const seen = list.filter((row) => row.kind === "file" || row.kind === "function").length;
		status.textContent = filtered(state) ? count(seen, "row matches", "rows match")
			: count(files, "file", "files");
	}

	function go(index) {
		active = list[Math.min(Math.max(index, 0), list.length - 1)];
		const top = list.indexOf(active) * height, head = grid.tHead.offsetHeight;
		if (top < scroll.scrollTop)
			scroll.scrollTop = top;
		else if (top + head + height > scroll.scrollTop + scroll.clientHeight)
			scroll.scrollTop = top + head + height - scroll.clientHeight;
		draw();
		active.tr.focus({ preventScroll: true });
	}

	function fold(row, open) {
		if (!row.children.length || row === total || flat(view.now))
			return false;
		row.open = open === undefined ? row.shut : open;
		row.closed = !row.open;
		active = row;
		render();
		row.tr.focus({ preventScroll: true });
		return true;
	}

	function show(row, column) {
		const [name, selected] = column >= 0 ? data.targets[column] : [];
		view.set({ path: row.path, target: selected && !oneTarget ? name : view.now.target,
			by: row.kind === "file" || row.kind === "function" ? "file" : "rule" }, { focus: true });
	}

	body.addEventListener("click", (event) => {
		const tr = event.target.closest("tr");
		const td = event.target.closest("td");
		if (!tr || !tr.row || String(getSelection()))
			return;
		active = tr.row;
		if (td)
			show(tr.row, td.cellIndex - 1);
		else if (!fold(tr.row))
			show(tr.row, -1);
	});

	scroll.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("thead"))
			return;
		const at = list.indexOf(active), page = Math.max(Math.floor(scroll.clientHeight / height) - 2, 1);
		const keys = {
			ArrowDown: () => go(at + 1), ArrowUp: () => go(at - 1),
			Home: () => go(0), End: () => go(list.length - 1),
			PageDown: () => go(at + page), PageUp: () => go(at - page),
			ArrowRight: () => (active.shut && fold(active, true)) ||
				(active.children.length && !active.shut && go(at + 1)),
			ArrowLeft: () => (active !== total && !active.shut && fold(active, false)) ||
				(active.parent && go(list.indexOf(active.parent))),
			Enter: () => show(active, -1),
			" ": () => fold(active) || show(active, -1),
		};
		if (Object.hasOwn(keys, event.key)) {
			event.preventDefault();
			keys[event.key]();
		}
	});
	scroll.addEventListener("scroll", framed(draw));

	const heads = [...grid.tHead.rows[0].cells];
	heads.forEach((th, index) => {
		const span = th.querySelector("span");
		const name = index ? data.targets[index - 1][0] : "";
		span.replaceChildren(el("button", { type: "button", onclick: () => {
			const now = view.now.sort;
			view.set({ sort: index ? (now === `-${name}` ? name : `-${name}`) : now === "" ? "-" : "" });
		} }, span.textContent));
	});

	const status = el("span", { class: "status", role: "status" });
	const [verdictLabel, verdict] = choice("Verdict", [["", "any"],
		...[...VERDICTS].reverse().map((name) => [name, name]), ["unknown", "unknown"]],
	(value) => view.set({ verdict: value, for: target.value }));
	const [targetLabel, target] = choice("for", data.targets.map(([name]) => [name, name]),
		(value) => view.set({ for: value }));
	const first = data.targets.find(([, selected]) => selected) || data.targets[0];
	verdict.id = "table-verdict";
	const flatList = toggle("Flat list", false, "One list instead of folders, to find the worst places",
		(on) => view.set({ list: on ? "flat" : "" }));
	const all = el("button", { type: "button", onclick: () => {
		const open = rows.some((row) => row.kind === "folder" && !row.open);
		for (const row of rows) {
			if (row.kind === "folder") {
				row.open = open;
				row.closed = !open;
			}
		}
		render();
	} }, "Unfold all");
	document.getElementById("table-tools").append(
		el("div", { class: "tools" }, verdictLabel, targetLabel, flatList, all, status),
		el("p", { class: "hint" }, "Arrow keys move and fold; Enter or a click on a cell lists the findings."));
	grid.setAttribute("role", "treegrid");
	widen();
	body.before(above);
	body.after(below);

	view.listen((state) => {
		const now = view.link({ ...state, open: "", by: "", source: "" });
		if (now === drawn)
			return;
		drawn = now;
		verdict.value = state.verdict;
		target.value = state.for || first[0];
		flatList.setAttribute("aria-pressed", String(flat(state)));
		heads.forEach((th, index) => {
			const name = index ? data.targets[index - 1][0] : "";
			if (state.sort.replace(/^-/, "") === name)
				th.setAttribute("aria-sort", state.sort.startsWith("-") ? "descending" : "ascending");
			else
				th.removeAttribute("aria-sort");
		});
		for (const row of rows)
			row.closed = false;
		scroll.scrollTop = 0;
		render();
	});
	addEventListener("beforeprint", () => {
		if (document.documentElement.dataset.print !== "all")
			return;
		printing = true;
		render();
	});
	addEventListener("afterprint", () => {
		if (!printing)
			return;
		printing = false;
		render();
	});
	new ResizeObserver(() => draw()).observe(scroll);
}
