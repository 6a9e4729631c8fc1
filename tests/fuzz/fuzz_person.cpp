#include "normaliser_check.h"

using remarketeer::ExportAttribute;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return remarketeer::fuzz::checkNormaliser({ExportAttribute::FirstName, ExportAttribute::LastName,
                                               ExportAttribute::FirstNameInitial, ExportAttribute::Gender},
                                              data, size);
}
