// What calls hand to '...', in wasm's worlds: a row 'handed' for each integer and pointer, with its
// width there; and, where an argument before is a literal, a row for each conversion in it that
// takes another width than its argument has: 'printed' as printf() reads it, 'scanned' as scanf().
//
// Whether the callee reads a format, and which, is for the rule to say: its list of arguments may
// go through any number of functions. What has attribute 'format' is the compiler's to check.
//
// In wasm arguments lie in memory, each as wide as it is (tool-conventions, BasicCABI.md, "Variadic
// functions"); on the hosts each has a slot of 8 bytes, so that one which is read as another width
// comes out right as long as the value fits.

#include "collector.h"
#include "format.h"

#include <stdlib.h>
#include <string.h>

#define DEEP 8 // how far a format is looked for

// A call that has such arguments.
struct variadic {
	struct scope *scope;
	CXCursor call;
	const char *callee; // its node
	int is_library;	    // of the C library: it reads a format, or nobody knows what
	int fixed;	    // arguments before them
	int n;
	int64_t pointer; // bytes of one, and of a long
	int position;	 // of the format that is read
	enum format_kind kind;
	GArray *conversions; // struct conversion: those of it that have an argument
};

static int64_t pointer_bytes(struct parse *parse)
{
	CXTargetInfo info = clang_getTranslationUnitTargetInfo(parse->tu);
	int bits = clang_TargetInfo_getPointerWidth(info);

	clang_TargetInfo_dispose(info);
	return bits / 8;
}

int64_t scalar_bytes(CXType type)
{
	type = clang_getCanonicalType(type);
	return type_is_integer(type) || type.kind == CXType_Pointer ? clang_Type_getSizeOf(type)
								    : 0;
}

int64_t scalar_host_bytes(CXType type)
{
	type = clang_getCanonicalType(type);
	return type_is_long(type) || type.kind == CXType_Pointer ? 8 : scalar_bytes(type);
}

static int64_t width_bytes(enum format_width width, int64_t pointer)
{
	switch (width) {
	case FORMAT_CHAR:
		return 1;
	case FORMAT_SHORT:
		return 2;
	case FORMAT_INT:
		return 4;
	case FORMAT_64:
		return 8;
	case FORMAT_LONG:
	case FORMAT_SIZE:
	case FORMAT_ADDRESS:
		return pointer;
	}
	assert(!"a width of format.h");
	return 0;
}

// A number below 0 that is written as an int is no 64 bits of the host's either.
static int is_negative_int(CXCursor argument, int64_t bytes)
{
	int64_t value;

	return bytes == 4 && !type_is_long(type_of(argument)) &&
	       is_kind(strip(argument), CXCursor_UnaryOperator) &&
	       integer_constant(argument, &value) && value < 0;
}

// Whether a number or an address is read as another width than it has.
static int differs_by_value(CXCursor argument, int64_t bytes, int64_t reads)
{
	return bytes >= 4 && bytes <= 8 && reads != bytes &&
	       !(reads > bytes && is_negative_int(argument, bytes));
}

// Whether what is stored has another width than the variable, and only in wasm.
static int differs_by_address(CXType type, const struct conversion *conversion, int64_t pointer)
{
	CXType to = pointee_of(type);

	return clang_getCanonicalType(type).kind == CXType_Pointer && scalar_bytes(to) &&
	       scalar_bytes(to) != width_bytes(conversion->width, pointer) &&
	       scalar_host_bytes(to) == width_bytes(conversion->width, 8);
}

static void write_conversion(const struct variadic *variadic, const struct conversion *conversion,
			     CXCursor argument, int64_t bytes)
{
	g_autofree char *type = type_name(clang_getCursorType(argument));
	g_autofree char *text = g_strndup(conversion->text, conversion->length);
	struct scope *scope = variadic->scope;

	(variadic->kind == FORMAT_PRINT ? fact_printed : fact_scanned)(
		site_at(scope, argument), scope->fn, variadic->callee, variadic->position,
		conversion->argument, type, bytes, text,
		width_bytes(conversion->width, variadic->pointer));
}

static void keep_conversion(const struct conversion *conversion, void *data)
{
	const struct variadic *variadic = data;

	if (variadic->fixed + conversion->argument < variadic->n)
		g_array_append_val(variadic->conversions, *conversion);
}

