#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace remarketeer {

/// The names that the environment and the policy file may set, in one place.
namespace names {
inline constexpr char16_t home[] = u"REMARKETEER_HOME";
inline constexpr char16_t tikTokUrl[] = u"REMARKETEER_TIKTOK_URL";
inline constexpr char16_t appId[] = u"REMARKETEER_APP_ID";
inline constexpr char16_t appSecret[] = u"REMARKETEER_APP_SECRET";
inline constexpr char16_t redirectUri[] = u"REMARKETEER_REDIRECT_URI";
} // namespace names

/// Reads an administrator's policy file: UTF-8 lines NAME=VALUE with the names above; lines that begin with # or ; and
/// [sections] mean nothing. A value is taken literally, without its surrounding blanks or double quotes, so that
/// Windows paths and secrets need no escaping (QSettings would want that). A missing file is an empty policy.
/// Misconfigured names the line that cannot be understood, and never shows a value.
Result<QHash<QString, QString>> readPolicyFile(const QString &file);

} // namespace remarketeer
