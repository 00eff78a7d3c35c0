# The manual pages are clean, and speak of every command and every option.
# labels: quick
# once: of texts
. "$SOURCE/tests/_lib.sh"
for page in wasmready.1 wasmready-rules.7; do
	# A page that is not installed yet is "not found"; all else counts.
	said=$(mandoc -Tlint "$SOURCE/man/$page" 2>/dev/null | grep -v 'referenced manual not found')
	expect "mandoc -Tlint $page" "$said" ""
done
mandoc -Tascii "$SOURCE/man/wasmready.1" | sed 's/.\x08//g' >"$scratch/page"
commands=$("$WASMREADY" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
[ "$(echo "$commands" | wc -l)" -ge 6 ] && pass || fail "too few commands: $commands"
for command in $commands; do
	grep -qw "$command" "$scratch/page" && pass || fail "the page does not tell of $command"
	run "$WASMREADY" "$command" --help
	expect_code 0 "$command --help"
	for option in $(grep -o '^ *-[a-z, ]*--[a-z-]*\|^ *--[a-z-]*' "$scratch/out" | grep -o -- '--[a-z-]*'); do
		[ "$option" = --help ] && continue
		grep -q -- "$option" "$scratch/page" && pass || fail "$command $option is not in the page"
	done
done
# Every variable that we look at is in the page and in --help.
"$WASMREADY" --help >"$scratch/help"
variables=$(grep -rhoE 'getenv\("[A-Z_]+"\)' "$SOURCE/analyzer" "$SOURCE/reports" | grep -oE '[A-Z_]{2,}' | sort -u)
[ "$(echo "$variables" | wc -l)" -ge 9 ] && pass || fail "too few variables: $variables"
for variable in $variables TMPDIR; do
	grep -qw "$variable" "$scratch/page" && pass || fail "the page does not tell of $variable"
	grep -qw "$variable" "$scratch/help" && pass || fail "--help does not tell of $variable"
done
finish
