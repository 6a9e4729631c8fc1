#pragma once

namespace remarketeer {

/// The whole of main(): reads the command line, makes the Application, runs the event loop. Gives the exit code: 0, or
/// 1 when the program could not start.
int runProgram(int argc, char **argv);

} // namespace remarketeer
