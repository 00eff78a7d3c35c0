// The HTML report's view of the stack: for each entry point that needs more of it than wasm-ld
// gives by default the deepest path known, frame by frame.
#include <assert.h>
#include <string.h>

#include "html.h"

#define DEFAULT_STACK 65536 // bytes; source: wasm-ld's -z stack-size, and Emscripten's STACK_SIZE
#define ENTRIES_MAX 16	    // entry points shown
#define FRAMES_MAX 400	    // functions of a path shown

struct frame {
	char *symbol, *file; // file: of the call that leads on, or NULL at the end
	int line, inlined;   // inlined: its frame is part of the one before
	int64_t bytes;
};

static void frame_free(void *data)
{
	struct frame *frame = data;

	g_free(frame->symbol);
	g_free(frame->file);
	g_free(frame);
}

// Reads the path from a function down, in the order of calls.
static GPtrArray *read_frames(struct page *page, sqlite3_stmt *step, int64_t world,
			      const char *symbol, const char *home)
{
	GPtrArray *frames = g_ptr_array_new_with_free_func(frame_free);
	char *at = g_strdup(symbol), *in = g_strdup(home);
	int inlined = 0;

	while (at && frames->len < FRAMES_MAX) {
		struct frame *frame;

		sqlite3_reset(step);
		sqlite3_bind_int64(step, 1, world);
		sqlite3_bind_text(step, 2, at, -1, SQLITE_TRANSIENT);
		sqlite3_bind_text(step, 3, in ? in : "", -1, SQLITE_TRANSIENT);
		if (!html_next(page, step))
			break;
		frame = g_new0(struct frame, 1);
		frame->symbol = at;
		frame->inlined = inlined;
		frame->bytes = inlined ? 0 : sqlite3_column_int64(step, 0);
		inlined = sqlite3_column_int(step, 5);
		at = NULL;
		g_clear_pointer(&in, g_free);
		if (sqlite3_column_type(step, 1) != SQLITE_NULL) {
			at = g_strdup(col_text(step, 1));
			in = g_strdup(col_text(step, 2));
			frame->file = g_strdup(col_text(step, 3));
			frame->line = sqlite3_column_int(step, 4);
		}
		g_ptr_array_add(frames, frame);
	}
	g_free(at);
	g_free(in);
	return frames;
}

static void put_symbol(FILE *out, const char *symbol)
{
	char *name = g_strndup(symbol, strcspn(symbol, "@"));

	fputs("<code>", out);
	html_put(out, name);
	fputs("</code>", out);
	g_free(name);
}

// The frames one after another; deepest is the depth that fills the bar.
static void put_bar(FILE *out, const GPtrArray *frames, int64_t deepest)
{
	int64_t at = 0;
	int n = 0;

	assert(deepest > 0);
	fputs("<svg class=\"stack\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
	      "aria-hidden=\"true\" focusable=\"false\">",
	      out);
	for (guint i = 0; i < frames->len; i++) {
		const struct frame *frame = frames->pdata[i];
		int from = (int)(at * 1000 / deepest);

		at += frame->bytes;
		if (frame->bytes)
			fprintf(out, "<rect class=\"f%d\" x=\"%d\" width=\"%d\" height=\"10\"/>",
				n++ % 2, from, (int)(at * 1000 / deepest) - from);
	}
	fprintf(out, "<rect class=\"limit\" x=\"%d\" width=\"2\" height=\"10\"/></svg>",
		(int)MIN(DEFAULT_STACK * 1000 / deepest, 998));
}

static void put_frames(FILE *out, const GPtrArray *frames)
{
	int64_t at = 0, largest = 1;

	for (guint i = 0; i < frames->len; i++)
		largest = MAX(largest, ((const struct frame *)frames->pdata[i])->bytes);
	fputs("<table class=\"plain\"><thead><tr><th scope=\"col\">Function</th>"
	      "<th scope=\"col\">Frame</th><th scope=\"col\">Depth</th><th scope=\"col\">Share</th>"
	      "<th scope=\"col\">Calls the next at</th></tr></thead>\n<tbody>\n",
	      out);
	for (guint i = 0; i < frames->len; i++) {
		const struct frame *frame = frames->pdata[i];

		at += frame->bytes;
		fprintf(out, "<tr%s><th scope=\"row\">",
			at > DEFAULT_STACK && at - frame->bytes <= DEFAULT_STACK ? " class=\"over\""
										 : "");
		put_symbol(out, frame->symbol);
		if (at > DEFAULT_STACK && at - frame->bytes <= DEFAULT_STACK)
			fputs(" <span class=\"tag k-hazard\">past 64 KiB</span>", out);
		fputs("</th><td class=\"num\">", out);
		if (frame->inlined)
			fputs("<span class=\"dim\">inlined</span>", out);
		else
			html_put_number(out, frame->bytes);
		fputs("</td><td class=\"num\">", out);
		html_put_number(out, at);
		fprintf(out,
			"</td><td class=\"wide\"><svg class=\"stack\" viewBox=\"0 0 1000 10\" "
			"preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
			"<rect class=\"f0\" width=\"%d\" height=\"10\"/></svg></td><td class=\"path\">",
			(int)(frame->bytes * 1000 / largest));
		if (frame->file) {
			html_put(out, frame->file);
			fprintf(out, ":%d", frame->line);
		}
		fputs("</td></tr>\n", out);
	}
	fputs("</tbody></table>\n", out);
}

