# What other tools take from us: the CMake module, which find_package(wasmready) finds, and the
# files to copy into a project or an editor's folder.
include(CMakePackageConfigHelpers)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/wasmreadyConfigVersion.cmake
	COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES cmake/wasmreadyConfig.cmake ${CMAKE_BINARY_DIR}/wasmreadyConfigVersion.cmake
	DESTINATION ${CMAKE_INSTALL_DATADIR}/wasmready/cmake)
install(DIRECTORY integrations/ DESTINATION ${CMAKE_INSTALL_DATADIR}/wasmready/integrations
	USE_SOURCE_PERMISSIONS)
