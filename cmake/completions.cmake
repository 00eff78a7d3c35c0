# The completions of shells, installed where each shell looks. Debian's zsh looks below /usr in a
# folder of its own for what packages bring.
install(FILES analyzer/cmd/complete.bash RENAME wasmready
	DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES analyzer/cmd/complete.fish RENAME wasmready.fish
	DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(CODE "set(zsh_folder site-functions)
	if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\" AND EXISTS /etc/debian_version)
		set(zsh_folder vendor-completions)
	endif()
	file(INSTALL \"${CMAKE_SOURCE_DIR}/analyzer/cmd/complete.zsh\" RENAME _wasmready TYPE FILE
		DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${zsh_folder}\")")
