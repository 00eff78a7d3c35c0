// Drivers of kernels: see driver.h.
//
// What the driver's text takes from the audited code is names, types and the values of
// marks; each is checked to be a word of C of its kind before it is written. All names of
// the driver's own begin with wr_, so that the source's macros do not meet them.

#include "driver.h"

#include <assert.h>
#include <string.h>

// Elements of a table that a driver makes.
#define TABLE_MAX 65536
#define TABLE_DEFAULT 256 // of a mark's table whose length nothing says

// Looks at the parts.

static const struct kernel_part *part_at(const struct kernel *kernel, guint i)
{
	return kernel->parts->pdata[i];
}

static int is_on_side(const struct kernel_part *part, enum kernel_side side)
{
	if (part->side != SIDE_NONE)
		return part->side == side;
	return side == (part->is_const ? SIDE_SOURCE : SIDE_TARGET);
}

static int is_pixels(const struct kernel_part *part)
{
	return part->role == ROLE_PIXELS;
}

// Whether a part is an image's that the kernel writes.
static int is_target(const struct kernel_part *part)
{
	return part->side == SIDE_BOTH || is_on_side(part, SIDE_TARGET);
}

static const struct kernel_part *find_pixels(const struct kernel *kernel, int target)
{
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (is_pixels(part) && is_target(part) == target)
			return part;
	}
	return NULL;
}

static int has_role(const struct kernel *kernel, enum kernel_role role)
{
	for (guint i = 0; i < kernel->parts->len; i++)
		if (part_at(kernel, i)->role == role)
			return 1;
	return 0;
}

// Whether a number of one image only is among the parts.
static int has_own(const struct kernel *kernel, enum kernel_role role, enum kernel_side side)
{
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (part->role == role && part->side == side)
			return 1;
	}
	return 0;
}

static int tells(const struct kernel *kernel, enum kernel_role role, enum kernel_side side)
{
	return has_own(kernel, role, side) || has_own(kernel, role, SIDE_BOTH) ||
	       has_own(kernel, role, SIDE_NONE);
}

// A kernel of rows: it is told a width, and neither heights nor bands.
static int is_of_rows(const struct kernel *kernel)
{
	return has_role(kernel, ROLE_WIDTH) && !has_role(kernel, ROLE_HEIGHT) &&
	       !has_role(kernel, ROLE_COUNT) && !has_role(kernel, ROLE_TO);
}

static const char *element_of(const struct kernel_part *part)
{
	const char *element = part->element ? part->element : "";

	while (g_str_has_prefix(element, "const ") || g_str_has_prefix(element, "volatile "))
		element = strchr(element, ' ') + 1;
	return element;
}

static int is_float(const struct kernel_part *part)
{
	return strcmp(element_of(part), "float") == 0 || strcmp(element_of(part), "double") == 0;
}

static int element_bytes(const struct kernel_part *part)
{
	return part->bytes == 2 || part->bytes == 4 || part->bytes == 8 ? part->bytes : 1;
}

// Words of C.

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"
#define DIGITS "0123456789"

static int is_name(const char *text)
{
	return text && *text && !g_ascii_isdigit(*text) &&
	       strspn(text, LETTERS DIGITS) == strlen(text);
}

static int is_type(const char *text)
{
	return text && *text && strspn(text, LETTERS DIGITS " *") == strlen(text);
}

// A number as C writes it, or the name of a constant.
static int is_value(const char *text)
{
	const char *digits = text + strspn(text, "-+");

	return is_name(text) ||
	       (g_ascii_isdigit(*digits) && strspn(digits, LETTERS DIGITS ".-+") == strlen(digits));
}

static int is_list(const char *text)
{
	size_t n = strlen(text);

	return n > 2 && text[0] == '{' && text[n - 1] == '}' &&
	       strspn(text + 1, LETTERS DIGITS ".-+,") == n - 2;
}

static int is_fill(const char *text)
{
	return strcmp(text, "identity") == 0 || strcmp(text, "ramp") == 0 ||
	       strcmp(text, "random") == 0;
}

