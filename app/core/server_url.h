#pragma once

#include <QUrl>

namespace remarketeer {

/// The one rule for servers we talk to or are redirected to: https with a host, or plain http to this computer itself
/// (localhost, 127.0.0.1, ::1), without user name, password or fragment. Any thread.
bool isAllowedServer(const QUrl &url);

} // namespace remarketeer
