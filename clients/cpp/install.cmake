# What `make install` puts where other projects find it: the component `client`.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/penstock)
foreach(name subscriber subscriber_core proto)
  set_target_properties(penstock_${name} PROPERTIES EXPORT_NAME ${name})
  install(TARGETS penstock_${name} EXPORT penstock COMPONENT client
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endforeach()
install(EXPORT penstock NAMESPACE penstock:: FILE penstock-targets.cmake COMPONENT client
  DESTINATION ${package_dir})

# The headers of this library, and those that the build made.
foreach(dir ${CMAKE_CURRENT_SOURCE_DIR}/include ${gen} ${PROJECT_BINARY_DIR}/proto/gen)
  install(DIRECTORY ${dir}/ COMPONENT client DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN *.h PATTERN *.inc)
endforeach()

set(here ${CMAKE_CURRENT_BINARY_DIR})
configure_package_config_file(packaging/penstock-config.cmake.in ${here}/penstock-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${here}/penstock-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${here}/penstock-config.cmake ${here}/penstock-config-version.cmake
  COMPONENT client DESTINATION ${package_dir})

# From lib/pkgconfig back to the prefix, so that the tree may be moved.
file(RELATIVE_PATH prefix_from_pkgconfig /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(packaging/penstock.pc.in ${here}/penstock.pc @ONLY)
install(FILES ${here}/penstock.pc COMPONENT client DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
