// What tells of a function that makes pixels: what its parameters are, how its loops
// count, which products are in its addresses and sizes, what it checks, and words that it
// reads through a pointer to bytes.
//
// Only functions that take an array of numbers, or a record that holds one, are looked at;
// the names that a part has are left as they are, for SQL to make sense of.

#include "collector.h"

#include <string.h>

#define TEXT_MAX 80	// bytes of an expression that are kept
#define IMAGE_FIELDS 16 // of a record that describes an image, at most

// Parameters.

static CXType plain(CXType type)
{
	return clang_getUnqualifiedType(clang_getCanonicalType(type));
}

static int is_number(CXType type)
{
	return type.kind == CXType_Enum ||
	       (type.kind >= CXType_Bool && type.kind <= CXType_LongDouble) ||
	       type.kind == CXType_Half || type.kind == CXType_Float16;
}

// What a pointer or an array holds; of an array of arrays the innermost.
static CXType element_of(CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind == CXType_Pointer)
		type = clang_getCanonicalType(clang_getPointeeType(type));
	while (clang_getArrayElementType(type).kind != CXType_Invalid && type.kind != CXType_Vector)
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	return type;
}

// Plain char is text, and a pointer to one int mostly a result.
static int is_pixel(CXType type)
{
	switch (type.kind) {
	case CXType_UChar:
	case CXType_SChar:
	case CXType_Short:
	case CXType_UShort:
	case CXType_UInt:
	case CXType_Float:
		return 1;
	default:
		return 0;
	}
}

struct image_fields {
	int pixels, numbers, all;
};

static enum CXVisitorResult count_field(CXCursor field, CXClientData data)
{
	struct image_fields *fields = data;
	CXType type = clang_getCanonicalType(clang_getCursorType(field));

	fields->all++;
	if (type.kind == CXType_Pointer)
		fields->pixels += is_pixel(element_of(type));
	else
		fields->numbers += is_number(type);
	return CXVisit_Continue;
}

// Whether it has pixels and the two sides of an image, and little else: a decoder with
// all its state is none.
static int is_image(CXType record)
{
	struct image_fields fields = { 0, 0, 0 };

	if (record.kind != CXType_Record)
		return 0;
	clang_Type_visitFields(record, count_field, &fields);
	return fields.pixels && fields.numbers >= 2 && fields.all <= IMAGE_FIELDS;
}

static int is_indirect(CXType type)
{
	return type.kind == CXType_Pointer || type.kind == CXType_ConstantArray ||
	       type.kind == CXType_IncompleteArray || type.kind == CXType_VariableArray;
}

static int tells_of_pixels(struct scope *scope, CXCursor function)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(function));
	int i, n = clang_Cursor_getNumArguments(function);

	for (i = 0; i < n; i++) {
		CXType type = clang_getCanonicalType(
			clang_getCursorType(clang_Cursor_getArgument(function, (unsigned)i)));
		CXType element;

		if (!is_indirect(type))
			continue;
		element = element_of(type);
		if (is_pixel(element) || is_image(element))
			return 1;
	}
	return site.chunk && comments_mark_kernel(scope->parse, site.chunk);
}

static const char *kind_of(CXType type, CXType element)
{
	if (is_number(type))
		return "number";
	if (!is_indirect(type))
		return type.kind == CXType_Vector ? "vector" : "other";
	return is_number(element) ? "pointer" : element.kind == CXType_Record ? "record" : "other";
}

// Where the record that it points to is declared, by which its fields are found.
// Where a record is declared; nowhere for another type.
static struct site record_site(struct scope *scope, CXType element)
{
	CXCursor declaration = clang_getTypeDeclaration(element);

	if (element.kind != CXType_Record)
		return (struct site){ 0 };
	return parse_site(scope->parse, clang_getCursorLocation(declaration));
}

static void write_parameter(struct scope *scope, CXCursor parameter, const char *symbol,
			    int position)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(parameter));
	CXType declared = clang_getCursorType(parameter);
	CXType type = clang_getCanonicalType(declared), element = element_of(type);
	const char *kind = kind_of(type, element);
	struct site where;
	char *name, *printed, *inner;

	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(parameter));
	printed = string(clang_getTypeSpelling(declared));
	inner = string(clang_getTypeSpelling(plain(element)));
	where = record_site(scope, is_indirect(type) ? element : type);
	fact_param(site, symbol, position, name, printed, kind, inner,
		   MAX(clang_Type_getSizeOf(element), 0),
		   // An array's qualifiers are its own, in the canonical type.
		   clang_isConstQualifiedType(element) ||
			   (type.kind != CXType_Pointer && clang_isConstQualifiedType(type)),
		   type.kind == CXType_ConstantArray ? clang_getArraySize(type) : 0,
		   where.chunk ? where.chunk->source->path : NULL, where.line);
	g_free(inner);
	g_free(printed);
	g_free(name);
}