static int64_t list_length(const char *text)
{
	assert(is_list(text));
	int64_t n = 1;

	for (; *text; text++)
		n += *text == ',' && text[1] != '}';
	return n;
}

// Tables.

// A pointer that is no image, for which a table is made.
static int is_table(const struct kernel_part *part)
{
	if (part->field || !part->element)
		return 0;
	return part->role == ROLE_TABLE ||
	       ((part->role == ROLE_OTHER || part->role == ROLE_VALUE) && part->value &&
		(is_list(part->value) || is_fill(part->value)));
}

static int64_t table_length(const struct kernel_part *part)
{
	if (part->length)
		return part->length;
	if (part->value && is_list(part->value))
		return list_length(part->value);
	return part->value && is_fill(part->value) ? TABLE_DEFAULT : 0;
}

static const char *table_fill(const struct kernel_part *part)
{
	if (part->value)
		return part->value;
	return part->length == 256 && part->bytes == 1 ? "identity" : "0";
}

// Obstacles.

static char *say(const char *format, const struct kernel_part *part)
{
	char *name = part->field ? g_strdup_printf("%s->%s", part->name, part->field)
				 : g_strdup(part->name);
	char *text = g_strdup_printf(format, name);

	g_free(name);
	return text;
}

static char *table_obstacle(const struct kernel_part *part)
{
	if (!is_type(element_of(part)) || strchr(element_of(part), '*'))
		return say("'%s' is a table of something else than numbers", part);
	if (table_length(part) <= 0)
		return say("nothing says how long the table '%s' is", part);
	if (table_length(part) > TABLE_MAX)
		return say("the table '%s' is longer than 65536 elements", part);
	if (part->value && !is_list(part->value) && !is_fill(part->value))
		return say("the mark's value for the table '%s' is no list", part);
	return NULL;
}

static char *value_obstacle(const struct kernel_part *part)
{
	if (part->value && !is_value(part->value))
		return say("the mark's value for '%s' is no number and no name of one", part);
	if (part->role != ROLE_OTHER || part->field)
		return NULL;
	if (!part->value)
		return say("nothing says what to pass for '%s' (a mark can: NAME=VALUE)", part);
	if (part->element && strcmp(part->value, "0") != 0)
		return say("'%s' is a pointer, and the mark's value is neither a list nor 0", part);
	return NULL;
}

static char *part_obstacle(const struct kernel_part *part)
{
	if (!is_name(part->name) && part->name && *part->name)
		return g_strdup("a parameter has a name that is not plain");
	if (part->field && !is_name(part->field))
		return say("the field '%s' has a name that is not plain", part);
	if (part->role == ROLE_IMAGE && (!is_type(part->type) || !strchr(part->type, '*')))
		return say("the record that '%s' points to has no name", part);
	if (part->role == ROLE_IMAGE)
		return NULL;
	if (is_pixels(part) && strpbrk(element_of(part), "*[("))
		return say("'%s' is no array of pixels, but of pointers or of arrays", part);
	if (is_pixels(part))
		return NULL;
	return is_table(part) ? table_obstacle(part) : value_obstacle(part);
}

// One image that is written, and what says how large it is.
static char *image_obstacle(const struct kernel *kernel)
{
	int targets = 0, last = -1;

	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (!is_pixels(part))
			continue;
		if (part->field && part->position == last)
			return say("the image of '%s' has more than one plane", part);
		last = part->position;
		targets += is_target(part);
	}
	if (last < 0)
		return g_strdup("none of its parameters is an image");
	if (targets > 1)
		return g_strdup("it writes to more than one image");
	if (!has_role(kernel, ROLE_WIDTH) && !has_role(kernel, ROLE_COUNT))
		return g_strdup("nothing tells it how large an image is");
	return NULL;
}

