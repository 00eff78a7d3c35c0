// What the HTML report's scripts share. They are joined in the order of html.c and run as one.
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
const CHANGES = ["unchanged", "moved", "new"];
const VERDICTS = ["ready", "flags", "hazard", "blocked"];

const data = JSON.parse(document.getElementById("data").textContent);
const text = (n) => (n < 0 ? "" : data.strings[n]);
const findings = data.findings.map((f, index) => ({
	index, rule: data.rules[f[0]], severity: f[1], state: f[2], file: text(f[3]), fileNumber: f[3],
	line: f[4], col: f[5], mark: f[6], fn: text(f[7]), message: text(f[8]), fix: text(f[9]),
	targets: f[10], reach: f[11], reason: f[12] < 0 ? null : text(f[12]),
	change: f[13] < 0 ? "" : CHANGES[f[13]], was: text(f[14]), edit: f[15] === 1, step: f[16], hay: "",
}));
// Notes are there where they were asked for.
if (findings.some((f) => f.severity === SEVERITIES.length)) {
	SEVERITIES.push("note");
	SEVERITY_WORDS.push("notes");
}
const oneTarget = data.targets.filter(([, selected]) => selected).length === 1;

const targetNames = (mask) => data.targets.filter((_, i) => mask & (1 << i)).map(([name]) => name);

// Runs once a frame, however often it is asked for.
function framed(run) {
	let frame = 0;
	return () => {
		frame = frame || requestAnimationFrame(() => {
			frame = 0;
			run();
		});
	};
}

function search(label, placeholder, run) {
	const input = el("input", { type: "search", placeholder, "aria-label": label,
		autocomplete: "off", spellcheck: "false" });
	input.addEventListener("input", framed(() => run(input.value)));
	return input;
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

// Theme: as the system has it, or as the reader says.
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

// A button after each line that one may want to copy. Where the clipboard is denied, as it may
// be to a file, the old command; where that fails too, the line is selected.
function copyButtons() {
	const said = el("span", { class: "hidden", role: "status" });
	document.body.append(said);

	function select(node) {
		const range = document.createRange();
		range.selectNodeContents(node);
		getSelection().removeAllRanges();
		getSelection().addRange(range);
	}

	async function copy(code, button) {
		let how = "Copied";
		try {
			await navigator.clipboard.writeText(code.textContent);
		} catch {
			select(code);
			if (!document.execCommand("copy"))
				how = "Selected: press Ctrl+C";
			else
				getSelection().removeAllRanges();
		}
		button.textContent = how;
		said.textContent = how;
		setTimeout(() => {
			button.textContent = "Copy";
			said.textContent = "";
		}, 2000);
	}

	for (const line of document.querySelectorAll(".copy")) {
		const code = line.querySelector("code");
		const what = line.querySelector("span").textContent;
		const of = line.closest("details");
		const button = el("button", { type: "button", onclick: () => copy(code, button) }, "Copy",
			el("span", { class: "hidden" }, ` the ${what} line${of ? ` for ${
				of.querySelector("summary").firstChild.textContent.trim()}` : ""}`));
		line.append(button);
	}
}
