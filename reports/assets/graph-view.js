// The graph viewer's picture: a scene as SVG that pans and zooms, in one frame.
//
// What changes keeps its element, so that it moves rather than jumps. Names come from the
// audited project and reach the page by textContent only.

const EDGES_DRAWN = 500;    // the heaviest; those of the picked box are drawn besides
const LABEL_PX = 11;	    // a label's size on the screen where boxes are too small for theirs
const WIDE_LABEL = 110;	    // room that a name may take beside a box too small for it
const NATURAL = 0.75;	    // zoom from which labels have their natural size
const BASE = 20;	    // of the first line, below the top of its box
const COUNTS_SHOWN = 40;    // edges of the picked box that show their count

const still = matchMedia("(prefers-reduced-motion: reduce)");

class View {
	// on: { pick(item), press(item), hover(item) }.
	constructor(frame, on) {
		this.frame = frame;
		this.on = on;
		this.elements = new Map(); // item -> { box, parts, label }; parts: its groups of SVG
		this.layers = Object.fromEntries(["frames", "edges", "boxes", "titles", "counts"].map((name) =>
			[name, svgEl("g", { class: `gv-${name}` })]));
		this.world = svgEl("g", {}, ...Object.values(this.layers));
		const arrow = (id) => svgEl("marker", { id, viewBox: "0 0 8 8", refX: 7, refY: 4,
			markerWidth: 7, markerHeight: 7, markerUnits: "userSpaceOnUse", orient: "auto" },
			svgEl("path", { d: "M0,0.5L8,4L0,7.5z" }));
		this.svg = svgEl("svg", { "aria-hidden": "true", focusable: "false" },
			svgEl("defs", {}, arrow("gv-arrow"), arrow("gv-arrow-near")), this.world);
		frame.append(this.svg);
		this.at = d3.zoomIdentity;
		this.zoom = d3.zoom().scaleExtent([0.04, 4]).clickDistance(5)
			.filter((event) => this.mayZoom(event)).on("zoom", (event) => this.moved(event.transform));
		this.select = d3.select(this.svg).call(this.zoom).on("dblclick.zoom", null);
		this.svg.addEventListener("click", (event) => this.clicked(event));
		this.svg.addEventListener("pointerover", (event) => event.pointerType === "mouse" &&
			this.on.hover(this.itemOf(event)));
		this.svg.addEventListener("pointerleave", () => this.on.hover(null));
		new ResizeObserver(() => this.resized()).observe(frame);
	}

	// The page scrolls past the graph by wheel and by one finger until the graph has focus.
	mayZoom(event) {
		const focused = document.activeElement === this.frame;
		if (event.type === "wheel")
			return event.ctrlKey || focused;
		if (event.touches)
			return focused || event.touches.length > 1;
		return !event.button;
	}

	itemOf(event) {
		const g = event.target.closest?.("[data-item]");
		return g ? this.scene.boxes[Number(g.dataset.at)]?.item : null;
	}

	clicked(event) {
		this.frame.focus({ preventScroll: true });
		const item = this.itemOf(event);
		if (item)
			this.on.press(item);
		else
			this.on.pick(null);
	}

	get width() { return this.frame.clientWidth || 1; }
	get height() { return this.frame.clientHeight || 1; }

	// A frame that was hidden has no size; the scene fits once it has one.
	resized() {
		this.zoom.extent([[0, 0], [this.width, this.height]]);
		if (this.scene && (!this.size || !this.size[0]))
			this.fit(true);
		this.size = [this.frame.clientWidth, this.frame.clientHeight];
	}

	moved(transform) {
		this.at = transform;
		this.world.setAttribute("transform", transform.toString());
		this.frame.classList.toggle("gv-far", transform.k < NATURAL);
		this.labelSoon();
	}

	labelSoon() {
		if (!this.labelling)
			this.labelling = requestAnimationFrame(() => {
				this.labelling = 0;
				this.label();
			});
	}

	// --- Drawing

