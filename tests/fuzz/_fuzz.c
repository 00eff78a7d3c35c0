// What the fuzz targets share: see _fuzz.h.

#include "_fuzz.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/flags.h"
#include "base/views.h"

void fuzz_broken(const char *what, const char *file, int line)
{
	// Standard error goes nowhere (-close_fd_mask); the sanitizer's report does not.
	extern void __sanitizer_report_error_summary(const char *text);
	char *text = g_strdup_printf("SUMMARY: %s:%d: broken promise: %s", file, line, what);

	fprintf(stderr, "%s\n", text);
	__sanitizer_report_error_summary(text);
	abort();
}

const char *fuzz_folder(void)
{
	static char *folder;
	char *made;

	if (folder)
		return folder;
	made = g_dir_make_tmp("fuzz-XXXXXX", NULL);
	folder = made ? realpath(made, NULL) : NULL;
	g_free(made);
	PROMISE(folder);
	return folder;
}

char *fuzz_file(const char *name, const void *bytes, size_t size)
{
	char *path = g_build_filename(fuzz_folder(), name, NULL);
	FILE *file = fopen(path, "we");

	PROMISE(file && fwrite(bytes, 1, size, file) == size);
	PROMISE(fclose(file) == 0);
	return path;
}

static void string_free(void *string)
{
	g_string_free(string, TRUE);
}

GPtrArray *fuzz_parts(const uint8_t *data, size_t size)
{
	static const char mark[] = "%%\n";
	GPtrArray *parts = g_ptr_array_new_with_free_func(string_free);
	GString *part = g_string_new(NULL);

	for (size_t i = 0; i < size; i++) {
		if ((!part->len || part->str[part->len - 1] == '\n') && size - i >= 3 &&
		    memcmp(data + i, mark, 3) == 0) {
			g_ptr_array_add(parts, part);
			part = g_string_new(NULL);
			i += 2;
		} else {
			g_string_append_c(part, (char)data[i]);
		}
	}
	g_ptr_array_add(parts, part);
	return parts;
}

struct db *fuzz_database(void)
{
	static struct db *db;
	char *path;

	if (db)
		return db;
	path = g_build_filename(fuzz_folder(), "facts.db", NULL);
	db = db_open(path, DB_CREATE);
	g_free(path);
	PROMISE(db && db_views(db) == 0);
	return db;
}

int fuzz_is_json(const char *text)
{
	static sqlite3_stmt *stmt;
	static sqlite3 *sql;
	int valid;

	if (!stmt) {
		PROMISE(sqlite3_open(":memory:", &sql) == SQLITE_OK);
		PROMISE(sqlite3_prepare_v2(sql, "SELECT json_valid(?)", -1, &stmt, NULL) ==
			SQLITE_OK);
	}
	sqlite3_bind_text(stmt, 1, text, -1, SQLITE_STATIC);
	valid = sqlite3_step(stmt) == SQLITE_ROW && sqlite3_column_int(stmt, 0);
	sqlite3_reset(stmt);
	return valid;
}

// Beginnings that no flag may have, in the spelling of clang and of gcc.
static const char *const dangerous[] = {
	"@",
	"-fplugin",
	"-fpass-plugin",
	"-load",
	"-plugin",
	"-add-plugin",
	"-mllvm",
	"-mmlir",
	"-Xclang",
	"-X",
	"-cc1",
	"-include-pch",
	"-fmodule",
	"-fprebuilt",
	"-fprofile-",
	"-ivfsoverlay",
	"-vfsoverlay",
	"-resource-dir",
	"-working-directory",
	"-B",
	"-specs",
	"--specs",
	"-wrapper",
	"-fuse-ld",
	"-ccc-",
	"--config",
	"--gcc-",
	"-gcc-",
	"-o",
	"-M",
	"-dump",
	"-save-",
	"--save-",
	"-serialize-",
	"--serialize-",
	"-dependency-",
	"-header-include-file",
	"-emit-",
	"-index-store",
	"-fcrash-diagnostics",
	"-ftime-trace",
	"-fdump-",
	"-fproc-stat",
	"-gsplit",
	"-E",
	"-S",
	"-W",
};

static int is_dangerous(const char *flag)
{
	for (size_t i = 0; i < G_N_ELEMENTS(dangerous); i++)
		if (g_str_has_prefix(flag, dangerous[i]))
			return 1;
	return *flag != '-';
}

void fuzz_flags(char **args)
{
	struct flags again;

	for (char **arg = args; *arg; arg++)
		PROMISE(!is_dangerous(*arg));
	PROMISE(!flags_find_foreign(args));
	flags_clean(&again, args);
	PROMISE(g_strv_equal((const char *const *)args, (const char *const *)again.args));
	PROMISE(strcmp(again.dropped, "[]") == 0);
	flags_clear(&again);
}
