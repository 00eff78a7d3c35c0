// The graph viewer's model: the tree of folders, files and functions that one graph's nodes
// hang in, and the edges between what is shown of it.
//
// An item is a node of the graph (a leaf) or what holds leaves: a folder, a file of functions,
// a group without a file, or a part of a folder that has too many children to show at once.

const PART_MAX = 40; // children shown of one item before they are grouped into parts
const BOXES_LEAST = 7, BOXES_OPENED = 24; // shown at first; children of what is opened for that
const COUNT_WORDS = [["blocker", "blockers"], ["hazard", "hazards"], ["flag", "flags"], ["perf", "perf"]];

// "3 blockers, 1 hazard", or "" without findings.
const countsText = (counts) => counts.map((n, i) => n && count(n, ...COUNT_WORDS[i]))
	.filter(Boolean).join(", ");

const fourCounts = (list, at) => [list[at] || 0, list[at + 1] || 0, list[at + 2] || 0, list[at + 3] || 0];

// Cuts in the middle: both ends of a name tell it apart.
function shorten(text, most) {
	const chars = [...text];
	if (chars.length <= most)
		return text;
	const head = Math.ceil((most - 1) / 2);
	return `${chars.slice(0, head).join("")}…${chars.slice(chars.length - (most - 1 - head)).join("")}`;
}

class Model {
	// data: the whole JSON; kind: "include" or "call".
	constructor(data, kind) {
		const { nodes, edges, note } = data[kind];
		this.kind = kind;
		this.note = note;
		this.target = data.target;
		this.verdicts = data.verdicts;
		this.items = [];
		this.folders = new Map();
		this.root = this.add({ kind: "folder", label: "project", path: "", parent: null });
		this.files = data.files.map(() => null);
		this.leaves = nodes.map((entry, node) => this.leaf(data, entry, node));
		this.out = edges;
		this.parents = nodes.map((node) => node[4] || 0);
		this.squeeze(this.root);
		this.gatherRoot();
		this.finish(this.root);
		this.closeAll();
	}

	add({ kind, label, parent, path = null, verdict = 0, counts = [0, 0, 0, 0], node = -1, line = 0 }) {
		const item = { id: this.items.length, kind, label, parent, path, verdict, counts, node, line, children: [],
			leaves: 0, open: false };
		this.items.push(item);
		if (parent)
			parent.children.push(item);
		return item;
	}

	folder(path) {
		let item = this.folders.get(path);
		if (!path || path === ".")
			return this.root;
		if (!item) {
			const slash = path.lastIndexOf("/");
			const parent = slash > 0 ? this.folder(path.slice(0, slash)) : this.root;
			item = this.add({ kind: "folder", parent, path, label: path.slice(slash > 0 ? slash + 1 : 0) });
			this.folders.set(path, item);
		}
		return item;
	}

	file(data, index) {
		if (!this.files[index]) {
			const entry = data.files[index], path = entry[0], slash = path.lastIndexOf("/");
			this.files[index] = this.add({ kind: "file", label: path.slice(slash + 1), path,
				parent: this.folder(path.slice(0, Math.max(slash, 0))), verdict: entry[1] || 0,
				counts: fourCounts(entry, 2) });
		}
		return this.files[index];
	}

	// "C library: thread" is group thread in group C library.
	group(name) {
		const key = `\n${name}`; // no path begins so
		const [head, tail] = name.split(": ");
		if (!this.folders.has(key))
			this.folders.set(key, this.add({ kind: "group", label: tail || name,
				parent: tail ? this.group(head) : this.root }));
		return this.folders.get(key);
	}

	// entry: [label, place, kind, verdict, parent, line, four counts]; zeros at its end are left out.
	leaf(data, entry, node) {
		const place = entry[1] || 0;
		if (entry[0] === 0) {
			const file = this.file(data, place);
			file.node = node;
			return file;
		}
		const parent = place < 0 ? this.group(data.groups[-1 - place]) : this.file(data, place);
		return this.add({ kind: data.kinds[entry[2] || 0], label: entry[0], parent, node,
			path: place < 0 ? null : parent.path, verdict: entry[3] || 0, line: entry[5] || 0,
			counts: fourCounts(entry, 6) });
	}

