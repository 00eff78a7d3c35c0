// What the graph viewer says in words: where one is, what is chosen, and all that is shown.

const NEIGHBOURS_LISTED = 12;
const WORST_LISTED = 8;
const LIST_MAX = 2000; // lines of the list of what is shown

// The report's address for the findings of an item (report-view.js reads it); null when there
// is none.
function findingsLink(model, item) {
	if (!item.path || item.path === "." || item.kind === "part" || !document.getElementById("findings"))
		return null;
	return `#/path=${encodeURIComponent(model.key(item)).replace(/%2F/g, "/").replace(/%3A/g, ":")}`;
}

class Words {
	constructor(viewer) {
		this.viewer = viewer;
		this.crumb = el("p", { class: "gv-crumb" });
		this.side = el("div", { class: "gv-side", role: "region", "aria-label": "Chosen node", tabindex: "0" });
		this.list = el("div", { class: "gv-list-body" });
		this.listing = el("details", { class: "gv-list", ontoggle: () => this.writeList() },
			el("summary", {}, "What is shown, as a list"), this.list);
	}

	write() {
		this.writeWhere();
		this.writeSide();
		this.writeList();
	}

	writeWhere() {
		const { name, item, path } = this.viewer.scene;
		const drawn = this.viewer.view.scene;
		const counts = `${count(drawn.boxes.length, "box", "boxes")}, ${count(drawn.edges.length, "line", "lines")}`;
		const model = this.viewer.model;
		if (name === "focus")
			this.crumb.textContent = `Around ${shorten(item.label, 60)}: ${counts}`;
		else if (name === "path")
			this.crumb.textContent = `From an entry point to ${shorten(path[path.length - 1].label, 60)}: ${
				count(path.length, "step", "steps")}`;
		else if (name === "causes")
			this.crumb.textContent = `${count(drawn.things, "thing blocks", "things block")}; ${
				count(drawn.entries, "entry point reaches", "entry points reach")} some of it${
				drawn.hidden ? "; of each the heaviest are drawn" : ""}`;
		else
			this.crumb.textContent = [`${counts} of ${count(model.leaves.length, "node", "nodes")}`,
				this.viewer.view.left && `the ${EDGES_DRAWN} heaviest lines are drawn`, model.note]
				.filter(Boolean).join("; ");
		if (drawn.left)
			this.crumb.append(` (${drawn.left.toLocaleString("en")} more left out) `, el("button", { type: "button",
				onclick: () => this.viewer.focus(item, this.viewer.scene.most * 4) }, "Show more"));
	}

	link(item, extra) {
		return el("li", {}, el("button", { type: "button", class: "gv-link", onclick: () => {
			this.viewer.toFrame();
			if (this.viewer.scene.name !== "overview" && this.viewer.view.elements.has(item))
				this.viewer.pick(item);
			else if (this.viewer.scene.name === "focus")
				this.viewer.focus(item);
			else
				this.viewer.reveal(item);
		} }, el("span", { class: `gv-sign v-${this.viewer.model.verdictWord(item)}` }, SIGNS[this.viewer.model.verdictWord(item)]),
		` ${shorten(item.label, 48)}`), extra ? el("small", {}, ` ${extra}`) : null);
	}

	writeSide() {
		this.side.textContent = "";
		if (this.viewer.at)
			this.describeItem(this.viewer.at);
		else
			this.describeWorst();
	}

	describeWorst() {
		const weight = (item) => item.counts[0] * 1e6 + item.counts[1] * 1e3 + item.counts[2];
		const worst = this.viewer.model.leaves.filter((leaf) => weight(leaf))
			.sort((a, b) => weight(b) - weight(a) || a.id - b.id).slice(0, WORST_LISTED);
		this.side.append(el("h3", {}, worst.length ? "Most findings" : "No findings"));
		if (worst.length)
			this.side.append(el("ul", { class: "gv-worst" }, ...worst.map((item) => this.link(item, countsText(item.counts)))));
		this.side.append(el("p", { class: "dim" }, "Choose a node to see what it is, what leads to it, and where it leads."));
	}

