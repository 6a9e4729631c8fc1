# Runs at install time on Windows and macOS: puts the Qt libraries, plugins and WebEngine's process beside the program.
if(WIN32)
  find_program(DEPLOY windeployqt REQUIRED)
  set(program "${CMAKE_INSTALL_PREFIX}/bin/remarketeer.exe")
  execute_process(COMMAND "${DEPLOY}" --release --no-compiler-runtime "${program}"
                          "${CMAKE_INSTALL_PREFIX}/bin/remarketeer_web_sign_in.dll" COMMAND_ERROR_IS_FATAL ANY)
else()
  find_program(DEPLOY macdeployqt REQUIRED)
  set(bundle "${CMAKE_INSTALL_PREFIX}/remarketeer.app")
  execute_process(COMMAND "${DEPLOY}" "${bundle}" "-executable=${bundle}/Contents/PlugIns/remarketeer_web_sign_in.so"
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
