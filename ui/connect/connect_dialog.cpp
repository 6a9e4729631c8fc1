#include "ui/connect/connect_dialog.h"

#include "accounts/accounts_service.h"
#include "ui/connect/authorize_step.h"
#include "ui/connect/select_step.h"
#include "ui/connect/web_sign_in_loader.h"
#include "ui/theme/busy_overlay.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/step_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

QStringList stepNames(bool reconnect)
{
    QStringList names{ConnectDialog::tr("Authorize credentials"), ConnectDialog::tr("Sign in to TikTok")};
    if (!reconnect)
        names.append(ConnectDialog::tr("Select accounts"));
    return names;
}

QWidget *withMargins(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(px(20), px(14), px(20), px(16));
    layout->addWidget(content);
    return page;
}

} // namespace

WebSignInSource ConnectDialog::defaultSource()
{
    return {&loadWebSignIn};
}

ConnectDialog::ConnectDialog(AccountsService &accounts, BrowserOpener &browser, const ConnectTarget &target,
                             QWidget *parent, WebSignInSource source)
    : DialogFrame(target.reconnect ? tr("Reconnect TikTok ad account") : tr("Connect TikTok ad account"), parent),
      m_accounts(accounts), m_browser(browser), m_flow(new ConnectFlow(accounts, target, this)),
      m_steps(new StepHeader(stepNames(target.reconnect.has_value()), this)), m_message(new InlineMessage),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setPreferredSize(760, 640);
    addHeader(m_steps);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(px(14), px(8), px(14), 0);
    messageRow->addWidget(m_message);
    layout->addLayout(messageRow);
    layout->addWidget(m_pages, 1);
    setBody(body, false);
    m_busy = new BusyOverlay(body);

    addCancelButton();
    m_authorizeButton = addButton(tr("Authorize Credentials"), ButtonRole::Primary, QStringLiteral("authorize"));
    m_importButton = addButton({}, ButtonRole::Primary, QStringLiteral("import"));
    m_signIn = new SignInStep(*m_flow, std::move(source));
    addSteps(target);

    connect(m_message, &InlineMessage::actionTriggered, this, &ConnectDialog::mend);
    connect(m_authorizeButton, &QPushButton::clicked, this, &ConnectDialog::authorize);
    connect(m_importButton, &QPushButton::clicked, this,
            [this] { m_flow->importAccounts(m_select->model().chosen()); });
    connect(m_flow, &ConnectFlow::busyChanged, this, &ConnectDialog::setBusy);
    connect(m_flow, &ConnectFlow::refused, this, &ConnectDialog::refuse);
    connect(m_flow, &ConnectFlow::signInStarted, this, [this] {
        showStep(m_signIn);
        m_signIn->start();
    });
    connect(m_flow, &ConnectFlow::choicesReady, this, [this](const QList<AdvertiserChoice> &choices) {
        showStep(m_select);
        m_select->setChoices(choices);
    });
    connect(m_flow, &ConnectFlow::done, this, [this](const QList<AdvertiserId> &ids) {
        Q_EMIT connected(ids);
        accept();
    });
    showStep(m_authorize);
}

void ConnectDialog::addSteps(const ConnectTarget &target)
{
    const AdAccount *account = target.reconnect ? m_accounts.find(*target.reconnect) : nullptr;
    m_authorize = new AuthorizeStep(target.reconnect ? AuthorizeStep::Purpose::Reconnect
                                    : target.sandbox ? AuthorizeStep::Purpose::Sandbox
                                                     : AuthorizeStep::Purpose::Connect,
                                    account ? account->name : QString());
    connect(m_authorize, &AuthorizeStep::sandboxWanted, this, &ConnectDialog::trySandbox);
    connect(m_authorize, &AuthorizeStep::linkActivated, this, [this](const QUrl &url) { m_browser.open(url); });
    connect(m_authorize, &AuthorizeStep::anotherAppWanted, this,
            [this] { m_authorize->askForDeveloperApp(m_accounts.developerApp(), false); });
    if (m_flow->needsDeveloperApp())
        m_authorize->askForDeveloperApp(m_accounts.developerApp(), true);
    else if (!target.sandbox && !target.reconnect)
        m_authorize->showDeveloperApp(m_accounts.developerApp(), m_accounts.developerAppEditable());

    connect(m_signIn, &SignInStep::browserWanted, this, &ConnectDialog::openBrowser);
    connect(m_signIn, &SignInStep::copyWanted, this, &ConnectDialog::copyAddress);
    connect(m_signIn, &SignInStep::pasted, this, &ConnectDialog::paste);
    connect(m_signIn, &SignInStep::redirected, m_flow, &ConnectFlow::complete);
    const auto offerBrowser = [this](const QString &sentence) {
        m_mend = [this] { openBrowser(); };
        m_message->showMessage(Tone::Attention, sentence, tr("Open in browser"));
    };
    connect(m_signIn, &SignInStep::embeddedFailed, this, offerBrowser);
    connect(m_signIn, &SignInStep::pageRefused, this, offerBrowser);
    connect(m_signIn, &SignInStep::pageFailed, this, [this](const QString &sentence) {
        m_mend = [this] { m_flow->startSignIn(); };
        m_message->showMessage(Tone::Bad, sentence, tr("Start again"));
    });
    connect(m_flow, &ConnectFlow::browserGaveUp, this, [offerBrowser] {
        offerBrowser(tr("Your browser has not come back, so this window no longer waits for it. Open the page again."));
    });

    m_select = new SelectStep;
    connect(m_select, &SelectStep::chosenChanged, this, &ConnectDialog::updateButtons);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(withMargins(m_authorize));
    scroll->widget()->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(withMargins(m_select));
}

