// Wasm signatures by the C ABI of wasm.
//
// Source: WebAssembly/tool-conventions BasicCABI.md and clang's
// lib/CodeGen/Targets/WebAssembly.cpp: scalars by value (integers of up to 32
// bits and pointers i32, of 64 bits i64), long double and __int128 as two i64, a
// struct or union with one scalar element as that element, an empty one not at
// all, any other by pointer; a result of more than one value goes through a
// pointer that becomes the first parameter; variadic arguments through one more.

#include "extract.h"

static const char *by_size(long long size, const char *small, const char *big)
{
	return size > 8 ? "i64,i64" : size > 4 ? big : small;
}

struct element {
	CXType type;
	int count;
};

static enum CXVisitorResult take_field(CXCursor field, CXClientData data)
{
	struct element *element = data;

	if (clang_Type_getSizeOf(clang_getCursorType(field)) == 0)
		return CXVisit_Continue;
	// A bit-field is no scalar element of its own.
	element->count += clang_Cursor_isBitField(field) ? 2 : 1;
	element->type = clang_getCursorType(field);
	return element->count > 1 ? CXVisit_Break : CXVisit_Continue;
}

// The one scalar that a record consists of; its kind is invalid when it is not so.
static CXType single_element(CXType record)
{
	struct element element = { { CXType_Invalid, { NULL, NULL } }, 0 };
	CXType none = element.type;
	long long size = clang_Type_getSizeOf(record);

	for (;;) {
		element.count = 0;
		clang_Type_visitFields(record, take_field, &element);
		if (element.count != 1)
			return none;
		element.type = clang_getCanonicalType(element.type);
		while (element.type.kind == CXType_ConstantArray) {
			if (clang_getArraySize(element.type) != 1)
				return none;
			element.type = clang_getCanonicalType(clang_getArrayElementType(element.type));
		}
		if (element.type.kind != CXType_Record)
			return clang_Type_getSizeOf(element.type) == size ? element.type : none;
		record = element.type;
	}
}

// How a type is passed: "" when it is not, "&" when by pointer.
static const char *lower(CXType type)
{
	long long size;
	CXType element;

	type = clang_getCanonicalType(type);
	size = clang_Type_getSizeOf(type);
	switch (type.kind) {
	case CXType_Void:
		return "";
	case CXType_Float:
	case CXType_Half:
	case CXType_Float16:
		return "f32";
	case CXType_Double:
		return "f64";
	case CXType_LongDouble:
	case CXType_Float128:
		return by_size(size, "f32", "f64");
	case CXType_Vector:
	case CXType_ExtVector:
		return "v128";
	case CXType_Complex:
		return "&";
	case CXType_Record:
		if (size == 0)
			return "";
		element = single_element(type);
		return element.kind == CXType_Invalid ? "&" : lower(element);
	default:
		return by_size(size, "i32", "i64");
	}
}

static void add(GString *out, const char *lowered)
{
	if (!*lowered)
		return;
	if (out->len)
		g_string_append_c(out, ',');
	g_string_append(out, *lowered == '&' ? "i32" : lowered);
}

char *signature_of(struct parse *parse, CXType type)
{
	GString *out;
	const char *result;
	int i, n;

	type = clang_getCanonicalType(type);
	if (type.kind == CXType_Pointer)
		type = clang_getCanonicalType(clang_getPointeeType(type));
	if (parse->world->id == 0 ||
	    (type.kind != CXType_FunctionProto && type.kind != CXType_FunctionNoProto))
		return NULL;
	out = g_string_new(NULL);
	result = lower(clang_getResultType(type));
	if (*result == '&' || *result == 0 || result[3] == ',')
		add(out, *result ? "i32" : "");
	n = type.kind == CXType_FunctionProto ? clang_getNumArgTypes(type) : 0;
	for (i = 0; i < n; i++)
		add(out, lower(clang_getArgType(type, i)));
	if (type.kind == CXType_FunctionProto && clang_isFunctionTypeVariadic(type))
		add(out, "...");
	g_string_append_printf(out, "->%s",
			       *result == '&' || (*result && result[3] == ',') ? "" : result);
	return g_string_free(out, FALSE);
}
