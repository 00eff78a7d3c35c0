// What collectors ask of libclang. Its answers are copied and disposed of here alone, and a null
// cursor goes through all of it, so that a collector asks on without a look at each step.

#include "cursor.h"

const CXType no_type = { CXType_Invalid, { NULL, NULL } };

char *string(CXString text)
{
	const char *chars = clang_getCString(text);
	char *copy = g_strdup(chars ? chars : "");

	clang_disposeString(text);
	return copy;
}

char *cursor_name(CXCursor cursor)
{
	return string(clang_getCursorSpelling(cursor));
}

char *type_name(CXType type)
{
	return string(clang_getTypeSpelling(type));
}

char *cursor_printed(CXCursor declaration, int terse)
{
	CXPrintingPolicy policy = clang_getCursorPrintingPolicy(declaration);
	char *text;

	if (terse)
		clang_PrintingPolicy_setProperty(policy, CXPrintingPolicy_TerseOutput, 1);
	text = string(clang_getCursorPrettyPrinted(declaration, policy));
	clang_PrintingPolicy_dispose(policy);
	return text;
}

struct site cursor_site(struct parse *parse, CXCursor cursor)
{
	return parse_site(parse, clang_getCursorLocation(cursor));
}

unsigned cursor_end_line(CXCursor cursor)
{
	unsigned line;

	clang_getExpansionLocation(clang_getRangeEnd(clang_getCursorExtent(cursor)), NULL, &line,
				   NULL, NULL);
	return line;
}

void cursor_extent(CXCursor cursor, unsigned *begin, unsigned *end)
{
	CXSourceRange range = clang_getCursorExtent(cursor);

	clang_getExpansionLocation(clang_getRangeStart(range), NULL, NULL, NULL, begin);
	clang_getExpansionLocation(clang_getRangeEnd(range), NULL, NULL, NULL, end);
}

int is_same_expression(CXCursor a, CXCursor b)
{
	return a.kind == b.kind && a.data[1] == b.data[1];
}

struct parent {
	CXCursor of, found;
};

static enum CXChildVisitResult find_parent(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct parent *search = data;

	if (!is_same_expression(cursor, search->of))
		return CXChildVisit_Recurse;
	search->found = parent;
	return CXChildVisit_Break;
}

CXCursor parent_in(CXCursor body, CXCursor expression)
{
	struct parent search = { expression, clang_getNullCursor() };

	clang_visitChildren(body, find_parent, &search);
	return search.found;
}

const char *range_text(struct parse *parse, CXSourceRange range, size_t *n)
{
	CXFile file, end_file;
	unsigned begin, end;
	size_t size = 0;
	const char *text;

	clang_getFileLocation(clang_getRangeStart(range), &file, NULL, NULL, &begin);
	clang_getFileLocation(clang_getRangeEnd(range), &end_file, NULL, NULL, &end);
	text = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	*n = 0;
	if (!text || file != end_file || end < begin || end > size)
		return NULL;
	*n = end - begin;
	return text + begin;
}

char *expression_text(struct parse *parse, CXCursor expression, unsigned max)
{
	size_t n;
	const char *text = range_text(parse, clang_getCursorExtent(expression), &n);

	return g_strdelimit(g_strndup(text ? text : "", MIN(n, max)), "\n\r\t", ' ');
}

int each_skipped(struct parse *parse,
		 int (*take)(struct parse *, CXSourceRange, struct site, void *), void *data)
{
	CXSourceRangeList *list = clang_getAllSkippedRanges(parse->tu);
	int done = 0;

	for (unsigned i = 0; list && !done && i < list->count; i++)
		done = take(parse, list->ranges[i],
			    parse_site(parse, clang_getRangeStart(list->ranges[i])), data);
	if (list)
		clang_disposeSourceRangeList(list);
	return done;
}

int ranges_hold(const CXSourceRangeList *ranges, unsigned at)
{
	for (unsigned i = 0; ranges && i < ranges->count; i++) {
		unsigned from, to;

		clang_getFileLocation(clang_getRangeStart(ranges->ranges[i]), NULL, NULL, NULL,
				      &from);
		clang_getFileLocation(clang_getRangeEnd(ranges->ranges[i]), NULL, NULL, NULL, &to);
		if (from <= at && at < to)
			return 1;
	}
	return 0;
}

struct nth {
	unsigned left;
	CXCursor found;
};

static enum CXChildVisitResult take_nth(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct nth *nth = data;

	(void)parent;
	if (nth->left--)
		return CXChildVisit_Continue;
	nth->found = cursor;
	return CXChildVisit_Break;
}

CXCursor first_child(CXCursor cursor, unsigned index)
{
	struct nth nth = { index, clang_getNullCursor() };

	clang_visitChildren(cursor, take_nth, &nth);
	return nth.found;
}

CXCursor strip(CXCursor expression)
{
	for (;;) {
		enum CXCursorKind kind = clang_getCursorKind(expression);
		CXCursor inner;

		if (kind != CXCursor_UnexposedExpr && kind != CXCursor_ParenExpr)
			return expression;
		inner = first_child(expression, 0);
		if (clang_Cursor_isNull(inner))
			return expression;
		expression = inner;
	}
}

