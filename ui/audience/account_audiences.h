#pragma once

#include "accounts/accounts_service.h"
#include "campaigns/run_service.h"
#include "core/clock.h"

#include <QCoroTask>
#include <QObject>

#include <optional>

namespace remarketeer {

/// An ad account's audiences, as TikTok lists them when asked. Window's thread.
class AccountAudiences : public QObject
{
    Q_OBJECT

public:
    enum class State { NotAsked, Asking, Failed, Listed };

    AccountAudiences(const AccountsService &accounts, RunService &runs, const Clock &clock);

    /// Another account: what was listed is forgotten, and nothing is asked yet.
    void setAccount(const std::optional<AdvertiserId> &account);
    const std::optional<AdvertiserId> &account() const { return m_account; }
    QString accountName() const;

    /// Asks, unless an answer is on its way.
    void load();
    State state() const { return m_state; }
    const QString &error() const { return m_error; } ///< a sentence, when Failed
    const QList<Audience> &list() const { return m_list; }
    QDateTime now() const { return m_clock.now(); } ///< for what an audience's age means

Q_SIGNALS:
    void changed(); ///< the list or its state

private:
    QCoro::Task<void> fetch(AdvertiserId account);
    const AccountsService &m_accounts;
    RunService &m_runs;
    const Clock &m_clock;
    std::optional<AdvertiserId> m_account;
    State m_state = State::NotAsked;
    QString m_error;
    QList<Audience> m_list;
};

} // namespace remarketeer