	// A folder that only holds one folder is one with it.
	squeeze(item) {
		for (let i = 0; i < item.children.length; i++) {
			let child = item.children[i];
			while (child.kind === "folder" && child.children.length === 1 &&
			       child.children[0].kind === "folder") {
				const only = child.children[0];
				only.label = `${child.label}/${only.label}`;
				only.parent = item;
				item.children[i] = child = only;
			}
			this.squeeze(child);
		}
	}

	// The files beside the project's folders are one box among them.
	gatherRoot() {
		const files = this.root.children.filter((item) => item.kind === "file");
		if (files.length < 8 || files.length === this.root.children.length)
			return;
		const here = this.add({ kind: "folder", label: "./", path: ".", parent: this.root });
		here.children = files;
		for (const file of files)
			file.parent = here;
		this.root.children = this.root.children.filter((item) => item.kind !== "file");
		this.folders.set(".", here);
	}

	// Sums and order, from the leaves up. A file's own numbers are the table's and stand.
	finish(item) {
		item.leaves = item.node >= 0 ? 1 : 0;
		for (const child of item.children) {
			this.finish(child);
			this.count(item, child);
		}
		item.children.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id - b.id));
		if (item.children.length > PART_MAX)
			this.part(item);
	}

	count(item, child) {
		item.leaves += child.leaves;
		item.verdict = Math.max(item.verdict, child.verdict);
		if (item.kind !== "file")
			child.counts.forEach((n, i) => { item.counts[i] += n; });
	}

	// Groups the children of an item by verdict, worst first, and then by name.
	part(item) {
		const kids = item.children;
		const verdicts = [...new Set(kids.map((kid) => kid.verdict))].sort((a, b) => b - a);
		item.children = [];
		if (verdicts.length > 1) {
			for (const verdict of verdicts)
				this.partOf(item, this.verdicts[verdict], kids.filter((kid) => kid.verdict === verdict));
		} else {
			const parts = Math.min(Math.ceil(kids.length / PART_MAX), PART_MAX);
			const size = Math.ceil(kids.length / parts);
			for (let i = 0; i < kids.length; i += size) {
				const run = kids.slice(i, i + size);
				this.partOf(item, `${shorten(run[0].label, 14)} – ${shorten(run[run.length - 1].label, 14)}`, run);
			}
		}
	}

	partOf(item, label, kids) {
		const part = this.add({ kind: "part", label, parent: item, path: item.path });
		part.children = kids;
		for (const kid of kids) {
			kid.parent = part;
			this.count(part, kid);
		}
		if (kids.length > PART_MAX)
			this.part(part);
	}

	// --- What is shown: an item is when all above it are open.

	setOpen(item, open) {
		item.open = open && item.children.length > 0;
	}

	reveal(item) {
		for (let at = item.parent; at; at = at.parent)
			this.setOpen(at, true);
	}

	closeAll() {
		for (const item of this.items)
			item.open = false;
		this.root.open = true;
		// Few boxes say little: the fullest folders open until there is something to see.
		for (let shown = [...this.root.children]; shown.length < BOXES_LEAST;) {
			const fullest = shown.filter((item) => item.children.length && item.children.length <= BOXES_OPENED &&
				item.kind !== "file").sort((a, b) => b.leaves - a.leaves || a.id - b.id)[0];
			if (!fullest)
				break;
			fullest.open = true;
			shown = shown.filter((item) => item !== fullest).concat(fullest.children);
		}
	}

	// For each leaf the item that stands for it: itself, or the outermost closed one above it.
	shownFor() {
		const shown = new Array(this.leaves.length);
		const walk = (item, stand) => {
			if (!stand && !item.open)
				stand = item;
			if (item.node >= 0)
				shown[item.node] = stand || item;
			for (const child of item.children)
				walk(child, stand);
		};
		walk(this.root, null);
		return shown;
	}

	// Edges between the items that a list has for the leaves (null: left out), made one for
	// each two: {from, to, count, indirect}, indirect when all of it is.
	between(stand) {
		const found = new Map();
		this.out.forEach((list, node) => {
			const from = stand[node];
			for (let i = 0; from && i < list.length; i += 2) {
				const to = stand[list[i]];
				if (!to || from === to)
					continue;
				const key = from.id * this.items.length + to.id;
				const n = list[i + 1];
				const edge = found.get(key);
				if (!edge) {
					found.set(key, { from, to, count: Math.abs(n), indirect: n < 0 });
				} else {
					edge.count += Math.abs(n);
					edge.indirect &&= n < 0;
				}
			}
		});
		return [...found.values()];
	}

	// Edges between the children of one item, whatever is open in them.
	inside(item) {
		if (!item.inner) {
			const stand = new Array(this.leaves.length).fill(null);
			const mark = (at, child) => {
				if (at.node >= 0)
					stand[at.node] = child;
				for (const kid of at.children)
					mark(kid, child);
			};
			for (const child of item.children)
				mark(child, child);
			item.inner = this.between(stand);
		}
		return item.inner;
	}

	// --- Neighbours and paths, between items of one level: leaves, files or folders.

	levelOf(item) {
		return item.children.length === 0 ? "leaf" : item.kind === "file" ? "file" : "folder";
	}

	// The graph at a level: {out, into}, Map from item to [{item, count, indirect}].
	level(name) {
		this.levels ??= {};
		if (!this.levels[name]) {
			const edges = this.between(this.leaves.map((leaf) => this.lift(leaf, name)));
			const out = new Map(), into = new Map();
			const put = (map, key, item, { count, indirect }) => {
				if (!map.has(key))
					map.set(key, []);
				map.get(key).push({ item, count, indirect });
			};
			for (const edge of edges) {
				put(out, edge.from, edge.to, edge);
				put(into, edge.to, edge.from, edge);
			}
			this.levels[name] = { out, into };
		}
		return this.levels[name];
	}

	lift(leaf, name) {
		if (name === "leaf")
			return leaf;
		for (let at = leaf; at; at = at.parent)
			if ((name === "file" && at.kind === "file") || at.kind === "folder" || at.kind === "group")
				return at;
		return leaf;
	}

	// Distance from the entry points and the step before, for each leaf. Entry points of the
	// include graph are the files that no file includes.
	reach() {
		if (this.reached)
			return this.reached;
		const before = new Array(this.leaves.length).fill(-2), next = this.out.map((list) =>
			list.filter((_, i) => i % 2 === 0));
		const included = new Set(this.kind === "call" ? [] : next.flat());
		this.parents.forEach((parent, node) => parent > 0 && next[parent - 1].push(node));
		const queue = [];
		const start = (node) => { before[node] = -1; queue.push(node); };
		this.leaves.forEach((leaf, node) => {
			if (this.kind === "call" ? this.parents[node] < 0
				: leaf.kind === "file" && !included.has(node))
				start(node);
		});
		for (let i = 0; i < queue.length; i++)
			for (const to of next[queue[i]])
				if (before[to] === -2) {
					before[to] = queue[i];
					queue.push(to);
				}
		this.reached = { before, order: queue };
		return this.reached;
	}

	// Leaves from an entry point to the item, or to the worst leaf in it that is nearest to
	// one; null when nothing leads there.
	path(item) {
		const { before, order } = this.reach();
		let best = -1;
		for (const node of order) {
			if (!this.holds(item, this.leaves[node]))
				continue;
			if (best < 0 || this.leaves[node].verdict > this.leaves[best].verdict)
				best = node;
		}
		const path = [];
		for (let at = best; at >= 0; at = before[at])
			path.unshift(this.leaves[at]);
		return path.length ? path : null;
	}

	// --- What blocks: leaves that are missing, and functions that are blocked by themselves.

	isBlocked(leaf) {
		return this.verdictWord(leaf) === "blocked" && leaf.kind === "function";
	}

	// Leaves before each one, in calls.
	before() {
		if (!this.into) {
			this.into = this.leaves.map(() => []);
			this.out.forEach((list, node) => {
				for (let i = 0; i < list.length; i += 2)
					this.into[list[i]].push(node);
			});
			this.parents.forEach((parent, node) => parent > 0 && this.into[node].push(parent - 1));
		}
		return this.into;
	}

	// Where each leaf's nearest way to a blocked function goes on: its number, -1 of a blocked one,
	// -2 where none leads to one.
	ways() {
		if (!this.toBlocked) {
			const next = new Array(this.leaves.length).fill(-2), queue = [];
			this.leaves.forEach((leaf, node) => {
				if (this.isBlocked(leaf)) {
					next[node] = -1;
					queue.push(node);
				}
			});
			for (let i = 0; i < queue.length; i++)
				for (const from of this.before()[queue[i]])
					if (next[from] === -2) {
						next[from] = queue[i];
						queue.push(from);
					}
			this.toBlocked = next;
		}
		return this.toBlocked;
	}

	// Of a function that is not blocked itself, the calls to the nearest one that is; else null.
	blockedThrough(item) {
		if (this.kind !== "call" || item.kind !== "function" || this.isBlocked(item) || this.ways()[item.node] < 0)
			return null;
		const path = [];
		for (let at = item.node; at >= 0; at = this.ways()[at])
			path.push(this.leaves[at]);
		return path;
	}

	// What blocks, that which most functions call first: { item, callers }.
	blockers() {
		if (!this.blocking) {
			const missing = (node) => ["missing", "ghost"].includes(this.leaves[node].kind);
			const callers = (node) => this.before()[node].filter((from) => this.isBlocked(this.leaves[from]));
			this.blocking = this.leaves.filter((leaf) => (missing(leaf.node) ? callers(leaf.node).length
				: this.isBlocked(leaf) && !this.out[leaf.node].some((to, i) => i % 2 === 0 && missing(to))))
				.map((item) => ({ item, callers: missing(item.node) ? callers(item.node).length : 1 }))
				.sort((a, b) => b.callers - a.callers || a.item.id - b.item.id);
		}
		return this.blocking;
	}

	// The entry points that reach a leaf: their numbers.
	entriesOf(node) {
		const seen = new Set([node]), queue = [node], found = [];
		for (let i = 0; i < queue.length; i++) {
			if (this.parents[queue[i]] < 0)
				found.push(queue[i]);
			for (const from of this.before()[queue[i]])
				if (!seen.has(from)) {
					seen.add(from);
					queue.push(from);
				}
		}
		return found;
	}

	holds(item, leaf) {
		for (let at = leaf; at; at = at.parent)
			if (at === item)
				return true;
		return false;
	}

	edgeBetween(from, to) {
		const list = this.out[from.node];
		let edge = null;
		for (let i = 0; i < list.length; i += 2)
			if (list[i] === to.node)
				edge = { from, to, count: (edge?.count || 0) + Math.abs(list[i + 1]),
					indirect: list[i + 1] < 0 && (edge?.indirect ?? true) };
		return edge;
	}

	// --- Words.

	kindWord(item) {
		return { folder: "folder", file: "file", function: "function", group: "group",
			part: "part", missing: "missing in the target", ghost: "not in the target",
			stub: "stub: links and does nothing", external: "another library's",
			indirect: "calls through a pointer" }[item.kind] || item.kind;
	}

	// How a function stands to the entry points, for the call graph.
	reachWord(item) {
		if (this.kind !== "call" || item.kind !== "function")
			return "";
		const parent = this.parents[item.node];
		return parent < 0 ? ", an entry point" : parent ? "" : ", which no entry point reaches";
	}

	verdictWord(item) {
		return this.verdicts[item.verdict];
	}

	// What sets an item apart from others of its name.
	where(item) {
		if (item.kind === "function")
			return item.line ? `${item.path}:${item.line}` : item.path;
		if (item.kind === "file" || item.kind === "folder")
			return item.path === item.label || item.path === "." ? "" : item.path;
		return item.parent && item.parent !== this.root ? item.parent.label : "";
	}

	// The name that a link gives an item: a path, or path:function, or the label.
	key(item) {
		if (item.kind === "function")
			return `${item.path}:${item.label}`;
		return item.path !== null && item.kind !== "part" ? item.path : item.label;
	}

	find(key) {
		return this.items.find((item) => item.parent && item.kind !== "part" && this.key(item) === key);
	}

	search(words, most) {
		const want = words.trim().toLowerCase();
		if (!want)
			return [];
		const found = [];
		for (const item of this.items) {
			if (!item.parent || item.kind === "part")
				continue;
			const label = item.label.toLowerCase();
			const at = label.indexOf(want);
			if (at < 0 && !(item.path && this.key(item).toLowerCase().includes(want)))
				continue;
			const rank = label === want ? 0 : at === 0 ? 1 : at > 0 ? 2 : 3;
			found.push({ item, rank });
		}
		found.sort((a, b) => a.rank - b.rank || b.item.verdict - a.item.verdict ||
			a.item.label.length - b.item.label.length || a.item.id - b.item.id);
		return found.slice(0, most).map(({ item }) => item);
	}
}
