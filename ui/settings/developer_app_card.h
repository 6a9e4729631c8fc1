#pragma once

#include "core/surroundings.h"
#include "ui/settings/setting_card.h"

#include <QCoroTask>

class QLineEdit;
class QPushButton;

namespace remarketeer {

class AccountsService;
class InlineMessage;

/// The TikTok developer app that the program signs in with. What an administrator has fixed is shown and cannot be
/// changed; a stored secret is never shown.
class DeveloperAppCard final : public SettingCard
{
    Q_OBJECT

public:
    DeveloperAppCard(Surroundings &surroundings, AccountsService &accounts, QWidget *parent = nullptr);

private:
    QCoro::Task<void> save();
    void show(const Result<void> &saved);
    Surroundings &m_surroundings;
    AccountsService &m_accounts;
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_redirect;
    QPushButton *m_save;
    InlineMessage *m_message;
};

} // namespace remarketeer
