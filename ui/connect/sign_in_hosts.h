#pragma once

#include <QUrl>

namespace remarketeer {

/// Whether a page at `url` may be shown during a sign-in that starts at `page`: over https from tiktok.com, its
/// subdomains and the host of `page`; over http only from the very server of `page`, on this computer.
bool belongsToSignIn(const QUrl &url, const QUrl &page);

/// 127.0.0.0/8, ::1 and localhost.
bool isThisComputer(const QUrl &url);

} // namespace remarketeer
