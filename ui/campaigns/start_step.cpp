#include "ui/campaigns/start_step.h"

#include "ui/campaigns/form_parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/status_label.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

constexpr int nameLimit = 128;

bool needsRefresh(const AdAccount &account)
{
    return account.status == AccountStatus::Disconnected || account.status == AccountStatus::KeychainLocked ||
           account.status == AccountStatus::Offline;
}

StatusLook accountStatus(const AdAccount &account, const QDateTime &now)
{
    const QString word = statusText(account, now);
    if (account.status == AccountStatus::Connected)
        return statusLook(account.expiresAt ? Tone::Attention : Tone::Good, word);
    if (account.status == AccountStatus::Disconnected)
        return statusLook(Tone::Bad, word);
    return statusLook(needsRefresh(account) ? Tone::Attention : Tone::Neutral, word);
}

} // namespace

StartStep::StartStep(CampaignEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_name(new QLineEdit(this)),
      m_count(new TextLabel(TextRole::Secondary, {}, this)), m_problem(new StatusLabel(this)),
      m_account(new QComboBox(this)), m_status(new StatusLabel(this)), m_reconnect(new QPushButton(this)),
      m_connect(new QPushButton(tr("Connect Ad Account…"), this))
{
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setText(m_presenter.campaign().name);
    m_name->setMaximumWidth(px(520));
    connect(m_name, &QLineEdit::textEdited, &m_presenter, &CampaignEditorPresenter::setName);
    m_count->setObjectName(QStringLiteral("campaignNameCount"));
    m_problem->setObjectName(QStringLiteral("campaignNameProblem"));

    m_account->setObjectName(QStringLiteral("campaignAccount"));
    m_account->setMaximumWidth(px(520));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_account, &QComboBox::activated, this, [this](int row) {
        if (const auto id = AdvertiserId::from(m_account->itemData(row).toString()))
            m_presenter.setAccount(*id);
    });
    m_status->setObjectName(QStringLiteral("campaignAccountStatus"));
    m_reconnect->setObjectName(QStringLiteral("campaignAccountRefresh"));
    m_reconnect->setText(tr("Refresh"));
    setButtonRole(m_reconnect, ButtonRole::Link);
    connect(m_reconnect, &QPushButton::clicked, this, [this] {
        if (const auto &id = m_presenter.campaign().account)
            Q_EMIT reconnectRequested(*id);
    });
    m_connect->setObjectName(QStringLiteral("campaignConnect"));
    connect(m_connect, &QPushButton::clicked, this, &StartStep::connectRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(6));
    layout->addWidget(makeCaption(tr("Campaign name"), m_name, this));
    layout->addWidget(m_name);
    layout->addWidget(m_count);
    layout->addWidget(m_problem);
    layout->addSpacing(px(12));
    layout->addWidget(makeCaption(tr("Ad account"), m_account, this));
    layout->addWidget(m_account);
    auto *status = new QHBoxLayout;
    status->setSpacing(px(8));
    status->addWidget(m_status);
    status->addWidget(m_reconnect);
    status->addStretch(1);
    layout->addLayout(status);
    layout->addWidget(m_connect, 0, Qt::AlignLeading);
    layout->addSpacing(px(4));
    layout->addWidget(makeHint(tr("The audience is created or changed in this TikTok ad account. Nothing is sent "
                                  "before you publish the campaign."),
                               this));
    layout->addStretch(1);

    setFocusProxy(m_name);
    connect(&m_presenter, &CampaignEditorPresenter::changed, this, &StartStep::refresh);
    refresh();
}

void StartStep::refreshAccounts()
{
    const QList<AdAccount> &accounts = m_presenter.services().accounts.accounts();
    const auto &chosen = m_presenter.campaign().account;
    QStringList ids, names;
    if (!chosen) {
        ids << QString();
        names << tr("Choose an ad account");
    }
    for (const AdAccount &account : accounts) {
        ids << account.id.toString();
        names << tr("%1 · %2", "name and status of an ad account")
                     .arg(account.name, statusText(account, m_presenter.services().clock.now()));
    }
    const QString id = chosen ? chosen->toString() : QString();
    if (chosen && !ids.contains(id)) {
        ids << id;
        names << tr("%1 · not connected any more").arg(m_presenter.campaign().accountName);
    }
    QStringList shown;
    for (int row = 0; row < m_account->count(); ++row)
        shown << m_account->itemText(row);
    if (shown != names) {
        m_account->clear();
        for (int row = 0; row < ids.size(); ++row)
            m_account->addItem(names[row], ids[row]);
    }
    m_account->setCurrentIndex(m_account->findData(id));
}

void StartStep::refresh()
{
    if (m_name->text() != m_presenter.campaign().name)
        m_name->setText(m_presenter.campaign().name);
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_name->text().trimmed().size()), locale.toString(nameLimit)));
    const QString problem = m_presenter.nameProblem();
    m_problem->setStatus(statusLook(Tone::Bad, problem));
    m_problem->setVisible(!problem.isEmpty());

    refreshAccounts();
    const auto &chosen = m_presenter.campaign().account;
    const AdAccount *account = chosen ? m_presenter.services().accounts.find(*chosen) : nullptr;
    // The list says it already when all is well.
    m_status->setVisible(account && (account->status != AccountStatus::Connected || account->expiresAt));
    if (account) {
        m_status->setStatus(accountStatus(*account, m_presenter.services().clock.now()));
        m_status->setToolTip(account->cause);
        m_reconnect->setAccessibleName(tr("Refresh %1").arg(account->name));
    }
    m_reconnect->setVisible(account && needsRefresh(*account));
    const bool none = m_presenter.services().accounts.accounts().isEmpty();
    m_account->setEnabled(!none);
    m_connect->setVisible(none);
}

} // namespace remarketeer
