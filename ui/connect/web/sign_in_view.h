#pragma once

#include "ui/connect/web_sign_in_plugin.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <memory>

class QStackedLayout;
class QWebEngineView;

namespace remarketeer {

class SignInPage;

/// The sign-in page and, over it, the one pop-up that it may open (a check, a captcha, terms of use). A pop-up's own
/// pop-ups are not opened.
class SignInView final : public QWidget
{
    Q_OBJECT

public:
    SignInView(const WebSignIn &signIn, QWidget *parent);
    ~SignInView() override;

private:
    QWebEngineView *makeView(QWidget *parent);
    void watchLoading(QWebEngineView *view);
    void showMenu(QWebEngineView *view, const QPoint &position);
    void openPopUp(QWebEngineNewWindowRequest &request);
    void closePopUp();
    void tellAddress();
    /// Runs a handler of the caller once the web engine has returned, since it may delete this view.
    void later(const std::function<void()> &call);

    const WebSignIn m_signIn;
    std::unique_ptr<QWebEngineProfile> m_profile; ///< outlives the views
    QStackedLayout *m_layers = nullptr;
    QWebEngineView *m_main = nullptr;
    QPointer<QWidget> m_popUp;
    QPointer<QWebEngineView> m_popUpView;
    bool m_ended = false;
    bool m_painted = false;
};

} // namespace remarketeer
