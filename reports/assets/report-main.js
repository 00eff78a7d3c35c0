// Puts the report's scripts to work.
"use strict";

theme();
copyButtons();
for (const link of document.querySelectorAll("a[data-view]"))
	link.href = view.link(view.decode(link.dataset.view));
filters();
table();
findingList();
addEventListener("hashchange", view.read);
addEventListener("popstate", view.read);
// The same link again makes no hashchange.
document.addEventListener("click", (event) => {
	const link = event.target.closest("a[data-view]");
	if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		view.show(link.dataset.view);
	}
});
view.read();
