// What the table and the findings show, kept in the address as #/KEY=VALUE&..., so that a
// link shows the same and Back goes back. Any other fragment is a place in the page, except
// #rule-ID, which shows the findings of a rule.
"use strict";

const view = (() => {
	const shown = [0, 1, 2, 3].filter((i) => data.show[i]).map((i) => STATES[i]).join(",");
	const defaults = {
		q: "", path: "", severity: SEVERITIES.join(","), state: shown, family: "", rule: "",
		target: oneTarget ? "" : data.targets[data.first][0], step: "", change: "", by: "rule", verdict: "", for: "", sort: "", list: "", source: "", open: "",
	};
	const listeners = [];
	let now = { ...defaults };
	let written = null; // our own address, so that we do not read it back

	function encode(state) {
		return Object.keys(defaults).filter((key) => state[key] !== defaults[key])
			.map((key) => `${key}=${encodeURIComponent(state[key]).replace(/%2F/g, "/")
				.replace(/%2C/g, ",").replace(/%3A/g, ":")}`).join("&");
	}

	function decode(words) {
		const state = { ...defaults };
		for (const pair of words.split("&")) {
			const at = pair.indexOf("=");
			const key = pair.slice(0, at);
			if (at < 0 || !Object.hasOwn(defaults, key))
				continue;
			try {
				state[key] = decodeURIComponent(pair.slice(at + 1));
			} catch { /* a broken link shows what it can */ }
		}
		return state;
	}

	function tell(how) {
		for (const listener of listeners)
			listener(now, how);
	}

	// step: 1 when Back is to undo it, 0 when it refines the last, as the next letter typed.
	function write(step) {
		const hash = `#/${encode(now)}`;
		written = hash;
		if (location.hash === hash)
			return;
		try {
			history[step ? "pushState" : "replaceState"](null, "", hash);
		} catch {
			location.hash = hash;
		}
	}

	function set(changes, { step = 1, focus = false } = {}) {
		now = { ...now, ...changes };
		write(step);
		tell({ focus });
	}

	// How the fragment is read: #/..., #rule-ID, or a place that is none of ours.
	function read() {
		const hash = location.hash;
		if (hash === written)
			return;
		if (hash.startsWith("#/")) {
			now = decode(hash.slice(2));
		} else if (hash.startsWith("#rule-")) {
			try {
				now = { ...defaults, rule: decodeURIComponent(hash.slice(6)) };
			} catch {
				return;
			}
		} else if (hash === "" || hash === "#") {
			now = { ...defaults };
		} else {
			return;
		}
		written = hash;
		tell({ focus: hash.length > 2, read: true });
	}

	return {
		get now() {
			return now;
		},
		defaults, decode, set, read,
		link: (state) => `#/${encode({ ...defaults, ...state })}`,
		show: (words) => set(decode(words), { focus: true }),
		reset: () => set({ ...defaults, by: now.by, sort: now.sort, source: now.source }),
		listen: (listener) => listeners.push(listener),
	};
})();

// The findings that pass, and how many of them are in each path of the table; made once for
// each view.
const passing = (() => {
	let key = null, list = [], places = new Map(), facets = null;

	function hay(finding) {
		if (!finding.hay)
			finding.hay = [finding.file, finding.fn, finding.message, finding.rule[0]]
				.join("\n").toLowerCase();
		return finding.hay;
	}

	// The paths of the table that a finding counts in.
	function pathsOf(finding) {
		if (!finding.paths) {
			const { file, fn } = finding;
			finding.paths = fn ? [file, `${file}:${fn}`] : [file];
			for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1))
				finding.paths.push(file.slice(0, at));
		}
		return finding.paths;
	}

	// A path is a folder, a file, or FILE:FUNCTION.
	function inPath(finding, path) {
		return !path || finding.file === path || finding.file.startsWith(`${path}/`) ||
			`${finding.file}:${finding.fn}` === path;
	}

	function sets(words, names) {
		const on = new Set(words.split(","));
		return names.map((name) => on.has(name));
	}

	function update(state) {
		const now = ["q", "path", "severity", "state", "family", "rule", "target", "step", "change"]
			.map((name) => state[name]).join("\0");
		if (now === key)
			return;
		key = now;
		const severities = sets(state.severity, SEVERITIES), states = sets(state.state, STATES);
		const target = data.targets.findIndex(([name]) => name === state.target);
		const words = state.q.toLowerCase();
		const step = Number(state.step);
		list = [];
		// Of each severity and state, what passes all other filters.
		facets = { severity: SEVERITIES.map(() => 0), state: STATES.map(() => 0) };
		for (const f of findings) {
			if ((state.family && f.rule[1] !== state.family) || (state.rule && f.rule[0] !== state.rule) ||
				(state.target && (target < 0 || !(f.targets & (1 << target)))) ||
				(state.step && f.step !== step) || (state.change && f.change !== state.change) ||
				!inPath(f, state.path) || (words && !hay(f).includes(words)))
				continue;
			if (states[f.state])
				facets.severity[f.severity]++;
			if (severities[f.severity])
				facets.state[f.state]++;
			if (states[f.state] && severities[f.severity])
				list.push(f);
		}
		places = new Map();
		for (const finding of list)
			for (const path of pathsOf(finding))
				places.set(path, (places.get(path) || 0) + 1);
	}

	return {
		list(state) {
			update(state);
			return list;
		},
		places(state) {
			update(state);
			return places;
		},
		facets(state) {
			update(state);
			return facets;
		},
		// Whether the view asks for certain findings, and not only for a path or words.
		chosen: (state) => ["severity", "state", "family", "rule", "target", "step", "change"]
			.some((name) => state[name] !== view.defaults[name]),
	};
})();
