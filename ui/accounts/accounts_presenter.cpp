#include "ui/accounts/accounts_presenter.h"

#include "ui/accounts/account_look.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <chrono>

namespace remarketeer {

AccountsPresenter::AccountsPresenter(AccountsService &service, RunsToStop runsToStop, const Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_service(service), m_runsToStop(std::move(runsToStop)), m_model(clock)
{
    connect(&service, &AccountsService::accountsReset, this, &AccountsPresenter::reload);
    connect(&service, &AccountsService::accountChanged, this, &AccountsPresenter::update);
    connect(&m_minute, &QTimer::timeout, &m_model, &AccountsModel::updateTimes);
    m_minute.start(std::chrono::seconds(30));
    reload();
}

void AccountsPresenter::reload()
{
    m_model.setAccounts(m_service.accounts());
    Q_EMIT changed();
}

void AccountsPresenter::update(const AdvertiserId &id)
{
    if (const AdAccount *account = m_service.find(id))
        m_model.updateAccount(*account);
    Q_EMIT changed();
}

QString AccountsPresenter::footer(int shown) const
{
    const QList<AdAccount> &accounts = m_service.accounts();
    const auto total = static_cast<int>(accounts.size());
    const auto waiting = static_cast<int>(std::count_if(accounts.cbegin(), accounts.cend(), needsAttention));
    QString text = shown == total ? tr("%n account(s)", nullptr, total)
                                  : tr("%1 of %n account(s)", nullptr, total).arg(QLocale().toString(shown));
    if (waiting > 0)
        text = tr("%1 · %2", "parts of a footer").arg(text, tr("%n need(s) attention", nullptr, waiting));
    return text;
}

QCoro::Task<void> AccountsPresenter::refresh(AdvertiserId id)
{
    const QPointer<AccountsPresenter> self(this);
    const Result<AccountsService::RefreshOutcome> outcome = co_await m_service.refresh(id);
    if (!self)
        co_return;
    if (!outcome)
        Q_EMIT failed(outcome.error().sentence);
    else if (*outcome == AccountsService::RefreshOutcome::SignInNeeded)
        Q_EMIT signInNeeded(id);
}

QCoro::Task<void> AccountsPresenter::refreshAll()
{
    co_await m_service.checkAll();
}

QCoro::Task<void> AccountsPresenter::remove(AdvertiserId id)
{
    const QPointer<AccountsPresenter> self(this);
    const Result<void> removed = co_await m_service.remove(id);
    if (self && !removed)
        Q_EMIT failed(removed.error().sentence);
}

AccountsPresenter::DeleteQuestion AccountsPresenter::deleteQuestion(const AdvertiserId &id) const
{
    const AdAccount *account = m_service.find(id);
    if (!account)
        return {};
    const QList<AdAccount> &accounts = m_service.accounts();
    const auto others = static_cast<int>(std::count_if(accounts.cbegin(), accounts.cend(), [&](const AdAccount &a) {
        return a.grant == account->grant && !(a.id == id);
    }));
    DeleteQuestion question{tr("Delete “%1”?").arg(account->name), {}};
    question.paragraphs << (others == 0
                                ? tr("Remarketeer forgets this account and its access token, and asks TikTok to revoke "
                                     "the token.")
                                : tr("Remarketeer forgets this account. Its access token stays, because %n other "
                                     "account(s) of the same sign-in use it.",
                                     nullptr, others));
    const QStringList runs = m_runsToStop(id);
    if (!runs.isEmpty())
        question.paragraphs << tr("%n run(s) use(s) this account and will stop: %1.", nullptr,
                                  static_cast<int>(runs.size()))
                                   .arg(runs.join(tr(", ", "between names")));
    question.paragraphs << tr("Audiences that already exist in TikTok Ads Manager are kept.");
    return question;
}

} // namespace remarketeer