static void put_entry(struct page *page, sqlite3_stmt *step, sqlite3_stmt *row, int64_t world,
		      int64_t deepest)
{
	const char *symbol = col_text(row, 0), *home = col_text(row, 1);
	int64_t depth = sqlite3_column_int64(row, 2);
	GPtrArray *frames = read_frames(page, step, world, symbol, home);

	fputs("<details class=\"entry\"><summary>", page->out);
	put_symbol(page->out, symbol);
	fputs(" <span class=\"dim\">", page->out);
	html_put(page->out, home);
	fprintf(page->out, "</span> <span class=\"%s\">", depth > DEFAULT_STACK ? "over" : "");
	html_put_count(page->out, depth, "byte", "bytes");
	if (depth > DEFAULT_STACK)
		fprintf(page->out, ", %.1f × the default", (double)depth / DEFAULT_STACK);
	fputs("</span>", page->out);
	put_bar(page->out, frames, deepest);
	fputs("</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Frames from ",
	      page->out);
	html_put(page->out, symbol);
	fputs("\">\n", page->out);
	put_frames(page->out, frames);
	fputs("</div></details>\n", page->out);
	g_ptr_array_unref(frames);
}

#define ENTRIES                                                                                           \
	" FROM stack s JOIN reach r ON r.world = s.world AND r.function = s.function AND r.home = s.home" \
	" WHERE s.world = ? AND r.distance = 0"

static void put_entries(struct page *page, int64_t world, int64_t deepest)
{
	sqlite3_stmt *step = db_prepare(
		page->report->db, "SELECT frame, next, next_home, file, line, inlined FROM stack"
				  " WHERE world = ? AND function = ? AND home = ?");
	sqlite3_stmt *rows = db_query(
		page->report->db,
		"SELECT s.function, s.home, s.depth" ENTRIES
		" AND s.depth > ? ORDER BY s.depth DESC, s.function, s.home LIMIT ?",
		"iii", world, (int64_t)DEFAULT_STACK, (int64_t)ENTRIES_MAX);

	while (step && html_next(page, rows))
		put_entry(page, step, rows, world, deepest);
	if (!step)
		page->failed = 1;
	sqlite3_finalize(rows);
	sqlite3_finalize(step);
}

void html_stack(struct page *page)
{
	struct db *db = page->report->db;
	const char *target = page->table.targets->pdata[page->first];
	int64_t world = db_int(db, 0, "SELECT world FROM target WHERE name = ?", "t", target);
	int64_t entries = db_int(db, 0, "SELECT count(*)" ENTRIES, "i", world);
	int64_t over = db_int(db, 0, "SELECT count(*)" ENTRIES " AND s.depth > ?", "ii", world,
			      (int64_t)DEFAULT_STACK);
	int64_t deepest = db_int(db, 0, "SELECT max(s.depth)" ENTRIES, "i", world);

	if (!entries) {
		fputs("<p>No entry point is known, so that no path can be measured.</p>\n",
		      page->out);
		return;
	}
	if (!over) {
		fputs("<p>No entry point needs more than the 64 KiB of stack that a program gets by "
		      "default, for <b>",
		      page->out);
		html_put(page->out, target);
		fputs("</b>: of ", page->out);
		html_put_number(page->out, entries);
		fputs(" the deepest known path takes ", page->out);
		html_put_count(page->out, deepest, "byte", "bytes");
		fputs(", without the frames of the C library and of calls through pointers.</p>\n",
		      page->out);
		return;
	}
	fputs("<p>", page->out);
	html_put_count(page->out, over, "entry point", "entry points");
	fputs(" of ", page->out);
	html_put_number(page->out, entries);
	fputs(over == 1 ? " needs more" : " need more", page->out);
	fputs(" than the 64 KiB of stack that a program gets by default, for <b>", page->out);
	html_put(page->out, target);
	fputs("</b>. Their deepest known paths, without the frames of the C library and of calls through "
	      "pointers; the line in a bar is at 64 KiB.</p>\n",
	      page->out);
	put_entries(page, world, MAX(deepest, DEFAULT_STACK));
	if (over > ENTRIES_MAX)
		fprintf(page->out,
			"<p class=\"dim\">The %d deepest are shown; all: <code>wasmready query \"SELECT "
			"function, depth FROM stack ORDER BY depth DESC\"</code></p>\n",
			ENTRIES_MAX);
}