	// Shows a scene. anchor: an item that keeps its place; null: the scene fits the frame.
	draw(model, scene, anchor) {
		const old = anchor && this.elements.get(anchor)?.box;
		const now = anchor && scene.boxes.find((box) => box.item === anchor);
		const dx = old && now ? old.x - now.x : 0, dy = old && now ? old.y - now.y : 0;
		this.model = model;
		this.scene = scene;
		scene.boxes.forEach((box, i) => {
			box.x += dx;
			box.y += dy;
			box.at = i;
		});
		for (const edge of scene.edges)
			if (edge.points)
				edge.points = edge.points.map(([x, y]) => [x + dx, y + dy]);
		const kept = new Map();
		for (const box of scene.boxes)
			kept.set(box.item, this.drawBox(box));
		for (const [item, { parts }] of this.elements)
			if (kept.get(item)?.parts !== parts)
				parts.forEach((part) => part.remove());
		this.elements = kept;
		this.drawEdges();
		this.mark(null, null);
		this.label();
		if (!old || !now)
			this.fit(!this.size?.[0]);
	}

	drawBox(box) {
		const { item } = box;
		let kept = this.elements.get(item);
		if (kept && (kept.box.open !== box.open || kept.box.lines.join("\n") !== box.lines.join("\n")))
			kept = null;
		if (!kept) {
			const g = svgEl("g", { class: this.classes(box), "data-item": this.model.key(item) });
			const parts = [g];
			let words = g;
			if (item.children.length && !box.open)
				g.append(svgEl("rect", { class: "gv-stack", x: 4, y: -4, width: box.w, height: box.h }));
			g.append(svgEl("rect", { class: "gv-body" }));
			if (box.open) {
				words = svgEl("g", { class: this.classes(box), "data-item": this.model.key(item) });
				parts.push(words);
			}
			const label = svgEl("g", { class: "gv-label" });
			box.lines.forEach((line, i) => {
				const text = svgEl("text", { x: 11, y: BASE + i * (SMALL + 5), class: i ? "gv-sub" : "gv-name" });
				text.textContent = line;
				label.append(text);
			});
			const title = svgEl("title");
			title.textContent = this.describe(item);
			words.append(label);
			g.append(title);
			if (words !== g)
				words.append(title.cloneNode(true));
			this.layers[box.open ? "frames" : "boxes"].append(g);
			if (words !== g)
				this.layers.titles.append(words);
			kept = { parts, label };
		}
		for (const part of kept.parts) {
			part.dataset.at = box.at;
			part.style.transform = `translate(${box.x}px, ${box.y}px)`;
		}
		for (const rect of kept.parts[0].querySelectorAll("rect")) {
			rect.setAttribute("width", box.w);
			rect.setAttribute("height", box.h);
		}
		return { ...kept, box };
	}

	classes(box) {
		const { item } = box;
		return `gv-box v-${this.model.verdictWord(item)} gv-${item.kind}${box.open ? " gv-open" : ""}${
			item.children.length ? " gv-holds" : ""}${this.model.blockedThrough(item) ? " gv-through" : ""}`;
	}

	describe(item) {
		return [item.label, this.model.where(item), this.model.kindWord(item), this.model.verdictWord(item),
			this.model.blockedThrough(item) && "blocked through what it calls", countsText(item.counts)].filter((word, i, all) => word && all.indexOf(word) === i).join(" · ");
	}

	drawEdges() {
		const order = [...this.scene.edges].sort((a, b) => b.count - a.count || a.from.id - b.from.id || a.to.id - b.to.id);
		// A layer of its own each time, which fades in.
		const layer = svgEl("g", { class: "gv-edges" });
		this.layers.edges.replaceWith(layer);
		this.layers.edges = layer;
		this.edges = new Map();
		for (const edge of order) {
			for (const end of [edge.from, edge.to]) {
				if (!this.edges.has(end))
					this.edges.set(end, []);
				this.edges.get(end).push(edge);
			}
		}
		for (const edge of order.slice(0, EDGES_DRAWN))
			this.drawEdge(edge);
		this.left = Math.max(order.length - EDGES_DRAWN, 0);
		this.svg.classList.toggle("gv-many", order.length > 120);
	}

	drawEdge(edge) {
		const a = this.elements.get(edge.from)?.box, b = this.elements.get(edge.to)?.box;
		if (!a || !b || edge.line)
			return;
		edge.line = svgEl("path", { d: edge.points ? smooth(edge.points) : direct(a, b),
			class: `gv-edge${edge.indirect ? " gv-indirect" : ""}${edge.path ? " gv-path" : ""}`,
			"stroke-width": Math.min(1 + Math.log2(edge.count) / 3, 4) });
		this.layers.edges.append(edge.line);
	}