// The bytes that an argument has in memory. A record's address stands for it.
static int64_t argument_bytes(const struct variadic *variadic, int i)
{
	CXType type = type_of(clang_Cursor_getArgument(variadic->call, (unsigned)i));

	if (type.kind == CXType_Record)
		return variadic->pointer;
	return MAX(clang_Type_getSizeOf(type), 4);
}

static int64_t read_bytes(const struct variadic *variadic, const struct conversion *conversion)
{
	switch (conversion->taken) {
	case FORMAT_NUMBER:
		return width_bytes(conversion->width, variadic->pointer);
	case FORMAT_FLOATING:
		return conversion->width == FORMAT_64 ? 16 : 8;
	case FORMAT_POINTER:
	case FORMAT_STORED:
	case FORMAT_FILLED:
		return variadic->pointer;
	}
	assert(!"a conversion of format.h");
	return 0;
}

// Where a value of that many bytes lies at or behind *end, which then is behind it.
static int64_t place_behind(int64_t *end, int64_t bytes)
{
	int64_t start = (*end + bytes - 1) / bytes * bytes;

	*end = start + bytes;
	return start;
}

// Whether a conversion from number k on is read where its argument does not lie. With numbers
// ('%1$d') the C library goes another way.
static int is_misplaced(const struct variadic *variadic, guint k)
{
	int64_t laid = 0, read = 0;

	for (guint i = 0; i < variadic->conversions->len; i++) {
		const struct conversion *conversion = &g_array_index(variadic->conversions,
								     struct conversion, i);
		int argument = conversion->argument;

		if (argument != (int)i)
			return 1;
		if (place_behind(&laid, argument_bytes(variadic, variadic->fixed + argument)) !=
			    place_behind(&read, read_bytes(variadic, conversion)) &&
		    i >= k)
			return 1;
	}
	return 0;
}

// Of a number or an address by value. An int of 8 bytes is right on the host as long as it fits,
// and in wasm too where that moves nothing: printed("%d", (int64_t)n) alone.
static int is_wrong_by_value(const struct variadic *variadic, guint k, CXCursor argument,
			     int64_t bytes)
{
	const struct conversion *conversion = &g_array_index(variadic->conversions,
							     struct conversion, k);
	int64_t reads = width_bytes(conversion->width, variadic->pointer);

	return differs_by_value(argument, bytes, reads) &&
	       (reads > bytes || width_bytes(conversion->width, 8) == 8 ||
		is_misplaced(variadic, k));
}

static void take_conversion(const struct variadic *variadic, guint k)
{
	const struct conversion *conversion = &g_array_index(variadic->conversions,
							     struct conversion, k);
	CXCursor argument = clang_Cursor_getArgument(
		variadic->call, (unsigned)(variadic->fixed + conversion->argument));
	CXType type = clang_getCursorType(argument);
	int64_t bytes = scalar_bytes(type);

	switch (conversion->taken) {
	case FORMAT_NUMBER:
	case FORMAT_POINTER:
		if (bytes && is_wrong_by_value(variadic, k, argument, bytes))
			write_conversion(variadic, conversion, argument, bytes);
		break;
	case FORMAT_STORED:
		if (differs_by_address(type, conversion, variadic->pointer))
			write_conversion(variadic, conversion, argument,
					 scalar_bytes(pointee_of(type)));
		break;
	case FORMAT_FLOATING:
	case FORMAT_FILLED:
		break;
	}
}

static void take_literal(struct variadic *variadic, CXCursor literal)
{
	g_autofree char *text = cursor_name(literal);

	if (*text != '"' || !strchr(text, '%'))
		return;
	variadic->conversions = g_array_new(FALSE, FALSE, sizeof(struct conversion));
	for (variadic->kind = FORMAT_PRINT; variadic->kind <= FORMAT_SCAN; variadic->kind++) {
		g_array_set_size(variadic->conversions, 0);
		format_read(text, variadic->kind, keep_conversion, variadic);
		for (guint k = 0; k < variadic->conversions->len; k++)
			take_conversion(variadic, k);
	}
	g_array_unref(variadic->conversions);
}

static const char *callee_attributes(struct callee *callee, CXCursor name)
{
	if (!callee->attributes)
		callee->attributes = attributes_if_any(clang_getCursorReferenced(name));
	return callee->attributes;
}

