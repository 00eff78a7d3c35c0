# #line directives: findings of a generated file name what one edits, as compilers do, where that is a file
# of the project; else the line that was read. verify understands both, and so do lint and what it judges anew.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
mkdir -p p/src p/gen
cat >p/src/words.y <<'C'
%{
#include <sys/socket.h>
%}
%%
start: { $$ = fork(); }
     | 'x' { $$ = SO_KEEPALIVE; }
%%
int tail(void) { return getuid(); }
C
cat >p/gen/words.c <<'C'
/* made by a generator */
static int table[3];
#include <sys/socket.h>
#include <unistd.h>
int words(int k)
{
	int yyval = 0;
	switch (k) {
	case 1:
#line 5 "../src/words.y"
		{ (yyval) = fork(); }
#line 13 "words.c"
		break;
	case 2:
#line 6 "../src/words.y"
		{ (yyval) = SO_KEEPALIVE; }
#line 18 "words.c"
		break;
#if 0
#line 99 "../src/words.y"
#endif
	}
	return table[yyval] + SO_REUSEADDR;
}
# 8 "../src/words.y"
int tail(void) { return getuid(); }
#line 300 "/nowhere/lost.y"
int lost(void)
{
	return fork() + SO_SNDBUF;
}
int main(void) { return words(1) + tail() + lost(); }
C
printf '[{"directory": "gen", "file": "words.c", "command": "cc -c words.c"}]' >p/compile_commands.json
run "$W" audit -q --fail-on never -t wasip1 p
expect_code 0 "an audit: $(cat err)"
places() { ask p/.wasmready/facts.db "SELECT file, line, name FROM finding WHERE target = 'wasip1' AND severity = 'blocker' ORDER BY file, line, col" p; }
all='gen/words.c,23,SO_REUSEADDR
gen/words.c,30,fork
gen/words.c,30,SO_SNDBUF
src/words.y,5,fork
src/words.y,6,SO_KEEPALIVE
src/words.y,8,getuid'
expect 'places' "$(places)" "$all"
expect 'with their text' "$(ask p/.wasmready/facts.db "SELECT source FROM finding WHERE target = 'wasip1' AND name = 'SO_KEEPALIVE'" p | tr -d '"')" "|'x'{\$\$=SO_KEEPALIVE;}"
expect 'in the verdict of the file' "$(ask p/.wasmready/facts.db "SELECT path, blocker FROM verdict WHERE target = 'wasip1' AND kind = 'file' ORDER BY 1" p)" 'gen/words.c,3
src/words.y,3'
expect 'and of the function, which is not ready in the other' "$(ask p/.wasmready/facts.db "SELECT path, verdict FROM verdict WHERE target = 'wasip1' AND function = 'tail'" p)" src/words.y,blocked
expect 'cause counts what it shows' "$(ask p/.wasmready/facts.db "SELECT files, lines FROM cause WHERE target = 'wasip1' AND kind = 'sockets'" p)" 2,3
run "$W" verify p
expect_code 0 "the compiler's words are understood: $(cat out)"
expect 'all of them' "$(awk '/^compile-error sites/ { print $3, $4 }' out)" '5 5'

# A change of the source, and one of what is made of it, move no place.
echo '/* more */' >>p/src/words.y
run "$W" audit -q --fail-on never -t wasip1 p
expect 'after a change of the source' "$(places)" "$all"
sed -i '$ s/$/ \/* more *\//' p/gen/words.c
run "$W" audit -q --fail-on never -t wasip1 p
expect 'after a change of the generated file' "$(places)" "$all"
sed -i 's/SO_REUSEADDR/0/' p/gen/words.c
run "$W" audit -q --fail-on never -t wasip1 p
expect 'and one finding less' "$(places)" "$(printf '%s\n' "$all" | sed 1d)"
# Lost, the source is named no more.
rm p/src/words.y
run "$W" audit -q --fail-on never -t wasip1 p
expect 'the lines that were read' "$(places | cut -d, -f1 | sort -u)" gen/words.c
finish
