#include "ui/connect/web/sign_in_view.h"

#include "ui/connect/web/sign_in_page.h"
#include "ui/connect/web/sign_in_profile.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineView>

namespace remarketeer {

SignInView::SignInView(const WebSignIn &signIn, QWidget *parent)
    : QWidget(parent), m_signIn(signIn), m_profile(makeSignInProfile()), m_layers(new QStackedLayout(this))
{
    m_main = makeView(this);
    m_main->setObjectName(QStringLiteral("signInPage"));
    m_main->setAccessibleName(tr("TikTok’s sign-in page"));
    m_layers->addWidget(m_main);
    setFocusProxy(m_main);
    connect(qobject_cast<SignInPage *>(m_main->page()), &SignInPage::popUpWanted, this, &SignInView::openPopUp);
    connect(m_main->page(), &QWebEnginePage::contentsSizeChanged, this, [this](const QSizeF &size) {
        // The web engine learns the size of a page from its first picture.
        if (!m_painted && !size.isEmpty() && m_main->url().isValid()) {
            m_painted = true;
            later(m_signIn.painted);
        }
    });
    m_main->load(m_signIn.page);
}

SignInView::~SignInView()
{
    delete m_popUp;
    delete m_main;
}

QWebEngineView *SignInView::makeView(QWidget *parent)
{
    auto *view = new QWebEngineView(parent);
    auto *page = new SignInPage(m_signIn, m_profile.get(), view);
    view->setPage(page);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &position) { showMenu(view, position); });
    connect(view, &QWebEngineView::urlChanged, this, &SignInView::tellAddress);
    connect(page, &SignInPage::redirectReached, this, [this](const QUrl &url) {
        if (!m_ended) {
            m_ended = true;
            later([redirected = m_signIn.redirected, url] { redirected(url); });
        }
    });
    connect(page, &SignInPage::navigationRefused, this, [this, view](const QUrl &url) {
        later([refused = m_signIn.refused, url] { refused(url); });
        if (view == m_popUpView && !m_popUp->isVisible()) {
            later([this] { closePopUp(); });
        }
    });
    watchLoading(view);
    return view;
}

void SignInView::watchLoading(QWebEngineView *view)
{
    const auto fail = [this](WebSignIn::Trouble trouble) {
        if (!m_ended) {
            later([failed = m_signIn.failed, trouble] { failed(trouble); });
        }
    };
    auto *page = qobject_cast<SignInPage *>(view->page());
    connect(page, &SignInPage::certificateRefused, this, [fail] { fail(WebSignIn::Trouble::Certificate); });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [fail](QWebEnginePage::RenderProcessTerminationStatus status, int) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    fail(WebSignIn::Trouble::Crashed);
            });
    connect(page, &QWebEnginePage::loadingChanged, this, [fail](const QWebEngineLoadingInfo &info) {
        // An answer with an HTTP status is a page of TikTok's that says what is wrong; a refused certificate has been
        // told.
        if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus &&
            info.errorDomain() != QWebEngineLoadingInfo::HttpStatusCodeDomain &&
            info.errorDomain() != QWebEngineLoadingInfo::CertificateErrorDomain) {
            fail(WebSignIn::Trouble::NotLoaded);
        }
    });
}

void SignInView::showMenu(QWebEngineView *view, const QPoint &position)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto action : {QWebEnginePage::Back, QWebEnginePage::Reload, QWebEnginePage::Cut, QWebEnginePage::Copy,
                              QWebEnginePage::Paste, QWebEnginePage::SelectAll}) {
        if (QAction *offered = view->pageAction(action); offered->isEnabled())
            menu->addAction(offered);
    }
    menu->popup(view->mapToGlobal(position));
}

void SignInView::openPopUp(QWebEngineNewWindowRequest &request)
{
    const QUrl url = request.requestedUrl();
    const bool blank = url.isEmpty() || url == QUrl(QStringLiteral("about:blank"));
    if (!blank && !m_signIn.mayOpen(url) && !m_signIn.isRedirect(url)) {
        later([refused = m_signIn.refused, url] { refused(url); });
        return;
    }
    closePopUp();
    m_popUp = new QWidget(this);
    auto *close = new QPushButton(tr("Back to the sign-in"), m_popUp);
    close->setObjectName(QStringLiteral("closePopUp"));
    connect(close, &QPushButton::clicked, this, &SignInView::closePopUp);
    m_popUpView = makeView(m_popUp);
    m_popUpView->setObjectName(QStringLiteral("popUpPage"));
    m_popUpView->setAccessibleName(tr("Page opened by TikTok’s sign-in"));
    m_popUp->setFocusProxy(m_popUpView);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(close);
    bar->addStretch();
    auto *layout = new QVBoxLayout(m_popUp);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_popUpView, 1);
    m_layers->addWidget(m_popUp);

    auto *page = qobject_cast<SignInPage *>(m_popUpView->page());
    // Shown once there is something to show: a pop-up that may not go where it wants is never seen.
    connect(page, &SignInPage::navigationAccepted, this, [this] {
        m_layers->setCurrentWidget(m_popUp);
        m_popUpView->setFocus();
        tellAddress();
    });
    connect(page, &QWebEnginePage::windowCloseRequested, this, [this] { later([this] { closePopUp(); }); });
    request.openIn(page);
}

void SignInView::closePopUp()
{
    if (m_popUp) {
        m_layers->removeWidget(m_popUp);
        m_popUp->deleteLater();
        m_popUp = nullptr;
        m_popUpView = nullptr;
        m_layers->setCurrentWidget(m_main);
        m_main->setFocus();
        tellAddress();
    }
}

void SignInView::tellAddress()
{
    const bool popUp = m_popUp && m_layers->currentWidget() == m_popUp;
    const QUrl url = popUp ? m_popUpView->url() : m_main->url();
    later([showing = m_signIn.showing, url] { showing(url); });
}

void SignInView::later(const std::function<void()> &call)
{
    QMetaObject::invokeMethod(
        qApp,
        [view = QPointer<SignInView>(this), call] {
            if (view)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace remarketeer
