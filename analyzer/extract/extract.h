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
	int simd;		 // its flags enable simd128, so that vectors are values
	int beyond;		 // it has met a type that wasm has no instructions for
	struct prefix *prefix;	 // in use, or NULL
	int64_t prefix_row;	 // and its row of the table prefix
	GArray *directives;	 // struct directive: the leading ones, when a prefix is in use
	GPtrArray *own_includes; // of a prefix being walked: what its own lines include; else NULL
	GHashTable *chunks;	 // struct source * -> struct chunk *, owned
	GHashTable *files;	 // CXFile -> struct chunk *
	GHashTable *entered; // struct source * -> struct site *: the #include that first led there
	GHashTable *callees; // cursor of a declaration -> struct callee *
	GHashTable *definitions; // cursor of a record's first declaration -> that of its definition
	GHashTable *macros;	 // site_key() -> struct expansion *: the macro expanded there
	GHashTable *types; // cursor of a declaration -> struct used_type *: see collect_lent.c
	GHashTable
		*defined; // name -> cursor of its last definition as a macro; NULL until asked for
	GPtrArray *
		macro_uses; // struct macro_use *: intrinsics that are macros, placed after the walk
	GPtrArray *functions; // struct extent *: definitions, to place macro uses
	struct chunk *main;   // chunk of the main file
	CXFile plain_file;    // of the declaration that plain is the text of (collect_result.c)
	unsigned plain_begin, plain_size;
	char *plain;
	int borrows; // it reads a header that is lent: 0, 1, -1 nobody looked
	int errors;
	int unread;	     // one of them is that a file could not be opened
	int redefined;	     // one of them is that a name is defined twice
	const char *failure; // why it could not be parsed, or NULL
	int crashed;	     // libclang did
};

