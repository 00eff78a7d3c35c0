// Where the boxes of the graph viewer stand, and the lines between them.
//
// Each open item lays its children out by itself, with dagre, over the edges between the
// children. Those edges do not depend on what is open further down, so that opening a box
// changes sizes but not the order of what stays: nothing jumps.
//
// A scene is { boxes: [{ item, x, y, w, h, open, lines }], edges: [{ from, to, count, indirect,
// points }] }: boxes from the outside in, x and y of the upper left corner.

const FONT = 13, SMALL = 11;
const PAD = 12, HEAD = 28, GAP = 12; // inside an open box; its title; between boxes
const EDGES_LAID = 2.5;		      // edges a child that dagre arranges; the others are only drawn
const FRAME_SHAPE = 1.3;	      // width of a frame, of its height, about
const COLUMN_MAX = 13, RING_GAP = 80; // rows of a focus; between what is one step apart
// Boxes of what blocks: entry points, what they reach, and how many of them below each other; the
// same of a narrow frame.
const CAUSES_WIDE = [12, 36, 12], CAUSES_NARROW = [8, 14, 14], NARROW = 600;
const FOLLOWED_MAX = 200; // of what blocks, whose entry points are looked for
const FOCUS_MAX = 39;		      // boxes on one side of a focus, until more are asked for

const ruler = document.createElement("canvas").getContext("2d");
const widths = new Map();

function textWidth(text, size) {
	const key = `${size} ${text}`;
	if (!widths.has(key)) {
		ruler.font = `${size}px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif`;
		widths.set(key, ruler.measureText(text).width);
	}
	return widths.get(key);
}

// What a closed box says: its name, how much is in it, and its findings.
function boxLines(model, item) {
	const lines = [`${SIGNS[model.verdictWord(item)]} ${item.children.length ? "▸ " : ""}${shorten(item.label, 34)}`];
	const counts = item.counts.map((n, i) => n && `${n.toLocaleString("en")} ${"BHFP"[i]}`).filter(Boolean).join(" ");
	if (item.children.length)
		lines.push(count(item.leaves, ...leafWords(model)));
	if (counts)
		lines.push(counts);
	return lines;
}

const leafWords = (model) => (model.kind === "call" ? ["function", "functions"] : ["file", "files"]);

function boxSize(model, item, extra) {
	const lines = boxLines(model, item);
	if (extra)
		lines.push(extra);
	const w = Math.max(textWidth(lines[0], FONT), ...lines.slice(1).map((line) => textWidth(line, SMALL)));
	return { w: Math.ceil(w) + 22, h: 14 + FONT + (lines.length - 1) * (SMALL + 5), lines };
}

// The heaviest edges, so many that dagre is quick and its picture can be read.
function heaviest(edges, nodes) {
	const most = Math.ceil(nodes * EDGES_LAID);
	if (edges.length <= most)
		return edges;
	return [...edges].sort((a, b) => b.count - a.count || a.from.id - b.from.id || a.to.id - b.to.id)
		.slice(0, most).sort((a, b) => a.from.id - b.from.id || a.to.id - b.to.id);
}

// Runs dagre over items with sizes. Returns { at: Map item -> [x, y], points: Map edge -> [...], w, h }.
function arrange(items, sizes, edges, direction) {
	const g = new dagre.graphlib.Graph();
	g.setGraph({ rankdir: direction, nodesep: GAP, ranksep: 36, edgesep: 6 });
	for (const item of items)
		g.setNode(String(item.id), { width: sizes.get(item).w, height: sizes.get(item).h });
	for (const edge of edges)
		g.setEdge(String(edge.from.id), String(edge.to.id), { weight: 1 + Math.log2(edge.count) });
	dagre.layout(g);
	const at = new Map(), points = new Map();
	for (const item of items) {
		const node = g.node(String(item.id));
		at.set(item, [node.x - node.width / 2, node.y - node.height / 2]);
	}
	for (const edge of edges)
		points.set(edge, g.edge(String(edge.from.id), String(edge.to.id)).points.map((p) => [p.x, p.y]));
	const { width, height } = g.graph();
	return { at, points, w: Math.max(width, 0), h: Math.max(height, 0) };
}

