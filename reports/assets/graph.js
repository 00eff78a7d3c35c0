// The graph viewer of the HTML report: what blocks, calls and includes, folders first, opened on
// demand. In the report it opens on what blocks: which entry point reaches it.
//
// Nothing is read or laid out before the reader comes near the section, and then a step in a
// frame, so that the page scrolls on. The picture is for the eye; the panel beside it and the
// list below say the same in words and buttons.

const NEAR = "100%"; // of the window's height: how far from the section the reader is then

class Viewer {
	constructor(data) {
		this.data = data;
		this.models = {};
		this.kind = data.call?.nodes.length ? "call" : data.include ? "include" : "call";
		if (document.getElementById("plan") && data.call && this.model.blockers().length)
			this.kind = "causes";
		this.causes = this.kind === "causes";
		this.scene = { name: this.home };
		this.depth = 1;
		this.side = "both";
		this.at = null;
	}

	// Fills the place with what is prepared.
	show(place) {
		this.build(place);
		this.view = new View(this.frame, {
			pick: (item) => this.pick(item),
			press: (item) => this.press(item),
			hover: (item) => this.view.mark(this.at, item),
		});
		this.switchTo(this.kind);
	}

	// Makes what the first picture needs.
	*preparing() {
		const { model } = this;
		yield;
		if (this.kind !== "causes")
			yield* layingChildren(model, model.root);
	}

	// What blocks is a view of the calls.
	get model() {
		const kind = this.kind === "include" ? "include" : "call";
		return (this.models[kind] ??= new Model(this.data, kind));
	}

	get home() {
		return this.kind === "causes" ? "causes" : "overview";
	}

	// --- The parts around the picture.

