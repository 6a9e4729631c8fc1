#include "ui/connect/browser_opener.h"

#include <QDesktopServices>

namespace remarketeer {

bool SystemBrowserOpener::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace remarketeer
