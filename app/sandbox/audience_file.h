#pragma once

#include "sandbox/identifier_lines.h"

#include <QByteArray>
#include <QString>

namespace remarketeer::sandbox {

/// An uploaded customer file after its check. tiktok-api.md B.2, D.1, D.2.
struct AudienceFile {
    int code = 0;         ///< 0, or 40915
    QString message;      ///< names the line, never a value
    bool rawData = false; ///< something that looks like a plain e-mail address or phone number was in it
    IdentifierLines lines;
};

bool isCalculateType(const QString &type);

/// Reads a file of a type that isCalculateType() knows. Strict where the contract is: the header of MULTIPLE_TYPES, the
/// number of fields, hashes of 64 (MD5: 32) hex digits, no empty lines but at the end.
AudienceFile readAudienceFile(QByteArrayView content, const QString &calculateType);

} // namespace remarketeer::sandbox