char *driver_obstacle(const struct kernel *kernel)
{
	char *text = is_name(kernel->name) ? image_obstacle(kernel)
					   : g_strdup("its name is not plain");

	for (guint i = 0; !text && i < kernel->parts->len; i++)
		text = part_obstacle(part_at(kernel, i));
	return text;
}

// Plans.

void driver_plan(const struct kernel *kernel, struct driver_plan *plan)
{
	const struct kernel_part *source = find_pixels(kernel, 0), *target = find_pixels(kernel, 1);

	*plan = (struct driver_plan){
		.has_source = source || (target && target->side == SIDE_BOTH),
		.has_target = target != NULL,
		.in_place = !source && target && target->side == SIDE_BOTH,
		.bands = has_role(kernel, ROLE_TO) || is_of_rows(kernel),
		.own_size = has_own(kernel, ROLE_WIDTH, SIDE_TARGET) && source,
		.source_stride = is_of_rows(kernel) || tells(kernel, ROLE_STRIDE, SIDE_SOURCE),
		.target_stride = is_of_rows(kernel) || tells(kernel, ROLE_STRIDE, SIDE_TARGET),
		.one_stride = !is_of_rows(kernel) && (has_own(kernel, ROLE_STRIDE, SIDE_BOTH) ||
						      has_own(kernel, ROLE_STRIDE, SIDE_NONE)),
		.channels = has_role(kernel, ROLE_CHANNELS),
		.target_channels = has_own(kernel, ROLE_CHANNELS, SIDE_TARGET),
		.in_channels = kernel->in_channels,
		.out_channels = kernel->out_channels,
	};
	if (plan->in_place)
		source = target;
	plan->source_bytes = source ? element_bytes(source) : 1;
	plan->target_bytes = target ? element_bytes(target) : 1;
	plan->source_float = source && is_float(source);
	plan->target_float = target && is_float(target);
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		plan->has_tables |= is_table(part);
		plan->writes_tables |= is_table(part) && !part->is_const;
	}
}

char *driver_name(const struct kernel *kernel)
{
	char *hash, *name;

	if (!kernel->is_static)
		return g_strdup(kernel->name);
	hash = hash_bytes(kernel->file, strlen(kernel->file));
	name = g_strdup_printf("%s_%.6s", kernel->name, hash);
	g_free(hash);
	return name;
}

// The text.

static const char *image_letter(const struct kernel *kernel, const struct kernel_part *part)
{
	if (part->side == SIDE_SOURCE)
		return "s";
	if (part->side == SIDE_TARGET)
		return "d";
	return find_pixels(kernel, 0) ? "s" : "d";
}

static int side_bytes(const struct kernel *kernel, int target)
{
	const struct kernel_part *pixels = find_pixels(kernel, target);

	return pixels ? element_bytes(pixels) : 1;
}

// What a number is, in terms of wr_call's parameters.
static void put_number(GString *text, const struct kernel *kernel, const struct kernel_part *part)
{
	const char *side = image_letter(kernel, part);

	if (part->value) {
		g_string_append_printf(text, "(%s)", part->value);
		return;
	}
	switch (part->role) {
	case ROLE_WIDTH:
		g_string_append_printf(text, "wr_%sw", side);
		break;
	case ROLE_HEIGHT:
		g_string_append_printf(text, "wr_%sh", side);
		break;
	case ROLE_STRIDE:
		// A kernel of rows goes to no other row: these are the bytes of its own.
		if (is_of_rows(kernel))
			g_string_append_printf(text, "wr_%sw * wr_%schannels * %d", side, side,
					       side_bytes(kernel, *side == 'd'));
		else
			g_string_append_printf(text, "wr_%sstride", side);
		break;
	case ROLE_CHANNELS:
		g_string_append_printf(text, "wr_%schannels", side);
		break;
	case ROLE_COUNT:
		g_string_append_printf(text, "wr_%sw * wr_%sh", side, side);
		break;
	case ROLE_FROM:
		g_string_append(text, "wr_from");
		break;
	case ROLE_TO:
		g_string_append(text, "wr_to");
		break;
	default:
		g_string_append(text, part->role == ROLE_VALUE ? "1" : "0");
	}
}

