#pragma once

#include <QHash>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace remarketeer {

/// A web server on 127.0.0.1 and, to be a foreign host as well, on 127.0.0.2, whose pages a test writes; it remembers
/// what was asked of it.
class PageServer
{
public:
    struct Page {
        QByteArray body;
        QByteArray type = "text/html";
        QByteArray location = {}; ///< not empty: answers 302
    };

    PageServer()
    {
        m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            const QString path = request.url().path();
            m_asked.append(path);
            if (!m_pages.contains(path)) {
                responder.write(QHttpServerResponder::StatusCode::NotFound);
                return;
            }
            const Page &page = m_pages[path];
            if (!page.location.isEmpty()) {
                responder.write({{"Location", page.location}}, QHttpServerResponder::StatusCode::Found);
                return;
            }
            responder.write(page.body, {{"Content-Type", page.type}});
        });
        m_port = m_server.listen(QHostAddress::LocalHost);
        m_server.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_port);
    }

    void set(const QString &path, const Page &page) { m_pages.insert(path, page); }
    bool wasAsked(const QString &path) const { return m_asked.contains(path); }
    QUrl url(const QString &path = QStringLiteral("/"), const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(host);
        url.setPort(m_port);
        url.setPath(path);
        return url;
    }

private:
    QHttpServer m_server;
    quint16 m_port = 0;
    QHash<QString, Page> m_pages;
    QStringList m_asked;
};

} // namespace remarketeer
