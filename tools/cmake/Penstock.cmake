# Functions shared by every CMakeLists.txt of the project.

# penstock_library(NAME name SOURCES ... [DEPS ...])
# A static library `penstock_<name>` with the alias `penstock::<name>`, whose
# headers are included by their path from the top of the repository.
function(penstock_library)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;DEPS" ${ARGN})
  add_library(penstock_${ARG_NAME} STATIC ${ARG_SOURCES})
  add_library(penstock::${ARG_NAME} ALIAS penstock_${ARG_NAME})
  # Neither is for projects that use an installed library.
  target_include_directories(penstock_${ARG_NAME} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>)
  target_link_libraries(penstock_${ARG_NAME} PUBLIC ${ARG_DEPS}
    PRIVATE $<BUILD_INTERFACE:penstock_warnings>)
endfunction()

# Under the thread sanitizer, a program brings its own view of absl::Mutex.
function(penstock_tsan_abseil target)
  if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=thread")
    target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tools/cmake/tsan_abseil.cc)
    target_link_libraries(${target} PRIVATE absl::synchronization ${CMAKE_DL_LIBS})
  endif()
endfunction()

# penstock_binary(NAME name SOURCES ... [DEPS ...])
# A program in <build>/bin.
function(penstock_binary)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;DEPS" ${ARGN})
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_include_directories(${ARG_NAME} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_DEPS} penstock_warnings)
  penstock_tsan_abseil(${ARG_NAME})
  set_target_properties(${ARG_NAME} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
endfunction()

# penstock_test(NAME name SOURCES ... [DEPS ...] [TIMEOUT seconds] [LABELS ...])
# A GoogleTest program; ctest lists each of its tests as `<name>.<Suite>.<Test>`.
function(penstock_test)
  cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;DEPS;LABELS" ${ARGN})
  if(NOT PENSTOCK_BUILD_TESTS)
    return()
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_include_directories(${ARG_NAME} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_DEPS} GTest::gmock_main penstock_warnings)
  penstock_tsan_abseil(${ARG_NAME})
  gtest_discover_tests(${ARG_NAME}
    TEST_PREFIX "${ARG_NAME}."
    DISCOVERY_TIMEOUT 60
    PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()