void ConnectDialog::showStep(QWidget *step)
{
    m_message->hide();
    m_mend = nullptr;
    const int number = step == m_authorize ? 0 : step == m_signIn ? 1 : 2;
    m_pages->setCurrentIndex(number);
    m_steps->setCurrent(number);
    updateButtons();
    if (step == m_authorize)
        (m_authorize->isAsking() ? static_cast<QWidget *>(m_authorize) : m_authorizeButton)->setFocus();
}

void ConnectDialog::updateButtons()
{
    const int step = m_pages->currentIndex();
    m_authorizeButton->setVisible(step == 0);
    m_authorizeButton->setDefault(step == 0);
    m_authorizeButton->setEnabled(!m_working);
    m_importButton->setVisible(step == 2);
    m_importButton->setDefault(step == 2);
    const AdvertiserModel &model = m_select->model();
    m_importButton->setText(tr("Import %n account(s)", nullptr, model.chosenCount()));
    m_importButton->setEnabled(!m_working && model.chosenCount() > 0);
    m_importButton->setToolTip(model.chosenCount() > 0 ? QString() : tr("Select at least one account"));
    if (step == 1)
        setHint(tr("Cookies of this sign-in are kept in memory only."));
    else if (step == 2)
        setHint(tr("%1 of %n available account(s) selected", nullptr, model.availableCount())
                    .arg(locale().toString(model.chosenCount())));
    else
        setHint({});
}

void ConnectDialog::authorize()
{
    m_message->hide();
    if (!m_authorize->isAsking()) {
        m_flow->startSignIn();
        return;
    }
    const Result<DeveloperApp> app = m_authorize->developerApp();
    if (app)
        m_flow->saveDeveloperApp(*app, m_authorize->secret());
    else
        m_message->showMessage(Tone::Bad, app.error().sentence);
}

void ConnectDialog::trySandbox()
{
    if (!m_flow->hasSandbox())
        Q_EMIT sandboxNeeded();
    if (!m_flow->hasSandbox()) {
        m_message->showMessage(Tone::Bad, tr("The sandbox could not be started on this computer."));
        return;
    }
    m_flow->useSandbox();
    m_flow->startSignIn();
}

void ConnectDialog::openBrowser()
{
    m_message->hide();
    const QUrl page = m_flow->browser().start();
    m_signIn->showBrowser(m_browser.open(page));
}

void ConnectDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_flow->browser().start().toString(QUrl::FullyEncoded));
}

void ConnectDialog::paste(const QString &address)
{
    const Result<QUrl> redirect = m_flow->browser().pasted(address);
    if (redirect) {
        m_message->hide();
        m_flow->complete(*redirect);
    } else {
        m_message->showMessage(Tone::Bad, redirect.error().sentence);
    }
}

void ConnectDialog::refuse(const Error &error, ConnectFlow::Mend mend)
{
    m_signIn->clear();
    switch (mend) {
    case ConnectFlow::Mend::StartAgain:
        m_mend = [this] { m_flow->startSignIn(); };
        m_message->showMessage(Tone::Bad, error.sentence, tr("Start again"));
        break;
    case ConnectFlow::Mend::SignInAsSomebodyElse:
        m_mend = [this] { m_flow->startSignIn(); };
        m_message->showMessage(Tone::Bad, error.sentence, tr("Sign in as somebody else"));
        break;
    case ConnectFlow::Mend::CheckDeveloperApp:
        m_mend = [this] {
            m_authorize->askForDeveloperApp(m_accounts.developerApp(), false);
            showStep(m_authorize);
        };
        m_message->showMessage(Tone::Bad, error.sentence,
                               m_accounts.developerAppEditable() ? tr("Check the developer app") : QString());
        break;
    case ConnectFlow::Mend::TryAgain:
        m_mend = [this] { m_flow->tryAgain(); };
        m_message->showMessage(Tone::Bad, error.sentence, tr("Try again"));
        break;
    case ConnectFlow::Mend::SameButton:
        m_mend = nullptr;
        m_message->showMessage(Tone::Bad, error.sentence);
        break;
    }
}

void ConnectDialog::mend()
{
    // The handler may replace itself by the next message's.
    if (const auto handler = m_mend) {
        m_message->hide();
        handler();
    }
}

void ConnectDialog::setBusy(bool busy)
{
    m_working = busy;
    if (busy)
        m_busy->start(m_pages->currentIndex() == 2 ? tr("Importing…") : tr("Finishing the sign-in…"));
    else
        m_busy->stop();
    updateButtons();
}

void ConnectDialog::done(int result)
{
    // At once, not when the event loop gets round to deleting the dialog.
    m_signIn->clear();
    m_flow->end();
    DialogFrame::done(result);
}

} // namespace remarketeer
