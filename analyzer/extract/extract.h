// What the files of the extractor share.
//
// A job is one unit in each of its worlds. A parse walks one translation unit
// and sorts what it sees into chunks, one a file; the chunks are published in
// one transaction a job (store.c).
#ifndef WASMREADY_EXTRACT_H
#define WASMREADY_EXTRACT_H

#include <clang-c/Index.h>

#include "base/db.h"
#include "fact_rows.h"

// Where a file belongs.
enum origin {
	ORIGIN_PROJECT,
	ORIGIN_THIRDPARTY,
	ORIGIN_LIBC,
	ORIGIN_GHOST,
	ORIGIN_RESOURCE,
	ORIGIN_DATA, // no source: embedded, or only asked for
};
extern const char *const origin_names[];

// A file the extractor has met, once in the life of a worker.
struct source {
	char *path;	     // as file.path in schema.sql
	char *real;	     // absolute
	enum origin origin;  // as the host sees it
	GPtrArray *contents; // struct content *, owned: the versions that were met, the newest last
	struct content *stored; // what its row of the table file speaks of, or NULL
	int64_t id;		// file.id once stored, else 0
};

// What a file held in some parse.
struct content {
	char *hash; // of the bytes, "" when libclang could not read them
	size_t size;
	int current;		 // the disk held them behind the parse
	struct file_stamp stamp; // of the disk, then; else none
	char *bytes;		 // to know them again, or NULL
	int searched;		 // for comments that speak to us, in allows; NULL for none
	GArray *allows;
	int asked_searched; // for names that it asks for, in asked; NULL for none
	GPtrArray *asked;
	struct guards *guards; // its conditions, NULL until asked for (collect_guard.c)
	GArray *lines;	       // struct line_directive, NULL until asked for (collect_line.c)
	GArray *stored;	       // struct stored: chunks of it, NULL for none (store.c)
};

// What one parse sees in one file.
struct chunk {
	struct source *source;
	CXFile file;	  // of its parse
	const char *text; // libclang's, while its parse has its unit; NULL until asked for
	size_t text_size;
	struct content *content; // of its source; NULL until asked for
	enum origin origin;	 // as this world sees it
	GByteArray *rows;	 // encoded by row_begin() and its followers
	guint number;		 // 1-based in its parse
	int64_t id;		 // chunk.id once stored, else 0: a prefix's are stored once
};

struct world {
	int id;
	char *name;
	char **args;
	char *resource_dir; // absolute, or ""
	char *sysroot;	    // of a wasm world, "" when none
	char **own;	    // folders of its C library, or of what stands in for it
};

// A precompiled prefix: the directives that many units start with, parsed once.
struct prefix {
	char *key;		// as kept_prefix.key
	char *pch;		// path of the precompiled header; NULL: making it failed
	int kept;		// it stands in kept_prefix, so its file stays
	GHashTable *files;	// names of the files read by it, as file.path
	GArray *watched;	// struct watched: those of them that somebody may save meanwhile
	GPtrArray *chunks;	// struct chunk *, without the synthesized file
	GArray *links;		// int64_t: in their place, the ids of those of one that was kept
	GPtrArray *diagnostics; // struct prefix_diagnostic *: raised by its own lines
	GPtrArray *includes;	// struct prefix_include *: what its own lines include
	int errors;		// raised in its headers
	int counts;		// its files have __COUNTER__; -1: nobody looked yet
	GHashTable *skips;	// "PATH:line" of the ranges skipped in those of them that are ours
};

// A file that a prefix read.
struct watched {
	char *path;		 // absolute
	struct file_stamp stamp; // when it was read
};

// What a unit may start from: a row of the table prefix.
struct prefix_wanted {
	int64_t id; // 0: nothing
	char *text, *place;
	int make; // where nothing is kept of it
};

struct prefix_diagnostic {
	int directive; // 0-based: which of the leading directives led there
	int col;       // in that, 1-based
	char *level, *text, *option, *category, *subject, *undone;
	char *at; // NULL: at the directive itself
};

struct prefix_include {
	int directive;
	int angled;
	char *spelled, *resolved; // resolved: NULL when missing
	const char *kind;
};
// A leading directive of a unit that uses a prefix.
struct directive {
	unsigned line, col;
};

