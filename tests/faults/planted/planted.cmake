# Bugs on purpose, in copies of the product's sources: what is linked first counts.

# penstock_planted_source(bug variable): sets `variable` to a source file with that
# bug, and `${variable}_of` to the file that it is a copy of.
function(penstock_planted_source bug variable)
  set(bugs ${PROJECT_SOURCE_DIR}/tests/faults/planted)
  include(${bugs}/${bug}.cmake)
  set(planted ${CMAKE_CURRENT_BINARY_DIR}/planted/${bug}.cc)
  add_custom_command(OUTPUT ${planted}
    COMMAND ${CMAKE_COMMAND} -DBUG=${bugs}/${bug}.cmake
      -DSOURCE_DIR=${PROJECT_SOURCE_DIR} -DOUTPUT=${planted}
      -P ${bugs}/plant.cmake
    DEPENDS ${bugs}/${bug}.cmake ${bugs}/plant.cmake ${PROJECT_SOURCE_DIR}/${source}
    VERBATIM)
  set(${variable} ${planted} PARENT_SCOPE)
  set(${variable}_of ${source} PARENT_SCOPE)
endfunction()

# penstock_planted_test(BUG bug SOURCES ... DEPS ... FILTER filter SEES regex)
# The tests that `filter` selects, run against the product with the bug: passes when their output
# matches `regex`, that is, when they saw what it does.
function(penstock_planted_test)
  cmake_parse_arguments(ARG "" "BUG;FILTER;SEES" "SOURCES;DEPS" ${ARGN})
  if(NOT PENSTOCK_BUILD_TESTS)
    return()
  endif()
  penstock_planted_source(${ARG_BUG} planted)
  set(name planted_${ARG_BUG})
  add_executable(${name} ${ARG_SOURCES} ${planted})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} GTest::gmock_main penstock_warnings)
  penstock_tsan_abseil(${name})
  add_test(NAME planted.${ARG_BUG} COMMAND ${name} --gtest_filter=${ARG_FILTER})
  set_tests_properties(planted.${ARG_BUG} PROPERTIES
    PASS_REGULAR_EXPRESSION "${ARG_SEES}" TIMEOUT 120)
endfunction()
