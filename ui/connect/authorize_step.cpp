#include "ui/connect/authorize_step.h"

#include "core/server_url.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_label.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {

/// Where TikTok shows App ID, secret and redirect addresses of an app.
constexpr QLatin1StringView portalAddress("https://business-api.tiktok.com/portal/apps");

TextLabel *addText(QVBoxLayout *layout, TextRole role, const QString &text)
{
    auto *label = new TextLabel(role, text);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

void addPoint(QVBoxLayout *layout, Icon which, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    auto *mark = new StatusLabel;
    mark->setStatus({Tone::Neutral, which, {}});
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *label = new TextLabel(TextRole::Body, text);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    layout->addLayout(row);
}

} // namespace

AuthorizeStep::AuthorizeStep(Purpose purpose, const QString &account, QWidget *parent)
    : QWidget(parent), m_used(new QWidget(this)), m_usedApp(new TextLabel(TextRole::Secondary, {}, m_used)),
      m_another(new QPushButton(tr("Use another developer app"), m_used))
{
    m_form = makeForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(10));
    switch (purpose) {
    case Purpose::Connect:
        addText(layout, TextRole::Body,
                tr("TikTok’s own page opens next. Sign in there and tick the ad accounts that Remarketeer may use. "
                   "Then choose which of them to import."));
        break;
    case Purpose::Sandbox:
        addText(layout, TextRole::Body,
                tr("The sandbox is a stand-in for TikTok on this computer, to try everything out. Nothing leaves this "
                   "computer, and no TikTok account is needed. Its own sign-in page opens next."));
        break;
    case Purpose::Reconnect:
        addText(layout, TextRole::Body,
                tr("TikTok’s own page opens next. Sign in as somebody who manages “%1”. Every ad account that was "
                   "connected together with it is connected again.")
                    .arg(account));
        break;
    }
    addText(layout, TextRole::CardTitle, tr("What is asked for"));
    addPoint(layout, Icon::Accounts, tr("Ad accounts: read their names, currencies, time zones and status"));
    addPoint(layout, Icon::User, tr("Audiences: create them, and add, remove or replace people in them"));
    addText(layout, TextRole::CardTitle, tr("What stays with you"));
    addPoint(
        layout, Icon::Lock,
        tr("Your password goes to TikTok alone. The access that TikTok grants is kept in this computer’s keychain, "
           "and you can withdraw it at any time."));

    m_another->setObjectName(QStringLiteral("anotherApp"));
    setButtonRole(m_another, ButtonRole::Link);
    connect(m_another, &QPushButton::clicked, this, &AuthorizeStep::anotherAppWanted);
    auto *used = new QHBoxLayout(m_used);
    used->setContentsMargins({});
    used->addWidget(m_usedApp, 1);
    used->addWidget(m_another);
    layout->addWidget(m_used);
    layout->addWidget(m_form);
    layout->addStretch();
    m_used->hide();
    m_form->hide();
}

Card *AuthorizeStep::makeForm()
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(16), px(8), px(16), px(12));
    layout->setSpacing(px(8));
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(new TextLabel(TextRole::CardTitle, tr("TikTok developer app")), 1);
    auto *portal = new QPushButton(tr("Find them in TikTok’s developer portal"));
    portal->setObjectName(QStringLiteral("openPortal"));
    portal->setIcon(icon(Icon::ExternalLink, Tint::Link));
    setButtonRole(portal, ButtonRole::Link);
    connect(portal, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(QUrl(QString(portalAddress))); });
    titleRow->addWidget(portal);
    layout->addLayout(titleRow);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(px(16));
    form->setVerticalSpacing(px(8));
    m_id = addField(form, tr("App ID"), QStringLiteral("appId"));
    m_secret = addField(form, tr("App secret"), QStringLiteral("appSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_redirect = addField(form, tr("Redirect address"), QStringLiteral("redirectAddress"));
    m_redirect->setPlaceholderText(QStringLiteral("https://example.com/tiktok"));
    layout->addLayout(form);
    addText(layout, TextRole::Secondary,
            tr("TikTok sends you back to the redirect address. Enter one that is registered for the app, exactly as it "
               "stands there; one on this computer, such as http://127.0.0.1:8642/tiktok, suits every way to sign "
               "in."));

    auto *sandboxRow = new QHBoxLayout;
    m_sandbox = new QPushButton(tr("Try with the sandbox"));
    m_sandbox->setObjectName(QStringLiteral("trySandbox"));
    m_sandbox->setAutoDefault(false);
    m_sandbox->setToolTip(tr("A stand-in for TikTok on this computer; no developer app is needed"));
    connect(m_sandbox, &QPushButton::clicked, this, &AuthorizeStep::sandboxWanted);
    sandboxRow->addWidget(new TextLabel(TextRole::Secondary, tr("No developer app yet?")));
    sandboxRow->addWidget(m_sandbox);
    sandboxRow->addStretch();
    layout->addLayout(sandboxRow);
    return card;
}

QLineEdit *AuthorizeStep::addField(QGridLayout *form, const QString &label, const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    auto *name = new QLabel(label);
    name->setBuddy(field);
    form->addWidget(name, form->rowCount(), 0);
    form->addWidget(field, form->rowCount() - 1, 1);
    return field;
}

void AuthorizeStep::askForDeveloperApp(const DeveloperApp &known, bool offerSandbox)
{
    m_known = known;
    m_id->setText(known.id);
    m_redirect->setText(known.redirectUri.toDisplayString());
    m_sandbox->setVisible(offerSandbox);
    m_used->hide();
    m_form->show();
    setFocusProxy(known.id.isEmpty() ? m_id : m_secret);
    setFocus();
}

void AuthorizeStep::showDeveloperApp(const DeveloperApp &app, bool editable)
{
    m_usedApp->setText(tr("Developer app %1").arg(app.id));
    m_another->setVisible(editable);
    m_used->show();
    m_form->hide();
}

bool AuthorizeStep::isAsking() const
{
    return !m_form->isHidden();
}

Result<DeveloperApp> AuthorizeStep::developerApp() const
{
    DeveloperApp app = m_known;
    app.id = m_id->text().trimmed();
    const bool digits = std::all_of(app.id.cbegin(), app.id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (app.id.isEmpty() || !digits) {
        m_id->setFocus();
        return fail(ErrorCode::InvalidInput, tr("Enter the App ID: a number that the developer portal shows."));
    }
    if (m_secret->text().trimmed().isEmpty()) {
        m_secret->setFocus();
        return fail(ErrorCode::InvalidInput, tr("Enter the app secret that the developer portal shows."));
    }
    app.redirectUri = QUrl(m_redirect->text().trimmed(), QUrl::StrictMode);
    if (!isAllowedServer(app.redirectUri)) {
        m_redirect->setFocus();
        return fail(ErrorCode::InvalidInput,
                    tr("Enter the redirect address as it is registered for the app: it begins with https://, or with "
                       "http:// for an address on this computer."));
    }
    return app;
}

Redacted AuthorizeStep::secret() const
{
    return Redacted(m_secret->text().trimmed().toUtf8());
}

} // namespace remarketeer