static int kernel_parameters(struct scope *scope, CXCursor function, const char *symbol)
{
	int i, n = clang_Cursor_getNumArguments(function);

	if (!tells_of_pixels(scope, function))
		return 0;
	for (i = 0; i < n; i++)
		write_parameter(scope, clang_Cursor_getArgument(function, (unsigned)i), symbol, i);
	return 1;
}

// Marks.

static void kernel_annotation(struct scope *scope, CXCursor attribute, CXCursor function)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(function));
	char *text = string(clang_getCursorSpelling(attribute)), *symbol;

	if (site.chunk && g_str_has_prefix(text, "wasmready: kernel")) {
		symbol = symbol_of(scope->parse, function);
		fact_kernel(site, scope->fn, symbol,
			    g_strstrip(text + strlen("wasmready: kernel")));
		g_free(symbol);
	}
	g_free(text);
}

// Names in an expression: of variables, parameters and fields.

struct names {
	GString *out; // ' a b '
	int product, quotient, element;
};

static void add_name(struct names *names, CXCursor named)
{
	char *name = string(clang_getCursorSpelling(named));
	char *word = g_strconcat(" ", name, " ", NULL);

	if (*name && !strstr(names->out->str, word))
		g_string_append_printf(names->out, "%s ", name);
	g_free(word);
	g_free(name);
}

static enum CXChildVisitResult take_name(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct names *names = data;
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	(void)parent;
	if (kind == CXCursor_UnaryExpr)
		return CXChildVisit_Continue;
	if (kind == CXCursor_MemberRefExpr) {
		add_name(names, cursor);
		return CXChildVisit_Continue;
	}
	if (kind == CXCursor_BinaryOperator) {
		enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(cursor);

		names->product |= op == CXBinaryOperator_Mul;
		names->quotient |= op == CXBinaryOperator_Div;
	}
	names->element |= kind == CXCursor_ArraySubscriptExpr ||
			  (kind == CXCursor_UnaryOperator &&
			   clang_getCursorUnaryOperatorKind(cursor) == CXUnaryOperator_Deref);
	if (kind == CXCursor_DeclRefExpr) {
		enum CXCursorKind named = clang_getCursorKind(clang_getCursorReferenced(cursor));

		if (named == CXCursor_VarDecl || named == CXCursor_ParmDecl)
			add_name(names, cursor);
	}
	return CXChildVisit_Recurse;
}

// The names in expression, as ' a b '. g_free() it.
static struct names names_in(CXCursor expression)
{
	struct names names = { .out = g_string_new(" ") };

	take_name(expression, expression, &names);
	if (clang_getCursorKind(expression) != CXCursor_MemberRefExpr)
		clang_visitChildren(expression, take_name, &names);
	return names;
}

static int is_literal(CXCursor expression, int64_t *value)
{
	return clang_getCursorKind(strip(expression)) == CXCursor_IntegerLiteral &&
	       integer_constant(strip(expression), value);
}

// Products.

struct product_search {
	struct scope *scope;
	const char *how;
	char *base; // name of the pointer that it is an offset to, or of the copy's target
};

static int is_unsigned(CXType type)
{
	return type.kind >= CXType_Bool && type.kind <= CXType_UInt128;
}

static enum CXChildVisitResult take_product(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct product_search *search = data;
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	struct site site;
	struct names names;
	CXType type;
	char *text;

	(void)parent;
	// What a call or another subscript is given is its own.
	if (kind == CXCursor_UnaryExpr || kind == CXCursor_CallExpr ||
	    kind == CXCursor_ArraySubscriptExpr)
		return CXChildVisit_Continue;
	if (kind != CXCursor_BinaryOperator ||
	    clang_getCursorBinaryOperatorKind(cursor) != CXBinaryOperator_Mul)
		return CXChildVisit_Recurse;
	site = parse_site(search->scope->parse, clang_getCursorLocation(cursor));
	type = clang_getCanonicalType(clang_getCursorType(cursor));
	if (!site.chunk || !is_number(type))
		return CXChildVisit_Continue;
	names = names_in(cursor);
	text = expression_text(search->scope->parse, cursor, TEXT_MAX);
	fact_product(site, search->scope->fn, search->how, search->base, text, names.out->str,
		     clang_Type_getSizeOf(type), !is_unsigned(type));
	g_free(text);
	g_string_free(names.out, TRUE);
	return CXChildVisit_Continue;
}