CXCursor translated_text(struct parse *parse, CXCursor call)
{
	static const char mark[] = " format_arg(";
	CXCursor declaration = clang_getCursorReferenced(call);
	const char *at;
	int i;

	if (!is_kind(declaration, CXCursor_FunctionDecl))
		return clang_getNullCursor();
	at = strstr(callee_attributes(callee_get(parse, declaration), call), mark);
	i = at ? atoi(at + strlen(mark)) - 1 : -1;
	return i >= 0 && i < clang_Cursor_getNumArguments(call)
		       ? clang_Cursor_getArgument(call, (unsigned)i)
		       : clang_getNullCursor();
}

static int is_text(CXType type)
{
	type = pointee_of(innermost_type(type));
	return type.kind == CXType_Char_S || type.kind == CXType_Char_U;
}

// What a constant begins with, or a null cursor.
static CXCursor constant_text(CXCursor name)
{
	CXCursor variable = clang_getCursorReferenced(name);
	CXType type = clang_getCursorType(variable);

	if (!is_kind(variable, CXCursor_VarDecl) ||
	    !(clang_isConstQualifiedType(clang_getCanonicalType(type)) ||
	      clang_isConstQualifiedType(innermost_type(type))))
		return clang_getNullCursor();
	// Of 'const char *name' what it points to is constant, and the name is not.
	return clang_Cursor_getVarDeclInitializer(variable);
}

// The literals that an expression may be.
static void take_format(struct variadic *variadic, CXCursor expression, int depth)
{
	CXCursor bare = strip_casts(expression), text;

	if (depth > DEEP)
		return;
	switch (clang_getCursorKind(bare)) {
	case CXCursor_StringLiteral:
		take_literal(variadic, bare);
		break;
	case CXCursor_ConditionalOperator:
		take_format(variadic, first_child(bare, 1), depth + 1);
		take_format(variadic, first_child(bare, 2), depth + 1);
		break;
	case CXCursor_DeclRefExpr:
		text = constant_text(bare);
		if (!clang_Cursor_isNull(text))
			take_format(variadic, text, depth + 1);
		break;
	case CXCursor_CallExpr:
		text = translated_text(variadic->scope->parse, bare);
		if (!clang_Cursor_isNull(text))
			take_format(variadic, text, depth + 1);
		break;
	default:
		break;
	}
}

static void take_arguments(struct variadic *variadic)
{
	struct scope *scope = variadic->scope;

	for (int i = variadic->fixed; i < variadic->n; i++) {
		CXCursor argument = clang_Cursor_getArgument(variadic->call, i);
		CXType type = clang_getCursorType(argument);
		int64_t bytes = scalar_bytes(type);
		g_autofree char *name = bytes ? type_name(type) : NULL;

		if (bytes && !is_negative_int(argument, bytes))
			fact_handed(site_at(scope, argument), scope->fn, variadic->callee,
				    i - variadic->fixed, name, bytes);
	}
}

static void take_call(struct variadic *variadic, CXType type)
{
	variadic->pointer = pointer_bytes(variadic->scope->parse);
	if (!variadic->is_library)
		take_arguments(variadic);
	for (int i = 0; i < variadic->fixed; i++) {
		variadic->position = i;
		if (is_text(clang_getArgType(type, (unsigned)i)))
			take_format(variadic, clang_Cursor_getArgument(variadic->call, i), 0);
	}
}

static char *callee_node(struct scope *scope)
{
	struct callee *known = scope->call->known;
	CXCursor inner;

	if (!known)
		return place_named(scope->parse, scope->call->callee, &inner);
	if (known->builtin || strstr(callee_attributes(known, scope->call->name), " format("))
		return NULL;
	return g_strconcat("f:", known->symbol, NULL);
}

static void enter(struct scope *scope, CXCursor call)
{
	struct variadic variadic = { .scope = scope, .call = call };
	CXType type = function_type(clang_getCursorType(scope->call->callee));
	g_autofree char *callee = NULL;

	if (!scope->parse->world->id || type.kind != CXType_FunctionProto ||
	    !clang_isFunctionTypeVariadic(type))
		return;
	variadic.fixed = clang_getNumArgTypes(type);
	variadic.n = clang_Cursor_getNumArguments(call);
	callee = variadic.n > variadic.fixed ? callee_node(scope) : NULL;
	variadic.callee = callee;
	variadic.is_library = scope->call->known && scope->call->known->origin != ORIGIN_PROJECT &&
			      scope->call->known->origin != ORIGIN_THIRDPARTY;
	if (callee)
		take_call(&variadic, type);
}

const struct collector collector_variadic = {
	.kinds = { CXCursor_CallExpr },
	.enter = enter,
};
