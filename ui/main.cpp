#include "ui/composition/program.h"

int main(int argc, char **argv)
{
    return remarketeer::runProgram(argc, argv);
}
