#include "ui/connect/connect_flow.h"

#include "accounts/accounts_service.h"

#include <QPointer>

namespace remarketeer {

ConnectFlow::ConnectFlow(AccountsService &accounts, ConnectTarget target, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_target(std::move(target))
{
}

ConnectFlow::~ConnectFlow() = default;

bool ConnectFlow::needsDeveloperApp() const
{
    return !m_target.sandbox && !m_target.reconnect && !m_accounts.hasDeveloperApp();
}

bool ConnectFlow::hasSandbox() const
{
    return m_accounts.hasSandbox();
}

void ConnectFlow::saveDeveloperApp(const DeveloperApp &app, const Redacted &secret)
{
    if (m_busy)
        return;
    runSave(app, secret);
}

QCoro::Task<void> ConnectFlow::runSave(DeveloperApp app, Redacted secret)
{
    const QPointer<ConnectFlow> self(this);
    const int attempt = ++m_attempt;
    setBusy(true);
    const Result<void> saved = co_await m_accounts.saveDeveloperApp(std::move(app), std::move(secret));
    if (!self || attempt != m_attempt)
        co_return;
    setBusy(false);
    if (!saved) {
        Q_EMIT refused(saved.error(), Mend::SameButton);
        co_return;
    }
    startSignIn();
}

void ConnectFlow::startSignIn()
{
    renewSession();
    Q_EMIT signInStarted();
}

void ConnectFlow::renewSession()
{
    end();
    m_session =
        m_target.reconnect ? m_accounts.reconnect(*m_target.reconnect) : m_accounts.connectNew(m_target.sandbox);
}

BrowserSignIn &ConnectFlow::browser()
{
    if (!m_session || !m_redirect.isEmpty())
        renewSession();
    if (!m_browser) {
        m_browser = std::make_unique<BrowserSignIn>(*m_session);
        connect(m_browser.get(), &BrowserSignIn::redirected, this, &ConnectFlow::complete);
        connect(m_browser.get(), &BrowserSignIn::stoppedWaiting, this, &ConnectFlow::browserGaveUp);
    }
    return *m_browser;
}

void ConnectFlow::complete(const QUrl &redirect)
{
    if (m_busy || !m_session)
        return;
    m_redirect = redirect;
    runComplete(redirect);
}

QCoro::Task<void> ConnectFlow::runComplete(QUrl redirect)
{
    const QPointer<ConnectFlow> self(this);
    const int attempt = ++m_attempt;
    setBusy(true);
    const Result<QList<AdvertiserChoice>> choices = co_await m_session->complete(std::move(redirect));
    if (!self || attempt != m_attempt)
        co_return;
    if (choices && m_target.reconnect) {
        const Result<void> renewed = co_await m_session->finishReconnect();
        if (!self || attempt != m_attempt)
            co_return;
        setBusy(false);
        if (renewed) {
            Q_EMIT done({*m_target.reconnect});
        } else {
            Q_EMIT refused(renewed.error(), mendFor(renewed.error()));
        }
        co_return;
    }
    setBusy(false);
    if (choices) {
        Q_EMIT choicesReady(*choices);
    } else {
        Q_EMIT refused(choices.error(), mendFor(choices.error()));
    }
}

void ConnectFlow::importAccounts(const QList<AdvertiserId> &chosen)
{
    if (m_busy || chosen.isEmpty())
        return;
    runImport(chosen);
}

QCoro::Task<void> ConnectFlow::runImport(QList<AdvertiserId> chosen)
{
    const QPointer<ConnectFlow> self(this);
    const int attempt = ++m_attempt;
    setBusy(true);
    const Result<void> imported = co_await m_session->importAccounts(chosen);
    if (!self || attempt != m_attempt)
        co_return;
    setBusy(false);
    if (imported) {
        Q_EMIT done(chosen);
    } else {
        Q_EMIT refused(imported.error(), Mend::SameButton);
    }
}

void ConnectFlow::end()
{
    ++m_attempt;
    setBusy(false);
    m_redirect.clear();
    m_browser.reset();
    m_session.reset();
}

void ConnectFlow::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }
}

ConnectFlow::Mend ConnectFlow::mendFor(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::Misconfigured:
        return m_target.sandbox ? Mend::StartAgain : Mend::CheckDeveloperApp;
    case ErrorCode::PermissionDenied:
        return Mend::SignInAsSomebodyElse;
    case ErrorCode::Offline:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerTrouble:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
        return Mend::TryAgain;
    default:
        return Mend::StartAgain;
    }
}

} // namespace remarketeer
