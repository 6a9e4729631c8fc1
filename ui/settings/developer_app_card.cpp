#include "ui/settings/developer_app_card.h"

#include "accounts/accounts_service.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

DeveloperAppCard::DeveloperAppCard(Surroundings &surroundings, AccountsService &accounts, QWidget *parent)
    : SettingCard(tr("TikTok developer app"), parent), m_surroundings(surroundings), m_accounts(accounts),
      m_id(new QLineEdit(this)), m_secret(new QLineEdit(this)), m_redirect(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this)), m_message(new InlineMessage(this))
{
    const DeveloperApp &app = surroundings.developerApp();
    const bool editable = surroundings.developerAppEditable();
    addRow(tr("App ID"), m_id, QStringLiteral("appId"));
    addRow(tr("Secret"), m_secret, QStringLiteral("appSecret"));
    addRow(tr("Redirect address"), m_redirect, QStringLiteral("redirectAddress"));
    m_id->setText(app.id);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(accounts.hasDeveloperApp() ? tr("Stored; enter a new one to replace it") : QString());
    m_redirect->setText(app.redirectUri.toString());
    m_save->setObjectName(QStringLiteral("saveApp"));
    column()->addWidget(m_message);
    if (editable) {
        addNote(tr("Accounts that are connected already keep the app they were connected with. The secret is kept in "
                   "the system’s keychain."));
        auto *row = new QHBoxLayout;
        row->addWidget(m_save);
        row->addStretch();
        column()->addLayout(row);
    } else {
        m_save->hide();
        addNote(tr("Your administrator has set this app."));
    }
    for (QLineEdit *field : {m_id, m_secret, m_redirect}) {
        field->setEnabled(editable);
        if (!editable)
            field->setToolTip(tr("Your administrator has set this app."));
        connect(field, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

QCoro::Task<void> DeveloperAppCard::save()
{
    DeveloperApp app = m_surroundings.developerApp();
    const bool same = app.id == m_id->text().trimmed();
    app.id = m_id->text().trimmed();
    app.redirectUri = QUrl(m_redirect->text().trimmed(), QUrl::StrictMode);
    Redacted secret(m_secret->text().toUtf8());
    if (secret.isEmpty()) {
        if (same && m_accounts.hasDeveloperApp())
            show(m_surroundings.saveDeveloperApp(app)); // only the address changes
        else
            m_message->showMessage(Tone::Bad, tr("Enter the secret of this app as well."));
        co_return;
    }
    const QPointer<DeveloperAppCard> self(this);
    m_save->setEnabled(false);
    const Result<void> saved = co_await m_accounts.saveDeveloperApp(std::move(app), std::move(secret));
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (saved)
        m_secret->clear();
    show(saved);
}

void DeveloperAppCard::show(const Result<void> &saved)
{
    if (saved)
        m_message->showMessage(Tone::Good, tr("Saved. New sign-ins use this app."));
    else
        m_message->showMessage(Tone::Bad, saved.error().sentence);
    m_message->setClosable(true);
}

} // namespace remarketeer
