#include "ui/connect/sign_in_hosts.h"

#include <QHostAddress>

namespace remarketeer {

bool isThisComputer(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

bool belongsToSignIn(const QUrl &url, const QUrl &page)
{
    const QString host = url.host();
    if (url.scheme() == u"https")
        return host == u"tiktok.com" || host.endsWith(u".tiktok.com") || host == page.host();
    return url.scheme() == u"http" && page.scheme() == u"http" && isThisComputer(page) && host == page.host() &&
           url.port(80) == page.port(80);
}

} // namespace remarketeer
