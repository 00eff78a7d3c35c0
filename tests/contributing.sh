# CONTRIBUTING.md: the rule that it walks through is made, tested, proved and finds what it says;
# its table names folders that there are, and SECURITY.md files that there are.
# labels: quick
# once: of texts
. "$SOURCE/tests/_lib.sh"
cd "$scratch"
# block LANGUAGE: the first code block of that language.
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/d;p}" "$SOURCE/CONTRIBUTING.md"; }
cp -r "$SOURCE/rules" rules
export WASMREADY_DATA="$scratch"
run "$WASMREADY" rules new api/environment --rules rules
expect_code 0 "rules new: $(cat "$scratch/err")"
block console | grep -A3 'rules new' | tail -3 >"$scratch/wanted"
cmp -s "$scratch/out" "$scratch/wanted" && pass || fail "rules new prints otherwise: $(cat "$scratch/out")"
block sql >rules/api/environment.sql
block c >rules/api/environment.c
run "$WASMREADY" test --prove api/environment
expect_code 0 "the rule: $(cat "$scratch/out" "$scratch/err")"
expect "what the test prints" "$(cat "$scratch/out")" "$(block console | grep passed)"
mkdir app
printf '#include <stdlib.h>\nint main(void)\n{\n\treturn getenv("HOME") != NULL;\n}\n' >app/main.c
run "$WASMREADY" audit -q --fail-on hazard app
message=$(block console | sed -n 's/^loslib.c:[0-9:]* //p')
grep -qF "main.c:4:9: $message" "$scratch/out" && pass || fail "the finding: $(cat "$scratch/out")"
run "$WASMREADY" query "SELECT file, line, callee FROM call WHERE callee = 'getenv'" app
grep -q '^main.c *4 *getenv$' "$scratch/out" && pass || fail "the query: $(cat "$scratch/out")"
for name in $(sed -n '/^| folder/,/^$/s/^| \([^|]*\)|.*/\1/p' "$SOURCE/CONTRIBUTING.md" | grep -o '`[^`]*`' | tr -d '`'); do
	[ -e "$SOURCE/$name" ] || [ -e "$SOURCE/analyzer/$name" ] && pass || fail "CONTRIBUTING: no $name"
done
for name in $(grep -o '`analyzer/[^`]*`' "$SOURCE/SECURITY.md" | tr -d '`'); do
	[ -e "$SOURCE/$name" ] && pass || fail "SECURITY: no $name"
done
finish
