# Fingerprints and source lines outlive moved lines, new layout, renamed folders and other targets.
# labels: quick
. "$SOURCE/tests/_lib.sh"

p=$scratch/p
mkdir -p "$p/one"
cat >"$p/one/a.c" <<'C'
#include <unistd.h>
#include <stdio.h>
int helper(void)
{
	return (int)getpid();
}
int main(void)
{
	char big[20000];
	int a = (int)fork(), b = (int)fork();
	printf("%p %d %d\n", (void *)big, a, b);
	return helper() + (int)fork();
}
C

# prints DB: what recognises the findings of a project.
prints() {
	"$WASMREADY" audit -q --db "$1" "$p" >"$scratch/text" 2>&1
	ask "$1" "SELECT DISTINCT fingerprint FROM finding WHERE target = 'wasip1' AND state = 'live' ORDER BY 1" "$p"
}
first=$(prints "$scratch/1.db")
expect 'sites told apart' "$(ask "$scratch/1.db" "SELECT count(DISTINCT fingerprint) FROM finding WHERE target = 'wasip1' AND name = 'fork'" "$p")" 3
expect 'one site, one fingerprint' "$(ask "$scratch/1.db" "SELECT max(n) FROM (SELECT count(DISTINCT fingerprint) AS n FROM finding GROUP BY rule, line, col, message)" "$p")" 1
expect 'source' "$(ask "$scratch/1.db" "SELECT DISTINCT source FROM finding WHERE name = 'getpid'" "$p")" 'return(int)getpid();'

{ printf '// moved\n\n'; cat "$p/one/a.c"; } >"$p/one/b.c"
mv "$p/one/b.c" "$p/one/a.c"
expect 'moved lines' "$(prints "$scratch/1.db")" "$first"
mv "$p/one" "$p/two"
expect 'renamed folder' "$(prints "$scratch/1.db")" "$first"
sed -i 's/char big\[20000\]/char big[20001]/' "$p/two/a.c"
expect 'a number in a message' "$(prints "$scratch/1.db")" "$first"
clang-format -i --style='{BasedOnStyle: GNU, ColumnLimit: 30}' "$p/two/a.c"
expect 'new layout' "$(prints "$scratch/1.db")" "$first"
"$WASMREADY" audit -q --target all --db "$scratch/2.db" "$p" >"$scratch/text" 2>&1
expect 'other targets' "$(ask "$scratch/2.db" "SELECT DISTINCT fingerprint FROM finding WHERE target = 'wasip1' AND state = 'live' ORDER BY 1" "$p")" "$first"
sed -i 's/\<helper\>/other/' "$p/two/a.c"
if [ "$(prints "$scratch/1.db")" = "$first" ]; then fail 'another function'; else pass; fi

# Long lines are cut at a character; a file that changed since has no lines.
printf '#include <unistd.h>\nint main(void) { const char *s = "%s"; return s[0] + (int)fork(); }\n' \
	"$(printf 'é%.0s' {1..120})" >"$p/two/a.c"
prints "$scratch/1.db" >"$scratch/text"
expect 'long line' "$(ask "$scratch/1.db" "SELECT DISTINCT length(CAST(source AS BLOB)) <= 200 AND source NOT LIKE '%' || char(65533) || '%' FROM finding WHERE name = 'fork'" "$p")" 1
finish