static char *base_name(CXCursor base)
{
	enum CXCursorKind kind;

	if (clang_Cursor_isNull(base))
		return g_strdup("");
	base = strip(base);
	kind = clang_getCursorKind(base);
	if (kind == CXCursor_DeclRefExpr || kind == CXCursor_MemberRefExpr)
		return string(clang_getCursorSpelling(base));
	return g_strdup("");
}

static void products_in(struct scope *scope, CXCursor expression, const char *how, CXCursor base)
{
	struct product_search search = { scope, how, base_name(base) };

	if (take_product(expression, expression, &search) == CXChildVisit_Recurse)
		clang_visitChildren(expression, take_product, &search);
	g_free(search.base);
}

static void kernel_arguments(struct scope *scope, CXCursor call, const char *callee)
{
	static const char *const sized[] = { "malloc", "calloc",  "realloc", "aligned_alloc",
					     "memcpy", "memmove", "memset",  "alloca" };
	int i, n = clang_Cursor_getNumArguments(call);
	size_t k;

	if (g_str_has_prefix(callee, "__builtin_"))
		callee += strlen("__builtin_");
	for (k = 0; k < G_N_ELEMENTS(sized) && strcmp(sized[k], callee) != 0; k++)
		;
	for (i = 0; k < G_N_ELEMENTS(sized) && i < n; i++)
		products_in(scope, clang_Cursor_getArgument(call, (unsigned)i), "size",
			    clang_Cursor_getArgument(call, 0));
}

// Addresses.

static int is_pointer(CXCursor expression)
{
	return is_indirect(clang_getCanonicalType(clang_getCursorType(expression)));
}

// A name less a constant in an offset: what lies before it.
static void neighbour(struct scope *scope, CXCursor offset)
{
	CXCursor inner = strip(offset);
	struct site site;
	int64_t value;
	char *name;

	if (clang_getCursorKind(inner) != CXCursor_BinaryOperator)
		return;
	if (clang_getCursorBinaryOperatorKind(inner) != CXBinaryOperator_Sub ||
	    !is_literal(first_child(inner, 1), &value)) {
		neighbour(scope, first_child(inner, 0));
		neighbour(scope, first_child(inner, 1));
		return;
	}
	inner = strip(first_child(inner, 0));
	site = parse_site(scope->parse, clang_getCursorLocation(offset));
	if (!site.chunk || clang_getCursorKind(inner) != CXCursor_DeclRefExpr || value <= 0)
		return;
	name = string(clang_getCursorSpelling(inner));
	fact_before(site, scope->fn, name, "", value);
	g_free(name);
}

static void address(struct scope *scope, CXCursor base, CXCursor offset)
{
	products_in(scope, offset, "index", base);
	neighbour(scope, offset);
}

// Checks.

static const char *comparison(enum CXBinaryOperatorKind kind, int swapped)
{
	switch (kind) {
	case CXBinaryOperator_LT:
		return swapped ? ">" : "<";
	case CXBinaryOperator_GT:
		return swapped ? "<" : ">";
	case CXBinaryOperator_LE:
		return swapped ? ">=" : "<=";
	case CXBinaryOperator_GE:
		return swapped ? "<=" : ">=";
	case CXBinaryOperator_EQ:
		return "==";
	case CXBinaryOperator_NE:
		return "!=";
	default:
		return NULL;
	}
}

