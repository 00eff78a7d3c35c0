// Wasm signatures by the C ABI of wasm.
//
// Comes in: a C function type, or a declaration or a call of one. Goes out: its
// parameters and result as the linker and the engine compare them, 'i32,f64->i32'.
//
// Source: WebAssembly/tool-conventions BasicCABI.md and clang's
// lib/CodeGen/Targets/WebAssembly.cpp: scalars by value (integers of up to 32
// bits and pointers i32, of 64 bits i64), long double and __int128 as two i64, a
// struct or union with one scalar element as that element, an empty one not at
// all, any other by pointer; a result of more than one value goes through a
// pointer that becomes the first parameter; variadic arguments through one more.
// Without simd128 a vector is passed as its elements. tests/signatures.sh holds
// all that against the compiler.

#include "collector.h"

#include <string.h>

// The values that one parameter becomes: none, or some of one kind.
struct values {
	const char *of;
	int count;
};
static const struct values by_pointer = { "i32", -1 };
static const struct values nothing = { "", 0 };

static struct values lower(struct parse *parse, CXType type);

static struct values by_size(long long size, const char *small, const char *big)
{
	return size > 16  ? by_pointer
	       : size > 8 ? (struct values){ "i64", 2 }
	       : size > 4 ? (struct values){ big, 1 }
			  : (struct values){ small, 1 };
}

static struct values lower_vector(struct parse *parse, CXType type)
{
	long long size = clang_Type_getSizeOf(type), n = clang_getNumElements(type);
	struct values element = lower(parse, clang_getElementType(type));

	if (parse->simd)
		return (struct values){ "v128", size > 16 ? (int)(size / 16) : 1 };
	return (struct values){ element.of, (int)n * element.count };
}

struct fields {
	CXType element;
	int count;
	int flexible;
};

static int is_empty_record(CXType record);

// Clang's isEmptyField(): an unnamed bit-field, an array of no elements, an empty record.
static int is_empty_field(CXCursor field)
{
	CXType type = clang_getCanonicalType(clang_getCursorType(field));
	char *name;
	int empty = 0;

	if (clang_Cursor_isBitField(field)) {
		name = string(clang_getCursorSpelling(field));
		empty = !*name;
		g_free(name);
	}
	while (type.kind == CXType_ConstantArray) {
		if (clang_getArraySize(type) == 0)
			return 1;
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	}
	return empty || (type.kind == CXType_Record && is_empty_record(type));
}

static enum CXVisitorResult take_field(CXCursor field, CXClientData data)
{
	struct fields *fields = data;
	CXType type = clang_getCanonicalType(clang_getCursorType(field));

	fields->flexible |= type.kind == CXType_IncompleteArray;
	if (is_empty_field(field))
		return CXVisit_Continue;
	fields->count++;
	fields->element = type;
	return fields->count > 1 ? CXVisit_Break : CXVisit_Continue;
}

static int is_empty_record(CXType record)
{
	struct fields fields = { no_type, 0, 0 };

	clang_Type_visitFields(record, take_field, &fields);
	return fields.count == 0 && !fields.flexible;
}

static int is_aggregate(CXType type)
{
	return type.kind == CXType_Record || type.kind == CXType_Complex;
}

// Clang's isSingleElementStruct(): the one scalar that a record consists of; its
// kind is invalid when it is not so.
static CXType single_element(CXType record)
{
	struct fields fields = { no_type, 0, 0 };
	CXType element;

	if (record.kind != CXType_Record)
		return no_type;
	clang_Type_visitFields(record, take_field, &fields);
	if (fields.count != 1 || fields.flexible)
		return no_type;
	element = fields.element;
	while (element.kind == CXType_ConstantArray && clang_getArraySize(element) == 1)
		element = clang_getCanonicalType(clang_getArrayElementType(element));
	if (element.kind == CXType_ConstantArray)
		return no_type;
	if (is_aggregate(element))
		element = single_element(element);
	return element.kind != CXType_Invalid &&
			       clang_Type_getSizeOf(element) == clang_Type_getSizeOf(record)
		       ? element
		       : no_type;
}

static struct values lower_record(struct parse *parse, CXType type)
{
	CXType element;

	if (is_empty_record(type))
		return nothing;
	element = single_element(type);
	return element.kind == CXType_Invalid ? by_pointer : lower(parse, element);
}

// An atomic record is no record to clang's ABI code.
static struct values lower_atomic(struct parse *parse, CXType type)
{
	CXType value = clang_getCanonicalType(clang_Type_getValueType(type));

	return is_aggregate(value) ? by_pointer : lower(parse, value);
}