static void put_part(GString *text, const struct kernel *kernel, const struct kernel_part *part,
		     const char *name)
{
	if (part->role == ROLE_IMAGE)
		g_string_append_printf(text, "&wr_image%d", part->position);
	else if (is_pixels(part))
		g_string_append(text, is_target(part) ? "(void *)wr_to_pixels"
						      : "(void *)wr_from_pixels");
	else if (is_table(part))
		g_string_append_printf(text, "wr_table_%s_%d", name, part->position);
	else if (!part->field && (part->role == ROLE_VALUE || part->role == ROLE_OTHER) &&
		 !part->element)
		g_string_append_printf(text, "wr_value%d", part->position);
	else
		put_number(text, kernel, part);
}

// A value goes through memory, or the compiler would make a kernel for it alone.
static void put_values(GString *text, const struct kernel *kernel)
{
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (part->field || part->element || is_table(part) ||
		    (part->role != ROLE_VALUE && part->role != ROLE_OTHER))
			continue;
		g_string_append_printf(text, "\tvolatile __typeof__(%s) wr_value%d = %s;\n",
				       part->value ? part->value : "1", part->position,
				       part->value ? part->value : "1");
	}
}

static void put_images(GString *text, const struct kernel *kernel, const char *name)
{
	guint i, k;

	for (i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *image = part_at(kernel, i);

		if (image->role != ROLE_IMAGE)
			continue;
		g_string_append_printf(text, "\t\t__typeof__(*(%s)0) wr_image%d = { ", image->type,
				       image->position);
		for (k = 0; k < kernel->parts->len; k++) {
			const struct kernel_part *part = part_at(kernel, k);

			if (part->position != image->position || !part->field)
				continue;
			g_string_append_printf(text, ".%s = ", part->field);
			put_part(text, kernel, part, name);
			g_string_append(text, ", ");
		}
		g_string_append(text, "};\n");
	}
}

static int gives_number(const char *result)
{
	// Nothing is said of what is neither a number nor void.
	return *result && !strchr(result, '*') && !strchr(result, '(') &&
	       strcmp(result, "void") != 0 && !g_str_has_prefix(result, "struct ") &&
	       !g_str_has_prefix(result, "union ") && !strstr(result, "float") &&
	       !strstr(result, "double");
}

static void put_call(GString *text, const struct kernel *kernel, const char *name)
{
	int last = -1;

	g_string_append_printf(text, "\t\t%s%s(",
			       gives_number(kernel->result) ? "wr_code = (int)" : "", kernel->name);
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (part->field)
			continue;
		if (last >= 0)
			g_string_append(text, ", ");
		put_part(text, kernel, part, name);
		last = part->position;
	}
	g_string_append(text, ");\n");
}

#define PARAMETERS                                                                        \
	"unsigned char *wr_src, int wr_sw, int wr_sh, int wr_sstride, int wr_schannels, " \
	"unsigned char *wr_dst, int wr_dw, int wr_dh, int wr_dstride, int wr_dchannels, " \
	"int wr_from, int wr_to"

static void put_entry(GString *text, const struct kernel *kernel, const char *name)
{
	int rows = is_of_rows(kernel);

	g_string_append_printf(text, "\nint wr_call_%s(" PARAMETERS ")\n{\n", name);
	g_string_append(text, "\tint wr_code = 0, wr_row;\n");
	put_values(text, kernel);
	g_string_append(text, rows ? "\tfor (wr_row = wr_from; wr_row < wr_to && !wr_code; "
				     "wr_row++) {\n"
				     "\t\tunsigned char *wr_from_pixels = wr_src + (long)wr_row * "
				     "wr_sstride;\n"
				     "\t\tunsigned char *wr_to_pixels = wr_dst + (long)wr_row * "
				     "wr_dstride;\n"
				   : "\t{\n"
				     "\t\tunsigned char *wr_from_pixels = wr_src;\n"
				     "\t\tunsigned char *wr_to_pixels = wr_dst;\n");
	put_images(text, kernel, name);
	put_call(text, kernel, name);
	g_string_append(text, "\t}\n\treturn wr_code;\n}\n");
}

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525 + 1013904223;
	return *state >> 8;
}