// One row for each name on this side.
static void write_checks(struct scope *scope, struct site site, CXCursor side, CXCursor other,
			 const char *op)
{
	struct names names = names_in(side);
	char **list, *text;
	int64_t value = 0, bytes;
	int known, i;

	if (names.out->len <= 1) {
		g_string_free(names.out, TRUE);
		return;
	}
	known = !clang_Cursor_isNull(other) && integer_constant(other, &value);
	text = clang_Cursor_isNull(other) ? g_strdup("")
					  : expression_text(scope->parse, other, TEXT_MAX);
	bytes = clang_Type_getSizeOf(clang_getCanonicalType(clang_getCursorType(side)));
	list = g_strsplit(names.out->str + 1, " ", -1);
	for (i = 0; list[i] && *list[i]; i++) {
		fact_check(site, scope->fn, list[i], op, text,
			   known ? (value == 0 ? "0" : "constant") : NULL,
			   names.element    ? "element"
			   : names.product  ? "product"
			   : names.quotient ? "quotient"
					    : "plain",
			   MAX(bytes, 0));
	}
	g_strfreev(list);
	g_free(text);
	g_string_free(names.out, TRUE);
}

static void check(struct scope *scope, CXCursor condition, int negated)
{
	CXCursor inner = strip(condition);
	enum CXCursorKind kind = clang_getCursorKind(inner);
	struct site site;
	const char *op;

	if (kind == CXCursor_UnaryOperator) {
		check(scope, first_child(inner, 0), !negated);
		return;
	}
	site = parse_site(scope->parse, clang_getCursorLocation(inner));
	if (kind == CXCursor_BinaryOperator) {
		enum CXBinaryOperatorKind operator= clang_getCursorBinaryOperatorKind(inner);
		CXCursor left = first_child(inner, 0), right = first_child(inner, 1);

		op = comparison(operator, 0);
		if (op && site.chunk) {
			products_in(scope, left, "check", clang_getNullCursor());
			products_in(scope, right, "check", clang_getNullCursor());
			write_checks(scope, site, left, right, op);
			write_checks(scope, site, right, left, comparison(operator, 1));
		} else if (operator== CXBinaryOperator_LAnd || operator== CXBinaryOperator_LOr) {
			check(scope, left, negated);
			check(scope, right, negated);
		}
		return;
	}
	if (site.chunk && (kind == CXCursor_DeclRefExpr || kind == CXCursor_MemberRefExpr))
		write_checks(scope, site, inner, clang_getNullCursor(), negated ? "==" : "!=");
}

// Words.

// A word, or a vector, that is read or written through a cast of a pointer to less.
static void pun(struct scope *scope, CXCursor cast)
{
	struct site site;
	CXCursor inner;
	CXType to, from, word;
	char *a, *b;

	cast = strip(cast);
	if (clang_getCursorKind(cast) != CXCursor_CStyleCastExpr)
		return;
	inner = cast_operand(cast);
	to = clang_getCanonicalType(clang_getCursorType(cast));
	if (to.kind != CXType_Pointer || clang_Cursor_isNull(inner))
		return;
	from = clang_getCanonicalType(clang_getCursorType(strip(inner)));
	if (!is_indirect(from))
		return;
	from = plain(element_of(from));
	word = plain(clang_getPointeeType(to));
	if (!is_number(from) || (!is_number(word) && word.kind != CXType_Vector) ||
	    clang_Type_getSizeOf(from) >= clang_Type_getSizeOf(word))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cast));
	if (!site.chunk)
		return;
	a = string(clang_getTypeSpelling(from));
	b = string(clang_getTypeSpelling(word));
	fact_pun(site, scope->fn, a, b, clang_Type_getSizeOf(word));
	g_free(b);
	g_free(a);
}

// A sum in a long over the rounds of a loop.
static void sum(struct scope *scope, CXCursor assignment)
{
	CXCursor left = strip(first_child(assignment, 0));
	CXType type = clang_getCanonicalType(clang_getCursorType(left));
	struct site site;
	char *name, *printed;

	if (!scope->depth || (type.kind != CXType_Long && type.kind != CXType_ULong) ||
	    clang_getCursorKind(left) != CXCursor_DeclRefExpr)
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(assignment));
	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(left));
	printed = string(clang_getTypeSpelling(clang_getCursorType(left)));
	fact_long_sum(site, scope->fn, name, printed, scope->depth);
	g_free(printed);
	g_free(name);
}

