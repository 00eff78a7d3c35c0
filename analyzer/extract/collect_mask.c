// Masks that a program takes out of what its C library gives, in wasm worlds: of the flags of a
// file and of a file's mode, with what becomes of the rest; the other fields of struct stat, the
// days of struct tm; and numbers that rand() is compared with.
//
// A macro or the field's name decides first. Only of those few it is found out what stands around
// them, by a search of the function: libclang knows no parents.

#include "collector.h"

#include <string.h>

#define CONTEXTS_MAX 64 // places of a function that are looked for once more
#define TEXT_MAX 200

struct masks {
	unsigned contexts; // how often the function was searched
};

// Each further search of a function costs as much as its walk: they are counted.
static int may_search(const struct scope *scope)
{
	struct masks *own = scope->own;

	return scope->fn && own->contexts++ < CONTEXTS_MAX;
}

static int is_same(CXCursor a, CXCursor b)
{
	return is_same_expression(strip_casts(a), strip_casts(b));
}

static int is_wrapping(CXCursor cursor)
{
	return is_kind(cursor, CXCursor_ParenExpr) || is_kind(cursor, CXCursor_UnexposedExpr) ||
	       is_kind(cursor, CXCursor_CStyleCastExpr);
}

// What an expression with this parent is part of, without parentheses and casts. *of becomes what
// it stands in it as.
static CXCursor part_of(const struct scope *scope, CXCursor parent, CXCursor *of)
{
	while (is_wrapping(parent)) {
		if (!may_search(scope))
			return clang_getNullCursor();
		*of = parent;
		parent = parent_in(scope->function, parent);
	}
	return parent;
}

// What becomes of the value of an expression: true (it is a condition, or part of one), equal (it
// is compared with *other), switch, returned, copied (into a field), kept, handed, or nothing of
// these.
static const char *becomes(CXCursor parent, CXCursor of, CXCursor *other)
{
	CXCursor left;

	switch (clang_getCursorKind(parent)) {
	case CXCursor_IfStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
	case CXCursor_ForStmt:
		return "true";
	case CXCursor_ConditionalOperator:
		return is_same(first_child(parent, 0), of) ? "true" : "";
	case CXCursor_UnaryOperator:
		return is_unary(parent, CXUnaryOperator_LNot) ? "true" : "";
	case CXCursor_SwitchStmt:
		return "switch";
	case CXCursor_ReturnStmt:
		return "returned";
	case CXCursor_VarDecl:
		return "kept";
	case CXCursor_CallExpr:
		return "handed";
	case CXCursor_BinaryOperator:
		break;
	default:
		return "";
	}
	switch (clang_getCursorBinaryOperatorKind(parent)) {
	case CXBinaryOperator_LAnd:
	case CXBinaryOperator_LOr:
		return "true";
	case CXBinaryOperator_EQ:
	case CXBinaryOperator_NE:
		left = first_child(parent, 0);
		*other = is_same(left, of) ? first_child(parent, 1) : left;
		return "equal";
	case CXBinaryOperator_Assign:
		return is_kind(strip(first_child(parent, 0)), CXCursor_MemberRefExpr) ? "copied"
										      : "kept";
	default:
		return "";
	}
}

// A number that is masked out of an expression, and what becomes of it.
static void write_mask(struct scope *scope, CXCursor mask, CXCursor parent, const char *kind,
		       const char *name, CXCursor bits)
{
	CXCursor of = mask, other = clang_getNullCursor();
	g_autofree char *text = expression_text(scope->parse, mask, TEXT_MAX);
	const char *outcome;
	int64_t value, against;

	if (!integer_constant(bits, &value))
		return;
	parent = part_of(scope, parent, &of);
	outcome = becomes(parent, of, &other);
	fact_meaning(site_at(scope, mask), scope->fn, kind, name, text, &value,
		     integer_constant(other, &against) ? &against : NULL, outcome);
}

static const char *macro_of(const struct scope *scope, CXCursor expression)
{
	return macro_at(scope->parse, site_at(scope, strip_casts(expression)));
}

// A field of struct stat, or one of struct tm that a C library makes of the others; NULL: no such
// one, or another's. g_free() it.
static char *told_field(CXCursor member)
{
	g_autofree char *name = cursor_name(member);
	g_autofree char *record = NULL;
	int is_time = strcmp(name, "tm_wday") == 0 || strcmp(name, "tm_yday") == 0;

	if (!is_time && !g_str_has_prefix(name, "st_"))
		return NULL;
	record = cursor_name(clang_getCursorSemanticParent(clang_getCursorReferenced(member)));
	if (is_time ? strcmp(record, "tm") != 0
		    : strcmp(record, "stat") != 0 && strcmp(record, "stat64") != 0)
		return NULL;
	return g_steal_pointer(&name);
}

