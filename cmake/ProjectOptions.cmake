# SPDX-License-Identifier: GPL-3.0-or-later
# One place for the language standard, warnings and sanitizers. Every target of ours links
# `project_options`; packaged libraries come in as SYSTEM and are not warned about.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
include(GNUInstallDirs)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "As it ships" FORCE)
endif()

# The sloppiness is what lets ccache cache files that use a precompiled header; it hashes what went
# into the header (-fpch-preprocess below).
find_program(SEXTANT_CCACHE ccache)
if(SEXTANT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    ${SEXTANT_CCACHE})
endif()

add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wcast-align -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wdouble-promotion
  -Wimplicit-fallthrough -Wextra-semi -Wundef -Wsuggest-override
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
  $<$<BOOL:${SEXTANT_WERROR}>:-Werror>
  $<$<BOOL:${SEXTANT_CCACHE}>:-fpch-preprocess>
  # What ships is hardened and says nothing of the machine it was built on.
  $<$<CONFIG:RelWithDebInfo,Release>:-fstack-protector-strong -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
target_compile_definitions(project_options INTERFACE
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
  $<$<CONFIG:RelWithDebInfo,Release>:_FORTIFY_SOURCE=2>
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_EXPLICIT_QFILE_CONSTRUCTION_FROM_PATH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SEXTANT_SANITIZE)
  add_compile_options(-fsanitize=${SEXTANT_SANITIZE} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SEXTANT_SANITIZE})
endif()

# A room of the core: one static library, headers found as "room/header.h".
function(sextant_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(sextant_${name} STATIC ${ARG_SOURCES})
  target_include_directories(sextant_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  target_link_libraries(sextant_${name}
    PUBLIC ${ARG_LINKS} PRIVATE project_options ${ARG_PRIVATE_LINKS})
endfunction()
