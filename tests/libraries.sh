# The HTML report's JavaScript libraries: where the build takes them from, and their licences.
# labels: quick
# once: of libraries
. "$SOURCE/tests/_lib.sh"

configure() { run cmake -S "$SOURCE" -B "$scratch/$1" -G Ninja -DWASMREADY_NODE_MODULES=/nowhere "${@:2}"; }

before=$(ls -A "$SOURCE")
configure fetched
expect_code 0 "configure without node_modules"
grep -q 'with npm' "$scratch/out" && pass || fail "npm was not asked"
for text in graph.lib.js highlight.lib.js LICENSES.third-party; do
	cmp -s "$scratch/fetched/libraries/$text" "$BUILD/libraries/$text" && pass || fail "$text differs when fetched"
done
expect "the source tree" "$(ls -A "$SOURCE")" "$before"
configure fetched
grep -q 'with npm' "$scratch/out" && fail "npm was asked twice" || pass

configure without -DNPM=
expect_code 1 "configure without npm"
grep -q 'npm not found' "$scratch/err" && pass || fail "the error does not name npm: $(cat "$scratch/err")"

# Each package that is in the texts has its licence before it and in the list.
packages=$(sed -n 's|^/\*! \([^ ]*\) [0-9.]*$|\1|p' "$BUILD"/libraries/*.lib.js | sort -u)
expect "packages" "$(grep -c . <<<"$packages")" 12
for package in $packages; do
	grep -Eq "^$package [0-9.]+$" "$BUILD/libraries/LICENSES.third-party" && pass || fail "no licence of $package"
done
expect "licences" "$(grep -c '^Permission to use\|^Permission is hereby\|^Redistribution and use' \
	"$BUILD/libraries/LICENSES.third-party")" 12
grep -q 'sourceMappingURL\|</script\|<!--' "$BUILD"/libraries/*.lib.js && fail "a text cannot stand in a page" || pass
finish
