#pragma once

#include "core/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace remarketeer {

class ConnectSession;
class LoopbackListener;

/// A sign-in in the system's browser. When the redirect address is on this computer a listener waits for the browser to
/// come back; otherwise, and always as a way out, the person pastes the address they landed on. Window's thread.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this.
    explicit BrowserSignIn(ConnectSession &session, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Starts to listen where that is possible and gives the page to open in the browser.
    QUrl start();
    /// True after start() when the browser comes back by itself; false: the address has to be pasted.
    bool isListening() const;
    /// Why start() does not listen although the redirect address is on this computer (its port is taken …), translated.
    const QString &listenTrouble() const { return m_trouble; }

    /// The redirect that a person pasted, for ConnectSession::complete(). InvalidInput: it is not this sign-in's.
    Result<QUrl> pasted(const QString &text) const;

Q_SIGNALS:
    void redirected(const QUrl &redirect);
    /// Nobody came back in time; start() waits again.
    void stoppedWaiting();

private:
    void listen();
    ConnectSession &m_session;
    std::unique_ptr<LoopbackListener> m_listener;
    QString m_trouble;
    QUrl m_page;
};

} // namespace remarketeer
