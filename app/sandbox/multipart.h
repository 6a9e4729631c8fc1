#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace remarketeer::sandbox {

/// A part of a multipart/form-data body. `content` points into the body, which must live longer.
struct Part {
    QString name;
    QString fileName; ///< null when the part is not a file
    QByteArrayView content;
};

/// The parts of `body`, or nothing when the content type or the body is not well-formed multipart/form-data (RFC 7578).
std::optional<QList<Part>> parseMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace remarketeer::sandbox
