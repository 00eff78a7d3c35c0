// Parses one unit in one world and walks it.

#include "collector.h"

#include "base/flags.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

// Missing headers are facts here, not failures: keep parsing past them. The
// detailed record has every #include, even those a guard makes empty, and the
// ranges that conditions skip.
#define PARSE_FLAGS (CXTranslationUnit_KeepGoing | CXTranslationUnit_DetailedPreprocessingRecord)

static const char *error_name(enum CXErrorCode code)
{
	switch (code) {
	case CXError_Crashed:
		return "libclang crashed";
	case CXError_InvalidArguments:
		return "libclang refused the arguments";
	case CXError_ASTReadError:
		return "libclang could not read its precompiled header";
	default:
		return "libclang could not parse it";
	}
}

void parse_tables(struct parse *parse)
{
	assert(!parse->chunks);
	parse->chunks = g_hash_table_new_full(NULL, NULL, NULL, chunk_free);
	parse->files = g_hash_table_new(NULL, NULL);
	parse->entered = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	parse->callees = cursor_table(callee_free);
	parse->definitions = cursor_table(g_free);
	parse->macros = g_hash_table_new_full(NULL, NULL, NULL, g_free);
}

void parse_clear(struct parse *parse)
{
	if (!parse->chunks)
		return;
	g_hash_table_unref(parse->chunks);
	g_hash_table_unref(parse->files);
	g_hash_table_unref(parse->entered);
	g_hash_table_unref(parse->callees);
	g_hash_table_unref(parse->definitions);
	g_hash_table_unref(parse->macros);
	g_clear_pointer(&parse->directives, g_array_unref);
	g_clear_pointer(&parse->main_text, g_free);
	parse->chunks = NULL;
}

// Flags that turn vectors of wasm on or off, the last one counts; relaxed-simd and the
// processor 'bleeding-edge' imply them (clang's lib/Basic/Targets/WebAssembly.cpp).
static void note_simd(struct parse *parse, const char *arg)
{
	if (strcmp(arg, "-msimd128") == 0 || strcmp(arg, "-mrelaxed-simd") == 0 ||
	    strcmp(arg, "-mcpu=bleeding-edge") == 0)
		parse->simd = 1;
	else if (strcmp(arg, "-mno-simd128") == 0)
		parse->simd = 0;
}

// A flag of a unit. What it includes goes past the driver, which would look for a precompiled
// header of that name.
static void add_flag(GPtrArray *line, char *flag)
{
	const char *file = flag_included(flag);

	if (file) {
		g_ptr_array_add(line, (char *)"-Xclang");
		g_ptr_array_add(line, (char *)"-include");
		g_ptr_array_add(line, (char *)"-Xclang");
	}
	g_ptr_array_add(line, file ? (char *)file : flag);
}

// What the host's world needs for a unit of another machine. Few units differ in it.
static void add_host(GPtrArray *line, char **args)
{
	char **words = flags_host(args);

	for (char **word = words; *word; word++)
		g_ptr_array_add(line, (char *)g_intern_string(*word));
	g_strfreev(words);
}

GPtrArray *parse_command(struct parse *parse, char **args)
{
	GPtrArray *line = g_ptr_array_new();
	char **arg;
	guint i;

	g_ptr_array_add(line, (char *)"clang");
	for (arg = args; *arg; arg++)
		add_flag(line, *arg);
	for (arg = parse->world->args; *arg; arg++)
		g_ptr_array_add(line, *arg);
	if (!parse->world->id)
		add_host(line, args);
	for (i = 0; i < line->len; i++)
		note_simd(parse, line->pdata[i]);
	return line;
}

// The command line: flags of the unit, of the world, and the prefix's.
static GPtrArray *command_line(struct parse *parse, const char *file, char **args)
{
	GPtrArray *line = parse_command(parse, args);

	if (parse->prefix) {
		g_ptr_array_add(line, (char *)"-include-pch");
		g_ptr_array_add(line, parse->prefix->pch);
		// Ours, made from these very flags; what it read is as it was.
		g_ptr_array_add(line, (char *)"-Xclang");
		g_ptr_array_add(line, (char *)"-fno-validate-pch");
		g_ptr_array_add(line, (char *)"-Xclang");
		g_ptr_array_add(line, (char *)"-fallow-pch-with-compiler-errors");
	}
	// An absolute path, so never taken for a flag. No "--" before it: libclang adds
	// flags of its own behind all, which would become files.
	g_ptr_array_add(line, (char *)file);
	return line;
}

// Starts from the prefix when that can be had. Returns libclang's word on it.
static enum CXErrorCode parse_from(struct parse *parse, CXIndex index, const char *file,
				   char **args, const struct prefix_wanted *wanted)
{
	GArray *unsaved = g_array_copy(parse->worker->overlays);
	struct CXUnsavedFile start = { file, NULL, 0 };
	enum CXErrorCode code;
	GPtrArray *line;
	char *blank = NULL;
	size_t size = 0;

	parse->prefix = wanted->id ? prefix_get(parse, file, args, wanted) : NULL;
	parse->prefix_row = wanted->id;
	if (parse->prefix)
		blank = prefix_blank(parse, file, wanted->text, &size);
	if (!blank)
		parse->prefix = NULL;
	start.Contents = blank;
	start.Length = size;
	if (blank)
		g_array_append_val(unsaved, start);
	line = command_line(parse, file, args);
	code = clang_parseTranslationUnit2FullArgv(index, NULL, (const char *const *)line->pdata,
						   line->len, (struct CXUnsavedFile *)unsaved->data,
						   unsaved->len, PARSE_FLAGS, &parse->tu);
	g_array_unref(unsaved);
	g_ptr_array_unref(line);
	g_free(blank);
	return code;
}

// Parses and walks, from the prefix that is wanted if that can be had. Returns 0, or -1 when a
// start without it is needed.
static int attempt(struct parse *parse, const char *file, char **args,
		   const struct prefix_wanted *wanted)
{
	// Declarations of a precompiled prefix were recorded when it was made.
	CXIndex index = clang_createIndex(1, 0);
	enum CXErrorCode code;
	int err = 0;

	parse_tables(parse);
	parse->main_file = file;
	parse->args = args;
	code = parse_from(parse, index, file, args, wanted);
	if (code == CXError_Success)
		walk(parse);
	else
		parse->failure = error_name(code);
	parse->crashed = code == CXError_Crashed;
	// A damaged file costs the time of a parse, no unit; and so does a header that changed.
	if (parse->prefix && (parse->failure || !prefix_is_current(parse->prefix))) {
		prefix_spoil(parse->worker, parse->prefix);
		err = -1;
	} else if (parse->prefix && parse->redefined &&
		   prefix_counts(parse->worker, parse->prefix)) {
		err = -1;
	}
	clang_disposeTranslationUnit(parse->tu);
	clang_disposeIndex(index);
	return err;
}

void tu_parse(struct parse *parse, const char *file, char **args,
	      const struct prefix_wanted *wanted)
{
	static const struct prefix_wanted nothing = { 0 };
	const struct parse fresh = *parse;
	int crashed;

	if (attempt(parse, file, args, wanted) == 0)
		return;
	crashed = parse->crashed;
	parse_clear(parse);
	*parse = fresh;
	attempt(parse, file, args, &nothing);
	parse->crashed |= crashed;
}
