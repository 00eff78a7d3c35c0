// The graph viewer of the HTML report: includes and calls, folders first, opened on demand.
//
// Nothing is read or laid out before the reader comes to the section. The picture is for the
// eye; the panel beside it and the list below say the same in words and buttons.

const SUGGESTIONS = 12;
const NEIGHBOURS_LISTED = 12;
const WORST_LISTED = 8;
const LIST_MAX = 2000; // lines of the list of what is shown

function el(name, props, ...children) {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(props || {})) {
		if (key.startsWith("on"))
			node.addEventListener(key.slice(2), value);
		else if (value === true)
			node.setAttribute(key, "");
		else if (value !== false && value !== null && value !== undefined)
			node.setAttribute(key, value);
	}
	node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
	return node;
}

class Viewer {
	constructor(place, data) {
		this.data = data;
		this.models = {};
		this.kind = data.call?.nodes.length ? "call" : data.include ? "include" : "call";
		this.scene = { name: "overview" };
		this.depth = 1;
		this.side = "both";
		this.at = null;
		this.build(place);
		this.view = new View(this.frame, {
			pick: (item) => this.pick(item),
			press: (item) => this.press(item),
			hover: (item) => this.view.mark(this.at, item),
		});
		this.switchTo(this.kind);
	}

	get model() {
		return (this.models[this.kind] ??= new Model(this.data, this.kind));
	}

	// --- The parts around the picture.

	build(place) {
		const button = (label, title, run, props) => el("button", { type: "button", title, "aria-label": title,
			onclick: run, ...props }, label);
		const kinds = [["call", "Calls"], ["include", "Includes"]].filter(([kind]) => this.data[kind]);
		this.kindButtons = kinds.map(([kind, label]) => el("button", { type: "button", "aria-pressed": "false",
			"data-kind": kind, onclick: () => this.switchTo(kind) }, label));
		this.box = el("div", { class: "gv-search" });
		this.buildSearch();
		this.backButton = el("button", { type: "button", onclick: () => this.overview() }, "← Overview");
		this.foldButton = el("button", { type: "button", onclick: () => this.closeAll() }, "Close all");
		this.depthSelect = this.choice("Depth", [["1", "1"], ["2", "2"], ["3", "3"]], (value) => {
			this.depth = Number(value);
			this.focus(this.scene.item);
		});
		this.sideSelect = this.choice("Sides", [["both", "both"], ["into", "what leads to it"],
			["out", "what it leads to"]], (value) => {
			this.side = value;
			this.focus(this.scene.item);
		});
		this.crumb = el("p", { class: "gv-crumb" });
		this.frame = el("div", { class: "gv-frame", tabindex: "0", role: "application",
			"aria-describedby": "gv-keys", onkeydown: (event) => this.key(event) });
		this.side_ = el("div", { class: "gv-side", role: "region", "aria-label": "Chosen node", tabindex: "0" });
		this.said = el("p", { class: "hidden", role: "status" });
		this.list = el("div", { class: "gv-list-body" });
		this.listing = el("details", { class: "gv-list", ontoggle: () => this.writeList() },
			el("summary", {}, "What is shown, as a list"), this.list);
		place.append(
			el("div", { class: "tools gv-tools" },
				kinds.length > 1 ? el("div", { class: "chips", role: "group", "aria-label": "Graph" }, ...this.kindButtons) : "", this.box,
				button("−", "Zoom out", () => this.view.zoomBy(1 / 1.4)), button("+", "Zoom in", () => this.view.zoomBy(1.4)),
				button("Fit", "Fit what is shown", () => this.view.fit()), this.foldButton),
			el("div", { class: "tools gv-where" }, this.backButton, this.crumb, this.depthSelect, this.sideSelect),
			el("div", { class: "gv-main" }, this.frame, this.side_), this.said,
			el("p", { class: "hint", id: "gv-keys" }, "Click opens a folder or chooses a node. In the graph: arrows go to the next node, " +
				"Enter opens it or shows what is around it, Escape goes back, + − 0 zoom, Shift and arrows move, P shows the path to it. " +
				"The wheel zooms once the graph has focus."),
			this.legend(), this.listing);
	}

