// wasmready-extract DATABASE ROOT SCRATCH KEPT: a worker. It reads lines of
// "UNIT PREFIX MAKE WORLD" from standard input, parses the unit in that world, or with -1 in
// each that is queued, publishes the facts in one transaction each, and answers "done UNIT".
// PREFIX is the id of a row of the table prefix, or 0; MAKE is 1 where it is to be
// precompiled if need be. KEPT is the folder of what earlier runs precompiled.

#include "extract.h"

#include "base/flags.h"
#include "base/memory.h"
#include "base/sandbox.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct world *world_read(struct db *db, sqlite3_stmt *stmt)
{
	struct world *world = g_new0(struct world, 1);
	GPtrArray *own = g_ptr_array_new();
	char **arg;

	world->id = sqlite3_column_int(stmt, 0);
	world->name = g_strdup(col_text(stmt, 1));
	world->sysroot = g_strdup(col_text(stmt, 2));
	world->args = db_words(db, col_text(stmt, 3));
	world->resource_dir = g_strdup("");
	for (arg = world->args; *arg; arg++) {
		if (!arg[1])
			break;
		if (strcmp(*arg, "-resource-dir") == 0) {
			g_free(world->resource_dir);
			world->resource_dir = g_canonicalize_filename(arg[1], "/");
		} else if (strcmp(*arg, "-isystem") == 0) {
			g_ptr_array_add(own, g_strdup(arg[1]));
		} else if (strcmp(*arg, "-internal-isystem") == 0 && arg[2]) {
			g_ptr_array_add(own, g_strdup(arg[2])); // behind another -Xclang
		}
	}
	g_ptr_array_add(own, NULL);
	world->own = (char **)g_ptr_array_free(own, FALSE);
	return world;
}

static void world_free(void *data)
{
	struct world *world = data;

	g_free(world->name);
	g_free(world->sysroot);
	g_free(world->resource_dir);
	g_strfreev(world->args);
	g_strfreev(world->own);
	g_free(world);
}

static GHashTable *names_from(struct db *db, const char *sql)
{
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sqlite3_stmt *stmt = db_prepare(db, sql);

	while (db_step(db, stmt) > 0)
		g_hash_table_add(names, g_strdup(col_text(stmt, 0)));
	sqlite3_finalize(stmt);
	return names;
}

static int worker_open(struct worker *worker, char **argv)
{
	sqlite3_stmt *stmt;

	memset(worker, 0, sizeof *worker);
	worker->db = db_open(argv[1], DB_WRITE);
	if (!worker->db)
		return -1;
	worker->root = argv[2];
	worker->scratch = argv[3];
	worker->kept = argv[4];
	worker->sources = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	worker->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, source_free);
	worker->prefixes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, prefix_free);
	worker->worlds = g_ptr_array_new_with_free_func(world_free);
	stmt = db_prepare(worker->db, "SELECT id, name, sysroot, args FROM world ORDER BY id");
	while (db_step(worker->db, stmt) > 0)
		g_ptr_array_add(worker->worlds, world_read(worker->db, stmt));
	sqlite3_finalize(stmt);
	worker->simd = names_from(worker->db, "SELECT intrinsic FROM d_simd");
	worker->libc_names = names_from(
		worker->db,
		"SELECT header FROM d_header UNION "
		"SELECT substr(header, 1, instr(header, '/')) FROM d_header WHERE header LIKE '%/%' "
		"UNION VALUES ('bits/'), ('gnu/'), ('asm/'), ('asm-generic/'), ('linux/'), ('sys/')");
	// Facts by half of the names would be other facts.
	return worker->db->failed ? -1 : 0;
}

static void worker_close(struct worker *worker)
{
	g_hash_table_unref(worker->prefixes);
	g_hash_table_unref(worker->sources);
	g_hash_table_unref(worker->by_path);
	g_hash_table_unref(worker->simd);
	g_hash_table_unref(worker->libc_names);
	g_ptr_array_unref(worker->worlds);
	db_close(worker->db);
}

struct job {
	int64_t unit;
	int world; // -1: all that are queued
	char *file, *dir;
	struct prefix_wanted prefix;
	char **args;
};

static int read_prefix(struct worker *worker, struct prefix_wanted *wanted)
{
	sqlite3_stmt *stmt = db_query(worker->db, "SELECT text, place FROM prefix WHERE id = ?",
				      "i", wanted->id);
	int got = db_step(worker->db, stmt);

	if (got > 0) {
		wanted->text = g_strdup(col_text(stmt, 0));
		wanted->place = g_strdup(col_text(stmt, 1));
	} else {
		wanted->id = 0;
	}
	sqlite3_finalize(stmt);
	return got < 0 ? -1 : 0;
}

