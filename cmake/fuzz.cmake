# The fuzz targets, tests/fuzz/fuzz_NAME.c each: libFuzzer under ASan and UBSan, so clang is needed.
# All of the code but main() is a library that they link; the programs are built beside, as
# the target of planted databases begins with what a true audit wrote.
if(NOT CMAKE_C_COMPILER_ID STREQUAL "Clang")
	message(FATAL_ERROR "WASMREADY_FUZZ needs clang: cmake --preset fuzz")
endif()

# main.c has the table of commands too, which the option file is held against.
add_library(fuzz_main OBJECT analyzer/main.c)
target_link_libraries(fuzz_main PRIVATE base)
target_compile_definitions(fuzz_main PRIVATE main=wasmready_main ${cli_definitions})
target_compile_options(fuzz_main PRIVATE -Wno-missing-prototypes)

set(fuzz_cli_sources ${cli_sources})
list(FILTER fuzz_cli_sources EXCLUDE REGEX "/analyzer/main\\.c$")
set(fuzz_extract_sources ${extract_sources})
list(FILTER fuzz_extract_sources EXCLUDE REGEX "/extract/worker\\.c$")
add_library(fuzz_base STATIC tests/fuzz/_fuzz.c)
target_link_libraries(fuzz_base PUBLIC base)
add_library(fuzz_cli STATIC ${fuzz_cli_sources} $<TARGET_OBJECTS:fuzz_main> tests/fuzz/_findings.c)
target_link_libraries(fuzz_cli PUBLIC fuzz_base PkgConfig::GVC)
add_library(fuzz_extract STATIC ${fuzz_extract_sources})
target_link_libraries(fuzz_extract PUBLIC fuzz_base LibClang)
foreach(library fuzz_base fuzz_cli fuzz_extract)
	target_compile_definitions(${library} PRIVATE ${cli_definitions})
endforeach()
# Targets of the worker's code; the others are of the program's.
set(fuzz_of_extract comment)

file(GLOB fuzz_files CONFIGURE_DEPENDS tests/fuzz/*.c)
foreach(file IN LISTS fuzz_files)
	get_filename_component(name ${file} NAME_WE)
	string(REGEX REPLACE "^fuzz_" "" name ${name})
	if(name MATCHES "^_")
		continue()
	endif()
	add_executable(fuzz_${name} ${file})
	if(name IN_LIST fuzz_of_extract)
		target_link_libraries(fuzz_${name} PRIVATE fuzz_extract)
	else()
		target_link_libraries(fuzz_${name} PRIVATE fuzz_cli)
	endif()
	target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
	list(APPEND fuzz_targets fuzz_${name})
	add_test(NAME fuzz/${name} COMMAND bash ${CMAKE_SOURCE_DIR}/tests/fuzz/run.sh ${name}
		WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
	# No time limit of its own: the preset's is the default, and an hour is asked for too.
	set_tests_properties(fuzz/${name} PROPERTIES LABELS fuzz COST 100 ENVIRONMENT
		"WASMREADY=$<TARGET_FILE:wasmready>;SOURCE=${CMAKE_SOURCE_DIR};BUILD=${CMAKE_BINARY_DIR}")
endforeach()
add_custom_target(fuzz DEPENDS ${fuzz_targets} wasmready wasmready-extract)
