# Completions, asked for in the shells themselves: bash, zsh and fish say the same, and what
# they offer is what the program takes.
# labels: slow
. "$SOURCE/tests/_lib.sh"
mkdir -p "$scratch/bin" "$scratch/home" "$scratch/project/src" "$scratch/project/with blank"
ln -s "$WASMREADY" "$scratch/bin/wasmready"
export PATH="$scratch/bin:$PATH" HOME="$scratch/home" TERM=dumb
touch "$scratch/project/old.db" "$scratch/project/a b.txt"
wasmready completions bash >"$scratch/bash" || fail "no completions for bash"
wasmready completions zsh >"$scratch/_wasmready" || fail "no completions for zsh"
wasmready completions fish >"$scratch/fish" || fail "no completions for fish"
run wasmready completions tcsh
expect_code 2 "a shell that is not known"
expect_error "bash, zsh or fish" "a shell that is not known"
# What each shell offers at the end of a line; one a line, sorted, values alone.
in_bash() {
	bash --norc -c '
		source "$1"
		complete -p wasmready >/dev/null || exit 1
		compopt() { :; } # it wants a real TAB; the interactive test below has one
		COMP_LINE=$2 COMP_POINT=${#2}
		read -ra COMP_WORDS <<<"${2//=/ = }"
		[[ $2 == *[\ =] && $2 != *= ]] && COMP_WORDS+=("")
		COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
		_wasmready
		printf "%s\n" "${COMPREPLY[@]}"' - "$scratch/bash" "$1" | sed 's/^.*,//' | sort -u
}
in_zsh() { zsh -f "$SOURCE/tests/_zsh-complete.zsh" "$scratch" "$1" | sed "s/\\\\ / /g" | sort -u; }
in_fish() {
	fish -N -c 'source $argv[1]; complete -C $argv[2]' "$scratch/fish" "$1" |
		cut -f1 | sed 's/^--[a-z-]*=//; s/^.*,//; s,/$,,; s/\\ / /g' | sort -u
}
complete() {
	local line=$1 wanted got shell
	shift
	wanted=$(printf '%s\n' "$@" | sort)
	for shell in bash zsh fish; do
		got=$(cd "$scratch/project" && in_$shell "$line" 2>"$scratch/err")
		expect "$shell: '$line'" "$got" "$wanted"
		expect "$shell: '$line': stderr" "$(cat "$scratch/err")" ""
	done
}
complete 'wasmready aud' audit
complete 'wasmready --v' --version
complete 'wasmready audit --fai' --fail-on
complete 'wasmready audit --fail-on ' blocker flag hazard never perf
complete 'wasmready audit -q --color=a' always auto
complete 'wasmready audit --target wasip1,ems' emscripten emscripten-pthread
complete 'wasmready graph -t wasip1-' wasip1-threads
complete 'wasmready graph ' call include
complete 'wasmready graph --limit 3 call s' src
complete 'wasmready graph --collapse ' file folder scc
complete 'wasmready audit --db o' old.db
complete 'wasmready audit --sysroot ' src 'with blank'
complete 'wasmready audit ' src 'with blank'
complete 'wasmready explain api/terminal api/proc' api/process
complete 'wasmready query SELECT s' src
complete 'wasmready rules ' new

# A real TAB in an interactive bash: the line that it completes runs.
cat >"$scratch/tab.zsh" <<'END'
zmodload zsh/zpty
zpty b "TERM=dumb exec bash --norc -i"
zpty -w b "source $1; PS1=; cd $2; echo rea''dy"
zpty -r -m b line '*ready*' || exit 1
zpty -w b "wasmready explain api/sysv-i"$'\t'"; echo e''nd"
while zpty -r b line; do print -rn -- $line; [[ $line == *$'\n'end* || $line == end* ]] && break; done
zpty -d b
END
timeout 20 zsh -f "$scratch/tab.zsh" "$scratch/bash" "$scratch/project" >"$scratch/tab"
grep -q '^api/sysv-ipc' "$scratch/tab" && pass || fail "TAB in bash: $(cat "$scratch/tab")"

# Every command and every option of --help is offered; what is offered is taken, and of what
# is refused the program names no other.
commands=$(wasmready --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
for command in $commands; do
	in_bash "wasmready $command" | grep -qx "$command" && pass || fail "$command is not offered"
	offered=" $(in_bash "wasmready $command -" | tr '\n' ' ')"
	for option in $(wasmready "$command" --help | grep -oE '^ +(-[a-z], )?--[a-z-]+' | grep -oE -- '-[-a-z]+'); do
		[[ $offered == *" $option "* ]] && pass || fail "$command $option is not offered"
	done
done
value() { # COMMAND OPTION VALUE: runs it, on nothing
	local operands=(/nonexistent)
	case $1 in
	graph) operands=(call /nonexistent) ;;
	query) operands=('SELECT 1' /nonexistent) ;;
	rules | targets | test) operands=() ;;
	esac
	run wasmready "$1" "$2=$3" "${operands[@]}"
}
for command in $commands; do
	for option in $(wasmready "$command" --help | grep -oE -- '--[a-z-]+=' | tr -d =); do
		wasmready complete "$command" "$option" '' >"$scratch/values"
		grep -qE '^:(words|list)$' "$scratch/values" || continue
		words=$(tail -n +2 "$scratch/values" | grep -v "	" | tr '\n' ' ')
		[ -z "$words" ] || echo "$command $option $words"
	done
done >"$scratch/choices"
[ "$(wc -l <"$scratch/choices")" -gt 20 ] && pass || fail "too few options with choices"
while read -r command option words; do
	[ "$(wc -w <<<"$words")" -ge 2 ] && pass || fail "$command $option: only '$words'"
	value "$command" "$option" ''
	[ "$code" -eq 2 ] && pass || fail "$command $option= is taken"
	value "$command" "$option" bogus
	expect_code 2 "$command $option=bogus"
	named=$(sed -n 's/.*\(takes one of\) //; s/, not .*//; p' "$scratch/err")
	[ "$(wc -w <<<"$named")" -ge 2 ] && pass || fail "$command $option=bogus names no choices: $named"
	for word in ${named//,/ }; do
		[[ " $words " == *" $word "* ]] && pass || fail "$command $option: '$word' is not offered"
	done
	for word in $words; do
		value "$command" "$option" "$word"
		[ "$code" -ne 2 ] && pass || fail "$command $option=$word is refused: $(cat "$scratch/err")"
	done
done <"$scratch/choices"
finish