static void kernel_expression(struct scope *scope, CXCursor cursor, enum CXCursorKind kind)
{
	switch (kind) {
	case CXCursor_ArraySubscriptExpr:
		pun(scope, first_child(cursor, 0));
		if (is_pointer(first_child(cursor, 0)))
			address(scope, first_child(cursor, 0), first_child(cursor, 1));
		break;
	case CXCursor_BinaryOperator: {
		enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(cursor);

		if ((op == CXBinaryOperator_Add || op == CXBinaryOperator_Sub) &&
		    is_pointer(cursor))
			address(scope, first_child(cursor, !is_pointer(first_child(cursor, 0))),
				first_child(cursor, is_pointer(first_child(cursor, 0))));
		break;
	}
	case CXCursor_CompoundAssignOperator:
		if (is_pointer(cursor))
			products_in(scope, first_child(cursor, 1), "index", first_child(cursor, 0));
		else
			sum(scope, cursor);
		break;
	case CXCursor_IfStmt:
	case CXCursor_ConditionalOperator:
		check(scope, first_child(cursor, 0), 0);
		break;
	case CXCursor_ReturnStmt:
		if (clang_getCursorKind(strip(first_child(cursor, 0))) == CXCursor_BinaryOperator)
			check(scope, first_child(cursor, 0), 0);
		break;
	case CXCursor_UnaryOperator:
		if (clang_getCursorUnaryOperatorKind(cursor) == CXUnaryOperator_Deref)
			pun(scope, first_child(cursor, 0));
		break;
	default:
		break;
	}
}

// Loops.

struct counter {
	CXCursor condition, variable;
	CXCursor bound;
	const char *op;
	int64_t slack;
	int has_step, has_start;
	int64_t step, start;
	char *name;
};

static int is_variable(CXCursor expression)
{
	return clang_getCursorKind(expression) == CXCursor_DeclRefExpr &&
	       clang_getCursorKind(clang_getCursorReferenced(expression)) != CXCursor_FunctionDecl;
}

// 'x < n', 'x + 16 <= n', 'x < n - 15'.
static int read_condition(struct counter *counter, CXCursor condition)
{
	CXCursor left = strip(first_child(condition, 0));
	CXCursor right = strip(first_child(condition, 1));
	int64_t value;

	counter->op = comparison(clang_getCursorBinaryOperatorKind(condition), 0);
	if (!counter->op)
		return 0;
	if (clang_getCursorKind(left) == CXCursor_BinaryOperator &&
	    clang_getCursorBinaryOperatorKind(left) == CXBinaryOperator_Add &&
	    is_literal(first_child(left, 1), &value)) {
		counter->slack += value;
		left = strip(first_child(left, 0));
	}
	if (clang_getCursorKind(right) == CXCursor_BinaryOperator &&
	    clang_getCursorBinaryOperatorKind(right) == CXBinaryOperator_Sub &&
	    is_literal(first_child(right, 1), &value))
		counter->slack += value;
	if (!is_variable(left))
		return 0;
	counter->variable = left;
	counter->bound = first_child(condition, 1);
	return 1;
}

static int names_variable(struct counter *counter, CXCursor expression)
{
	return clang_equalCursors(clang_getCursorReferenced(strip(expression)),
				  clang_getCursorReferenced(counter->variable));
}

static void read_step(struct counter *counter, CXCursor step)
{
	CXCursor inner = strip(step);
	enum CXCursorKind kind = clang_getCursorKind(inner);
	int64_t value;

	if (kind == CXCursor_BinaryOperator &&
	    clang_getCursorBinaryOperatorKind(inner) == CXBinaryOperator_Comma) {
		read_step(counter, first_child(inner, 0));
		read_step(counter, first_child(inner, 1));
		return;
	}
	if (!names_variable(counter, first_child(inner, 0)))
		return;
	if (kind == CXCursor_UnaryOperator) {
		enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(inner);

		counter->has_step = 1;
		counter->step = op == CXUnaryOperator_PostInc || op == CXUnaryOperator_PreInc ? 1
											      : -1;
	} else if (kind == CXCursor_CompoundAssignOperator &&
		   integer_constant(first_child(inner, 1), &value)) {
		counter->has_step = 1;
		counter->step = clang_getCursorBinaryOperatorKind(inner) ==
						CXBinaryOperator_SubAssign
					? -value
					: value;
	}
}

static void read_start(struct counter *counter, CXCursor first)
{
	CXCursor variable = first_child(first, 0);

	if (clang_getCursorKind(first) == CXCursor_BinaryOperator &&
	    names_variable(counter, variable))
		counter->has_start = is_literal(first_child(first, 1), &counter->start);
	if (clang_getCursorKind(first) != CXCursor_DeclStmt ||
	    !clang_equalCursors(variable, clang_getCursorReferenced(counter->variable)))
		return;
	variable = clang_Cursor_getVarDeclInitializer(variable);
	if (!clang_Cursor_isNull(variable))
		counter->has_start = is_literal(variable, &counter->start);
}

