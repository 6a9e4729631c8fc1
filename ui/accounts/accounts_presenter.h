#pragma once

#include "accounts/accounts_service.h"
#include "ui/accounts/accounts_model.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <functional>

namespace remarketeer {

/// What the accounts page does, without a window: keeps the model up to date and turns actions into calls of the
/// service and words for the user. Window's thread.
class AccountsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Names of the runs of an account that a deletion would stop.
    using RunsToStop = std::function<QStringList(const AdvertiserId &)>;
    AccountsPresenter(AccountsService &service, RunsToStop runsToStop, const Clock &clock, QObject *parent = nullptr);

    AccountsModel &model() { return m_model; }
    const AccountsModel &model() const { return m_model; }
    bool isEmpty() const { return m_service.accounts().isEmpty(); }
    /// "5 accounts · 1 needs attention"; while filtered, "2 of 5 accounts".
    QString footer(int shown) const;

    /// Asks whether the token works; emits signInNeeded when it does not, failed when it could not be asked.
    QCoro::Task<void> refresh(AdvertiserId id);
    QCoro::Task<void> refreshAll();
    QCoro::Task<void> remove(AdvertiserId id);

    /// What the deletion's dialog says.
    struct DeleteQuestion {
        QString title;
        QStringList paragraphs;
    };
    DeleteQuestion deleteQuestion(const AdvertiserId &id) const;

Q_SIGNALS:
    void changed(); ///< accounts or their states
    void signInNeeded(const remarketeer::AdvertiserId &id);
    void failed(const QString &sentence);

private:
    void reload();
    void update(const AdvertiserId &id);
    AccountsService &m_service;
    RunsToStop m_runsToStop;
    AccountsModel m_model;
    QTimer m_minute;
};

} // namespace remarketeer
