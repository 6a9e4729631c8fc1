#pragma once

#include "ui/connect/web_sign_in_plugin.h"

#include <QObject>

namespace remarketeer {

/// The door of this library.
class WebSignInLibrary final : public QObject, public WebSignInPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID REMARKETEER_WEB_SIGN_IN_IID)
    Q_INTERFACES(remarketeer::WebSignInPlugin)

public:
    QWidget *createView(const WebSignIn &signIn, QWidget *parent) override;
};

} // namespace remarketeer
