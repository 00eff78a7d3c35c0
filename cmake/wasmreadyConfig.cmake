# find_package(wasmready): the program, and audits as targets of a build.
#
#	find_package(wasmready REQUIRED)
#	wasmready_audit(hello TARGETS wasip1 emscripten FAIL_ON hazard)
#
# gives a target wasmready-hello, which audits the sources of hello by its own compile
# commands, and wasmready, which does all there are: cmake --build build --target wasmready.
#
# WASMREADY_PROGRAM is the program; WASMREADY_DATABASE_DIR the folder of the databases.
get_filename_component(wasmready_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
find_program(WASMREADY_PROGRAM wasmready HINTS "${wasmready_prefix}/bin"
	DOC "The program that wasmready_audit() runs")
unset(wasmready_prefix)
if(NOT WASMREADY_PROGRAM)
	set(wasmready_FOUND FALSE)
	set(wasmready_NOT_FOUND_MESSAGE "the program 'wasmready' is not there")
	return()
endif()
set(WASMREADY_DATABASE_DIR "${CMAKE_BINARY_DIR}/wasmready" CACHE PATH
	"Where wasmready_audit() keeps what it knows")

# wasmready_audit(TARGET [TARGETS NAME...] [FAIL_ON SEVERITY] [RULES FOLDER...]
#	[FORMAT FORMAT] [OUTPUT FILE] [OPTIONS OPTION...])
#
# TARGETS: what to parse for, wasip1 when not given; FAIL_ON, RULES, FORMAT, OUTPUT: the options
# of 'wasmready audit' of these names; OPTIONS: any others. The target is built first, so that
# headers which the build makes are there.
function(wasmready_audit target)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "FAIL_ON;FORMAT;OUTPUT" "TARGETS;RULES;OPTIONS")
	if(NOT TARGET ${target})
		message(FATAL_ERROR "wasmready_audit: '${target}' is not a target")
	endif()
	if(DEFINED arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "wasmready_audit(${target}): what is '${arg_UNPARSED_ARGUMENTS}'?")
	endif()
	if(NOT CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
		message(FATAL_ERROR "wasmready_audit: ${CMAKE_GENERATOR} writes no compile_commands.json")
	endif()
	set_target_properties(${target} PROPERTIES EXPORT_COMPILE_COMMANDS ON)
	get_target_property(folder ${target} BINARY_DIR)
	# What a glob would take for more than itself.
	string(REGEX REPLACE "([][*?\\\\])" "\\\\\\1" objects "${folder}/CMakeFiles/${target}.dir")
	set(options --build-dir "${CMAKE_BINARY_DIR}" --object "${objects}/**"
		--db "${WASMREADY_DATABASE_DIR}/${target}.db")
	if(arg_TARGETS)
		list(JOIN arg_TARGETS "," targets)
		list(APPEND options --target "${targets}")
	endif()
	foreach(name FAIL_ON FORMAT OUTPUT)
		if(DEFINED arg_${name})
			string(TOLOWER "--${name}" option)
			string(REPLACE "_" "-" option "${option}")
			list(APPEND options ${option} "${arg_${name}}")
		endif()
	endforeach()
	foreach(rules IN LISTS arg_RULES)
		get_filename_component(rules "${rules}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
		list(APPEND options --rules "${rules}")
	endforeach()
	file(MAKE_DIRECTORY "${WASMREADY_DATABASE_DIR}")
	add_custom_target(wasmready-${target}
		COMMAND "${WASMREADY_PROGRAM}" audit ${options} ${arg_OPTIONS} "${CMAKE_SOURCE_DIR}"
		COMMENT "Auditing ${target} for wasm" USES_TERMINAL VERBATIM)
	add_dependencies(wasmready-${target} ${target})
	if(NOT TARGET wasmready)
		add_custom_target(wasmready)
	endif()
	add_dependencies(wasmready wasmready-${target})
endfunction()