// Left to right, or top down where that fills a frame better; an item keeps to what it was
// laid out in first.
function* arranging(item, linked, sizes, edges) {
	if (!linked.length)
		return { at: new Map(), points: new Map(), w: 0, h: 0 };
	const laid = arrange(linked, sizes, edges, item.direction ?? "LR");
	const frame = (it) => Math.max(it.w / FRAME_SHAPE, it.h);
	if (!item.direction && laid.w > 2 * laid.h) {
		yield;
		const down = arrange(linked, sizes, edges, "TB");
		item.direction = frame(down) < frame(laid) ? "TB" : "LR";
		return item.direction === "TB" ? down : laid;
	}
	item.direction ??= "LR";
	return laid;
}

// Rows of boxes without edges, below y, about as wide as what stands above.
function rows(items, sizes, y, wide) {
	const at = new Map();
	const area = items.reduce((sum, item) => sum + (sizes.get(item).w + GAP) * (sizes.get(item).h + GAP), 0);
	const most = Math.max(wide, Math.sqrt(area * 2.2), ...items.map((item) => sizes.get(item).w));
	let x = 0, high = 0, w = 0;
	for (const item of items) {
		const size = sizes.get(item);
		if (x > 0 && x + size.w > most) {
			y += high + GAP;
			x = high = 0;
		}
		at.set(item, [x, y]);
		x += size.w + GAP;
		w = Math.max(w, x - GAP);
		high = Math.max(high, size.h);
	}
	return { at, w, h: y + high };
}

// Lays out the children of an open item; kept while their sizes stay. It stops between its
// steps, so that they may be taken one at a time.
function* layingChildren(model, item) {
	const sizes = new Map();
	for (const child of item.children)
		sizes.set(child, yield* layingBox(model, child));
	const key = item.children.map((child) => `${sizes.get(child).w}x${sizes.get(child).h}`).join();
	if (item.laid?.key === key)
		return item.laid;
	const inside = model.inside(item);
	yield;
	const edges = heaviest(inside, item.children.length);
	const tied = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
	const linked = item.children.filter((child) => tied.has(child));
	const single = item.children.filter((child) => !tied.has(child));
	const laid = yield* arranging(item, linked, sizes, edges);
	if (single.length) {
		const below = rows(single, sizes, laid.h ? laid.h + 2 * GAP : 0, laid.w);
		below.at.forEach((place, child) => laid.at.set(child, place));
		laid.w = Math.max(laid.w, below.w);
		laid.h = below.h;
	}
	item.laid = { ...laid, sizes, key };
	yield;
	return item.laid;
}

// The size of an item as it is shown, and for an open one where its children stand in it.
function* layingBox(model, item) {
	if (!item.open || !item.children.length)
		return boxSize(model, item);
	const laid = yield* layingChildren(model, item);
	const title = textWidth(openTitle(model, item), FONT) + 2 * PAD;
	return { w: Math.ceil(Math.max(laid.w + 2 * PAD, title)), h: Math.ceil(laid.h + HEAD + PAD), laid };
}

const openTitle = (model, item) => `${SIGNS[model.verdictWord(item)]} ▾ ${shorten(item.label, 60)}`;

function takeSteps(steps) {
	while (!steps.next().done);
}

// The scene of what is open.
function overviewScene(model) {
	const boxes = [], routes = new Map();
	const place = (item, x, y) => {
		const laid = item.laid;
		for (const child of item.children) {
			const size = laid.sizes.get(child), [dx, dy] = laid.at.get(child);
			const box = { item: child, x: x + dx, y: y + dy, w: size.w, h: size.h,
				open: child.open, lines: child.open ? [openTitle(model, child)] : size.lines };
			boxes.push(box);
			if (child.open)
				place(child, box.x + PAD, box.y + HEAD);
		}
		laid.points.forEach((points, edge) => routes.set(`${edge.from.id} ${edge.to.id}`,
			points.map(([px, py]) => [px + x, py + y])));
	};
	takeSteps(layingChildren(model, model.root));
	place(model.root, 0, 0);
	const edges = model.between(model.shownFor());
	for (const edge of edges)
		edge.points = routes.get(`${edge.from.id} ${edge.to.id}`);
	return { boxes, edges };
}