struct worker {
	struct db *db;
	char *root, *scratch;
	char *run;		// what meta 'run' must be for us to publish
	int spent;		// libclang crashed: another worker should go on
	int64_t memory;		// MiB that we may have
	int statm;		// descriptor of /proc/self/statm, -1 for none
	char *kept;		// folder of the precompiled headers that earlier runs kept
	GHashTable *sources;	// by name as libclang gives it, made absolute: struct source *
	GHashTable *by_path;	// by path: owns the sources
	GHashTable *simd;	// names of simd-intrinsics.tsv
	GHashTable *stubs;	// names of what some target has as a stub (libc-api.tsv)
	GHashTable *libc_names; // header names of headers.tsv and the folders they lie in
	size_t kept_bytes;	// in the contents of its sources
	size_t stored_bytes;	// in their stored chunks
	GPtrArray *worlds;	// struct world *, by id
	GHashTable *prefixes;	// by key: struct prefix *
	GArray *overlays;	// struct CXUnsavedFile: what is read in place of files, absolute
};

// One translation unit being walked.
struct parse {
	struct worker *worker;
	struct world *world;
	const char *dir;       // the unit's working directory
	const char *main_file; // absolute path of the main file
	char *main_text;       // what it holds, when libclang was given another text; else NULL
	size_t main_size;
	char **args; // flags of the unit
	CXTranslationUnit tu;
	int simd;	       // its flags enable simd128, so that vectors are values
	struct prefix *prefix; // in use, or NULL
	int64_t prefix_row;    // and its row of the table prefix
	GArray *directives;    // struct directive: the leading ones, when a prefix is in use
	// Of a prefix being walked what its own lines include, and what is said of them; else NULL.
	GPtrArray *own_includes, *own_diagnostics;
	GHashTable *chunks;  // struct source * -> struct chunk *, owned
	GHashTable *files;   // CXFile -> struct chunk *
	GHashTable *entered; // struct source * -> struct site *: the #include that first led there
	GHashTable *callees; // cursor of a declaration -> struct callee *
	GHashTable *definitions; // cursor of a record's first declaration -> that of its definition
	GHashTable *macros;	 // site_key() -> struct expansion *: the macro expanded there
	guint8 *states;		 // what collectors keep of the unit (walk.c)
	struct chunk *main;	 // chunk of the main file
	int errors;
	int unread;	     // one of them is that a file could not be opened
	int redefined;	     // one of them is that a name is defined twice
	const char *failure; // why it could not be parsed, or NULL
	int crashed;	     // libclang did
};

// A place in the source: of what a macro makes, that of its use; of what stands between the
// parentheses of one, that of the text.
struct site {
	struct chunk *chunk; // NULL: nowhere, and no fact is told of it
	unsigned line, col, offset;
};

static inline struct site site_in(struct chunk *chunk, unsigned line, unsigned col)
{
	return (struct site){ .chunk = chunk, .line = line, .col = col };
}

struct expansion {
	const char *name; // interned
	CXCursor cursor;
};
// chunk.c: rows. A collector tells them by fact_NAME() of fact_rows.h, which the build makes and
// which alone calls row_...(): a row has exactly the columns of its table, in order, but chunk.
struct chunk *chunk_new(struct source *source, enum origin origin);
void chunk_free(void *chunk);
void row_begin(struct chunk *chunk, int table); // of facts (base/facts.h)
void row_int(struct chunk *chunk, int64_t value);
void row_int_or_null(struct chunk *chunk, const int64_t *value); // NULL for NULL
void row_text(struct chunk *chunk, const char *value);		 // NULL for NULL; copied

// store.c: publishing.
struct store;
struct store *store_new(struct worker *worker);
void store_free(struct store *store);
void stored_free(GArray *stored); // NULL: nothing to do
// Replaces what a unit had in a world. Returns 0 or -1 after a complaint.
int store_parse(struct store *store, int64_t unit, struct parse *parse, int64_t usec);
int store_failure(struct store *store, int64_t unit, int world, const char *reason);

// content.c: what files held when libclang read them.
// Whether libclang reads something else on purpose in place of a file (absolute): an overlay.
int content_is_overlaid(const struct worker *worker, const char *real);
void content_free(void *content);
// The bytes of a chunk's file as this parse read them; libclang's, while its unit is there, or
// NULL when it could not read them.
const char *chunk_bytes(struct parse *parse, struct chunk *chunk, size_t *size);
// The text that libclang has of a chunk's file, where #include lines that a prefix stands for are
// blank; its own, while its unit is there, or NULL when it could not read it.
const char *chunk_text(struct parse *parse, struct chunk *chunk, size_t *size);
// The version that they are; the source's. Only while the parse has its unit.
struct content *chunk_content(struct parse *parse, struct chunk *chunk);
// Notes it in every chunk that will be stored.
void contents_take(struct parse *parse);
// The version that the disk has now, also of a file that is not there; the source's.
struct content *content_of_disk(struct source *source);