	choice(label, options, run) {
		const select = el("select", { onchange: () => run(select.value) },
			...options.map(([value, shown]) => el("option", { value }, shown)));
		return el("label", {}, el("span", {}, label), select);
	}

	legend() {
		const sample = (classes, dash) => svgEl("svg", { class: "gv-sample", viewBox: "0 0 34 20", width: 34, height: 20,
			"aria-hidden": "true" }, dash === undefined ? svgEl("g", { class: `gv-box ${classes}` },
			svgEl("rect", { class: "gv-body", x: 2, y: 2, width: 30, height: 16 }))
			: svgEl("path", { class: `gv-edge ${dash}`, d: "M2,10L32,10", "stroke-width": 1.5 }));
		const entry = (picture, words) => el("li", {}, picture, ` ${words}`);
		const verdict = (name, words) => entry(sample(`v-${name}`), `${SIGNS[name]} ${words}`);
		return el("details", { class: "gv-legend" }, el("summary", {}, "Legend"), el("ul", {},
			verdict("blocked", "blocked: will not compile, link or start"),
			verdict("hazard", "hazard: builds, then fails or differs"),
			verdict("flags", "flags: needs a flag or library"),
			verdict("ready", "ready: nothing found"),
			verdict("unknown", "unknown: not parsed, or outside the project"),
			entry(sample("v-ready gv-function"), "function; a file has square corners"),
			entry(sample("v-blocked gv-missing"), "dotted: missing in the target, or a header that it lacks"),
			entry(sample("v-hazard gv-stub"), "dashed: a stub, or outside the project"),
			entry(sample("", ""), "calls or includes; thicker is more often"),
			entry(sample("", "gv-indirect"), "dashed: calls through a pointer"),
			el("li", {}, "B blockers, H hazards, F flags, P perf; ▸ opens, ▾ closes")));
	}

	// --- Search: suggestions as one types; the chosen one is opened up to and centred.

