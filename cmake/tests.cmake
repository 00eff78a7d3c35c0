# A test is a file in tests/: NAME.sh runs under bash, NAME.mjs under node, each with the path of the
# built program in $WASMREADY. Exit 0 passes. Lines of its head say the rest:
#   labels: LABEL      for 'ctest -L', exactly one
#   timeout: SECONDS   five times what it takes on two idle cores, where that is above 60
#   once: WHY          what it shows is no memory of ours: it runs in the plain build alone
# Under sanitizers a test is called asan/NAME and has four times as long.
enable_testing()
set(test_labels quick slow tools browser package kernel)
set(WASMREADY_PATIENCE 1 CACHE STRING "How many times longer tests may take, where the machine has other work")
set(test_environment "WASMREADY=$<TARGET_FILE:wasmready>;SOURCE=${CMAKE_SOURCE_DIR};BUILD=${CMAKE_BINARY_DIR};XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state;WASMREADY_WASI_SYSROOT=/usr")
set(test_prefix "")
set(test_times ${WASMREADY_PATIENCE})
if(WASMREADY_SANITIZE)
	set(test_prefix asan/)
	math(EXPR test_times "4 * ${WASMREADY_PATIENCE}")
	# libclang's threads have a signal stack of LLVM's, which the sanitizer would unmap as its own.
	list(APPEND test_environment "ASAN_OPTIONS=use_sigaltstack=0")
endif()

function(add_file_test file)
	get_filename_component(name ${file} NAME)
	file(STRINGS ${file} head LIMIT_INPUT 4000 REGEX "^(#|//) (labels|timeout|once): ")
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
	set(label "")
	set(timeout 60)
	foreach(line IN LISTS head)
		if(line MATCHES "labels: (.+)")
			set(label "${CMAKE_MATCH_1}")
		elseif(line MATCHES "timeout: ([0-9]+)$")
			set(timeout ${CMAKE_MATCH_1})
		elseif(line MATCHES "once: " AND WASMREADY_SANITIZE)
			set(skipped 1)
		endif()
	endforeach()
	if(NOT label IN_LIST test_labels)
		message(FATAL_ERROR "${file}: its head wants a line 'labels: ' with one of ${test_labels}, not '${label}'")
	endif()
	if(skipped)
		return()
	endif()
	set(runner bash)
	if(name MATCHES "\\.mjs$")
		set(runner node)
	endif()
	math(EXPR timeout "${timeout} * ${test_times}")
	add_test(NAME ${test_prefix}${name} COMMAND ${runner} ${file} WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
	# The dearest begin first, so that none is left alone at the end.
	set_tests_properties(${test_prefix}${name} PROPERTIES TIMEOUT ${timeout} COST ${timeout} LABELS "${label}"
		ENVIRONMENT "${test_environment}")
endfunction()

if(WASMREADY_FUZZ)
	include(cmake/fuzz.cmake)
else()
	file(GLOB test_files CONFIGURE_DEPENDS tests/*.sh tests/*.mjs)
	list(FILTER test_files EXCLUDE REGEX "/_[^/]*$")
	foreach(file IN LISTS test_files)
		add_file_test(${file})
	endforeach()
endif()

# Programs that nobody wrote through whole audits.
if(WASMREADY_SANITIZE AND NOT WASMREADY_FUZZ)
	add_test(NAME fuzz/audits COMMAND node ${CMAKE_SOURCE_DIR}/tests/fuzz/audits.mjs)
	set_tests_properties(fuzz/audits PROPERTIES LABELS fuzz COST 400 ENVIRONMENT "${test_environment}")
endif()
