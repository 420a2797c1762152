# cmake -DBUG=file -DSOURCE_DIR=dir -DOUTPUT=file -P plant.cmake
#
# Copies a source file of the product with a bug planted in it, so that the
# product itself holds no bug and no switch for one. BUG sets `source`, `from`,
# which must be in it exactly once, and `to`.
cmake_minimum_required(VERSION 3.25)
include(${BUG})
file(READ ${SOURCE_DIR}/${source} content)
string(REPLACE "${from}" "" without "${content}")
string(LENGTH "${content}" length)
string(LENGTH "${without}" length_without)
string(LENGTH "${from}" length_from)
math(EXPR removed "${length} - ${length_without}")
if(NOT removed EQUAL length_from)
  message(FATAL_ERROR "${source} has changed and the planted bug in ${BUG} no longer fits: its "
    "`from` must be in the file exactly once. Plant the same bug in the new code.")
endif()
string(REPLACE "${from}" "${to}" planted "${content}")
file(WRITE ${OUTPUT} "${planted}")