	buildSearch() {
		const options = el("ul", { role: "listbox", id: "gv-options", "aria-label": "Nodes found", hidden: true });
		let found = [], at = -1;
		const input = el("input", { type: "search", role: "combobox", placeholder: "Find a node", autocomplete: "off",
			spellcheck: "false", "aria-label": "Find a node", "aria-expanded": "false", "aria-controls": "gv-options",
			"aria-autocomplete": "list" });
		const show = () => {
			options.textContent = "";
			found.forEach((item, i) => options.append(el("li", { role: "option", id: `gv-option-${i}`,
				"aria-selected": String(i === at), onpointerdown: (event) => {
					event.preventDefault();
					take(item);
				} }, el("span", { class: `gv-sign v-${this.model.verdictWord(item)}` }, SIGNS[this.model.verdictWord(item)]),
			` ${shorten(item.label, 48)} `, el("small", {}, shorten(this.model.where(item) || this.model.kindWord(item), 60)))));
			options.hidden = !found.length;
			input.setAttribute("aria-expanded", String(found.length > 0));
			if (at >= 0)
				input.setAttribute("aria-activedescendant", `gv-option-${at}`);
			else
				input.removeAttribute("aria-activedescendant");
		};
		const close = () => {
			found = [];
			at = -1;
			show();
		};
		const take = (item) => {
			close();
			this.reveal(item);
		};
		input.addEventListener("input", () => {
			found = this.model.search(input.value, SUGGESTIONS);
			at = -1;
			show();
			this.say(input.value ? plural(found.length, "suggestion", "suggestions") : "");
		});
		input.addEventListener("keydown", (event) => {
			if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				at = found.length ? (at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + found.length) % found.length : -1;
				show();
			} else if (event.key === "Enter" && found.length) {
				take(found[Math.max(at, 0)]);
			} else if (event.key === "Escape" && found.length) {
				close();
			} else {
				return;
			}
			event.preventDefault();
		});
		input.addEventListener("blur", close);
		this.input = input;
		this.box.append(input, options);
	}

	// --- What is shown

	switchTo(kind) {
		this.kind = kind;
		this.scene = { name: "overview" };
		this.at = null;
		for (const button of this.kindButtons)
			button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
		this.frame.setAttribute("aria-label", kind === "call" ? "Call graph" : "Include graph");
		this.render(null);
	}

	render(anchor) {
		const { model, scene } = this;
		let drawn;
		if (scene.name === "focus")
			drawn = focusScene(model, scene.item, { depth: this.depth, side: this.side, most: scene.most });
		else if (scene.name === "path")
			drawn = pathScene(model, scene.path);
		else
			drawn = overviewScene(model);
		this.view.draw(model, drawn, anchor);
		this.view.mark(this.at, null);
		this.left = drawn.left || 0;
		this.writeWhere();
		this.writeSide();
		this.writeList();
	}

	overview() {
		const item = this.at;
		this.scene = { name: "overview" };
		this.render(null);
		if (item && this.view.elements.has(item))
			this.pick(item);
		else
			this.pick(null);
	}

	closeAll() {
		this.model.closeAll();
		this.at = null;
		this.overview();
	}

	focus(item, most = FOCUS_MAX) {
		this.at = item;
		this.scene = { name: "focus", item, most };
		this.render(null);
	}

	path(item) {
		const path = this.model.path(item);
		if (!path) {
			this.say(`Nothing leads from an entry point to ${item.label}`);
			return;
		}
		this.at = path[path.length - 1];
		this.scene = { name: "path", path };
		this.render(null);
	}

	reveal(item) {
		this.scene = { name: "overview" };
		this.model.reveal(item);
		this.at = item;
		this.render(null);
		this.view.centre(item);
		this.say(this.view.describe(item));
	}

	// Opens or closes what holds others; its box stays where it is.
	toggle(item) {
		this.model.setOpen(item, !item.open);
		this.at = item;
		this.render(item);
		if (item.open)
			this.view.show(item);
		this.say(`${item.label} ${item.open ? "opened" : "closed"}`);
	}

	// A click: what holds others opens in the overview, everything else is chosen.
	press(item) {
		if (this.scene.name === "overview" && item.children.length)
			this.toggle(item);
		else if (item === this.at && this.scene.name !== "focus")
			this.focus(item);
		else
			this.pick(item);
	}

	// The button that was pressed may be gone: the reader goes on in the picture.
	toFrame() {
		this.frame.focus({ preventScroll: true });
		this.frame.scrollIntoView({ block: "nearest" });
	}

	pick(item) {
		this.at = item;
		this.view.mark(item, null);
		this.writeSide();
		if (item)
			this.say(this.view.describe(item));
	}

	say(words) {
		this.said.textContent = words;
	}

	// --- Keys

	key(event) {
		const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
		const { key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey)
			return;
		if (arrows[key] && event.shiftKey)
			this.view.panBy(-arrows[key][0] / 8, -arrows[key][1] / 8);
		else if (arrows[key])
			this.step(arrows[key]);
		else if (key === "+" || key === "=")
			this.view.zoomBy(1.25);
		else if (key === "-" || key === "_")
			this.view.zoomBy(0.8);
		else if (key === "0")
			this.view.fit();
		else if (key === "Enter" || key === " ")
			this.enter();
		else if (key === "f" && this.at)
			this.focus(this.at);
		else if (key === "p" && this.at)
			this.path(this.at);
		else if (key !== "Escape" || !this.escape())
			return;
		event.preventDefault();
	}

	step(direction) {
		const boxes = this.view.scene.boxes;
		const shown = this.at && this.view.elements.has(this.at);
		const item = shown ? this.view.next(this.at, direction) : boxes[0]?.item;
		if (!item)
			return;
		this.pick(item);
		this.view.follow(item);
	}

	enter() {
		if (!this.at)
			this.step([1, 0]);
		else if (this.scene.name === "overview" && this.at.children.length)
			this.toggle(this.at);
		else if (this.scene.name !== "focus" || this.scene.item !== this.at)
			this.focus(this.at);
	}

	// One step back; false when there is none.
	escape() {
		if (this.scene.name !== "overview") {
			this.overview();
			return true;
		}
		let up = this.at?.open ? this.at : this.at?.parent;
		if (up && up !== this.model.root) {
			this.toggle(up);
			return true;
		}
		if (!this.at)
			return false;
		this.pick(null);
		return true;
	}

	// --- Words around the picture

	writeWhere() {
		const { name, item, path } = this.scene;
		const drawn = this.view.scene;
		const counts = `${plural(drawn.boxes.length, "box", "boxes")}, ${plural(drawn.edges.length, "line", "lines")}`;
		this.crumb.textContent = name === "focus" ? `Around ${shorten(item.label, 60)}: ${counts}`
			: name === "path" ? `From an entry point to ${shorten(path[path.length - 1].label, 60)}: ${plural(path.length, "step", "steps")}`
				: `${counts} of ${plural(this.model.leaves.length, "node", "nodes")}${this.view.left ? `; the ${EDGES_DRAWN} heaviest lines are drawn` : ""}${
					this.model.note ? `; ${this.model.note}` : ""}`;
		if (this.left)
			this.crumb.append(` (${this.left.toLocaleString("en")} more left out) `, el("button", { type: "button",
				onclick: () => this.focus(item, this.scene.most * 4) }, "Show more"));
		this.backButton.hidden = name === "overview";
		this.depthSelect.hidden = this.sideSelect.hidden = name !== "focus";
	}

	link(item, extra) {
		return el("li", {}, el("button", { type: "button", class: "gv-link", onclick: () => {
			this.toFrame();
			if (this.scene.name !== "overview" && this.view.elements.has(item))
				this.pick(item);
			else if (this.scene.name === "focus")
				this.focus(item);
			else
				this.reveal(item);
		} }, el("span", { class: `gv-sign v-${this.model.verdictWord(item)}` }, SIGNS[this.model.verdictWord(item)]),
		` ${shorten(item.label, 48)}`), extra ? el("small", {}, ` ${extra}`) : null);
	}

	writeSide() {
		this.side_.textContent = "";
		if (this.at)
			this.describeItem(this.at);
		else
			this.describeWorst();
	}

	describeWorst() {
		const weight = (item) => item.counts[0] * 1e6 + item.counts[1] * 1e3 + item.counts[2];
		const worst = this.model.leaves.filter((leaf) => weight(leaf))
			.sort((a, b) => weight(b) - weight(a) || a.id - b.id).slice(0, WORST_LISTED);
		this.side_.append(el("h3", {}, worst.length ? "Most findings" : "No findings"));
		if (worst.length)
			this.side_.append(el("ul", { class: "gv-worst" }, ...worst.map((item) => this.link(item, countsText(item.counts)))));
		this.side_.append(el("p", { class: "dim" }, "Choose a node to see what it is, what leads to it, and where it leads."));
	}

	describeItem(item) {
		const { model } = this;
		const word = model.verdictWord(item);
		const action = (label, run) => el("button", { type: "button", onclick: () => {
			run();
			this.toFrame();
		} }, label);
		const counts = countsText(item.counts);
		const link = counts && findingsLink(model, item);
		this.side_.append(...[
			el("h3", {}, el("span", { dir: "ltr" }, item.label)),
			el("p", {}, el("span", { class: `tag v-${word}` }, `${SIGNS[word]} ${word}`), ` ${model.kindWord(item)}`),
			model.where(item) ? el("p", { class: "path" }, model.where(item)) : null,
			item.children.length ? el("p", {}, plural(item.leaves, ...leafWords(model)), " in it") : null,
			counts ? el("p", {}, link ? el("a", { href: link }, counts) : counts) : null,
			el("div", { class: "gv-actions" },
				item.children.length && this.scene.name === "overview" ? action(item.open ? "Close" : "Open", () => this.toggle(item)) : null,
				item.kind !== "part" && !(this.scene.name === "focus" && this.scene.item === item) ? action("Focus", () => this.focus(item)) : null,
				model.path(item) ? action("Path from an entry point", () => this.path(item)) : null,
				this.scene.name !== "overview" ? action("Show in overview", () => this.reveal(item)) : null),
		].filter(Boolean));
		if (item.kind !== "part")
			this.describeNeighbours(item);
	}

	describeNeighbours(item) {
		const { out, into } = this.model.level(this.model.levelOf(item));
		const calls = this.model.kind === "call";
		for (const [title, list] of [[calls ? "Called by" : "Included by", into.get(item)], [calls ? "Calls" : "Includes", out.get(item)]]) {
			if (!list)
				continue;
			const order = [...list].sort((a, b) => b.item.verdict - a.item.verdict || b.count - a.count || a.item.id - b.item.id);
			this.side_.append(el("h4", {}, `${title} ${list.length.toLocaleString("en")}`), el("ul", {},
				...order.slice(0, NEIGHBOURS_LISTED).map(({ item: other, count, indirect }) =>
					this.link(other, `${count > 1 ? `×${count.toLocaleString("en")}` : ""}${indirect ? " through a pointer" : ""}`)),
				order.length > NEIGHBOURS_LISTED ? el("li", { class: "dim" }, `and ${(order.length - NEIGHBOURS_LISTED).toLocaleString("en")} more`) : null));
		}
	}

	// The picture in words: every box with where its lines lead.
	writeList() {
		const inList = this.list.contains(document.activeElement);
		this.list.textContent = "";
		if (!this.listing.open)
			return;
		const boxes = this.view.scene.boxes, ends = new Map();
		for (const edge of this.view.scene.edges)
			ends.set(edge.from, [...(ends.get(edge.from) || []), edge]);
		const inside = new Map();
		for (const { item } of boxes) {
			const up = this.scene.name === "overview" ? item.parent : null;
			inside.set(up, [...(inside.get(up) || []), item]);
		}
		let lines = 0;
		const tree = (up) => el("ul", {}, ...(inside.get(up) || []).filter(() => ++lines < LIST_MAX).map((item) => {
			const to = (ends.get(item) || []).map((edge) => `${edge.to.label}${edge.count > 1 ? ` ×${edge.count}` : ""}${
				edge.indirect ? " (through a pointer)" : ""}`);
			const entry = el("li", {}, el("button", { type: "button", class: "gv-link",
				"aria-expanded": item.children.length && this.scene.name === "overview" ? String(item.open) : null,
				"aria-current": item === this.at ? "true" : null, onclick: () => this.press(item) },
			this.view.describe(item)),
			to.length ? ` → ${to.slice(0, 30).join(", ")}${to.length > 30 ? ` and ${to.length - 30} more` : ""}` : null);
			if (inside.has(item))
				entry.append(tree(item));
			return entry;
		}));
		this.list.append(tree(this.scene.name === "overview" ? this.model.root : null));
		if (lines >= LIST_MAX)
			this.list.append(el("p", { class: "dim" }, "The list ends here: close what need not be shown."));
		if (inList)
			this.list.querySelector("[aria-current]")?.focus({ preventScroll: true });
	}
}

