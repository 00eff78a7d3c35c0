// Suppressions: see suppress.h.
//
// Of several comments that cover a finding the innermost gives the reason, one for the whole
// file last. A file may have thousands of comments that each cover thousands of findings, so
// no pair of them is looked at: for each rule the findings are taken from the top of the file
// to its end, with a stack of the comments that began so far. The last one on it is the
// innermost, and one that ended never comes back.
//
// What the rules of the family suppression say of the comments themselves stands.

#include "suppress.h"

#include <assert.h>
#include <string.h>

struct allow {
	int64_t row;
	char *file, *name, *reason;
	int whole; // it is for the whole file
	int from, end;
	int64_t used;
};

struct found {
	int64_t id;
	char *file, *rule;
	int line;
	int suppressed;
};

struct marking {
	struct db *db;
	GArray *allows; // struct allow: by file; of two that cover a line, the one to prefer is
			// later
	GArray *found;	// struct found: by file, rule and line
	sqlite3_stmt *mark;
	GPtrArray *fits[2];  // struct allow *: that name the rule; [1]: those for the whole file
	GPtrArray *stack[2]; // struct allow *: those that began
	GArray *lines;	     // int: of the rule's suppressed findings in the file
};

static void allow_clear(void *data)
{
	struct allow *allow = data;

	g_free(allow->file);
	g_free(allow->name);
	g_free(allow->reason);
}

static void found_clear(void *data)
{
	struct found *found = data;

	g_free(found->file);
	g_free(found->rule);
}

static int load_allows(struct marking *marking)
{
	sqlite3_stmt *rows = db_prepare(
		marking->db,
		"SELECT rowid, file, name, reason, form = 'file', from_line, end_line FROM main.allow"
		" WHERE name IS NOT NULL"
		" ORDER BY file, from_line, end_line DESC, line, col, name DESC");
	int got;

	while ((got = db_step(marking->db, rows)) > 0) {
		struct allow allow = { .row = sqlite3_column_int64(rows, 0),
				       .file = col_copy(rows, 1),
				       .name = col_copy(rows, 2),
				       .reason = col_copy(rows, 3),
				       .whole = sqlite3_column_int(rows, 4),
				       .from = sqlite3_column_int(rows, 5),
				       .end = sqlite3_column_int(rows, 6) };

		g_array_append_val(marking->allows, allow);
	}
	sqlite3_finalize(rows);
	return got;
}

static int load_found(struct marking *marking)
{
	sqlite3_stmt *rows = db_prepare(
		marking->db, "SELECT id, file, rule, line, state = 'suppressed' FROM main.finding"
			     " WHERE file IN (SELECT file FROM main.allow)"
			     " AND rule NOT GLOB 'suppression/*' ORDER BY file, rule, line");
	int got;

	while ((got = db_step(marking->db, rows)) > 0) {
		struct found found = { .id = sqlite3_column_int64(rows, 0),
				       .file = col_copy(rows, 1),
				       .rule = col_copy(rows, 2),
				       .line = sqlite3_column_int(rows, 3),
				       .suppressed = sqlite3_column_int(rows, 4) };

		g_array_append_val(marking->found, found);
	}
	sqlite3_finalize(rows);
	return got;
}

// A name without a slash speaks of what is behind the id's.
static int names_rule(const char *name, const char *id)
{
	const char *slash = strchr(id, '/');

	return sqlite3_strglob(name, strchr(name, '/') || !slash ? id : slash + 1) == 0;
}

// The innermost comment of a stack that covers the line, or NULL. Lines come in order; *next:
// the first in the list that has not begun.
static struct allow *innermost(const GPtrArray *list, GPtrArray *stack, guint *next, int line)
{
	struct allow *top;

	for (; *next < list->len && ((struct allow *)list->pdata[*next])->from <= line; (*next)++)
		g_ptr_array_add(stack, list->pdata[*next]);
	while (stack->len) {
		top = stack->pdata[stack->len - 1];
		if (top->end >= line)
			return top;
		g_ptr_array_set_size(stack, stack->len - 1);
	}
	return NULL;
}

static int mark(struct marking *marking, struct found *found, const struct allow *allow)
{
	int err;

	assert(!found->suppressed);
	sqlite3_bind_text(marking->mark, 1, allow->reason, -1, SQLITE_STATIC);
	sqlite3_bind_int64(marking->mark, 2, found->id);
	err = db_step(marking->db, marking->mark);
	sqlite3_reset(marking->mark);
	found->suppressed = 1;
	return err < 0 ? -1 : 0;
}