static enum CXChildVisitResult take_expression(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (!clang_isExpression(clang_getCursorKind(cursor)))
		return CXChildVisit_Continue;
	*(CXCursor *)data = cursor;
	return CXChildVisit_Break;
}

CXCursor cast_operand(CXCursor cast)
{
	CXCursor operand = clang_getNullCursor();

	clang_visitChildren(cast, take_expression, &operand);
	return operand;
}

CXCursor strip_casts(CXCursor expression)
{
	for (;;) {
		CXCursor inner;

		expression = strip(expression);
		if (!is_kind(expression, CXCursor_CStyleCastExpr))
			return expression;
		inner = cast_operand(expression);
		if (clang_Cursor_isNull(inner))
			return expression;
		expression = inner;
	}
}

CXCursor strip_address(CXCursor expression)
{
	expression = strip_casts(expression);
	while (is_kind(expression, CXCursor_UnaryOperator))
		expression = strip_casts(first_child(expression, 0));
	return expression;
}

static guint cursor_hash(gconstpointer cursor)
{
	return clang_hashCursor(*(const CXCursor *)cursor);
}

static gboolean cursor_equal(gconstpointer a, gconstpointer b)
{
	return clang_equalCursors(*(const CXCursor *)a, *(const CXCursor *)b);
}

GHashTable *cursor_table(void (*free_value)(void *))
{
	return g_hash_table_new_full(cursor_hash, cursor_equal, g_free, free_value);
}

int is_kind(CXCursor cursor, enum CXCursorKind kind)
{
	return clang_getCursorKind(cursor) == kind;
}

int is_binary(CXCursor cursor, enum CXBinaryOperatorKind kind)
{
	return is_kind(cursor, CXCursor_BinaryOperator) &&
	       clang_getCursorBinaryOperatorKind(cursor) == kind;
}

int is_unary(CXCursor cursor, enum CXUnaryOperatorKind kind)
{
	return is_kind(cursor, CXCursor_UnaryOperator) &&
	       clang_getCursorUnaryOperatorKind(cursor) == kind;
}

int is_relation(enum CXBinaryOperatorKind kind)
{
	return kind == CXBinaryOperator_LT || kind == CXBinaryOperator_GT ||
	       kind == CXBinaryOperator_LE || kind == CXBinaryOperator_GE;
}

int is_written_number(CXCursor expression)
{
	enum CXCursorKind kind = clang_getCursorKind(expression);

	return kind == CXCursor_IntegerLiteral || kind == CXCursor_FloatingLiteral ||
	       kind == CXCursor_UnaryExpr;
}

CXType type_of(CXCursor expression)
{
	return clang_getCanonicalType(clang_getCursorType(expression));
}

CXType pointee_of(CXType type)
{
	type = clang_getCanonicalType(type);
	return type.kind == CXType_Pointer ? clang_getCanonicalType(clang_getPointeeType(type))
					   : type;
}

CXType innermost_type(CXType type)
{
	type = clang_getCanonicalType(type);
	while (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray)
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	return type;
}

CXType function_type(CXType type)
{
	type = pointee_of(type);
	return type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto ? type
											: no_type;
}

int type_is_integer(CXType type)
{
	return type.kind == CXType_Enum || (type.kind >= CXType_Bool && type.kind <= CXType_Int128);
}

int type_is_unsigned(CXType type)
{
	return type.kind >= CXType_Bool && type.kind <= CXType_UInt128;
}

int type_is_floating(CXType type)
{
	return type.kind == CXType_Float || type.kind == CXType_Double ||
	       type.kind == CXType_LongDouble || type.kind == CXType_Float128;
}

int type_is_long(CXType type)
{
	return type.kind == CXType_Long || type.kind == CXType_ULong;
}

int type_is_wide(CXType type)
{
	return type.kind == CXType_LongLong || type.kind == CXType_ULongLong;
}

int type_is_byte(CXType type)
{
	switch (type.kind) {
	case CXType_Void:
	case CXType_Char_S:
	case CXType_Char_U:
	case CXType_SChar:
	case CXType_UChar:
		return 1;
	default:
		return 0;
	}
}

struct value evaluate(CXCursor expression)
{
	struct value value = { .kind = VALUE_NONE };
	CXEvalResult result;

	if (!clang_isExpression(clang_getCursorKind(expression)))
		return value;
	result = clang_Cursor_Evaluate(expression);
	if (!result)
		return value;
	if (clang_EvalResult_getKind(result) == CXEval_Int) {
		value.kind = VALUE_INTEGER;
		value.is_unsigned = clang_EvalResult_isUnsignedInt(result) != 0;
		value.integer = value.is_unsigned ? (int64_t)clang_EvalResult_getAsUnsigned(result)
						  : clang_EvalResult_getAsLongLong(result);
	} else if (clang_EvalResult_getKind(result) == CXEval_Float) {
		value.kind = VALUE_FLOATING;
		value.floating = clang_EvalResult_getAsDouble(result);
	}
	clang_EvalResult_dispose(result);
	return value;
}

int integer_constant(CXCursor expression, int64_t *value)
{
	struct value found;

	if (!clang_isExpression(clang_getCursorKind(expression)))
		return 0;
	found = evaluate(strip(expression));
	if (found.kind == VALUE_INTEGER)
		*value = found.is_unsigned && found.integer < 0 ? INT64_MAX : found.integer;
	return found.kind == VALUE_INTEGER;
}