// The report's address for the findings of an item (report-view.js reads it); null when there
// is none.
function findingsLink(model, item) {
	if (!item.path || item.path === "." || item.kind === "part" || !document.getElementById("findings"))
		return null;
	return `#/path=${encodeURIComponent(model.key(item)).replace(/%2F/g, "/").replace(/%3A/g, ":")}`;
}

function start() {
	const place = document.getElementById("graph-viewer");
	const source = document.getElementById("graph-data");
	if (!place || !source)
		return;
	const section = place.closest("section") || document.body;
	let viewer = null;
	section.classList.add("gv-live");
	const open = () => (viewer ??= new Viewer(place, JSON.parse(source.textContent)));
	new IntersectionObserver((entries, observer) => {
		if (entries.some((entry) => entry.isIntersecting)) {
			observer.disconnect();
			open();
		}
	}).observe(section);
	// #graph=call&node=src/a.c:main opens up to that node.
	const follow = () => {
		const match = /^#graph=(call|include)(?:&node=(.*))?$/.exec(location.hash);
		if (!match || !open().data[match[1]])
			return;
		if (viewer.kind !== match[1])
			viewer.switchTo(match[1]);
		let name = match[2] || "";
		try {
			name = decodeURIComponent(name);
		} catch { /* a name as it stands */ }
		const item = name && viewer.model.find(name);
		if (item)
			viewer.reveal(item);
		section.scrollIntoView();
	};
	addEventListener("hashchange", follow);
	follow();
}

start();
