# room(NAME core PATH core USES other_room... LIBS PkgConfig::x...)
#
# One static library a room, from every .cpp in its folder; one test program a room, from every *_test.cpp in it.
# USES is the link graph and repeats the line of ARCHITECTURE.md, which tests/architecture holds to every #include.
function(room)
  cmake_parse_arguments(ROOM "" "NAME" "USES;LIBS;TEST_LIBS" ${ARGN})
  set(target geojeom_${ROOM_NAME})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_(test|fuzz|bench)\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  file(GLOB_RECURSE fuzzers CONFIGURE_DEPENDS *_fuzz.cpp)

  list(TRANSFORM ROOM_USES PREPEND geojeom_ OUTPUT_VARIABLE used_rooms)
  if(NOT sources)
    set(sources ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
  endif()
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${target} PUBLIC ${used_rooms} PkgConfig::fmt Threads::Threads PRIVATE ${ROOM_LIBS})
  if(GEOJEOM_FUZZ)
    fuzz_targets(SOURCES ${fuzzers} LIBS ${target} ${ROOM_LIBS})
  else()
    target_precompile_headers(${target} REUSE_FROM geojeom_pch)
    if(tests AND GEOJEOM_UNIT_TESTS)
      test_program(NAME ${ROOM_NAME}_test SOURCES ${tests} LIBS ${target} ${ROOM_LIBS} ${ROOM_TEST_LIBS})
    endif()
  endif()
endfunction()

# test_program(NAME x_test SOURCES files... LIBS targets... [LABELS slow] [TOGETHER])  GoogleTest program known to ctest,
# test by test, or as one where its tests share something costly.
function(test_program)
  cmake_parse_arguments(TEST "TOGETHER" "NAME" "SOURCES;LIBS;LABELS;DEFINITIONS" ${ARGN})
  add_executable(${TEST_NAME} ${TEST_SOURCES})
  target_compile_definitions(
    ${TEST_NAME} PRIVATE GEOJEOM_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ${TEST_DEFINITIONS})
  target_link_libraries(${TEST_NAME} PRIVATE ${TEST_LIBS} GTest::gtest GTest::gmock GTest::gtest_main)
  target_precompile_headers(${TEST_NAME} REUSE_FROM geojeom_pch)
  if(TEST_TOGETHER)
    add_test(NAME ${TEST_NAME} COMMAND ${TEST_NAME})
    return()
  endif()
  gtest_discover_tests(${TEST_NAME} PROPERTIES LABELS "${TEST_LABELS}" DISCOVERY_TIMEOUT 60)
endfunction()

# fuzz_targets(SOURCES x_fuzz.cpp... LIBS targets...)  One libFuzzer program a file, build/fuzz/x_fuzz; all of them are
# built by `cmake --preset fuzz && cmake --build build/fuzz`, which compiles only the rooms they link.
function(fuzz_targets)
  cmake_parse_arguments(FUZZ "" "" "SOURCES;LIBS" ${ARGN})
  foreach(source ${FUZZ_SOURCES})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE ${FUZZ_LIBS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
    add_dependencies(fuzzers ${name})
    # A short run in every ./test; by hand: build/fuzz/x_fuzz -max_total_time=600 CORPUS_FOLDER
    add_test(NAME ${name} COMMAND ${name} -max_total_time=4 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1)
  endforeach()
endfunction()

if(GEOJEOM_FUZZ)
  add_custom_target(fuzzers ALL)
endif()

# bench_programs()  One program for every *_bench.cpp in this folder; its line "// USES core store" names the rooms it
# links. Built by the target `benches`, never by default.
function(bench_programs)
  add_custom_target(benches)
  file(GLOB sources CONFIGURE_DEPENDS *_bench.cpp)
  foreach(source ${sources})
    get_filename_component(name ${source} NAME_WE)
    file(STRINGS ${source} uses REGEX "^// USES " LIMIT_COUNT 1)
    string(REGEX REPLACE "^// USES " "" uses "${uses}")
    separate_arguments(uses)
    list(TRANSFORM uses PREPEND geojeom_)
    add_executable(${name} EXCLUDE_FROM_ALL ${source})
    target_link_libraries(${name} PRIVATE ${uses})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    add_dependencies(benches ${name})
  endforeach()
endfunction()

find_package(GTest REQUIRED)
include(GoogleTest)