struct parts {
	CXCursor list[4];
	unsigned count;
};

static enum CXChildVisitResult take_part(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct parts *parts = data;

	(void)parent;
	if (parts->count < 4)
		parts->list[parts->count++] = cursor;
	return CXChildVisit_Continue;
}

// What a local variable starts with, NULL when the expression is none.
static char *initialiser_text(struct scope *scope, CXCursor expression)
{
	CXCursor variable;

	expression = strip(expression);
	if (clang_getCursorKind(expression) != CXCursor_DeclRefExpr)
		return NULL;
	variable = clang_getCursorReferenced(expression);
	if (clang_getCursorKind(variable) != CXCursor_VarDecl)
		return NULL;
	variable = clang_Cursor_getVarDeclInitializer(variable);
	return clang_Cursor_isNull(variable) ? NULL
					     : expression_text(scope->parse, variable, TEXT_MAX);
}

static void write_counter(struct scope *scope, struct counter *counter, struct site site,
			  unsigned end_line)
{
	CXType type = clang_getCursorType(counter->variable);
	CXType bound = clang_getCanonicalType(clang_getCursorType(strip(counter->bound)));
	char *name = string(clang_getCursorSpelling(counter->variable));
	char *printed = string(clang_getTypeSpelling(type));
	char *text = expression_text(scope->parse, counter->bound, TEXT_MAX);
	char *origin = initialiser_text(scope, counter->bound);

	fact_counter(site, scope->fn, end_line, scope->depth, name, printed,
		     MAX(clang_Type_getSizeOf(clang_getCanonicalType(type)), 0), counter->op,
		     counter->slack, text, MAX(clang_Type_getSizeOf(bound), 0), origin,
		     counter->has_start ? counter->start : -1,
		     counter->has_step ? counter->step : 0);
	g_free(origin);
	g_free(text);
	g_free(printed);
	g_free(name);
}

// Of a for statement libclang gives the parts that are there; the last one is the body.
static void kernel_loop(struct scope *scope, CXCursor loop, unsigned end_line)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(loop));
	struct parts parts = { .count = 0 };
	struct counter counter = { 0 };
	unsigned i;

	if (!site.chunk || clang_getCursorKind(loop) != CXCursor_ForStmt)
		return;
	clang_visitChildren(loop, take_part, &parts);
	for (i = 0; i + 1 < parts.count; i++) {
		CXCursor part = strip(parts.list[i]);

		if (clang_getCursorKind(part) == CXCursor_BinaryOperator &&
		    comparison(clang_getCursorBinaryOperatorKind(part), 0))
			break;
	}
	if (i + 1 >= parts.count || !read_condition(&counter, strip(parts.list[i])))
		return;
	if (i > 0)
		read_start(&counter, parts.list[0]);
	if (i + 2 < parts.count)
		read_step(&counter, parts.list[i + 1]);
	write_counter(scope, &counter, site, end_line);
}

// Whether the function around may make pixels.
struct pixels {
	int likely;
};

static void enter(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	struct pixels *pixels = scope->own;

	if (kind == CXCursor_FunctionDecl)
		pixels->likely = scope->fn && kernel_parameters(scope, cursor, scope->fn);
	else if (kind == CXCursor_AnnotateAttr && is_kind(scope->parent, CXCursor_FunctionDecl))
		kernel_annotation(scope, cursor, scope->parent);
	else if (pixels->likely && kind != CXCursor_CallExpr)
		kernel_expression(scope, cursor, kind);
	else if (pixels->likely && scope->call->known)
		kernel_arguments(scope, cursor, scope->call->known->name);
}

static void leave(struct scope *scope, CXCursor cursor)
{
	const struct pixels *pixels = scope->own;

	if (pixels->likely && is_kind(cursor, CXCursor_ForStmt))
		kernel_loop(scope, cursor, cursor_end_line(cursor));
}

const struct collector collector_kernel = {
	.kinds = { CXCursor_FunctionDecl, CXCursor_AnnotateAttr, CXCursor_CallExpr,
		   CXCursor_ReturnStmt, CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
		   CXCursor_UnaryOperator, CXCursor_ConditionalOperator,
		   CXCursor_ArraySubscriptExpr, CXCursor_IfStmt, CXCursor_ForStmt },
	.enter = enter,
	.leave = leave,
	.of_function = sizeof(struct pixels),
};
