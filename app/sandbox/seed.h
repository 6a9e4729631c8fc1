#pragma once

#include <QList>
#include <QString>

namespace remarketeer::sandbox {

/// An ad account of one of the sandbox's users.
struct SeededAdvertiser {
    QString id, name, currency, country;
    QString timeZone;      ///< display_timezone: an IANA name
    QString posixTimeZone; ///< timezone: Etc/GMT with POSIX's sign, so Berlin is Etc/GMT-1
    QString status;        ///< STATUS_ENABLE …
    qint64 createTime = 0; ///< seconds since 1970
};

struct SandboxUser {
    QString id, name;
    QList<SeededAdvertiser> advertisers;
};

/// The two people who can sign in: one with `accounts` ad accounts, and one with two others of their own.
QList<SandboxUser> seededUsers(int accounts);

} // namespace remarketeer::sandbox