static int job_read(struct worker *worker, const char *line, struct job *job)
{
	sqlite3_stmt *stmt;
	char *end;
	int got;

	memset(job, 0, sizeof *job);
	job->unit = g_ascii_strtoll(line, &end, 10);
	job->prefix.id = g_ascii_strtoll(end, &end, 10);
	job->prefix.make = (int)g_ascii_strtoll(end, &end, 10);
	job->world = (int)g_ascii_strtoll(end, NULL, 10);
	stmt = db_query(worker->db, "SELECT file, dir, args FROM unit WHERE id = ?", "i",
			job->unit);
	got = db_step(worker->db, stmt);
	if (got > 0) {
		job->file = path_absolute(worker->root, col_text(stmt, 0));
		job->dir = g_strdup(col_text(stmt, 1));
		job->args = db_words(worker->db, col_text(stmt, 2));
	}
	sqlite3_finalize(stmt);
	return got > 0 && !worker->db->failed ? read_prefix(worker, &job->prefix) : -1;
}

static void job_clear(struct job *job)
{
	g_free(job->file);
	g_free(job->dir);
	g_free(job->prefix.text);
	g_free(job->prefix.place);
	g_strfreev(job->args);
}

// Flags of the host's machine mean nothing to another.
static char **args_for(const struct world *world, char **args)
{
	GPtrArray *kept = g_ptr_array_new();

	for (; *args; args++)
		if (flag_fits_world(*args, world->id != 0))
			g_ptr_array_add(kept, *args);
	g_ptr_array_add(kept, NULL);
	return (char **)g_ptr_array_free(kept, FALSE);
}

static int run_world(struct worker *worker, struct store *store, struct job *job, int id)
{
	struct parse parse = { .worker = worker, .dir = job->dir };
	gint64 start = g_get_monotonic_time();
	char **args;
	int err;

	parse.world = worker->worlds->pdata[id];
	args = args_for(parse.world, job->args);
	tu_parse(&parse, job->file, args, &job->prefix);
	err = db_exec(worker->db, "BEGIN IMMEDIATE");
	if (!err)
		err = parse.failure ? store_failure(store, job->unit, id, parse.failure)
				    : store_parse(store, job->unit, &parse,
						  g_get_monotonic_time() - start);
	if (!err)
		err = worker->db->failed ? -1 : db_exec(worker->db, "COMMIT");
	parse_clear(&parse);
	g_free(args);
	return err;
}

static int run(struct worker *worker, struct store *store, struct job *job)
{
	sqlite3_stmt *stmt = db_query(worker->db,
				      "SELECT world FROM parse WHERE unit = ?1 AND "
				      "status = 'queued' AND ?2 IN (world, -1) ORDER BY world",
				      "ii", job->unit, (int64_t)job->world);
	int worlds[32], n = 0, i, err = 0;

	while (n < 32 && db_step(worker->db, stmt) > 0)
		worlds[n++] = sqlite3_column_int(stmt, 0);
	sqlite3_finalize(stmt);
	if (worker->db->failed)
		return -1;
	if (chdir(job->dir) < 0) {
		for (i = 0; i < n && !err; i++)
			err = store_failure(store, job->unit, worlds[i],
					    "its working folder is gone");
		return err;
	}
	for (i = 0; i < n && !err; i++)
		err = run_world(worker, store, job, worlds[i]);
	return err;
}

int main(int argc, char **argv)
{
	struct worker worker;
	struct store *store;
	char *line = NULL, *folder;
	size_t size = 0;
	int err = 0;

	streams_begin();
	memory_begin(EXIT_MEMORY);
	if (argc != 5) {
		fputs("usage: wasmready-extract DATABASE ROOT SCRATCH KEPT\n"
		      "Started by wasmready(1); reads jobs from standard input.\n",
		      stderr);
		return EXIT_USAGE;
	}
	// The parent decides when a Ctrl-C ends us: between two transactions.
	signal(SIGINT, SIG_IGN);
	if (worker_open(&worker, argv) < 0)
		return EXIT_CANNOT;
	store = store_new(&worker);
	folder = g_path_get_dirname(argv[1]);
	sandbox_enter(folder, SANDBOX_WORKER);
	g_free(folder);
	while (!err && getline(&line, &size, stdin) > 0) {
		struct job job;

		err = job_read(&worker, line, &job);
		if (!err)
			err = run(&worker, store, &job);
		job_clear(&job);
		// Who cannot answer is not waited for.
		if (!err && (printf("done %lld\n", (long long)job.unit) < 0 || fflush(stdout)))
			break;
	}
	free(line);
	store_free(store);
	worker_close(&worker);
	return err ? EXIT_CANNOT : EXIT_CLEAN;
}
