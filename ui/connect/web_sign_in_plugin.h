#pragma once

#include <QtPlugin>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace remarketeer {

/// One sign-in in the embedded web view: what the view asks and what it tells. All calls come in the window's thread
/// and never from inside one another, so that a handler may delete the view.
struct WebSignIn {
    enum class Trouble {
        NotLoaded,   ///< no connection, no such host …
        Certificate, ///< the server could not prove who it is; nothing was sent
        Crashed,     ///< the process that draws the page ended
    };

    QUrl page;                                    ///< where the sign-in starts
    std::function<bool(const QUrl &)> isRedirect; ///< true: the sign-in ends here, no request is made
    std::function<bool(const QUrl &)> mayOpen;    ///< whether a page, not a part of one, may come from there
    std::function<void(const QUrl &)> redirected; ///< once; nothing else is loaded afterwards
    std::function<void(const QUrl &)> showing;    ///< the page that the person sees now, for the address bar
    std::function<void(const QUrl &)> refused;    ///< a page was not opened because mayOpen() said no
    std::function<void()> painted;                ///< the first picture is on the screen
    std::function<void(Trouble)> failed;
};

/// The library that holds the web engine. It is loaded by the first sign-in only, because it doubles the time to start
/// and the memory of the program.
class WebSignInPlugin
{
public:
    virtual ~WebSignInPlugin() = default;
    /// A view that starts loading at once, with a browser profile of its own that lives in memory and goes with it.
    virtual QWidget *createView(const WebSignIn &signIn, QWidget *parent) = 0;
};

} // namespace remarketeer

#define REMARKETEER_WEB_SIGN_IN_IID "com.remarketeer.WebSignIn/1"
Q_DECLARE_INTERFACE(remarketeer::WebSignInPlugin, REMARKETEER_WEB_SIGN_IN_IID)