	// Shows a box as picked, and another as pointed at: their edges and what is at the ends.
	mark(picked, hovered) {
		const seen = hovered && this.elements.has(hovered) ? hovered
			: picked && this.elements.has(picked) ? picked : null;
		const near = new Set(seen ? [seen] : []);
		for (const edge of this.marked || [])
			edge.line?.classList.remove("gv-near");
		this.marked = (seen && this.edges.get(seen)) || [];
		for (const edge of this.marked) {
			this.drawEdge(edge);
			edge.line?.classList.add("gv-near");
			if (edge.line)
				this.layers.edges.append(edge.line);
			near.add(edge.from).add(edge.to);
		}
		this.svg.classList.toggle("gv-picking", this.marked.length > 0);
		for (const [item, { parts }] of this.elements)
			for (const part of parts) {
				part.classList.toggle("gv-near", near.has(item));
				part.classList.toggle("gv-at", item === picked);
			}
		this.showCounts();
	}

	showCounts() {
		this.layers.counts.textContent = "";
		for (const edge of this.marked.slice(0, COUNTS_SHOWN)) {
			if (edge.count < 2 || !edge.line)
				continue;
			const middle = edge.line.getPointAtLength(edge.line.getTotalLength() / 2);
			const text = svgEl("text", { x: middle.x, y: middle.y + 4, "text-anchor": "middle" });
			text.textContent = edge.count.toLocaleString("en");
			this.layers.counts.append(text);
		}
		this.labelSoon();
	}

	// --- Labels: at every zoom as large as can be read; where there is no room for all, those
	// of open boxes first, then by verdict and by size.
	label() {
		const { k } = this.at;
		const far = k < NATURAL;
		const taken = [];
		for (const text of this.layers.counts.children)
			text.setAttribute("font-size", Math.max(SMALL, LABEL_PX / k));
		const order = far ? [...this.elements.values()].sort((a, b) => b.box.open - a.box.open ||
			b.box.item.verdict - a.box.item.verdict || b.box.item.leaves - a.box.item.leaves || a.box.at - b.box.at)
			: this.elements.values();
		for (const { box, label } of order) {
			const text = !far ? box.lines[0] : [0, WIDE_LABEL].map((least) => this.farText(box, k, least))
				.find((words) => words && this.claim(box, words, taken));
			const shown = text !== undefined;
			label.classList.toggle("gv-hide", !shown);
			if (!shown)
				continue;
			label.firstChild.textContent = text;
			label.setAttribute("transform", far ? `translate(${3 / k},${
				box.open ? 15 : box.h / 2}) scale(${LABEL_PX / FONT / k}) translate(-7,${-BASE + 4})` : "");
		}
	}

	// As much of a name as there is room for in its box, or beside it where that is too little.
	farText(box, k, least) {
		const room = Math.max((box.w * k - 10) * FONT / LABEL_PX, least);
		const wide = textWidth(box.lines[0], FONT);
		const text = box.lines[0].replace("▸ ", "");
		const chars = Math.floor([...text].length * room / wide);
		return wide <= room ? text : chars < (least ? 5 : 9) ? null : shorten(text, chars);
	}

	claim(box, text, taken) {
		const [x, top] = this.at.apply([box.x, box.y]);
		const w = textWidth(text, FONT) * LABEL_PX / FONT + 4, h = 15;
		const y = top + (box.open ? 15 : box.h / 2) * this.at.k - h / 2;
		if (x > this.width || y > this.height || x + w < 0 || y + h < 0)
			return false;
		// Beside its box a name must not stand on another, nor be cut off by the frame.
		const out = w > box.w * this.at.k + 8;
		if (out && (x + w > this.width || this.scene.boxes.some((other) => other !== box && !other.open &&
			x + w > this.at.applyX(other.x) && x < this.at.applyX(other.x + other.w) &&
			y + h > this.at.applyY(other.y) && y < this.at.applyY(other.y + other.h))))
			return false;
		if (taken.some((t) => x < t.x + t.w && t.x < x + w && y < t.y + t.h && t.y < y + h))
			return false;
		taken.push({ x, y, w, h });
		return true;
	}

