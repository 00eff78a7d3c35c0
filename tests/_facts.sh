# Sourced by tests that compare what databases hold.

# facts DB FOLDER: all that the views say of the source, without times.
facts() {
	local view
	for view in include skipped function call reference asm intrinsic cast record field loop variable \
		string diagnostic finding parse; do
		"$WASMREADY" query --db "$1" --format csv "SELECT * FROM $view" "$2" |
			if [ $view = parse ]; then cut -d, -f2-6; else cat; fi
	done
}
