#include "sandbox/random_hex.h"

#include <QRandomGenerator>

namespace remarketeer::sandbox {

QByteArray randomHex(int digits)
{
    QByteArray bytes(digits / 2, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toHex();
}

} // namespace remarketeer::sandbox