	// --- Moving

	go(transform, at_once) {
		this.select.interrupt();
		(at_once || still.matches ? this.select : this.select.transition().duration(250)).call(this.zoom.transform, transform);
	}

	bounds(boxes) {
		const x = Math.min(...boxes.map((b) => b.x)), y = Math.min(...boxes.map((b) => b.y));
		return { x, y, w: Math.max(...boxes.map((b) => b.x + b.w)) - x, h: Math.max(...boxes.map((b) => b.y + b.h)) - y };
	}

	// Brings boxes into the frame, no larger than `most` and not too small to read.
	fitBoxes(boxes, most, least, at_once) {
		if (!boxes.length)
			return;
		const { x, y, w, h } = this.bounds(boxes), gap = 24;
		const whole = Math.min((this.width - gap) / w, (this.height - gap) / h, most);
		const k = Math.max(whole, least);
		// What does not fit is seen from its upper left.
		const tx = w * k > this.width ? gap / 2 - x * k : (this.width - w * k) / 2 - x * k;
		const ty = h * k > this.height ? gap / 2 - y * k : (this.height - h * k) / 2 - y * k;
		this.go(d3.zoomIdentity.translate(tx, ty).scale(k), at_once);
	}

	fit(at_once) {
		this.fitBoxes(this.scene.boxes, 1.1, this.scene.boxes.length < 12 ? 0.5 : 0.04, at_once);
	}

	// After an item was opened: all of it in the frame, if it can be.
	show(item) {
		const box = this.elements.get(item)?.box;
		if (!box)
			return;
		const [x, y] = this.at.apply([box.x, box.y]);
		const { k } = this.at;
		if (x < 0 || y < 0 || x + box.w * k > this.width || y + box.h * k > this.height)
			this.fitBoxes([box], Math.min(Math.max(k, 0.4), 1), 0.15);
	}

	// An item in the middle, large enough to read.
	centre(item) {
		const box = this.elements.get(item)?.box;
		if (!box)
			return;
		const k = Math.max(this.at.k, 0.9);
		this.go(d3.zoomIdentity.translate(this.width / 2 - (box.x + Math.min(box.w / 2, this.width / 2 / k)) * k,
			this.height / 2 - (box.y + Math.min(box.h / 2, this.height / 2 / k)) * k).scale(k));
	}

	// Moves no more than is needed to see a box.
	follow(item) {
		const box = this.elements.get(item)?.box;
		if (!box)
			return;
		const [x, y] = this.at.apply([box.x, box.y]), gap = 12;
		const w = Math.min(box.w * this.at.k, this.width), h = Math.min(box.h * this.at.k, this.height);
		const dx = Math.min(0, this.width - gap - x - w) || Math.max(0, gap - x);
		const dy = Math.min(0, this.height - gap - y - h) || Math.max(0, gap - y);
		if (dx || dy)
			this.go(d3.zoomIdentity.translate(this.at.x + dx, this.at.y + dy).scale(this.at.k));
	}

	zoomBy(factor) {
		this.select.interrupt();
		this.select.call(this.zoom.scaleBy, factor);
	}

	panBy(dx, dy) {
		this.select.interrupt();
		this.go(d3.zoomIdentity.translate(this.at.x + dx * this.width, this.at.y + dy * this.height).scale(this.at.k), true);
	}

	// The box that is next in a direction: [1, 0] is right. Boxes on an edge of it come first.
	next(item, [dx, dy]) {
		const from = this.elements.get(item)?.box;
		const tied = new Set((this.edges.get(item) || []).flatMap((edge) => [edge.from, edge.to]));
		let best = null, least = Infinity;
		for (const { box } of this.elements.values()) {
			if (box.item === item || !from)
				continue;
			const x = box.x + box.w / 2 - from.x - from.w / 2;
			const y = box.y + Math.min(box.h, HEAD) / 2 - from.y - Math.min(from.h, HEAD) / 2;
			const along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx);
			if (along < 4)
				continue;
			const far = (along + 2 * across) * (dx && tied.has(box.item) ? 0.3 : 1);
			if (far < least) {
				least = far;
				best = box.item;
			}
		}
		return best;
	}
}
