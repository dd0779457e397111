# Compiler, linker and cache settings shared by every target.

# ccache with precompiled headers needs -fpch-preprocess and the sloppiness below; a base directory and no
# hashed working directory let a fresh clone in another folder hit the same cache.
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                  CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1 -Wno-array-bounds")  # g++ 12 raises false alarms on std::string at -O2
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_SANITIZE "-O1 -g1 -fno-omit-frame-pointer")

if(GEOJEOM_SANITIZE STREQUAL "address")
  # The four checks left out quadruple compile time on every fmt template (measured) and find little.
  set(sanitize -fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr
               -fno-sanitize-recover=undefined)
elseif(GEOJEOM_SANITIZE STREQUAL "thread")
  set(sanitize -fsanitize=thread)
endif()
if(GEOJEOM_FUZZ)
  list(APPEND sanitize -fsanitize=fuzzer-no-link)  # every room reports its branches to the fuzzer
endif()
add_compile_options(${sanitize})
add_link_options(${sanitize})

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-fpch-preprocess)
endif()

# Warnings are errors for our code. The three left out are false alarms of g++ 12 on std::string and
# std::variant at -O2 (GCC bugs 105329, 105562).
set(GEOJEOM_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  list(APPEND GEOJEOM_WARNINGS -Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow)
endif()
# Designated initialisers leave out what has a default.
list(APPEND GEOJEOM_WARNINGS -Wno-missing-field-initializers)
add_compile_options(${GEOJEOM_WARNINGS})  # one set for all: a precompiled header is only used under its own flags

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
foreach(library fmt eigen3 sqlite3 libzip expat xlsxwriter icu-uc icu-i18n libcrypto libsodium)
  pkg_check_modules(${library} REQUIRED IMPORTED_TARGET ${library})
endforeach()

# One precompiled header for all rooms: the standard headers that nearly every file includes, and fmt.
add_library(geojeom_pch STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(geojeom_pch PUBLIC PkgConfig::fmt)
set(GEOJEOM_COMMON_HEADERS algorithm array charconv chrono cstdint functional map memory optional span string string_view utility
    variant vector fmt/format.h)
if(GEOJEOM_FUZZ)
  foreach(header ${GEOJEOM_COMMON_HEADERS})  # few files: read anew instead of precompiled
    add_compile_options("SHELL:-include ${header}")
  endforeach()
else()
  list(TRANSFORM GEOJEOM_COMMON_HEADERS REPLACE "(.+)" "<\\1>" OUTPUT_VARIABLE headers)
  target_precompile_headers(geojeom_pch PUBLIC ${headers})
endif()
