#include "ui/composition/program.h"

#include "ui/composition/application.h"
#include "ui/composition/main_window.h"
#include "ui/connect/web_sign_in_loader.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Program)
};

/// Proves that an installed program works on this system: it starts, paints its window and loads the sign-in library.
int smokeTest(MainWindow &window)
{
    window.show();
    if (window.grab().isNull()) {
        std::fputs("The window could not be painted.\n", stderr);
        return 1;
    }
    const auto webView = loadWebSignIn();
    if (!webView) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(webView.error().sentence), qPrintable(webView.error().detail));
        return 1;
    }
    return 0;
}

} // namespace

int runProgram(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Remarketeer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REMARKETEER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("net.remarketeer.Remarketeer"));

    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Sends hashed customer audiences to TikTok from your own computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption smoke(QStringLiteral("smoke-test"),
                                   Tr::tr("Start, paint, load the sign-in library, and exit."));
    parser.addOption(smoke);
    parser.process(application);

    QTemporaryDir home; // a smoke test leaves the user's workspace alone
    if (parser.isSet(smoke))
        qputenv("REMARKETEER_HOME", home.path().toLocal8Bit());

    const Result<std::unique_ptr<Application>> program = Application::create(application);
    if (!program) {
        std::fprintf(stderr, "%s\n", qPrintable(program.error().sentence));
        if (!parser.isSet(smoke)) {
            showStartError(program.error());
            QApplication::exec();
        }
        return 1;
    }
    if (parser.isSet(smoke))
        return smokeTest((*program)->window());
    (*program)->window().show();
    (*program)->start();
    return QApplication::exec();
}

} // namespace remarketeer
