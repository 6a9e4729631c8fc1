#pragma once

#include <QString>

namespace remarketeer {

/// Takes secrets and personal data out of a text that is about to be logged or shown: access tokens (40 hex), hashes
/// (64 hex), e-mail addresses, phone numbers, and the values of auth_code, code, secret, app secret, access_token,
/// state in URLs and JSON. Any thread.
QString redacted(const QString &text);

/// Sends qDebug/qInfo/qWarning/qCritical through redacted() to stderr and, when folder is not empty, to
/// folder/remarketeer.log (rotated at 5 MB, three kept). Call once in main. Any thread may log afterwards.
void installLogging(const QString &folder);

} // namespace remarketeer