// How many of the lines are below a line.
static guint lines_below(const GArray *lines, int64_t line)
{
	guint low = 0, high = lines->len;

	while (low < high) {
		guint mid = low + (high - low) / 2;

		if (g_array_index(lines, int, mid) < line)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void count_used(struct marking *marking)
{
	for (int k = 0; k < 2; k++)
		for (guint i = 0; i < marking->fits[k]->len; i++) {
			struct allow *allow = marking->fits[k]->pdata[i];

			if (allow->from <= allow->end)
				allow->used += lines_below(marking->lines,
							   (int64_t)allow->end + 1) -
					       lines_below(marking->lines, allow->from);
		}
}

// The findings of one rule in one file, first to end, and the file's comments.
static int mark_rule(struct marking *marking, guint first, guint end, guint allow, guint allow_end)
{
	guint next[2] = { 0, 0 };
	int err = 0;

	assert(first < end && end <= marking->found->len && allow <= allow_end);
	for (int k = 0; k < 2; k++) {
		g_ptr_array_set_size(marking->fits[k], 0);
		g_ptr_array_set_size(marking->stack[k], 0);
	}
	g_array_set_size(marking->lines, 0);
	for (; allow < allow_end; allow++) {
		struct allow *one = &g_array_index(marking->allows, struct allow, allow);

		if (names_rule(one->name, g_array_index(marking->found, struct found, first).rule))
			g_ptr_array_add(marking->fits[one->whole], one);
	}
	for (guint i = first; !err && i < end; i++) {
		struct found *found = &g_array_index(marking->found, struct found, i);
		struct allow *by = NULL;

		for (int k = 0; !by && k < 2; k++)
			by = innermost(marking->fits[k], marking->stack[k], &next[k], found->line);
		if (by && !found->suppressed)
			err = mark(marking, found, by);
		if (found->suppressed)
			g_array_append_val(marking->lines, found->line);
	}
	count_used(marking);
	return err;
}

static int mark_all(struct marking *marking)
{
	guint allow = 0, allow_end = 0, end;
	int err = 0;

	for (guint i = 0; !err && i < marking->found->len; i = end) {
		const struct found *found = &g_array_index(marking->found, struct found, i);

		for (end = i + 1; end < marking->found->len; end++) {
			const struct found *other = &g_array_index(marking->found, struct found,
								   end);

			if (strcmp(other->rule, found->rule) || strcmp(other->file, found->file))
				break;
		}
		while (allow < marking->allows->len &&
		       strcmp(g_array_index(marking->allows, struct allow, allow).file,
			      found->file) < 0)
			allow++;
		for (allow_end = MAX(allow, allow_end);
		     allow_end < marking->allows->len &&
		     !strcmp(g_array_index(marking->allows, struct allow, allow_end).file,
			     found->file);
		     allow_end++)
			;
		err = mark_rule(marking, i, end, allow, allow_end);
	}
	return err;
}

static int store_used(struct marking *marking)
{
	sqlite3_stmt *update = db_prepare(marking->db,
					  "UPDATE main.allow SET used = ? WHERE rowid = ?");
	int err = update ? 0 : -1;

	for (guint i = 0; !err && i < marking->allows->len; i++) {
		const struct allow *allow = &g_array_index(marking->allows, struct allow, i);

		if (!allow->used)
			continue;
		sqlite3_bind_int64(update, 1, allow->used);
		sqlite3_bind_int64(update, 2, allow->row);
		err = db_step(marking->db, update) < 0 ? -1 : 0;
		sqlite3_reset(update);
	}
	sqlite3_finalize(update);
	return err;
}

int suppress_findings(struct db *db)
{
	struct marking marking = { .db = db,
				   .allows = g_array_new(FALSE, FALSE, sizeof(struct allow)),
				   .found = g_array_new(FALSE, FALSE, sizeof(struct found)),
				   .fits = { g_ptr_array_new(), g_ptr_array_new() },
				   .stack = { g_ptr_array_new(), g_ptr_array_new() },
				   .lines = g_array_new(FALSE, FALSE, sizeof(int)) };
	int err = db_exec(db, builtin_text("allow.sql"));

	g_array_set_clear_func(marking.allows, allow_clear);
	g_array_set_clear_func(marking.found, found_clear);
	marking.mark = db_prepare(db, "UPDATE main.finding SET was = state, state = 'suppressed',"
				      " justification = ? WHERE id = ?");
	if (err || !marking.mark || load_allows(&marking) || load_found(&marking) ||
	    mark_all(&marking) || store_used(&marking))
		err = -1;
	sqlite3_finalize(marking.mark);
	for (int k = 0; k < 2; k++) {
		g_ptr_array_unref(marking.fits[k]);
		g_ptr_array_unref(marking.stack[k]);
	}
	g_array_unref(marking.lines);
	g_array_unref(marking.found);
	g_array_unref(marking.allows);
	return err;
}
