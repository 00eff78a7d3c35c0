// Reads the signatures of functions from a wasm object file.
//
// Four sections tell: the types, the imports (they come first in the numbering of
// functions), the types of the functions, and in the custom section 'linking' the symbol
// table. The file may be anyone's: a reader that has met something strange stays at the
// end and gives zeros.

#include "object.h"

#include <assert.h>
#include <string.h>

#define COUNT_MAX 100000 // of types or functions; an object file of a C library has a few

enum { SECTION_CUSTOM, SECTION_TYPE, SECTION_IMPORT, SECTION_FUNCTION };
enum { KIND_FUNCTION, KIND_TABLE, KIND_MEMORY, KIND_GLOBAL, KIND_TAG };
enum { SYMBOL_FUNCTION, SYMBOL_DATA, SYMBOL_GLOBAL, SYMBOL_SECTION, SYMBOL_TAG, SYMBOL_TABLE };
enum { FLAG_LOCAL = 0x02, FLAG_UNDEFINED = 0x10, FLAG_EXPLICIT_NAME = 0x40 };
#define LINKING_VERSION 2
#define SUBSECTION_SYMBOLS 8

struct reader {
	const unsigned char *at, *end;
};

struct object {
	GPtrArray *types;  // signatures
	GArray *functions; // guint64: their types, imported ones first
	GHashTable *signatures;
};

static void fail(struct reader *reader)
{
	reader->at = reader->end;
}

static unsigned byte(struct reader *reader)
{
	assert_slow(reader->at <= reader->end);
	return reader->at < reader->end ? *reader->at++ : 0;
}

// An unsigned LEB128 number.
static guint64 number(struct reader *reader)
{
	guint64 value = 0;
	unsigned shift, next = 0x80;

	for (shift = 0; next & 0x80 && shift < 63; shift += 7) {
		if (reader->at == reader->end)
			return 0;
		next = byte(reader);
		value |= (guint64)(next & 0x7f) << shift;
	}
	return value;
}

// The next size bytes, which reader then has behind it.
static struct reader part(struct reader *reader, guint64 size)
{
	struct reader inner = *reader;

	assert(reader->at <= reader->end);
	if (size > (guint64)(reader->end - reader->at)) {
		fail(reader);
		return *reader;
	}
	inner.end = inner.at + size;
	reader->at = inner.end;
	return inner;
}

static guint64 count(struct reader *reader)
{
	guint64 n = number(reader);

	if (n > COUNT_MAX)
		fail(reader);
	return n > COUNT_MAX ? 0 : n;
}

static const char *type_name(unsigned type)
{
	static const char *const numbers[] = { "v128", "f64", "f32", "i64", "i32" }; // 0x7b to 0x7f

	return type >= 0x7b && type <= 0x7f ? numbers[type - 0x7b] : "ref";
}

static void type_list(struct reader *reader, GString *text)
{
	guint64 n = count(reader), i;

	for (i = 0; i < n && reader->at < reader->end; i++)
		g_string_append_printf(text, "%s%s", i ? "," : "", type_name(byte(reader)));
}

static void read_types(struct object *object, struct reader section)
{
	guint64 n = count(&section);

	while (n-- && section.at < section.end) {
		GString *text = g_string_new(NULL);

		// Anything but a function type ends what we can read.
		if (byte(&section) != 0x60)
			fail(&section);
		type_list(&section, text);
		g_string_append(text, "->");
		type_list(&section, text);
		g_ptr_array_add(object->types, g_string_free(text, FALSE));
	}
}

static void skip_limits(struct reader *section)
{
	unsigned flags = byte(section);

	number(section);
	if (flags & 1)
		number(section);
}