	describeItem(item) {
		const { model } = this.viewer;
		const word = model.verdictWord(item);
		const action = (label, run) => el("button", { type: "button", onclick: () => {
			run();
			this.viewer.toFrame();
		} }, label);
		const counts = countsText(item.counts);
		const link = counts && findingsLink(model, item);
		const overview = this.viewer.scene.name === "overview";
		const centre = this.viewer.scene.name === "focus" && this.viewer.scene.item === item;
		const where = model.where(item), through = model.blockedThrough(item);
		this.side.append(...[
			el("h3", {}, el("span", { dir: "ltr" }, item.label)),
			el("p", {}, el("span", { class: `tag v-${word}` }, `${SIGNS[word]} ${word}`),
				` ${model.kindWord(item)}${model.reachWord(item)}`),
			where && el("p", { class: "path" }, where),
			through && el("p", { class: "gv-via" }, el("span", { class: "tag v-blocked" }, "✕ blocked through"),
				` ${through.slice(1).map((leaf) => leaf.label).join(" → ")}`),
			item.children.length && el("p", {}, count(item.leaves, ...leafWords(model)), " in it"),
			counts && el("p", {}, link ? el("a", { href: link }, counts) : counts),
			el("div", { class: "gv-actions" },
				item.children.length && overview
					? action(item.open ? "Close" : "Open", () => this.viewer.toggle(item)) : null,
				item.kind !== "part" && !centre ? action("Focus", () => this.viewer.focus(item)) : null,
				model.path(item) && action("Path from an entry point", () => this.viewer.path(item)),
				through && action("Path to what blocks it", () => this.viewer.path(item, through)),
				overview ? null : action("Show in overview", () => this.viewer.reveal(item))),
		].filter(Boolean));
		if (item.kind !== "part")
			this.describeNeighbours(item);
	}

	describeNeighbours(item) {
		const { model } = this.viewer;
		const { out, into } = model.level(model.levelOf(item));
		const [to, from] = model.kind === "call" ? ["Called by", "Calls"] : ["Included by", "Includes"];
		this.listNeighbours(to, into.get(item));
		this.listNeighbours(from, out.get(item));
	}

	listNeighbours(title, list) {
		if (!list)
			return;
		const order = [...list].sort((a, b) => b.item.verdict - a.item.verdict || b.count - a.count ||
			a.item.id - b.item.id);
		const entries = order.slice(0, NEIGHBOURS_LISTED).map(({ item, count, indirect }) => this.link(item,
			`${count > 1 ? `×${count.toLocaleString("en")}` : ""}${indirect ? " through a pointer" : ""}`));
		const more = order.length - entries.length;
		this.side.append(el("h4", {}, `${title} ${list.length.toLocaleString("en")}`), el("ul", {}, ...entries,
			more ? el("li", { class: "dim" }, `and ${more.toLocaleString("en")} more`) : null));
	}

	// The picture in words: every box with where its lines lead.
	writeList() {
		const inList = this.list.contains(document.activeElement);
		this.list.textContent = "";
		if (!this.listing.open)
			return;
		const boxes = this.viewer.view.scene.boxes, ends = new Map();
		for (const edge of this.viewer.view.scene.edges)
			ends.set(edge.from, [...(ends.get(edge.from) || []), edge]);
		const inside = new Map();
		for (const { item } of boxes) {
			const up = this.viewer.scene.name === "overview" ? item.parent : null;
			inside.set(up, [...(inside.get(up) || []), item]);
		}
		let lines = 0;
		const tree = (up) => el("ul", {}, ...(inside.get(up) || []).filter(() => ++lines < LIST_MAX).map((item) => {
			const to = (ends.get(item) || []).map((edge) => `${edge.to.label}${edge.count > 1 ? ` ×${edge.count}` : ""}${
				edge.indirect ? " (through a pointer)" : ""}`);
			const entry = el("li", {}, el("button", { type: "button", class: "gv-link",
				"aria-expanded": item.children.length && this.viewer.scene.name === "overview" ? String(item.open) : null,
				"aria-current": item === this.viewer.at ? "true" : null, onclick: () => this.viewer.press(item) },
			this.viewer.view.describe(item)),
			to.length ? ` → ${to.slice(0, 30).join(", ")}${to.length > 30 ? ` and ${to.length - 30} more` : ""}` : null);
			if (inside.has(item))
				entry.append(tree(item));
			return entry;
		}));
		this.list.append(tree(this.viewer.scene.name === "overview" ? this.viewer.model.root : null));
		if (lines >= LIST_MAX)
			this.list.append(el("p", { class: "dim" }, "The list ends here: close what need not be shown."));
		if (inList)
			this.list.querySelector("[aria-current]")?.focus({ preventScroll: true });
	}
}
