#pragma once

#include <QByteArray>

namespace remarketeer::sandbox {

/// That many random hex digits in lower case, from the system's generator. An even number.
QByteArray randomHex(int digits);

} // namespace remarketeer::sandbox