// Items around one, to a depth, on the side of what leads to it, of what it leads to, or
// both. Returns Map item -> distance (negative before it), and how many were left out.
function neighbours(model, item, depth, side, most) {
	const { out, into } = model.level(model.levelOf(item));
	const found = new Map([[item, 0]]);
	let left = 0;
	for (const [step, map, name] of [[1, out, "out"], [-1, into, "into"]]) {
		if (side !== "both" && side !== name)
			continue;
		let ring = [item], room = most;
		for (let i = 1; i <= depth && ring.length; i++) {
			const next = new Map();
			for (const at of ring)
				for (const { item: to, count } of map.get(at) || [])
					if (!found.has(to))
						next.set(to, (next.get(to) || 0) + count);
			const order = [...next].sort(([a, n], [b, m]) => b.verdict - a.verdict || m - n || a.id - b.id);
			ring = order.slice(0, room).map(([to]) => to);
			left += order.length - ring.length;
			room -= ring.length;
			for (const to of ring)
				found.set(to, i * step);
		}
	}
	return { found, left };
}

// Columns of boxes at each distance from the focus: before it to the left, after it to the
// right, in rows that fit a frame, nearest first.
function columns(found, sizes) {
	const rings = new Map(), at = new Map();
	for (const [item, distance] of found)
		rings.set(distance, [...(rings.get(distance) || []), item]);
	const ring = (distance, edge) => {
		const items = rings.get(distance), side = Math.sign(distance);
		for (let i = 0; i < items.length; i += COLUMN_MAX) {
			const column = items.slice(i, i + COLUMN_MAX);
			const w = Math.max(...column.map((item) => sizes.get(item).w));
			const h = column.reduce((sum, item) => sum + sizes.get(item).h + GAP, -GAP);
			let y = -h / 2;
			if (i)
				edge += side * 2 * GAP;
			for (const item of column) {
				at.set(item, [side < 0 ? edge - sizes.get(item).w : side > 0 ? edge : edge - w / 2, y]);
				y += sizes.get(item).h + GAP;
			}
			edge += side ? side * w : w / 2;
		}
		if (rings.has(distance + side) && side)
			ring(distance + side, edge + side * RING_GAP);
		return edge;
	};
	const half = ring(0, 0);
	for (const side of [-1, 1])
		if (rings.has(side))
			ring(side, side * (half + RING_GAP));
	return at;
}

// The scene of what blocks: to the left the entry points that reach something blocked, to the right
// what they reach, each side the heaviest of it.
function causesScene(model, width) {
	const [entriesMost, most, column] = width < NARROW ? CAUSES_NARROW : CAUSES_WIDE;
	const all = model.blockers(), things = all.slice(0, most), drawn = new Set(things);
	const reached = new Map(), edges = [];
	for (const thing of all.slice(0, FOLLOWED_MAX))
		for (const entry of model.entriesOf(thing.item.node)) {
			const from = model.leaves[entry];
			reached.set(from, (reached.get(from) || 0) + 1);
			if (from !== thing.item && drawn.has(thing))
				edges.push({ from, to: thing.item, count: thing.callers, indirect: false });
		}
	const entries = [...reached].sort((a, b) => (b[0].label === "main") - (a[0].label === "main") ||
		b[1] - a[1] || a[0].id - b[0].id);
	const shown = entries.slice(0, entriesMost).map(([item]) => item);
	const sizes = new Map(), at = new Map();
	const said = new Map(things.map(({ item, callers }) => [item, item.kind === "function"
		? model.where(item) : `called by ${count(callers, "function", "functions")}`]));
	const columnAt = (items, x, words) => {
		let y = 0, w = 0;
		for (const item of items) {
			sizes.set(item, boxSize(model, item, shorten(words(item) || "", 40)));
			at.set(item, [x, y]);
			y += sizes.get(item).h + GAP;
			w = Math.max(w, sizes.get(item).w);
		}
		const middle = y / 2;
		for (const item of items)
			at.get(item)[1] -= middle;
		return w;
	};
	const rest = things.filter(({ item }) => !shown.includes(item)).map(({ item }) => item);
	let x = columnAt(shown, 0, (item) => `reaches ${reached.get(item)}${item.path ? `, ${item.path.slice(item.path.lastIndexOf("/") + 1)}` : ""}`) +
		(width < NARROW ? 1 : 2) * RING_GAP;
	for (let i = 0; i < rest.length; i += column)
		x += columnAt(rest.slice(i, i + column), x, (item) => said.get(item)) + RING_GAP / 2;
	return { boxes: itemBoxes([...shown, ...rest], sizes, at), edges: edges.filter((edge) => sizes.has(edge.from)),
		entries: entries.length, things: all.length, hidden: entries.length - shown.length + all.length - things.length };
}

