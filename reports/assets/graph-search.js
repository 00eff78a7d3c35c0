// The graph viewer's search: suggestions as one types; what is chosen is opened up to and
// centred.

const SUGGESTIONS = 12;

function searchBox(viewer) {
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
			} }, el("span", { class: `gv-sign v-${viewer.model.verdictWord(item)}` }, SIGNS[viewer.model.verdictWord(item)]),
		` ${shorten(item.label, 48)} `, el("small", {}, shorten(viewer.model.where(item) || viewer.model.kindWord(item), 60)))));
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
		viewer.reveal(item);
	};
	input.addEventListener("input", () => {
		found = viewer.model.search(input.value, SUGGESTIONS);
		at = -1;
		show();
		viewer.say(input.value ? count(found.length, "suggestion", "suggestions") : "");
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
	return el("div", { class: "gv-search" }, input, options);
}
