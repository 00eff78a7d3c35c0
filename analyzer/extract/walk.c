// One visitor that calls the collectors.
//
// libclang visits what the preprocessor did first, then the declarations. A node
// that opens a scope (a function, a loop, a call) is walked by its collector, so
// that the scope ends where the node does; all others are walked from here.

#include "extract.h"

#include <stdlib.h>
#include <string.h>

char *string(CXString text)
{
	const char *chars = clang_getCString(text);
	char *copy = g_strdup(chars ? chars : "");

	clang_disposeString(text);
	return copy;
}

char *expression_text(struct parse *parse, CXCursor expression, unsigned max)
{
	CXSourceRange range = clang_getCursorExtent(expression);
	CXFile file, end_file;
	unsigned begin, end;
	size_t size = 0;
	const char *text;
	char *out;

	clang_getFileLocation(clang_getRangeStart(range), &file, NULL, NULL, &begin);
	clang_getFileLocation(clang_getRangeEnd(range), &end_file, NULL, NULL, &end);
	text = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	if (!text || file != end_file || end <= begin || end > size)
		return g_strdup("");
	out = g_strndup(text + begin, MIN(end - begin, max));
	return g_strdelimit(out, "\n\r\t", ' ');
}

void walk_children(CXCursor cursor, struct scope *scope)
{
	clang_visitChildren(cursor, walk_visit, scope);
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

// Function bodies in the C library's and the compiler's headers are not the
// project's, and the intrinsic headers have thousands.
static int is_foreign(struct scope *scope, CXCursor cursor)
{
	return !site_is_ours(parse_site(scope->parse, clang_getCursorLocation(cursor)));
}

static enum CXChildVisitResult at_top(CXCursor cursor, struct scope *scope)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (kind == CXCursor_InclusionDirective) {
		collect_include(scope->parse, cursor);
		return CXChildVisit_Continue;
	}
	if (kind == CXCursor_MacroExpansion) {
		collect_macro(scope->parse, cursor);
		return CXChildVisit_Continue;
	}
	if (clang_isPreprocessing(kind) || is_foreign(scope, cursor))
		return CXChildVisit_Continue;
	return CXChildVisit_Recurse;
}

static enum CXChildVisitResult block(struct scope *scope, CXCursor cursor)
{
	struct frame_block block;

	if (!scope->frame)
		return CXChildVisit_Recurse;
	frame_block_begin(scope->frame, &block);
	walk_children(cursor, scope);
	frame_block_end(scope, &block);
	return CXChildVisit_Continue;
}

static void leave_loops(struct scope *scope)
{
	struct loop *loop;

	for (loop = scope->loop; loop; loop = loop->outer)
		loop->exits++;
}

// Where the condition of a ?: is a constant, one arm is dead.
static enum CXChildVisitResult arms(struct scope *scope, CXCursor conditional)
{
	unsigned i, dead = dead_arm(conditional);

	if (!dead)
		return CXChildVisit_Recurse;
	for (i = 0; i < 3; i++) {
		CXCursor child = first_child(conditional, i);

		scope->dead += i == dead;
		if (!clang_Cursor_isNull(child) &&
		    walk_visit(child, conditional, scope) == CXChildVisit_Recurse)
			walk_children(child, scope);
		scope->dead -= i == dead;
	}
	return CXChildVisit_Continue;
}

static enum CXChildVisitResult visit_record(CXCursor cursor, CXCursor parent, CXClientData data)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl)
		collect_record(data, cursor);
	else if (kind == CXCursor_TypeRef)
		collect_type_use(data, cursor, parent);
	return CXChildVisit_Recurse;
}