static void read_imports(struct object *object, struct reader section)
{
	guint64 n = count(&section), type;

	while (n-- && section.at < section.end) {
		part(&section, number(&section)); // module
		part(&section, number(&section)); // name
		switch (byte(&section)) {
		case KIND_FUNCTION:
			type = number(&section);
			g_array_append_val(object->functions, type);
			break;
		case KIND_TABLE:
			byte(&section);
			skip_limits(&section);
			break;
		case KIND_MEMORY:
			skip_limits(&section);
			break;
		case KIND_GLOBAL:
			byte(&section);
			byte(&section);
			break;
		case KIND_TAG:
			byte(&section);
			number(&section);
			break;
		default:
			fail(&section);
		}
	}
}

static void read_functions(struct object *object, struct reader section)
{
	guint64 n = count(&section), type;

	while (n-- && section.at < section.end) {
		type = number(&section);
		g_array_append_val(object->functions, type);
	}
}

static void add(struct object *object, struct reader name, guint64 index)
{
	guint64 type;
	char *text;

	if (index >= object->functions->len)
		return;
	type = g_array_index(object->functions, guint64, index);
	if (type >= object->types->len)
		return;
	text = g_strndup((const char *)name.at, name.end - name.at);
	if (!*text || g_hash_table_contains(object->signatures, text))
		g_free(text);
	else
		g_hash_table_insert(object->signatures, text, g_strdup(object->types->pdata[type]));
}

static void read_symbol(struct object *object, struct reader *table)
{
	unsigned kind = byte(table);
	guint64 flags = number(table), index;
	struct reader name;

	switch (kind) {
	case SYMBOL_FUNCTION:
	case SYMBOL_GLOBAL:
	case SYMBOL_TAG:
	case SYMBOL_TABLE:
		index = number(table);
		if (flags & FLAG_UNDEFINED && !(flags & FLAG_EXPLICIT_NAME))
			return;
		name = part(table, number(table));
		if (kind == SYMBOL_FUNCTION && !(flags & (FLAG_UNDEFINED | FLAG_LOCAL)))
			add(object, name, index);
		return;
	case SYMBOL_DATA:
		part(table, number(table));
		if (flags & FLAG_UNDEFINED)
			return;
		number(table);
		number(table);
		number(table);
		return;
	case SYMBOL_SECTION:
		number(table);
		return;
	default:
		fail(table);
	}
}

static void read_linking(struct object *object, struct reader section)
{
	if (number(&section) != LINKING_VERSION)
		return;
	while (section.at < section.end) {
		unsigned kind = byte(&section);
		struct reader table = part(&section, number(&section));
		guint64 n = kind == SUBSECTION_SYMBOLS ? count(&table) : 0;

		while (n-- && table.at < table.end)
			read_symbol(object, &table);
	}
}

static void read_custom(struct object *object, struct reader section)
{
	struct reader name = part(&section, number(&section));

	if (name.end - name.at == 7 && memcmp(name.at, "linking", 7) == 0)
		read_linking(object, section);
}

void object_signatures(const char *bytes, size_t size, GHashTable *signatures)
{
	static const char magic[] = { 0, 'a', 's', 'm', 1, 0, 0, 0 };
	struct reader all = { (const unsigned char *)bytes, (const unsigned char *)bytes + size };
	struct object object = { g_ptr_array_new_with_free_func(g_free),
				 g_array_new(FALSE, FALSE, sizeof(guint64)), signatures };

	if (size < sizeof magic || memcmp(bytes, magic, sizeof magic) != 0)
		fail(&all);
	else
		all.at += sizeof magic;
	while (all.at < all.end) {
		unsigned id = byte(&all);
		struct reader section = part(&all, number(&all));

		if (id == SECTION_TYPE)
			read_types(&object, section);
		else if (id == SECTION_IMPORT)
			read_imports(&object, section);
		else if (id == SECTION_FUNCTION)
			read_functions(&object, section);
		else if (id == SECTION_CUSTOM)
			read_custom(&object, section);
	}
	g_array_unref(object.functions);
	g_ptr_array_unref(object.types);
}
