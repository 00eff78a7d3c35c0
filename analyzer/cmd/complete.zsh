#compdef wasmready
# Completions of wasmready for zsh, by 'wasmready completions zsh': the program is asked.
_wasmready() {
	local -a before lines
	before=("${(@Q)words[2,CURRENT-1]}")
	((CURRENT == 2)) && before=()
	lines=("${(@f)$(_call_program wasmready $words[1] complete ${(q)before} ${(q)${:-$PREFIX}} 2>/dev/null)}")
	[[ $PREFIX == --*=* ]] && compset -P 1 '*='
	case $lines[1] in
	:file) _files ;;
	:folder) _files -/ ;;
	:list)
		compset -P '*,'
		compadd -S '' -- "${(@)lines[2,-1]##*,}"
		;;
	*)
		lines=("${(@)lines[2,-1]//:/\\:}")
		lines=("${(@)lines/$'\t'/:}")
		_describe -t values value lines
		;;
	esac
}

if [[ $funcstack[1] == _wasmready ]]; then
	_wasmready "$@"
else
	compdef _wasmready wasmready
fi