	build(place) {
		const button = (label, title, run, props) => el("button", { type: "button", title, "aria-label": title,
			onclick: run, ...props }, label);
		const kinds = [["causes", "What blocks"], ["call", "Calls"], ["include", "Includes"]]
			.filter(([kind]) => (kind === "causes" ? this.causes : this.data[kind]));
		this.kindButtons = kinds.map(([kind, label]) => el("button", { type: "button", "aria-pressed": "false",
			"data-kind": kind, onclick: () => this.switchTo(kind) }, label));
		this.backButton = el("button", { type: "button", onclick: () => this.overview() }, "← Overview");
		this.foldButton = el("button", { type: "button", onclick: () => this.closeAll() }, "Close all");
		[this.depthSelect] = choice("Depth", [["1", "1"], ["2", "2"], ["3", "3"]], (value) => {
			this.depth = Number(value);
			this.focus(this.scene.item);
		});
		[this.sideSelect] = choice("Sides", [["both", "both"], ["into", "what leads to it"],
			["out", "what it leads to"]], (value) => {
			this.side = value;
			this.focus(this.scene.item);
		});
		this.frame = el("div", { class: "gv-frame", tabindex: "0", role: "application",
			"aria-describedby": "gv-keys", onkeydown: (event) => this.key(event) });
		this.said = el("p", { class: "hidden", role: "status" });
		this.words = new Words(this);
		place.append(
			el("div", { class: "tools gv-tools" },
				kinds.length > 1 ? el("div", { class: "chips", role: "group", "aria-label": "Graph" },
					...this.kindButtons) : "",
				searchBox(this),
				button("−", "Zoom out", () => this.view.zoomBy(1 / 1.4)),
				button("+", "Zoom in", () => this.view.zoomBy(1.4)),
				button("Fit", "Fit what is shown", () => this.view.fit()), this.foldButton),
			el("div", { class: "tools gv-where" }, this.backButton, this.words.crumb, this.depthSelect, this.sideSelect),
			el("div", { class: "gv-main" }, this.frame, this.words.side), this.said,
			el("p", { class: "hint", id: "gv-keys" }, "Click opens a folder or chooses a node. In the graph: " +
				"arrows go to the next node, Enter opens it or shows what is around it, Escape goes back, " +
				"+ − 0 zoom, Shift and arrows move, P shows the path to it. " +
				"The wheel zooms once the graph has focus."),
			this.legend(), this.words.listing);
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
			this.causes ? entry(sample("v-ready gv-function gv-through"), "ready, and calls what is blocked") : "",
			entry(sample("", ""), "calls or includes; thicker is more often"),
			entry(sample("", "gv-indirect"), "dashed: calls through a pointer"),
			el("li", {}, "B blockers, H hazards, F flags, P perf; ▸ opens, ▾ closes")));
	}

	// --- What is shown

	switchTo(kind) {
		this.kind = kind;
		this.scene = { name: this.home };
		this.at = null;
		this.showKind();
		this.render(null);
	}

	showKind() {
		for (const button of this.kindButtons)
			button.setAttribute("aria-pressed", String(button.dataset.kind === this.kind));
		this.frame.setAttribute("aria-label", { causes: "What blocks", call: "Call graph", include: "Include graph" }[this.kind]);
	}

	render(anchor) {
		const { model, scene } = this;
		let drawn;
		if (scene.name === "focus")
			drawn = focusScene(model, scene.item, { depth: this.depth, side: this.side, most: scene.most });
		else if (scene.name === "path")
			drawn = pathScene(model, scene.path);
		else if (scene.name === "causes")
			drawn = causesScene(model, this.view.width);
		else
			drawn = overviewScene(model);
		this.view.draw(model, drawn, anchor);
		this.view.mark(this.at, null);
		this.backButton.hidden = scene.name === this.home;
		this.foldButton.hidden = scene.name === "causes";
		this.depthSelect.hidden = this.sideSelect.hidden = scene.name !== "focus";
		this.words.write();
	}

	overview() {
		const item = this.at;
		this.scene = { name: this.home };
		this.render(null);
		if (item && this.view.elements.has(item))
			this.pick(item);
		else
			this.pick(null);
	}

	// The folders hold every node; what blocks does not.
	toFolders() {
		if (this.kind === "causes") {
			this.kind = "call";
			this.showKind();
		}
		this.scene = { name: "overview" };
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

	path(item, path = this.model.path(item)) {
		if (!path) {
			this.say(`Nothing leads from an entry point to ${item.label}`);
			return;
		}
		this.at = path[path.length - 1];
		this.scene = { name: "path", path };
		this.render(null);
	}

	reveal(item) {
		this.toFolders();
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
		this.words.writeSide();
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
		if (this.scene.name !== this.home) {
			this.overview();
			return true;
		}
		let up = null;
		if (this.scene.name === "overview")
			up = this.at?.open ? this.at : this.at?.parent;
		if (up && up !== this.model.root) {
			this.toggle(up);
			return true;
		}
		if (!this.at)
			return false;
		this.pick(null);
		return true;
	}
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function openViewer(place, text) {
	const viewer = new Viewer(JSON.parse(text));
	for (const steps = viewer.preparing(); !steps.next().done;)
		await nextFrame();
	viewer.show(place);
	return viewer;
}

function start() {
	const place = document.getElementById("graph-viewer");
	const source = document.getElementById("graph-data");
	if (!place || !source)
		return;
	const section = place.closest("section") || document.body;
	let opening = null;
	section.classList.add("gv-live");
	const open = () => (opening ??= openViewer(place, source.textContent));
	new IntersectionObserver((entries, observer) => {
		if (entries.some((entry) => entry.isIntersecting)) {
			observer.disconnect();
			open();
		}
	}, { rootMargin: `${NEAR} 0px` }).observe(section);
	// #graph=call&node=src/a.c:main opens up to that node.
	const follow = async () => {
		const match = /^#graph=(call|include)(?:&node=(.*))?$/.exec(location.hash);
		if (!match)
			return;
		section.scrollIntoView();
		const viewer = await open();
		if (!viewer.data[match[1]])
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
	};
	addEventListener("hashchange", follow);
	// The same link again makes no hashchange.
	document.addEventListener("click", (event) => {
		if (event.target.closest("a[href^='#graph=']")?.hash === location.hash)
			follow();
	});
	follow();
}

start();