enum CXChildVisitResult walk_visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct scope *scope = data;
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (clang_getCursorKind(parent) == CXCursor_TranslationUnit &&
	    at_top(cursor, scope) == CXChildVisit_Continue)
		return CXChildVisit_Continue;
	if (clang_getCursorKind(parent) == CXCursor_InitListExpr)
		pointer_element(scope, parent, cursor);
	else if (clang_getCursorKind(parent) == CXCursor_UnexposedExpr) {
		collect_implicit_conversion(scope, cursor, parent);
		helper_implicit(scope, cursor, parent);
	}
	switch (kind) {
	case CXCursor_FunctionDecl:
		collect_function(scope, cursor);
		return CXChildVisit_Continue;
	case CXCursor_CallExpr:
		collect_converted_call(scope, cursor, parent);
		helper_arguments(scope, cursor);
		collect_call(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_ForStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
		collect_loop(scope, cursor);
		return CXChildVisit_Continue;
	case CXCursor_SwitchStmt: {
		struct scope inner = *scope;

		inner.in_switch = 1;
		walk_children(cursor, &inner);
		scope->asms = inner.asms;
		return CXChildVisit_Continue;
	}
	case CXCursor_BreakStmt:
		if (scope->loop && !scope->in_switch)
			scope->loop->exits++;
		break;
	case CXCursor_ReturnStmt:
		pointer_return(scope, cursor);
		wide_return(scope, cursor);
		helper_return(scope, cursor);
		kernel_expression(scope, cursor, kind);
		leave_loops(scope);
		break;
	case CXCursor_GotoStmt:
	case CXCursor_IndirectGotoStmt:
		leave_loops(scope);
		break;
	case CXCursor_CompoundStmt:
		return block(scope, cursor);
	case CXCursor_ParmDecl:
		if (clang_getCursorKind(parent) == CXCursor_FunctionDecl)
			frame_declare(scope, cursor);
		collect_long_double(scope, cursor);
		break;
	case CXCursor_CompoundLiteralExpr:
		frame_literal(scope, cursor, parent);
		break;
	case CXCursor_BinaryOperator:
		pointer_assign(scope, cursor);
		wide_operator(scope, cursor);
		helper_operator(scope, cursor);
		collect_constant(scope, cursor, parent);
		mark_expression(scope, cursor, kind);
		frame_expression(scope, cursor, kind);
		kernel_expression(scope, cursor, kind);
		break;
	case CXCursor_CompoundAssignOperator:
		collect_compound_conversion(scope, cursor);
		wide_compound(scope, cursor);
		helper_operator(scope, cursor);
		// fall through
	case CXCursor_UnaryOperator:
		mark_expression(scope, cursor, kind);
		kernel_expression(scope, cursor, kind);
		frame_expression(scope, cursor, kind);
		break;
	case CXCursor_ConditionalOperator:
		frame_expression(scope, cursor, kind);
		kernel_expression(scope, cursor, kind);
		return arms(scope, cursor);
	case CXCursor_ArraySubscriptExpr:
	case CXCursor_MemberRefExpr:
	case CXCursor_IfStmt:
		frame_expression(scope, cursor, kind);
		kernel_expression(scope, cursor, kind);
		break;
	case CXCursor_UnaryExpr: // sizeof and its like evaluate nothing, but may declare
		clang_visitChildren(cursor, visit_record, scope);
		return CXChildVisit_Continue;
	case CXCursor_DeclRefExpr:
		collect_reference(scope, cursor);
		break;
	case CXCursor_TypeRef:
		collect_type_use(scope, cursor, parent);
		break;
	case CXCursor_GCCAsmStmt:
	case CXCursor_MSAsmStmt:
		collect_asm(scope, cursor);
		break;
	case CXCursor_TypedefDecl:
		wide_typedef(scope, cursor);
		break;
	case CXCursor_VarDecl:
		collect_variable(scope, cursor);
		pointer_variable(scope, cursor);
		wide_variable(scope, cursor);
		helper_variable(scope, cursor);
		collect_long_double(scope, cursor);
		break;
	case CXCursor_StructDecl:
	case CXCursor_UnionDecl:
		collect_record(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		collect_cast(scope, cursor);
		mark_expression(scope, cursor, kind);
		collect_conversion(scope, cursor);
		wide_cast(scope, cursor);
		helper_cast(scope, cursor);
		break;
	case CXCursor_AnnotateAttr:
		if (clang_getCursorKind(parent) == CXCursor_FunctionDecl)
			kernel_annotation(scope, cursor, parent);
		break;
	case CXCursor_StringLiteral:
		collect_string(scope, cursor);
		break;
	case CXCursor_UnexposedDecl:
		collect_file_asm(scope, cursor);
		break;
	default:
		break;
	}
	return CXChildVisit_Recurse;
}

static void visit_all(struct parse *parse, const char *main_file)
{
	struct scope scope = { .parse = parse, .function = clang_getNullCursor() };

	parse->main = parse_chunk(parse, clang_getFile(parse->tu, main_file));
	if (parse->prefix && parse->main)
		collect_prefix_includes(parse);
	walk_children(clang_getTranslationUnitCursor(parse->tu), &scope);
	collect_macro_uses(parse);
	collect_skips(parse);
	collect_brought_macros(parse);
	collect_comments(parse);
	collect_guards(parse);
	collect_asked(parse);
	collect_lines(parse);
}

void walk(struct parse *parse)
{
	visit_all(parse, parse->main_file);
	collect_diagnostics(parse);
	contents_take(parse);
}

void prefix_walk(struct parse *parse, const char *name, struct prefix *prefix)
{
	parse_tables(parse);
	parse->main_file = name;
	parse->own_includes = prefix->includes;
	visit_all(parse, name);
	collect_prefix_diagnostics(parse, prefix->diagnostics);
	contents_take(parse);
}
