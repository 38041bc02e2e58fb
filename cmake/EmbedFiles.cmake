# SPDX-License-Identifier: GPL-3.0-or-later
# sextant_embed(TARGET NAMESPACE BASE FILES...) compiles files into TARGET without Qt: each becomes
# findable by its path below BASE through sextant::base::embedded(NAMESPACE, path).
function(sextant_embed target group base)
  set(asm "    .section .rodata\n")
  set(decls "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS ARGN)
    set(path ${base}/${file})
    set(symbol "sextant_${group}_${index}")
    string(APPEND asm "    .global ${symbol}\n    .global ${symbol}_end\n    .balign 16\n"
                      "${symbol}:\n    .incbin \"${path}\"\n${symbol}_end:\n    .byte 0\n")
    string(APPEND decls "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND rows "    {\"${file}\", ${symbol}, ${symbol}_end},\n")
    list(APPEND paths ${path})
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND asm "    .section .note.GNU-stack,\"\",%progbits\n")
  set(asm_file ${CMAKE_CURRENT_BINARY_DIR}/embedded_${group}.S)
  set(cpp_file ${CMAKE_CURRENT_BINARY_DIR}/embedded_${group}.cpp)
  file(CONFIGURE OUTPUT ${asm_file} CONTENT "${asm}" @ONLY)
  file(CONFIGURE OUTPUT ${cpp_file} CONTENT
"#include \"base/embedded.h\"
${decls}
namespace sextant::embedded {
static const base::EmbeddedFile kFiles[] = {
${rows}};
base::EmbeddedFiles ${group}() { return kFiles; }
}  // namespace sextant::embedded
" @ONLY)
  set_source_files_properties(${asm_file} PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE ${asm_file} ${cpp_file})
endfunction()