// The field that an expression reads, itself or as what a local variable begins with. g_free() it.
static char *field_of(CXCursor operand)
{
	CXCursor value;

	if (is_kind(operand, CXCursor_DeclRefExpr)) {
		value = clang_getCursorReferenced(operand);
		if (!is_kind(value, CXCursor_VarDecl))
			return NULL;
		operand = strip_casts(clang_Cursor_getVarDeclInitializer(value));
	}
	return is_kind(operand, CXCursor_MemberRefExpr) ? told_field(operand) : NULL;
}

static enum CXChildVisitResult find_case(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (!is_kind(cursor, CXCursor_CaseStmt))
		return CXChildVisit_Recurse;
	*(CXCursor *)data = first_child(cursor, 0);
	return CXChildVisit_Break;
}

// The macro that the first case of a switch names: switch (flags & 3) { case O_RDONLY: ... }
static const char *first_case(const struct scope *scope, CXCursor mask)
{
	CXCursor found = clang_getNullCursor();

	if (!is_kind(mask, CXCursor_IntegerLiteral) || !is_kind(scope->parent, CXCursor_SwitchStmt))
		return NULL;
	clang_visitChildren(scope->parent, find_case, &found);
	return clang_Cursor_isNull(found) ? NULL : macro_of(scope, found);
}

// flags & O_RDWR, st.st_mode & 0111.
static void take_mask(struct scope *scope, CXCursor mask)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor operand = strip_casts(first_child(mask, i));
		g_autofree char *field = field_of(operand);
		const char *macro;

		if (field) {
			write_mask(scope, mask, scope->parent, "stat", field,
				   first_child(mask, 1 - i));
			continue;
		}
		macro = macro_of(scope, operand);
		if (!macro)
			macro = first_case(scope, operand);
		if (macro && g_str_has_prefix(macro, "O_"))
			write_mask(scope, mask, scope->parent, "access", macro, operand);
	}
}

// rand() == 1804289383.
static void take_result(struct scope *scope, CXCursor comparison, CXCursor call, CXCursor other)
{
	g_autofree char *name = NULL;
	int64_t value;

	if (clang_Cursor_getNumArguments(call) || !integer_constant(other, &value))
		return;
	name = cursor_name(call);
	if (strcmp(name, "rand") != 0 && strcmp(name, "random") != 0)
		return;
	fact_meaning(site_at(scope, comparison), scope->fn, "compared", name, "", &value, NULL, "");
}

// (flags & 3) == O_RDONLY. The comparison is met before what it compares.
static void take_equal(struct scope *scope, CXCursor comparison)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor mask = strip(first_child(comparison, i));
		const char *macro;

		if (is_kind(mask, CXCursor_CallExpr))
			take_result(scope, comparison, mask, first_child(comparison, 1 - i));
		if (!is_binary(mask, CXBinaryOperator_And) ||
		    !is_kind(strip(first_child(mask, 1)), CXCursor_IntegerLiteral))
			continue;
		macro = macro_of(scope, first_child(comparison, 1 - i));
		if (macro && g_str_has_prefix(macro, "O_") &&
		    !macro_of(scope, first_child(mask, 1)))
			write_mask(scope, mask, comparison, "access", macro, first_child(mask, 1));
	}
}

// st.st_blksize, where it is read.
static void take_field(struct scope *scope, CXCursor member)
{
	g_autofree char *name = told_field(member), *text = NULL;
	CXCursor parent = scope->parent, of = member, other = clang_getNullCursor();

	// What is masked out of st_mode is told by take_mask().
	if (!name || strcmp(name, "st_mode") == 0 ||
	    (is_binary(parent, CXBinaryOperator_Assign) && is_same(first_child(parent, 0), member)))
		return;
	text = expression_text(scope->parse, member, TEXT_MAX);
	parent = part_of(scope, parent, &of);
	fact_meaning(site_at(scope, member), scope->fn, "field", name, text, NULL, NULL,
		     becomes(parent, of, &other));
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (!scope->fn || scope->parse->world->id == 0)
		return;
	if (is_kind(cursor, CXCursor_MemberRefExpr)) {
		take_field(scope, cursor);
		return;
	}
	switch (clang_getCursorBinaryOperatorKind(cursor)) {
	case CXBinaryOperator_And:
		take_mask(scope, cursor);
		break;
	case CXBinaryOperator_EQ:
	case CXBinaryOperator_NE:
		take_equal(scope, cursor);
		break;
	default:
		break;
	}
}

const struct collector collector_mask = {
	.kinds = { CXCursor_MemberRefExpr, CXCursor_BinaryOperator },
	.enter = enter,
	.of_function = sizeof(struct masks),
};
