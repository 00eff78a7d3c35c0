// wasmready-extract DATABASE ROOT SCRATCH KEPT RUN SECONDS MEMORY READABLE...: a worker. It reads
// lines of "UNIT PREFIX MAKE WORLD" from standard input, parses the unit in that world, or with
// -1 in each that is queued, publishes the facts in one transaction each, and answers "done
// UNIT", or "last UNIT" when it should be followed by another worker. PREFIX is the id of a row
// of the table prefix, or 0; MAKE is 1 where it is to be precompiled if need be. KEPT is the
// folder of what earlier runs precompiled. RUN is what meta 'run' says while our parent's run
// holds the database: facts of an earlier one are not published. It ends SECONDS after it got a
// job, may have MEMORY MiB, and reads what is READABLE only.

#include "extract.h"

#include "base/flags.h"
#include "base/memory.h"
#include "base/sandbox.h"
#include "base/target.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
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
	worker->run = argv[5];
	worker->memory = g_ascii_strtoll(argv[7], NULL, 10);
	worker->statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	worker->sources = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	worker->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, source_free);
	worker->prefixes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, prefix_free);
	worker->worlds = g_ptr_array_new_with_free_func(world_free);
	stmt = db_prepare(worker->db, "SELECT id, name, sysroot, args FROM world ORDER BY id");
	while (db_step(worker->db, stmt) > 0)
		g_ptr_array_add(worker->worlds, world_read(worker->db, stmt));
	sqlite3_finalize(stmt);
	worker->overlays = g_array_new(FALSE, FALSE, sizeof(struct CXUnsavedFile));
	stmt = db_prepare(worker->db, "SELECT path, text FROM overlay ORDER BY path");
	while (db_step(worker->db, stmt) > 0) {
		struct CXUnsavedFile file = {
			.Filename = path_absolute(worker->root, col_text(stmt, 0)),
			.Contents = col_copy(stmt, 1),
			.Length = sqlite3_column_bytes(stmt, 1),
		};

		g_array_append_val(worker->overlays, file);
	}
	sqlite3_finalize(stmt);
	worker->simd = names_from(worker->db, "SELECT intrinsic FROM d_simd");
	worker->stubs = names_from(worker->db, builtin_sql("worker/stubs"));
	worker->libc_names = names_from(worker->db, builtin_sql("worker/headers"));
	// Facts by half of the names would be other facts.
	return worker->db->failed ? -1 : 0;
}

static void worker_close(struct worker *worker)
{
	for (guint i = 0; i < worker->overlays->len; i++) {
		struct CXUnsavedFile *file = &g_array_index(worker->overlays, struct CXUnsavedFile,
							    i);

		g_free((char *)file->Filename);
		g_free((char *)file->Contents);
	}
	g_array_unref(worker->overlays);
	g_hash_table_unref(worker->prefixes);
	g_hash_table_unref(worker->sources);
	g_hash_table_unref(worker->by_path);
	g_hash_table_unref(worker->simd);
	g_hash_table_unref(worker->stubs);
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
	const char *foreign = world->id ? NULL : flags_foreign(args);

	if (target_is(world->name, FAMILY_EMSCRIPTEN) || (foreign && strstr(foreign, "emscripten")))
		flags_add_emcc_macros(args, kept);
	for (; *args; args++)
		if (foreign ? flag_fits_foreign(*args, foreign)
			    : flag_fits_world(*args, world->id != 0))
			g_ptr_array_add(kept, *args);
	g_ptr_array_add(kept, NULL);
	return (char **)g_ptr_array_free(kept, FALSE);
}

// Inside the transaction: a worker that its parent's death did not end, as it waited in the
// kernel, has nothing to say to the run that came after.
static int is_awaited(struct worker *worker)
{
	return (int)db_int(worker->db, 0, "SELECT value = ? FROM meta WHERE key = 'run'", "t",
			   worker->run);
}

// Why libclang crashed, when it had taken more than half of the memory that it may have: of the
// request that failed nothing is known but that it was for more than the rest.
static const char *explain_crash(const struct worker *worker)
{
	char text[64] = "";
	int64_t pages;
	char *said;

	if (pread(worker->statm, text, sizeof text - 1, 0) <= 0)
		return "libclang crashed";
	pages = g_ascii_strtoll(text, NULL, 10);
	if (pages * sysconf(_SC_PAGESIZE) < (worker->memory << 20) / 2)
		return "libclang crashed";
	said = g_strdup_printf("it needs more than %lld MiB of memory (--unit-memory)",
			       (long long)worker->memory);
	return g_intern_string(said); // said once: this worker ends
}