static struct values lower(struct parse *parse, CXType type)
{
	long long size;

	type = clang_getCanonicalType(type);
	size = clang_Type_getSizeOf(type);
	switch (type.kind) {
	case CXType_Void:
		return nothing;
	case CXType_Float:
	case CXType_Half:
	case CXType_Float16:
		return (struct values){ "f32", 1 };
	case CXType_Double:
		return (struct values){ "f64", 1 };
	case CXType_LongDouble:
	case CXType_Float128:
		return by_size(size, "f32", "f64");
	case CXType_Vector:
	case CXType_ExtVector:
		return lower_vector(parse, type);
	case CXType_Complex:
		return by_pointer;
	case CXType_Atomic:
		return lower_atomic(parse, type);
	case CXType_Record:
		return lower_record(parse, type);
	default:
		return by_size(size, "i32", "i64");
	}
}

int passed_directly(CXType record)
{
	return is_empty_record(record) || single_element(record).kind != CXType_Invalid;
}

static enum CXVisitorResult take_first(CXCursor field, CXClientData data)
{
	*(CXType *)data = clang_getCursorType(field);
	return CXVisit_Break;
}

// A transparent union is passed as its first member is.
static CXType passed_as(CXType type)
{
	CXCursor declaration;
	CXType first = type;
	char *attrs;

	type = clang_getCanonicalType(type);
	if (type.kind != CXType_Record)
		return type;
	declaration = clang_getTypeDeclaration(type);
	if (clang_getCursorKind(declaration) != CXCursor_UnionDecl ||
	    !clang_Cursor_hasAttrs(declaration))
		return type;
	attrs = attributes_of(declaration);
	if (strstr(attrs, " transparent_union "))
		clang_Type_visitFields(type, take_first, &first);
	g_free(attrs);
	return first;
}

static void add(GString *out, const char *value, int count)
{
	for (; count > 0; count--)
		g_string_append_printf(out, "%s%s", out->len ? "," : "", value);
}

static void add_parameter(struct parse *parse, GString *out, CXType type)
{
	struct values values = lower(parse, passed_as(type));

	add(out, values.of, ABS(values.count));
}

// Begins a signature with the pointer that takes a large result.
static GString *begin(struct values result)
{
	GString *out = g_string_new(NULL);

	add(out, "i32", result.count < 0 || result.count > 1);
	return out;
}

static char *end(GString *out, struct values result)
{
	g_string_append_printf(out, "->%s", result.count == 1 ? result.of : "");
	return g_string_free(out, FALSE);
}

char *signature_of(struct parse *parse, CXType type)
{
	struct values result;
	GString *out;
	int i, n;

	type = function_type(type);
	if (parse->world->id == 0 || type.kind == CXType_Invalid)
		return NULL;
	result = lower(parse, clang_getResultType(type));
	out = begin(result);
	n = type.kind == CXType_FunctionProto ? clang_getNumArgTypes(type) : 0;
	for (i = 0; i < n; i++)
		add_parameter(parse, out, clang_getArgType(type, i));
	if (type.kind == CXType_FunctionNoProto)
		add(out, "?", 1);
	else if (clang_isFunctionTypeVariadic(type))
		add(out, "...", 1);
	return end(out, result);
}

// An argument of a function without prototype, after the default promotions.
static void add_promoted(struct parse *parse, GString *out, CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind == CXType_Float)
		add(out, "f64", 1);
	else
		add_parameter(parse, out, type);
}

char *signature_of_function(struct parse *parse, CXCursor function)
{
	CXType type = function_type(clang_getCursorType(function));
	struct values result;
	GString *out;
	int i, n;

	if (parse->world->id == 0 || type.kind != CXType_FunctionNoProto ||
	    !parse_defines(parse, function))
		return signature_of(parse, type);
	result = lower(parse, clang_getResultType(type));
	out = begin(result);
	n = clang_Cursor_getNumArguments(function);
	for (i = 0; i < n; i++)
		add_promoted(parse, out,
			     clang_getCursorType(clang_Cursor_getArgument(function, i)));
	return end(out, result);
}

char *signature_of_call(struct parse *parse, CXType type, CXCursor call)
{
	struct values result;
	GString *out;
	int i, n;

	type = function_type(type);
	if (parse->world->id == 0 || type.kind != CXType_FunctionNoProto)
		return signature_of(parse, type);
	result = lower(parse, clang_getResultType(type));
	out = begin(result);
	n = clang_Cursor_getNumArguments(call);
	for (i = 0; i < n; i++)
		add_promoted(parse, out, clang_getCursorType(clang_Cursor_getArgument(call, i)));
	return end(out, result);
}
