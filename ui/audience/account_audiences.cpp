#include "ui/audience/account_audiences.h"

#include <QPointer>

namespace remarketeer {

AccountAudiences::AccountAudiences(const AccountsService &accounts, RunService &runs, const Clock &clock)
    : m_accounts(accounts), m_runs(runs), m_clock(clock)
{
}

void AccountAudiences::setAccount(const std::optional<AdvertiserId> &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_state = State::NotAsked;
    m_error.clear();
    m_list.clear();
    Q_EMIT changed();
}

QString AccountAudiences::accountName() const
{
    if (!m_account)
        return {};
    const AdAccount *account = m_accounts.find(*m_account);
    return account ? account->name : m_account->toString();
}

void AccountAudiences::load()
{
    if (m_account && m_state != State::Asking)
        fetch(*m_account);
}

QCoro::Task<void> AccountAudiences::fetch(AdvertiserId account)
{
    const QPointer<AccountAudiences> self(this);
    m_state = State::Asking;
    Q_EMIT changed();
    auto audiences = co_await m_runs.audiences(account);
    if (!self || m_account != account)
        co_return;
    if (audiences) {
        m_state = State::Listed;
        m_list = *audiences;
        m_error.clear();
    } else {
        m_state = State::Failed;
        m_error = audiences.error().sentence;
    }
    Q_EMIT changed();
}

} // namespace remarketeer