// Why flags that the database holds are not handed to libclang, or NULL. It may have come
// with the project. g_free() it.
static char *distrust(const struct world *world, const struct job *job)
{
	const char *foreign = flags_find_foreign(job->args);
	char *shown, *why;

	if (!foreign)
		foreign = flags_find_foreign_world(world->args);
	if (!foreign)
		return NULL;
	shown = text_printable(foreign);
	why = g_strdup_printf("the database holds a flag that no audit keeps: '%s'", shown);
	g_free(shown);
	return why;
}

static int run_world(struct worker *worker, struct store *store, struct job *job, int id)
{
	struct parse parse = { .worker = worker, .dir = job->dir };
	gint64 start = g_get_monotonic_time();
	char **args, *why;
	int err;

	parse.world = worker->worlds->pdata[id];
	args = args_for(parse.world, job->args);
	parse.failure = why = distrust(parse.world, job);
	if (!why)
		tu_parse(&parse, job->file, args, &job->prefix);
	// What a crash leaves behind is not given back.
	worker->spent |= parse.crashed;
	if (parse.crashed && parse.failure)
		parse.failure = explain_crash(worker);
	err = db_exec(worker->db, "BEGIN IMMEDIATE");
	if (!err && !is_awaited(worker))
		err = -1;
	if (!err)
		err = parse.failure ? store_failure(store, job->unit, id, parse.failure)
				    : store_parse(store, job->unit, &parse,
						  g_get_monotonic_time() - start);
	if (!err)
		err = worker->db->failed ? -1 : db_exec(worker->db, "COMMIT");
	parse_clear(&parse);
	g_free(args);
	g_free(why);
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

// A parent that is killed ends us; so does the time, though we wait for a device or a FIFO, and
// the machine keeps its memory.
static void set_limits(char **argv)
{
	struct rlimit memory = { 0, 0 };

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	// The parent decides when a Ctrl-C ends us: between two transactions.
	signal(SIGINT, SIG_IGN);
	// It tells what a full disk is.
	signal(SIGXFSZ, SIG_IGN);
	memory.rlim_cur = memory.rlim_max = g_ascii_strtoull(argv[7], NULL, 10) << 20;
#ifndef SANITIZED // shadow memory takes terabytes
	setrlimit(RLIMIT_AS, &memory);
#endif
	memory.rlim_cur = memory.rlim_max = 0;
	setrlimit(RLIMIT_CORE, &memory);
}

// SQLite finds the files of its log by name. Where there can be none (a file system without
// shared memory) it makes a journal beside the database, and removes it.
static int confine(struct db *db, char **argv)
{
	char *wal = g_strconcat(argv[1], "-wal", NULL), *shm = g_strconcat(argv[1], "-shm", NULL);
	char *folder = g_path_get_dirname(argv[1]), *mode = db_text(db, "PRAGMA journal_mode", "");
	int has_log = g_strcmp0(mode, "wal") == 0;
	const char *const writable[] = { argv[3], argv[1], has_log ? wal : folder, shm, NULL };
	struct sandbox sandbox = { .kind = SANDBOX_WORKER,
				   .writable = writable,
				   .readable = (const char *const *)argv + 8 };
	int err = sandbox_enter(&sandbox);

	g_free(mode);
	g_free(folder);
	g_free(shm);
	g_free(wal);
	if (err)
		complain("cannot confine the worker that reads the project");
	return err;
}

static int serve(struct worker *worker, struct store *store, unsigned seconds)
{
	char *line = NULL;
	size_t size = 0;
	int err = 0;

	while (!err && !worker->spent && getline(&line, &size, stdin) > 0) {
		struct job job;

		alarm(seconds);
		err = job_read(worker, line, &job);
		if (!err)
			err = run(worker, store, &job);
		alarm(0);
		job_clear(&job);
		// Who cannot answer is not waited for.
		if (!err && (printf("%s %lld\n", worker->spent ? "last" : "done",
				    (long long)job.unit) < 0 ||
			     fflush(stdout)))
			break;
	}
	free(line);
	return err;
}

int main(int argc, char **argv)
{
	struct worker worker;
	struct store *store;
	int err;

	streams_begin();
	memory_begin(EXIT_MEMORY);
	if (argc < 9) {
		fputs("usage: wasmready-extract DATABASE ROOT SCRATCH KEPT RUN SECONDS MEMORY "
		      "READABLE...\n"
		      "Started by wasmready(1); reads jobs from standard input.\n",
		      stderr);
		return EXIT_USAGE;
	}
	set_limits(argv);
	if (worker_open(&worker, argv) < 0)
		return EXIT_CANNOT;
	store = store_new(&worker);
	err = confine(worker.db, argv);
	if (!err)
		err = serve(&worker, store, (unsigned)g_ascii_strtoull(argv[6], NULL, 10));
	store_free(store);
	worker_close(&worker);
	return err ? EXIT_CANNOT : EXIT_CLEAN;
}
