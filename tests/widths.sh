# What a header that was made for the host says of a word's width brings notes, as that header is
# the place to act; the project's own word brings hazards.
# labels: quick
. "$SOURCE/tests/_lib.sh"

mkdir "$scratch/p" && cd "$scratch/p" || exit 1
cat >config.h <<'C'
/* config.h.  Generated from config.h.in by configure.  */
#define SIZEOF_SIZE_T 8
C
cat >a.c <<'C'
#include "config.h"
#include <stddef.h>
#if SIZEOF_SIZE_T == 8
#define BITS 64
#else
#define BITS 32
#endif
int main(int argc, char **argv)
{
	size_t word = (size_t)argc;

	return argv[0][0] + (int)(word >> (BITS - 8));
}
C
printf '[{"directory":"%s","file":"a.c","command":"cc -O2 -c a.c"}]' "$PWD" >compile_commands.json
severity() { run "$WASMREADY" audit --db "$scratch/db" -t "$1" .; ask "$scratch/db" "SELECT DISTINCT severity FROM finding
	WHERE rule = 'abi/shift' AND state = 'live'"; }
expect 'made for the host' "$(severity wasip1)" note
expect 'where to act' "$(ask "$scratch/db" "SELECT DISTINCT file FROM finding WHERE rule = 'build/configured-for-host'")" config.h
sed -i '1d' config.h
expect 'written by hand' "$(severity wasip1)" hazard
finish
