# Completions of wasmready for bash, by 'wasmready completions bash': the program is asked.
_wasmready() {
	local cur=${COMP_WORDS[COMP_CWORD]} lines
	mapfile -t lines < <("${COMP_WORDS[0]}" complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
	# bash splits words at '=' too.
	[[ $cur == = ]] && cur=
	case ${lines[0]-} in
	:file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
	:folder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
	*)
		[[ ${lines[0]-} == :list ]] && compopt -o nospace
		COMPREPLY=("${lines[@]:1}")
		COMPREPLY=("${COMPREPLY[@]%%$'\t'*}")
		;;
	esac
}
complete -F _wasmready wasmready