// A place in the source: of what a macro makes, that of its use; of what stands between the
// parentheses of one, that of the text.
struct site {
	struct chunk *chunk; // NULL: nowhere
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
struct macro_use {
	struct site site;
	char *name;
};
struct extent {
	struct chunk *chunk;
	unsigned begin, end; // offsets
	char *symbol;
};

// A declaration that is called or referred to.
struct callee {
	char *name, *symbol;
	enum origin origin;
	int known;	   // 0: no place, or declared by its first use
	int builtin;	   // a compiler builtin
	unsigned pointers; // mask of the parameters that may carry a function
	int noproto;	   // its declaration has no prototype: its calls say its type
	int zero_fails;	   // of its results 0 is that of a failure, as NULL is
	char *header;	   // base name of the file that declares it, or NULL
	int watch;	   // what its arguments are looked at for: see collect_mark.c
};

// Where the walk is.
struct scope {
	struct parse *parse;
	const char *fn;		// symbol of the enclosing function, or NULL
	CXCursor function;	// its cursor
	struct asm_texts *asms; // its asm statements, printed when the first is met
	struct loop *loop;	// innermost loop
	struct frame *frame;	// what the enclosing function takes of the stack, or NULL
	const char *callee;	// name of the function whose arguments are walked, or NULL
	int zero_fails;		// as its callee's
	int in_switch;		// break belongs to a switch inside the loop
	int pixels;		// the enclosing function may make pixels: see collect_kernel.c
	int depth;		// loops around, without do { } while (0)
	int dead;		// arms of ?: around that a constant condition never takes
	CXCursor variable;	// last one that was declared: what an initialiser is for
	CXCursor list, field; // last list in braces that initialises a field's array, and the field
	CXCursor parent;
};
struct loop {
	struct loop *outer;
	int exits, calls;
	int writes;	     // assignments inside
	const char *clock;   // a call inside that asks for the time, or NULL
	const char *watched; // a volatile or atomic variable that is read inside, or NULL
	int clocks;	     // calls that ask for the time or yield
};

// What frame_block_begin() keeps for frame_block_end().
struct frame_block {
	unsigned first;
	int64_t inner, temporaries;
};
enum { USE_READ = 1, USE_WRITE = 2, USE_ADDRESS = 4 };

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

// source.c: files and their origin.
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

// walk.c: visits the whole unit. string() copies and disposes a CXString.
void walk(struct parse *parse);
// Walks a prefix, whose synthesized main file is name; what its own lines include
// and what clang says of them goes to prefix.
void prefix_walk(struct parse *parse, const char *name, struct prefix *prefix);
char *string(CXString text);
// An expression as one line of the source, cut at max bytes; "" where it is no one text.
// g_free() it.
char *expression_text(struct parse *parse, CXCursor expression, unsigned max);
enum CXChildVisitResult walk_visit(CXCursor cursor, CXCursor parent, CXClientData scope);
void walk_children(CXCursor cursor, struct scope *scope);
CXCursor first_child(CXCursor cursor, unsigned index); // null cursor when there is none
CXCursor strip(CXCursor expression);		       // without parentheses and implicit casts

// collect_*.c: each records what its name says at the cursor.
void collect_include(struct parse *parse, CXCursor cursor);
void collect_macro(struct parse *parse, CXCursor cursor);
void collect_macro_uses(struct parse *parse);
void collect_comments(struct parse *parse); // of the project's files that it met
void collect_asked(struct parse *parse);    // files that they embed or ask for
void collect_skips(struct parse *parse);
void collect_brought_macros(struct parse *parse); // of the C library, in the host's world
// Whether a place of a file, as an offset, is in one of its ranges.
int ranges_hold(const CXSourceRangeList *ranges, unsigned at);
void collect_lines(struct parse *parse); // #line directives of the project's files
// A type that is named, in parent: where the C library's is from.
void collect_type_use(struct scope *scope, CXCursor reference, CXCursor parent);
void free_used_type(void *type);
// The macro that is expanded at a place, interned, or NULL.
const char *macro_at(const struct parse *parse, struct site site);
// What the source has for the C library's own name at a place: the public macro that leads to it,
// interned. NULL where it is the source's own name, or no macro is expanded there.
const char *written_name(struct parse *parse, struct site site, const char *name);
// The same as a fact: mark 'written'.
void collect_written(struct scope *scope, struct site site, const char *name);
void collect_guards(struct parse *parse); // conditions and macros of the project's files
void guards_free(struct guards *guards);  // NULL: nothing to do
// What names are the size of, of the header that maker ('cmake', 'configure', ...) made in the
// build folder dir: by name the type as AC_CHECK_SIZEOF spells it ("VOID_P"). Empty where nothing
// is known; what cannot be read is not known. g_hash_table_unref() it.
GHashTable *sizes_read(const char *header, const char *dir, const char *maker);
int comments_mark_kernel(struct parse *parse, struct chunk *chunk); // whether one in it does
// The skipped ranges as keys of prefix->skips, owned.
GHashTable *skip_keys(struct parse *parse);
void collect_diagnostics(struct parse *parse);
void collect_prefix_diagnostics(struct parse *parse, GPtrArray *diagnostics);
void collect_prefix_includes(struct parse *parse); // those of a unit's prefix, at its own lines
struct callee *callee_get(struct parse *parse, CXCursor declaration);
void collect_call(struct scope *scope, CXCursor cursor, CXCursor parent); // walks its children
void collect_reference(struct scope *scope, CXCursor cursor);
void collect_asm(struct scope *scope, CXCursor cursor);
void collect_file_asm(struct scope *scope, CXCursor cursor);
void asm_texts_free(struct asm_texts *asms);
void collect_function(struct scope *scope, CXCursor cursor); // walks its children

// Whether a declaration of a function, struct or union defines it. clang_isCursorDefinition()
// asks all declarations of the name each time.
int parse_defines(struct parse *parse, CXCursor declaration);
void collect_variable(struct scope *scope, CXCursor cursor);
void collect_record(struct scope *scope, CXCursor cursor);
void collect_cast(struct scope *scope, CXCursor cursor);
CXCursor cast_operand(CXCursor cast);			 // null cursor when there is none
void collect_loop(struct scope *scope, CXCursor cursor); // walks its children
void collect_string(struct scope *scope, CXCursor cursor);
// collect_frame.c: locals, the stack they take, uses of static storage. A function's
// frame is made before its children are walked and freed, written, by frame_end().
struct frame *frame_new(struct parse *parse);
void frame_end(struct scope *scope, struct site site);
void frame_block_begin(struct frame *frame, struct frame_block *block);
void frame_block_end(struct scope *scope, const struct frame_block *block);
void frame_declare(struct scope *scope, CXCursor cursor); // a local or a parameter
void frame_reference(struct scope *scope, CXCursor cursor, CXCursor declaration);
void frame_expression(struct scope *scope, CXCursor cursor, enum CXCursorKind kind);
void frame_call(struct scope *scope, CXCursor call, CXCursor callee, CXCursor parent);
void frame_literal(struct scope *scope, CXCursor literal, CXCursor parent); // a compound one
void frame_alloca(struct scope *scope, CXCursor call, struct site site);
int frame_is_local(const struct scope *scope, CXCursor declaration);

// collect_mark.c: constructs that are told by their arguments or operands.
// Whether an expression is an integer constant, before it is converted implicitly.
int integer_constant(CXCursor expression, int64_t *value);
int mark_watch(const char *name); // what a callee of that name is looked at for
void mark_call(struct scope *scope, CXCursor call, const struct callee *callee, struct site site);
void mark_callback(struct scope *scope, const struct callee *callee, struct site site);
void mark_taken(struct scope *scope, CXCursor name, const struct callee *callee, struct site site);
void mark_dispatch(struct scope *scope, CXCursor callee, struct site site);
#define COPY_MIN 32 // bytes that every build copies without a call, -Os too
void mark_helper(struct scope *scope, struct site site, const char *name, int64_t bytes);
void mark_expression(struct scope *scope, CXCursor cursor, enum CXCursorKind kind);
void mark_data(struct scope *scope, CXCursor variable, const char *symbol, struct site site);
void mark_loop(struct scope *scope, CXCursor cursor, const struct loop *loop, int endless,
	       struct site site);

// collect_kernel.c: what tells of a function that makes pixels.
// Whether a function that is defined takes arrays of numbers, or a record that holds one;
// its parameters are recorded then.
int kernel_parameters(struct scope *scope, CXCursor function, const char *symbol);
void kernel_annotation(struct scope *scope, CXCursor attribute, CXCursor function);
// In such a function: how a for loop counts, products in addresses, sizes, and what is
// checked; words that are read through a pointer to bytes; sums in a long.
void kernel_loop(struct scope *scope, CXCursor loop, unsigned end_line);
void kernel_expression(struct scope *scope, CXCursor cursor, enum CXCursorKind kind);
void kernel_arguments(struct scope *scope, CXCursor call, const char *callee);

// collect_result.c: whether a program is ready for what fails on a target.
// Whether 0 is what a function with that result gives back when it fails.
int result_zero_fails(CXType result);
// A mark 'result' for a call, at site, of callee when some target has that as a stub.
void collect_result(struct scope *scope, CXCursor call, struct site site, const char *callee,
		    int zero_fails);
// A mark 'path' for a string literal, or a macro that is one.
void collect_path(struct scope *scope, CXCursor literal, struct site site);

// collect_va.c: what a function that is defined does with lists of variable arguments.
void collect_va(struct scope *scope, CXCursor function);

void collect_intrinsic(struct scope *scope, CXCursor call, const struct callee *callee);

// collect_pointer.c: where function pointers go, as rows of t_flow. A variable's
// initialiser, an assignment, a result, an element of a list in braces.
void pointer_variable(struct scope *scope, CXCursor variable);
void pointer_assign(struct scope *scope, CXCursor operator);
void pointer_return(struct scope *scope, CXCursor statement);
void pointer_element(struct scope *scope, CXCursor list, CXCursor element);
// Which of the first 32 parameters of a function type may carry a function, as a mask.
unsigned pointer_parameters(CXType function);
// The arguments in mask of a call of symbol.
void pointer_arguments(struct scope *scope, CXCursor call, const char *symbol, unsigned mask);
// A call through a pointer, or of a name behind a cast, and its arguments. sig: of the call.
void pointer_call(struct scope *scope, CXCursor call, CXCursor callee, const char *sig);

// The node of a declaration, and the place that an expression names, without casts, & *
// and indices; *inner is the expression left. NULL: none that is followed. g_free() them.
char *node_of(struct parse *parse, CXCursor declaration);
char *place_named(struct parse *parse, CXCursor expression, CXCursor *inner);

// collect_wide.c: where integers of 64 bits go, as rows of t_wide, in a wasm world. A
// variable's initialiser, an assignment or a comparison, a compound assignment, a result,
// a cast, the arguments of a direct call.
void wide_variable(struct scope *scope, CXCursor variable);
void wide_operator(struct scope *scope, CXCursor operator);
void wide_compound(struct scope *scope, CXCursor operator);
void wide_return(struct scope *scope, CXCursor statement);
void wide_cast(struct scope *scope, CXCursor cast);
void wide_arguments(struct scope *scope, CXCursor call, const struct callee *callee);
// A name for an integer, whose width may differ between the worlds: a mark 'width'.
void wide_typedef(struct scope *scope, CXCursor name);

// collect_bound.c: what checks in a function say.
// The largest number that an expression can be in the function around, as far as constants, a
// choice of the smaller, its type or a comparison with a constant tell; -1: not known.
int64_t guard_bound(const struct scope *scope, CXCursor expression);
// Whether a call of the function around to itself hands over a constant with which it comes to
// no such call again.
int guard_is_last(const struct scope *scope, CXCursor call);

// collect_helper.c: functions that clang calls by itself, as marks 'helper'.
void helper_seen(struct scope *scope, CXType type); // of a declaration
void helper_operator(struct scope *scope, CXCursor cursor);
void helper_implicit(struct scope *scope, CXCursor from, CXCursor parent);
void helper_cast(struct scope *scope, CXCursor cast);
void helper_variable(struct scope *scope, CXCursor variable);
void helper_return(struct scope *scope, CXCursor statement);
void helper_arguments(struct scope *scope, CXCursor call);
// collect_width.c: what depends on the width of types.
// Records whose addresses a call at site passes as bytes.
void collect_bytes(struct scope *scope, CXCursor call, struct site site, const char *callee,
		   const char *symbol);
void collect_conversion(struct scope *scope, CXCursor cast);
// A floating value below an implicit conversion, parent; or in 'i += 0.5'.
void collect_implicit_conversion(struct scope *scope, CXCursor from, CXCursor parent);
void collect_compound_conversion(struct scope *scope, CXCursor assignment);
// What becomes of a call's result: parent is the conversion around it, if any.
void collect_converted_call(struct scope *scope, CXCursor call, CXCursor parent);
void collect_constant(struct scope *scope, CXCursor expression, CXCursor parent);
// Which arm of a ?: is never taken as its condition is a constant: 1, 2, or 0.
unsigned dead_arm(CXCursor conditional);
void collect_long_double(struct scope *scope, CXCursor declaration);

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