// files.c: files and their origin.
struct source *source_get(struct worker *worker, const char *dir, const char *name);
void source_free(void *source);
enum origin origin_in(const struct world *world, const struct source *source);
struct chunk *parse_chunk(struct parse *parse, CXFile file); // NULL when file is NULL
struct site parse_site(struct parse *parse, CXSourceLocation location);
gpointer site_key(struct site site); // of chunk and offset, unique in a parse
int site_is_ours(struct site site);  // in the project or a third party's file

// tu.c: parses one unit in one world and walks it. Fills parse->failure on failure.
void tu_parse(struct parse *parse, const char *file, char **args,
	      const struct prefix_wanted *wanted);
void parse_tables(struct parse *parse); // makes its tables; parse_clear() frees them
void parse_clear(struct parse *parse);
// The words that every command line of a parse starts with: the compiler, the unit's
// flags, the world's. They stay args' and the world's; g_ptr_array_unref() the array.
// Notes in parse->simd what they say of vectors.
GPtrArray *parse_command(struct parse *parse, char **args);

// prefix.c
struct prefix *prefix_get(struct parse *parse, const char *file, char **args,
			  const struct prefix_wanted *wanted);
void prefix_free(void *prefix);
int prefix_has(const struct prefix *prefix, const struct source *source); // NULL: 0
// Whether its files are as they were when it was made: libclang reads their text again where it
// asks for it. The systems' own are not asked for: whoever changes them and back is no editor.
int prefix_is_current(const struct prefix *prefix);
// Whether a file of it has the word __COUNTER__: that begins again behind a prefix which is not
// validated (SimpleASTReaderListener of clang's ASTReader takes no count), and names that are
// made of it may then be taken.
int prefix_counts(const struct worker *worker, struct prefix *prefix);
// Notes that it read the file of that name (file.path), of that origin, with that stamp.
void prefix_note_file(const struct worker *worker, struct prefix *prefix, const char *path,
		      const char *origin, const struct file_stamp *stamp);
// The text of a unit with the #include lines that its prefix stands for made blank,
// so that every other byte stays in its place; parse->directives becomes where they were,
// parse->main_text the text as it is. Returns NULL when the file is not what the prefix was chosen
// for. g_free() it.
char *prefix_blank(struct parse *parse, const char *file, const char *prefix_text, size_t *size);

// Where the leading directive with that number is, from 0; the first line when there is none
// such, as only a damaged database has it.
struct directive prefix_directive(const struct parse *parse, int number);

// prefix_kept.c: prefixes in the database, for other workers and later runs.
// Fills the prefix with what is kept under its key. Returns 0, 1 when nothing good is, or -1
// after a complaint.
int prefix_load(struct worker *worker, struct prefix *prefix);
// Inside the caller's transaction, when its chunks are stored; sets prefix->kept. Returns 0 or
// -1 after a complaint.
int prefix_keep(struct worker *worker, struct prefix *prefix, int64_t row);
// Gives up one whose file libclang cannot read: for this worker, and for all others.
void prefix_spoil(struct worker *worker, struct prefix *prefix);

// walk.c: visits the whole unit; the collectors tell its facts.
void walk(struct parse *parse);
// Walks a prefix, whose synthesized main file is name; what its own lines include
// and what clang says of them goes to prefix.
void prefix_walk(struct parse *parse, const char *name, struct prefix *prefix);
void guards_free(struct guards *guards); // collect_guard.c; NULL: nothing to do
// collect_pp.c: the skipped ranges as keys of prefix->skips, owned.
GHashTable *skip_keys(struct parse *parse);

// symbol.c: the symbol of a declaration: its name, or name@file when it is static.
char *symbol_of(struct parse *parse, CXCursor declaration);
// Attributes of a declaration as ' a b(c) ', sorted; "" when none. g_free() it.
char *attributes_of(CXCursor declaration);

// sig.c: wasm signatures by wasm's C ABI, as 'i32,f64->i32', or NULL in the host's
// world and where there is no function type. g_free() them.
// Of a function type, or a pointer to one: '...' is last among the parameters when
// it is variadic (one i32 in wasm), '?' is the parameters of a type without prototype.
char *signature_of(struct parse *parse, CXType type);
// Of a declaration: an old-style definition has its parameters, promoted.
char *signature_of_function(struct parse *parse, CXCursor function);
// Of a call of something of that type: without prototype, its arguments' promoted types.
char *signature_of_call(struct parse *parse, CXType type, CXCursor call);
// Whether a record is passed as its one scalar, or not at all, rather than by pointer.
int passed_directly(CXType record);

#endif