// The scene of an item and what is around it.
function focusScene(model, item, { depth, side, most }) {
	const { found, left } = neighbours(model, item, depth, side, most);
	const items = [...found.keys()];
	const level = model.level(model.levelOf(item)).out;
	const edges = [];
	for (const from of items)
		for (const { item: to, count, indirect } of level.get(from) || [])
			if (found.has(to))
				edges.push({ from, to, count, indirect });
	const sizes = new Map(items.map((it) => [it, boxSize(model, it, shorten(model.where(it) || "", 36))]));
	return { boxes: itemBoxes(items, sizes, columns(found, sizes)), edges, left };
}

const itemBoxes = (items, sizes, at) => items.map((item) => ({ item, x: at.get(item)[0], y: at.get(item)[1],
	w: sizes.get(item).w, h: sizes.get(item).h, open: false, lines: sizes.get(item).lines }));

// The scene of a path: one step below the other. A step that no edge makes goes through a
// pointer whose candidates are too many to draw.
function pathScene(model, path) {
	const sizes = new Map(path.map((item) => [item, boxSize(model, item, shorten(model.where(item) || "", 48))]));
	const w = Math.max(...[...sizes.values()].map((size) => size.w));
	const at = new Map(), edges = [];
	let y = 0;
	path.forEach((item, i) => {
		at.set(item, [(w - sizes.get(item).w) / 2, y]);
		if (i) {
			const edge = model.edgeBetween(path[i - 1], item) ||
				{ from: path[i - 1], to: item, count: 1, indirect: true };
			edge.path = true;
			edge.points = [[w / 2, y - 34], [w / 2, y]];
			edges.push(edge);
		}
		y += sizes.get(item).h + 34;
	});
	return { boxes: itemBoxes(path, sizes, at), edges };
}

// A line between two boxes that dagre did not route: out at the side that faces the other.
function direct(a, b) {
	const ax = a.x + a.w / 2, ay = a.y + a.h / 2, bx = b.x + b.w / 2, by = b.y + b.h / 2;
	if (b.x >= a.x + a.w || a.x >= b.x + b.w) {
		const forward = b.x >= a.x + a.w;
		const x1 = forward ? a.x + a.w : a.x, x2 = forward ? b.x : b.x + b.w;
		const bend = Math.max(20, Math.abs(x2 - x1) / 2) * (forward ? 1 : -1);
		return `M${x1},${ay}C${x1 + bend},${ay} ${x2 - bend},${by} ${x2},${by}`;
	}
	const down = by > ay;
	const y1 = down ? a.y + a.h : a.y, y2 = down ? b.y : b.y + b.h;
	const bend = Math.max(16, Math.abs(y2 - y1) / 2) * (down ? 1 : -1);
	return `M${ax},${y1}C${ax},${y1 + bend} ${bx},${y2 - bend} ${bx},${y2}`;
}

// A smooth line through points: a quadratic to the middle of each two.
function smooth(points) {
	const n = (v) => Math.round(v * 10) / 10;
	let d = `M${n(points[0][0])},${n(points[0][1])}`;
	for (let i = 1; i < points.length - 1; i++) {
		const last = i === points.length - 2;
		const x = last ? points[i + 1][0] : (points[i][0] + points[i + 1][0]) / 2;
		const y = last ? points[i + 1][1] : (points[i][1] + points[i + 1][1]) / 2;
		d += `Q${n(points[i][0])},${n(points[i][1])} ${n(x)},${n(y)}`;
	}
	if (points.length === 2)
		d += `L${n(points[1][0])},${n(points[1][1])}`;
	return d;
}
