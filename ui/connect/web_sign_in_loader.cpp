#include "ui/connect/web_sign_in_loader.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace remarketeer {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::WebSignInLoader)
};

} // namespace

void prepareWebSignIn()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

Result<WebSignInPlugin *> loadWebSignIn()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/" REMARKETEER_PLUGIN_FOLDER "/remarketeer_web_sign_in"));
    auto *plugin = qobject_cast<WebSignInPlugin *>(loader.instance());
    if (!plugin) {
        return fail(ErrorCode::Misconfigured, Texts::tr("The sign-in page cannot be shown in this window."),
                    loader.errorString());
    }
    return plugin;
}

} // namespace remarketeer