static void put_elements(GString *text, const struct kernel_part *part)
{
	const char *fill = table_fill(part);
	int64_t i, n = table_length(part);
	uint32_t state = 1;

	if (is_list(fill)) {
		g_string_append(text, fill);
		return;
	}
	g_string_append(text, "{ ");
	for (i = 0; i < n && strcmp(fill, "0") != 0; i++) {
		int64_t value = strcmp(fill, "identity") == 0 ? i
				: strcmp(fill, "ramp") == 0   ? (n > 1 ? i * 255 / (n - 1) : 0)
							      : next_random(&state) & 255;

		if (is_float(part) && strcmp(fill, "identity") != 0)
			g_string_append_printf(text, "%d.0f / 255, ", (int)value);
		else
			g_string_append_printf(text, "%d, ", (int)value);
	}
	g_string_append(text, n && strcmp(fill, "0") != 0 ? "}" : "0 }");
}

static void put_tables(GString *text, const struct kernel *kernel, const char *name)
{
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);
		const char *type = element_of(part);
		long long n;

		if (!is_table(part))
			continue;
		n = (long long)table_length(part);
		assert(n > 0 && n <= TABLE_MAX); // table_obstacle()
		g_string_append_printf(text, "\n%s wr_table_%s_%d[%lld]", type, name,
				       part->position, n);
		g_string_append(text, " __attribute__((__aligned__(16))) = ");
		put_elements(text, part);
		g_string_append(text, ";\n");
		if (part->is_const)
			continue;
		g_string_append_printf(text, "static const %s wr_first_%s_%d[%lld] = ", type, name,
				       part->position, n);
		put_elements(text, part);
		g_string_append(text, ";\n");
	}
}

static void put_reset(GString *text, const struct kernel *kernel, const char *name)
{
	g_string_append_printf(text, "\nvoid wr_reset_%s(void)\n{\n", name);
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (!is_table(part) || part->is_const)
			continue;
		g_string_append_printf(text,
				       "\tfor (int wr_i = 0; wr_i < %lld; wr_i++)\n"
				       "\t\twr_table_%s_%d[wr_i] = wr_first_%s_%d[wr_i];\n",
				       (long long)table_length(part), name, part->position, name,
				       part->position);
	}
	g_string_append(text, "}\n");
}

// What the parameter's table is, its address or its size; 0 for none.
static void put_lookup(GString *text, const struct kernel *kernel, const char *name,
		       const char *result, const char *prefix)
{
	g_string_append_printf(text, "\n%s_%s(int wr_parameter)\n{\n\treturn ", result, name);
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = part_at(kernel, i);

		if (is_table(part))
			g_string_append_printf(text, "wr_parameter == %d ? %swr_table_%s_%d : ",
					       part->position, prefix, name, part->position);
	}
	g_string_append(text, "0;\n}\n");
}

char *driver_text(const char *source, struct kernel *const *kernels, guint count)
{
	GString *text;

	for (const char *p = source; *p; p++)
		if (*p == '"' || (unsigned char)*p < ' ')
			return NULL;
	text = g_string_new("");
	g_string_append_printf(text, "#include \"%s\"\n", source);
	for (guint i = 0; i < count; i++) {
		char *name = driver_name(kernels[i]);

		put_tables(text, kernels[i], name);
		put_reset(text, kernels[i], name);
		put_lookup(text, kernels[i], name, "void *wr_table", "(void *)");
		put_lookup(text, kernels[i], name, "int wr_table_size", "(int)sizeof ");
		put_entry(text, kernels[i], name);
		g_free(name);
	}
	return g_string_free(text, FALSE);
}
